/// What a measure is asked for.
package struct MeasureRequest: Sendable, Hashable {
    package var period: Period
    /// How many rows at the most, by the measure's own order; nil for all.
    package var top: Int?
    /// Only these institutions; empty for all.
    package var institutions: [String]
    /// Only events between these; empty for all.
    package var between: [String]
    /// Only these PLOVER types; empty for all.
    package var types: [String]
    /// Which statuses count; by default asserted ones only.
    package var statuses: [String]
    /// How many periods of the same grain, the asked one included, a timeline looks back on.
    package var span: Int

    package init(
        period: Period, top: Int? = nil, institutions: [String] = [], between: [String] = [], types: [String] = [],
        statuses: [String] = ["asserted"], span: Int = 8
    ) {
        self.period = period
        self.top = top
        self.institutions = institutions
        self.between = between
        self.types = types
        self.statuses = statuses
        self.span = span
    }
}
