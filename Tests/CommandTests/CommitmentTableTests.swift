import Foundation
import Testing

/// The fates planted in the sample corpus, as `corpus/README.md` lists them, against the table of commitments at three quarter ends.
@Suite struct CommitmentTableTests {
    /// A row as `by > to, due: state`, and the document that tells the deed or that it was not done, where one does by then.
    private struct Planted {
        var parties: String
        var due: String
        /// On the last days of June, September and December 2024.
        var states: [String]
        var teller: String
        var words: Set<String>
    }

    private static let quarters = ["2024-Q2", "2024-Q3", "2024-Q4"]

    private func planted() throws -> [Planted] {
        let readme = try String(contentsOf: VigiaProcess.root.appending(path: "corpus/README.md"), encoding: .utf8)
        let section = try #require(readme.components(separatedBy: "## Commitments").last?.components(separatedBy: "\n## ").first)
        return section.split(separator: "\n").filter { $0.hasPrefix("| `") }.map { line in
            let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
            func ids(_ text: String) -> String { text.replacing(", ", with: " ") }
            return Planted(
                parties: "\(ids(cells[2])) > \(ids(cells[3]))", due: cells[4], states: Array(cells[5...7]), teller: cells[8],
                words: Self.words(cells[9]))
        }
    }

    private static func words(_ text: String) -> Set<String> {
        Set(text.lowercased().split { !$0.isLetter }.filter { $0.count > 4 }.map { String($0.prefix(5)) })
    }

    @Test func theTableIsThePlantedOneRowForRow() throws {
        let process = try VigiaProcess()
        defer { process.remove() }
        #expect(try process.run(["ingest", VigiaProcess.root.appending(path: "corpus").path]).status == 0)
        let all = ["--period", "2023-01-01/2024-12-31", "-o", "all"]
        #expect(try process.run(["export", "csv", "evidence", "documents"] + all).status == 0)
        let documents = try table(process, "all/documents.csv").reduce(into: [String: String]()) { names, row in
            names[row["id"] ?? ""] = (row["source"] ?? "").split(separator: "/").last.map(String.init)
        }
        let evidence = try table(process, "all/evidence.csv").reduce(into: [String: String]()) {
            $0[$1["id"] ?? ""] = $1["document"]
        }
        let planted = try planted()
        #expect(planted.count == 13)
        for (quarter, period) in Self.quarters.enumerated() {
            #expect(try process.run(["export", "csv", "commitments", "--period", period, "-o", period]).status == 0)
            var rows = try table(process, "\(period)/commitments.csv")
            for wanted in planted where wanted.states[quarter] != "unmade" {
                let at = rows.firstIndex {
                    "\($0["by"] ?? "") > \($0["to"] ?? "")" == wanted.parties && $0["due_latest"] == wanted.due
                        && !wanted.words.isDisjoint(with: Self.words($0["text"] ?? ""))
                }
                let row = rows.remove(at: try #require(at, "\(period): \(wanted.parties), \(wanted.due)"))
                let state = wanted.states[quarter]
                #expect(row["fate"] == state, "\(period): \(row["text"] ?? "")")
                let acts = (row["acts"] ?? "").split(separator: " ").compactMap { documents[evidence[String($0)] ?? ""] }
                let broken = (row["broken"] ?? "").split(separator: " ").compactMap { documents[String($0)] }
                switch state {
                case "acted": #expect(acts == [wanted.teller], "\(period): \(row["text"] ?? "")")
                case "overdue" where wanted.states[2] == "overdue": #expect(broken.first == wanted.teller)
                case "overdue": #expect(broken.count == 1 && acts.isEmpty)
                default: #expect(acts.isEmpty && broken.isEmpty, "\(period): \(row["text"] ?? "")")
                }
            }
            #expect(rows.map { $0["text"] ?? "" } == [], "\(period) has rows that nobody planted")
        }
    }

    private func table(_ process: VigiaProcess, _ name: String) throws -> [[String: String]] {
        CSVTable(try process.text(of: name)).rows
    }
}
