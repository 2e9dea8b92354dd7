import Documents
import Foundation
import Reports
import Testing

/// Pages as text, a line for each line with its place in points: what a change to the layout does is seen in the difference.
///
/// To accept a change, delete the file: the test writes it anew and fails once.
@Suite struct GoldenTests {
    @Test(arguments: [(Language.spanish, "quarterly-es"), (.english, "quarterly-en")])
    func thePagesOfTheQuarterlyReport(language: Language, name: String) throws {
        let report = try Invented(events: 9, institutions: 6).compose(ProjectFiles.composer(), language)
        // The seal names the content of every data file: it would change with each of them.
        let dump = report.publication.pages.map(\.dump).joined(separator: "\n").replacing(report.seal, with: "SEAL")
        let path = "Tests/ReportsTests/Goldens/\(name).txt"
        let url = ProjectFiles.root.appending(path: path)
        guard FileManager.default.fileExists(atPath: url.path) else {
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(dump.utf8).write(to: url)
            Issue.record("\(path) was written: read it and run again")
            return
        }
        let expected = String(decoding: try Data(contentsOf: url), as: UTF8.self).split(separator: "\n")
        let actual = dump.split(separator: "\n")
        #expect(actual.count == expected.count)
        for (line, other) in zip(actual, expected) { #expect(line == other) }
    }
}

extension Page {
    /// `x y words`, rounded to half points.
    fileprivate var dump: String {
        func rounded(_ value: Double) -> String { String((value * 2).rounded() / 2) }
        let lines = lines.map { line in "\(rounded(line.x)) \(rounded(line.y)) \(line.text)" }
        return (["== \(label)"] + lines).joined(separator: "\n") + "\n"
    }
}
