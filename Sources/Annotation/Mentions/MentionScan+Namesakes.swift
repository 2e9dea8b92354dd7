import Documents

extension MentionScan {
    /// Towns called after people are people where nothing shows a town: «el natalicio de Benito Juárez», but «el puerto de Lázaro
    /// Cárdenas, Michoacán».
    ///
    /// A name that the document once uses for a town is the town wherever no title stands before it.
    /// - Complexity: O(names) of the document.
    func settleNamesakes() {
        var shown: Set<Int32> = []
        var hidden: [Int] = []
        for number in names.indices where placeKind(of: number) == .namesake {
            if isShown(names[number].range) {
                shown.insert(tokens[names[number].range.lowerBound].id)
            } else {
                drop(number)
                hidden.append(number)
            }
        }
        for number in hidden where isEcho(names[number].range, of: shown) {
            var name = names[number]
            name.dropped = false
            add(name)
        }
        // `Professor Warrington`
        if document.language == .english {
            for number in names.indices where placeKind(of: number) == .city && names[number].range.count == 1 {
                let at = names[number].range.lowerBound
                guard at > 0, continues(at), isCapitalised(at - 1),
                    plays(english: .courtesy, at - 1) || classes[at - 1].contains(.courtesy),
                    !(continues(at + 1) && isCapitalised(at + 1)), !tokens[at].isAllCapitals
                else { continue }
                becomePerson(number)
            }
        }
        guard document.language == .spanish else { return }
        let namesakes = names.indices.filter { names[$0].kind == .place && names[$0].range.count > 1 && isNamesake(names[$0]) }
        guard !namesakes.isEmpty else { return }
        let towns = Set(namesakes.lazy.map { self.names[$0].range }.filter(isLocated).map(words))
        for number in namesakes {
            let range = names[number].range
            // «Benito Juárez García»
            if let end = surnameEnd(after: range) {
                drop(number)
                var person = Name(range: range.lowerBound..<end, kind: .person, confidence: 0.8)
                person.entity = "?"
                if add(person) != nil { know(person) }
                continue
            }
            if isTitled(range) || !isLocated(range) && !towns.contains(words(range)) { becomePerson(number) }
        }
    }

    /// Where a surname right after a name that a town and a person have ends.
    private func surnameEnd(after range: Range<Int>) -> Int? {
        let end = range.upperBound
        guard continues(end), isCapitalised(end), tokens[end].isWord, classes[end].contains(.surname),
            classes[end].isDisjoint(with: [.title, .month, .commonNoun, .spanishHead, .placeHead]),
            tokens[end].isAllCapitals == tokens[range.lowerBound].isAllCapitals,
            name(at: end).map({ $0.range.count == 1 && [.city, .namesake].contains(place(of: $0)?.kind) }) ?? true
        else { return nil }
        return end + 1
    }

    /// The place of a name turns out to be a person.
    func becomePerson(_ number: Int) {
        let range = names[number].range
        drop(number)
        var person = Name(range: range, kind: .person, confidence: 0.75)
        person.entity = "?"
        if add(person) != nil { know(person) }
    }

    /// A town's name that is a whole person's: «Felipe Carrillo Puerto».
    private func isNamesake(_ name: Name) -> Bool {
        guard name.kind == .place, !name.dropped, name.range.count > 1, let last = name.range.last,
            classes[name.range.lowerBound].contains(.givenName), classes[last].contains(.surname),
            !plays(.saint, name.range.lowerBound)
        else { return false }
        return name.range.allSatisfy { isCapitalised($0) || tokens[$0].id == finder.words.stop }
            && name.targets.allSatisfy { place($0)?.kind == .city }
    }

    /// «dijo Lerdo de Tejada» after «Sebastián Lerdo de Tejada»: a town's name of several words that is the surname of somebody
    /// named in full is his, where nothing shows the town.
    func settleSurnames() {
        guard document.language == .spanish, !people.isEmpty else { return }
        for number in names.indices where names[number].kind == .place && !names[number].dropped && names[number].range.count > 1
        {
            guard names[number].targets.allSatisfy({ [.city, .namesake].contains(placeKind($0)) }),
                !names[number].targets.isEmpty, !isLocated(names[number].range)
            else { continue }
            let spelt = words(names[number].range)
            guard spelt.count > 1, let first = spelt.first, let bearers = peopleByWord[first.number] else { continue }
            let ids = Set(
                bearers.lazy.filter { bearer in
                    let whole = self.people[bearer].words
                    guard let at = whole.firstIndex(of: first), at > 0 else { return false }
                    return whole[at...].starts(with: spelt)
                }
                .map { self.people[$0].id })
            guard ids.count == 1, let id = ids.first else { continue }
            let range = names[number].range
            drop(number)
            var person = Name(range: range, kind: .person, basis: .coreference, confidence: 0.8)
            person.entity = id
            add(person)
        }
    }

