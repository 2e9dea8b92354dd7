import Documents

/// The given names by which news call people whom they have named in full: «Marina del Pilar», «José Luis».
extension MentionScan {
    /// Two given names, a particle between them or not, of one person of the document are that person, be the first of them a
    /// ministry's or a town's name as well.
    func echoGivenNames() {
        guard document.language == .spanish else { return }
        var byFirst: [Int32: [Int]] = [:]
        var seconds: [Int: NameWord] = [:]
        for (number, person) in people.enumerated() where person.words.count > 2 {
            let rest = person.words.dropFirst().drop { isParticle($0) }
            // «Marina del Pilar»: the particle makes one name of the two, be the first of them no given name in any list.
            guard rest.count > 1, let second = rest.first, isGiven(second),
                isGiven(person.words[0]) || rest.count < person.words.count - 1
            else { continue }
            byFirst[person.words[0].number, default: []].append(number)
            seconds[number] = second
        }
        guard !byFirst.isEmpty else { return }
        // A bit for each of those words tells most others.
        let firsts = byFirst.keys.reduce(0 as UInt64) { $0 | Self.bit($1) }
        for index in capitals where firsts & Self.bit(tokens[index].id) != 0 {
            guard let bearers = byFirst[tokens[index].id], nameKind(at: index) != .person, let end = secondName(after: index)
            else { continue }
            let second = nameWord(end - 1)
            let fits = bearers.filter { seconds[$0] == second && people[$0].words[0] == nameWord(index) }
            guard fits.count == 1, let one = fits.first, !(continues(end) && (isCapitalised(end) || isListedTown(index, end)))
            else { continue }
            if index > 0, continues(index), isCapitalised(index - 1), tokens[index - 1].isWord, !startsSentence(index - 1) {
                continue
            }
            uncover(index..<end)
            var name = Name(range: index..<end, kind: .person, basis: .coreference, confidence: 0.8)
            name.entity = people[one].id
            add(name)
        }
    }

    private static func bit(_ word: Int32) -> UInt64 { 1 << UInt64(truncatingIfNeeded: word & 63) }

    /// «Juan “N”», «José Luis “N”»: the law keeps the surname of who is accused from the news.
    func findReserved() {
        guard document.language == .spanish else { return }
        for index in capitals where tokens[index].range.count == 1 && bytes[Int(tokens[index].start)] == UInt8(ascii: "N") {
            guard index > 1, continues(index), continues(index - 1), continues(index + 1), isQuote(index - 1), isQuote(index + 1),
                !tokens[index].flags.contains(.spaceBefore), tokens[index - 1].flags.contains(.spaceBefore)
            else { continue }
            var first = index - 1
            while first > 0, index - first < 7, first == index - 1 || continues(first),
                isCapitalised(first - 1) && tokens[first - 1].isWord
                    && !classes[first - 1].isDisjoint(with: [.givenName, .surname])
                    || first == index - 1 && isCapitalised(first - 1) && isUnlisted(first - 1)
                    || first < index - 1 && classes[first - 1].contains(.particle) && !isCapitalised(first - 1)
                        && first > 1 && isCapitalised(first - 2) && classes[first - 2].contains(.givenName)
            { first -= 1 }
            guard first < index - 1, isCapitalised(first) else { continue }
            uncover(first..<index - 1)
            var name = Name(range: first..<index + 2, kind: .person, confidence: 0.8)
            name.entity = "x." + Slug.of(text(first..<index - 1)) + "-n"
            add(name)
        }
    }

    /// «Ma. Elena», «Ma. del Carmen», «J. Jesús»: a given name cut short before the others.
    func takeCutName(_ number: Int) {
        var stop = names[number].range.lowerBound - 1
        while stop > 0, continues(stop + 1), classes[stop].contains(.particle), !isCapitalised(stop) { stop -= 1 }
        guard stop > 0, continues(stop + 1), continues(stop), tokens[stop].id == finder.words.stop, isCapitalised(stop - 1),
            cover[stop - 1] == 0, classes[names[number].range.lowerBound].contains(.givenName),
            plays(local: .cutName, stop - 1)
                || tokens[stop - 1].range.count == 1 && !(stop > 1 && tokens[stop - 2].id == finder.words.stop)
                    && (stop < 2 || !continues(stop - 1) || classes[stop - 2].isDisjoint(with: [.article, .determiner]))
        else { return }
        extend(number, to: (stop - 1)..<names[number].range.upperBound)
    }

