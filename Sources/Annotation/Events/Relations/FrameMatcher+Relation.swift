/// What a sentence tells of those whose relation was told before, of whom it names none or one.
extension FrameMatcher {
    /// Reads a sentence again that tells nothing by itself: «Se acordó también …», "The first meeting took place in May".
    mutating func matchRelation() {
        guard !isSpoken, matches.isEmpty, doubts.isEmpty, discourse.relation.bodies.count > 1 else { return }
        isResolving = true
        for at in sentence.range where sentence.gate(at).contains(.act) { matchVerb(at) }
        if matches.isEmpty, nounClasses & lexicon.triggerNouns != 0 { for at in sentence.range { matchNoun(at) } }
        isResolving = false
        keepResolved()
        // «A partir de este encuentro se busca»: what is hoped of the meeting that was is no meeting.
        matches.removeAll { $0.isRetold && $0.status == .hypothetical }
    }

    /// Leaves what is told by means of the relation alone.
    mutating func keepResolved() { matches.removeAll { $0.resolution == nil } }

    /// Adds those whom a sentence means by what only they can be said to do.
    func takeRelation(_ verb: VerbGroup?, into match: inout FrameMatch, _ frame: Frame) {
        guard isResolving, !isWhole(match, frame) else { return }
        if !frame.isSymmetric { return takeOtherSide(verb, into: &match, frame) }
        let relation = discourse.relation.bodies
        // «B criticó los hechos. Se acordó …»: what another does who was told of since.
        guard match.parts.allSatisfy({ part in relation.contains { index.areOne($0, part.entity) } }), namesOnly(relation) else {
            return
        }
        let at = match.trigger.lowerBound
        if let verb, let other = partner(in: match, of: relation), meansOthers(verb) {
            for body in relation where !areOneHouse(body, other) { add(body, .party, at: at, to: &match) }
            match.resolution = .side
        } else if verb.map({ meansRelation($0, match) }) ?? meansRelation(match, frame), verb != nil || isTold(match, frame) {
            for body in relation { add(body, .party, at: at, to: &match) }
            match.resolution = .told
            match.isRetold = match.noun.map { meeting($0) == .told || isAgreementOfTheirs($0) } ?? false
        }
    }

    /// «La Universidad se compromete a dar cursos», under an agreement of hers with one other: to the other side.
    private func takeOtherSide(_ verb: VerbGroup?, into match: inout FrameMatch, _ frame: Frame) {
        let relation = discourse.relation.bodies
        guard discourse.relation.isOfAgreement, let verb, frame.type == .aid || frame.type == .agree, relation.count == 2,
            // «se comprometió a mejorar las calles»: a promise to all, and no duty that an agreement lays down.
            verb.isUndertaking || verb.classes & lexicon.governors.commit != 0, isNow(verb), verb.status != .hypothetical,
            match.parts.count == 1, let part = match.parts.first, part.role == .giver || part.role == .party,
            sentence.groups.contains(where: { $0.slot == .subject && $0.entities.contains(part.entity) }), namesOnly(relation),
            relation.contains(where: { index.areOne($0, part.entity) }),
            let other = relation.first(where: { !index.areOne($0, part.entity) })
        else { return }
        add(other, part.role == .giver ? .receiver : .party, at: match.trigger.lowerBound, to: &match)
        match.resolution = .side
    }

    private func isNow(_ verb: VerbGroup) -> Bool {
        (verb.first...verb.head).contains { at in
            sentence.isFinite(at) && sentence.verb(at).map { $0.form.tense == .present || $0.form.tense == .future } ?? false
        }
    }

    /// Whether every body that the sentence names is of the relation, or only tells of it.
    private func namesOnly(_ relation: [String]) -> Bool {
        sentence.groups.allSatisfy { group in
            group.isPlace || isTeller(group)
                || group.entities.allSatisfy { body in relation.contains { index.areOne($0, body) } }
        }
    }

    /// Whether a noun tells of what is or will be, and not of what is wished for.
    private func isTold(_ match: FrameMatch, _ frame: Frame) -> Bool {
        guard let noun = match.noun else { return false }
        var told = match
        return governs(match.trigger.lowerBound, rightRegion(from: noun, far: false), &told) && told.status != .hypothetical
    }

