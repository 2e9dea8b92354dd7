package import Analytics
package import Documents
package import Drawing

/// What can be asked of a chart.
package struct ChartOptions: Sendable, Hashable {
    package var language: Language
    package var period: Period
    /// Points; nil for the chart's own.
    package var size: Size?
    /// How many institutions, pairs or rows at the most; nil for the chart's own number.
    package var top: Int?
    /// The chart's variant, where it has any (`lines`, `panels`).
    package var kind: String?
    /// Acronyms or short names by institution id, for labels; a name in the table serves where there is none.
    package var shortNames: [String: String]
    /// The table that lists what a chart has no room for, as it is numbered in the report: `Cuadro 4`.
    package var overflowReference: String?
    /// The name of the destination that `overflowReference` leads to.
    package var overflowDestination: String?
    /// The decimal mark where the language's own is not wanted.
    package var decimalMark: NumberFormat.DecimalMark?
    package var theme: Theme

    package init(
        language: Language, period: Period, size: Size? = nil, top: Int? = nil, kind: String? = nil,
        shortNames: [String: String] = [:], overflowReference: String? = nil, overflowDestination: String? = nil,
        decimalMark: NumberFormat.DecimalMark? = nil,
        theme: Theme = .standard
    ) {
        self.language = language
        self.period = period
        self.size = size
        self.top = top
        self.kind = kind
        self.shortNames = shortNames
        self.overflowReference = overflowReference
        self.overflowDestination = overflowDestination
        self.decimalMark = decimalMark
        self.theme = theme
    }
}
