import Documents

/// Bare heads, media and acronyms that no list has.
extension MentionScan {
    func addBare(_ index: Int) {
        guard cover[index] == 0, !tokens[index].isAllCapitals else { return }
        // «el Sistema Alba»: a name of its own, which the rest of is another's.
        if classes[index].contains(.weakHead), continues(index + 1), isCapitalised(index + 1), tokens[index + 1].isWord { return }
        // A heading leaves out the article.
        guard index > 0 && classes[index - 1].contains(.determiner) || index < 60 && inTitle(index) else { return }
        add(Name(range: index..<(index + 1), kind: .institution, basis: .coreference, bare: true, confidence: 0.7))
    }

    /// Whether a token stands in a title.
    func inTitle(_ index: Int) -> Bool { zoneKind(at: Int(tokens[index].start)) == .title }

    /// `The Harbour Reporter`, «Diario Alba | Puerto Alba, 3 de mayo»: the newspaper in one of the first four lines of a document.
    func findNewspaper() {
        var lines = 0
        var index = 0
        while index < tokens.count, lines < 4, index < 120 {
            if index == 0 || tokens[index].flags.contains(.blockStart) {
                lines += 1
                if let end = newspaper(at: index) {
                    add(Name(range: index..<end, kind: .institution, confidence: 0.75))
                    return
                }
            }
            index += 1
        }
    }

    /// The end of two to four words in capitals that make up a line, or the part of one before a sign.
    private func newspaper(at start: Int) -> Int? {
        var end = start
        var isPress = false
        while end == start || continues(end), tokens[end].isWord {
            guard end - start < 4, isCapitalised(end) || end > start && classes[end].contains(.connector),
                nameKind(at: end).map({ $0 == .place }) ?? true, !classes[end].contains(.month)
            else { return nil }
            if plays(.pressWord, end), !tokens[end].isAllCapitals { isPress = true }
            end += 1
        }
        guard isPress, end - start > 1, isCapitalised(end - 1) else { return nil }
        guard continues(end) else { return end }
        let sign = bytes[tokens[end].range.lowerBound]
        return sign == UInt8(ascii: "|") || sign == UInt8(ascii: ".") ? end : nil
    }

    /// Capitals that no list knows, after an article or more than once: `the BTA`, «la FEADLE».
    func findUnknownAcronyms() {
        var counts: [[UInt8]: Int] = [:]
        for index in capitals where tokens[index].isAllCapitals && cover[index] == 0 && tokens[index].range.count <= 8 {
            let alone =
                !(continues(index + 1) && tokens[index + 1].isAllCapitals) && !(index > 0 && tokens[index - 1].isAllCapitals)
            if alone { counts[Array(bytes[tokens[index].range]), default: 0] += 1 }
        }
        var known: Set<[UInt8]> = []
        for index in capitals where cover[index] == 0 && index > 0 && (tokens[index].isAllCapitals || isMixedLetters(index)) {
            let token = tokens[index]
            guard token.range.count >= 3, token.range.count <= 8, !tokens[index - 1].isAllCapitals,
                continues(index) && classes[index - 1].contains(.article)
                    || counts[Array(bytes[token.range]), default: 0] > 1 && actsHere(index) || isListed(index)
                    || isChaired(index) || isStaffed(index),
                classes[index].isDisjoint(with: [
                    .notAcronym, .opener, .title, .spanishHead, .englishHead, .instrumentHead, .month,
                ])
            else { continue }
            let next = index + 1
            if continues(next), tokens[next].isAllCapitals || tokens[next].id == finder.words.hyphen { continue }
            // «el ABX Centro Educativo»
            if document.language == .spanish, continues(next), let whole = name(at: next), whole.kind == .institution,
                whole.range.lowerBound == next, whole.range.count > 1, whole.targets.isEmpty, whole.basis == .pattern
            {
                extend(Int(cover[next]) - 1, to: index..<whole.range.upperBound)
                continue
            }
            // «la XXXVI Asamblea», «el CIX aniversario»; «la cepa H1N1», «el CO2»
            if isNumeral(token.range) || bytes[token.range].contains(where: { $0 &- 48 < 10 }) { continue }
            let branch = branchEnd(after: next)
            // «el SIPLUS Bolivia»: the land right after the letters is part of the name.
            if branch != nil { drop(Int(cover[next]) - 1) }
            if add(Name(range: index..<(branch ?? next), kind: .institution, basis: .acronym, confidence: 0.6)) != nil {
                known.insert(Array(bytes[token.range]))
            }
        }
        echoAcronyms(known)
        listAcronyms()
    }

