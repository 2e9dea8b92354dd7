package import Documents

/// What the fate of a commitment is reckoned from.
package struct CommitmentSummary: Sendable, Hashable {
    /// The commitment's id, `K-…`.
    package var id: String
    package var document: String
    package var duplicateOf: String?
    package var by: [String]
    package var to: [String]
    package var text: String
    package var due: DayInterval?
    /// When it was made: the document's date.
    package var announced: DayInterval?
    /// Stems of what was undertaken, without those of the names of its parties.
    package var words: Set<String>

    package init(
        id: String, document: String, duplicateOf: String? = nil, by: [String], to: [String], text: String,
        due: DayInterval? = nil, announced: DayInterval?, words: Set<String> = []
    ) {
        self.id = id
        self.document = document
        self.duplicateOf = duplicateOf
        self.by = by
        self.to = to
        self.text = text
        self.due = due
        self.announced = announced
        self.words = words
    }
}
