import Foundation
import Testing

/// The sample corpus, from documents to a report, as `make report` makes it.
@Suite(.serialized) struct ReportCommandTests {
    private func ingested() throws -> VigiaProcess {
        let process = try VigiaProcess()
        let corpus = VigiaProcess.root.appending(path: "corpus").path
        #expect(try process.run(["ingest", corpus]).status == 0)
        return process
    }

    private func bytes(_ process: VigiaProcess, _ name: String) throws -> Data {
        try Data(contentsOf: process.folder.appending(path: name))
    }

    @Test func aQuarterInBothLanguagesWithChartsAndTables() throws {
        let process = try ingested()
        defer { process.remove() }
        let outcome = try process.run(["report", "quarterly", "--period", "2024-Q3", "--language", "both", "--strict"])
        #expect(outcome.status == 0, "\(outcome.talk)")
        #expect(outcome.data.isEmpty)
        for language in ["es", "en"] {
            let folder = "output/quarterly-2024-Q3-\(language)"
            let names = try FileManager.default.contentsOfDirectory(atPath: process.folder.appending(path: folder).path)
            #expect(names.contains("quarterly-2024-Q3-\(language).pdf"))
            #expect(names.filter { $0.hasPrefix("figure-") && $0.hasSuffix(".png") }.count >= 4)
            #expect(names.filter { $0.hasSuffix(".csv") }.count >= 3)
            #expect(names.contains("datapackage.json"))
            #expect(!names.contains { $0.hasSuffix(".part") })
        }
        let left = try FileManager.default.contentsOfDirectory(atPath: process.folder.appending(path: "output").path)
        #expect(!left.contains { $0.hasSuffix(".part") || $0.hasSuffix(".old") })
    }

    @Test func theSameStoreMakesTheSameBytes() throws {
        let process = try ingested()
        defer { process.remove() }
        for folder in ["a", "b"] {
            #expect(try process.run(["report", "quarterly", "--period", "2024-Q3", "--output", folder]).status == 0)
            #expect(try process.run(["chart", "cooperation-timeline", "-o", folder + "/c.pdf"]).status == 0)
            #expect(try process.run(["chart", "cooperation-matrix", "-o", folder + "/c.svg"]).status == 0)
            #expect(try process.run(["export", "csv", "-o", folder + "/csv"]).status == 0)
        }
        let names = FileManager.default.enumerator(atPath: process.folder.appending(path: "a").path)
        var files = 0
        while let name = names?.nextObject() as? String {
            guard name.contains(".") else { continue }
            files += 1
            #expect(try bytes(process, "a/" + name) == bytes(process, "b/" + name), "\(name)")
        }
        #expect(files > 15)
    }

    @Test func twoIngestsOfTheSameFilesMakeTheSameTables() throws {
        let first = try ingested()
        let second = try ingested()
        defer {
            first.remove()
            second.remove()
        }
        for process in [first, second] { #expect(try process.run(["export", "csv", "-o", "csv"]).status == 0) }
        for name in ["mention-frequency", "cooperation-events", "cooperation-matrix", "evidence", "documents"] {
            #expect(try bytes(first, "csv/\(name).csv") == bytes(second, "csv/\(name).csv"), "\(name)")
        }
    }

    @Test func everyEvidenceOfTheTablesOpens() throws {
        let process = try ingested()
        defer { process.remove() }
        #expect(try process.run(["export", "csv", "--period", "2024-Q3", "-o", "csv"]).status == 0)
        for table in ["mention-frequency", "cooperation-events", "cooperation-matrix", "agreements", "commitments"] {
            let text = try process.text(of: "csv/\(table).csv")
            let ids = Set(
                text.split { " ,\r\n\"".contains($0) }.map(String.init).filter {
                    ["M-", "E-", "K-", "A-"].contains($0.prefix(2))
                })
            guard !ids.isEmpty else { continue }
            let outcome = try process.run(["why"] + ids.sorted())
            #expect(outcome.status == 0, "\(table): \(outcome.talk)")
            for id in ids { #expect(outcome.data.contains(id), "\(id)") }
        }
    }

    @Test func aFailureLeavesNoHalfWrittenFile() throws {
        let process = try ingested()
        defer { process.remove() }
        try process.write("here before", to: "locked/timeline.png")
        let folder = process.folder.appending(path: "locked")
        let outcome = try process.run(["chart", "cooperation-timeline", "--kind", "nonsense", "-o", "locked/timeline.png"])
        #expect(outcome.status == 64, "\(outcome.talk)")
        #expect(try process.text(of: "locked/timeline.png") == "here before")
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["timeline.png"])
    }
}
