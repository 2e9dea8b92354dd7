import Foundation
import Testing

/// A registered institution has its name in the language of what is written; a local one has one name.
@Suite struct NameTests {
    @Test func namesFollowTheLanguage() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        #expect(try process.run(["ingest", VigiaProcess.root.appending(path: "corpus").path]).status == 0)
        func names(_ options: String...) throws -> [String: String] {
            let arguments = ["export", "csv", "mention-frequency", "--period", "2024", "-o", "csv"] + options
            #expect(try process.run(arguments).status == 0)
            return CSVTable(try process.text(of: "csv/mention-frequency.csv")).rows
                .reduce(into: [:]) { $0[$1["institution"] ?? ""] = $1["name"] }
        }
        let (spanish, english) = (try names("--language", "es"), try names("--language", "en"))
        #expect(spanish["alt.mnpa"] == "Mecanismo Nacional de Prevención de la Tortura de Altamira")
        #expect(english["alt.mnpa"] == "National Preventive Mechanism of Altamira")
        #expect(spanish["alt.dpa"] == "Defensoría del Pueblo de Altamira")
        let local = spanish.filter { $0.key.hasPrefix("x.") }
        #expect(!local.isEmpty && local.allSatisfy { english[$0.key] == $0.value })
        // Excel for a locale has that locale's names.
        _ = try names("--for", "excel-es", "--language", "en")
        #expect(try process.text(of: "csv/mention-frequency.csv").contains("alt.dpa;Defensoría del Pueblo de Altamira"))
        let chart = ["chart", "cooperation-network", "--period", "2024", "-o", "chart.svg", "--language"]
        #expect(try process.run(chart + ["en"]).status == 0)
        let picture = try process.text(of: "chart.svg")
        #expect(picture.contains("Ministry of Justice") || !picture.contains("Ministerio de Justicia"))
    }
}
