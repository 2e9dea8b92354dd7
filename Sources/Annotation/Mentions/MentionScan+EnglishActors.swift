import Documents

/// Bodies of English texts that only what they do, or who does it with them, shows to be such: towns and counties that act, branches of
/// societies in a land, names that no list has behind `in partnership with`.
extension MentionScan {
    func findActors() {
        guard document.language == .english else { return }
        findLocalRealms()
        findBranches()
        let known = media.count
        for index in capitals where cover[index] == 0 && index > 1 && continues(index) { partner(at: index) }
        for index in capitals where cover[index] == 0 && isCompound(index) {
            let acts = acts(finitely: index + 1) && classes[index + 1].isDisjoint(with: .copula)
            guard acts || possessives.contains(index) else { continue }
            if let number = add(Name(range: index..<index + 1, kind: .institution, confidence: 0.6)) { media.append(number) }
        }
        if media.count > known { echoMedia() }
        for index in capitals where cover[index] == 0 && plays(english: .party, index) { party(at: index) }
        findLetters()
    }

    /// `Labour's health spokesperson`, `the Conservatives' leader`
    private func party(at index: Int) {
        let speaks = (index + 1..<index + 6).contains {
            continues($0) && (folded($0).starts(with: "spokes".utf8) || folded($0).elementsEqual("leader".utf8))
        }
        let isOwner =
            possessives.contains(index)
            || continues(index + 1) && tokens[index + 1].isSign && bytes[tokens[index].range].last == UInt8(ascii: "s")
                && tokens[index + 1].id != finder.words.comma && tokens[index + 1].id != finder.words.stop
        guard speaks, isOwner, index == 0 || !continues(index) || !isCapitalised(index - 1) else { return }
        add(Name(range: index..<index + 1, kind: .institution, confidence: 0.65))
    }

    // MARK: Towns and counties

    /// `Alder County signed`, `with the Municipality of Alder`: those who rule it, but `in Alder County`.
    private func findLocalRealms() {
        for index in capitals where plays(english: .localRealm, index) || plays(english: .cityWord, index) {
            if continues(index + 2), tokens[index + 1].id == finder.words.of, isCapitalised(index + 2) {
                realm(of: index)
            } else if plays(english: .localRealm, index), index > 0, continues(index), isCapitalised(index - 1),
                !possessives.contains(index - 1)
            {
                realm(endingAt: index)
            }
        }
    }

    /// `Municipality of Alder`, whose first word is at `head`.
    private func realm(of head: Int) {
        var end = head + 2
        var land: Place?
        if let known = name(at: head + 2) {
            guard known.kind == .place, known.range.lowerBound == head + 2 || known.range.lowerBound == head else { return }
            end = known.range.upperBound
            land = place(of: known)
        } else {
            while continues(end), end - head < 5, isFreeCapital(end, without: [.title, .month, .opener, .englishHead]) {
                end += 1
            }
        }
        guard end > head + 2, cover[head] == 0 || nameKind(at: head) == .place,
            !(continues(end) && isCapitalised(end) && tokens[end].isWord),
            isActor(head..<end)
        else { return }
        become(head..<end, land)
    }

    /// `Alder County`, whose last word is at `tail`.
    private func realm(endingAt tail: Int) {
        let end = tail + 1
        var first = tail - 1
        if let known = name(at: tail) ?? name(at: tail - 1) {
            guard known.kind == .place, known.range.upperBound >= tail else { return }
            first = known.range.lowerBound
        } else {
            while first > 0, continues(first), tail - first < 3,
                isFreeCapital(first - 1, without: [.title, .month, .opener, .article])
            {
                first -= 1
            }
        }
        // `The County thanked`: which one is not said.
        if classes[first].contains(.article) { first += 1 }
        guard first < tail, !(continues(end) && isCapitalised(end) && tokens[end].isWord), !possessives.contains(tail),
            isActor(first..<end)
        else { return }
        become(first..<end, nil)
    }

    private func become(_ range: Range<Int>, _ land: Place?) {
        uncover(range)
        var name = Name(range: range, kind: .institution, confidence: 0.7)
        if let land, [.city, .capital, .state, .country].contains(land.kind) {
            name.entity = finder.registry.government(of: land)
            name.statedCountry = land.country
        }
        add(name)
    }

