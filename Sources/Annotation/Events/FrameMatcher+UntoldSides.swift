/// The side of a deed that speech leaves untold, since who speaks is of it.
extension FrameMatcher {
    /// Adds the side that nobody names: who gives, who is trained, or all who met.
    func takeUntoldSide(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        takeGivingGovernment(verb, into: &match, frame)
        takeGivingNation(verb, into: &match, frame)
        takeHelpers(verb, into: &match, frame)
        takeOwnTrainees(verb, into: &match, frame)
        takeThoseTold(verb, into: &match, frame)
    }

    /// «se le está entregando apoyo al gobierno de Sanabria», in the words of the nation's government: it does, to a state or a town.
    private func takeGivingNation(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, !isAssumed, frame.type == .aid, isImpersonal(verb, frame), verb.dative == 3,
            match.status == .asserted || match.status == .planned,
            speaker.count == 1, let own = speaker.first, PartyIndex.isCountry(own), !match.parts.isEmpty,
            let role = frame.roles[Frame.Slot.subject.rawValue], role == .giver,
            match.parts.allSatisfy({
                $0.role == .receiver && PartyIndex.isGovernment($0.entity) && !PartyIndex.isCountry($0.entity)
                    && PartyIndex.areCompatriots($0.entity, own)
            })
        else { return }
        add(own, role, at: verb.first, to: &match)
    }

    /// «nos están ayudando mucho de B»: people of B, who are no subject that is named.
    private func takeHelpers(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, !isAssumed, frame.type == .aid, frame.verbs & lexicon.governors.help != 0,
            verb.dative == 1, verb.person == 3, speaker.count == 1, let own = speaker.first,
            (verb.first...verb.head).contains(where: { sentence.isFinite($0) && sentence.ends($0, in: "n") }),
            match.parts.isEmpty || isOfSpeaker(match), leftSubject(of: verb) == nil
        else { return }
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .of && !group.isPlace && (1...4).contains(group.tokens.lowerBound - verb.head)
            && (verb.head + 1..<group.tokens.lowerBound).allSatisfy({ sentence.isAdverb($0) || sentence.isWord($0, "mucho") })
        {
            add(group, .giver, to: &match)
            match.used.insert(number)
            add(own, .receiver, at: verb.first, to: &match)
            return
        }
    }

    /// «se ha capacitado a 500 elementos por parte de B»: the people of whoever speaks, where they are said to be of no other.
    private func takeOwnTrainees(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, !isAssumed, frame.type == .aid, frame.nouns == 0,
            verb.isReflexive || verb.isPassive || verb.person == 3, match.status == .asserted || match.status == .planned,
            frame.roles[Frame.Slot.of.rawValue] == .receiver, frame.object == 0, !match.parts.isEmpty,
            match.parts.allSatisfy({ $0.role == .giver }), match.used.contains(where: { sentence.groups[$0].slot == .by }),
            speaker.count == 1, let own = speaker.first,
            let at = (verb.head + 1..<min(verb.head + 6, sentence.range.upperBound)).first(where: {
                sentence.gate($0).contains(.trainee)
            }), !sentence.isOf(at + 1)
        else { return }
        add(own, .receiver, at: verb.first, to: &match)
    }

    /// «nos reunimos con A y B … Se llegó al acuerdo de …», «Acordamos …»: those who met, in the words of one of them, where none
    /// is named.
    private func takeThoseTold(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, !isAssumed, frame.type == .agree, frame.isSymmetric, match.status == .asserted,
            sentence.groups.isEmpty, opens(verb.first), speaker.count == 1, let own = speaker.first,
            discourse.relation.isOfMeeting, Set(discourse.parties) == Set(discourse.relation.bodies),
            discourse.parties.contains(own)
        else { return }
        let isTold = verb.isReflexive && verb.person == 3 && match.parts.isEmpty && discourse.isRecent
        guard isTold || isPluralFirst(verb) && isOfSpeaker(match) && discourse.isFresh else { return }
        for body in discourse.parties { add(body, .party, at: verb.first, to: &match) }
        match.resolution = .told
        match.isReferred = true
    }

    /// «estamos coordinando esfuerzos con A, B y C», in the words of their own government: they are the parties, and it is none.
    func dropOwnGovernment(_ match: inout FrameMatch) {
        guard isSpoken, lexicon.isSpanish, match.type == .cooperate, match.parts.count > 3, let own = speaker.first,
            PartyIndex.isGovernment(own), match.parts.contains(where: { $0.entity == own })
        else { return }
        let others = match.parts.filter { $0.entity != own }
        guard others.allSatisfy({ areOneHouse($0.entity, own) }),
            !others.contains(where: { one in others.contains { $0.entity != one.entity && areOneHouse($0.entity, one.entity) } })
        else { return }
        match.parts = others
    }
}
