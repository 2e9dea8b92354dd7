import Documents

/// What English names of bodies are made of, and who holds them.
extension MentionScan {
    /// `the Commissioner`: a body of one person whose full name stands elsewhere in the document.
    func addOffice(_ head: Int) {
        guard classes[head].contains(.onePerson), head > 0, continues(head), classes[head - 1].contains(.article),
            classes[head - 1].isDisjoint(with: .indefinite), !(continues(head + 1) && isCapitalised(head + 1))
        else { return }
        add(Name(range: head..<(head + 1), kind: .institution, basis: .coreference, bare: true, confidence: 0.7))
    }

    /// `Deputy`, `Acting`: who is so is not the body's head.
    func isRank(_ index: Int) -> Bool { isCapitalised(index) && plays(local: .rank, index) }

    /// `Chief Justice`, whose second word is at `index`.
    func isChiefJustice(_ index: Int) -> Bool {
        classes[index].contains(.title) && isCapitalised(index - 1) && classes[index - 1].contains(.title)
            && classes[index - 1].contains(.modifier) && continues(index)
    }

    /// `the Alder administration`, `the Alder Government`: that of the state which those of the surname head on the document's day.
    func findAdministrations() {
        guard document.language == .english else { return }
        let day = document.date?.interval.earliest ?? document.date?.interval.latest
        for number in names.indices where !names[number].dropped && names[number].kind == .person {
            let range = names[number].range
            guard continues(range.upperBound), plays(local: .administration, range.upperBound),
                !possessives.contains(range.upperBound - 1), range.count == 1, range.lowerBound > 0, continues(range.lowerBound),
                classes[range.lowerBound - 1].contains(.article),
                let body = finder.registry.government(ledBy: folded(range.lowerBound), isCrowned: false, on: day)
            else { continue }
            drop(number)
            var name = Name(range: range.lowerBound..<(range.upperBound + 1), kind: .institution, confidence: 0.8)
            name.entity = body
            name.statedCountry = finder.registry.institution(body)?.country
            add(name)
        }
    }

    /// `Chief Executive Officer (CEO)`, `Defence Adviser (DA)`: a post that has letters, and no body.
    func isPostName(_ long: Range<Int>) -> Bool {
        // «Director Responsable de Obra (DRO)»
        if document.language == .spanish {
            let first = long.lowerBound
            // «secretario de la Función Pública (SFP)»
            return isCapitalised(first) && classes[first].contains(.title)
                && classes[first].isDisjoint(with: [.spanishHead, .ministryTitle])
                && !long.contains { classes[$0].contains(.spanishHead) || cover[$0] > 0 }
        }
        guard document.language == .english, let last = long.last, !long.contains(where: { classes[$0].contains(.englishHead) })
        else { return false }
        return classes[last].contains(.title) && classes[last].isDisjoint(with: [.englishHead, .modifier])
            || plays(local: .officerNoun, last)
    }

    /// `will visit Zenda`, `toured Zenda`: a land, unless a head of state goes there.
    func isVisitedLand(_ verb: Int) -> Bool {
        guard document.language == .english, verb > 0, !isCapitalised(verb), plays(local: .touring, verb) else { return false }
        var at = verb - 1
        while at >= 0, verb - at < 14, continues(at + 1), tokens[at].id != finder.words.stop {
            // `the Minister in the Prime Minister's Office`
            if plays(.stateHead, at), !possessives.contains(at), !(possessives.contains(at + 1) && isCapitalised(at)),
                at == 0 || nameKind(at: at - 1) != .institution
            {
                return false
            }
            at -= 1
        }
        return true
    }

    /// Whether a person's name starts at `index`, right behind a post: `Ombudsman Gil`, but `Ombudsman Network`.
    func isBeforePerson(_ start: Int) -> Bool {
        var index = start
        // `Rights Commissioner Dr Ana Gil`
        if continues(index + 1), plays(english: .courtesy, index) { index += tokens[index + 1].id == finder.words.stop ? 2 : 1 }
        guard continues(index), isCapitalised(index) else { return false }
        if let kind = nameKind(at: index) { return kind == .person }
        return isFreeCapital(index, without: [.englishHead, .englishInstrumentHead, .commonNoun, .month, .title, .connector])
            && (tokens[index].id == Vocabulary.unknown || !classes[index].isDisjoint(with: [.givenName, .surname]))
    }

    /// `NEWS RELEASE Harbour Commission`: two words in capitals right before a name that is written as names are.
    func isLoudLead(_ before: Int, _ start: Int) -> Bool {
        func isLoud(_ index: Int) -> Bool {
            tokens[index].isAllCapitals && tokens[index].range.count > 3 && cover[index] == 0
        }
        return before > 0 && continues(before) && isLoud(before) && isLoud(before - 1) && !tokens[start].isAllCapitals
    }

