extension EventLexicon {
    /// What the words of a sentence may be, before any of them is read: what none of them can be, no frame finds there.
    struct Gist: Sendable {
        var gates: Gate = []
        var verbs: VerbClasses = 0
        var nouns: UInt64 = 0
        /// The closed classes.
        var classes: UInt64 = 0
        /// Bits of `Frame.Slot` of the connecting phrases.
        var slots: UInt32 = 0

        /// Takes the word of a token.
        @inline(__always)
        mutating func add(_ entry: Entry, of token: Tokens.Token, _ lexicon: EventLexicon) {
            gates.formUnion(entry.gate)
            classes |= entry.classes
            verbs |= token.flags.contains(.accented) ? lexicon.readings(token.id).accentedVerbs : entry.plainVerbs
            nouns |= entry.allNouns
            slots |= entry.slots
        }
    }
}

// Asked of the reference, since a call to the lexicon itself would take a copy of it.
extension SharedEventLexicon {
    /// Whether a frame may be in a sentence.
    ///
    /// - Parameter continuesMeeting: whether it may be of a meeting that an earlier sentence told of.
    /// - Complexity: O(f) of the frames that its verbs may set off.
    func mayTell(_ gist: EventLexicon.Gist, continuesMeeting: Bool) -> Bool {
        if gist.gates.contains(.trigger) || gist.nouns & (lexicon.triggerNouns | lexicon.bounty) != 0 { return true }
        guard gist.verbs & lexicon.triggerVerbs != 0 else { return false }
        if gist.verbs & (lexicon.governors.attend | lexicon.governors.compose) != 0 { return true }
        for demand in lexicon.demands.having(gist.verbs) where demand.needs == 0 || demand.needs & gist.classes != 0 {
            if demand.nouns == 0 || demand.nouns & gist.nouns != 0 { return true }
            if continuesMeeting, lexicon.frames[demand.frame].type == .consult { return true }
        }
        return false
    }

    /// Whether a sentence that tells of no cooperation may look like it.
    func mayCounter(_ gist: EventLexicon.Gist) -> Bool {
        gist.verbs & lexicon.counterVerbs != 0 || gist.nouns & lexicon.counterNouns != 0
    }
}
