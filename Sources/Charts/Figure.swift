package import Analytics
package import Drawing

/// A chart that is ready to print: the picture, the words around it, and the table that it was drawn from.
package struct Figure: Sendable {
    /// The chart's name, such as `cooperation-timeline`.
    package var name: String
    /// The plot alone, without title, note or source.
    package var picture: Picture
    /// The finding where a test supports it, else the subject.
    package var title: String
    /// Measure, unit, period.
    package var subtitle: String
    /// How to read it, what was left out.
    package var note: String
    package var source: String
    /// At most 250 characters: type, period, extremes, trend.
    package var altText: String
    /// A longer description, for SVG's `desc` and assistive readers.
    package var longDescription: String
    /// The data behind the picture.
    package var table: Table

    package init(
        name: String, picture: Picture, title: String, subtitle: String, note: String, source: String, altText: String,
        longDescription: String, table: Table
    ) {
        self.name = name
        self.picture = picture
        self.title = title
        self.subtitle = subtitle
        self.note = note
        self.source = source
        self.altText = altText
        self.longDescription = longDescription
        self.table = table
    }
}
