extension FrameMatcher {
    /// «A y B revisaron de manera conjunta», "jointly", «operación conjunta de A y B»: whatever the verb is, two bodies did it as one.
    mutating func matchMarker(_ at: Int) {
        let isPhrase = sentence.nounClasses(at) & lexicon.manner != 0
        guard isPhrase || sentence.isClass(at, closed.marker), !sentence.isName(at),
            let candidate = lexicon.frames.firstIndex(where: \.isMarked),
            isPhrase || isMarker(at) && !isSaidJointly(at),
            !matches.contains(where: { $0.trigger.contains(at) || $0.trigger.upperBound == at })
        else { return }
        let frame = lexicon.frames[candidate]
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: .asserted, trigger: at..<at + 1, cue: nil, parts: [], noun: nil, used: [])
        if let whole = ofNoun(at, frame, match) {
            matches.append(whole)
            return
        }
        let isPrefix = sentence.sign(at + 1) == UInt8(ascii: "-")
        guard let verb = isPrefix ? verbOrGuess(at + 2) : mainVerb(near: at..<at + 1) ?? plainVerb(before: at),
            !verb.isIdle,
            verb.classes & lexicon.governors.accuse == 0 || verb.classes & lexicon.governors.say != 0
        else { return }
        match.status = verb.status
        match.cue = verb.cue
        callOn(verb, &match, frame)
        match.trigger = min(verb.head, at)..<max(verb.head, at) + 1
        let subject = self.subject(of: verb)
        // «debemos juntos señalar»
        let isDue = verb.classes & lexicon.governors.modal != 0 && verb.tense == .present && lexicon.isSpanish
        if case .addressed = subject { match.status = .hypothetical }
        if isDue, match.status == .asserted {
            match.status = .hypothetical
            match.cue = verb.head..<verb.head + 1
        }
        if verb.classes & lexicon.governors.refuse != 0 { match.status = .negated }
        take(subject, into: &match, frame, passive: verb.isPassive)
        let region = rightRegion(from: verb.head, far: true)
        takeRight(region, base: verb.head, verb, frame, into: &match, subjectFound: !match.parts.isEmpty)
        takeCounterpart(marked: at, verb, into: &match)
        if isOneSided(match, frame, verb), !addSpeaker(to: &match, at: verb.first) { return }
        guard isWhole(match, frame) else { return }
        // "will co-chair the session": told by the verb itself.
        if verb.status == .planned, sentence.prefixStart(verb.head) < verb.head,
            matches.contains(where: { isTold(match, by: $0, verb.head) })
        {
            return
        }
        finish(&match, frame, verb)
        guard !matches.contains(where: { Set(match.entities).isSubset(of: $0.entities) && $0.type == match.type }) else { return }
        // «revisaron de manera conjunta»: how says more than what.
        let frames = lexicon.frames
        matches.removeAll { frames[$0.frame].isJointSubject && match.trigger.contains($0.trigger.lowerBound) }
        matches.append(match)
    }

    private func isTold(_ match: FrameMatch, by other: FrameMatch, _ head: Int) -> Bool {
        other.trigger.contains(head) && Set(match.entities).isSubset(of: other.entities)
    }

    /// `conjunto` in «en conjunto» and «un conjunto de» says nothing of how, and in «en conjunto con» leads to a name.
    private func isMarker(_ at: Int) -> Bool {
        // «la coalición Juntos por Sanabria»
        let token = sentence.tokens[at]
        if token.isCapitalised, !token.isAllCapitals, at > sentence.range.lowerBound, sentence.tokens[at - 1].isWord {
            return false
        }
        // "co-hosted", «co-organizado»
        if sentence.tokens[at].end - sentence.tokens[at].start == 2 { return sentence.sign(at + 1) == UInt8(ascii: "-") }
        if lexicon.isSpanish, sentence.isClass(at - 1, closed.determiner) || sentence.isPreposition(at - 1), !followsAct(at) {
            return false
        }
        if let connector = sentence.connector(endingAt: at + 1), connector.start < at || connector.slot == .together {
            return false
        }
        return sentence.connector(endingAt: at)?.slot != .together
    }

    /// «que llevan a cabo en conjunto A y B»: right after a verb and its own words, not «En conjunto, A y B gastan».
    private func followsAct(_ at: Int) -> Bool {
        guard sentence.isPreposition(at - 1), !sentence.isOf(at - 1), sentence.ends(at, in: "to") else { return false }
        return (at - 4..<at - 1).contains { verb in
            guard sentence.range.contains(verb), sentence.isFinite(verb) || sentence.isParticiple(verb) else { return false }
            let tail = sentence.verb(verb).map { $0.tail < 0 ? 0 : lexicon.tails[Int($0.tail)].count } ?? 0
            return (verb + 1 + tail..<max(verb + 1 + tail, at - 1)).allSatisfy { sentence.isAdverb($0) }
        }
    }

    /// «operativo conjunto de A y B», "joint visit by A and B": the bodies that follow the noun.
    private func ofNoun(_ at: Int, _ frame: Frame, _ match: FrameMatch) -> FrameMatch? {
        var match = match
        let region = rightRegion(from: at, far: false)
        for (number, group) in sentence.groups.enumerated()
        where group.tokens.lowerBound > at && group.tokens.lowerBound < min(region.upperBound, at + 16) {
            switch group.slot {
            case .of: guard group.head >= at - 1, group.head <= at + 2, match.parts.isEmpty else { continue }
            case .between, .with, .by: break
            default: continue
            }
            add(group, .party, to: &match)
            match.used.insert(number)
        }
        if isOneSided(match, frame), !addSpeaker(to: &match, at: at) { return nil }
        guard isWhole(match, frame), governs(at, region, &match) else { return nil }
        if match.status == .planned, frame.futureIsAgree { match.type = .agree }
        return match
    }
}
