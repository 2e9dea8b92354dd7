/// A date that a text spells out: at least a day and a month, or a month and a year.
package struct ExplicitDate: Sendable, Hashable {
    /// UTF-8 bytes of the text, with the weekday where one stands before the date.
    package var range: Range<Int>
    /// Nil where the text has none ("4 de septiembre").
    package var year: Int?
    package var month: Int
    /// Nil for a month ("septiembre de 2024").
    package var day: Int?
    /// 1 for Monday to 7 for Sunday, where the text names it.
    package var weekday: Int?
    /// Day and month of a numeric date could change places, or its year has two digits.
    package var isAmbiguous: Bool

    package init(range: Range<Int>, year: Int?, month: Int, day: Int?, weekday: Int? = nil, isAmbiguous: Bool = false) {
        self.range = range
        self.year = year
        self.month = month
        self.day = day
        self.weekday = weekday
        self.isAmbiguous = isAmbiguous
    }

    /// The days it may mean, or nil without a year.
    ///
    /// An ambiguous numeric date is day/month/year in Spanish and both readings' span in English, where custom differs by country:
    /// `04/09/2024` is 2024-09-04 in Spanish, 2024-04-09 to 2024-09-04 in English.
    package func interval(in language: Language) -> DayInterval? {
        guard let year else { return nil }
        guard let day else {
            return DayInterval(
                earliest: CalendarDay(year: year, month: month, day: 1),
                latest: CalendarDay(year: year, month: month, day: CalendarDay.lengthOfMonth(month, year: year)))
        }
        guard let first = CalendarDay(year: year, month: month, day: day) else { return nil }
        guard isAmbiguous, language != .spanish, day != month, let second = CalendarDay(year: year, month: day, day: month) else {
            return DayInterval(first)
        }
        return DayInterval(earliest: min(first, second), latest: max(first, second))
    }
}
