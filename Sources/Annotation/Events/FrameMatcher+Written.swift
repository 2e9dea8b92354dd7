/// How news and communiqués tell of deeds: their parties stand in the main clause, in the sentence before, or in the phrase that says
/// on what ground something is done.
extension FrameMatcher {
    // MARK: - Agreements told of beside a deed

    /// Whether a phrase only says on what ground something is done: «conforme al tratado», and not «con base en el convenio con B»,
    /// which whoever acts has with B.
    func isGroundOnly(_ noun: Int, of frame: Frame) -> Bool {
        guard isGround(noun, of: frame) else { return false }
        if isSpoken { return true }
        return !sentence.groups.contains { group in
            group.slot == .with && (1...6).contains(group.tokens.lowerBound - noun)
                && !(noun + 1..<group.tokens.lowerBound).contains {
                    sentence.isComma($0) || sentence.isHardStop($0) || sentence.isFinite($0)
                }
        }
    }

    /// «En el marco del convenio», «como parte del acuerdo», «mediante un convenio»: what leads an agreement beside the deed.
    func isAside(_ connector: (slot: Frame.Slot, start: Int), of noun: Int) -> Bool {
        guard !isSpoken, lexicon.isSpanish, sentence.nounClasses(noun) & lexicon.governors.agreement != 0 else { return false }
        if connector.slot == .organ || connector.slot == .support { return true }
        guard connector.slot == .of else { return false }
        var at = connector.start - 1
        let limit = max(sentence.range.lowerBound, at - 3)
        while at >= limit {
            guard sentence.tokens[at].isWord, !sentence.isName(at) else { return false }
            if sentence.isWord(at, "como") || sentence.isPreposition(at) && !sentence.isOf(at) { return at < connector.start - 1 }
            at -= 1
        }
        return false
    }

    /// «A, con base en el convenio que firmó con B, capacitó», «En el marco del acuerdo que tiene con B, A capacitó»: whose agreement
    /// a relative clause tells of.
    func agreementHolder(of verb: VerbGroup) -> Int? {
        let governors = lexicon.governors
        guard !isSpoken, lexicon.isSpanish, verb.person == 3, !verb.isReflexive, !verb.isPassive,
            verb.classes & (governors.sign | governors.own | governors.hold) != 0,
            sentence.isClass(verb.first - 1, closed.relative), !sentence.isName(verb.first - 1)
        else { return nil }
        var noun = verb.first - 2
        while noun > verb.first - 6, sentence.range.contains(noun), sentence.nounClasses(noun) & governors.agreement == 0 {
            guard sentence.tokens[noun].isWord, !sentence.isName(noun), !sentence.isFinite(noun) else { return nil }
            noun -= 1
        }
        guard sentence.range.contains(noun), sentence.nounClasses(noun) & governors.agreement != 0, isAdverbial(noun),
            let with = sentence.groups.first(where: { $0.tokens.lowerBound > verb.head }), with.slot == .with,
            with.tokens.lowerBound < verb.head + 8
        else { return nil }
        let first = sentence.groups.last { $0.tokens.upperBound <= noun && $0.slot == .subject && !$0.isPossessive }
        if let first, !crosses(first.tokens.upperBound, noun) || first.tokens == sentence.openingSubject?.tokens {
            return sentence.groups.firstIndex { $0.tokens == first.tokens }
        }
        return mainSubject(noun, after: with.tokens.upperBound)
    }

    /// «En la firma del convenio, A y B destacaron»: the two of whom the main clause is are those who sign.
    func takeSigners(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) -> Bool {
        guard !isSpoken, lexicon.isSpanish, match.parts.isEmpty, frame.nouns & lexicon.governors.signing != 0, frame.isSymmetric,
            isAdverbial(noun), let number = mainSubject(noun, after: match.trigger.upperBound)
        else { return false }
        return takeSeveral(number, into: &match)
    }

    /// Takes a group of two bodies and more as the parties; false where it names one.
    func takeSeveral(_ number: Int, into match: inout FrameMatch) -> Bool {
        let group = sentence.groups[number]
        guard group.entities.count > 1, group.phrases.count > 1 else { return false }
        add(group, .party, to: &match)
        match.used.insert(number)
        return true
    }

