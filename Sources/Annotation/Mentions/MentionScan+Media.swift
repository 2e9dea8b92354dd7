import Documents

/// Names that a noun for bodies introduces: «la compañía Alfa», `the Petra news agency`, and their bare second mentions.
extension MentionScan {
    /// «diario El Mundo», `newspaper Le Monde`: the capitals after a noun for a medium or an agency.
    func medium(at start: Int) -> Int {
        var first = start + 1
        // «la empresa privada Liomont», «la organización de Alfamex», but «los laboratorios de Química»
        if continues(first), !isCapitalised(first),
            !(tokens[first].id == finder.words.de && continues(first + 1) && tokens[first + 1].id != Vocabulary.unknown),
            classes[first].contains(.demonym) || plays(.localModifier, first)
        {
            first += 1
        }
        // «la compañía Guangzhou Beta»: a place's name may open a body's.
        if continues(first + 1), let known = name(at: first), known.kind == .place, known.range.lowerBound == first,
            !isCapitalised(start), known.range.count == 1, isBodyWord(first + 1)
        {
            drop(Int(cover[first]) - 1)
        }
        let index = endOfMedium(from: first)
        if index == first, !isCapitalised(start) { return mediumBefore(start) }
        guard index > first, !isCapitalised(start), !tokens[first].isAllCapitals || tokens[first].range.count > 2
        else { return start + 1 }
        if index == first + 1, classes[first].contains(.article) || classes[first].contains(.givenName) {
            return start + 1
        }
        if let number = add(Name(range: first..<index, kind: .institution, confidence: 0.7)) { media.append(number) }
        return index
    }

    /// «las empresas Alfa, Beta Sur y Gama», «cuatro televisoras nacionales, Alfa y Beta»: two names and more after a noun for
    /// bodies in the plural. Returns where they end.
    func media(at start: Int) -> Int {
        var first = start + 1
        while continues(first), first - start < 3, tokens[first].isWord, !isCapitalised(first),
            bytes[tokens[first].range.upperBound - 1] == UInt8(ascii: "s"),
            classes[first].isDisjoint(with: [.connector, .genitive])
        { first += 1 }
        if continues(first), tokens[first].id == finder.words.comma { first += 1 }
        guard continues(first), isCapitalised(first) else { return start + 1 }
        var items: [Range<Int>] = []
        var known = 0
        var index = first
        while true {
            if continues(index), let name = name(at: index) {
                guard name.kind == .institution, name.range.lowerBound == index else { break }
                known += 1
                index = name.range.upperBound
            } else {
                let from = index
                while continues(index), index - from < 4, isBodyWord(index) { index += 1 }
                guard index > from, !(continues(index) && isCapitalised(index)) else { break }
                items.append(from..<index)
            }
            guard continues(index + 1), isListSign(index), isCapitalised(index + 1) else { break }
            index += 1
        }
        guard items.count + known > 1 else { return start + 1 }
        for item in items {
            if let number = add(Name(range: item, kind: .institution, confidence: 0.65)) { media.append(number) }
        }
        return max(start + 1, index)
    }

    private func isBodyWord(_ index: Int) -> Bool {
        isCapitalised(index) && tokens[index].isWord && cover[index] == 0
            && classes[index].isDisjoint(with: [.title, .month, .opener, .demonym, .article, .placeNoun, .instrumentHead])
            && (classes[index].isDisjoint(with: .givenName) || tokens[index].isAllCapitals)
    }

    /// «el presidente de Alfamex», «la directora general de Beta Sur»: a word that no list has is a body where a post is of it.
    func findHeaded() {
        guard document.language == .spanish else { return }
        visit(.postNoun) { index in
            var at = index + 1
            if continues(at), plays(.localModifier, at), tokens[at].id != finder.words.de { at += 1 }
            let first = at + 1
            guard continues(first), tokens[at].id == finder.words.de, isCapitalised(first), cover[first] == 0,
                tokens[first].id == Vocabulary.unknown
            else { return at }
            let post = folded(index)
            guard post.starts(with: "president".utf8) || post.starts(with: "director".utf8) else { return at }
            var end = first
            while continues(end), end - first < 4, isBodyWord(end), tokens[end].range.count > 2 { end += 1 }
            guard end > first, townEnd(from: first) == nil,
                classes[first].isDisjoint(with: [.spanishHead, .postNoun]), !(continues(end) && isCapitalised(end)),
                // «director de Prestaciones Médicas»: what an office is for.
                !(first..<end).contains(where: { bytes[tokens[$0].range.upperBound - 1] == UInt8(ascii: "s") }),
                !(continues(end) && classes[end].contains(.conjunction) && post.starts(with: "director".utf8)),
                !(continues(end + 1) && tokens[end].id == finder.words.comma && nameKind(at: end + 1) == .place)
            else { return at }
            if let number = add(Name(range: first..<end, kind: .institution, confidence: 0.6)) { media.append(number) }
            return end
        }
    }

