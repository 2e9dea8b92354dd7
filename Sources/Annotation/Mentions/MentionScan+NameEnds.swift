import Documents

/// Where the parts of an institution's name end that are no words: numbers, lists, quotations.
extension MentionScan {
    /// «Juzgado Federal N° 2», «Hospital Número 25», «Complejo Penitenciario III»: the end of the number of one of several bodies.
    func numberEnd(from index: Int) -> Int? {
        guard isCapitalised(index) || tokens[index].range.count > 2 && plays(.numberWord, index), tokens[index].isWord,
            cover[index] == 0, tokens[index].range.count <= 7
        else { return nil }
        let word = bytes[tokens[index].range]
        if tokens[index].isAllCapitals, word.count > 1, word.count <= 5, word.allSatisfy({ Self.romanDigits.contains($0) }) {
            return index + 1
        }
        guard plays(.numberWord, index) else { return nil }
        var next = index + 1
        while continues(next), tokens[next].isSign, next - index < 3 { next += 1 }
        guard continues(next), tokens[next].isNumber else { return nil }
        // «Nº 9-009»
        if continues(next + 2), tokens[next + 1].id == finder.words.hyphen, tokens[next + 2].isNumber,
            !tokens[next + 2].flags.contains(.spaceBefore)
        {
            return next + 3
        }
        return next + 1
    }

    /// Whether «de» and the noun, in the plural, of those whose body it is follow a head.
    func opensFolk(_ head: Int) -> Bool {
        continues(head + 2) && tokens[head + 1].id == finder.words.de && isCapitalised(head + 2) && isPluralHere(head + 2)
            && cover[head + 2] == 0 && !tokens[head + 2].isAllCapitals
    }

    /// «Igualdad [entre Mujeres y Hombres]», in the names of bodies and laws.
    func equality(from index: Int) -> Int? {
        guard tokens[index].id == finder.words.entre, index > 0, isCapitalised(index - 1), continues(index + 3),
            plays(local: .equal, index + 1), isCapitalised(index + 1), classes[index + 2].contains(.conjunction),
            plays(local: .equal, index + 3), isCapitalised(index + 3)
        else { return nil }
        return index + 4
    }

    /// «15», «4ª», «LV», «quinta» before the head of one of several units of an army, or of one congress after others.
    func ordinalStart(before start: Int) -> Int {
        var at = start
        while at > 0, continues(at), start - at < 3 {
            let word = bytes[tokens[at - 1].range]
            if tokens[at - 1].isNumber || tokens[at - 1].isAllCapitals && word.allSatisfy({ Self.romanNumbers.contains($0) })
                || !isCapitalised(at - 1) && classes[at - 1].contains(.premodifier)
                // «la V Región Militar»
                || word.count == 1 && isCapitalised(at - 1) && Self.romanDigits.contains(word[word.startIndex])
            {
                return at - 1
            }
            // The raised letter of «4ª».
            guard word.count <= 2, !tokens[at - 1].flags.contains(.spaceBefore) else { return start }
            at -= 1
        }
        return start
    }

    static let romanDigits = Array("IVX".utf8)
    private static let romanNumbers = romanDigits + Array("LC".utf8)

    /// The end of «, Ganadería, Desarrollo Rural y Pesca» from its comma: capitalised words that no name has, parted by commas and
    /// at last by «y».
    ///
    /// - Parameter freely: whether no word may have a name of its own in the registry.
    func listEnd(from comma: Int, freely: Bool = false) -> Int? {
        guard tokens[comma].id == finder.words.comma else { return nil }
        var index = comma
        var items = 0
        while continues(index), items < 8 {
            let isLast = classes[index].contains(.conjunction)
            guard isLast || tokens[index].id == finder.words.comma else { return nil }
            var at = index + 1
            while continues(at), at - index < 4, !isCapitalised(at), classes[at].contains(.connector) { at += 1 }
            let first = at
            // `the Ministry of Science and Education, the Training Agency`: another body.
            // But `Ministry of Ports, Tides and the Coast`, where no head of a body follows.
            if document.language == .english, first > index + 1, classes[first - 1].contains(.article),
                !isLast || items == 0
                    || (first..<first + 4).contains(where: { continues($0) && classes[$0].contains(.englishHead) })
            {
                return nil
            }
            while continues(at), at - first < 6 {
                if isCapitalised(at), tokens[at].isWord,
                    cover[at] == 0
                        || !freely
                            && (name(at: at).map { $0.contextual && $0.range.count == 1 } == true || isMinistryTopic(at)),
                    classes[at].isDisjoint(with: [.spanishHead, .instrumentHead, .opener, .month, .demonym])
                        || isBareService(at, first),
                    classes[at].isDisjoint(with: [.title, .givenName])
                        || classes[at].contains(.modifier) && document.language == .english || isWordAlone(at),
                    !tokens[at].isAllCapitals
                {
                    at += 1
                } else if at > first, classes[at].contains(.genitive), continues(at + 1), isCapitalised(at + 1),
                    cover[at + 1] == 0, classes[at + 1].isDisjoint(with: .spanishHead)
                {
                    at += 1
                } else {
                    break
                }
            }
            guard at > first, isCapitalised(at - 1) else { return nil }
            // `the Ministry of Ports, State Harbour Board, Ministry of Tides`: the next body of an enumeration.
            if document.language == .english, at - first > 2, classes[first].contains(.englishHead),
                classes[first + 1].contains(.genitive)
            {
                return nil
            }
            items += 1
            if isLast { return items > 1 ? at : nil }
            index = at
        }
        return nil
    }

