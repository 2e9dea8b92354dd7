import Analytics
import Documents

/// A source of documents, a folder or an issuer, with what was read of it.
struct CoverageSource {
    var name: String
    /// By the first day of the month.
    var documents: [CalendarDay: Int] = [:]
    var total = 0
    /// Without a certain month: uncertain, undated; and those not counted: repeated, refused.
    var rest = [0, 0, 0]

    private mutating func add(_ row: Row, _ reader: TableReader) {
        let count = reader.count(row, "documents") ?? 0
        total += count
        if let month = reader.period(row, "month") { documents[month.first, default: 0] += count }
        rest[0] += (reader.count(row, "uncertain") ?? 0) + (reader.count(row, "undated") ?? 0)
        rest[1] += reader.count(row, "duplicates") ?? 0
        rest[2] += reader.count(row, "refused") ?? 0
    }

    private static func sorted(_ sources: some Sequence<CoverageSource>) -> [CoverageSource] {
        sources.sorted { ($1.total, $0.name) < ($0.total, $1.name) }
    }

    /// The folders of a `coverage` table, those with most documents first; a folder that is only a year or a month belongs to
    /// the one above it.
    static func folders(_ reader: TableReader) -> [CoverageSource] {
        var sources: [String: CoverageSource] = [:]
        let paths = Set(reader.table.rows.map { source(of: reader.text($0, "folder")) })
        let above = shared(paths)
        for row in reader.table.rows {
            let path = source(of: reader.text(row, "folder"))
            let short = path.split(separator: "/").dropFirst(above).joined(separator: "/")
            sources[path, default: CoverageSource(name: path.isEmpty ? "–" : short)].add(row, reader)
        }
        return sorted(sources.values)
    }

    /// The issuers of a `coverage-issuers` table, those with most documents first; who is not known comes last.
    static func issuers(_ reader: TableReader, _ options: ChartOptions, unknown: String) -> [CoverageSource] {
        var sources: [String: CoverageSource] = [:]
        for row in reader.table.rows {
            let (id, name) = (reader.text(row, "issuer"), reader.text(row, "name"))
            let label = id.isEmpty ? unknown : options.shortNames[id] ?? (name.isEmpty ? id : name)
            sources[id, default: CoverageSource(name: label)].add(row, reader)
        }
        let none = sources.removeValue(forKey: "")
        return sorted(sources.values) + (none.map { [$0] } ?? [])
    }

    /// `path` without the years and months at its end: documents are often kept so, and a month is no source.
    private static func source(of path: String) -> String {
        var parts = path.split(separator: "/")
        while parts.count > 1, let last = parts.last, isCalendar(last) { parts.removeLast() }
        if parts.count == 1, isCalendar(parts[0]) { return "" }
        return parts.joined(separator: "/")
    }

    private static func isCalendar(_ part: Substring) -> Bool {
        if let number = Int(part) { return (1...12).contains(number) || (1900...2100).contains(number) }
        let word = part.lowercased().filter { $0.isLetter }
        guard word.count > 2 else { return false }
        return [Language.spanish, .english].contains { language in
            let dates = DateFormat(language)
            return (1...12).contains {
                dates.monthName($0).lowercased() == word || dates.monthAbbreviation($0).lowercased() == word
            }
        }
    }

    /// How many folders above them all of `paths` share; each keeps at least its own name.
    private static func shared(_ paths: Set<String>) -> Int {
        let parts = paths.sorted().map { $0.split(separator: "/") }
        guard let first = parts.first else { return 0 }
        let least = (parts.map(\.count).min() ?? 0) - 1
        return (0..<max(0, least)).first { index in parts.contains { $0[index] != first[index] } } ?? max(0, least)
    }
}
