/// Words that set a frame off elsewhere, and here say something else.
extension FrameMatcher {
    /// «se ha presentado en una reunión»: the participle says what was done; «ha habido», «ha tenido» say no more than «ha».
    func isAuxiliary(_ at: Int, _ reading: EventLexicon.VerbReading) -> Bool {
        let governors = lexicon.governors
        if !lexicon.isSpanish {
            // "has yet to sign", "observed that the fees are high"
            return isPerfect(at) || sentence.isClass(at, closed.have) && sentence.isWord(at + 1, "yet")
                || reading.classes & governors.achieve != 0 && sentence.isClass(at + 1, closed.link)
                    && sentence.verb(at + 2)?.form.tense == .infinitive
                || sentence.isWord(at + 1, "that") && (sentence.isWord(at, "observed") || sentence.isWord(at, "observe"))
        }
        guard lexicon.isSpanish, reading.classes & governors.have != 0, let next = sentence.verb(at + 1),
            next.form.tense == .participle
        else { return false }
        return next.classes & (governors.have | governors.be | governors.stay | governors.own | governors.hold) == 0
    }

    /// "has more than once found the cells dirty": the participle that an English `have` leads to over words that are no nouns.
    private func isPerfect(_ at: Int) -> Bool {
        guard sentence.isClass(at, closed.have) else { return false }
        var next = at + 1
        while next < at + 7, sentence.range.contains(next), sentence.tokens[next].isWord, !sentence.isName(next),
            sentence.nounClasses(next) == 0, !sentence.isClass(next, closed.determiner | closed.relative | closed.link)
        {
            if next > at + 1,
                lexicon.isVerb(sentence.tokens[next].id, .participle) || lexicon.isVerb(sentence.tokens[next].id, .preterite)
            {
                return true
            }
            next += 1
        }
        return false
    }

    /// Whether a noun stands near that makes the frame mean something else («envió a la Fiscalía una queja»).
    func forbids(_ frame: Frame, _ verb: VerbGroup, _ region: Range<Int>) -> Bool {
        // «la carta que el presidente envió»
        let isRelative = (verb.first - 10..<verb.first).contains {
            sentence.isClass($0, closed.relative) && !sentence.isName($0)
                && !($0 + 1..<verb.first).contains { sentence.isHardStop($0) || sentence.isComma($0) || sentence.isFinite($0) }
        }
        let before = verb.isPassive || verb.isReflexive || isRelative || relative(before: verb.first) != nil
        // "the licence granted to B"
        let first = max(sentence.range.lowerBound, before ? verb.first - 12 : lexicon.isSpanish ? verb.head : verb.head - 1)
        return (first..<min(region.upperBound, verb.head + 24)).contains {
            sentence.nounClasses($0) & frame.unless != 0 && !(frame.isPerformative && isBesideDeed($0, frame))
        }
    }

    /// «agradezco su presencia y todo su apoyo»: whether thanks for what is no deed go on with thanks for one.
    private func isBesideDeed(_ at: Int, _ frame: Frame) -> Bool {
        guard lexicon.isSpanish, frame.object != 0 else { return false }
        for sign in at + 1..<min(at + 10, sentence.range.upperBound) {
            if sentence.isHardStop(sign) || sentence.isFinite(sign) { return false }
            guard sentence.isComma(sign) || sentence.isClass(sign, closed.conjunction) else { continue }
            var next = sign + 1
            while sentence.isClass(next, closed.determiner | closed.conjunction) || sentence.isPreposition(next)
                || sentence.isAdverb(next)
            {
                next += 1
            }
            if sentence.nounClasses(next) & frame.object != 0 { return true }
        }
        return false
    }

    /// «lo de la integración con B», «el potencial del diálogo con B», «la importancia de la cooperación con B»: what is spoken
    /// about, and nothing done.
    func isTopic(_ at: Int) -> Bool {
        var before = at - 1
        while sentence.isClass(before, closed.determiner), !sentence.isOf(before) { before -= 1 }
        guard sentence.isOf(before), sentence.range.contains(before - 1), !sentence.isName(before - 1) else { return false }
        // «la falta de coordinación entre A y B» tells that there was none.
        if !isSpoken, lexicon.isSpanish, sentence.isWord(before - 1, "falta") || sentence.isWord(before - 1, "ausencia") {
            return false
        }
        guard sentence.isWord(before - 1, "lo") || sentence.gate(before - 1).contains(.abstract) else { return false }
        // «destacó la importancia de la colaboración con B»: which there is.
        let after = at + 1
        return isSpoken || !sentence.isWord(before - 1, "importancia") || sentence.connector(endingAt: after)?.slot != .with
    }

    /// «de acuerdo a lo dicho», «la mesa directiva de la cámara»: a noun of a phrase that says something else.
    func isInPhrase(_ noun: Int) -> Bool {
        guard lexicon.isSpanish else { return false }
        if let connector = sentence.connector(endingAt: noun + 1), connector.start < noun, connector.slot == .other {
            return true
        }
        return sentence.range.contains(noun + 1) && sentence.isWord(noun + 1, "directiva")
    }

