/// Days from `earliest` to `latest`, both included; nil is an open end.
///
/// ```swift
/// DayInterval(CalendarDay(year: 2024, month: 9, day: 4)).isSingleDay  // true
/// ```
package struct DayInterval: Sendable, Hashable {
    package var earliest: CalendarDay?
    package var latest: CalendarDay?

    package init(earliest: CalendarDay?, latest: CalendarDay?) {
        self.earliest = earliest
        self.latest = latest
    }

    package init(_ day: CalendarDay) {
        self.init(earliest: day, latest: day)
    }

    package var isSingleDay: Bool { earliest != nil && earliest == latest }

    /// The days in both intervals, or nil where there are none.
    package func intersection(_ other: DayInterval) -> DayInterval? {
        let start = [earliest, other.earliest].compactMap(\.self).max()
        let end = [latest, other.latest].compactMap(\.self).min()
        if let start, let end, start > end { return nil }
        return DayInterval(earliest: start, latest: end)
    }

    package func contains(_ day: CalendarDay) -> Bool {
        earliest.map { $0 <= day } ?? true && latest.map { day <= $0 } ?? true
    }
}
