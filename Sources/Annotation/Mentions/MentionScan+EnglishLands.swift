import Documents

/// Whether a land in an English text is its State or a place, by the words beside it.
extension MentionScan {
    /// What is sure of the lands at `range` before anything else is asked, `nil` where it is not.
    /// - Parameter before: the word before them, articles set aside, if there is one.
    func standing(_ range: Range<Int>, before: Int?) -> Bool? {
        let after = range.upperBound
        guard continues(after), tokens[after].isWord else { return nil }
        if possessives.contains(after - 1) {
            // `Zenda's key international partners`
            return isStanding(after) ? true : nil
        }
        // `three Zenda judges`, `four Zenda cities`
        if !isCapitalised(after), plays(english: .localNoun, after) { return false }
        guard let before, tokens[before].isWord else { return nil }
        // `the Zenda Defence Attaché`: the land says whose what follows is.
        if isCapitalised(after), before + 1 < range.lowerBound, !classes[after].contains(.month), !inTitleCase(after),
            cover[after] == 0 || nameKind(at: after) != .person
        {
            return false
        }
        // `after Zenda invaded`, `benefits that Zenda is not paying`
        if plays(english: .clauseOpener, before), before + 1 == range.lowerBound {
            if acts(finitely: after) { return true }
        }
        return nil
    }

    /// `a steadfast partner`, `key international partners`: what a State is to others, over the words before it.
    func isStanding(_ start: Int) -> Bool {
        var at = start
        if continues(at), classes[at].contains(.article) { at += 1 }
        // `one of Zenda's partners` is led to by its possessive; `is one of the partners`
        while continues(at), at - start < 5, tokens[at].isWord, !isCapitalised(at) {
            if plays(english: .stand, at) { return true }
            guard classes[at].isDisjoint(with: [.connector, .conjunction, .preposition, .copula]) else { return false }
            at += 1
        }
        return false
    }
}
