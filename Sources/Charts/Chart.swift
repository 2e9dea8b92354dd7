package import Analytics
package import Documents
package import Drawing

/// A kind of chart: what it is called, which tables it needs, and how it is drawn.
package protocol Chart: Sendable {
    /// Kebab-case, such as `cooperation-timeline`.
    var name: String { get }
    /// One sentence, for lists and help.
    var summary: LocalizedText { get }
    /// Names of the tables that `figure` must be given.
    var tables: [String] { get }
    /// Width and height in points when none are asked.
    var defaultSize: Size { get }

    /// The chart of `tables`.
    /// - Throws: `ChartsError` where a table or column is missing; empty data makes a picture that says so.
    func figure(tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring) throws(ChartsError) -> Figure
}
