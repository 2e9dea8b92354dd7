/// What becomes of an agreement or a meeting, by the words beside its noun: «el posible convenio», «se negocia un acuerdo»,
/// "cooperation between A and B is needed", «una reunión que no se celebró».
extension FrameMatcher {
    /// «elabora un convenio con B», "is drafting an agreement with B": what is in the making, and nobody's joint act.
    func readMaking(_ match: inout FrameMatch) {
        guard match.status == .asserted, match.noun == nil, match.type == .cooperate,
            lexicon.frames[match.frame].isJointSubject, case let at = match.trigger.lowerBound, let verb = sentence.verb(at)
        else { return }
        if makes(verb.classes), agreement(after: at) != nil {
            match.type = .support
            settle(&match, .planned, at)
        } else if verb.classes & lexicon.governors.plan != 0, verb.classes & lexicon.governors.say == 0,
            verb.form.tense != .preterite
        {
            // «preparan un taller», and not «prepararon los alimentos»
            settle(&match, .planned, at)
        }
    }

    /// The noun of an agreement that a verb has for its object.
    private func agreement(after verb: Int) -> Int? {
        (verb + 1..<min(verb + 5, sentence.range.upperBound)).first { at in
            sentence.nounClasses(at) & lexicon.governors.agreement != 0 && !sentence.isName(at)
                && !(verb + 1..<at).contains { sentence.isName($0) || sentence.isOf($0) || sentence.isComma($0) }
        }
    }

    /// A verb of what leads to an agreement, and does not announce it.
    private func makes(_ classes: EventLexicon.VerbClasses) -> Bool {
        classes & lexicon.governors.prepare != 0 && classes & lexicon.governors.say == 0
    }

    /// What the words beside the noun of a telling make of it.
    func readFate(_ match: inout FrameMatch) {
        guard match.status == .asserted else { return }
        guard let noun = match.noun ?? occasion(of: match) else { return }
        // «hace falta coordinación entre A y B»
        if let lack = match.trigger.first(where: { sentence.gate($0).contains(.lack) }), lexicon.isSpanish {
            return settle(&match, .hypothetical, lack)
        }
        let isNominal = !match.trigger.contains { !sentence.isName($0) && sentence.verb($0) != nil && $0 != noun }
        if let adjective = [noun - 1, noun + 1].first(where: { sentence.gate($0).contains(.alleged) && !sentence.isName($0) }) {
            // «el posible convenio»
            return settle(&match, .hypothetical, adjective)
        }
        // "without a meeting with B"
        if let without = without(before: noun) { return settle(&match, .negated, without) }
        if let planned = schedule(of: match) { return settle(&match, .planned, planned) }
        if let end = failure(of: noun) { return settle(&match, .negated, end) }
        guard isNominal else { return }
        if let coming = [noun - 1, noun + 1].first(where: { sentence.gate($0).contains(.coming) && !sentence.isName($0) }) {
            // «la próxima reunión entre A y B»
            return settle(&match, .planned, coming)
        }
        if sentence.nounClasses(noun) & lexicon.governors.agreement != 0, let verb = makingVerb(before: noun) {
            return settle(&match, .planned, verb)
        }
        if let verb = announcingVerb(before: noun) { return settle(&match, .planned, verb) }
        if let verb = wantingVerb(before: noun) { return settle(&match, .hypothetical, verb) }
        readPredicate(&match)
    }

    /// «convocó a B a una reunión»: the meeting that a verb without a noun of its own leads to.
    private func occasion(of match: FrameMatch) -> Int? {
        guard match.type == .consult else { return nil }
        let end = min(match.trigger.upperBound + 20, sentence.range.upperBound)
        return (match.trigger.upperBound..<max(match.trigger.upperBound, end)).first {
            sentence.nounClasses($0) & lexicon.governors.meeting != 0 && !sentence.isName($0)
        }
    }

