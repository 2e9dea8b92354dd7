package import Documents

/// How a measure describes itself, for `vigia list tables`, `--help`, suggestions and the reference page.
package struct MeasureDescription: Sendable, Hashable {
    /// The table's name, kebab-case.
    package var name: String
    /// One sentence.
    package var summary: LocalizedText
    package var columns: [Column]
    /// A command that shows it.
    package var example: String

    package init(name: String, summary: LocalizedText, columns: [Column], example: String) {
        self.name = name
        self.summary = summary
        self.columns = columns
        self.example = example
    }
}
