package import Analytics
package import Documents

/// Maps days to positions in points.
package struct CalendarScale: Sendable, Hashable {
    package var first: CalendarDay
    /// The last day, included.
    package var last: CalendarDay
    package var start: Double
    package var end: Double

    package init(from first: CalendarDay, through last: CalendarDay, at start: Double, _ end: Double) {
        self.first = first
        self.last = last
        self.start = start
        self.end = end
    }

    /// Points a day takes.
    package var dayWidth: Double { (end - start) / Double(max(1, last.ordinal - first.ordinal + 1)) }

    /// Where `day` begins.
    package func start(of day: CalendarDay) -> Double { start + Double(day.ordinal - first.ordinal) * dayWidth }

    /// Where `day` ends.
    package func end(of day: CalendarDay) -> Double { start(of: day) + dayWidth }

    /// The middle of `day`.
    package func middle(of day: CalendarDay) -> Double { start(of: day) + dayWidth / 2 }

    /// The middle of `period`.
    package func middle(of period: Period) -> Double { (start(of: period.first) + end(of: period.last)) / 2 }

    /// Whether `day` lies on the scale.
    package func contains(_ day: CalendarDay) -> Bool { first <= day && day <= last }
}