    /// Whether a preposition or noun of place, a post or a state after it shows a town in a word that is a surname, or a thing's too.
    private func isShown(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        let after = range.upperBound
        // «Entrega de tarjetas en Mérida» ends a heading.
        if !continues(range.lowerBound) || before < 0, continues(after), tokens[after].id == finder.words.stop,
            range.lowerBound < 120, document.kind != .transcript, opensNews(after, isLoud: tokens[range.lowerBound].isAllCapitals)
        {
            return true
        }
        let endsBlock = before >= 0 && !continues(after) && plays(.placePreposition, before)
        guard !tokens[range.lowerBound].isAllCapitals, endsBlock || !inTitleCase(range.lowerBound),
            !(continues(after) && isCapitalised(after) && tokens[after].isWord)
        else { return false }
        // «Zapotlán de Juárez» is one name.
        if before > 0, continues(range.lowerBound), classes[before].contains(.genitive), isCapitalised(before - 1),
            classes[before - 1].isDisjoint(with: [.placeNoun, .title])
        {
            return false
        }
        if continues(after + 1), tokens[after].id == finder.words.comma, let state = name(at: after + 1),
            [.state, .country].contains(place(of: state)?.kind),
            before < 0 || !isCapitalised(before) || !continues(range.lowerBound)
        {
            return true
        }
        guard before >= 0, continues(range.lowerBound) else { return false }
        let kind = classes[before]
        // «en Mérida», «la ciudad Mérida», «visitó Mérida»
        if plays(.placePreposition, before) || kind.contains(.placeNoun) || plays(local: .visiting, before) { return true }
        if kind.contains(.genitive), before > 0 {
            return !classes[before - 1].isDisjoint(with: [.placeNoun, .title]) || plays(.townNoun, before - 1)
        }
        // «Guayaquil, Durán y Milagro»
        if tokens[before].id == finder.words.comma || kind.contains(.conjunction), let previous = name(at: before - 1),
            previous.kind == .place,
            placeKind(of: Int(cover[before - 1]) - 1) != .state || isInList(previous.range) && kind.contains(.conjunction)
        {
            return true
        }
        return isWay(before)
    }

    /// «Fresnillo, Zacatecas y Guadalupe»: whether a place and a comma stand before a state's name, which is its town's here.
    private func isInList(_ range: Range<Int>) -> Bool {
        let comma = range.lowerBound - 1
        return comma > 0 && continues(range.lowerBound) && tokens[comma].id == finder.words.comma
            && nameKind(at: comma - 1) == .place
    }

    /// «la presidencia de Guadalupe» beside «en Guadalupe»: the town once more, behind «de» and a noun in small letters.
    private func isEcho(_ range: Range<Int>, of shown: Set<Int32>) -> Bool {
        let first = range.lowerBound
        let end = range.upperBound
        guard document.language == .spanish, document.kind != .transcript, range.count == 1, shown.contains(tokens[first].id),
            !classes[first].contains(.surname) || classes[first].contains(.givenName), !tokens[first].isAllCapitals, first > 1,
            continues(first), continues(first - 1), tokens[first - 1].id == finder.words.de, !inTitleCase(first),
            !(continues(end) && isCapitalised(end) && tokens[end].isWord)
        else { return false }
        // «junto con las de Guadalupe»
        let noun = first - 2
        return tokens[noun].isWord && !isCapitalised(noun)
            && classes[noun].isDisjoint(with: [.article, .title, .determiner, .connector])
    }

    private func isTitled(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        return before >= 0 && continues(range.lowerBound) && (classes[before].contains(.title) || plays(.honorific, before))
    }

    /// Whether a preposition or noun of place, a post, a state after it or a place beside it in a list shows a town.
    func isLocated(_ range: Range<Int>) -> Bool {
        let after = range.upperBound
        if continues(after + 1), tokens[after].id == finder.words.comma || classes[after].contains(.conjunction),
            let next = name(at: after + 1), next.kind == .place, !isNamesake(next)
        {
            return true
        }
        let before = range.lowerBound - 1
        guard before >= 0, continues(range.lowerBound) else { return false }
        let kind = classes[before]
        if !kind.isDisjoint(with: [.locative, .placeNoun]) || plays(local: .visiting, before) { return true }
        guard before > 0, continues(before) else { return false }
        if tokens[before].id == finder.words.comma || kind.contains(.conjunction), let previous = name(at: before - 1),
            previous.kind == .place, !isNamesake(previous)
        {
            return true
        }
        // «alcalde de Venustiano Carranza», «presidenta municipal de Benito Juárez», «Policía Municipal de Benito Juárez»
        if kind.contains(.genitive) {
            return (max(0, before - 2)..<before).contains {
                !classes[$0].isDisjoint(with: [.placeNoun, .title]) || isCapitalised($0) && tokens[$0].isWord
            }
        }
        return isWay(before)
    }

    /// «viajó a»: a dative with a word of motion close before it.
    private func isWay(_ dative: Int) -> Bool {
        classes[dative].contains(.dative) && (max(0, dative - 3)..<dative).contains { classes[$0].contains(.motion) }
    }
}
