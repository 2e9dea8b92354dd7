import Analytics
import ArgumentParser
import Charts
import Documents
import Foundation
import Reports

/// `vigia list`: what there is.
struct ListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Say what there is: charts, tables, reports, institutions, documents.",
        discussion: """
            vigia list charts
            vigia list institutions --json
            vigia list institutions --unresolved > corpus/registry.yaml
            """)

    enum Subject: String, ExpressibleByArgument, CaseIterable {
        case charts, tables, reports, institutions, documents
    }

    @Argument var subject: Subject
    @OptionGroup var store: StoreOption
    @OptionGroup var registry: RegistryOption
    @Flag(help: "An array of objects, for programs.") var json = false
    @Flag(help: "Institutions that the registry does not have, as YAML records to check and paste into a registry file.")
    var unresolved = false
    @Option(help: "The language of the summaries.") var language = OutputLanguage.en

    func validate() throws {
        guard unresolved, subject != .institutions || json else { return }
        throw ValidationError("--unresolved goes with 'list institutions' alone; leave out the rest")
    }

    func run() throws {
        if unresolved { return try proposals() }
        let entries =
            switch subject {
            case .charts:
                ChartCatalog.all.map {
                    Entry(name: $0.name, summary: $0.summary[language.language], more: [("tables", $0.tables)])
                }
            case .tables:
                MeasureCatalog.all.map {
                    Entry(name: $0.name, summary: $0.summary[language.language], more: [("columns", $0.columns.map(\.name))])
                }
            case .reports:
                try ReportShelf(Installation()).definitions().map {
                    Entry(name: $0.name, summary: $0.summary[language.language], more: [])
                }
            case .institutions: try institutions()
            case .documents: try documents()
            }
        FileHandle.standardOutput.write(Data((json ? Entry.json(entries) : Entry.text(entries)).utf8))
    }

    /// Those that the registry does not have, those of most documents first.
    private func proposals() throws {
        let source = try RegistryProposals(installation: Installation(), overlays: registry.registry)
        let found = try OpenStore(store.store).unregisteredInstitutions()
        FileHandle.standardOutput.write(Data(source.yaml(found).utf8))
    }

    /// Those that the store's documents name, most named first.
    private func institutions() throws -> [Entry] {
        let table = try OpenStore(store.store).table("mention-frequency", MeasureRequest(period: OpenStore.always))
        let reader = TableText(table)
        return table.rows.map { row in
            Entry(
                name: row.id, summary: reader.text(row, "name"),
                more: [
                    ("acronym", [reader.text(row, "acronym")]), ("country", [reader.text(row, "country")]),
                    ("documents", [reader.text(row, "documents")]),
                ])
        }
    }

    private func documents() throws -> [Entry] {
        let table = try OpenStore(store.store).table("documents", MeasureRequest(period: OpenStore.always))
        let reader = TableText(table)
        return table.rows.map { row in
            let dates = [reader.text(row, "earliest"), reader.text(row, "latest")]
            let date = dates[0] == dates[1] ? dates[0] : dates.map { $0.isEmpty ? "…" : $0 }.joined(separator: "/")
            return Entry(
                name: row.id, summary: reader.text(row, "title"),
                more: [("date", [date]), ("source", [reader.text(row, "source")])])
        }
    }

    /// A line of a list.
    struct Entry {
        var name: String
        var summary: String
        /// More for programs; the text shows the first value of each.
        var more: [(key: String, values: [String])]

        static func text(_ entries: [Entry]) -> String {
            let width = min(32, entries.map(\.name.count).max() ?? 0)
            return entries.map { entry in
                let padding = String(repeating: " ", count: max(0, width - entry.name.count))
                let facts = entry.more.filter { $0.values.count == 1 && $0.values[0] != "" }.map { $0.values[0] }
                let tail = facts.isEmpty ? "" : "  (\(facts.joined(separator: ", ")))"
                return "\(entry.name)\(padding)  \(entry.summary)\(tail)\n"
            }.joined()
        }

        static func json(_ entries: [Entry]) -> String {
            let objects = entries.map { entry in
                var pairs = [("name", quoted(entry.name)), ("summary", quoted(entry.summary))]
                for (key, values) in entry.more {
                    let isList = key == "columns" || key == "tables"
                    pairs.append(
                        (key, isList ? "[" + values.map(quoted).joined(separator: ",") + "]" : quoted(values.first ?? "")))
                }
                return "{" + pairs.map { "\"\($0.0)\":\($0.1)" }.joined(separator: ",") + "}"
            }
            return "[" + objects.joined(separator: ",\n") + "]\n"
        }

        private static func quoted(_ text: String) -> String {
            var result = "\""
            for scalar in text.unicodeScalars {
                switch scalar {
                case "\"": result += "\\\""
                case "\\": result += "\\\\"
                case "\n": result += "\\n"
                case "\u{0}"..."\u{1F}": result += " "
                default: result.unicodeScalars.append(scalar)
                }
            }
            return result + "\""
        }
    }
}
