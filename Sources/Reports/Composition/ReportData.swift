import Analytics
import Documents

/// What the appendix and the texts need of the tables, read once.
struct ReportData {
    struct Institution {
        var id: String
        var row: String
        var name: String
        /// The acronym, or the name where there is none.
        var short: String
        var documents: Int
        var previous: Int?
        /// 1 or −1 only where the adjusted p is below 0.05.
        var change: Int
        var isTested: Bool
        var evidence: [String]
        /// As the chart of mentions names its marks.
        var target: String { EvidenceBook.institution(id) }
    }

    struct Pair {
        var row: String
        var a: String
        var b: String
        /// `MNPA–RRPT`.
        var short: String
        var events: Int
        var previous: Int?
        var evidence: [String]
        var target: String { EvidenceBook.cell(a, b).target }
    }

    struct Agreement {
        var target: String
        var title: String
        var parties: String
        var state: String
        var date: DayInterval
    }

    /// An event, agreement or commitment by its stable id.
    struct Act {
        var id: String
        var status: String?
        var type: String?
        var parties: [String]
        var documents: Int?
        var evidence: [String]
    }

    var institutions: [Institution] = []
    /// Those with an act in this period or the one before, the most active first.
    var pairs: [Pair] = []
    var agreements: [Agreement] = []
    var events: [Act] = []
    var agreementActs: [Act] = []
    var commitments: [Act] = []
    /// Acronyms by institution id.
    var shortNames: [String: String] = [:]
    var figures: [KeyFigure] = []

    /// - Parameter tables: by name; what is not there is left empty.
    init(tables: [String: Table], language: Language, labels: (String) -> String) {
        func view(_ name: String) -> TableView? { tables[name].map { TableView($0, language) } }
        if let view = view("mention-frequency") { readInstitutions(view) }
        if let view = view("cooperation-matrix") { readPairs(view) }
        if let view = view("cooperation-events") { events = acts(view, id: "event") }
        if let view = view("agreements") {
            agreementActs = acts(view, id: "agreement")
            readAgreements(view)
        }
        if let view = view("commitments") { commitments = acts(view, id: "commitment") }
        figures = view("key-figures").map(KeyFigure.figures) ?? []
        addCounts(tables, labels)
    }

    private mutating func readInstitutions(_ view: TableView) {
        var seen: Set<String> = []
        let shared = Set(view.table.rows.compactMap { view.text($0, "acronym") }.filter { !seen.insert($0).inserted })
        for row in view.table.rows {
            guard let id = view.text(row, "institution") else { continue }
            let name = view.text(row, "name") ?? id
            let short =
                view.text(row, "acronym").map { acronym in
                    // Two bodies with one acronym are told apart by their countries.
                    guard shared.contains(acronym), let country = view.text(row, "country") else { return acronym }
                    return "\(acronym)\u{A0}(\(country))"
                } ?? name
            shortNames[id] = short
            let ratio = view.number(row, "rate_ratio") ?? 1
            let isChange = view.number(row, "p_adjusted").map { $0 < 0.05 } ?? false
            institutions.append(
                Institution(
                    id: id, row: row.id, name: name, short: short, documents: Int(view.number(row, "documents") ?? 0),
                    previous: view.number(row, "documents_previous").map { Int($0) },
                    change: isChange ? (ratio > 1 ? 1 : ratio < 1 ? -1 : 0) : 0, isTested: view.number(row, "p_adjusted") != nil,
                    evidence: row.evidence))
        }
    }

    private mutating func readPairs(_ view: TableView) {
        for row in view.table.rows {
            guard let a = view.text(row, "a"), let b = view.text(row, "b"), a != b,
                let events = view.number(row, "events").map({ Int($0) })
            else { continue }
            let previous = view.number(row, "events_previous").map { Int($0) }
            guard events > 0 || previous ?? 0 > 0 else { continue }
            let first = shortNames[a] ?? view.text(row, "a_name") ?? a
            let second = shortNames[b] ?? view.text(row, "b_name") ?? b
            let pair = Pair(
                row: row.id, a: a, b: b, short: "\(first)–\(second)", events: events,
                previous: previous, evidence: row.evidence)
            if !pairs.contains(where: { $0.target == pair.target }) { pairs.append(pair) }
        }
        pairs = pairs.enumerated().sorted { left, right in
            left.element.events != right.element.events
                ? left.element.events > right.element.events : left.offset < right.offset
        }.map(\.element)
    }

    private func acts(_ view: TableView, id column: String) -> [Act] {
        view.table.rows.map { row in
            Act(
                id: view.text(row, column) ?? row.id,
                status: view.text(row, "status") ?? view.text(row, "fate") ?? view.text(row, "state"),
                type: view.text(row, "type"),
                parties: view.ids(row, "parties").map { shortNames[$0] ?? $0 },
                documents: view.number(row, "documents").map { Int($0) }, evidence: row.evidence)
        }
    }

    private mutating func readAgreements(_ view: TableView) {
        for row in view.table.rows {
            let id = view.text(row, "agreement") ?? row.id
            var date = DayInterval(earliest: nil, latest: nil)
            if case .date(let day) = view.cell(row, "earliest") { date.earliest = day }
            if case .date(let day) = view.cell(row, "latest") { date.latest = day }
            agreements.append(
                Agreement(
                    target: id, title: view.text(row, "title") ?? view.text(row, "name") ?? id,
                    parties: view.ids(row, "parties").map { shortNames[$0] ?? $0 }.joined(separator: "–"),
                    state: view.text(row, "state") ?? "", date: date))
        }
    }

    /// Counts of rows, for the key figures that the table does not have.
    private mutating func addCounts(_ tables: [String: Table], _ labels: (String) -> String) {
        func add(_ name: String, _ count: Int, _ evidence: [String]) {
            guard !figures.contains(where: { $0.name == name }) else { return }
            figures.append(KeyFigure(name: name, label: labels(name), value: Double(count), evidence: evidence))
        }
        if let table = tables["cooperation-events"] {
            let view = TableView(table, .english)
            let asserted = table.rows.filter { (view.code($0, "status") ?? "asserted") == "asserted" }
            add("events", asserted.count, asserted.map { view.text($0, "event") ?? $0.id })
        }
        if tables["cooperation-matrix"] != nil {
            let active = pairs.filter { $0.events > 0 }
            add("pairs", active.count, active.map(\.target))
        }
        if tables["agreements"] != nil { add("agreements", agreements.count, agreements.map(\.target)) }
        if tables["commitments"] != nil { add("commitments", commitments.count, commitments.map(\.id)) }
        if tables["mention-frequency"] != nil {
            let named = institutions.filter { $0.documents > 0 }
            add("institutions", named.count, named.map(\.target))
        }
        if let table = tables["documents"] { add("documents", table.rows.count, []) }
    }
}
