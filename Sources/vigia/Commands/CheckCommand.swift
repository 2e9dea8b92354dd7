import Analytics
import ArgumentParser
import Documents
import Foundation

/// `vigia check`: the coverage certificate.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Say what was read, refused, undated, printed twice, and which names are not settled.")

    @OptionGroup var store: StoreOption
    @OptionGroup var period: PeriodOptions
    @Flag(help: "An array of objects, for programs.") var json = false

    func run() throws {
        let asked = try period.resolved()
        let store = try OpenStore(store.store)
        let period = asked ?? OpenStore.always
        var entries: [ListCommand.Entry] = []
        for name in ["coverage", "unresolved", "mergers"] {
            let table = try store.table(name, MeasureRequest(period: period))
            let reader = TableText(table)
            for row in table.rows {
                let facts = table.columns.map { (key: $0.name, values: [reader.text(row, $0.name)]) }
                let said = facts.dropFirst().filter { !$0.values[0].isEmpty && $0.values[0].count < 60 && $0.key != "evidence" }
                    .map { "\($0.key) \($0.values[0])" }.joined(separator: ", ")
                entries.append(ListCommand.Entry(name: "\(name)/\(row.id)", summary: said, more: json ? facts : []))
            }
        }
        FileHandle.standardOutput.write(Data((json ? ListCommand.Entry.json(entries) : ListCommand.Entry.text(entries)).utf8))
    }
}
