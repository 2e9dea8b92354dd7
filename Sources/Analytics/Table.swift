package import Documents

/// Named columns and rows, each row with the identifiers of the evidence it was counted from.
package struct Table: Sendable, Hashable {
    /// Kebab-case, such as `mention-frequency`; the CSV's name and the first part of every cell's id.
    package var name: String
    package var title: LocalizedText
    package var description: LocalizedText
    package var columns: [Column]
    package var rows: [Row]
    /// The period counted, where there is one.
    package var period: Period?
    /// What was counted, in how many documents; what is not in it and why.
    package var note: LocalizedText

    package init(
        name: String, title: LocalizedText, description: LocalizedText, columns: [Column], rows: [Row], period: Period?,
        note: LocalizedText
    ) {
        self.name = name
        self.title = title
        self.description = description
        self.columns = columns
        self.rows = rows
        self.period = period
        self.note = note
    }

    /// The index of the column that has `name`.
    package func column(_ name: String) -> Int? {
        columns.firstIndex { $0.name == name }
    }
}
