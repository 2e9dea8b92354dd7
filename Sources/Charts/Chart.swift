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
    /// Names of tables that it draws as well where it is given them.
    var optionalTables: [String] { get }
    /// Its variants, the usual one first; empty where it has only one.
    var kinds: [String] { get }
    /// Width and height in points when none are asked.
    var defaultSize: Size { get }
    /// What to ask of `table` when the chart is asked for `request`: a timeline wants the period before and what is planned.
    func request(_ request: MeasureRequest, for table: String) -> MeasureRequest

    /// The chart of `tables`.
    /// - Throws: `ChartsError` where a table or column is missing; empty data makes a picture that says so.
    func figure(tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring) throws(ChartsError) -> Figure
}

extension Chart {
    package var optionalTables: [String] { [] }
    package var kinds: [String] { [] }
    package func request(_ request: MeasureRequest, for table: String) -> MeasureRequest { request }

    /// The kind that was asked for, else the first.
    func chosenKind(_ options: ChartOptions) throws(ChartsError) -> String {
        guard let kind = options.kind else { return kinds.first ?? "" }
        guard kinds.contains(kind) else { throw ChartsError(.unknownKind(chart: name, kind: kind, known: kinds)) }
        return kind
    }

    /// The size that was asked for, else the chart's own.
    func usableSize(_ options: ChartOptions, least: Size) throws(ChartsError) -> Size {
        let size = options.size ?? defaultSize
        guard size.width >= least.width, size.height >= least.height else {
            throw ChartsError(.tooSmall(chart: name, width: size.width, height: size.height))
        }
        return size
    }
}
