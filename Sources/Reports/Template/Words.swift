/// The short words of reports in one language (`Gráfico`, `continuación`, …), as `templates/words-LANGUAGE.yaml` gives them.
package struct Words: Sendable, Hashable {
    /// What a report has to say; the file has each, and no other.
    enum Key: String, CaseIterable {
        case kicker, section, contents, figure, table, continued, evidence, seal, quote, page, undated, between, until, since
        case figureCaption = "figure-caption", tableCaption = "table-caption", keyFigures = "key-figures"
        case groupFigures = "group-figures", groupEvents = "group-events", groupPairs = "group-pairs"
        case groupAgreements = "group-agreements", groupCommitments = "group-commitments", groupMentions = "group-mentions"
        case groupLeads = "group-leads"
        case plain, ratioFormula = "ratio-formula", derivedFrom = "derived-from", count, pairCount = "pair-count",
            documentsCount = "documents-count"
        case firstOf = "first-of", onlyOne = "only-one", back, noEvidence = "no-evidence"
        case confidence, of, previously, ratio, noChange = "no-change", smallBase = "small-base"
        case notComputed = "not-computed", notComputedNote = "not-computed-note", missing, accentNote = "accent-note"
        case noRows = "no-rows", shown
        case columnsLeftOut = "columns-left-out"
        case pairsLeftOut = "pairs-left-out", institutionsLeftOut = "institutions-left-out"
    }

    private let words: [String: String]
    /// Labels of key figures by name.
    private let labels: [String: String]

    /// - Throws: `ReportsError` with the place of a key that is unknown, or of the file where one is missing.
    package init(_ file: ReportFile) throws(ReportsError) {
        let root = try YAMLRecord(file)
        let keys = Key.allCases.map(\.rawValue)
        var words: [String: String] = [:]
        var labels: [String: String] = [:]
        for (key, value) in try root.fields("words", known: keys + ["labels"]) {
            if key == "labels" {
                for (name, label) in try value.fields(key) { labels[name] = try label.text(name) }
            } else {
                words[key] = Prose.bound(try value.text(key))
            }
        }
        self.labels = labels
        for key in keys where words[key] == nil { throw root.error(.missingKey(key)) }
        self.words = words
    }

    /// What a key figure is called; its name where the file has none.
    func label(_ name: String) -> String { labels[name] ?? name }

    subscript(_ key: Key) -> String { words[key.rawValue] ?? "" }

    /// The words of `key` with each `{name}` filled in.
    func callAsFunction(_ key: Key, _ values: KeyValuePairs<String, String> = [:]) -> String {
        Words.filled(self[key], values)
    }

    /// `text` with each `{name}` filled in.
    static func filled(_ text: String, _ values: KeyValuePairs<String, String>) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            let name = String(rest[rest.index(after: open)..<close])
            result += values.first { $0.key == name }?.value ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