    /// «Por A firmó su presidenta, y por B, su rector»: for whom each signs.
    mutating func matchSignedFor() {
        guard !isSpoken, lexicon.isSpanish, sentence.groups.count > 1 else { return }
        let signers = sentence.groups.indices.filter { number in
            let group = sentence.groups[number]
            let before = group.tokens.lowerBound - 1
            return group.slot == .by && sentence.isWord(group.tokens.lowerBound, "por")
                && (before < sentence.range.lowerBound || sentence.isComma(before) || sentence.isHardStop(before)
                    || (sentence.verb(before)?.classes ?? 0) & lexicon.governors.sign != 0 && sentence.isFinite(before)
                    || sentence.isClass(before, closed.conjunction))
        }
        guard signers.count > 1, !matches.contains(where: { !$0.used.isDisjoint(with: signers) }), let verb = signing,
            let candidate = lexicon.frames.firstIndex(where: {
                $0.isSymmetric && $0.type == .support && $0.verbs & lexicon.governors.sign != 0
            })
        else { return }
        var match = FrameMatch(
            frame: candidate, type: .support, status: verb.status, trigger: verb.head..<verb.head + 1, cue: verb.cue, parts: [],
            noun: nil, used: Set(signers))
        for number in signers {
            add(sentence.groups[number], .party, to: &match)
        }
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// The sentence's first verb of signing that is told as done or to be done.
    private var signing: VerbGroup? {
        for at in sentence.range where (sentence.verb(at)?.classes ?? 0) & lexicon.governors.sign != 0 {
            guard let verb = sentence.verbGroup(at: at), !verb.isPassive, verb.person == 3, !verb.isIdle,
                [.present, .preterite, .future].contains(verb.tense)
            else { continue }
            return verb
        }
        return nil
    }

    /// «A y B exhortaron a C»: what is asked of another body is no act of the two together.
    func isAskedOfOthers(_ verb: VerbGroup, _ region: Range<Int>) -> Bool {
        lexicon.isSpanish && verb.classes & lexicon.governors.urge != 0 && verb.classes & lexicon.jointActs == 0
            && sentence.groups.contains { region.contains($0.tokens.lowerBound) && [.to, .object].contains($0.slot) }
    }

    // MARK: - Parties of the sentences before

    /// «La declaración la hizo durante la firma del convenio con B»: the one body of which the text speaks, where the sentence names
    /// none but those with whom it was.
    func takeTopic(into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.isSymmetric, frame.type == .support || frame.type == .consult,
            !match.parts.isEmpty, match.status != .hypothetical, match.used.count == 1, let with = match.used.first,
            sentence.groups[with].slot == .with, discourse.topic.count == 1, let body = discourse.topic.first,
            sentence.groups.indices.allSatisfy({ $0 == with || sentence.groups[$0].isPlace }),
            !match.entities.contains(where: { areOneHouse($0, body) }),
            match.parts.allSatisfy({ $0.role == .party }), !tellsOther(match.noun, sentence.groups[with])
        else { return }
        add(body, .party, at: match.trigger.lowerBound, to: &match)
    }

    /// «La reunión de los vecinos con B», «el convenio con B, firmado por la empresa»: another whose it is, that is no name.
    private func tellsOther(_ noun: Int?, _ with: NameGroup) -> Bool {
        if let noun, noun < with.tokens.lowerBound,
            (noun + 1..<with.tokens.lowerBound).contains(where: {
                sentence.isOf($0) && (sentence.isClass($0 + 1, closed.determiner) || sentence.isWord($0, "del"))
            })
        {
            return true
        }
        return sentence.range.contains { sentence.isWord($0, "por") && sentence.isParticiple($0 - 1) }
    }

    /// Whether a noun opens its sentence, with no more than an article before it.
    func opensSentence(_ noun: Int) -> Bool {
        var at = noun - 1
        while sentence.isClass(at, closed.determiner) { at -= 1 }
        return at < sentence.range.lowerBound
    }

    /// «Acordaron definir una agenda»: what those do together of whom the meeting before was told.
    func isOfThoseTold(_ verb: VerbGroup) -> Bool {
        let governors = lexicon.governors
        guard !isSpoken, discourse.parties.count > 1, verb.person == 3, !verb.isReflexive || verb.classes & governors.commit != 0,
            verb.classes & (governors.agree | governors.commit | governors.sign | governors.cooperate) != 0,
            let finite = (verb.first...verb.head).first(where: { sentence.isFinite($0) })
        else { return false }
        return sentence.ends(finite, in: "n")
    }

    // MARK: - Clauses within others

    /// «A concretó un convenio con el que B se compromete a capacitar», «un acuerdo mediante el cual B dará becas»: who owes
    /// something by an agreement made it.
    func takeObliged(into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.type == .support, frame.isSymmetric, match.parts.count == 1,
            let noun = match.noun, sentence.nounClasses(noun) & lexicon.governors.agreement != 0
        else { return }
        let governors = lexicon.governors
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .subject && group.tokens.lowerBound > noun && !match.used.contains(number) {
            let relative = group.tokens.lowerBound - 1
            guard relative > noun, relative < noun + 16, sentence.isClass(relative, closed.relative),
                sentence.isClass(relative - 1, closed.determiner), sentence.isPreposition(relative - 2),
                !(noun..<relative).contains(where: { sentence.isHardStop($0) || sentence.isFinite($0) }),
                let verb = (group.tokens.upperBound..<min(group.tokens.upperBound + 4, sentence.range.upperBound)).lazy
                    .compactMap({ sentence.verbGroup(at: $0) }).first,
                verb.tense == .future || verb.classes & (governors.commit | governors.give | governors.help) != 0
            else { continue }
            add(group, .party, to: &match)
            match.used.insert(number)
            return
        }
    }

    /// «El curso, dirigido a personal de B, fue impartido por A»
    func isAddressed(_ group: NameGroup, _ verb: VerbGroup) -> Bool {
        !isSpoken && lexicon.isSpanish && group.slot == .to && verb.isPassive
            && sentence.endsLikeParticiple(group.tokens.lowerBound - 1)
    }

    /// «El presidente del Tribunal y del Consejo»: one person who heads both.
    func isOfOneHolder(_ group: NameGroup) -> Bool {
        guard !isSpoken, lexicon.isSpanish, group.phrases.count > 1,
            case let second = sentence.phrases[group.phrases.lowerBound + 1], second.slot == .of,
            // «…, Ana Ruiz»: the holder by name.
            group.phrases.dropFirst(2).allSatisfy({ sentence.phrases[$0].entities.allSatisfy(second.entities.contains) })
        else { return false }
        let lead = group.tokens.lowerBound..<group.phrasesStart(sentence)
        return lead.contains { sentence.isClass($0, closed.agent) && !sentence.ends($0, in: "s") }
            && !lead.contains { sentence.isClass($0, closed.staff) || sentence.ends($0, in: "s") }
    }

    /// «Con el respaldo de B», «respaldado por B»: backing, and not «respaldo técnico», which is help.
    func isBacked(by group: NameGroup) -> Bool {
        !isSpoken && lexicon.isSpanish && group.slot == .support
            && (group.tokens.lowerBound..<group.phrasesStart(sentence)).contains { at in
                sentence.isWord(at, "respaldo") && sentence.isOf(at + 1) || sentence.isWord(at, "respaldado")
                    || sentence.isWord(at, "respaldada")
            }
    }

    /// Whether «donde» opens a clause that has its subject between it and the verb.
    func opensForeignClause(_ relative: Int, _ verb: VerbGroup) -> Bool {
        guard !isSpoken, lexicon.isSpanish, sentence.isWord(relative, "donde") else { return false }
        return !(relative + 1..<max(relative + 1, verb.first)).allSatisfy {
            sentence.isAdverb($0)
                || sentence.isClass($0, closed.clitic | closed.negation) && !sentence.isClass($0 + 1, closed.agent)
        }
    }

    /// «A junto a B informaron que crearán»: what is done, and not that they told it.
    func toldDeed(after verb: VerbGroup) -> VerbGroup? {
        let governors = lexicon.governors
        guard !isSpoken, lexicon.isSpanish, verb.classes & governors.say != 0, verb.classes & lexicon.jointActs == 0,
            sentence.isClass(verb.head + 1, closed.relative), let told = sentence.verbGroup(at: verb.head + 2),
            told.tense == .future || told.tense == .preterite, sentence.ends(told.head, in: "n")
        else { return nil }
        return told
    }

    /// «A recorrió el penal, acto en el que la acompañaron agentes de B»: who is accompanied is whom the sentence is about.
    func takeCompanioned(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, verb.classes & lexicon.governors.accompany != 0, match.parts.count == 1,
            let role = frame.roles[Frame.Slot.to.rawValue], !match.parts.contains(where: { $0.role == role }),
            verb.person == 3, sentence.isClass(verb.first, closed.clitic) || sentence.isClass(verb.first - 1, closed.clitic),
            verb.dative == 0, let opening = sentence.openingSubject, opening.tokens.upperBound < verb.first,
            opening.entities.count == 1
        else { return }
        add(opening, role, to: &match)
        if let number = sentence.groups.firstIndex(where: { $0.tokens == opening.tokens }) { match.used.insert(number) }
    }
}
