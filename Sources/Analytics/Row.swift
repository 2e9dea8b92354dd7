/// A row of a table; `id` is unique within the table.
package struct Row: Sendable, Hashable {
    package var id: String
    package var cells: [Cell]
    /// Identifiers (`M-…`, `E-…`, `D-…`) of what the row was counted from, in a fixed order.
    package var evidence: [String]

    package init(id: String, cells: [Cell], evidence: [String]) {
        self.id = id
        self.cells = cells
        self.evidence = evidence
    }
}
