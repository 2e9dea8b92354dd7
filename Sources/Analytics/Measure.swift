import Documents

/// A table that can be computed: how it describes itself, and its rows for a request.
protocol Measure: Sendable {
    /// Kebab-case.
    var name: String { get }
    var title: LocalizedText { get }
    /// One sentence.
    var summary: LocalizedText { get }
    var columns: [Column] { get }
    /// The column that counts what a row's evidence holds; nil where the table lists or weighs.
    var counting: String? { get }

    /// The rows in their order, and the note below the table.
    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText)
}

extension Measure {
    var counting: String? { nil }

    var description: MeasureDescription {
        MeasureDescription(
            name: name, summary: summary, columns: columns, example: "vigia export csv \(name) --for data -o output/csv")
    }
}
