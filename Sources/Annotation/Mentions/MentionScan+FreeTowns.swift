import Documents

/// Towns that no preposition and no noun shows, and what belongs to a place's name beside the words of the registry.
extension MentionScan {
    /// What the registry's places are and how far they go, before others are looked for.
    func settlePlaces() {
        dropUnlikelyTowns()
        extendLands()
        extendTowns()
        extendListed()
        dropLandsOfNames()
        extendHonoured()
        findZones()
    }

    /// «la salida de Juchitán rumbo al norte», `They reached Rovaniemi`: a town of the long list that is called as nothing else:
    /// by a word that no other list has, or by several.
    ///
    /// It is asked for what no other finder took, so that a person or a body of the name goes first.
    func findFreeTowns() {
        // «De la Torre Dueñas, ponente»: a surname.
        for number in names.indices where names[number].kind == .place && !names[number].dropped && names[number].targets.isEmpty
        {
            let first = names[number].range.lowerBound
            if first > 1, continues(first), continues(first - 1), classes[first].contains(.surname),
                tokens[first - 1].id == finder.words.la, isCapitalised(first - 2), tokens[first - 2].id == finder.words.de
            {
                drop(number)
            }
        }
        for index in capitals where cover[index] == 0 && isFreeTown(index) {
            guard let end = townEnd(from: index), end > index + 1 || isAlone(index) else { continue }
            // «El Verde», «La Conquista» are more often something else.
            if end > index + 1, !isLastOfList(end), classes[index].contains(.article) { continue }
            add(Name(range: index..<end, kind: .place, confidence: 0.6))
        }
    }

    private func isFreeTown(_ index: Int) -> Bool {
        guard index > 0, continues(index), tokens[index].isWord, !tokens[index].isAllCapitals, tokens[index].range.count > 3,
            tokens[index].id == Vocabulary.unknown || continues(index + 1) && tokens[index + 1].isWord,
            classes[index].isDisjoint(with: [.givenName, .spanishHead, .placeNoun, .connector]) || plays(.saint, index)
        else { return false }
        let before = index - 1
        guard !startsSentence(index), !isCapitalised(before) || cover[before] > 0 || tokens[before].isSign,
            classes[before].isDisjoint(with: [.title, .courtesy, .postNoun, .mediumNoun, .mediaNoun]),
            classes[before].isDisjoint(with: .article) || !classes[before].isDisjoint(with: [.genitive, .dative])
        else { return false }
        // «Libre de Humo de Tabaco»
        if classes[before].contains(.genitive), before > 0, continues(before), isCapitalised(before - 1), cover[before - 1] == 0 {
            return false
        }
        // A person's name goes on: «Ana Isabel Sada».
        if isCapitalised(before), nameKind(at: before) != nil { return false }
        return isLed(index)
    }

    /// Whether a word that no list has stands by itself: no hyphen and no number after it, no article before it.
    private func isAlone(_ index: Int) -> Bool {
        guard tokens[index].id == Vocabulary.unknown, classes[index - 1].isDisjoint(with: .article) || isMereDative(index - 1)
        else { return false }
        return !continues(index + 1) || tokens[index + 1].id != finder.words.hyphen && !tokens[index + 1].isNumber
    }

    /// «a», which reads like an English article.
    private func isMereDative(_ index: Int) -> Bool { document.language == .spanish && tokens[index].range.count == 1 }

    /// `from Tampere`, `reached Tampere and`, `Oslo, Tampere`: words that stand before places; after others a name may be anybody's.
    private func isLed(_ index: Int) -> Bool {
        let before = index - 1
        if !classes[before].isDisjoint(with: [.locative, .genitive, .dative, .placeNoun, .motion]) { return true }
        if plays(.placePreposition, before) || plays(english: .tour, before) || plays(local: [.touring, .visiting], before) {
            return true
        }
        return isListSign(before) && nameKind(at: before - 1) == .place
    }

