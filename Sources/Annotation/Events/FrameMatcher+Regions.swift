/// How far the words of a verb or noun reach.
extension FrameMatcher {
    /// «agradezco a A su apoyo; a B; y lo mismo a C»: further stretches that open with the preposition of a name before.
    func withGapped(_ region: Range<Int>, _ frame: Frame) -> Range<Int> {
        guard lexicon.isSpanish, frame.roles[Frame.Slot.to.rawValue] != nil else { return region }
        var region = region
        while sentence.sign(region.upperBound) == UInt8(ascii: ";"),
            sentence.groups.contains(where: { $0.slot == .to && region.contains($0.tokens.lowerBound) })
        {
            var at = region.upperBound + 1
            while sentence.isClass(at, closed.conjunction | closed.adverb | closed.list) || sentence.isComma(at) { at += 1 }
            guard
                let next = sentence.groups.first(where: {
                    ($0.slot == .to || $0.slot == .also) && (at..<at + 4).contains($0.tokens.lowerBound)
                        && !crosses(at, $0.tokens.lowerBound)
                })
            else { break }
            region = region.lowerBound..<rightRegion(from: next.tokens.upperBound - 1, far: false).upperBound
        }
        return region
    }

    /// What belongs to a verb or noun after it.
    ///
    /// - Parameters:
    ///   - nouns: classes of nouns whose relative clause still belongs to it, where it reaches far.
    ///   - far: whether what follows an infinitive or a relative close by still belongs to it.
    func rightRegion(from head: Int, nouns: UInt64 = 0, far: Bool) -> Range<Int> {
        // What does not reach far is the same for each frame that the verb may set off.
        if !far, let end = sentence.regionEnd(head) { return head + 1..<end }
        let region = readRightRegion(from: head, nouns: nouns, far: far)
        if !far { sentence.note(head, regionEnd: region.upperBound) }
        return region
    }

    private func readRightRegion(from head: Int, nouns: UInt64, far: Bool) -> Range<Int> {
        var at = head + 1
        let limit = min(sentence.range.upperBound, head + 70)
        while at < limit {
            if sentence.isHardStop(at), !opensList(at), !leadsToListed(at) { break }
            if sentence.isName(at) {
                at += 1
                continue
            }
            if sentence.isClass(at, closed.subordinator), sentence.connector(endingAt: at) == nil || opensClause(at),
                !leadsToRole(at), !leadsToSome(at), !isAddition(at)
            {
                break
            }
            if sentence.isClass(at, closed.stop) {
                // «Con B dialogaron, según el documento, A y C»: whose word it is, between commas.
                guard let closing = closingComma(after: at) else { break }
                at = closing
                continue
            }
            // «con universidades, entre las que destacan A y B»
            if sentence.isClass(at, closed.relative), let end = endOfListOpening(at) {
                at = end
                continue
            }
            if sentence.isClass(at, closed.relative),
                !(far && (at <= head + 4 || nouns != 0 && isAbout(nouns, relative: at)))
            {
                break
            }
            if sentence.isClass(at, closed.purpose), at + 1 < limit, !far, let next = sentence.verb(at + 1),
                next.form.tense == .infinitive
            {
                break
            }
            // "ratify the Protocol and continue cooperating": another order.
            if !lexicon.isSpanish, !far, at > head + 2, sentence.isClass(at, closed.conjunction),
                let next = sentence.verb(at + 1) ?? sentence.verb(at + 2), next.form.tense == .infinitive,
                !sentence.isName(at + 1),
                sentence.verb(at + 1) != nil || sentence.isAdverb(at + 1)
            {
                break
            }
            if at > head + 1 || !lexicon.isSpanish, sentence.isFinite(at),
                !(far && (at <= head + 5 || sentence.isClass(at - 1, closed.relative)))
            {
                break
            }
            at += 1
        }
        return head + 1..<max(head + 1, at)
    }

    /// «un convenio para ampliar las visitas entre A y B», «un acuerdo que detallará el jueves, entre A y B»: over what a noun is for
    /// or what is said of it to those between whom it is.
    func withLateParties(_ region: Range<Int>, _ frame: Frame) -> Range<Int> {
        guard frame.roles[Frame.Slot.between.rawValue] != nil, region.upperBound < sentence.range.upperBound,
            sentence.isClass(region.upperBound, closed.purpose | closed.relative), !sentence.isName(region.upperBound),
            !sentence.groups.contains(where: { region.contains($0.tokens.lowerBound) && $0.slot != .subject }),
            let late = sentence.groups.first(where: { $0.tokens.lowerBound > region.upperBound && $0.slot != .subject }),
            late.slot == .between, late.entities.count > 1, late.tokens.lowerBound < region.upperBound + 24
        else { return region }
        let start = late.tokens.lowerBound
        let between = region.upperBound..<start
        let isClosed = sentence.isComma(start - 1)
        guard !between.contains(where: { sentence.isHardStop($0) || !isClosed && sentence.isFinite($0) }),
            // «para mejorar la coordinación entre A y B» says nothing of who signs it.
            isClosed || !between.contains(where: { sentence.nounClasses($0) & lexicon.triggerNouns != 0 })
        else { return region }
        return region.lowerBound..<late.tokens.upperBound
    }

    /// The relative of a verb with nothing but its subject between: «el informe que el Mecanismo remitió».
    func relative(before first: Int) -> Int? {
        var at = first - 1
        while at > first - 14, sentence.range.contains(at) {
            if sentence.isClass(at, closed.relative), !sentence.isName(at) { return at }
            guard
                sentence.isName(at) || sentence.isClass(at, closed.determiner | closed.conjunction | closed.agent)
                    || sentence.isOf(at) || sentence.isSlight(at)
            else { return nil }
            at -= 1
        }
        return nil
    }

