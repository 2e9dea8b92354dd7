import Analytics
import Documents
import Glibc

/// The pairs of a `cooperation-matrix` table, and the institutions in them.
struct MatrixPairs {
    struct Member: Hashable {
        var id: String
        var acronym: String
        var name: String
        /// Acts over all its pairs.
        var total: Int
        var label: String { acronym.isEmpty ? name : acronym }
    }

    struct Pair {
        var row: Row
        var a: String
        var b: String
        /// Nil where the pair could not be observed.
        var events: Int?
        var previous: Int?
        var salton: Double?
        var adjusted: Double?
    }

    /// Each pair once.
    var pairs: [Pair] = []
    /// The most active first, ties by id.
    var members: [Member] = []
    private var places: [[String]: Int] = [:]

    init(_ reader: TableReader, _ options: ChartOptions) {
        var names: [String: (acronym: String, name: String)] = [:]
        var totals: [String: Int] = [:]
        for row in reader.table.rows {
            let (a, b) = (reader.text(row, "a"), reader.text(row, "b"))
            guard !a.isEmpty, !b.isEmpty, a != b else { continue }
            let key = a < b ? [a, b] : [b, a]
            guard places[key] == nil else { continue }
            places[key] = pairs.count
            let pair = Pair(
                row: row, a: a, b: b, events: reader.count(row, "events"), previous: reader.count(row, "events_previous"),
                salton: reader.number(row, "salton"), adjusted: reader.number(row, "fisher_p_adjusted"))
            pairs.append(pair)
            for (id, column) in [(a, "a"), (b, "b")] {
                let name = reader.text(row, column + "_name")
                let short = options.shortNames[id] ?? reader.text(row, column + "_acronym")
                names[id] = (short == name ? "" : short, name.isEmpty ? id : name)
                totals[id, default: 0] += pair.events ?? 0
            }
        }
        members = names.map { Member(id: $0.key, acronym: $0.value.acronym, name: $0.value.name, total: totals[$0.key] ?? 0) }
            .sorted { ($1.total, $0.id) < ($0.total, $1.id) }
    }

    func pair(_ a: String, _ b: String) -> Pair? {
        places[a < b ? [a, b] : [b, a]].map { pairs[$0] }
    }

    /// 1 − Salton's cosine of each two members; where the table has no cosine, made from the counts.
    func distances(_ members: [Member]) -> [[Double]] {
        members.map { a in
            members.map { b in
                if a.id == b.id { return 0 }
                guard let pair = pair(a.id, b.id) else { return 1 }
                if let salton = pair.salton { return 1 - salton }
                let events = Double(pair.events ?? 0)
                return events > 0 ? 1 - min(1, events / (Double(a.total) * Double(b.total)).squareRoot()) : 1
            }
        }
    }
}