    /// `without` before a noun and its article; «sin» leads to its names by itself.
    private func without(before noun: Int) -> Int? {
        let at = sentence.isClass(noun - 1, closed.determiner) ? noun - 2 : noun - 1
        return !lexicon.isSpanish && sentence.isClass(at, closed.without) ? at : nil
    }

    /// «tiene prevista una reunión con B», «tenemos pendiente la firma del convenio»: the word beside a verb of having by which it is
    /// yet to be.
    private func schedule(of match: FrameMatch) -> Int? {
        for at in match.trigger where !sentence.isName(at) {
            guard let verb = sentence.verb(at) else { continue }
            // "scheduled a meeting with B"
            if verb.classes & lexicon.governors.plan != 0, verb.classes & lexicon.governors.say == 0, !sentence.isParticiple(at) {
                return at
            }
            guard lexicon.isSpanish, verb.classes & lexicon.governors.own != 0 else { continue }
            var next = at + 1
            while sentence.isAdverb(next), next < at + 3 { next += 1 }
            let isPlan = sentence.verb(next).map {
                $0.form.tense == .participle && $0.classes & lexicon.governors.plan != 0
            }
            return isPlan == true || sentence.isWord(next, "pendiente") || sentence.isWord(next, "pendientes") ? next : nil
        }
        return nil
    }

    /// What one word makes of a telling.
    func settle(_ match: inout FrameMatch, _ status: CooperationEvent.Status, _ at: Int) {
        match.status = status
        match.cue = at..<at + 1
    }

    /// «logró suscribir el tratado», «tiene derecho a firmar convenios»: what the nearer verb needs.
    func isOtherDeed(_ at: Int, after verb: VerbGroup, _ frame: Frame) -> Bool {
        // «refrendó su compromiso de firmar un convenio»
        let isLinked = sentence.isClass(at - 1, closed.link) && at > verb.head + 2 && !sentence.isName(at - 2)
        if isLinked, frame.nouns & lexicon.governors.agreement != 0, !sentence.isName(at),
            sentence.verb(at).map({ $0.form.tense == .infinitive && $0.classes & frame.verbs != 0 }) ?? false
        {
            return true
        }
        let isOwned = verb.classes & lexicon.governors.own != 0 && at - verb.head < 5 && sentence.isClass(at - 1, closed.link)
        guard verb.classes & lexicon.governors.achieve != 0 || isOwned, let other = sentence.verb(at) else { return false }
        return other.form.tense == .infinitive && other.classes & lexicon.triggerVerbs != 0 && other.classes & frame.verbs == 0
    }

    /// «se negocia un convenio», «redactan un acuerdo»
    private func makingVerb(before noun: Int) -> Int? {
        (max(sentence.range.lowerBound, noun - 4)..<noun).last { at in
            !sentence.isName(at) && sentence.verb(at).map { makes($0.classes) } ?? false
        }
    }

    /// «anunció una reunión con B», "announced talks with B": what is announced and was not known before is yet to be.
    private func announcingVerb(before noun: Int) -> Int? {
        guard sentence.nounClasses(noun) & lexicon.governors.meeting != 0 else { return nil }
        let determiner = sentence.isClass(noun - 1, closed.determiner) ? noun - 1 : noun
        guard determiner == noun ? !lexicon.isSpanish : sentence.gate(determiner).contains(.one) else { return nil }
        let announces = lexicon.governors.plan | lexicon.governors.say
        return sentence.verb(determiner - 1).map { $0.classes & announces == announces } ?? false ? determiner - 1 : nil
    }

    /// «hace falta mayor coordinación», «se requiere un acuerdo», "there is a need for cooperation".
    private func wantingVerb(before noun: Int) -> Int? {
        var at = noun - 1
        while at > noun - 4, sentence.range.contains(at), !sentence.isName(at), !sentence.isComma(at), !sentence.isHardStop(at) {
            // «falta coordinación», but «la falta de»
            if lexicon.isSpanish, sentence.gate(at).contains(.lack), !sentence.isOf(at + 1),
                !sentence.isClass(at - 1, closed.determiner)
            {
                return at
            }
            if let verb = sentence.verb(at), verb.form.isFinite, verb.classes & lexicon.governors.modal != 0 { return at }
            at -= 1
        }
        return nil
    }