    func openingComma(before comma: Int) -> Int? {
        var at = comma - 1
        while at > comma - 20, at > sentence.range.lowerBound, !sentence.isHardStop(at) {
            if sentence.isComma(at) {
                let isRelative = (at + 1...at + 3).contains { sentence.isClass($0, closed.relative) }
                let isParticipial = sentence.verb(at + 1).map { $0.form.tense == .participle || $0.form.tense == .preterite }
                return isRelative || isParticipial ?? sentence.endsInEd(at + 1) ? at : nil
            }
            at -= 1
        }
        return nil
    }

    /// "as the fleet sailed toward B": a preposition that opens a clause with a verb of its own.
    private func opensClause(_ at: Int) -> Bool {
        guard !lexicon.isSpanish else { return false }
        for next in at + 1..<min(at + 8, sentence.range.upperBound) {
            if sentence.isComma(next) || sentence.isHardStop(next) || sentence.isPreposition(next) { return false }
            if sentence.isFinite(next), !sentence.isName(next) { return true }
        }
        return false
    }

    /// «participó como observadora en», «entregó como parte del programa»: a role, and no clause of its own.
    private func leadsToRole(_ at: Int) -> Bool {
        guard lexicon.isSpanish, sentence.isClass(at, closed.exemplar), sentence.range.contains(at + 1),
            sentence.tokens[at + 1].isWord, !sentence.isName(at + 1), !sentence.isClass(at + 1, closed.definite | closed.clitic)
        else { return false }
        for next in at + 1..<min(at + 5, sentence.range.upperBound) {
            if sentence.isComma(next) || sentence.isPreposition(next) { return next > at + 1 }
            if sentence.isFinite(next) || sentence.isHardStop(next) || sentence.isName(next) { return false }
        }
        return true
    }

    /// «con instituciones como A y B», «participan organismos, como A»: some of a kind by their names, and no clause of its own.
    private func leadsToSome(_ at: Int) -> Bool {
        guard !isSpoken, lexicon.isSpanish, sentence.isClass(at, closed.exemplar), sentence.range.contains(at - 1) else {
            return false
        }
        // «instituciones nacionales, tales como A»
        let lead = sentence.isWord(at - 1, "tales") ? at - 1 : at
        let noun = sentence.isComma(lead - 1) ? lead - 2 : lead - 1
        return sentence.groups.contains { (0...1).contains($0.tokens.lowerBound - at - 1) && !$0.isPlace }
            && (noun - 2...noun).contains { sentence.isClass($0, closed.collective) && !sentence.isName($0) }
    }

    /// «; entre ellas A y B»: some of those told of before the semicolon.
    private func leadsToListed(_ at: Int) -> Bool {
        !isSpoken && lexicon.isSpanish && sentence.sign(at) == UInt8(ascii: ";") && sentence.range.contains(at + 2)
            && sentence.isWord(at + 1, "entre") && sentence.isClass(at + 2, closed.third)
    }

    /// The token after «que destacan», «cuales se encuentran», where these only lead to some of a kind.
    private func endOfListOpening(_ relative: Int) -> Int? {
        guard !isSpoken, lexicon.isSpanish else { return nil }
        return (relative + 1...relative + 2).first { sentence.listOpening(endingAt: $0) == relative - 2 }.map { $0 + 1 }
    }

    /// The «como» of «así como la ayuda de B», which goes on with what was told, and is no «así como dijo B».
    func isAddition(_ at: Int) -> Bool {
        lexicon.isSpanish && sentence.isWord(at, "como") && sentence.isClass(at - 1, closed.adverb)
            && sentence.tokens[at - 1].end - sentence.tokens[at - 1].start == 4 && sentence.range.contains(at + 1)
            && !sentence.isFinite(at + 1)
            && (sentence.isClass(at + 1, closed.determiner) || sentence.isOf(at + 1) || sentence.isName(at + 1))
            && !sentence.isFinite(at + 2)
    }

    private func closingComma(after stop: Int) -> Int? {
        guard sentence.isComma(stop - 1) else { return nil }
        for at in stop + 1..<min(stop + 7, sentence.range.upperBound) {
            if sentence.isComma(at) { return at }
            if sentence.isName(at) || sentence.isHardStop(at) { return nil }
        }
        return nil
    }

    /// «Participaron: la Comisión, el Instituto y la Red»: the colon before a list.
    private func opensList(_ at: Int) -> Bool {
        guard sentence.sign(at) == UInt8(ascii: ":"),
            let group = sentence.groups.first(where: { $0.tokens.lowerBound >= at + 1 && $0.tokens.lowerBound < at + 3 })
        else { return false }
        return group.entities.count > 1
    }

    /// «un curso de primeros auxilios que»: whether a relative follows a noun of the class, or what that noun is of.
    private func isAbout(_ nouns: UInt64, relative: Int) -> Bool {
        if sentence.nounClasses(relative - 1) & nouns != 0 { return true }
        guard lexicon.isSpanish, !isSpoken else { return false }
        var at = relative - 1
        while at > relative - 5, sentence.range.contains(at), sentence.tokens[at].isWord, !sentence.isName(at),
            !sentence.isFinite(at)
        {
            if sentence.nounClasses(at) & nouns != 0 { return sentence.isOf(at + 1) }
            guard !sentence.isPreposition(at) || sentence.isOf(at) else { return false }
            at -= 1
        }
        return false
    }

    func crosses(_ from: Int, _ end: Int) -> Bool {
        from < end && (from..<end).contains { sentence.isHardStop($0) || sentence.isFinite($0) }
    }
}
