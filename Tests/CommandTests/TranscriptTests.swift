import Foundation
import Testing

/// Runs the transcripts of `Transcripts/`: what a person types, what the command answers, and its exit code if it is not 0.
///
/// A line `$ vigia …` runs the command in a folder that has the sample corpus as `corpus`; `$ write FILE` makes a file of the
/// lines up to a line `.`; the lines that follow are standard output and then standard error; `[64]` is an exit code.
@Suite struct TranscriptTests {
    static let names =
        (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.filter { $0.hasSuffix(".txt") }.sorted() ?? []
    static let folder = VigiaProcess.root.appending(path: "Tests/CommandTests/Transcripts")

    @Test(arguments: names) func transcript(_ name: String) throws {
        let text = String(decoding: try Data(contentsOf: Self.folder.appending(path: name)), as: UTF8.self)
        let process = try VigiaProcess()
        defer { process.remove() }
        let corpus = VigiaProcess.root.appending(path: "corpus")
        try FileManager.default.createSymbolicLink(at: process.folder.appending(path: "corpus"), withDestinationURL: corpus)
        var answer = ""
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)[...]
        while let line = lines.popFirst() {
            guard line.hasPrefix("$ ") else { continue }
            answer += line + "\n"
            var words = Self.words(String(line.dropFirst(2)))
            let verb = words.removeFirst()
            if verb == "write" {
                var content = ""
                while let next = lines.popFirst(), next != "." { content += next + "\n" }
                answer += content + ".\n"
                try process.write(content, to: try #require(words.first))
                continue
            }
            let outcome = try process.run(words)
            for stream in [outcome.data, outcome.talk] where !stream.isEmpty {
                answer += stream.hasSuffix("\n") ? stream : stream + "\n"
            }
            if outcome.status != 0 { answer += "[\(outcome.status)]\n" }
            answer += "\n"
        }
        // Left beside the expected text, so that a change that is meant can be read and taken over.
        if ProcessInfo.processInfo.environment["VIGIA_RECORD"] != nil {
            try Data(answer.utf8).write(to: Self.folder.appending(path: name))
        }
        #expect(answer == text, "\(name)")
    }

    /// Words of a command line, with apostrophes around those that have spaces.
    private static func words(_ line: String) -> [String] {
        var words: [String] = []
        for (index, part) in line.split(separator: "'", omittingEmptySubsequences: false).enumerated() {
            if index.isMultiple(of: 2) {
                words += part.split(separator: " ").map(String.init)
            } else {
                words.append(String(part))
            }
        }
        return words
    }
}
