import Foundation
import Testing

/// What the two documents that the project was created from tell of cooperation; they stand beside the repository and may be absent.
@Suite struct SeedCooperationTests {
    private static let seeds: URL? = {
        let given = ProcessInfo.processInfo.environment["VIGIA_SHARED"].map { URL(filePath: $0) }
        let beside = VigiaProcess.root.deletingLastPathComponent().appending(path: "shared")
        let found = [given, beside].compactMap { $0?.appending(path: "seeds") }.first {
            FileManager.default.fileExists(atPath: $0.path)
        }
        if found == nil { print("note: the seed documents are not beside the repository, their tests are skipped") }
        return found
    }()

    @Test func oneAgreementWithTwoNamesAndOneCommitment() throws {
        guard let seeds = Self.seeds else { return }
        let process = try VigiaProcess()
        defer { process.remove() }
        #expect(try process.run(["ingest", seeds.path]).status == 0)
        let tables = ["export", "csv", "agreements", "commitments", "--period", "2015-01-01/2025-12-31", "-o", "all"]
        #expect(try process.run(tables).status == 0)

        let agreements = CSVTable(try process.text(of: "all/agreements.csv")).rows
        #expect(agreements.map { $0["parties"] } == ["ar.cnpt mx.mnpt"])
        #expect(agreements.map { $0["name"] } == ["convenio de cooperación"])
        #expect(agreements.map { $0["aliases"] } == ["convenio de colaboración"])
        #expect(agreements.map { $0["earliest"] } == ["2021-01-01"])

        let commitments = CSVTable(try process.text(of: "all/commitments.csv")).rows
        #expect(commitments.map { $0["by"] } == ["mx.cndh"])
        #expect(commitments.map { $0["to"] } == ["ar.cnpt"])
        #expect(commitments.map { $0["due_latest"] } == [""])
    }
}