    /// «Alfa pagó» after «la compañía Alfa»: bare second mentions of one to three words that a noun for bodies has introduced.
    func echoMedia() {
        guard !media.isEmpty else { return }
        var known: [Int32: [Int]] = [:]
        for number in media where !names[number].dropped && names[number].range.count <= 3 {
            known[nameWord(names[number].range.lowerBound).number, default: []].append(number)
        }
        for index in capitals where cover[index] == 0 {
            guard let numbers = known[nameWord(index).number], !endsPlaceName(index),
                let number = numbers.first(where: { echoes(names[$0].range, at: index) })
            else { continue }
            var echo = names[number]
            echo.range = index..<(index + echo.range.count)
            echo.confidence = 0.65
            add(echo)
        }
    }

    /// «Paseo de la Alameda», «calle Alameda»: the rest of a place's name, whatever else is called so.
    private func endsPlaceName(_ index: Int) -> Bool {
        guard index > 0, continues(index) else { return false }
        var before = index - 1
        if before > 0, classes[before].contains(.article), classes[before - 1].contains(.genitive) { before -= 1 }
        if before > 0, classes[before].contains(.genitive) { before -= 1 }
        return classes[before].contains(.placeNoun)
    }

    private func echoes(_ range: Range<Int>, at index: Int) -> Bool {
        guard index + range.count <= tokens.count else { return false }
        let end = index + range.count
        return range.indices.allSatisfy { at in
            let here = index + at - range.lowerBound
            return (here == index || continues(here)) && cover[here] == 0 && isCapitalised(here) && nameWord(here) == nameWord(at)
        } && !(continues(end) && isCapitalised(end) && tokens[end].isWord && cover[end] == 0)
            && !(index > 0 && continues(index) && isCapitalised(index - 1) && tokens[index - 1].isWord && cover[index - 1] == 0
                && !startsSentence(index - 1))
    }

    /// «el colectivo Madres [en Búsqueda]», «el colectivo Familias [en la Búsqueda y Localización] de …»: what a collective is at.
    private func search(from index: Int, after first: Int) -> Int? {
        guard document.language == .spanish, first > 0, index > first, plays(local: .collective, first - 1),
            tokens[index].id == finder.words.en || classes[index].contains(.conjunction) && isCapitalised(index - 1)
        else { return nil }
        var next = index + 1
        if continues(next), classes[next].contains(.article), !isCapitalised(next) { next += 1 }
        guard continues(next), isCapitalised(next), tokens[next].isWord, cover[next] == 0, townEnd(from: next) == nil,
            classes[next].isDisjoint(with: [.spanishHead, .givenName, .surname, .title, .month, .placeHead])
        else { return nil }
        return next + 1
    }

    /// Where the capitals from `first` end, and what follows them by «de», `for`, but not by «en», `in`.
    private func endOfMedium(from first: Int) -> Int {
        var end = first
        while continues(end), end - first < 10 {
            if isCapitalised(end), tokens[end].isWord, cover[end] == 0 {
                end += 1
                continue
            }
            if let close = search(from: end, after: first) {
                end = close
                continue
            }
            if end > first, closesPair(end) {
                end += 2
                break
            }
            var next = end
            while continues(next), next - end < 3, !isCapitalised(next), classes[next].isDisjoint(with: [.locative, .dative]),
                !classes[next].isDisjoint(with: [.connector, .preposition]), tokens[next].id != finder.words.con
            { next += 1 }
            guard end > first, next > end, continues(next), isCapitalised(next), tokens[next].isWord,
                classes[next].isDisjoint(with: .month),
                !(classes[next].contains(.givenName) && continues(next + 1) && classes[next + 1].contains(.surname))
            else { break }
            guard let known = name(at: next) else {
                end = next + 1
                continue
            }
            return known.kind == .place && known.range.lowerBound == next && classes[end].contains(.genitive)
                ? known.range.upperBound : end
        }
        return end
    }

