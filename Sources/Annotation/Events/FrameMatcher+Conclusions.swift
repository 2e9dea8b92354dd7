/// What two who were just told to meet go on to agree, which news tells without naming them again.
extension FrameMatcher {
    /// «En la reunión se acordó», «Ahí se firmó un convenio», «Se abordó el tema, por lo que se acordó crear»: with no other body in
    /// the sentence.
    func concludes(_ verb: VerbGroup) -> Bool {
        let governors = lexicon.governors
        guard verb.isReflexive, verb.classes & (governors.agree | governors.sign) != 0 else { return false }
        let start = sentence.range.lowerBound
        // «En la reunión se acordó»
        if verb.first - start < 6, sentence.isPreposition(start),
            !(start..<verb.first).contains(where: { sentence.isName($0) || sentence.isFinite($0) }),
            (start + 1..<verb.first).contains(where: { sentence.nounClasses($0) & governors.meeting != 0 }),
            !(start + 1..<verb.first).contains(where: { sentence.isOf($0) })
        {
            return true
        }
        guard namesNoOther, [.preterite, .present].contains(verb.tense), verb.status == .asserted else { return false }
        return (start..<verb.first).contains { at in
            sentence.nounClasses(at) & governors.meeting != 0 && sentence.isClass(at - 1, closed.definite)
                && !sentence.isOf(at + 1)
        } || sentence.isClass(start, closed.adverb) || sentence.isPreposition(start) && sentence.isWord(start + 1, "ello")
    }

    /// Whether every body that the sentence names was told of before, or only tells it.
    var namesNoOther: Bool {
        sentence.groups.allSatisfy { group in
            group.isPlace || isTeller(group)
                || group.entities.allSatisfy { body in discourse.parties.contains { index.areOne($0, body) } }
        }
    }

    /// «Como parte de los acuerdos, se instalará un comité», «Entre los compromisos está trabajar juntos»: what those who met are to
    /// do.
    var outcomeParties: [String] {
        guard lexicon.isSpanish, discourse.isFresh, discourse.parties.count > 1, namesNoOther else { return [] }
        let isTold = sentence.range.contains { at in
            (sentence.isWord(at, "acuerdos") || sentence.isWord(at, "compromisos"))
                && sentence.isClass(at - 1, closed.definite | closed.own)
        }
        return isTold ? discourse.parties : []
    }

    /// «Trabajaremos con B, aseguró A», without marks of quotation: who says «nosotros».
    func unmarkedTeller(of verb: VerbGroup) -> Int? {
        guard !isSpoken, lexicon.isSpanish, speaker.isEmpty, isPluralFirst(verb), verb.tense != .infinitive else { return nil }
        return sentence.groups.firstIndex {
            isTeller($0) && $0.tokens.lowerBound > verb.head && !hasHardStop(verb.head, $0.tokens.lowerBound)
        }
    }

    /// «A, encabezada por su titular y B, firmaron»: who heads A is A, and those beside him act too.
    func takeLedTogether(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.isSymmetric, match.parts.count == 1, match.used.count == 1,
            let own = match.used.first, sentence.groups[own].slot == .subject, isPluralThird(verb),
            sentence.groups.indices.contains(own + 1), case let agent = sentence.groups[own + 1],
            agent.tokens.upperBound <= verb.first, isOwnHead(agent, of: sentence.groups[own])
        else { return }
        add(agent, .party, to: &match)
        match.used.insert(own + 1)
    }

    /// «encabezado por el alcalde»: no act of the body that it is said of.
    func isOfOwnHead(_ verb: VerbGroup) -> Bool {
        guard !isSpoken, lexicon.isSpanish, verb.tense == .participle,
            let number = sentence.groups.firstIndex(where: { $0.tokens.lowerBound == verb.head + 1 }), number > 0
        else { return false }
        return isOwnHead(sentence.groups[number], of: sentence.groups[number - 1])
    }

    private func isOwnHead(_ agent: NameGroup, of body: NameGroup) -> Bool {
        agent.slot == .by && body.slot == .subject && (1...3).contains(agent.tokens.lowerBound - body.tokens.upperBound)
            && sentence.endsLikeParticiple(agent.tokens.lowerBound - 1)
            && agent.entities.contains { one in body.entities.contains { index.areOne($0, one) } }
    }

    private func isPluralThird(_ verb: VerbGroup) -> Bool {
        guard let finite = (verb.first...verb.head).first(where: { sentence.isFinite($0) }) else { return false }
        return verb.person == 3 && sentence.ends(finite, in: "n")
    }
}
