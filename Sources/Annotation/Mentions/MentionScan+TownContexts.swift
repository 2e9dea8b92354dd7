import Documents

/// Towns that read like people, and places that only what stands before them shows.
extension MentionScan {
    /// «la reunión en Monte Escobedo», «en Jerez y Monte Escobedo», «policías de Monte Escobedo»: a town of the long list that a given
    /// name and a surname make up, behind a preposition or noun of place or beside a place in a list, where no title makes it a
    /// person; shown once, it is the town wherever «de» stands before it.
    func reclaimTowns() {
        guard document.language == .spanish else { return }
        var shown: Set<[UInt8]> = []
        var others: [Int] = []
        for number in names.indices
        where names[number].kind == .person && !names[number].dropped && names[number].targets.isEmpty
            && names[number].range.count > 1
        {
            let range = names[number].range
            guard let town = listedTown(range), !namesOneElsewhere(number) else { continue }
            let isLoud = tokens[range.lowerBound].isAllCapitals
            if !isLoud && isSituated(range) || isBesideTown(range) {
                shown.insert(town)
                becomeTown(number)
            } else {
                others.append(number)
            }
        }
        guard !shown.isEmpty else { return }
        for number in others where !names[number].dropped {
            let range = names[number].range
            guard let town = listedTown(range), shown.contains(town), range.lowerBound > 0, continues(range.lowerBound),
                tokens[range.lowerBound - 1].id == finder.words.de
            else { continue }
            becomeTown(number)
        }
    }

    private func becomeTown(_ number: Int) {
        drop(number)
        add(Name(range: names[number].range, kind: .place, confidence: 0.65))
    }

    /// «Monte Escobedo, Zacatecas», «Jerez, Monte Escobedo y»: beside a place in a list that is not called after a person itself.
    private func isBesideTown(_ range: Range<Int>) -> Bool {
        let (before, after) = (range.lowerBound - 1, range.upperBound)
        guard document.kind != .transcript, endsItem(after) else { return false }
        if continues(after + 1), isListSign(after), isPlainTown(after + 1) { return true }
        return before > 0 && continues(range.lowerBound) && isListSign(before) && isPlainTown(before - 1)
    }

    private func isPlainTown(_ index: Int) -> Bool {
        guard let town = name(at: index), town.kind == .place else { return false }
        return town.range.count == 1 || place(of: town)?.kind == .state
            || classes[town.range.lowerBound].isDisjoint(with: .givenName)
    }

    /// Whether a noun for one place leads to a name of two words with «y»: «la colonia Roma y Condesa», «el municipio de Alba y Mora»
    /// name two.
    func joinsNames(_ noun: Int, _ isKnown: Bool, _ isPlural: Bool) -> Bool {
        !isPlural && !classes[noun].contains(.quarter) && !(isKnown && plays(local: .hall, noun))
    }

    /// A sign, a conjunction or another preposition follows, or nothing: no verb of which the name would be the subject.
    func endsItem(_ index: Int) -> Bool {
        !continues(index) || tokens[index].isSign
            || !classes[index].isDisjoint(with: [.conjunction, .connector, .preposition, .locative])
    }

    /// The folded name at `range`, where the long list has it.
    func listedTown(_ range: Range<Int>) -> [UInt8]? {
        guard range.allSatisfy({ tokens[$0].isWord }) else { return nil }
        var name: [UInt8] = []
        for index in range {
            if !name.isEmpty { name.append(UInt8(ascii: " ")) }
            name += folded(index)
        }
        return finder.registry.towns.contains(name) ? name : nil
    }

    /// What stands before a name shows where something is.
    func isSituated(_ range: Range<Int>) -> Bool {
        let before = range.lowerBound - 1
        guard before > 0, continues(range.lowerBound), !isCapitalised(before) else { return false }
        if plays(.placePreposition, before) || classes[before].contains(.placeNoun) { return true }
        if classes[before].contains(.genitive) {
            // «los policías municipales de»
            return classes[before - 1].contains(.placeNoun) || plays(.townNoun, before - 1) || plays(local: .hallList, before - 1)
                || before > 1 && continues(before - 1) && !isCapitalised(before - 1) && plays(.townNoun, before - 2)
        }
        guard tokens[before].id == finder.words.comma, let previous = name(at: before - 1), previous.kind == .place else {
            return false
        }
        // «la comunidad de Bajío, Monte Escobedo», but «en Tonalá, Monte Escobedo dijo»
        let after = range.upperBound
        return !continues(after) || tokens[after].isSign
    }

    /// Whether the document has a person of the name's words under a longer or titled name.
    private func namesOneElsewhere(_ number: Int) -> Bool {
        let range = names[number].range
        // By their numbers: a name is much to copy, and most are no people.
        return names.indices.contains { other in
            guard names[other].kind == .person, !names[other].dropped else { return false }
            let person = names[other].range
            return person != range
                && (person.count > range.count || person.lowerBound > 0 && classes[person.lowerBound - 1].contains(.title))
                && person.contains { bytes[tokens[$0].range].elementsEqual(bytes[tokens[range.lowerBound].range]) }
        }
    }

