package import Documents

/// An office of an institution, with those who hold or held it.
package struct Position: Sendable, Hashable {
    /// One person's term in the office.
    package struct Occupancy: Sendable, Hashable {
        package var person: String
        package var from: CalendarDay?
        package var until: CalendarDay?

        /// Whether the term may include `day`; an end that is not known is open.
        package func covers(_ day: CalendarDay) -> Bool {
            DayInterval(earliest: from, latest: until).contains(day)
        }
    }

    package var id: String
    package var institution: String
    package var titles: [Language: [String]]
    package var holders: [Occupancy]
}