    /// «de Alba y La Mora»: a name with an article at the end of a list of places.
    private func isLastOfList(_ end: Int) -> Bool {
        guard let first = (max(0, end - 6)..<end).last(where: { classes[$0].contains(.article) && isCapitalised($0) }), first > 1
        else { return false }
        return isListSign(first - 1) && nameKind(at: first - 2) == .place
    }

    /// `North Klang`, `South East Asia`, `Greater Accra`: which part of a known place is meant, in capitals before its name.
    private func extendLands() {
        guard document.language == .english else { return }
        for number in names.indices
        where names[number].kind == .place && !names[number].dropped && names[number].basis != .acronym {
            let end = names[number].range.upperBound
            var first = names[number].range.lowerBound
            while first > 0, continues(first), isCapitalised(first - 1), cover[first - 1] == 0,
                plays(english: .quarterOfLand, first - 1), tokens[first - 1].isAllCapitals == tokens[first].isAllCapitals
            { first -= 1 }
            guard first < names[number].range.lowerBound, !tokens[first].isAllCapitals,
                first == 0 || !continues(first) || !isCapitalised(first - 1) || tokens[first - 1].isSign,
                !(continues(end) && isCapitalised(end) && tokens[end].isWord && !classes[end].isDisjoint(with: [.englishHead]))
            else { continue }
            names[number].targets = []
            extend(number, to: first..<end)
        }
    }

    /// `Health Authority of the Zlin Region`: what kind of part of a land it is belongs to its name, before bodies are looked for.
    func extendRegions() {
        guard document.language == .english else { return }
        for number in names.indices where names[number].kind == .place && !names[number].dropped {
            let end = names[number].range.upperBound
            guard continues(end), isCapitalised(end), cover[end] == 0, plays(english: .realm, end),
                !possessives.contains(end - 1),
                !tokens[end].isAllCapitals, !(continues(end + 1) && isCapitalised(end + 1) && tokens[end + 1].isWord)
            else { continue }
            extend(number, to: names[number].range.lowerBound..<(end + 1))
        }
    }

    /// «Teúl de González Ortega», «Florencia de Benito Juárez»: whom the town is called after, where the text has a person or a
    /// town of that name; «la Zacatecas de Ana Gil» is what is hers.
    func extendHonoured() {
        guard document.language == .spanish else { return }
        for number in names.indices where names[number].kind == .place && !names[number].dropped {
            let range = names[number].range
            let end = range.upperBound
            guard continues(end + 1), tokens[end].id == finder.words.de, isCapitalised(end + 1), let after = name(at: end + 1),
                after.range.lowerBound == end + 1, isHonoured(after),
                tokens[end + 1].isAllCapitals == tokens[range.lowerBound].isAllCapitals,
                names[number].targets.isEmpty
                    || names[number].targets.allSatisfy({ [.city, .namesake].contains(placeKind($0)) }),
                range.lowerBound == 0 || !continues(range.lowerBound)
                    || classes[range.lowerBound - 1].isDisjoint(with: .article)
                    || !classes[range.lowerBound - 1].isDisjoint(with: [.genitive, .dative])
            else { continue }
            drop(Int(cover[end + 1]) - 1)
            extend(number, to: range.lowerBound..<after.range.upperBound)
        }
    }

    /// A name of a given name and a surname, or of surnames, that nobody in the text is meant by.
    private func isHonoured(_ name: Name) -> Bool {
        let words = name.range.filter { tokens[$0].isWord && isCapitalised($0) }
        guard words.count > 1, words.allSatisfy({ !classes[$0].isDisjoint(with: [.givenName, .surname]) }) else { return false }
        switch name.kind {
        case .person:
            // A post or an apposition tells of somebody alive.
            let end = name.range.upperBound
            return name.targets.isEmpty && !(continues(end) && (plays(.finiteVerb, end) || classes[end].contains(.copula)))
        case .place: return name.targets.allSatisfy { [.city, .namesake].contains(placeKind($0)) }
        default: return false
        }
    }

