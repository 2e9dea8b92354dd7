/// Names that are no parties where they stand.
extension Sentence {
    /// «en Chicago, Estados Unidos»: the country of a town, and nobody that acts.
    func isWhereabouts(_ index: Int, _ names: ArraySlice<PartyIndex.Name>) -> Bool {
        let name = names[index]
        guard name.isPlace, !name.entities.isEmpty else { return false }
        // "SANABRIA – The Commission": a dateline.
        if !lexicon.isSpanish, index == names.startIndex, isDateline(name) { return true }
        guard index > names.startIndex else { return false }
        let before = names[index - 1]
        let isCapital = !lexicon.isSpanish && before.isCapital && before.entities == name.entities
        guard before.isPlace, before.entities.isEmpty || isCapital, name.range.lowerBound - before.range.upperBound == 2,
            text[before.range.upperBound] == UInt8(ascii: ",")
        else { return false }
        guard index + 1 < names.endIndex, names[index + 1].isPlace else { return true }
        return names[index + 1].range.lowerBound - name.range.upperBound > 5
    }

    /// Whether a place opens the sentence and a dash follows it.
    private func isDateline(_ name: PartyIndex.Name) -> Bool {
        guard name.range.lowerBound == Int(tokens[range.lowerBound].start) else { return false }
        let after = tokens.firstIndex(atOrAfter: name.range.upperBound, from: range.lowerBound)
        guard range.contains(after), tokens[after].isSign, tokens[after].flags.contains(.spaceBefore) else { return false }
        return sign(after) == UInt8(ascii: "-")
            || sign(after) == 0 && text[Int(tokens[after].start)] == 0xE2
                && text[Int(tokens[after].start) + 1] == 0x80 && [0x93, 0x94, 0x95].contains(text[Int(tokens[after].start) + 2])
    }