    /// «la revista Campo y Ciudad.»: a conjunction, and one more word that no body is called by, before a sign.
    private func closesPair(_ conjunction: Int) -> Bool {
        let last = conjunction + 1
        return continues(last) && classes[conjunction].contains(.conjunction) && isBodyWord(last)
            && tokens[last].id != Vocabulary.unknown && (!continues(last + 1) || tokens[last + 1].isSign)
    }

    /// `the Petra news agency`: the capitals before the noun.
    private func mediumBefore(_ noun: Int) -> Int {
        var end = noun
        if end > 0, continues(end), tokens[end - 1].id == finder.words.news { end -= 1 }
        var first = end
        while first > 0, continues(first), end - first < 3, isCapitalised(first - 1), tokens[first - 1].isWord,
            cover[first - 1] == 0, !possessives.contains(first - 1),
            classes[first - 1].isDisjoint(with: [.demonym, .article, .opener, .title, .month])
        { first -= 1 }
        guard document.language == .english, first < end, first > 0, continues(first), classes[first - 1].contains(.article)
        else {
            return noun + 1
        }
        add(Name(range: first..<end, kind: .institution, confidence: 0.7))
        return noun + 1
    }

    /// «Ana Gil, de La Voz Alta»: for whom a journalist asks in a transcript, after a label that names nobody.
    func findAskers() {
        guard document.kind == .transcript, document.language == .spanish else { return }
        for number in names.indices where names[number].kind == .person && !names[number].dropped {
            let comma = names[number].range.upperBound
            guard continues(comma + 2), tokens[comma].id == finder.words.comma, tokens[comma + 1].id == finder.words.de,
                isCapitalised(comma + 2), cover[comma + 2] == 0
            else { continue }
            let first = comma + 2
            var end = first
            while continues(end), end - first < 6 {
                if isBodyWord(end) || end == first && classes[end].contains(.article) && isCapitalised(end) {
                    end += 1
                } else if end > first, let next = wordAfterLink(end) {
                    end = next + 1
                } else {
                    break
                }
            }
            // «Alfa.com.mx», «Alfa 24»
            while end > first, continues(end + 1), tokens[end].id == finder.words.stop, !tokens[end].flags.contains(.spaceBefore),
                tokens[end + 1].isWord, !tokens[end + 1].flags.contains(.spaceBefore)
            { end += 2 }
            if end > first, continues(end), tokens[end].isNumber { end += 1 }
            guard end > first, classes[end - 1].isDisjoint(with: .article), !(continues(end) && cover[end] > 0),
                townEnd(from: first) == nil, isAsked(names[number].range.lowerBound)
            else { continue }
            if let medium = add(Name(range: first..<end, kind: .institution, confidence: 0.6)) { media.append(medium) }
        }
    }

    /// «La Voz de Campo», «Pasión por las Ideas», «Noticias en Red», «Campo y Ciudad.»: the next word of what a medium is called.
    private func wordAfterLink(_ link: Int) -> Int? {
        guard continues(link), tokens[link].isWord, !isCapitalised(link) else { return nil }
        if closesPair(link) { return link + 1 }
        guard !classes[link].isDisjoint(with: [.connector, .preposition, .locative]) else { return nil }
        var next = link + 1
        if continues(next), classes[next].contains(.article), !isCapitalised(next) { next += 1 }
        return continues(next) && isBodyWord(next) && townEnd(from: next) == nil ? next : nil
    }

    /// Whether the last label before a token, which is a line of capitals, names nobody: «PREGUNTA».
    private func isAsked(_ index: Int) -> Bool {
        var at = index
        while at > 0, index - at < 120 {
            at -= 1
            guard tokens[at].flags.contains(.blockStart), tokens[at].isAllCapitals, tokens[at].range.count > 1,
                !continues(at + 1) || tokens[at + 1].isAllCapitals
            else { continue }
            return cover[at] == 0 && (!continues(at + 1) || !continues(at + 2))
        }
        return false
    }
}
