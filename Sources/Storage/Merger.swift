/// Two spellings that documents have of what is taken for one person's name.
package struct Merger: Sendable, Hashable {
    package enum Reason: String, Sendable, CaseIterable {
        /// The letters are the same and their accents differ.
        case accents
        /// One letter differs, is missing, or changes places with the next.
        case oneLetter = "one-letter"
        /// Someone wrote the line.
        case given
    }

    package enum State: String, Sendable, CaseIterable {
        /// Both count as the kept name.
        case merged
        /// Someone undid it: they count as two.
        case undone
        /// Too little speaks for it, or the other spelling is near to several names: they count as two until a line says otherwise.
        case open
    }

    /// The spelling that stays, as documents write it.
    package var kept: String
    package var other: String
    package var reason: String
    /// The identifier of the first mention in the other spelling.
    package var evidence: String
    package var state: State

    package init(kept: String, other: String, reason: String, evidence: String, state: State) {
        self.kept = kept
        self.other = other
        self.reason = reason
        self.evidence = evidence
        self.state = state
    }

    /// Both spellings in lower case, in one order: what a merger is known by when the kept one changes.
    var key: [String] { [kept.lowercased(), other.lowercased()].sorted() }
}
