/// What a speaker only says: who is there, and thanks for nothing told.
extension FrameMatcher {
    /// Whether a first person's words say what they thank or praise for: «agradezco a B su apoyo», "we thank B for".
    func tellsDeed(_ frame: Frame, _ verb: VerbGroup, _ region: Range<Int>) -> Bool {
        let speaks =
            verb.person == 1 && lexicon.isSpanish || verb.tense == .infinitive || sentence.isClass(verb.first - 1, closed.we)
        guard speaks else { return true }
        var at = verb.first - 6
        let end = min(sentence.range.upperBound, max(region.upperBound, verb.head + 1) + 8)
        while at < end {
            if at > verb.head, sentence.isHardStop(at) { return false }
            if sentence.range.contains(at), !sentence.isName(at) {
                // «B, que es una empresa»: who they are, not what they did.
                if sentence.isClass(at, closed.relative) {
                    let next = sentence.verb(sentence.isClass(at + 1, closed.clitic) ? at + 2 : at + 1)
                    if at > verb.head,
                        next.map({ $0.classes & (lexicon.governors.be | lexicon.governors.accompany) == 0 }) ?? true,
                        !sentence.isClass(at - 1, closed.subordinator)
                    {
                        return true
                    }
                } else if sentence.isClass(at, frame.deed) || sentence.nounClasses(at) & frame.object != 0
                    || at > verb.head && isObject(at)
                {
                    return true
                }
            }
            at += 1
        }
        return false
    }

    /// Whether a noun of thanks goes on to say what for: «nuestro reconocimiento a B por su apoyo», «a B, que nos ha apoyado».
    func tellsReason(_ frame: Frame, after match: FrameMatch) -> Bool {
        let start = match.used.map { sentence.groups[$0].tokens.upperBound }.max() ?? match.trigger.upperBound
        for at in start..<min(sentence.range.upperBound, start + 14) where !sentence.isName(at) {
            if sentence.isHardStop(at) || sentence.nounClasses(at) & frame.unless != 0 { return false }
            if at > start, sentence.nounClasses(at + 1) & frame.unless != 0 || sentence.nounClasses(at + 2) & frame.unless != 0 {
                return false
            }
            if sentence.isClass(at, frame.deed | closed.relative) || sentence.nounClasses(at) & frame.object != 0 { return true }
        }
        return false
    }

    /// «agradecemos a B la realización»: an article that neither a preposition nor a comma leads to, and its noun.
    private func isObject(_ at: Int) -> Bool {
        sentence.isClass(at, closed.determiner) && !sentence.isPreposition(at) && !sentence.isPreposition(at - 1)
            && !sentence.isComma(at - 1) && !sentence.isClass(at - 1, closed.conjunction)
            && !sentence.isName(at + 1) && sentence.range.contains(at + 1) && !sentence.tokens[at + 1].isCapitalised
            && !sentence.isClass(at + 1, closed.agent | closed.title)
    }

    /// «nos acompaña el titular de B»: he is there, no more.
    func isPresence(_ verb: VerbGroup) -> Bool {
        if verb.classes & lexicon.governors.presence != 0, verb.tense == .present { return true }
        // «les damos la bienvenida», in front of those who listen
        if verb.classes & lexicon.governors.welcome != 0, verb.person == 1, verb.tense == .present, lexicon.isSpanish {
            return true
        }
        guard verb.classes & lexicon.governors.accompany != 0 else { return false }
        // «acompañamos al presidente», here and now
        if verb.person == 1, lexicon.isSpanish, sentence.ends(verb.head, in: "mos") { return true }
        // «Lo acompaña el gobernador», as a moderator tells who sits there
        if isSpoken, lexicon.isSpanish, verb.person == 3, verb.tense == .present, verb.first < verb.head,
            sentence.isClass(verb.head - 1, closed.clitic), verb.dative != 1
        {
            return true
        }
        // «estamos aquí, acompañando a B»
        if isSpoken, lexicon.isSpanish, verb.tense == .gerund, verb.first == verb.head { return true }
        guard verb.dative == 1 else { return false }
        // «el otro día nos acompañó B»: in the same room; «nos ha acompañado en el proceso» tells of help.
        if isSpoken, lexicon.isSpanish, verb.tense == .preterite, sentence.isFinite(verb.head) { return true }
        // «agradezco a B, que nos acompañó.»: that he was there.
        if verb.tense == .preterite, isSpoken, isThankedFor(verb),
            verb.head + 1 == sentence.range.upperBound
                || !sentence.tokens[verb.head + 1].isWord
        {
            return true
        }
        return verb.tense != .preterite && verb.tense != .future
    }