    /// "cooperation between A and B is needed", «el convenio está en negociación», "a pact is being drafted": what is said of the noun
    /// behind the bodies.
    private func readPredicate(_ match: inout FrameMatch) {
        guard let last = match.used.map({ sentence.groups[$0].tokens.upperBound }).max() else { return }
        let linking = lexicon.governors.be | lexicon.governors.stay
        let isLinking =
            lexicon.isSpanish
            ? sentence.verb(last).map { $0.classes & linking != 0 && $0.form.tense == .present } ?? false
            : sentence.isWord(last, "is") || sentence.isWord(last, "are") || sentence.isWord(last, "remains")
        // «esta coordinación es vital»: there is one.
        let isThis = match.noun.map { sentence.isClass($0 - 1, closed.own | closed.mine) } ?? false
        guard isLinking, !isThis, !sentence.isName(last) else { return }
        for at in last + 1..<max(last + 1, min(last + 5, sentence.range.upperBound)) {
            if sentence.isComma(at) || sentence.isHardStop(at) || sentence.isName(at) { return }
            // «está por firmarse»
            if lexicon.isSpanish, sentence.connector(endingAt: at)?.slot == .by,
                sentence.verb(at + 1)?.form.tense == .infinitive
            {
                return settle(&match, .planned, at)
            }
            if sentence.gate(at).contains(.needful) { return settle(&match, .hypothetical, at) }
            if sentence.gate(at).contains(.underway), sentence.isPreposition(at - 1) { return settle(&match, .planned, at) }
            if sentence.isParticiple(at), let verb = sentence.verb(at), makes(verb.classes) {
                return settle(&match, .planned, at)
            }
        }
    }

    /// «una reunión que no se celebró», "a meeting that was cancelled": the verb of a relative clause behind a noun, by which there was
    /// none.
    private func failure(of noun: Int) -> Int? {
        let governors = lexicon.governors
        guard sentence.nounClasses(noun) & (governors.meeting | governors.agreement) != 0,
            let relative = (noun + 1..<max(noun + 1, min(noun + 20, sentence.range.upperBound))).first(where: {
                !sentence.isName($0)
                    && (sentence.isClass($0, closed.relative) || sentence.isFinite($0) || sentence.isHardStop($0))
            }), sentence.isClass(relative, closed.relative), !sentence.isPreposition(relative - 1),
            relative < noun + 3 || sentence.isName(relative - 1),
            let verb = toldVerb(after: relative), !(relative + 1..<verb.first).contains(where: { sentence.isName($0) })
        else { return nil }
        let isUndergone = verb.isReflexive || verb.isPassive
        let classes = verb.classes
        if verb.status == .negated,
            classes & governors.occur != 0 || isUndergone && classes & (governors.hold | governors.sign) != 0
        {
            return verb.head
        }
        return verb.status == .asserted && isUndergone && classes & governors.refuse != 0 ? verb.head : nil
    }

    /// «fue cancelada»: the verb that says what happened, and not its auxiliary.
    private func toldVerb(after relative: Int) -> VerbGroup? {
        let auxiliaries = lexicon.governors.be | lexicon.governors.stay | lexicon.governors.have
        let verbs = (relative + 1..<min(relative + 6, sentence.range.upperBound)).lazy.compactMap { sentence.verbGroup(at: $0) }
        return verbs.first { $0.classes & auxiliaries == 0 }
    }

    /// «gracias al convenio entre A y B, habrá cursos»: an agreement behind a preposition, of which the verb after it tells nothing.
    func isAgreementAside(_ noun: Int, _ match: FrameMatch) -> Bool {
        guard lexicon.isSpanish, match.type == .support else { return false }
        var before = noun - 1
        while sentence.isClass(before, closed.determiner), !sentence.isPreposition(before) { before -= 1 }
        return sentence.isPreposition(before)
    }
}
