package import Documents

/// A cell of a table that something was counted in.
package struct CountingCell: Sendable, Hashable {
    /// `TABLE/ROW/COLUMN@PERIOD`, which opens to everything that was counted there.
    package var id: String
    package var table: LocalizedText
    /// What the cell says, as CSV writes it.
    package var value: String
}
