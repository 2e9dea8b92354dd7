import Annotation
import Documents
import Foundation
import Testing

/// Measures against duckling's and timenorm's corpora, where the shared folder has them.
@Suite struct TimeReferenceTests {
    @Test(arguments: [("es", Language.spanish), ("en", .english)])
    func ducklingValues(_ code: String, _ language: Language) throws {
        guard let url = TimesFixture.shared("reference/timex/duckling-\(code).tsv") else { return }
        let fixture = try TimesFixture()
        let reference = TimeReference(CalendarDay(iso: "2013-02-12").map { DayInterval($0) }, leaning: .future)
        var right = 0
        var count = 0
        var wrong: [String] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n").dropFirst() {
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard cells.count == 4, ["datetime", "datetimeInterval"].contains(cells[0]), !cells[1].isEmpty,
                ["Day", "Week", "Month", "Quarter", "Year"].contains(cells[2])
            else { continue }
            count += 1
            let found = fixture.finder.resolve(cells[3], language: language, vocabulary: fixture.vocabulary, reference: reference)
            if agrees(found, cells[1], grain: cells[2]) {
                right += 1
            } else {
                wrong.append(
                    "\(cells[3]) [\(cells[1].replacing("T00:00:00", with: "")) \(cells[2])] found \(found.map { "\($0.value) \($0.rule)" })"
                )
            }
        }
        let share = Double(right) / Double(max(1, count))
        print("duckling-\(code): \(right) of \(count) day-or-coarser values right, \(share)")
        if ProcessInfo.processInfo.environment["VIGIA_SHOW"] != nil { print(wrong.joined(separator: "\n")) }
        #expect(share >= 0.93)
    }

    @Test(arguments: [("es", Language.spanish), ("en", .english)])
    func timenormValues(_ code: String, _ language: Language) throws {
        guard let url = TimesFixture.shared("reference/timex/timenorm-\(code).tsv") else { return }
        let fixture = try TimesFixture()
        var reference = TimeReference(nil)
        var right = 0
        var count = 0
        var dated = (right: 0, count: 0)
        var isFirst = true
        var wrong: [String] = []
        for line in try String(contentsOf: url, encoding: .utf8).split(separator: "\n", omittingEmptySubsequences: false) {
            let cells = line.split(separator: "\t").map(String.init)
            guard cells.count == 3 else {
                isFirst = true
                continue
            }
            if isFirst, let day = CalendarDay(iso: cells[0].prefix(10)) {
                // A document's own date stands first, and is an expression too.
                isFirst = false
                reference = TimeReference(DayInterval(day))
                let found = fixture.finder.resolve(
                    cells[0], language: language, vocabulary: fixture.vocabulary, reference: reference)
                dated = (dated.right + (found.first?.value == cells[2] ? 1 : 0), dated.count + 1)
                continue
            }
            count += 1
            let found = fixture.finder.resolve(cells[0], language: language, vocabulary: fixture.vocabulary, reference: reference)
            let best = found.max { $0.viewRange.count < $1.viewRange.count }
            if best?.value == cells[2] {
                right += 1
            } else {
                let day = reference.interval?.earliest?.description ?? ""
                wrong.append("\(cells[0]) [\(cells[2]) \(cells[1])] on \(day) found \(found.map { "\($0.value) \($0.rule)" })")
            }
        }
        let share = Double(right + dated.right) / Double(max(1, count + dated.count))
        print("timenorm-\(code): \(right + dated.right) of \(count + dated.count) values right, \(share);")
        print(
            "timenorm-\(code): without documents' own dates, \(right) of \(count) right, \(Double(right) / Double(max(1, count)))"
        )
        if ProcessInfo.processInfo.environment["VIGIA_SHOW"] != nil { print(wrong.joined(separator: "\n")) }
        #expect(share >= (language == .spanish ? 0.88 : 0.85))
    }

    /// Whether one expression, or the two halves of a range, names the days that duckling names; durations count by their length.
    private func agrees(_ found: [TimeExpression], _ value: String, grain: String) -> Bool {
        let ends = value.split(separator: "/").compactMap { end -> CalendarDay? in
            CalendarDay(iso: String(end.prefix(10)).replacing("-00", with: "-01"))
        }
        guard let start = ends.first, let first = found.first else { return false }
        guard let end = ends.last, ends.count == 2 else {
            guard let interval = first.interval, found.count == 1 else { return false }
            let sizes = ["Day": 31, "Week": 7, "Month": 31, "Quarter": 92, "Year": 366]
            guard let from = interval.earliest, let to = interval.latest else { return false }
            if grain == "Day" || grain == "Month", first.rule.hasSuffix(".ago") || first.rule.hasSuffix(".in") {
                return interval.contains(start)
            }
            return from == start && to.ordinal - from.ordinal < (grain == "Day" ? 1 : sizes[grain] ?? 1)
        }
        if first.type == .duration, found.count == 1 {
            let days = end.ordinal - start.ordinal
            let months = end.year * 12 + end.month - start.year * 12 - start.month
            let lengths = ["Day": "P\(days)D", "Week": "P\(days / 7)W", "Month": "P\(months)M", "Year": "P\(months / 12)Y"]
            return lengths[grain] == first.value
        }
        if let interval = first.interval, first.value.dropFirst(5).count == 2,
            first.value.hasSuffix("SP") || first.value.hasSuffix("SU") || first.value.hasSuffix("FA")
                || first.value.hasSuffix("WI")
        {
            // Duckling's seasons start and end a day earlier or later from one phrase to the next.
            guard let from = interval.earliest, let to = interval.latest else { return false }
            return abs(from.ordinal - start.ordinal) <= 1 && abs(to.ordinal - end.ordinal) <= 2
        }
        return first.interval?.earliest == start && found.last?.interval?.latest == end.adding(days: -1)
    }
}