    // MARK: - One side named

    /// «Las instituciones firmaron un convenio con B»: the one side that the sentence names as the other's partner.
    private func partner(in match: FrameMatch, of relation: [String]) -> String? {
        guard match.parts.count == 1, match.used.count == 1, let with = match.used.first,
            [.with, .together].contains(sentence.groups[with].slot), !sentence.groups[with].isPlace,
            relation.contains(where: { index.areOne($0, match.parts[0].entity) })
        else { return nil }
        return match.parts[0].entity
    }

    /// Whether the subject of a verb is left to be meant, or is «nosotros», «las instituciones», "the officials".
    private func meansOthers(_ verb: VerbGroup) -> Bool {
        if lexicon.isSpanish {
            guard verb.tense != .infinitive, verb.tense != .participle else { return false }
            if verb.person == 1 || isOfficials(before: verb) { return true }
            return verb.isReflexive && verb.person == 3 && !sentence.isClass(verb.first - 1, closed.relative)
        }
        return sentence.isClass(verb.first - 1, closed.we | closed.they) || isOfficials(before: verb)
    }

    /// «las instituciones», «Altos funcionarios», "Senior officials", right before a verb and with nothing that says whose.
    private func isOfficials(before verb: VerbGroup) -> Bool {
        let head = sentence.skippingAdverbs(verb.first - 1)
        guard sentence.range.contains(head), !sentence.isName(head),
            sentence.gate(head).contains(.officials) || sentence.gate(head).contains(.partners)
                || sentence.gate(sentence.range.lowerBound + 1).contains(.partners) && head == sentence.range.lowerBound + 2
        else { return false }
        var at = head - 1
        while at > head - 4, sentence.gate(at).contains(.senior) || sentence.isClass(at, closed.determiner) { at -= 1 }
        return at < sentence.range.lowerBound || sentence.isComma(at)
    }

    // MARK: - No side named

    /// Whether a verb can only be of those told of before: «se acordó», "the first meeting took place", "officials will meet".
    private func meansRelation(_ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        let governors = lexicon.governors
        guard (verb.first...verb.head).contains(where: { sentence.isFinite($0) }) else { return false }
        if let noun = match.noun, sentence.nounClasses(noun) & governors.meeting != 0 {
            guard verb.isPassive || verb.isReflexive || verb.classes & governors.occur != 0 else { return false }
            // «B se reunió con C. La próxima reunión será», after what A and B did: it is not clear whose.
            if verb.status == .planned, discourse.relation.isMixed { return false }
            return meeting(noun) != nil && !isAdverbial(noun) && !hasPartner(after: noun)
        }
        if verb.isReflexive && lexicon.isSpanish || verb.isPassive, verb.classes & (governors.agree | governors.sign) != 0 {
            return verb.status != .hypothetical && !hasPartner(after: verb.head)
                && (isConclusion(verb) || isOfAgreement(verb, match))
        }
        return match.parts.isEmpty && verb.classes & (governors.talk | governors.cooperate | governors.agree) != 0
            && verb.status != .hypothetical && isOfficials(before: verb) && !hasPartner(after: verb.head)
    }

    /// «Se acordó», «por lo que se acordó», "it was agreed": nobody, and no thing, stands before the verb.
    private func isConclusion(_ verb: VerbGroup) -> Bool {
        guard verb.classes & lexicon.governors.agree != 0 || verb.isReflexive else { return false }
        let before = sentence.skippingAdverbs(verb.first - 1)
        if !lexicon.isSpanish { return sentence.isWord(before, "it") }
        return before < sentence.range.lowerBound || opens(verb.first) || concludes(verb)
            || sentence.isClass(before, closed.relative) && sentence.isWord(before, "que")
                && sentence.isPreposition(sentence.isWord(before - 1, "lo") ? before - 2 : before - 1)
    }