    /// «he hablado con B», and not «eso habla bien del trabajo con B».
    func talks(_ verb: VerbGroup) -> Bool {
        guard verb.classes & lexicon.governors.talk != 0 else { return false }
        let next = verb.head + 1
        return !sentence.range.contains(next) || !sentence.isWord(next, "bien") && !sentence.isWord(next, "mal")
    }

    /// «estamos aquí, junto con B»: who is there.
    func isWhereabouts(_ verb: VerbGroup) -> Bool {
        lexicon.isSpanish && verb.classes & lexicon.governors.stay != 0
            && (verb.head + 1..<verb.head + 3).contains { sentence.gate($0).contains(.here) }
    }

    /// «formaba parte de la capitanía, junto a B»: where something belongs.
    func isPartOf(_ verb: VerbGroup) -> Bool {
        lexicon.isSpanish && sentence.range.contains(verb.head + 1) && sentence.isWord(verb.head + 1, "parte")
            && sentence.isOf(verb.head + 2)
    }

    /// The «que» of «es probable que se dé el encuentro».
    func isLikelihood(_ at: Int) -> Bool {
        lexicon.isSpanish && sentence.isClass(at, closed.relative) && sentence.range.contains(at - 1)
            && (sentence.isWord(at - 1, "probable") || sentence.isWord(at - 1, "posible"))
    }

    /// Whether a noun stands in capitals within what is called so, and not in a heading.
    func isOfProperName(_ at: Int) -> Bool {
        func isCapital(_ at: Int) -> Bool {
            sentence.range.contains(at) && sentence.tokens[at].isWord && sentence.tokens[at].isCapitalised
                && !sentence.tokens[at].isAllCapitals && sentence.phraseIndex(at) == nil
        }
        guard lexicon.isSpanish, at > sentence.range.lowerBound, isCapital(at) else { return false }
        var before = at - 1
        while sentence.isOf(before) || sentence.isClass(before, closed.determiner | closed.purpose) { before -= 1 }
        if before < at - 1, isCapital(before), before > sentence.range.lowerBound { return true }
        return before == at - 1 && isCapital(at + 1) && sentence.tokens[before].isWord && !isCapital(before)
    }

    /// `coordinación` in «en coordinación con»: part of a connecting phrase, unless the frame takes its slot.
    func isConnecting(_ at: Int, among frame: Frame) -> Bool {
        guard let connector = sentence.connector(endingAt: at + 1), connector.start < at else { return false }
        return frame.roles[connector.slot.rawValue] == nil
    }

    /// "no" or «ninguna» before a noun or its adjective.
    func negation(before noun: Int) -> Int? {
        let bits = closed.negation | closed.without
        if sentence.isClass(noun - 1, bits) { return noun - 1 }
        if lexicon.isSpanish, sentence.isWord(noun, "descoordinación") { return noun }
        // «la falta de coordinación entre A y B», "the lack of cooperation between A and B"
        let of = sentence.isClass(noun - 1, closed.determiner) ? noun - 2 : noun - 1
        if sentence.isOf(of), sentence.gate(of - 1).contains(.lack) { return of - 1 }
        return sentence.isClass(noun - 2, bits) && !sentence.isFinite(noun - 1) ? noun - 2 : nil
    }

    /// `colaboración` in «convenio de colaboración»: the first noun says what it is.
    func isModifier(_ at: Int) -> Bool {
        guard sentence.isOf(at - 1) else { return false }
        if sentence.nounClasses(at - 2) & lexicon.triggerNouns != 0 { return true }
        // «convenio específico de colaboración»
        return lexicon.isSpanish && sentence.nounClasses(at - 3) & lexicon.governors.agreement != 0 && !sentence.isName(at - 2)
            && sentence.tokens[at - 2].isWord && !sentence.isPreposition(at - 2) && !sentence.isFinite(at - 2)
            && !sentence.isClass(at - 2, closed.determiner | closed.conjunction | closed.relative | closed.agent)
    }

    func finish(_ match: inout FrameMatch, _ frame: Frame, _ verb: VerbGroup) {
        if verb.isUndertaking {
            match.type = .agree
            match.isUndertaking = true
        } else if match.status == .planned,
            frame.futureIsAgree && !exchangesPeople(match, verb) || frame.type == .cooperate && isOfSignatories(match)
        {
            match.type = .agree
            match.isUndertaking = true
        }
        match.isPresent = verb.tense == .present && verb.status == .asserted
        match.isPast = isPast(verb, frame)
        match.isOwnPast = match.isPast && isOwnPast(verb)
        match.parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
    }

    /// «las partes impulsarán»: what signatories will do is what they agreed.
    private func isOfSignatories(_ match: FrameMatch) -> Bool {
        match.used.contains { number in
            sentence.groups[number].phrases.contains {
                sentence.isClass(sentence.phrases[$0].name.upperBound - 1, closed.signatory)
            }
        }
    }
}
