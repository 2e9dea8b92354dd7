import Documents

/// Capitals, which may stand for their governments.
extension MentionScan {
    /// The capital that a name is, which may stand for its government, or in English the part of a federation.
    func seat(_ number: Int) -> Place? {
        let places = finder.registry.places
        for target in names[number].targets {
            if let index = target.placeIndex, places[index].kind == .capital { return places[index] }
        }
        guard let index = placeNumber(of: number), places[index].kind == .state else { return nil }
        if document.language == .english { return places[index] }
        // «la Ciudad de México incorpora», but «Puebla incorpora»: what has an article is more than its land.
        let before = names[number].range.lowerBound - 1
        return before >= 0 && continues(before + 1) && classes[before].contains(.article) ? places[index] : nil
    }

    /// `Beirut rejected …`, `talks with Cairo`, `at Hanoi's request`: a capital that stands for its government.
    func seatActs(_ range: Range<Int>, alone: Bool, isState: Bool) -> Bool {
        var before = range.lowerBound - 1
        while before >= 0, continues(before + 1), classes[before].contains(.article) { before -= 1 }
        let hasBefore = before >= 0 && continues(before + 1)
        let after = range.upperBound
        if possessives.contains(after - 1) {
            // `Riyadh's new friendship with Tehran`
            let noun = (after..<after + 3).first { !continues($0) || !tokens[$0].isWord || classes[$0].contains(.actorNoun) }
            return !isState
                && noun.map { continues($0) && classes[$0].contains(.actorNoun) && classes[$0].isDisjoint(with: .title) } == true
        }
        if hasBefore, !tokens[before].isSign {
            let kind = classes[before]
            // `its gratitude to Havana`, `arms from Washington`, `blamed Bogotá`, «desmintió que Caracas mantenga»
            if !isState, isTold(before, after) { return true }
            if !kind.isDisjoint(with: [.locative, .genitive, .placeNoun, .topic, .dative]) || tokens[before].isNumber {
                return false
            }
            if !isState, document.language == .english {
                if tokens[before].id == finder.words.by { return true }
                if kind.contains(.preposition) { return before == 0 || !classes[before - 1].contains(.motion) }
                // `shuttled between Santiago and Lima`
                if tokens[before].id == finder.words.between {
                    return alone ? isBesideBody(after) : !isDeparture(before)
                }
            }
        }
        // `Tehran and Baku are at odds`
        if !isState, !alone, document.language == .english, startsSentence(range.lowerBound), continues(after),
            classes[after].contains(.copula)
        {
            return true
        }
        // `offered Cairo 50,000 tons`
        if hasBefore, !isState, continues(after), tokens[after].isNumber, acts(finitely: before) { return true }
        // «La Ciudad de México, hasta diciembre, entregaba …»
        if document.language == .spanish, continues(after + 1), tokens[after].id == finder.words.comma,
            before + 1 < range.lowerBound, startsSentence(before + 1), tokens[after + 1].isWord, !isCapitalised(after + 1)
        {
            return true
        }
        guard continues(after), tokens[after].isWord, !isCapitalised(after) else { return false }
        if document.language == .english, acts(finitely: after) { return true }
        // «La próxima semana la Ciudad de México incorpora …»: with an article and no preposition a subject.
        if !isState, document.language == .spanish, before + 1 < range.lowerBound, hasBefore, !tokens[before].isSign {
            return classes[before].isDisjoint(with: [.preposition, .conjunction, .connector, .copula, .motion])
                && classes[after].isDisjoint(with: Self.noVerbs)
        }
        guard !isState, startsSentence(range.lowerBound) || before + 1 < range.lowerBound && startsSentence(before + 1) else {
            return false
        }
        return classes[after].isDisjoint(with: Self.noVerbs)
    }

    /// `and the Tamil Tigers`: whether a list goes on with a body.
    private func isBesideBody(_ index: Int) -> Bool {
        guard continues(index), classes[index].contains(.conjunction) else { return false }
        var next = index + 1
        while continues(next), classes[next].contains(.article) { next += 1 }
        return continues(next) && nameKind(at: next) == .institution
    }

    /// Whether the word before a capital's name says that its government is meant.
    private func isTold(_ before: Int, _ after: Int) -> Bool {
        let kind = classes[before]
        if document.language == .spanish {
            return tokens[before].id == finder.words.que && continues(after) && tokens[after].isWord && !isCapitalised(after)
                && classes[after].isDisjoint(with: Self.noVerbs)
        }
        if plays(.addressingVerb, before) { return true }
        guard before > 0, continues(before) else { return false }
        // `applied to Bonn`
        if kind.contains(.dative), classes[before - 1].contains(.actorNoun) || plays(.addressingVerb, before - 1) { return true }
        return tokens[before].id == finder.words.from && plays([.envoyNoun, .gift], before - 1) && !isDeparture(before - 1)
    }

    private static let noVerbs: WordClass = [
        .copula, .locative, .genitive, .dative, .conjunction, .determiner, .month, .preposition, .connector, .opener,
    ]

    /// `rejected`, `has`, `each declared`: an English verb that has a subject.
    func acts(finitely start: Int) -> Bool {
        var index = start
        while index - start < 2, continues(index), plays(.adverb, index) { index += 1 }
        guard continues(index), tokens[index].isWord, !isCapitalised(index) else { return false }
        if plays(.finiteVerb, index) { return true }
        let range = tokens[index].range
        return range.count > 4 && bytes[range.upperBound - 2..<range.upperBound].elementsEqual(Array("ed".utf8))
    }
}