    /// «la Fiscalía General de la República de Sanabria», «el embajador de Altamira en Sanabria»: whose country the body is, and
    /// nobody beside it.
    func isQualifier(_ index: Int, _ names: ArraySlice<PartyIndex.Name>) -> Bool {
        let name = names[index]
        guard name.isPlace, !name.isCapital, let government = name.entities.first, index > names.startIndex else { return false }
        let before = names[index - 1]
        let gap = before.range.upperBound..<max(before.range.upperBound, name.range.lowerBound)
        guard gap.count < 9, let body = before.entities.first, body != government else { return false }
        if before.isPlace { return lexicon.isSpanish && gap.count == 1 }
        guard PartyIndex.areCompatriots(body, government), body.utf8.count > 3 else { return false }
        let first = tokens.firstIndex(atOrAfter: gap.lowerBound)
        let end = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: first)
        return first < end && (isOf(first) || connector(endingAt: first)?.slot == .in)
            && (first + 1..<end).allSatisfy { isClass($0, lexicon.closed.determiner) }
    }

    /// «Gracias, señor presidente, la Comisión …»: who is spoken to, and no part of the clause.
    func isVocative(_ name: Range<Int>) -> Bool {
        var start = name.lowerBound
        while isClass(start - 1, lexicon.closed.title) { start -= 1 }
        guard start < name.lowerBound else { return false }
        let opens = start == range.lowerBound || isComma(start - 1) && !isClass(start - 2, lexicon.closed.addressed)
        let after = name.upperBound
        return opens && (after == range.upperBound || isComma(after) || isHardStop(after) || tokens[after].isSign)
            && name.count == 1 && !tokens[name.lowerBound].isCapitalised
    }

    /// «El Consejo (una red de jóvenes, convocada por C) y B»: what is told in brackets of a body, with words of its own.
    func isParenthetical(_ name: Range<Int>) -> Bool {
        guard lexicon.isSpanish else { return false }
        var at = name.lowerBound - 1
        var words = 0
        while at > name.lowerBound - 16, range.contains(at) {
            let token = tokens[at]
            if token.isSign {
                let mark = sign(at)
                if mark == UInt8(ascii: "(") { break }
                if mark == UInt8(ascii: ")") || isHardStop(at) { return false }
            }
            if token.isWord, !token.isCapitalised { words += 1 }
            at -= 1
        }
        guard words > 3, range.contains(at), sign(at) == UInt8(ascii: "("), range.contains(at - 1), tokens[at - 1].isWord else {
            return false
        }
        return (name.upperBound..<min(name.upperBound + 16, range.upperBound)).contains { sign($0) == UInt8(ascii: ")") }
    }

    /// «la campaña que impulsa A, B y C presentaron»: whether a name is the one subject of a relative clause, before the main one's.
    func isOfRelative(_ group: NameGroup) -> Bool {
        let verb = group.tokens.lowerBound - 1
        return lexicon.isSpanish && group.slot == .subject && group.phrases.count == 1 && isFinite(verb) && !isName(verb)
            && !ends(verb, in: "n") && isClass(verb - 1, lexicon.closed.relative) && isWord(verb - 1, "que") && !isComma(verb - 2)
    }

    /// «la vacuna Acme», «dosis de Acme»: the make of a thing, unless a government or an international body gives it.
    func isBrand(_ name: PartyIndex.Name, _ first: Int) -> Bool {
        isOfProduct(first) && !name.entities.contains { PartyIndex.isGovernment($0) || $0.hasPrefix("int.") }
    }

    /// Whether a name stands beside the noun of what is made: few do.
    private func isOfProduct(_ first: Int) -> Bool {
        let product = lexicon.closed.product
        if isClass(first - 1, product), !isName(first - 1) { return true }
        // «la vacuna de Ruiz-Acme», «la vacuna de Ruiz y Acme»: made by both.
        var before = first - 1
        if sign(before) == UInt8(ascii: "-"), isName(before - 1) || range.contains(before - 1) && tokens[before - 1].isCapitalised
        {
            before -= 2
        }
        return isOf(before) && isClass(before - 1, product) && !isName(before - 1)
    }

    /// «Lima, 3 de mayo (Agencia Sur).–», "Accra, Aug. 19, GNA –": whose report it is.
    func isByline(_ name: PartyIndex.Name, _ tokens: Range<Int>) -> Bool {
        guard name.isPress, tokens.lowerBound - range.lowerBound < 16 else { return false }
        let before = tokens.lowerBound - 1
        let after = tokens.upperBound
        if sign(before) == UInt8(ascii: "(") || sign(after) == UInt8(ascii: ")") { return true }
        // The dash of a dateline is no letter of one byte, or a hyphen beside another sign.
        guard range.contains(after), self.tokens[after].isSign, !isComma(after) else { return false }
        return sign(after) == 0 || sign(after) == UInt8(ascii: "-")
    }

    /// "a former director of the Board": who acts for it no more.
    func isFormer(_ index: Int) -> Bool { !lexicon.isSpanish && isWord(index, "former") }

    /// "the Board, Sanabria's supreme auditor, signed": what the first is, not a second.
    func isApposition(_ name: Range<Int>) -> Bool {
        guard isComma(name.lowerBound - 1), isName(name.lowerBound - 2) || isSlight(name.lowerBound - 2) else { return false }
        var at = name.upperBound
        while at < min(name.upperBound + 8, range.upperBound), !isComma(at) {
            guard tokens[at].isWord, !isName(at), !tokens[at].isCapitalised, !isFinite(at) else { return false }
            at += 1
        }
        return at > name.upperBound && isComma(at)
    }

    /// "Having failed to persuade A, B turned": right after a verb that is not finite.
    func isObject(_ group: NameGroup) -> Bool {
        guard group.entities.count == 1 else { return false }
        let before = group.tokens.lowerBound - 1
        if let reading = verb(before) { return !reading.form.isFinite }
        // "to persuade A": a verb in no list.
        return !lexicon.isSpanish && isClass(before - 1, lexicon.closed.link) && range.contains(before) && tokens[before].isWord
            && !isClass(before, lexicon.closed.determiner) && !isName(before)
    }

    /// Whether a finite verb follows the name at once.
    func isActing(_ phrase: NamePhrase) -> Bool {
        var after = phrase.name.upperBound
        // `the Commission (HRC) had`
        if !lexicon.isSpanish, isSlight(after), let closing = (after + 1..<after + 4).first(where: { isSlight($0) }),
            closing > after + 1
        {
            after = closing + 1
        }
        // `the State Department spokesman said`
        let first = after
        while !lexicon.isSpanish, after < first + 3, isClass(after, lexicon.closed.agent) { after += 1 }
        if let holder = endOfHolder(of: phrase, after: after) { return isFinite(holder) }
        while after < first + 4, !isFinite(after),
            isClass(after, lexicon.closed.clitic | lexicon.closed.negation | lexicon.closed.auxiliary) || isAdverb(after)
        { after += 1 }
        // "the Board gained trust": a verb that is not known.
        let isGuessed = !lexicon.isSpanish && verb(after) == nil && endsInEd(after) && !isWord(after + 1, "by")
        return isFinite(after) || isGuessed
    }

    /// `the Alder Board chief Ana Gil said`, `the president of the Alder Board, Ana Gil, said`: the end of whoever holds the post.
    private func endOfHolder(of phrase: NamePhrase, after start: Int) -> Int? {
        guard !lexicon.isSpanish,
            start > phrase.name.upperBound
                || (phrase.start..<phrase.name.lowerBound).contains(where: { isClass($0, lexicon.closed.agent) })
        else { return nil }
        let first = isComma(start) ? start + 1 : start
        var at = first
        while at < first + 6, isName(at) || isClass(at, lexicon.closed.title),
            phraseIndex(at).map({ phrases[$0].entities == phrase.entities }) ?? true
        { at += 1 }
        guard at > first else { return nil }
        return isComma(start) && isComma(at) ? at + 1 : at
    }
}
