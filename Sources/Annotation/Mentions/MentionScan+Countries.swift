import Documents

extension MentionScan {
    /// Countries that act are their governments; where they locate or qualify, they are places.
    func decideCountries() {
        var number = 0
        let order = names.indices.filter { !names[$0].dropped && names[$0].kind == .place }
            .sorted { names[$0].range.lowerBound < names[$1].range.lowerBound }
        while number < order.count {
            // «México, El Salvador y Honduras» are decided together.
            var group = [order[number]]
            while number + 1 < order.count, joined(names[order[number]].range, names[order[number + 1]].range) {
                number += 1
                group.append(order[number])
            }
            number += 1
            let countries = group.filter { place(of: names[$0])?.kind == .country }
            guard !countries.isEmpty else {
                if group.count == 1, let place = place(of: names[group[0]]), place.kind == .capital,
                    opensClause(names[group[0]].range)
                {
                    become(group[0], place)
                }
                continue
            }
            guard let first = group.first, let last = group.last,
                acts(names[first].range.lowerBound..<names[last].range.upperBound, alone: group.count == 1)
            else { continue }
            for one in countries { if let place = place(of: names[one]) { become(one, place) } }
        }
    }

    private func become(_ number: Int, _ place: Place) {
        names[number].kind = .institution
        names[number].entity = finder.registry.government(of: place)
        names[number].statedCountry = place.country
        names[number].confidence = 0.75
    }

    /// Whether only commas, «y», articles and the same preposition part two names.
    private func joined(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        guard right.lowerBound - left.upperBound <= 3, right.lowerBound > left.upperBound, continues(right.lowerBound) else {
            return false
        }
        var conjunction = false
        for index in left.upperBound..<right.lowerBound {
            guard continues(index) else { return false }
            if tokens[index].id == finder.words.comma || classes[index].contains(.conjunction) {
                conjunction = true
            } else if !classes[index].contains(.article) && !classes[index].contains(.genitive) {
                return false
            }
        }
        return conjunction
    }

    private func acts(_ range: Range<Int>, alone: Bool) -> Bool {
        var before = range.lowerBound - 1
        while before >= 0, continues(before + 1), classes[before].contains(.article) { before -= 1 }
        let after = range.upperBound
        let hasBefore = before >= 0 && continues(before + 1)
        let hasAfter = continues(after)
        // `U.S. Secretary of State`
        if hasAfter, isCapitalised(after), tokens[after].isWord, classes[after].contains(.title) { return false }
        if possessives.contains(after - 1), ownsBody(after) { return false }
        guard hasBefore else {
            // A heading, a dateline, or the start of a sentence.
            guard hasAfter else { return false }
            return verbFollows(after, range)
        }
        let sign = tokens[before]
        if sign.isSign {
            if sign.id == finder.words.colon {
                let label = before > 0 ? tokens[before - 1].id : 0
                return label == finder.words.to || label == finder.words.from
            }
            if sign.id == finder.words.comma, name(at: before - 1)?.kind == .place { return false }
            return hasAfter && verbFollows(after, range)
        }
        if sign.isNumber { return false }
        let kind = classes[before]
        if kind.contains(.genitive) {
            var noun = before - 1
            while noun >= 0, continues(noun + 1), classes[noun].contains(.article) { noun -= 1 }
            return noun >= 0 && continues(noun + 1) && classes[noun].contains(.actorNoun)
        }
        if kind.contains(.locative) || kind.contains(.placeNoun) || kind.contains(.topic) { return false }
        if tokens[before].id == finder.words.entre || tokens[before].id == finder.words.between { return !alone }
        if kind.contains(.dative) {
            var at = before - 1
            func isBracket(_ at: Int) -> Bool {
                tokens[at].id == finder.words.openParenthesis || tokens[at].id == finder.words.closeParenthesis
            }
            while at >= 0, before - at < 10, continues(at + 1), !tokens[at].isSign || isBracket(at) {
                if classes[at].contains(.motion) { return false }
                at -= 1
            }
            return true
        }
        if isCapitalised(before), tokens[before].isWord, cover[before] == 0 { return hasAfter && verbFollows(after, range) }
        // `borders with Israel`
        if kind.contains(.preposition), before > 0, classes[before - 1].contains(.motion) { return false }
        if hasAfter, classes[after].contains(.copula), !progressive(after) { return false }
        return true
    }

    /// `Uruguay's president`, `Colombia's criminal investigation directorate`: whose country a post or a body is.
    private func ownsBody(_ start: Int) -> Bool {
        var index = start
        while continues(index), index - start < 5, tokens[index].isWord {
            if !classes[index].isDisjoint(with: [.title, .spanishHead, .englishHead, .stateNoun]) { return true }
            if !classes[index].isDisjoint(with: [.connector, .conjunction, .preposition]) { return false }
            index += 1
        }
        return false
    }

    private func verbFollows(_ index: Int, _ range: Range<Int>) -> Bool {
        let token = tokens[index]
        if token.isNumber || isCapitalised(index) { return false }
        if token.isSign { return false }
        if classes[index].contains(.copula) { return progressive(index) }
        return classes[index].isDisjoint(with: [.month, .locative])
    }

    /// `is providing`: an English progressive is no copula.
    private func progressive(_ index: Int) -> Bool {
        guard continues(index + 1), tokens[index + 1].isWord else { return false }
        let range = tokens[index + 1].range
        return range.count > 4 && bytes[range.upperBound - 3..<range.upperBound].elementsEqual(Array("ing".utf8))
    }

    /// `Beirut rejected …`: a capital at the start of a sentence with a verb after it stands for its government.
    private func opensClause(_ range: Range<Int>) -> Bool {
        guard startsSentence(range.lowerBound), continues(range.upperBound) else { return false }
        let next = range.upperBound
        guard tokens[next].isWord, !isCapitalised(next),
            classes[next].isDisjoint(with: [.copula, .locative, .genitive, .dative, .conjunction])
        else { return false }
        return true
    }
}
