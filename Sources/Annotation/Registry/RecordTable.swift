/// Records by their ids, each of which is hashed once.
///
/// ```swift
/// var table = RecordTable<Person>(capacity: 2)
/// table.insert(mena)
/// table["p.mena"]?.name  // "Ana Mena"
/// ```
struct RecordTable<Record: Identifiable<String> & Sendable>: Sendable {
    /// In order of their ids once they are sorted, else as they came.
    private(set) var records: [Record] = []
    private var places: [String: Int] = [:]

    mutating func reserve(_ count: Int) {
        records.reserveCapacity(count)
        places.reserveCapacity(count)
    }

    subscript(id: String) -> Record? { places[id].map { records[$0] } }

    func index(of id: String) -> Int? { places[id] }

    /// Whether a record has an id that begins with `x.`, as the ids of what is local to a document do.
    var hasLocalIDs: Bool { records.contains { $0.id.utf8.starts(with: "x.".utf8) } }

    /// Adds a record, or puts it in the place of the one that has its id.
    mutating func insert(_ record: Record) {
        if let known = places.updateValue(records.count, forKey: record.id) {
            places[record.id] = known
            records[known] = record
        } else {
            records.append(record)
        }
    }

    /// Puts the records in order of their ids.
    /// - Complexity: O(n log n) of the records where they are out of order; an index is moved, not hashed again.
    mutating func sort() {
        guard records.indices.dropFirst().contains(where: { records[$0].id < records[$0 - 1].id }) else { return }
        let order = records.indices.sorted { records[$0].id < records[$1].id }
        var target = [Int](repeating: 0, count: order.count)
        for (new, old) in order.enumerated() { target[old] = new }
        records = order.map { records[$0] }
        places = places.mapValues { target[$0] }
    }
}

extension Institution: Identifiable {}
extension Person: Identifiable {}
extension Position: Identifiable {}
extension Place: Identifiable {}
extension Instrument: Identifiable {}