    /// «María del Rosario Piedra Ibarra», where the registry has the name without its first words.
    func takeDoubleGivenName(_ number: Int) {
        let range = names[number].range
        var first = range.lowerBound
        while first > 0, continues(first), classes[first - 1].contains(.particle), !isCapitalised(first - 1) { first -= 1 }
        guard first > 0, continues(first), isCapitalised(first - 1), tokens[first - 1].isWord,
            tokens[first - 1].isAllCapitals == tokens[range.lowerBound].isAllCapitals
        else { return }
        let isNew =
            cover[first - 1] == 0 && classes[first - 1].contains(.givenName)
            && classes[first - 1].isDisjoint(with: [.title, .month, .opener, .commonNoun])
        // «Miguel [Osorio Chong]», «María [Fabiola Alanís]»: of a registered name the text has more.
        if isNew, first == range.lowerBound, !names[number].targets.isEmpty, document.language == .spanish,
            first < 2 || !continues(first - 1) || !isCapitalised(first - 2) || !isNameLike(first - 2)
        {
            let given = nameWord(first - 1)
            let isOwn = names[number].targets.contains { target in
                if case .person(let index) = target {
                    return Folding.folded(finder.registry.people[index].name).split(separator: 32)
                        .contains { nameWord(Array($0)[...]) == given }
                }
                return false
            }
            if isOwn || classes[range.lowerBound].contains(.givenName) {
                extend(number, to: (first - 1)..<range.upperBound)
                return
            }
        }
        guard classes[range.lowerBound].contains(.givenName) else { return }
        let isGiven = first < range.lowerBound && isNew
        // «Marina del Carmen Ruiz», «Luz María Ruiz», but «el titular de Marina José Ruiz»
        let isWord =
            plays(local: .wordName, first - 1) && (name(at: first - 1).map { $0.contextual && $0.range.count == 1 } ?? true)
            && (first < range.lowerBound || first < 2 || !continues(first - 1)
                || classes[first - 2].isDisjoint(with: [.genitive, .article, .connector]) && !isCapitalised(first - 2))
        guard isGiven || isWord else { return }
        if cover[first - 1] > 0 { drop(Int(cover[first - 1]) - 1) }
        extend(number, to: (first - 1)..<range.upperBound)
    }

    /// «Julio César», «Abril García»: a month's name before one of people's, but «5 de Julio Ana Gil».
    func isGivenMonth(_ index: Int) -> Bool {
        document.language == .spanish && plays(local: .wordName, index) && continues(index + 1) && isCapitalised(index + 1)
            && !classes[index + 1].isDisjoint(with: [.givenName, .surname])
            && !(index > 1 && continues(index) && classes[index - 1].contains(.genitive) && tokens[index - 2].isNumber)
    }

    /// «Sebastián Lerdo de Tejada», «Ricardo Sheffield»: a town's name right after a given name is a surname.
    func takeGivenName(_ number: Int) {
        let range = names[number].range
        let first = range.lowerBound - 1
        // «el general Cienfuegos»
        let next = range.upperBound
        if first >= 0, continues(first + 1), plays(.honorific, first), !(continues(next) && isCapitalised(next)),
            names[number].targets.allSatisfy({ [.city, .state].contains(placeKind($0)) })
        {
            becomePerson(number)
            return
        }
        guard first >= 0, continues(first + 1), isCapitalised(first), cover[first] == 0, classes[first].contains(.givenName),
            classes[first].isDisjoint(with: [.title, .month, .opener, .commonNoun]),
            tokens[first].isAllCapitals == tokens[first + 1].isAllCapitals,
            !plays(.saint, first + 1) || continues(next) && isCapitalised(next) && isSurname(next),
            names[number].targets.allSatisfy({ placeKind($0) == .city })
        else { return }
        if first > 0, continues(first),
            isCapitalised(first - 1) && tokens[first - 1].isWord
                && !(startsSentence(first - 1) && classes[first - 1].isDisjoint(with: [.givenName, .surname]))
                || classes[first - 1].contains(.locative)
                || tokens[first - 1].id == finder.words.hyphen && !tokens[first].flags.contains(.spaceBefore)
        {
            return
        }
        var end = next
        while continues(end), isCapitalised(end), isSurname(end) { end += 1 }
        var person = Name(range: first..<end, kind: .person, confidence: 0.8)
        person.entity = "?"
        if let number = add(person) {
            extendSurname(number)
            know(names[number])
        }
    }

    private func isGiven(_ word: NameWord) -> Bool {
        word.number > 0
            && (finder.lexicon[word.number].contains(.givenName)
                || !finder.lexicon.localClasses(of: word.number).isDisjoint(with: .wordName))
    }

    private func isParticle(_ word: NameWord) -> Bool { word.number > 0 && finder.lexicon[word.number].contains(.particle) }

    /// Where the second of two given names ends, particles in small letters before it or not.
    private func secondName(after first: Int) -> Int? {
        var next = first + 1
        while continues(next), next - first < 3, classes[next].contains(.particle), !isCapitalised(next) { next += 1 }
        guard continues(next), isCapitalised(next), tokens[next].isWord, classes[next].contains(.givenName),
            nameKind(at: next) != .person
        else { return nil }
        return next + 1
    }

    /// «en José María, Sonora»: a town of that name.
    private func isListedTown(_ first: Int, _ end: Int) -> Bool {
        first > 0 && continues(first) && plays(.placePreposition, first - 1) && tokens[end].id == finder.words.comma
            && nameKind(at: end + 1) == .place
    }
}
