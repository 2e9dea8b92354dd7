package import Analytics

/// What a report definition may name: the charts and tables that there are.
package struct KnownNames: Sendable {
    /// Kebab-case, such as `cooperation-timeline`.
    package var charts: [String]
    package var tables: [MeasureDescription]

    package init(charts: [String], tables: [MeasureDescription]) {
        self.charts = charts
        self.tables = tables
    }
}