    /// «El convenio fue firmado», "The memorandum was signed": the one that was told of.
    private func isOfAgreement(_ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        guard let noun = match.noun, noun < verb.first, match.type == .support else { return false }
        return isAgreementOfTheirs(noun)
    }

    private func isAgreementOfTheirs(_ noun: Int) -> Bool {
        discourse.relation.isOfAgreement && sentence.nounClasses(noun) & lexicon.governors.agreement != 0
            && sentence.isClass(noun - 1, closed.definite | closed.own)
    }

    /// Whether a noun can only be of those told of before: «la cooperación bilateral», «esta colaboración», "Their partnership",
    /// «la firma del convenio», «El encuentro ocurre».
    private func meansRelation(_ match: FrameMatch, _ frame: Frame) -> Bool {
        guard let noun = match.noun, match.parts.isEmpty, !hasPartner(after: noun) else { return false }
        let first = match.trigger.lowerBound
        if frame.type == .consult { return opensSentence(first) && meeting(noun) != nil }
        if frame.type == .support {
            return frame.nouns & lexicon.governors.signing != 0 && isAgreementOfTheirs(noun)
                && sentence.isClass(first - 1, closed.definite)
        }
        guard frame.type == .cooperate, frame.nouns & lexicon.governors.joint != 0, !isMatter(first) else { return false }
        if (first - 2..<noun + 3).contains(where: { sentence.gate($0).contains(.reciprocal) && !sentence.isName($0) }) {
            return true
        }
        return sentence.isClass(first - 1, closed.own) || !lexicon.isSpanish && sentence.isWord(first - 1, "their")
    }

    /// "The clause on joint visits", «la importancia de la cooperación bilateral»: what is spoken of, and not told.
    private func isMatter(_ first: Int) -> Bool {
        var at = first - 1
        while at > first - 4,
            sentence.isClass(at, closed.determiner | closed.definite | closed.own)
                || sentence.gate(at).contains(.reciprocal)
        { at -= 1 }
        return sentence.isPreposition(at) && sentence.tokens[at - 1].isWord && !sentence.isFinite(at - 1)
    }

    private enum Meeting { case told, further }

    /// «El encuentro», right after a meeting, or another of theirs: «la segunda reunión», "the next session".
    private func meeting(_ noun: Int) -> Meeting? {
        // «la reunión de vecinos», "the meeting of the council": another's.
        guard sentence.nounClasses(noun) & lexicon.governors.meeting != 0, !sentence.isOf(noun + 1) else { return nil }
        var at = noun - 1
        var isFurther = false
        while at > noun - 4, sentence.range.contains(at), sentence.tokens[at].isWord, !sentence.isName(at),
            !sentence.isClass(at, closed.determiner | closed.definite), !sentence.isPreposition(at)
        {
            isFurther = isFurther || sentence.gate(at).contains(.further)
            at -= 1
        }
        // "A further meeting", "Another session"
        let isAnother =
            !lexicon.isSpanish
            && (isFurther && sentence.isClass(at, closed.indefinite) || at == noun - 1 && sentence.gate(at).contains(.further))
        guard
            isAnother || sentence.isClass(at, closed.definite | closed.own) || !lexicon.isSpanish && sentence.isWord(at, "their")
        else { return nil }
        return isFurther || isAnother ? .further : discourse.relation.isOfMeeting ? .told : nil
    }

    /// Whether a phrase says with whom, or between whom: «con los vecinos», "between the parents and the school".
    private func hasPartner(after start: Int) -> Bool {
        (start + 1..<max(start + 1, min(start + 14, sentence.range.upperBound))).contains { at in
            guard let slot = sentence.connector(endingAt: at)?.slot, [.with, .together, .between, .by].contains(slot) else {
                return false
            }
            var next = at + 1
            while sentence.isClass(next, closed.determiner) || sentence.isQuantity(next) { next += 1 }
            guard sentence.range.contains(next), sentence.tokens[next].isWord else { return false }
            return sentence.tokens[next].isCapitalised || sentence.isClass(next, closed.agent | closed.collective | closed.body)
                || sentence.gate(next).contains(.officials) || sentence.ends(next, in: "s")
        }
    }
}