    /// `Ana Gil National University`: where the person whose name ends at `last`, and whom a body is called after, is named.
    func eponym(endingAt last: Int, head: Int) -> Int? {
        guard plays(.acronymHead, head), !possessives.contains(last), let known = name(at: last), known.kind == .person,
            known.range.upperBound == last + 1, known.range.count > 1
        else { return nil }
        let first = known.range.lowerBound
        return first > 0 && continues(first) && classes[first - 1].contains(.title) ? nil : first
    }

    /// `Electoral Commission of the [Assembly of the People]`: two bodies, where the first has words of its own beside its head and
    /// the second beside its own.
    func nestInner(of whole: Range<Int>, head: Int) {
        var of = head + 1
        while of < whole.upperBound, tokens[of].id != finder.words.of || of == head + 1 && whole.lowerBound == head { of += 1 }
        var first = of + 1
        while first < whole.upperBound, classes[first].contains(.article), !isCapitalised(first) { first += 1 }
        var inner = first
        while inner < whole.upperBound, isCapitalised(inner), classes[inner].isDisjoint(with: .englishHead) { inner += 1 }
        guard inner < whole.upperBound, isCapitalised(inner), inner > first || inner + 1 < whole.upperBound,
            inner + 1 == whole.upperBound || !isCapitalised(inner + 1),
            classes[inner].isDisjoint(with: [.weakHead, .onePerson, .title, .government]), !plays(.postHead, inner),
            !(first...inner).contains(where: { classes[$0].contains(.title) || possessives.contains($0) })
        else { return }
        var name = Name(range: first..<whole.upperBound, kind: .institution, confidence: 0.8)
        name.nested = true
        names.append(name)
    }

    /// Whether a word is the second of a registered name of two whose first is an article: `The Independent`.
    func opensWithArticle(_ index: Int) -> Bool {
        guard index > 0, cover[index] > 0, classes[index - 1].contains(.article), let known = name(at: index),
            known.kind == .institution, known.range.count == 2, known.range.upperBound == index + 1
        else { return false }
        return classes[known.range.lowerBound].contains(.article)
    }

    /// `the Altamiran State`: the government of the country, where no name goes on.
    func demonymState(at start: Int) -> Int? {
        guard document.language == .english, start > 0, continues(start + 1), classes[start - 1].contains(.article),
            continues(start), classes[start + 1].contains(.state), isCapitalised(start + 1), plays(.stateWord, start + 1),
            !(continues(start + 2) && (isCapitalised(start + 2) || classes[start + 2].contains(.genitive))),
            let country = finder.lexicon.demonyms[tokens[start].id], let place = finder.registry.place(country.lowercased())
        else { return nil }
        var name = Name(range: start..<(start + 2), kind: .institution, confidence: 0.8)
        name.statedCountry = country
        name.entity = finder.registry.government(of: place)
        add(name)
        return start + 2
    }

    /// `technical assistance (TA)`, `Quality of Service (QoS)`: a long form in small letters whose head is no body's, or one in
    /// capitals that is a thing's name.
    func namesThing(_ long: Range<Int>) -> Bool {
        guard document.language == .english else { return false }
        // `Peace Support Operations (PSO) course`
        let close = long.upperBound + 2
        if continues(close + 1), tokens[close].id == finder.words.closeParenthesis,
            plays(english: .thing, close + 1)
                || plays(english: .undertaking, close + 1)
        {
            return true
        }
        let end = long.dropFirst().first { classes[$0].contains(.connector) } ?? long.upperBound
        let head = end - 1
        if plays(english: .thing, head) { return true }
        let capitals = long.filter { isCapitalised($0) && !startsSentence($0) }
        return capitals.isEmpty && classes[head].isDisjoint(with: [.englishHead, .spanishHead])
            && !long.contains { cover[$0] > 0 }
    }

    /// `FRTC`, `AusHarb`: a word with capitals beyond its first letter.
    func isLettered(_ index: Int) -> Bool {
        tokens[index].range.count > 2 && bytes[tokens[index].range].count { $0 &- 65 < 26 } > 2
    }

    /// `Comprehensive Zendan Harbour Programme (CZHP)`: whether the words of `long` have just these initials, so that what stands in
    /// it is part of it.
    func spells(_ long: Range<Int>, _ short: [UInt8]) -> Bool {
        let words = long.filter {
            tokens[$0].isWord && (isCapitalised($0) || classes[$0].isDisjoint(with: [.connector, .conjunction]))
        }
        guard words.count >= 4 else { return false }
        let initials = words.map { bytes[Int(tokens[$0].start)] | 32 }
        let letters = short.filter { $0 != UInt8(ascii: "-") }.map { $0 | 32 }
        if letters == initials { return true }
        // `Northwest Harbours League of Pilots (NOHA-LP)`: two halves, and one letter or two more than words.
        guard letters.count < short.count, letters.count - initials.count <= 2, letters.first == initials.first else {
            return false
        }
        var rest = initials[...]
        for letter in letters where letter == rest.first { rest.removeFirst() }
        return rest.isEmpty
    }

