import Documents

/// Words that make a longer name of one, which no list has: of a body, a unit of the army, a person.
extension MentionScan {
    /// «[Ministerio de Seguridad] y Justicia»: what a ministry is for goes on with one more word, or with two that say of which
    /// citizens or which land it is: «[Secretaría de Seguridad Pública] y Protección Ciudadana».
    func secondTopic(after known: Range<Int>) -> Int? {
        let next = known.upperBound + 1
        if isOtherMinistry(at: next, after: known) { return nil }
        if let end = otherTopic(at: next, after: known) ?? letteredTopic(at: next, after: known) { return end }
        if continues(next + 1), classes[next - 1].contains(.conjunction), plays(local: .guarded, next), isCapitalised(next),
            plays(local: .citizenWord, next + 1), isCapitalised(next + 1), classes[known.lowerBound].contains(.spanishHead)
        {
            return next + 2
        }
        guard continues(next), classes[next - 1].contains(.conjunction), isCapitalised(next), plays(.commonWord, next),
            known.count(where: { isCapitalised($0) }) == 2, classes[known.lowerBound + 1].contains(.genitive),
            classes[next].isDisjoint(with: [.spanishHead, .title, .instrumentHead, .placeHead]),
            name(at: next).map({ $0.contextual && $0.range.count == 1 }) ?? true, !tokens[next].isAllCapitals,
            !(continues(next + 1) && (isCapitalised(next + 1) || classes[next + 1].contains(.genitive)))
        else { return nil }
        return next + 1
    }

    /// «[Instituto Municipal de Planeación] y Competitividad de Zendia (IMPLAN)»: one more word, where the letters that stand for the
    /// whole, behind the name of a place or at once, say that it ends there.
    private func letteredTopic(at next: Int, after known: Range<Int>) -> Int? {
        guard continues(next), classes[next - 1].contains(.conjunction), isTopic(next), cover[next] == 0,
            classes[known.lowerBound].contains(.spanishHead), complements(known), !isPluralHere(known.lowerBound)
        else { return nil }
        var end = next + 1
        if continues(end + 1), classes[end].contains(.genitive), let town = name(at: end + 1), town.kind == .place,
            town.range.lowerBound == end + 1
        {
            end = town.range.upperBound
        }
        guard continues(end + 2), tokens[end].id == finder.words.openParenthesis, isCapitalised(end + 1),
            tokens[end + 2].id == finder.words.closeParenthesis
        else { return nil }
        return end
    }

    /// «[Instituto de Ecología] y Medio Ambiente de Zendia»: what a body is for goes on with the two words that another one is for,
    /// where the name of a place, letters in brackets or nothing more follows.
    ///
    /// - Parameters:
    ///   - start: behind «y».
    ///   - known: the shorter name.
    /// - Returns: where the words end.
    private func otherTopic(at start: Int, after known: Range<Int>) -> Int? {
        guard continues(start + 1), classes[start - 1].contains(.conjunction), known.count > 2,
            classes[known.lowerBound].contains(.spanishHead), classes[known.lowerBound + 1].contains(.genitive),
            !isPluralHere(known.lowerBound), isTopic(start), isTopic(start + 1), cover[start] == 0, cover[start + 1] == 0,
            plays(.commonWord, start), plays(.commonWord, start + 1)
        else { return nil }
        let end = start + 2
        guard continues(end) else { return end }
        if tokens[end].id == finder.words.openParenthesis { return end }
        return classes[end].contains(.genitive) && continues(end + 1) && isCapitalised(end + 1) ? end : nil
    }

    private func isTopic(_ index: Int) -> Bool {
        isCapitalised(index) && tokens[index].isWord && !tokens[index].isAllCapitals
            && classes[index].isDisjoint(with: [.spanishHead, .instrumentHead, .title])
    }

    /// «un nuevo Hospital Regional»: one of its kind that has no name yet.
    func isToCome(_ start: Int, _ end: Int) -> Bool {
        document.language == .spanish && end <= start + 2 && start > 1 && continues(start) && continues(start - 1)
            && (folded(start - 1).elementsEqual("nuevo".utf8) || folded(start - 1).elementsEqual("nueva".utf8))
            && classes[start - 2].contains(.indefinite)
    }

    /// «Procuraduría General de Justicia en el Estado (PGJE)»: letters in brackets behind the word for a state count it in.
    func isLettered(behind state: Int) -> Bool {
        guard isCapitalised(state), continues(state + 3), tokens[state + 1].id == finder.words.openParenthesis,
            tokens[state + 2].isAllCapitals, tokens[state + 3].id == finder.words.closeParenthesis
        else { return false }
        return bytes[Int(tokens[state + 2].end) - 1] == bytes[Int(tokens[state].start)]
    }

