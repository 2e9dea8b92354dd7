package import Documents

/// A stretch of calendar time as commands and tables name it: `2024`, `2024-H1`, `2024-Q3`, `2024-09`, `2024-W36`, `2024-09-04`
/// or `2024-01-01/2024-03-31`.
///
/// ```swift
/// Period("2024-Q3")?.first.description  // "2024-07-01"
/// Period("2024-13")  // nil
/// ```
package struct Period: Sendable, Hashable, CustomStringConvertible {
    package enum Grain: String, Sendable, CaseIterable {
        case year, half, quarter, month, week, day, span
    }

    package let grain: Grain
    package let first: CalendarDay
    /// The last day, included.
    package let last: CalendarDay

    package init(grain: Grain, first: CalendarDay, last: CalendarDay) {
        self.grain = grain
        self.first = first
        self.last = last
    }

    package var interval: DayInterval { DayInterval(earliest: first, latest: last) }
    package var dayCount: Int { last.ordinal - first.ordinal + 1 }
}