    private func isFollowedByName(_ index: Int) -> Bool { continues(index + 1) && isCapitalised(index + 1) }

    /// «Zona Chontalpa», «Zona Metropolitana de La Laguna», but «Zona Escolar»: words of direction, a known place or a word that no
    /// list has after the noun.
    private func findZones() {
        guard document.language == .spanish else { return }
        for index in capitals where tokens[index].id == finder.words.zona && !tokens[index].isAllCapitals {
            guard cover[index] == 0 || nameKind(at: index) == .person, continues(index + 1),
                index == 0 || !continues(index) || !isCapitalised(index - 1) || tokens[index - 1].isSign
            else { continue }
            var end = index + 1
            while continues(end), end - index < 4, isCapitalised(end), tokens[end].isWord, isZoneWord(end, in: index) {
                end = nameKind(at: end) == .place ? name(at: end)?.range.upperBound ?? end + 1 : end + 1
            }
            if end > index + 1, continues(end + 1), classes[end].contains(.genitive), let land = name(at: end + 1),
                land.kind == .place, land.range.lowerBound == end + 1
            {
                end = land.range.upperBound
            }
            guard end > index + 1, !(continues(end) && isCapitalised(end) && tokens[end].isWord) else { continue }
            uncover(index..<end)
            add(Name(range: index..<end, kind: .place, confidence: 0.7))
        }
    }

    private func isZoneWord(_ index: Int, in zone: Int) -> Bool {
        if plays(local: .zoneWord, index) || nameKind(at: index) == .place { return true }
        return cover[index] == 0 ? tokens[index].id == Vocabulary.unknown : cover[index] == cover[zone]
    }

    /// `TI-Georgia`, «PNUD-Perú», «SiB Colombia»: the letters of a body that is one land's, which no list has with it; but not what
    /// is between two, as in `the EU-Georgia dialogue`.
    func joinLetters() {
        joinRegions()
        for number in names.indices where names[number].kind == .place && !names[number].dropped {
            let range = names[number].range
            guard range.lowerBound > 0, continues(range.lowerBound), tokens[range.lowerBound].isAllCapitals == false,
                [.country, .state, .region].contains(placeKind(of: number))
            else { continue }
            var letters = range.lowerBound - 1
            // `AFOM Zenda's Ambassador`, but `to make GTU Zenda's Silicon Valley`
            if possessives.contains(range.upperBound - 1), cover[letters] > 0 { continue }
            let isHyphened =
                letters > 0 && tokens[letters].id == finder.words.hyphen && !tokens[letters].flags.contains(.spaceBefore)
                && !tokens[range.lowerBound].flags.contains(.spaceBefore) && continues(letters)
            if isHyphened { letters -= 1 }
            guard isLetters(letters, alone: !isHyphened),
                endsName(range.upperBound) || possessives.contains(range.upperBound - 1),
                !(letters > 0 && continues(letters)
                    && (isCapitalised(letters - 1) || tokens[letters - 1].id == finder.words.hyphen))
            else { continue }
            uncover(letters..<range.upperBound)
            var name = Name(range: letters..<range.upperBound, kind: .institution, confidence: 0.7)
            name.statedCountry = place(of: names[number])?.country
            add(name)
        }
    }

    /// `CHR Region III`: the letters of a body with the numeral of its part of the land.
    private func joinRegions() {
        guard document.language == .english else { return }
        for number in names.indices
        where !names[number].dropped && names[number].kind == .institution && names[number].range.count == 1 {
            let realm = names[number].range.upperBound
            guard continues(realm + 1), plays(english: .realm, realm), isCapitalised(realm), cover[realm] == 0,
                isCapitalised(realm + 1), isNumeral(tokens[realm + 1].range), cover[realm + 1] == 0,
                tokens[realm - 1].isAllCapitals, !possessives.contains(realm - 1)
            else { continue }
            names[number].targets = []
            extend(number, to: names[number].range.lowerBound..<realm + 2)
        }
    }

