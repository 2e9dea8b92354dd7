package import Documents

/// A value in a table.
package enum Cell: Sendable, Hashable {
    case missing
    case text(String)
    /// A text that has a Spanish and an English form (a month, a status), by language; CSV writes the code.
    case label(code: String, LocalizedText)
    case integer(Int)
    case decimal(Double)
    case date(CalendarDay)
    case period(Period)
    /// Identifiers, written with spaces between.
    case ids([String])
}
