import Documents

/// A line of a registry's table, of which only the fields that are asked for become texts.
struct RegistryRow {
    private let bytes: UnsafeBufferPointer<UInt8>
    /// Where the fields end; each begins behind the tab that ends the one before it.
    private var ends: [Int] = []
    private var start = 0
    /// 1-based.
    private(set) var line = 0

    private static let tab = UInt8(ascii: "\t")
    private static let lineFeed = UInt8(ascii: "\n")
    /// Between the parts of a list, and between the parts of such a part.
    static let (bar, slash) = (UInt8(ascii: "|"), UInt8(0x1F))

    private init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Hands each line of `bytes` to `take`, which must not keep it.
    static func each(in bytes: [UInt8], _ take: (RegistryRow) -> Void) {
        bytes.withUnsafeBufferPointer { bytes in
            var row = RegistryRow(bytes)
            var next = 0
            while next < bytes.count {
                row.start = next
                row.line += 1
                row.ends.removeAll(keepingCapacity: true)
                while next < bytes.count, bytes[next] != lineFeed {
                    if bytes[next] == tab { row.ends.append(next) }
                    next += 1
                }
                row.ends.append(next)
                next += 1
                take(row)
            }
        }
    }

    var count: Int { ends.count }
    var isEmpty: Bool { ends.last == start }
    /// The first byte of the line, which says of what kind the record is.
    var kind: UInt8 { isEmpty ? 0 : bytes[start] }
    var text: String { string(start..<(ends.last ?? start)) }

    private func range(_ index: Int) -> Range<Int> {
        guard ends.indices.contains(index) else { return start..<start }
        return (index == 0 ? start : ends[index - 1] + 1)..<ends[index]
    }

    private func string(_ range: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
    }

    /// The field, empty where the line has none.
    func string(_ index: Int) -> String { string(range(index)) }

    func text(_ index: Int) -> String? {
        let range = range(index)
        return range.isEmpty ? nil : string(range)
    }

    func day(_ index: Int) -> CalendarDay? { text(index).flatMap { CalendarDay(iso: $0) } }

    func list(_ index: Int) -> [String] { parts(range(index), Self.bar).map(string) }

    /// Names in Spanish and, in the field behind, in English.
    func names(_ index: Int) -> [Language: String] {
        var names: [Language: String] = [:]
        names[.spanish] = text(index)
        names[.english] = text(index + 1)
        return names
    }

    func lists(_ index: Int) -> [Language: [String]] {
        var lists: [Language: [String]] = [:]
        if !range(index).isEmpty { lists[.spanish] = list(index) }
        if !range(index + 1).isEmpty { lists[.english] = list(index + 1) }
        return lists
    }

    /// Who held a position: a person, from and until when.
    func holders(_ index: Int) -> [Position.Occupancy] {
        parts(range(index), Self.bar).map { holder in
            let fields = parts(holder, Self.slash).map(string)
            func day(_ index: Int) -> CalendarDay? { fields.indices.contains(index) ? CalendarDay(iso: fields[index]) : nil }
            return Position.Occupancy(person: fields.first ?? "", from: day(1), until: day(2))
        }
    }

    func placeKind(_ index: Int) -> Place.Kind? { Place.Kind(spelt: bytes[range(index)]) }

    private func parts(_ range: Range<Int>, _ separator: UInt8) -> [Range<Int>] {
        guard !range.isEmpty else { return [] }
        var parts: [Range<Int>] = []
        var start = range.lowerBound
        for index in range where bytes[index] == separator {
            parts.append(start..<index)
            start = index + 1
        }
        parts.append(start..<range.upperBound)
        return parts
    }
}
