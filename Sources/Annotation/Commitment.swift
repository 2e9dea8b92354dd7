package import Documents

/// Something that institutions undertook to do.
package struct Commitment: Sendable, Hashable {
    /// `K-` and a short base-32 of document hash and offset.
    package var id: String
    package var by: [String]
    package var to: [String]
    /// What was undertaken, in the words of the text, wrapped lines joined.
    package var text: String
    package var due: DayInterval?
    package var evidence: Evidence
    package var rule: String

    package init(
        id: String, by: [String], to: [String], text: String, due: DayInterval?, evidence: Evidence, rule: String
    ) {
        self.id = id
        self.by = by
        self.to = to
        self.text = text
        self.due = due
        self.evidence = evidence
        self.rule = rule
    }
}
