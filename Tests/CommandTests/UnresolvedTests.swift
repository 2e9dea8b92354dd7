import Foundation
import Testing

/// The records that `vigia list institutions --unresolved` proposes can be pasted.
@Suite(.serialized) struct UnresolvedTests {
    private func records(_ yaml: String) -> [Substring] {
        yaml.split(separator: "\n").filter { $0.hasPrefix("  - id:") }
    }

    @Test func whatIsPastedLoadsAndIsResolved() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        let corpus = VigiaProcess.root.appending(path: "corpus").path
        #expect(try process.run(["ingest", corpus]).status == 0)
        let proposed = try process.run(["list", "institutions", "--unresolved"])
        #expect(proposed.status == 0, "\(proposed.talk)")
        let before = records(proposed.data)
        #expect(before.count > 3)
        // Every record shows what speaks for it.
        let evidence = proposed.data.split(separator: "\n").compactMap { $0.split(separator: "vigia why ").dropFirst().first }
        #expect(evidence.count >= before.count)
        #expect(try process.run(["why", String(try #require(evidence.first))]).status == 0)

        try process.write(proposed.data, to: "own.yaml")
        let ingest = try process.run(["ingest", corpus, "--registry", "own.yaml"])
        #expect(ingest.status == 0, "\(ingest.talk)")
        let after = try process.run(["list", "institutions", "--unresolved", "--registry", "own.yaml"])
        #expect(after.status == 0, "\(after.talk)")
        #expect(records(after.data).count * 4 <= before.count, "\(after.data)")
    }

    @Test func itGoesWithInstitutionsOnly() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        let outcome = try process.run(["list", "charts", "--unresolved"])
        #expect(outcome.status == 64)
        #expect(outcome.talk.contains("--unresolved goes with 'list institutions' alone"))
    }
}