    /// `employees of SWPB`, `visited KSCI`, `because NADRI was`, «las instalaciones de CAPRA»: who works there or goes there, or what
    /// they do, says that letters in no list are a body's.
    private func isStaffed(_ index: Int) -> Bool {
        guard continues(index), tokens[index].id == Vocabulary.unknown, !isCapitalised(index - 1) else { return false }
        let before = index - 1
        if document.language == .english {
            if plays(local: .touring, before) { return !isGerund(before) }
            if plays(english: .clauseOpener, before), continues(index + 1),
                acts(finitely: index + 1) || classes[index + 1].contains(.copula)
            {
                return true
            }
        }
        guard before > 0, continues(before), !isCapitalised(before - 1) else { return false }
        return classes[before].contains(.genitive) && plays(local: .staffNoun, before - 1)
    }

    /// «SEPyC», «SSyPC»: letters with the small «y» between.
    private func isMixedLetters(_ index: Int) -> Bool {
        let word = bytes[tokens[index].range]
        guard document.language == .spanish, tokens[index].id == Vocabulary.unknown, (4...8).contains(word.count) else {
            return false
        }
        return word.count { $0 &- 65 < 26 } >= 3 && word.count { $0 == UInt8(ascii: "y") } == 1
            && word.allSatisfy { $0 &- 65 < 26 || $0 == UInt8(ascii: "y") }
    }

    /// `the [Czech NPM]`: letters of bodies that each country has one of, with its adjective.
    func findMechanisms() {
        guard document.language == .english else { return }
        for index in capitals where cover[index] == 0 && index > 0 && continues(index) && plays(local: .mechanismLetters, index) {
            // `Zenda's [NPM]`, `[Zenda NPM]`
            if tokens[index].isAllCapitals, let owner = name(at: index - 1), owner.range.upperBound == index,
                let land = place(of: owner), land.kind == .country
            {
                let isOwned = possessives.contains(index - 1)
                if !isOwned { drop(Int(cover[index - 1]) - 1) }
                let start = isOwned ? index : owner.range.lowerBound
                var name = Name(range: start..<index + 1, kind: .institution, basis: .acronym, confidence: 0.8)
                name.statedCountry = land.country
                add(name)
                continue
            }
            guard tokens[index].isAllCapitals, cover[index - 1] == 0, isCapitalised(index - 1),
                let country = finder.lexicon.demonyms[tokens[index - 1].id]
            else { continue }
            var name = Name(range: index - 1..<index + 1, kind: .institution, basis: .acronym, confidence: 0.8)
            name.statedCountry = country
            add(name)
        }
    }

    /// Letters that are a body's once are so wherever they stand: «con el que GBIF ayuda».
    func echoAcronyms(_ known: Set<[UInt8]>) {
        guard !known.isEmpty else { return }
        for index in capitals where cover[index] == 0 && isLettered(index) {
            guard known.contains(Array(bytes[tokens[index].range])), opensWith(index),
                !(continues(index + 1) && (tokens[index + 1].isAllCapitals || tokens[index + 1].id == finder.words.hyphen))
            else { continue }
            let end = branchEnd(after: index + 1)
            if end != nil { drop(Int(cover[index + 1]) - 1) }
            add(Name(range: index..<(end ?? index + 1), kind: .institution, basis: .acronym, confidence: 0.6))
        }
    }