    /// «Convenio de Coordinación para …»: what an agreement or a law is on, and no body.
    func isOfInstrument(_ head: Int) -> Bool {
        classes[head].contains(.weakHead) && namesInstrument(head) && tokens[head - 1].id == finder.words.de
            || isOfProgramme(head) || continuesNoun(head)
    }

    /// «Programa Nacional de Auditoría Alba»: what a programme or a course is on, but «Programa de la Auditoría Alba».
    private func isOfProgramme(_ head: Int) -> Bool {
        guard head > 1, continues(head), continues(head - 1), tokens[head - 1].id == finder.words.de,
            classes[head].isDisjoint(with: .government), document.language == .spanish
        else { return false }
        var noun = head - 2
        if noun > 0, continues(noun), isCapitalised(noun), !plays(local: .noBody, noun), cover[noun] == 0 { noun -= 1 }
        return isCapitalised(noun) && plays(local: .noBody, noun) && !classes[noun].contains(.spanishHead)
    }

    /// «Paquete Tecnológico de Insumos»: an adjective behind a noun, but «del Tecnológico de Alba», «Visitó Normal de Alba».
    private func continuesNoun(_ head: Int) -> Bool {
        guard plays(local: .adjectiveHead, head), head > 0, continues(head), isCapitalised(head - 1), tokens[head - 1].isWord,
            cover[head - 1] == 0, !startsSentence(head - 1), !tokens[head].isAllCapitals
        else { return false }
        return classes[head - 1].isDisjoint(with: [
            .article, .connector, .preposition, .conjunction, .premodifier, .title, .spanishHead, .opener,
        ])
    }

    /// «Universidad La Gran Alba», «Colegio El Roble»: an article in a capital right behind a head opens the rest of its name, be that
    /// a land's.
    func article(ofName start: Int) -> Int? {
        var end = start + 2
        guard document.language == .spanish, isCapitalised(start), !tokens[start].isAllCapitals, continues(start + 2),
            classes[start + 1].contains(.article), classes[start + 1].isDisjoint(with: .genitive), isCapitalised(start + 1),
            isFree(end), classes[start].isDisjoint(with: [.government, .state])
        else { return nil }
        while continues(end), isFree(end), end - start < 6 { end += 1 }
        return end
    }

    private func isFree(_ index: Int) -> Bool {
        isCapitalised(index) && tokens[index].isWord && !tokens[index].isAllCapitals
            && [nil, .place].contains(nameKind(at: index)) && classes[index].isDisjoint(with: [.title, .month, .spanishHead])
    }

    /// «[52 Batallón de Infantería] de la 11 Zona Militar»: the zone that a unit is of is part of its name.
    func militaryZone(after index: Int, of start: Int) -> Int? {
        guard plays(.militaryUnit, start), classes[index].contains(.genitive) else { return nil }
        var at = index + 1
        if continues(at), classes[at].contains(.article) { at += 1 }
        guard continues(at + 2), tokens[at].isNumber || tokens[at].isAllCapitals || classes[at].contains(.premodifier) else {
            return nil
        }
        at += 1
        guard plays(.militaryZone, at), plays(.militaryWord, at + 1) else { return nil }
        return at + 2
    }

    /// «comandante de la 40 zona militar», «la onceava zona militar»: in small letters a zone by its number is a name all the same.
    func lowMilitaryZone(at index: Int) -> Int? {
        guard document.language == .spanish, !isCapitalised(index), plays(.militaryZone, index), continues(index + 1),
            !isCapitalised(index + 1), plays(.militaryWord, index + 1), index > 1, continues(index),
            tokens[index - 1].isNumber || classes[index - 1].contains(.premodifier)
        else { return nil }
        var first = index - 1
        // «la décima primera zona militar»
        if first > 1, continues(first), classes[first].contains(.premodifier), classes[first - 1].contains(.premodifier) {
            first -= 1
        }
        guard first > 0, continues(first), classes[first - 1].contains(.article) else { return nil }
        add(Name(range: first..<index + 2, kind: .institution, confidence: 0.75))
        return index + 2
    }

    /// «la Máxima Casa de Estudios»: the university of which the text speaks.
    func nameHousesOfStudies() {
        guard document.language == .spanish, document.kind != .transcript else { return }
        var university: String??
        for index in capitals
        where cover[index] == 0 && continues(index + 3) && classes[index + 2].contains(.genitive) && isCapitalised(index + 1)
            && isCapitalised(index + 3) && folded(index).elementsEqual("maxima".utf8)
            && folded(index + 1).elementsEqual("casa".utf8) && folded(index + 3).elementsEqual("estudios".utf8)
        {
            let known = university ?? soleUniversity()
            university = .some(known)
            guard let known, (index..<index + 4).allSatisfy({ cover[$0] == 0 }) else { continue }
            var name = Name(range: index..<index + 4, kind: .institution, basis: .coreference, confidence: 0.8)
            name.entity = known
            add(name)
        }
    }