    /// «las siguientes localidades: Alba, La Mora y Bravo»: the names of a list behind a noun in the plural and a colon, of two at
    /// least.
    func listed(from first: Int, by noun: Int) -> Int {
        var items: [Range<Int>] = []
        var at = first
        while continues(at) || at == first, isCapitalised(at), tokens[at].isWord, classes[at].isDisjoint(with: Self.noStretch) {
            var end = at
            if let known = name(at: at), known.kind == .place || known.range.lowerBound != at {
                guard known.kind == .place, known.range.lowerBound == at else { break }
                end = known.range.upperBound
            } else {
                while continues(end) || end == at, end - at < 5, tokens[end].isWord, nameKind(at: end) ?? .place == .place,
                    isCapitalised(end) || classes[end].contains(.genitive) && continues(end + 1) && isCapitalised(end + 1)
                { end += 1 }
            }
            guard end > at, continues(end) ? tokens[end].isSign || classes[end].contains(.conjunction) : true else { break }
            items.append(at..<end)
            guard continues(end + 1), isListSign(end) else { break }
            at = end + 1
            if tokens[end].id == finder.words.comma, continues(at + 1), classes[at].contains(.conjunction) { at += 1 }
        }
        guard items.count > 1 else { return noun + 1 }
        for item in items where !item.contains(where: { cover[$0] > 0 }) {
            add(Name(range: item, kind: .place, confidence: 0.65))
        }
        return items.last?.upperBound ?? first
    }

    /// «el tramo de Vizcaíno a Bahía Honda»: the two ends of a stretch of road.
    func stretchEnds(from start: Int) -> Int? {
        guard document.language == .spanish, continues(start + 3), classes[start + 1].contains(.genitive),
            isCapitalised(start + 2), tokens[start + 2].isWord
        else { return nil }
        func end(_ first: Int) -> Int? {
            if let known = name(at: first) {
                return known.kind == .place && known.range.lowerBound == first ? known.range.upperBound : nil
            }
            var end = first
            while continues(end) || end == first, end - first < 4, isCapitalised(end), tokens[end].isWord, cover[end] == 0,
                classes[end].isDisjoint(with: Self.noStretch)
            { end += 1 }
            return end > first ? end : nil
        }
        guard let middle = end(start + 2), continues(middle + 1), classes[middle].contains(.dative), isCapitalised(middle + 1),
            let close = end(middle + 1), !(continues(close) && isCapitalised(close))
        else { return nil }
        for range in [start + 2..<middle, middle + 1..<close] where cover[range.lowerBound] == 0 {
            add(Name(range: range, kind: .place, confidence: 0.65))
        }
        return close
    }

    /// «la colonia Benito Juárez»: after a noun of quarters a person's name is the quarter's.
    func quarterOfPerson(at first: Int) -> Int? {
        guard document.language == .spanish, let person = name(at: first), person.kind == .person,
            person.range.lowerBound == first, person.range.count > 1
        else { return nil }
        let end = person.range.upperBound
        guard !(continues(end) && isCapitalised(end)) else { return nil }
        drop(Int(cover[first]) - 1)
        add(Name(range: first..<end, kind: .place, confidence: 0.7))
        return end
    }

    /// `Sheriff` after `Zenda County`, `State's Attorney` there: a post, and no further part of the name.
    func isLocalPost(at index: Int) -> Bool {
        if classes[index].contains(.title) { return true }
        return possessives.contains(index) && continues(index + 1) && isCapitalised(index + 1)
            && classes[index + 1].contains(.title)
    }

    /// A word of no list, of a place's name or of a surname: what common nouns are not.
    func isStrange(_ index: Int) -> Bool {
        tokens[index].id == Vocabulary.unknown || cover[index] > 0 || classes[index].contains(.surname)
    }

    private static let noStretch: WordClass = [.title, .month, .spanishHead, .instrumentHead, .demonym]

    /// `toured Kakheti`, `the member for Huruma`: words that no list has after a verb of going round, or after whom they elect.
    func findToured() {
        guard document.language == .english else { return }
        findSites()
        for index in capitals where cover[index] == 0 && tokens[index].id == Vocabulary.unknown && isToured(index) {
            add(Name(range: index..<index + 1, kind: .place, confidence: 0.6))
        }
    }

    private func isToured(_ first: Int) -> Bool {
        guard first > 0, continues(first), isCapitalised(first), tokens[first].isWord,
            !tokens[first].isAllCapitals, !possessives.contains(first),
            tokens[first].range.count > 2, !plays(.notPlace, first), !inTitleCase(first),
            !(continues(first + 1) && (isCapitalised(first + 1) || tokens[first + 1].id == finder.words.hyphen))
        else { return false }
        let before = first - 1
        return plays(english: .tour, before)
            || tokens[before].id == finder.words.forWord && before > 0 && plays(english: .deputy, before - 1)
    }
}
