package import Documents

/// A sentence that says that something due was not done, as the fate of commitments needs it.
package struct LapseSummary: Sendable, Hashable {
    package var document: String
    /// UTF-8 bytes of the document's text.
    package var range: Range<Int>
    package var published: DayInterval?
    /// The bodies that it names.
    package var parties: [String]
    /// Stems of the sentence, without those of the names in it.
    package var words: Set<String>
    /// Whether only a negation makes it one («no ha entregado»), not a word of default («venció», «pendiente»).
    package var isNegated: Bool

    package init(
        document: String, range: Range<Int>, published: DayInterval?, parties: [String], words: Set<String>, isNegated: Bool
    ) {
        self.document = document
        self.range = range
        self.published = published
        self.parties = parties
        self.words = words
        self.isNegated = isNegated
    }
}
