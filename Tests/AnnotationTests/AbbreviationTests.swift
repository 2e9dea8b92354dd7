import Foundation
import Testing

@testable import Annotation

/// Definitions against Ab3P's MED1250 (first half), where the reference texts lie beside the project.
@Suite struct AbbreviationTests {
    private struct Record: Decodable {
        var id: String
        var text: String
        var pairs: [[String]]
    }

    @Test func findsTheDefinitionsOfAbstracts() throws {
        guard let file = TimesFixture.shared("reference/abbreviations/med1250-first-half.jsonl") else { return }
        let lines = try String(contentsOf: file, encoding: .utf8)
        var (right, found, wanted) = (0, 0, 0)
        for line in lines.split(separator: "\n") {
            let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
            let bytes = Array(record.text.utf8)
            func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
            let pairs = Set(DefinitionFinder(bytes).pairs().map { "\(text($0.short))|\(text($0.long))".lowercased() })
            let gold = Set(record.pairs.map { "\($0[0])|\($0[1])".lowercased() })
            right += pairs.intersection(gold).count
            found += pairs.count
            wanted += gold.count
        }
        let precision = Double(right) / Double(found)
        let recall = Double(right) / Double(wanted)
        print("definitions: precision \(precision), recall \(recall) of \(wanted)")
        #expect(precision >= 0.95)
        #expect(recall >= 0.85)
    }
}
