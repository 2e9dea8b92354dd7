import Foundation
import Testing

/// `vigia why` opens an act, an agreement and a commitment to all that stands behind them.
@Suite struct WhyTests {
    private func row(_ process: VigiaProcess, _ table: String, where fits: ([String: String]) -> Bool) throws -> [String: String]
    {
        let arguments = ["export", "csv", table, "--period", "2021-01-01/2024-12-31", "-o", "csv"]
        #expect(try process.run(arguments).status == 0)
        return try #require(CSVTable(try process.text(of: "csv/\(table).csv")).rows.first(where: fits))
    }

    @Test func theAccountIsWhole() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        #expect(try process.run(["ingest", VigiaProcess.root.appending(path: "corpus").path]).status == 0)

        // The quarter's main agreement: a witness, a reprint, two independent accounts, an agreement under two names.
        let act = try row(process, "cooperation-events") {
            $0["earliest"] == "2024-09-12" && $0["type"] == "SUPPORT" && ($0["parties"] ?? "").contains("san.cnps")
        }
        let told = try process.run(["why", act["event"] ?? ""]).data
        for words in [
            "MNPA – CNPS, ante RRPT", "  ^ parte   = palabras de la regla   ~ fecha", "Regla         es.sign: «firmaron hoy",
            "RRPT: testigo, no cuenta como parte", "convenio marco de cooperación", "también llamado: framework agreement",
            "última señal de vida 2024-12-10", "5 documentos y 1 reimpresión\n", "aceptada: fechador «12 de septiembre de 2024»",
        ] { #expect(told.contains(words), "\(words)") }
        let english = try process.run(["why", act["event"] ?? "", "--language", "en"]).data
        #expect(english.contains("5 documents and 1 reprint\n"))

        // The deed that keeps a promise says so, and the promise says which deed kept it.
        let promise = try row(process, "commitments") { ($0["by"] ?? "") == "nor.ncs" }
        let kept = try process.run(["why", promise["commitment"] ?? "", "--language", "en"]).data
        #expect(kept.contains("NCS → NCVB"))
        #expect(kept.contains("acted since 2024-03-25"))
        #expect(kept.contains("Kept by       2024-03-26 \(promise["acts"] ?? "-")"))
        let deed = try process.run(["why", promise["acts"] ?? "", "--language", "en"]).data
        #expect(deed.contains("Promise       \(promise["commitment"] ?? "-")"))

        // What was not kept opens to the sentences that say so.
        let broken = try row(process, "commitments") { ($0["by"] ?? "") == "san.dsps" }
        let lapse = try process.run(["why", broken["commitment"] ?? ""]).data
        #expect(lapse.contains("Incumplido    2024-08-02"))
        #expect(lapse.contains("«Quedan pendientes los planos"))

        let agreement = try process.run(["why", act["agreement"] ?? ""]).data
        #expect(agreement.contains("Lo nombran    2024-09-12"))
        #expect(agreement.contains("reimpresión"))
        // From a sentence back to the numbers, and from each of them to the sentence again.
        #expect(told.contains("Cuenta en     Matriz de cooperación: 1 de "))
        let cells = told.split(separator: "\n").map { $0.drop(while: { $0 == " " }) }.filter { $0.contains("@2024-Q3") }
        #expect(cells.contains { $0.hasPrefix("key-figures/events/value") })
        for cell in cells {
            let opened = try process.run(["why", String(cell), "--all"]).data
            #expect(opened.contains(act["event"] ?? "-"), "\(cell)")
        }
        let uncertain = try row(process, "uncertain-events") { $0["status"] == "asserted" }
        let uncounted = try process.run(["why", uncertain["event"] ?? "", "--language", "en"]).data
        #expect(uncounted.contains("Counted in    no figure of a quarter"))

        for text in [told, english, kept, deed, lapse, agreement, uncounted] {
            #expect(text.split(separator: "\n").allSatisfy { $0.count <= 80 })
        }
    }
}
