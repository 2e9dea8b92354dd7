import Analytics
import ArgumentParser
import Documents
import Foundation

/// `vigia check`: the coverage certificate.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what was read, refused, undated, printed twice, and which names are not settled.",
        discussion: """
            vigia check --period 2024-Q3
            vigia check --language en
            """)

    @OptionGroup var store: StoreOption
    @OptionGroup var period: PeriodOptions
    @Option(help: "The language of the certificate.") var language = OutputLanguage.es
    @Flag(help: "An array of objects, for programs.") var json = false

    func run() throws {
        let asked = try period.resolved()
        let store = try OpenStore(store.store)
        let period = asked ?? OpenStore.always
        let request = MeasureRequest(period: period)
        let tables = try ["coverage", "unresolved", "mergers", "leads"].map { try store.table($0, request) }
        let findings = try store.readingFindings(in: period)
        let text =
            json
            ? ListCommand.Entry.json(tables.flatMap(entries) + findings.map(entry))
            : CoverageCertificate(
                coverage: tables[0], unresolved: tables[1], mergers: tables[2], leads: tables[3], findings: findings,
                period: asked,
                language: language.language
            ).text()
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    private func entries(_ table: Table) -> [ListCommand.Entry] {
        let reader = TableText(table)
        return table.rows.map { row in
            let facts = table.columns.map { (key: $0.name, values: [reader.text(row, $0.name)]) }
            let said = facts.dropFirst().filter { !$0.values[0].isEmpty && $0.values[0].count < 60 && $0.key != "evidence" }
                .map { "\($0.key) \($0.values[0])" }.joined(separator: ", ")
            return ListCommand.Entry(name: "\(table.name)/\(row.id)", summary: said, more: facts)
        }
    }

    /// A file that was refused, or in which something was left open.
    private func entry(_ finding: ReadingFinding) -> ListCommand.Entry {
        ListCommand.Entry(
            name: "finding/\(finding.code)", summary: finding.message[language.language],
            more: [("source", [finding.source]), ("code", [finding.code])])
    }
}
