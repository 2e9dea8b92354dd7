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
        output.showsAll = all
        output.accounts = try store.accounts(records)
        output.cells = try store.cells(counting: records, output.accounts)
        output.shortNames = try store.shortNames(in: language.language)
        var printed: Set<String> = []
        var texts: [String] = []
        for record in records {
            texts.append(output.text(record))
            printed.insert(record.id)
            guard all else { continue }
            let others = record.others.filter { printed.insert($0).inserted }
            let opened = try store.evidence(others)
            output.accounts.merge(try store.accounts(opened)) { first, _ in first }
            for other in opened { texts.append(output.text(other)) }
        }
        FileHandle.standardOutput.write(Data(texts.joined(separator: "\n").utf8))
    }
}
