import Analytics
import Charts
import Drawing

/// Draws charts from a store's tables.
struct FigureSource {
    let store: OpenStore

    /// The chart of the tables that it needs, each for `request`.
    /// - Throws: `CommandError` where a table can't be had or the chart can't be drawn as asked.
    func figure(
        _ chart: any Chart, _ request: MeasureRequest, options: ChartOptions, measuring: any TextMeasuring
    ) throws(CommandError) -> Figure {
        var tables: [String: Table] = [:]
        for name in chart.tables { tables[name] = try store.table(name, chart.request(request, for: name)) }
        for name in chart.optionalTables where MeasureCatalog.all.contains(where: { $0.name == name }) {
            tables[name] = try store.table(name, chart.request(request, for: name))
        }
        do {
            return try chart.figure(tables: tables, options: options, measuring: measuring)
        } catch {
            throw CommandError(.badChart(error.description))
        }
    }
}
