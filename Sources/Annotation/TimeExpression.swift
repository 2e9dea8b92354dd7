package import Documents

/// An expression of time with its TIMEX3 type and value.
package struct TimeExpression: Sendable, Hashable {
    package enum TimexType: String, Sendable, CaseIterable {
        case date = "DATE", time = "TIME", duration = "DURATION", set = "SET"
    }

    package var evidence: Evidence
    /// The same place in the reading view, UTF-8 bytes.
    package var viewRange: Range<Int>
    package var type: TimexType
    /// TIMEX3 value (`2024-09-04`, `2024-09`, `2024-Q3`, `P3M`); empty where it can't be resolved.
    package var value: String
    /// The days meant, where the value names any.
    package var interval: DayInterval?
    /// TIMEX3 `mod` (`APPROX`, `START`, `END`, …), where the words have one.
    package var modifier: String?
    /// The name of the rule that read it.
    package var rule: String

    package init(
        evidence: Evidence, viewRange: Range<Int>, type: TimexType, value: String, interval: DayInterval?,
        modifier: String? = nil,
        rule: String
    ) {
        self.evidence = evidence
        self.viewRange = viewRange
        self.type = type
        self.value = value
        self.interval = interval
        self.modifier = modifier
        self.rule = rule
    }
}

extension [TimeExpression] {
    /// Those that start in `range`, bytes of the reading view; the expressions are in order of their start.
    /// - Complexity: O(log n) of the expressions, and those found.
    func starting(in range: Range<Int>) -> ArraySlice<TimeExpression> {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].viewRange.lowerBound < range.lowerBound { low = middle + 1 } else { high = middle }
        }
        var end = low
        while end < count, self[end].viewRange.lowerBound < range.upperBound { end += 1 }
        return self[low..<end]
    }
}
