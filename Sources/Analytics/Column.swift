package import Documents

/// A column of a table.
package struct Column: Sendable, Hashable {
    package enum Kind: String, Sendable {
        case text, integer, decimal, date, period, evidence
    }

    /// snake_case, the CSV's heading.
    package var name: String
    package var kind: Kind
    /// The heading people read.
    package var heading: LocalizedText
    /// `documents`, `events`, `words`, `ratio`, …; nil for names and ids.
    package var unit: String?
    package var description: LocalizedText
    /// Digits after the decimal mark, the same in the whole column.
    package var decimals: Int

    package init(
        name: String, kind: Kind, heading: LocalizedText, unit: String? = nil, description: LocalizedText, decimals: Int = 0
    ) {
        self.name = name
        self.kind = kind
        self.heading = heading
        self.unit = unit
        self.description = description
        self.decimals = decimals
    }
}
