/// When a speaker's acts were: a newspaper tells of yesterday, who speaks of years.
extension FrameMatcher {
    /// Whether a verb tells of what is over or has gone on until now, so that the day of the speech is not its day.
    ///
    /// «firmamos», «trabajamos» are of both tenses: what is done at one time was done, what goes on goes on, thanks are given.
    func isPast(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        guard isSpoken, lexicon.isSpanish, verb.status == .asserted || verb.status == .negated else { return false }
        guard let at = (verb.first...verb.head).first(where: { sentence.isFinite($0) && sentence.verb($0) != nil }),
            let finite = sentence.verb(at)
        else { return verb.tense == .preterite || verb.tense == .participle && isOfOneTime(frame) }
        // «ha firmado», «hemos firmado»
        if finite.classes & lexicon.governors.have != 0, sentence.verb(at + 1)?.form.tense == .participle { return true }
        guard finite.form.tense == .preterite || finite.form.tense == .imperfect else { return false }
        guard sentence.ends(at, in: "mos"), lexicon.isVerb(sentence.tokens[at].id, .present, person: 1) else { return true }
        return isOfOneTime(frame) || !frame.isPerformative && tellsPast(beside: at)
    }

    /// «lo definimos juntos cuando cerraron las escuelas»: whether another verb of the sentence is of the past alone.
    private func tellsPast(beside verb: Int) -> Bool {
        sentence.range.contains { at in
            guard at != verb, !sentence.isName(at), let other = sentence.verb(at), sentence.isFinite(at) else { return false }
            return (other.form.tense == .preterite || other.form.tense == .imperfect) && !sentence.ends(at, in: "mos")
        }
    }

    /// «habrá un recorrido encabezado por A y B», «vamos a tener una feria organizada por A y B»: what is to be is not over.
    func announcement(of verb: VerbGroup) -> VerbGroup? {
        guard lexicon.isSpanish, verb.tense == .participle, verb.first == verb.head,
            sentence.connector(endingAt: verb.head + 1)?.slot == .by
        else { return nil }
        var at = verb.first - 1
        while at > verb.first - 6, sentence.range.contains(at), sentence.tokens[at].isWord, !sentence.isName(at),
            !sentence.isClass(at, closed.relative | closed.subordinator)
        {
            if let group = verbOrGuess(at), group.tense != .participle {
                return group.status == .planned && !group.isUndertaking ? group : nil
            }
            at -= 1
        }
        return nil
    }

    /// «habla bien del trabajo coordinado con A y B»: of those who say so, where nobody else is told of.
    func isOwnDeed(_ participle: Int) -> Bool {
        isSpoken && lexicon.isSpanish && !isAssumed && !speaker.isEmpty && sentence.isParticiple(participle)
            && sentence.nounClasses(sentence.skippingAdverbs(participle - 1)) & (lexicon.triggerNouns | lexicon.governors.efforts)
                != 0
            && !sentence.groups.contains { $0.slot == .subject && $0.tokens.upperBound <= participle }
    }

    /// «recibimos de Acme el embarque», «las dosis que nos entrega Acme»: what a maker sends is bought, where nobody says that it
    /// was given.
    func isSale(_ match: FrameMatch, _ frame: Frame) -> Bool {
        guard isSpoken, lexicon.isSpanish, frame.type == .aid, wordClasses & closed.product != 0 else { return false }
        let givers = match.parts.filter { $0.role == .giver }
        guard !givers.isEmpty,
            givers.allSatisfy({ !$0.entity.hasSuffix(".gobierno") && !$0.entity.hasPrefix("int.") && !$0.entity.hasPrefix("mx.") }
            ),
            match.parts.contains(where: { $0.role == .receiver })
        else { return false }
        let isThing = (match.trigger.lowerBound..<min(sentence.range.upperBound, match.trigger.upperBound + 12)).contains {
            sentence.isClass($0, closed.product) && !sentence.isName($0)
        }
        return isThing && !sentence.range.contains { isGiving($0) }
    }

    /// «donó», «donadas», «donación».
    private func isGiving(_ at: Int) -> Bool {
        let token = sentence.tokens[at]
        guard token.isWord, token.end - token.start > 4 else { return false }
        let start = Int(token.start)
        return sentence.text[start] | 32 == UInt8(ascii: "d") && sentence.text[start + 1] == UInt8(ascii: "o")
            && sentence.text[start + 2] == UInt8(ascii: "n") && sentence.text[start + 3] != UInt8(ascii: "d")
    }

    /// Whether those who speak did it or had it done to them, and say of no earlier time that it was then: «cuando era alcalde».
    func isOwnPast(_ verb: VerbGroup) -> Bool {
        guard verb.person == 1 || verb.dative == 1 else { return false }
        return !sentence.range.contains { at in
            sentence.isWord(at, "cuando") || sentence.isWord(at, "antes")
        }
    }

    private func isOfOneTime(_ frame: Frame) -> Bool {
        !frame.isPerformative && (frame.type == .consult || frame.type == .support)
    }

    /// "are to be carried out", "is due to begin": what is to come, by the words after its auxiliary.
    func isToCome(_ auxiliary: Int) -> Bool {
        !lexicon.isSpanish && sentence.isClass(auxiliary, closed.be) && !sentence.isClass(auxiliary, closed.past)
            && sentence.isClass(auxiliary + 1, closed.link)
    }

    /// «fue suspendida», «quedó aplazada», «estaba prevista»: the participle after its auxiliary.
    func participle(after auxiliary: Int, of classes: EventLexicon.VerbClasses) -> Int? {
        (auxiliary + 1..<min(auxiliary + 4, sentence.range.upperBound)).first { at in
            sentence.verb(at).map { $0.form.tense == .participle && $0.classes & classes != 0 } ?? false
        }
    }

    /// "has not been signed", "have never begun": the negation among the auxiliaries of what a noun does.
    func denial(after start: Int) -> Int? {
        guard !lexicon.isSpanish else { return nil }
        return (start + 1..<min(start + 3, sentence.range.upperBound)).first {
            sentence.isClass($0, closed.negation) && !sentence.isWord($0 + 1, "only") && !sentence.isWord($0, "no")
        }
    }

    func nextVerb(_ at: Int) -> VerbGroup? {
        for next in at..<min(at + 4, sentence.range.upperBound) {
            if let verb = sentence.verbGroup(at: next) { return verb }
        }
        return nil
    }
}
