import Analytics
import ArgumentParser
import Documents
import Foundation

/// `vigia export`: the tables, for spreadsheets and programs.
struct ExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: "Write the tables for spreadsheets and programs.", subcommands: [CSV.self])

    /// `vigia export csv`.
    struct CSV: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "csv",
            abstract: "Write tables as CSV, with datapackage.json.",
            discussion: """
                Each row has the identifiers of its evidence; vigia why opens them. Without a period all that the store has is counted.

                vigia export csv --period 2024-Q3 -o tables
                vigia export csv cooperation-events --for excel-es -o tables
                """)

        @Argument(help: "Tables by name (vigia list tables); all of them where none is named.") var tables: [String] = []
        @OptionGroup var period: PeriodOptions
        @OptionGroup var store: StoreOption

        @Option(
            name: .customLong("for"),
            help: "data (comma, UTF-8), excel-es (semicolon, decimal comma), excel-en (comma, BOM), excel (UTF-16, tab).")
        var profile = Profile.data

        @Option(help: "The language of names, and of titles and descriptions in datapackage.json.") var language = OutputLanguage
            .en

        @Option(
            name: .shortAndLong,
            help: ArgumentHelp("The folder to write into; - sends one table to standard output.", valueName: "folder"))
        var output = "output/csv"

        func run() throws {
            let asked = try period.resolved()
            let names = MeasureCatalog.all.map(\.name)
            for name in tables where !names.contains(name) {
                throw CommandError(.unknown(kind: "table", name: name, known: names, nearest: NearestName.to(name, among: names)))
            }
            if output == "-", tables.count != 1 { throw CommandError(.severalTables) }
            let store = try OpenStore(store.store)
            guard let period = try asked ?? store.extent() else { throw CommandError(.nothingDated(store.path)) }
            var made: [Table] = []
            for name in tables.isEmpty ? names : tables {
                made.append(try store.table(name, MeasureRequest(period: period)))
            }
            let files = TableFiles(name: "vigia-tables", profile: profile.profile, language: language.language)
            if output == "-", let table = files.files(of: made).first {
                return FileHandle.standardOutput.write(Data(table.bytes))
            }
            for (name, bytes) in files.files(of: made) { try OutputFile.write(bytes, to: "\(output)/\(name)") }
            Talk.say("\(output): \(made.count) tables for \(period)")
        }
    }

    enum Profile: String, ExpressibleByArgument, CaseIterable {
        case data, datos
        case excelEs = "excel-es"
        case excelEn = "excel-en"
        case excel

        var profile: CSVProfile {
            switch self {
            case .data, .datos: .data
            case .excelEs: .excelSpanish
            case .excelEn: .excelEnglish
            case .excel: .excel
            }
        }
    }
}
