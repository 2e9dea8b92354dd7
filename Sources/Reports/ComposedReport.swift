package import Analytics
package import Charts

/// A report that is ready to be rendered, with the charts and tables in it.
package struct ComposedReport: Sendable {
    /// A chart as it stands in the report, numbered from 1.
    package struct NumberedFigure: Sendable {
        package var number: Int
        package var figure: Figure
    }

    /// A table as it stands in the report, numbered from 1; `table` has all rows, those that the page does not show too.
    package struct NumberedTable: Sendable {
        package var number: Int
        package var table: Table
    }

    package var publication: Publication
    /// For the PNG files: `figure-1-cooperation-timeline.png`.
    package var figures: [NumberedFigure]
    package var tables: [NumberedTable]
    /// Tables that no page shows, but that the appendix and the texts were made from.
    package var sources: [Table]
    /// 16 hex digits in four groups, of the definition, the words and all tables: the same report has the same seal.
    package var seal: String
    /// Links of charts that lead to no evidence: they were left out, and the reader should be told.
    package var deadLinks: [String]
}