    /// Whether letters stand alone: behind a word that is not in capitals, or at the start of an English paragraph's first sentence.
    private func opensWith(_ index: Int) -> Bool {
        if index > 0, continues(index) { return !tokens[index - 1].isAllCapitals }
        return document.language == .english && continues(index + 1) && tokens[index + 1].isWord
            && !tokens[index + 1].isAllCapitals
    }

    /// The end of the country right behind a body's letters, which is part of its name: «el SIPLUS Bolivia».
    private func branchEnd(after next: Int) -> Int? {
        guard continues(next), let land = name(at: next), land.range.lowerBound == next, let kind = place(of: land)?.kind,
            kind == .country || document.language == .spanish && [.state, .city].contains(kind),
            !(continues(land.range.upperBound) && isCapitalised(land.range.upperBound))
        else { return nil }
        return land.range.upperBound
    }

    /// Whether letters are a Roman numeral below 400 as they are written: CIX, and not CIC.
    func isNumeral(_ range: Range<Int>) -> Bool {
        var rest = bytes[range]
        for places in Self.numerals {
            if let digit = places.first(where: { rest.starts(with: $0) }) { rest = rest.dropFirst(digit.count) }
        }
        return rest.isEmpty
    }

    /// The hundreds, tens and units of Roman numerals, the longest first where one opens another.
    private static let numerals: [[[UInt8]]] = [
        ["CCC", "CC", "C"], ["XC", "XL", "LXXX", "LXX", "LX", "L", "XXX", "XX", "X"],
        ["IX", "IV", "VIII", "VII", "VI", "V", "III", "II", "I"],
    ].map { $0.map { Array($0.utf8) } }

    /// `the Office, HIQA and …`, `ABC, the Independent Unit`: beside another body in a list, or explained by one.
    private func isListed(_ index: Int) -> Bool {
        if index > 1, continues(index), tokens[index - 1].id == finder.words.comma || classes[index - 1].contains(.conjunction),
            continues(index - 1)
        {
            if nameKind(at: index - 2) == .institution { return true }
            // `the Federation (FIO) and PROFIO`
            if tokens[index - 2].id == finder.words.closeParenthesis, index > 3, tokens[index - 3].isAllCapitals,
                nameKind(at: index - 3) ?? .institution == .institution
            {
                return true
            }
        }
        guard continues(index + 3), tokens[index + 1].id == finder.words.comma, classes[index + 2].contains(.article) else {
            return false
        }
        return nameKind(at: index + 3) == .institution && startsSentence(index)
    }

    /// `ZKC Chair Ana Gil`, `by the ZKC Spokesman`: before a post and the name of who holds it letters are the body's.
    private func isChaired(_ index: Int) -> Bool {
        let post = index + 1
        guard document.language == .english, continues(post + 1), isCapitalised(post), !tokens[post].isAllCapitals,
            classes[post].contains(.title), isCapitalised(post + 1), tokens[post + 1].isWord
        else { return false }
        return nameKind(at: post + 1) == .person || !classes[post + 1].isDisjoint(with: [.givenName, .title])
    }

    /// Whether an acronym opens a sentence or follows a preposition, and no sign or figure follows it.
    private func actsHere(_ index: Int) -> Bool {
        if continues(index + 1), !tokens[index + 1].isWord, tokens[index + 1].id != finder.words.comma,
            tokens[index + 1].id != finder.words.stop
        {
            return false
        }
        guard continues(index) else { return continues(index + 1) && tokens[index + 1].isWord && !isCapitalised(index + 1) }
        return !classes[index - 1].isDisjoint(with: [.genitive, .preposition, .dative, .conjunction])
            || startsSentence(index) && continues(index + 1) && tokens[index + 1].isWord && !isCapitalised(index + 1)
    }
}
