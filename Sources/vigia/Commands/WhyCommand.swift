import Analytics
import ArgumentParser
import Documents
import Foundation

/// `vigia why`: the sentences behind a number.
struct WhyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "why",
        abstract: "Show the sentences, the document and the rule behind an event, a mention, a commitment or a table's cell.",
        discussion: """
            Identifiers stand in the evidence columns of tables, in the appendix of reports and in vigia list documents.
            A cell is TABLE/ROW/COLUMN@PERIOD.

            vigia why E-3k9x0c1v7d
            vigia why mention-frequency/alt.mnpa/documents@2024-Q3 --all
            """)

    @Argument(help: "One identifier or more.") var ids: [String]
    @OptionGroup var store: StoreOption
    @Option var language = OutputLanguage.es
    @Flag(help: "Open what the first identifiers were counted from, too.") var all = false

    func run() throws {
        let store = try OpenStore(store.store)
        let records = try store.evidence(ids)
        var output = EvidenceText(language: language.language)
        if records.contains(where: { $0.kind == .event || $0.kind == .agreement || !$0.others.isEmpty }) {
            output.events = try eventFacts(store)
        }
        var printed: Set<String> = []
        var texts: [String] = []
        for record in records {
            texts.append(output.text(record))
            printed.insert(record.id)
            guard all else { continue }
            let others = record.others.filter { printed.insert($0).inserted }
            for other in try store.evidence(others) { texts.append(output.text(other)) }
        }
        FileHandle.standardOutput.write(Data(texts.joined(separator: "\n").utf8))
    }

    /// What the events' tables say beside the sentence: type, status, parties, date, agreement.
    private func eventFacts(_ store: OpenStore) throws(CommandError) -> [String: [(label: String, value: String)]] {
        let labels: [(column: String, es: String, en: String)] = [
            ("type", "Tipo", "Type"), ("status", "Estado", "Status"), ("party_names", "Partes", "Parties"),
            ("agreement", "Acuerdo", "Agreement"),
        ]
        let request = MeasureRequest(
            period: OpenStore.always, statuses: ["asserted", "planned", "hypothetical", "negated"])
        var facts: [String: [(label: String, value: String)]] = [:]
        for name in ["cooperation-events", "uncertain-events"] {
            let table = try store.table(name, request)
            let reader = TableText(table)
            for row in table.rows {
                let dates = ["earliest", "latest"].map { reader.text(row, $0) }
                let when = dates[0] == dates[1] ? dates[0] : dates.map { $0.isEmpty ? "…" : $0 }.joined(separator: " – ")
                var entries = [(label: language == .en ? "Happened" : "Ocurrió", value: when)]
                for label in labels {
                    let value = reader.text(row, label.column, language: language.language)
                    if !value.isEmpty { entries.append((language == .en ? label.en : label.es, value)) }
                }
                for id in [reader.text(row, "event")] + row.evidence { facts[id] = entries }
            }
        }
        return facts
    }
}
