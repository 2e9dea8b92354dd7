import Annotation
import Documents
import Foundation
import Testing

/// Events on the gold annotation's own names and times: what the frames are worth apart from the finding of names.
@Suite struct GoldEventsTests {
    static let shared: URL? = {
        if let given = ProcessInfo.processInfo.environment["VIGIA_SHARED"] { return URL(fileURLWithPath: given) }
        let beside = EventHarness.root.deletingLastPathComponent().appending(path: "shared")
        return FileManager.default.fileExists(atPath: beside.path) ? beside : nil
    }()

    @Test func eventsOnGoldMentions() throws {
        guard let shared = Self.shared else {
            print("skipped: no shared folder; set VIGIA_SHARED")
            return
        }
        let gold = shared.appending(path: "gold/dev")
        let output = FileManager.default.temporaryDirectory.appending(
            path: "vigia-events-\(ProcessInfo.processInfo.processIdentifier).ndjson")
        defer { if ProcessInfo.processInfo.environment["VIGIA_KEEP"] == nil { try? FileManager.default.removeItem(at: output) } }
        let harness = try EventHarness()
        var lines: [String] = []
        for name in ["english", "mananeras", "seeds"] {
            let text = try String(contentsOf: gold.appending(path: "\(name).jsonl"), encoding: .utf8)
            for line in text.split(separator: "\n") {
                let record = try #require(JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
                let id = try #require(record["id"] as? String)
                let file = gold.appending(path: "gold/\(id).json")
                let answers = try #require(JSONSerialization.jsonObject(with: try Data(contentsOf: file)) as? [String: Any])
                let made = try GoldDocument(record: record, answers: answers)
                let tokens = Tokens(made.document.reading.text, vocabulary: harness.vocabulary)
                let found = harness.finder.find(
                    in: made.document, tokens: tokens, findings: made.findings, times: made.times)
                lines.append(try made.output(found, answers))
            }
        }
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: output)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [
            "python3", shared.appending(path: "gold/score.py").path, "--gold", gold.appending(path: "gold").path, "--system",
            output.path, "--require", "event.detect=0.71", "--require", "event.pair=0.68",
            "--require", "event.typed=0.52", "--require", "event.status=0.95", "--require", "negative.clean=0.93",
        ]
        let pipe = Pipe()
        process.standardOutput = pipe
        try process.run()
        let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        print(
            said.split(separator: "\n").filter { $0.hasPrefix("event") || $0.hasPrefix("negative") || $0.hasPrefix("short") }
                .joined(separator: "\n"))
        #expect(process.terminationStatus == 0)
    }
}
