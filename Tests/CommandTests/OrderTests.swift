import Foundation
import Testing

/// What documents together tell does not depend on the order in which they were read, nor on how often they were reprinted.
@Suite struct OrderTests {
    private static let corpus = VigiaProcess.root.appending(path: "corpus")
    private static let tables = ["cooperation-events", "uncertain-events", "agreements", "commitments", "cooperation-matrix"]

    private func files() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: Self.corpus.path)
            .filter { $0.hasSuffix(".txt") || $0.hasSuffix(".pdf") }.sorted().map { Self.corpus.appending(path: $0).path }
    }

    private func exported(_ process: VigiaProcess) throws -> [String: String] {
        let arguments = ["export", "csv"] + Self.tables + ["--period", "2021-01-01/2024-12-31", "-o", "csv"]
        #expect(try process.run(arguments).status == 0)
        return try Self.tables.reduce(into: [:]) { $0[$1] = try process.text(of: "csv/\($1).csv") }
    }

    /// A multiplier of a full period (Knuth) over the files: the same order on every machine.
    private func shuffled(_ files: [String], seed: Int) -> [String] {
        var state = UInt64(seed)
        return files.map { file -> (UInt64, String) in
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return (state >> 16, file)
        }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private func ingest(_ process: VigiaProcess, _ batches: [[String]]) throws {
        let registry = ["--registry", Self.corpus.appending(path: "registry.yaml").path]
        for batch in batches { #expect(try process.run(["ingest"] + batch + registry).status == 0) }
    }

    @Test func theOrderOfReadingChangesNothing() throws {
        let first = try VigiaProcess()
        defer { first.remove() }
        let files = try files()
        try ingest(first, [files])
        let expected = try exported(first)
        #expect(expected.values.allSatisfy { $0.split(separator: "\r\n").count > 1 })
        for seed in 1...2 {
            let process = try VigiaProcess()
            defer { process.remove() }
            let order = shuffled(files, seed: seed)
            // In three runs: what the first resolved, the next ones resolve anew.
            try ingest(process, [Array(order[..<7]), Array(order[7..<40]), Array(order[40...])])
            let found = try exported(process)
            for table in Self.tables { #expect(found[table] == expected[table], "\(table), seed \(seed)") }
        }
    }

    @Test func reprintsDoNotMultiply() throws {
        let first = try VigiaProcess()
        let second = try VigiaProcess()
        defer {
            first.remove()
            second.remove()
        }
        let files = try files()
        try ingest(first, [files])
        for (number, name) in ["2024-05-21-mnpa-acta-intencion", "2024-07-30-rrpt-equipos", "2024-08-28-ncvb-training"]
            .enumerated()
        {
            let text = try String(contentsOf: Self.corpus.appending(path: name + ".txt"), encoding: .utf8)
            try second.write(text, to: "reprints/\(name).txt")
            for paper in ["El Correo de la Costa", "La Gaceta"] {
                let headline = "\(paper)\n\nTexto difundido por las autoridades, \(number + 1)\n\n"
                try second.write(headline + text, to: "reprints/\(paper)-\(number).txt")
            }
        }
        try ingest(second, [files + ["reprints"]])
        let (expected, found) = (try exported(first), try exported(second))
        // What opens a row may be a reprint, too: it counts nowhere.
        func counted(_ table: String?) -> [Substring] {
            (table ?? "").split(separator: "\r\n").map { line in line[..<(line.lastIndex(of: ",") ?? line.endIndex)] }
        }
        for table in Self.tables {
            #expect(counted(found[table]).count > 1)
            #expect(counted(found[table]) == counted(expected[table]), "\(table)")
        }
    }
}