    /// The university that the text names, or names more than twice as often as any other.
    private func soleUniversity() -> String? {
        var universities: Set<String> = []
        for name in names where !name.dropped && name.kind == .institution {
            if let entity = name.entity, folded(name.range.lowerBound).elementsEqual("universidad".utf8) {
                universities.insert(entity)
            }
        }
        var counts: [String: Int] = [:]
        for name in names where !name.dropped {
            if let entity = name.entity, universities.contains(entity) { counts[entity, default: 0] += 1 }
        }
        guard let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }),
            counts.allSatisfy({ $0.key == most.key || $0.value * 2 < most.value })
        else { return nil }
        return most.key
    }

    /// «María Dolores Coronel Gándara»: a rank that is a surname too, between a given name and a surname.
    func isRankSurname(_ index: Int) -> Bool {
        isBetweenNames(index) && classes[index].contains(.title) && classes[index].contains(.surname)
            && (classes[index + 1].contains(.surname) || isUnlisted(index + 1))
    }

    /// Whether a Spanish word that is in no name stands between a given name and another word in capitals, which is in none either.
    func isBetweenNames(_ index: Int) -> Bool {
        document.language == .spanish && index > 0 && cover[index] == 0 && classes[index - 1].contains(.givenName)
            && isCapitalised(index - 1) && continues(index + 1) && isCapitalised(index + 1) && cover[index + 1] == 0
    }

    /// A word of a place's noun, or of no class, between a given name and a surname.
    func isMiddleSurname(_ index: Int) -> Bool {
        guard isBetweenNames(index), !tokens[index].isAllCapitals, classes[index + 1].contains(.surname) else { return false }
        if plays(local: .surnameHead, index) { return true }
        return tokens[index].range.count > 3
            && (classes[index].subtracting(.nameStart).isEmpty || classes[index].contains(.placeHead))
            && !plays([.commonWord, .notPlace, .pressWord, .scopeWord], index)
    }

    /// «Estrada Day» after «Raúl Estrada Day»: the word that ends the whole name ends its parts.
    func withFurtherWord(_ range: Range<Int>, _ spelt: [NameWord], of id: String) -> Range<Int> {
        let end = range.upperBound
        guard document.language == .spanish, let last = spelt.last, continues(end), isCapitalised(end), tokens[end].isWord,
            cover[end] == 0,
            let words = people.last(where: { $0.id == id && $0.words.count > spelt.count })?.words,
            let at = words.firstIndex(of: last), words.indices.contains(at + 1), words[at + 1] == nameWord(end)
        else { return range }
        return range.lowerBound..<end + 1
    }

    /// «C. Ana Ruiz»: «ciudadana», and no initial.
    func withoutCitizen(_ range: Range<Int>) -> Range<Int> {
        let first = range.lowerBound
        guard document.language == .spanish, range.count > 3, tokens[first].range.count == 1,
            bytes[Int(tokens[first].start)] == UInt8(ascii: "C"), tokens[first + 1].id == finder.words.stop,
            classes[first + 2].contains(.givenName), !classes[first + 3].isDisjoint(with: [.givenName, .surname])
        else { return range }
        return first + 2..<range.upperBound
    }

    /// «Enrique Abad Dip», «Raúl Estrada Day»: one more word in a capital, whatever it means elsewhere, ends a name that a surname
    /// stands at the end of.
    func isLastWord(_ index: Int) -> Bool {
        document.language == .spanish && cover[index] == 0 && isCapitalised(index) && tokens[index].isWord
            && !tokens[index].isAllCapitals && tokens[index].range.count > 2
            && classes[index].isDisjoint(with: Self.noLastWords)
            && !plays([.commonWord, .notPlace, .pressWord, .scopeWord, .militaryUnit, .militaryZone], index)
            && !(continues(index + 1) && (isCapitalised(index + 1) || classes[index + 1].contains(.genitive)))
    }

    private static let noLastWords: WordClass = [
        .spanishHead, .englishHead, .pluralHead, .instrumentHead, .englishInstrumentHead, .placeHead, .placeTail, .month, .title,
        .commonNoun, .demonym, .conjunction, .level, .preposition, .article, .connector, .determiner, .postNoun, .weakHead,
        .placeNoun, .government, .state, .genitive, .dative, .locative,
    ]

    /// «Protección Civil» behind «y» and a body that is not for something: a body of its own, as beside «la Cruz Roja», but not in
    /// «Dirección de Bomberos y Protección Civil».
    func isGuardedBody(at index: Int, after known: Range<Int>) -> Bool {
        plays(local: .guarded, index) && continues(index + 1) && plays(local: .guardWord, index + 1)
            && !known.contains { classes[$0].contains(.genitive) }
    }
}
