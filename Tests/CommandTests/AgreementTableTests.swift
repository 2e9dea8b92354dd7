import Foundation
import Testing

/// The agreements of the sample corpus, each one object under all the names that documents of both languages give it.
@Suite struct AgreementTableTests {
    struct Known: Sendable {
        var parties: String
        var from: String
        var to: String
        var names: [String]
        /// The day of the last document that tells of it.
        var lastSign: String
    }

    static let known = [
        Known(
            parties: "alt.mnpa san.cnps", from: "2021-01-01", to: "2021-12-31",
            names: ["convenio de cooperación", "convenio de colaboración"], lastSign: "2024-09-12"),
        Known(
            parties: "alt.mnpa san.cnps", from: "2024-05-21", to: "2024-05-21", names: ["acta de intención"],
            lastSign: "2024-05-22"),
        Known(
            parties: "alt.mnpa san.cnps", from: "2024-09-12", to: "2024-09-12",
            names: ["convenio marco de cooperación", "framework agreement", "convenio marco de colaboración"],
            lastSign: "2024-12-10"),
        Known(
            parties: "nor.ncvb reg.rrpt", from: "2024-07-03", to: "2024-07-03",
            names: ["memorandum of understanding", "memorando de entendimiento"], lastSign: "2024-12-10"),
        Known(
            parties: "alt.mnpa reg.rrpt", from: "2024-09-18", to: "2024-09-18", names: ["carta de entendimiento"],
            lastSign: "2024-09-19"),
        Known(
            parties: "san.cnps san.dsps", from: "2024-08-01", to: "2024-08-01", names: ["acuerdo de acceso"],
            lastSign: "2024-12-10"),
        Known(
            parties: "alt.mnpa alt.sepri", from: "2023-05-18", to: "2023-05-18", names: ["acuerdo de acceso"],
            lastSign: "2023-05-18"),
        Known(
            parties: "nor.oon nor.upe", from: "2023-12-07", to: "2023-12-07", names: ["memorandum of understanding"],
            lastSign: "2023-12-08"),
    ]

    @Test func oneAgreementIsOneRow() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        #expect(try process.run(["ingest", VigiaProcess.root.appending(path: "corpus").path]).status == 0)
        #expect(try process.run(["export", "csv", "agreements", "--period", "2021-01-01/2024-12-31", "-o", "csv"]).status == 0)
        let rows = CSVTable(try process.text(of: "csv/agreements.csv")).rows
        for known in Self.known {
            let found = rows.filter {
                $0["parties"] == known.parties && ($0["earliest"] ?? "") <= known.to && ($0["latest"] ?? "") >= known.from
            }
            #expect(found.count == 1, "\(known.parties) \(known.from)")
            guard let row = found.first else { continue }
            #expect(row["earliest"] == known.from)
            #expect(row["latest"] == known.to)
            #expect(row["last_sign"] == known.lastSign, "\(known.names)")
            let names = "\(row["name"] ?? "") · \(row["aliases"] ?? "")"
            for name in known.names { #expect(names.contains(name)) }
        }
        // Headings name countries for the bodies that sign.
        #expect(!rows.contains { ($0["parties"] ?? "").split(separator: " ").allSatisfy { $0.hasSuffix(".gobierno") } })
    }
}