    /// The letters of a body: in capitals before a hyphen; before a space with small ones among them, as «SiB».
    private func isLetters(_ index: Int, alone: Bool) -> Bool {
        guard index >= 0, tokens[index].isWord, isCapitalised(index), (2...7).contains(tokens[index].range.count),
            classes[index].isDisjoint(with: [.notAcronym, .demonym, .title])
        else { return false }
        if let known = name(at: index) {
            guard known.kind == .institution, known.range.count == 1, tokens[index].isAllCapitals else { return false }
            // `OHCHR Europe`, but `the UN Zenda`
            if alone { return tokens[index].range.count > 3 && !inTitleCase(index) }
            return known.basis == .acronym
                && known.targets.allSatisfy {
                    institution($0).map { !["international-organisation", "government"].contains($0.kind) } ?? false
                }
        }
        guard cover[index] == 0 else { return false }
        if !alone { return tokens[index].isAllCapitals }
        if tokens[index].isAllCapitals { return tokens[index].range.count > 3 && !inTitleCase(index) && !isLoud(index) }
        let letters = bytes[tokens[index].range]
        return letters.count(where: { $0 &- 65 < 26 }) > 1 && letters.contains(where: { $0 &- 97 < 26 })
    }

    /// Whether the words beside a word in capitals are so too.
    private func isLoud(_ index: Int) -> Bool {
        (max(0, index - 2)..<min(index + 3, tokens.count)).contains {
            $0 != index && tokens[$0].isWord && tokens[$0].isAllCapitals && tokens[$0].range.count > 1
        }
    }

    /// No noun follows that the name would only qualify.
    private func endsName(_ index: Int) -> Bool {
        guard continues(index), tokens[index].isWord else { return true }
        if isCapitalised(index) { return false }
        return !classes[index].isDisjoint(with: [.connector, .conjunction, .preposition, .copula, .locative, .genitive, .dative])
            || acts(finitely: index) || document.language == .spanish
    }

    /// «GUADALUPE, ZAC.- El alcalde …»: the full stop after letters in capitals is that of the dateline.
    func trimDatelines() {
        for number in names.indices where names[number].kind == .place && !names[number].dropped {
            let range = names[number].range
            guard range.count == 2, tokens[range.lowerBound].isAllCapitals, tokens[range.lowerBound + 1].id == finder.words.stop,
                tokens[range.lowerBound].range.count > 1, continues(range.upperBound),
                tokens[range.upperBound].id == finder.words.hyphen, !tokens[range.upperBound].flags.contains(.spaceBefore)
            else { continue }
            cover[range.lowerBound + 1] = 0
            names[number].range = range.lowerBound..<(range.lowerBound + 1)
        }
    }

    /// «Maldonado anunció» after «Mauricio Maldonado Parga», «subsecretario de Minas»: a foreign town's name that is a person's of
    /// the text, or the matter of a ministry.
    private func dropUnlikelyTowns() {
        guard document.language == .spanish else { return }
        for number in names.indices
        where names[number].kind == .place && !names[number].dropped && names[number].range.count == 1 {
            let index = names[number].range.lowerBound
            guard index > 1,
                names[number].targets.allSatisfy({ place($0).map { $0.country != "MX" && $0.kind != .country } ?? false }),
                !names[number].targets.isEmpty
            else { continue }
            if continues(index), tokens[index - 1].id == finder.words.de, classes[index - 2].contains(.ministryTitle),
                !isCapitalised(index - 2), !(continues(index + 1) && tokens[index + 1].id == finder.words.comma)
            {
                drop(number)
            } else if classes[index].contains(.surname), !isCapitalised(index - 1), !isFollowedByName(index),
                let bearers = peopleByWord[nameWord(index).number],
                bearers.contains(where: { people[$0].words.count > 1 && people[$0].words.first != nameWord(index) }),
                !isLocated(names[number].range), !continues(index) || classes[index - 1].isDisjoint(with: .genitive)
            {
                becomePerson(number)
            }
        }
    }
}
