import Annotation
import Documents
import Foundation
import Testing

/// Times of the gold documents: relaxed and value F1, where the shared folder has them.
@Suite struct TimeGoldTests {
    private struct Gold: Decodable {
        struct Time: Decodable {
            var start: Int
            var end: Int
            var value: String
        }
        struct Skip: Decodable {
            var start: Int
            var end: Int
        }
        struct Header: Decodable {
            struct Days: Decodable {
                var earliest: String?
                var latest: String?
            }
            var date: Days?
        }
        var id: String
        var language: String
        var document: Header
        var times: [Time]
        var unscored: [Skip]?
    }

    private struct Source: Decodable {
        var id: String
        var text: String
    }

    @Test func goldTimes() throws {
        guard let folder = TimesFixture.shared("gold/dev") else { return }
        let fixture = try TimesFixture()
        var texts: [String: String] = [:]
        for name in ["english", "mananeras", "seeds"] {
            for line in try String(contentsOf: folder.appendingPathComponent(name + ".jsonl"), encoding: .utf8).split(
                separator: "\n")
            {
                let source = try JSONDecoder().decode(Source.self, from: Data(line.utf8))
                texts[source.id] = source.text
            }
        }
        var (matched, valued, missed, spurious) = (0, 0, 0, 0)
        let files = try FileManager.default.contentsOfDirectory(
            at: folder.appendingPathComponent("gold"), includingPropertiesForKeys: nil)
        for file in files.sorted(by: { $0.path < $1.path }) {
            let gold = try JSONDecoder().decode(Gold.self, from: try Data(contentsOf: file))
            guard let text = texts[gold.id], let language = Language(rawValue: gold.language) else { continue }
            let days = gold.document.date
            let interval = DayInterval(
                earliest: days?.earliest.flatMap { CalendarDay(iso: $0) }, latest: days?.latest.flatMap { CalendarDay(iso: $0) })
            let lines = zones(text, language)
            let offsets = ScalarOffsets(text)
            var open = gold.times
            for found in fixture.find(text, language, on: interval.earliest == nil ? nil : interval, zones: lines) {
                let range = offsets[found.evidence.range]
                if let index = open.firstIndex(where: { $0.start < range.upperBound && range.lowerBound < $0.end }) {
                    matched += 1
                    if open[index].value == found.value { valued += 1 } else { show("value", gold.id, found, open[index].value) }
                    open.remove(at: index)
                } else if !(gold.unscored ?? []).contains(where: { $0.start <= range.lowerBound && range.upperBound <= $0.end }) {
                    spurious += 1
                    show("spurious", gold.id, found, "")
                }
            }
            missed += open.count
            for time in open {
                let scalars = Array(text.unicodeScalars)[time.start..<time.end]
                if ProcessInfo.processInfo.environment["VIGIA_SHOW"] != nil {
                    print("missed", gold.id, String(String.UnicodeScalarView(scalars)), time.value)
                }
            }
        }
        let total = Double(matched) + Double(missed + spurious) / 2
        let valueTotal = Double(valued) + Double(missed + spurious + 2 * (matched - valued)) / 2
        print(
            "gold: relaxed F1 \(Double(matched) / total), value F1 \(Double(valued) / valueTotal), \(matched) of \(matched + missed)"
        )
        #expect(Double(matched) / total >= 0.92)
        #expect(Double(valued) / valueTotal >= 0.85)
    }

    private func show(_ what: String, _ id: String, _ found: TimeExpression, _ value: String) {
        guard ProcessInfo.processInfo.environment["VIGIA_SHOW"] != nil else { return }
        print(what, id, "[\(found.evidence.quote)]", found.value, value.isEmpty ? "" : "gold \(value)", found.rule)
    }

    /// One zone a line, as a stand-in for the readers' zones.
    private func zones(_ text: String, _ language: Language) -> [Zone] {
        var zones: [Zone] = []
        var start = 0
        for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            if !line.isEmpty { zones.append(Zone(kind: .paragraph, language: language, range: start..<(start + line.count))) }
            start += line.count + 1
        }
        return zones
    }
}
