import Documents

/// Whether a land in an English text is its State or a place, by the words beside it.
extension MentionScan {
    /// What is sure of the lands at `range` before anything else is asked, `nil` where it is not.
    /// - Parameter before: the word before them, articles set aside, if there is one.
    func standing(_ range: Range<Int>, before: Int?) -> Bool? {
        let after = range.upperBound
        if let verb = afterAside(range) {
            if hasSomething(verb) { return false }
            if acts(finitely: verb) { return true }
        }
        if let before, isWhereLand(range, before: before) { return false }
        guard continues(after), tokens[after].isWord else { return nil }
        if possessives.contains(after - 1) {
            // `Zenda's key international partners`
            if isStanding(after) { return true }
            return ownsAct(after) || isDrawnOn(after, before: before) ? nil : false
        }
        // `three Zenda judges`, `four Zenda cities`
        if !isCapitalised(after), plays(english: .localNoun, after) { return false }
        // `Zenda has a separate office`, but `Zenda has an obligation`
        if hasSomething(after) { return false }
        // `non-Zenda vessels`
        if let before, before > 0, before + 1 == range.lowerBound, tokens[before].id == finder.words.hyphen, continues(before),
            folded(before - 1).elementsEqual("non".utf8), !tokens[range.lowerBound].flags.contains(.spaceBefore)
        {
            return false
        }
        guard let before, tokens[before].isWord else { return nil }
        // `the Zenda Defence Attaché`, `for Zenda Universities`: the land says whose what follows is.
        if isCapitalised(after), !classes[after].contains(.month), !inTitleCase(after),
            cover[after] == 0 || nameKind(at: after) != .person
        {
            return false
        }
        // `will result in Zenda implementing the Convention`
        if classes[before].contains(.locative), before > 0, plays(english: .outcome, before - 1), isGerund(after) { return true }
        // `after Zenda invaded`, `benefits that Zenda is not paying`
        if plays(english: .clauseOpener, before), before + 1 == range.lowerBound {
            if acts(finitely: after) { return true }
        }
        return nil
    }

    /// `Zenda, on the other hand, has`, `Zenda, in 1996, convened`: the word after an aside in small letters.
    private func afterAside(_ range: Range<Int>) -> Int? {
        let comma = range.upperBound
        guard range.count < 3, continues(comma), tokens[comma].id == finder.words.comma, startsSentence(range.lowerBound) else {
            return nil
        }
        var at = comma + 1
        while continues(at), tokens[at].isNumber || tokens[at].isWord && !isCapitalised(at), at - comma < 6 { at += 1 }
        return at > comma + 1 && continues(at + 1) && tokens[at].id == finder.words.comma ? at + 1 : nil
    }

    /// `has a harbour`, `has had no navy`: what a land has, unless it is said of its State.
    private func hasSomething(_ start: Int) -> Bool {
        let (has, had) = (folded(start).elementsEqual("has".utf8), folded(start).elementsEqual("had".utf8))
        // `does not have a`
        let lacks =
            (folded(start).elementsEqual("does".utf8) || folded(start).elementsEqual("did".utf8)) && continues(start + 2)
            && plays(english: .negation, start + 1) && folded(start + 2).elementsEqual("have".utf8)
        guard has || had || lacks else { return false }
        var at = start + (lacks ? 3 : 1)
        if has, continues(at), folded(at).elementsEqual("had".utf8) { at += 1 }
        guard continues(at + 1), classes[at].contains(.indefinite) || folded(at).elementsEqual("no".utf8), !isStanding(at) else {
            return false
        }
        return !(at + 1..<at + 4).contains {
            continues($0) && (classes[$0].contains(.actorNoun) || plays(english: .stateDue, $0))
        }
    }

    /// `a steadfast partner`, `key international partners`: what a State is to others, over the words before it.
    func isStanding(_ start: Int) -> Bool {
        var at = start
        if continues(at), classes[at].contains(.article) { at += 1 }
        // `is one of Altamira's key partners`
        if continues(at + 2), folded(at).elementsEqual("one".utf8), tokens[at + 1].id == finder.words.of {
            at += 2
            if let owner = name(at: at), owner.kind == .place, possessives.contains(owner.range.upperBound - 1) {
                at = owner.range.upperBound
            }
        }
        while continues(at), at - start < 5, tokens[at].isWord, !isCapitalised(at) {
            if plays(english: .stand, at) { return true }
            guard classes[at].isDisjoint(with: [.connector, .conjunction, .preposition, .copula]) else { return false }
            at += 1
        }
        return false
    }

    /// `the Memorandum of Understanding between New Zenda and Altamira`: parts of a land that an agreement is between.
    func isBetweenParties(_ start: Int) -> Bool {
        guard document.language == .english, start > 1, tokens[start - 1].id == finder.words.between, continues(start) else {
            return false
        }
        return (max(0, start - 6)..<start - 1).contains {
            continues($0 + 1) && classes[$0].contains(.englishInstrumentHead)
        }
    }

    /// `Zenda Provides Boats`, `Zenda, Altamira Sign Pact`: whether the verb of a heading in capitals follows a land at its start.
    func actsInHeading(_ range: Range<Int>) -> Bool {
        let after = range.upperBound
        return document.language == .english && continues(after) && isCapitalised(after)
            && (range.lowerBound == 0 || tokens[range.lowerBound].flags.contains(.blockStart))
            && plays(english: .headingVerb, after) && !possessives.contains(after - 1) && inTitleCase(range.lowerBound)
    }
}
