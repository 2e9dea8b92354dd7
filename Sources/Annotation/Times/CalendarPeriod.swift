package import Documents

/// A stretch of the calendar of one grain: a day, an ISO week, a month, a quarter, …, with its TIMEX3 value.
///
/// ```swift
/// CalendarPeriod(.quarter, containing: day)?.adding(-1)?.value  // "2024-Q2" for a day in August 2024
/// ```
package struct CalendarPeriod: Sendable, Hashable {
    package enum Grain: Int32, Sendable, CaseIterable {
        case day, week, weekend, month, quarter, fourMonths, half, season, year, decade, century
    }

    package let grain: Grain
    package let first: CalendarDay
    package let last: CalendarDay

    /// The period of `grain` that `day` lies in; a weekend is that of the day's ISO week. Nil beyond the years 1 to 9999.
    package init?(_ grain: Grain, containing day: CalendarDay) {
        let (year, month, _) = day.components
        if grain == .season {
            guard let found = Self.season(of: day) else { return nil }
            self = found
            return
        }
        self.grain = grain
        switch grain {
        case .day: (first, last) = (day, day)
        case .week:
            first = day.adding(days: 1 - day.weekday)
            last = first.adding(days: 6)
        case .weekend:
            first = day.adding(days: 6 - day.weekday)
            last = first.adding(days: 1)
        default:
            let months = Self.months(grain)
            let index = (year * 12 + month - 1) / months * months
            guard let start = Self.day(monthIndex: index), let end = Self.day(monthIndex: index + months) else { return nil }
            first = start
            last = end.adding(days: -1)
        }
    }

    /// The season `number` of a year: 1 spring to 4 winter, as astronomy has them in the northern hemisphere; winter starts in it.
    package init?(season number: Int, year: Int) {
        let starts = [(3, 20), (6, 21), (9, 23), (12, 21), (3, 20)]
        guard (1...4).contains(number),
            let start = CalendarDay(year: year, month: starts[number - 1].0, day: starts[number - 1].1),
            let next = CalendarDay(year: number == 4 ? year + 1 : year, month: starts[number].0, day: starts[number].1)
        else { return nil }
        grain = .season
        first = start
        last = next.adding(days: -1)
    }

    package var interval: DayInterval { DayInterval(earliest: first, latest: last) }

    /// The period `count` steps later, or earlier where `count` is negative.
    package func adding(_ count: Int) -> CalendarPeriod? {
        guard abs(count) < 200_000 else { return nil }
        switch grain {
        case .day: return Self.checked(grain, first.adding(days: count))
        case .week, .weekend: return Self.checked(grain, first.adding(days: 7 * count))
        case .season:
            let index = Self.seasonNumber(first) - 1 + count
            return CalendarPeriod(season: (index % 4 + 4) % 4 + 1, year: first.year + (index - (index % 4 + 4) % 4) / 4)
        default:
            let index = first.year * 12 + first.month - 1 + Self.months(grain) * count
            return Self.day(monthIndex: index).flatMap { CalendarPeriod(grain, containing: $0) }
        }
    }

    /// The TIMEX3 value: `2024-09-04`, `2024-W36`, `2024-W36-WE`, `2024-09`, `2024-Q3`, `2024-H2`, `2024-FA`, `2024`, `202`, `20`.
    package var value: String {
        let day = first.description
        switch grain {
        case .day: return day
        case .week: return Self.week(first)
        case .weekend: return Self.week(first.adding(days: -5)) + "-WE"
        case .month: return String(day.prefix(7))
        case .quarter: return "\(day.prefix(4))-Q\((first.month + 2) / 3)"
        case .fourMonths: return "\(day.prefix(7))/\(last.description.prefix(7))"
        case .half: return "\(day.prefix(4))-H\(first.month < 7 ? 1 : 2)"
        case .season: return "\(day.prefix(4))-\(["SP", "SU", "FA", "WI"][Self.seasonNumber(first) - 1])"
        case .year: return String(day.prefix(4))
        case .decade: return String(day.prefix(3))
        case .century: return String(day.prefix(2))
        }
    }

    /// The day `months` later, or the last of its month where that is shorter.
    package static func adding(months: Int, to day: CalendarDay) -> CalendarDay? {
        let (year, month, number) = day.components
        let index = year * 12 + month - 1 + months
        guard index >= 12, index < 120_000 else { return nil }
        let length = CalendarDay.lengthOfMonth(index % 12 + 1, year: index / 12)
        return CalendarDay(year: index / 12, month: index % 12 + 1, day: min(number, length))
    }

    private static func checked(_ grain: Grain, _ day: CalendarDay) -> CalendarPeriod? {
        (1...9998).contains(day.year) ? CalendarPeriod(grain, containing: day) : nil
    }

    private static func day(monthIndex index: Int) -> CalendarDay? {
        index < 12 ? CalendarDay(year: 1, month: 1, day: 1) : CalendarDay(year: index / 12, month: index % 12 + 1, day: 1)
    }

    private static func months(_ grain: Grain) -> Int {
        switch grain {
        case .quarter: 3
        case .fourMonths: 4
        case .half: 6
        case .year: 12
        case .decade: 120
        case .century: 1200
        default: 1
        }
    }

    private static func season(of day: CalendarDay) -> CalendarPeriod? {
        for year in [day.year, day.year - 1] {
            for number in 1...4 {
                if let season = CalendarPeriod(season: number, year: year), season.interval.contains(day) { return season }
            }
        }
        return nil
    }

    private static func seasonNumber(_ start: CalendarDay) -> Int { start.month / 3 }

    /// The ISO 8601 week: its year is that of its Thursday.
    private static func week(_ monday: CalendarDay) -> String {
        let thursday = monday.adding(days: 3)
        let number = (thursday.ordinal - (CalendarDay(year: thursday.year, month: 1, day: 1) ?? thursday).ordinal) / 7 + 1
        return "\(thursday.description.prefix(4))-W\(number < 10 ? "0" : "")\(number)"
    }
}