    /// `Harbour Union's Tide Institute (HUTI)`: letters of the whole say that its owner is part of its name.
    func isDefinedWhole(_ head: Int) -> Bool {
        var open = head + 1
        while continues(open), open - head < 9, tokens[open].isWord { open += 1 }
        guard continues(open + 1), tokens[open].id == finder.words.openParenthesis, tokens[open + 1].isAllCapitals else {
            return false
        }
        let letters = Array(bytes[tokens[open + 1].range])
        return (max(0, head - 6)...head).contains { spells($0..<open, letters) }
    }

    /// `[FRTC], HQTB and GYTA`: letters beside those of a body in a list are a body's.
    func listAcronyms() {
        guard document.language == .english else { return }
        var grows = true
        var rounds = 0
        while grows, rounds < 4 {
            grows = false
            rounds += 1
            for index in capitals
            where cover[index] == 0 && isLettered(index) && (3...8).contains(tokens[index].range.count) {
                guard classes[index].isDisjoint(with: [.notAcronym, .opener, .title, .month, .docket]),
                    !bytes[tokens[index].range].contains(where: { $0 &- 48 < 10 }),
                    isBesideLetters(index, step: -1) || isBesideLetters(index, step: 1),
                    !(continues(index + 1) && tokens[index + 1].isAllCapitals),
                    !(index > 0 && continues(index) && tokens[index - 1].isAllCapitals)
                else { continue }
                add(Name(range: index..<index + 1, kind: .institution, basis: .acronym, confidence: 0.6))
                grows = true
            }
        }
    }

    /// Whether a comma or a conjunction, or both, part letters from those of a body.
    private func isBesideLetters(_ index: Int, step: Int) -> Bool {
        var at = index + step
        var parted = false
        while at >= 0, at < tokens.count, continues(max(at, at - step)), abs(at - index) < 3, isPart(at) {
            parted = true
            at += step
        }
        guard parted, at >= 0, at < tokens.count, continues(max(at, at - step)), let known = name(at: at) else { return false }
        return known.kind == .institution && known.range.count == 1 && tokens[at].isAllCapitals
            && tokens[at].range.count > 2
    }

    /// `the Harbour Board, Interquay and the Tide Council`: words in capitals that no list has, between bodies.
    func listUnknown() {
        guard document.language == .english else { return }
        for index in capitals where cover[index] == 0 && index > 1 && continues(index) && isPlainUnknown(index) {
            guard isPart(index - 1), let before = memberBefore(index) else { continue }
            var end = index + 1
            while continues(end), end - index < 3, isPlainUnknown(end) { end += 1 }
            guard !(continues(end) && (isCapitalised(end) || tokens[end].id == finder.words.hyphen || cover[end] > 0)) else {
                continue
            }
            // Two bodies on one side, or one on each.
            let isBetween = memberAfter(end)
            guard isBetween || memberBefore(names[before].range.lowerBound) != nil else { continue }
            guard isBetween || !continues(end) || !isCapitalised(end), !inTitleCase(index) else { continue }
            add(Name(range: index..<end, kind: .institution, confidence: 0.6))
        }
    }

    private func isPart(_ index: Int) -> Bool { tokens[index].id == finder.words.comma || tokens[index].id == finder.words.and }

    private func isPlainUnknown(_ index: Int) -> Bool {
        isFreeCapital(
            index,
            without: [
                .title, .givenName, .surname, .opener, .month, .demonym, .article, .connector, .commonNoun, .placeHead,
                .placeTail,
                .englishInstrumentHead, .onePerson,
            ]) && tokens[index].id == Vocabulary.unknown && tokens[index].range.count > 3
    }

    /// The body of a list that ends before the comma, the conjunction, or both, and the article, that stand before `index`.
    private func memberBefore(_ index: Int) -> Int? {
        var at = index - 1
        while at > 0, continues(at + 1), classes[at].contains(.article) { at -= 1 }
        var parted = false
        while at > 0, continues(at + 1), isPart(at), index - at < 5 {
            parted = true
            at -= 1
        }
        guard parted, at >= 0, continues(at + 1), cover[at] > 0, nameKind(at: at) == .institution else { return nil }
        return Int(cover[at]) - 1
    }

    private func memberAfter(_ end: Int) -> Bool {
        var at = end
        var parted = false
        while continues(at), at - end < 4, isPart(at) || parted && classes[at].contains(.article) {
            parted = true
            at += 1
        }
        return parted && continues(at) && nameKind(at: at) == .institution
    }
}