    /// Whether the words around a name say that it acts: a verb, an agent's `by`, another body beside it.
    private func isActor(_ range: Range<Int>) -> Bool {
        var before = range.lowerBound - 1
        if before >= 0, continues(before + 1), classes[before].contains(.article) { before -= 1 }
        let isOpen = before < 0 || !continues(before + 1) || startsSentence(before + 1)
        let after = range.upperBound
        if !isOpen {
            if [finder.words.by, finder.words.with, finder.words.between].contains(tokens[before].id) {
                return before == 0 || !plays(.lightMotion, before - 1)
            }
            let isPart = tokens[before].id == finder.words.comma || tokens[before].id == finder.words.and
            if isPart, nameKind(at: before - 1) == .institution, !isSituated(before - 1) { return true }
            guard
                isPart || tokens[before].isSign
                    || !plays(.placePreposition, before) && tokens[before].id != finder.words.of
                        && classes[before].isDisjoint(with: [.locative, .dative, .genitive, .preposition])
            else { return false }
            if isPart, !startsSentence(before + 1), before > 0, nameKind(at: before - 1) == .place { return false }
        }
        if acts(finitely: after) { return true }
        return isBesideInstitution(after)
    }

    /// `the Board in Zenda`: a body behind which a place may go on.
    private func isSituated(_ index: Int) -> Bool {
        guard let known = name(at: index), known.range.lowerBound > 0 else { return false }
        return plays(.placePreposition, known.range.lowerBound - 1)
    }

    /// `and the Harbour Board`: whether a list goes on with a body.
    private func isBesideInstitution(_ index: Int) -> Bool {
        guard continues(index), tokens[index].id == finder.words.and else { return false }
        var next = index + 1
        while continues(next), classes[next].contains(.article) { next += 1 }
        return continues(next) && nameKind(at: next) == .institution
    }

    // MARK: Branches

    /// `Harbourwatch Zenda said`, `with Statistics New Zenda`: the land right behind a society's name, or behind words in capitals.
    private func findBranches() {
        var openings: [(land: Int, first: Int)] = []
        for number in names.indices where !names[number].dropped && names[number].kind == .place && !names[number].nested {
            let land = names[number].range
            guard let kind = place(of: names[number])?.kind, [.country, .state, .region].contains(kind), land.lowerBound > 0,
                continues(land.lowerBound), !possessives.contains(land.upperBound - 1), isCapitalised(land.lowerBound - 1),
                !possessives.contains(land.lowerBound - 1), tokens[land.lowerBound - 1].isWord,
                !(continues(land.upperBound) && isCapitalised(land.upperBound) && tokens[land.upperBound].isWord),
                !inTitleCase(land.lowerBound)
            else { continue }
            if let society = society(endingAt: land.lowerBound) {
                let first = names[society].range.lowerBound
                drop(society)
                drop(number)
                add(Name(range: first..<land.upperBound, kind: .institution, confidence: 0.75))
            } else if let first = opening(before: land.lowerBound) {
                openings.append((number, first))
            }
        }
        // What acts once is a body wherever it is named: `those who attack Zawadi Africa`.
        let acting = openings.filter { isActor($0.first..<names[$0.land].range.upperBound) }
        guard !acting.isEmpty else { return }
        let known = Set(acting.map { wholeName($0.first, $0.land) })
        for (land, first) in openings where known.contains(wholeName(first, land)) {
            let end = names[land].range.upperBound
            uncover(first..<end)
            add(Name(range: first..<end, kind: .institution, confidence: 0.65))
        }
    }

    private func wholeName(_ first: Int, _ land: Int) -> String { text(first..<names[land].range.upperBound) }

    /// The society of the registry, named by no letters, that ends at `end`.
    private func society(endingAt end: Int) -> Int? {
        guard cover[end - 1] > 0, case let number = Int(cover[end - 1]) - 1, names[number].range.upperBound == end,
            names[number].kind == .institution, !tokens[end - 1].isAllCapitals,
            names[number].targets.contains(where: { institution($0)?.kind == "ngo" })
        else { return nil }
        return number
    }

    /// The words in capitals before a land that may make a name with it: two of them and more, a plural (`Statistics`) or one that no
    /// list has (`Zawadi`).
    private func opening(before land: Int) -> Int? {
        var first = land
        while first > 0, continues(first), land - first < 4, isOpeningWord(first - 1) { first -= 1 }
        guard first < land, first == 0 || !continues(first) || !(isCapitalised(first - 1) && tokens[first - 1].isWord) else {
            return nil
        }
        if land - first == 1 {
            let word = bytes[tokens[first].range]
            let isUnlisted = tokens[first].id == Vocabulary.unknown && word.count > 4
            guard isUnlisted || word.count > 5 && word.last == UInt8(ascii: "s") else { return nil }
        }
        return first
    }

