import Documents

/// Bodies whose noun is written small before what they are for: «la secretaría de Salud», «la dirección de Obras Públicas».
extension MentionScan {
    /// «la dirección de Obras Públicas», but «la dirección de la Secretaría», «la dirección de Tepic»: what follows begins with a
    /// capital and is neither another body nor a land nor a person. Returns where the name ends.
    func lowBody(at start: Int) -> Int? {
        guard plays(local: .lowHead, start), document.language == .spanish, start > 0, continues(start),
            classes[start - 1].contains(.article), classes[start - 1].isDisjoint(with: .indefinite), continues(start + 2),
            tokens[start + 1].id == finder.words.de || tokens[start + 1].id == finder.words.del,
            !classes[start].contains(.title) || isAccented(start)
        else { return nil }
        if let known = name(at: start) {
            return known.range.lowerBound == start && known.kind == .institution ? spanishName(at: start) : nil
        }
        var at = start + 2
        if classes[at].contains(.article), !isCapitalised(at) { at += 1 }
        guard continues(at), isCapitalised(at), tokens[at].isWord, !tokens[at].isAllCapitals,
            tokens[at].id != Vocabulary.unknown, classes[at].isDisjoint(with: Self.noMatters), !plays(local: .power, at),
            name(at: at).map({ $0.kind == .institution && $0.contextual && $0.range.count == 1 }) ?? true
        else { return nil }
        return spanishName(at: start)
    }

    private static let noMatters: WordClass = [
        .spanishHead, .pluralHead, .englishHead, .title, .givenName, .surname, .placeHead, .instrumentHead, .month, .demonym,
        .government, .state,
    ]

    /// «la Red por los derechos de los marinos (REDEMAR)»: a head in a capital whose complement is written small, where letters that
    /// no list has stand in brackets behind it and are its own. Returns where the name ends.
    func letteredBody(at start: Int) -> Int? {
        guard document.language == .spanish, isCapitalised(start), !tokens[start].isAllCapitals, continues(start + 4),
            plays(local: .lowComplement, start + 1), cover[start] == 0
        else { return nil }
        var end = start + 2
        while continues(end), end - start < 14, tokens[end].isWord, tokens[end].id != finder.words.que,
            !isCapitalised(end) || nameKind(at: end) == .place
        { end += 1 }
        guard continues(end + 2), end > start + 3, tokens[end].id == finder.words.openParenthesis,
            tokens[end + 1].isAllCapitals, tokens[end + 1].range.count > 2, tokens[end + 1].id == Vocabulary.unknown,
            tokens[end + 2].id == finder.words.closeParenthesis
        else { return nil }
        uncover(start..<end)
        guard let number = add(Name(range: start..<end, kind: .institution, basis: .definition, confidence: 0.75)) else {
            return nil
        }
        definitions.append(
            LearnedDefinition(
                short: end + 1..<end + 2, long: start..<end, shortText: Array(bytes[tokens[end + 1].range]), name: number))
        return end
    }

    /// «secretaría de Salud» among the registered names: a noun of bodies in small letters, and a capital behind it.
    func opensLowBody(_ range: Range<Int>) -> Bool {
        let start = range.lowerBound
        return range.count > 2 && plays(local: .lowHead, start) && !isCapitalised(start) && document.language == .spanish
            && (!classes[start].contains(.title) || isAccented(start))
            && !(start > 0 && continues(start) && classes[start - 1].contains(.indefinite))
            && !(continues(range.upperBound) && isCapitalised(range.upperBound) && tokens[range.upperBound].isWord)
    }

    /// «secretaría», which without its accent is who heads one.
    func isAccented(_ index: Int) -> Bool { bytes[tokens[index].range].contains { $0 > 127 } }

    /// «la Secretaría de la Defensa y Marina», «la Secretaría de Gobernación y Comunicaciones y Transportes» in speech: behind «y»
    /// what another ministry of the registry is for.
    func isOtherMinistry(at next: Int, after known: Range<Int>) -> Bool {
        guard document.kind == .transcript, continues(next), classes[next - 1].contains(.conjunction),
            classes[known.lowerBound].contains(.ministryTitle), classes[known.lowerBound].contains(.spanishHead),
            isCapitalised(next)
        else { return false }
        var end = next + 1
        while end - next < 6 {
            if registered("Secretaría de " + text(next..<end)) != nil { return true }
            guard continues(end) else { return false }
            let isJoined = classes[end].contains(.conjunction) && continues(end + 1) && isCapitalised(end + 1)
            guard isJoined || isCapitalised(end) && tokens[end].isWord else { return false }
            end += isJoined ? 2 : 1
        }
        return false
    }

    /// «SECRETARIO DE MARINA»: what a minister is for is no person's name.
    func isMatterOfMinister(_ index: Int) -> Bool {
        document.language == .spanish && index > 1 && continues(index) && continues(index - 1)
            && tokens[index - 1].id == finder.words.de && classes[index - 2].contains(.ministryTitle)
    }

    /// «FIRMA», «ENTREGA» in a heading in capitals, where a body's name ends.
    func opensTelling(_ index: Int) -> Bool { plays(.pactVerb, index) || plays(local: .stateAct, index) }
}
