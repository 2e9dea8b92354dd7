package import Documents

/// What relative expressions are resolved against.
package struct TimeReference: Sendable, Hashable {
    /// Where a date without a year, or a bare weekday, is looked for.
    package enum Leaning: Sendable, Hashable, CaseIterable {
        /// On the reference day or before it.
        case past
        /// On the reference day or after it.
        case future
        /// Weekdays as in the past, dates without a year wherever they are nearest.
        case open
    }

    /// The days on which the words may have been written; nil where nothing is known.
    package var interval: DayInterval?
    package var leaning: Leaning

    package init(_ interval: DayInterval?, leaning: Leaning = .open) {
        self.interval = interval
        self.leaning = leaning
    }
}

/// What an expression of time comes to.
struct TimeResolution: Sendable, Hashable {
    var type: TimeExpression.TimexType
    var value: String
    var interval: DayInterval?
    var modifier: TimeModifier?

    init(_ type: TimeExpression.TimexType, _ value: String, _ interval: DayInterval? = nil, _ modifier: TimeModifier? = nil) {
        self.type = type
        self.value = value
        self.interval = interval
        self.modifier = modifier
    }
}