    private func isOpeningWord(_ index: Int) -> Bool {
        guard !plays(english: .landOpener, index), tokens[index].range.count > 2 else { return false }
        // `Electronic Frontiers Zenda`: two words that only their capitals made a person.
        if let person = name(at: index), person.kind == .person, person.targets.isEmpty, !tokens[index].isAllCapitals {
            return person.range.allSatisfy { classes[$0].isDisjoint(with: Self.noOpening) }
        }
        return isFreeCapital(index, without: Self.noOpening.union(.surname))
    }

    private static let noOpening: WordClass = [
        .title, .givenName, .opener, .month, .demonym, .article, .connector, .placeHead, .placeTail, .locative,
        .placeNoun, .englishInstrumentHead, .determiner, .preposition,
    ]

    /// `Anti-corruption Board`, `Broad-based Board`: where a word in capitals begins whose second part, at `index`, has none;
    /// but `Oldum-based`, `army-led`.
    func hyphened(_ index: Int) -> Int? {
        guard index > 1, !isCapitalised(index), tokens[index].isWord, !tokens[index].flags.contains(.spaceBefore),
            continues(index),
            tokens[index - 1].id == finder.words.hyphen, !tokens[index - 1].flags.contains(.spaceBefore), continues(index - 1),
            isCapitalised(index - 2), cover[index - 2] == 0, continues(index + 1), tokens[index + 1].flags.contains(.spaceBefore)
        else { return nil }
        let second = folded(index)
        if ["led", "backed", "run", "funded", "born", "owned"].contains(where: { second.elementsEqual($0.utf8) }) { return nil }
        if second.elementsEqual("based".utf8), tokens[index - 2].id == Vocabulary.unknown { return nil }
        return index - 2
    }

    /// `St. Alba's Hospital`: where the word begins whose stop is at `index`.
    func saint(_ index: Int) -> Int? {
        guard tokens[index].id == finder.words.stop, index > 0, continues(index), cover[index - 1] == 0, isCapitalised(index - 1),
            folded(index - 1).elementsEqual("st".utf8), !tokens[index].flags.contains(.spaceBefore)
        else { return nil }
        return index - 1
    }

    // MARK: Names that no list has

    /// `in partnership with Alderwise`, `was funded by Alderwise`, `a grant from Alderwise`: who takes part is a body.
    private func partner(at first: Int) {
        let before = first - 1
        guard before > 0, continues(before), !tokens[before].isSign else { return }
        let link = tokens[before].id
        let lead = before - 1
        let leads =
            link == finder.words.with && plays(english: .jointNoun, lead)
            || link == finder.words.by && plays(english: .runWord, lead)
            || link == finder.words.from && plays(english: .fundNoun, lead)
        guard leads else { return }
        var end = first
        while continues(end), end - first < 4, isPartnerWord(end) { end += 1 }
        guard end > first, (first..<end).contains(where: { tokens[$0].id == Vocabulary.unknown && tokens[$0].range.count > 3 }),
            !(continues(end)
                && (isCapitalised(end) && tokens[end].isWord || tokens[end].id == finder.words.hyphen || cover[end] > 0)),
            !inTitleCase(first)
        else { return }
        // `in cooperation with Altor, Zenda`: a town.
        if continues(end + 1), tokens[end].id == finder.words.comma, nameKind(at: end + 1) == .place { return }
        if let number = add(Name(range: first..<end, kind: .institution, confidence: 0.6)) { media.append(number) }
    }

    private func isPartnerWord(_ index: Int) -> Bool {
        isFreeCapital(
            index,
            without: [
                .title, .givenName, .surname, .opener, .month, .demonym, .article, .placeHead, .placeTail, .englishHead,
                .englishInstrumentHead, .onePerson,
            ])
    }

    /// `OpenLedger`: two words of four letters and three, written as one that no list has; but `FitzGerald`, `MacArthur`.
    private func isCompound(_ index: Int) -> Bool {
        guard tokens[index].id == Vocabulary.unknown, tokens[index].isWord else { return false }
        let word = bytes[tokens[index].range]
        guard word.count > 7, word.allSatisfy({ $0 | 32 >= UInt8(ascii: "a") && $0 | 32 <= UInt8(ascii: "z") }),
            let second = word.indices.dropFirst().first(where: { word[$0] < UInt8(ascii: "a") }),
            second - word.startIndex > 3, word.endIndex - second > 2,
            word[(second + 1)...].allSatisfy({ $0 >= UInt8(ascii: "a") })
        else { return false }
        return !folded(index).starts(with: "fitz".utf8)
    }
}