    /// «los Niños[, Niñas y Adolescentes]»: further people whom a registered body is for.
    func listEnd(ofPeopleFrom comma: Int) -> Int? {
        guard isPluralHere(comma - 1), continues(comma + 1), isPluralHere(comma + 1) else { return nil }
        return listEnd(from: comma, freely: true)
    }

    /// Whether a name has three capitalised words and more, so that it may be the only one of its kind in a country.
    func isLong(_ range: Range<Int>) -> Bool { range.filter { isCapitalised($0) }.count > 2 }

    /// «Servicios» in «Obras, Servicios y Ecología»: a head that has no complement is of what the office is for.
    private func isBareService(_ at: Int, _ first: Int) -> Bool {
        at == first && plays(local: .services, at) && continues(at + 1)
            && (tokens[at + 1].id == finder.words.comma || classes[at + 1].contains(.conjunction))
    }

    /// «Tránsito» in «Transporte, Tránsito y Vialidad»: a common word that is a given name too, with none behind it.
    private func isWordAlone(_ at: Int) -> Bool {
        plays(local: .wordName, at) && classes[at].isDisjoint(with: .title) && continues(at + 1)
            && (tokens[at + 1].id == finder.words.comma || classes[at + 1].contains(.conjunction))
    }

    /// «Función Pública» in «Honestidad, Transparencia y Función Pública»: a ministry's short name that no head opens.
    private func isMinistryTopic(_ at: Int) -> Bool {
        document.language == .spanish
            && name(at: at).map { known in
                known.kind == .institution && known.basis != .acronym
                    && classes[known.range.lowerBound].isDisjoint(with: [.spanishHead, .government])
                    && known.targets.contains { institution($0)?.kind == "ministry" }
            } ?? false
    }

    /// The end of a quotation of one to six words, all of them as in names, that opens at `index`.
    func quoted(from index: Int) -> Int? {
        guard isQuote(index), tokens[index].flags.contains(.spaceBefore) else { return nil }
        var at = index + 1
        while continues(at), at - index <= 7 {
            if isQuote(at) { return at > index + 1 && !tokens[at].flags.contains(.spaceBefore) ? at + 1 : nil }
            guard tokens[at].isWord, isCapitalised(at) || at > index + 1 && classes[at].contains(.connector) else { return nil }
            at += 1
        }
        return nil
    }

    /// Whether a token is a quotation mark: " ' ‘ ’ “ ” « ».
    func isQuote(_ at: Int) -> Bool {
        guard tokens[at].isSign else { return false }
        let range = tokens[at].range
        let first = bytes[range.lowerBound]
        if range.count == 1 { return first == UInt8(ascii: "\"") || first == UInt8(ascii: "'") }
        return bytes[range] == [0xC2, 0xAB] || bytes[range] == [0xC2, 0xBB]
            || range.count == 3 && first == 0xE2 && bytes[range.lowerBound + 1] == 0x80
                && [0x98, 0x99, 0x9C, 0x9D].contains(bytes[range.lowerBound + 2])
    }

    /// Whether a preposition leads from the head of a name to what it is for or whose.
    func complements(_ range: Range<Int>) -> Bool {
        range.contains { !classes[$0].isDisjoint(with: [.preposition, .genitive, .locative, .dative]) }
    }
}