    /// Whether what a verb tells stands in a clause about someone who is thanked.
    private func isThankedFor(_ verb: VerbGroup) -> Bool {
        (max(sentence.range.lowerBound, verb.first - 30)..<verb.first).contains {
            (sentence.verb($0)?.classes ?? 0) & lexicon.governors.thank != 0
        }
    }

    /// «Quiero agradecer», "I would like to thank", «Agradecer, desde luego, a la Marina»: who says so does so.
    func perform(_ verb: inout VerbGroup, _ match: inout FrameMatch) {
        let speaks = verb.person == 1 && lexicon.isSpanish || sentence.isClass(verb.first - 1, closed.we)
        if match.status == .hypothetical, speaks, let cue = match.cue,
            (cue.lowerBound..<verb.head).contains(where: {
                sentence.verb($0).map { $0.classes & lexicon.governors.wish != 0 } ?? false
            }) || isDue(verb)
        {
            match.status = .asserted
            match.cue = nil
        }
        let isAsked =
            (max(sentence.range.lowerBound, verb.head - 8)..<verb.head).contains {
                sentence.isClass($0, closed.letMe) && !sentence.ends($0, in: "ría")
            } || isSpoken && likesTo(verb)
        if lexicon.isSpanish, verb.isIdle, verb.tense == .infinitive, verb.head == sentence.range.lowerBound || isAsked,
            !speaker.isEmpty
        {
            verb.isIdle = false
            verb.person = 1
        }
    }

    /// «Quisiera agradecer»: the form is of the third person too, whom nobody names here. «Hay que reconocer»: who says so does it.
    func wish(_ verb: inout VerbGroup) {
        guard isSpoken, lexicon.isSpanish, verb.person == 3, verb.status == .hypothetical, !speaker.isEmpty, let cue = verb.cue,
            sentence.ends(cue.lowerBound, in: "siera") || isDue(verb), leftSubject(of: verb) == nil
        else { return }
        verb.person = 1
    }

    /// «hay que agradecer», «tenemos que reconocer»: what is to be said is said with that.
    private func isDue(_ verb: VerbGroup) -> Bool {
        guard isSpoken, verb.tense == .infinitive, let cue = verb.cue else { return false }
        return sentence.isWord(cue.lowerBound, "hay") || sentence.isWord(cue.lowerBound, "tenemos")
            || sentence.isWord(cue.lowerBound, "tengo")
    }

    /// «vamos juntos»: what all who listen are called on to do.
    func callOn(_ verb: VerbGroup, _ match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, frame.type == .cooperate, verb.classes & lexicon.governors.go != 0, verb.head == verb.first,
            verb.person == 1, verb.tense == .present, match.status == .asserted
        else { return }
        match.status = .hypothetical
        match.cue = verb.head..<verb.head + 1
    }

    /// «me gustaría felicitar»: what one would like to say is said.
    func likesTo(_ verb: VerbGroup) -> Bool {
        let before = sentence.skippingAdverbs(verb.first - 1)
        return sentence.isClass(before, closed.letMe) && sentence.ends(before, in: "ría")
            && sentence.isClass(before - 1, closed.firstPerson)
    }

    /// «Hay un convenio con B», «existe buena comunicación con B», in the words of A: it is A's.
    func isThere(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        isSpoken && lexicon.isSpanish && frame.requires == .with && verb.person == 3 && verb.first == verb.head
            && ["hay", "hubo", "había", "existe", "existen"].contains { sentence.isWord(verb.head, $0) }
    }

    /// «Trabajando junto con A, redujimos»: the gerund that opens the sentence is of those who say «redujimos».
    func leadsToOwnDeed(_ verb: VerbGroup, after group: NameGroup) -> Bool {
        guard isSpoken, lexicon.isSpanish, !speaker.isEmpty, verb.tense == .gerund,
            (sentence.range.lowerBound..<verb.first).allSatisfy({
                sentence.isAdverb($0) || sentence.isClass($0, closed.conjunction)
            })
        else { return false }
        let end = group.tokens.upperBound
        return (end..<min(end + 4, sentence.range.upperBound)).contains {
            sentence.ends($0, in: "mos") && !sentence.isName($0) && !sentence.isClass($0 - 1, closed.relative | closed.determiner)
        }
    }
}
