/// A party that stands outside its sentence: the one spoken to, and the other side of what «nosotros» do.
extension FrameMatcher {
    /// «le agradezco su apoyo», «quiero felicitarlo»: whom the one who speaks has before him.
    func takeHearer(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, !frame.isSymmetric, let hearer, verb.person == 1,
            match.status != .hypothetical, isOfSpeaker(match),
            let role = frame.roles[Frame.Slot.to.rawValue] ?? frame.roles[Frame.Slot.object.rawValue],
            !match.parts.contains(where: { $0.role == role }), addressesOne(verb, frame), !hasOtherObject(region),
            // «le agradezco que haya empezado así»: courtesy, and no deed of a body.
            frame.deed == 0 && (frame.nouns == 0 || !frame.isPerformative)
                || region.contains(where: { sentence.nounClasses($0) & frame.object != 0 })
        else { return }
        add(hearer, role, at: verb.first, to: &match)
    }

    /// «La visitadora de B habló. Agradecemos su acompañamiento»: whose deed is thanked for, being the one body spoken of.
    func takeOwnerThanked(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.isPerformative, frame.type == .support, frame.object != 0, hearer == nil,
            verb.person == 1, match.status == .asserted, isOfSpeaker(match), discourse.topic.count == 1,
            let role = frame.roles[Frame.Slot.of.rawValue], sentence.isClass(verb.head + 1, closed.possessive),
            (verb.head + 2...verb.head + 4).contains(where: {
                sentence.nounClasses($0) & frame.object != 0 && !(verb.head + 2..<$0).contains { sentence.isPreposition($0) }
            }), !hasOtherObject(region)
        else { return }
        // «Saludo a Ana y agradezco su apoyo»: hers.
        if (sentence.range.lowerBound..<verb.first).contains(where: { sentence.isName($0) }) { return }
        for body in discourse.topic { add(body, role, at: verb.first, to: &match) }
        match.isReferred = true
    }

    /// Whether a pronoun of the verb is of the one spoken to: «le», «te», and «lo», «la» where the verb is done to people.
    private func addressesOne(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        // «lo hemos ampliado»: a thing.
        let isDoneTo =
            frame.roles[Frame.Slot.object.rawValue] != nil && (frame.object == 0 || frame.verbs & lexicon.governors.help != 0)
            || verb.classes & lexicon.governors.praise != 0
        for at in verb.first..<verb.head where sentence.isClass(at, closed.clitic) && !sentence.isClass(at, closed.determiner) {
            if sentence.isWord(at, "le") || sentence.isWord(at, "te") || isDoneTo && sentence.isWord(at, "lo") { return true }
        }
        guard sentence.verb(verb.head)?.form.tense == .infinitive else { return false }
        if sentence.ends(verb.head, in: "rle") { return true }
        return isDoneTo && (sentence.ends(verb.head, in: "rlo") || sentence.ends(verb.head, in: "rla"))
    }

    /// «le agradezco a la gente», «le pido a mi equipo»: the pronoun is of someone told of.
    private func hasOtherObject(_ region: Range<Int>) -> Bool {
        region.contains { at in
            guard let connector = sentence.connector(endingAt: at), connector.slot == .to || connector.slot == .with,
                sentence.range.contains(at + 1), sentence.tokens[at + 1].isWord
            else { return false }
            return sentence.verb(at + 1)?.form.tense != .infinitive && !sentence.endsLikeInfinitive(at + 1)
        }
    }

    /// «nos comprometimos a respetar», in front of the other side.
    func takeWitnessedPromise(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.nouns == 0, !frame.isSymmetric,
            frame.verbs & lexicon.governors.commit != 0 || frame.verbs & lexicon.governors.help != 0 && isBare(verb),
            let counterpart, counterpart.source == .occasion, counterpart.isAbroad, verb.person == 1, isPluralFirst(verb),
            let role = frame.roles[Frame.Slot.to.rawValue], isOfSpeaker(match)
        else { return }
        takeSides(counterpart, role, at: verb.first, into: &match)
    }

    /// «vamos a ayudar», and no word of whom or what.
    private func isBare(_ verb: VerbGroup) -> Bool {
        let next = verb.head + 1
        return verb.dative == 0 && (next == sentence.range.upperBound || sentence.tokens[next].isSign)
    }

    /// Whether a sentence names bodies that are of neither side: they, and nobody told of before, are those who do it.
    private func namesOthers(than counterpart: Conversation.Counterpart) -> Bool {
        sentence.groups.contains { group in
            !group.isPlace && !group.isRelative
                && group.entities.contains { body in
                    !speaker.contains { areOneHouse($0, body) } && !counterpart.bodies.contains { areOneHouse($0, body) }
                }
        }
    }

    /// «vamos a firmar un acuerdo», «trabajamos juntos», in the words of one side to the other.
    func takeCounterpart(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.isSymmetric, !frame.isJointSubject, frame.requires == nil,
            frame.roles[Frame.Slot.with.rawValue] == .party, let counterpart, verb.person == 1, isPluralFirst(verb),
            isOfSpeaker(match), !namesOthers(than: counterpart),
            !hasOtherPartner(max(sentence.range.lowerBound, verb.first - 8)..<region.upperBound, but: match.noun)
        else { return }
        let isJoint =
            frame.needs != 0
            || frame.nouns == 0 && verb.classes & lexicon.governors.cooperate != 0
                && (counterpart.isAbroad
                    || (verb.head + 1...verb.head + 4).contains(where: { sentence.isClass($0, closed.joint) }))
        let isMade =
            (frame.nouns & lexicon.governors.agreement != 0 || frame.verbs & lexicon.governors.share != 0)
            && frame.verbs & lexicon.governors.own == 0
        let suffices =
            switch counterpart.source {
            case .occasion:
                isJoint || counterpart.isAbroad && (frame.nouns != 0 || frame.type == .consult || frame.type == .agree)
            case .told: isJoint || frame.nouns != 0 && frame.verbs & lexicon.governors.own == 0
            case .place: isMade
            }
        guard suffices, mayBeWish(match, counterpart), !isAbout(match.noun, verb) else { return }
        takeSides(counterpart, .party, at: verb.first, into: &match)
    }

    /// «lo logramos juntos»: marked as done together, whatever it is.
    func takeCounterpart(marked at: Int, _ verb: VerbGroup, into match: inout FrameMatch) {
        guard isSpoken, lexicon.isSpanish, let counterpart, counterpart.source == .occasion, verb.person == 1,
            isPluralFirst(verb), isOfSpeaker(match),
            verb.classes & (lexicon.governors.be | lexicon.governors.stay) == 0, mayBeWish(match, counterpart),
            !namesOthers(than: counterpart),
            (1...3).contains(at - verb.head),
            !hasOtherPartner(
                max(sentence.range.lowerBound, min(at, verb.first) - 8)..<min(sentence.range.upperBound, at + 4), but: nil)
        else { return }
        takeSides(counterpart, .party, at: verb.first, into: &match)
    }

    /// «nuestra cooperación», «nuestro diálogo de hoy»: of both sides.
    func takeBothSides(of noun: Int, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.isSymmetric, match.parts.isEmpty, let counterpart,
            counterpart.source == .occasion, frame.roles[Frame.Slot.of.rawValue] != nil,
            counterpart.isAbroad, frame.type == .cooperate || frame.type == .consult, !speaker.isEmpty
        else { return }
        var at = noun - 1
        while at > noun - 3, sentence.range.contains(at), !sentence.isClass(at, closed.mine), sentence.tokens[at].isWord,
            !sentence.isPreposition(at), sentence.verb(at) == nil
        { at -= 1 }
        guard sentence.isClass(at, closed.mine), sentence.tokens[at].end - sentence.tokens[at].start > 3,
            !hasOtherPartner(noun..<min(sentence.range.upperBound, noun + 6), but: nil)
        else { return }
        for body in speaker { add(body, .party, at: at, to: &match) }
        takeSides(counterpart, .party, at: at, into: &match)
        match.isOfBothSides = true
    }

    /// «Y ellos nos enviaron médicos»: the foreign government that was told of.
    func othersSubject(of verb: VerbGroup) -> [String] {
        guard isSpoken, lexicon.isSpanish, let counterpart, counterpart.isAbroad, counterpart.source != .place,
            verb.person == 3, sentence.isClass(verb.first - 1, closed.third), sentence.ends(verb.first - 1, in: "os"),
            !sentence.isPreposition(verb.first - 2), !speaker.isEmpty
        else { return [] }
        return counterpart.bodies
    }

    /// Whether only the one who speaks is among the parties yet.
    func isOfSpeaker(_ match: FrameMatch) -> Bool {
        !match.parts.isEmpty && match.parts.allSatisfy { speaker.contains($0.entity) }
    }

    /// «lo que hemos recibido en función de ese diálogo»: the noun stands in a phrase of its own.
    private func isAbout(_ noun: Int?, _ verb: VerbGroup) -> Bool {
        guard let noun, noun > verb.head + 1 else { return false }
        return (verb.head + 1..<noun).contains { sentence.isPreposition($0) }
    }

    /// «debemos trabajar juntos», said to all who listen: only two countries' sides say it of each other.
    private func mayBeWish(_ match: FrameMatch, _ counterpart: Conversation.Counterpart) -> Bool {
        match.status != .hypothetical || counterpart.isAbroad && counterpart.source == .occasion && match.noun == nil
    }

    /// Adds the other side. Between governments a minister speaks for his own.
    private func takeSides(
        _ counterpart: Conversation.Counterpart, _ role: CooperationEvent.Role, at: Int, into match: inout FrameMatch
    ) {
        if counterpart.bodies.allSatisfy(PartyIndex.isCountry) {
            for part in match.parts.indices where speaker.contains(match.parts[part].entity) {
                match.parts[part].entity = index.government(of: match.parts[part].entity) ?? match.parts[part].entity
            }
        }
        for body in counterpart.bodies { add(body, role, at: at, to: &match) }
    }

    /// «firmamos», «vamos a firmar»: and not «firmé».
    func isPluralFirst(_ verb: VerbGroup) -> Bool {
        // «cuando trabajamos juntos»: what is so each time, and no act.
        !sentence.isClass(verb.first - 1, closed.subordinator)
            && (verb.first...verb.head).contains { sentence.tokens[$0].isWord && sentence.ends($0, in: "mos") }
    }

    /// Whether a phrase says with whom, or between whom: another than the one who is meant.
    ///
    /// - Parameter noun: «con el acuerdo que firmamos»: what was made is nobody.
    private func hasOtherPartner(_ range: Range<Int>, but noun: Int?) -> Bool {
        range.contains { at in
            guard !sentence.isName(at), let connector = sentence.connector(endingAt: at),
                [.with, .together, .between].contains(connector.slot)
            else { return false }
            // «con independencia»: how, and not with whom.
            let next = at + 1
            if connector.slot == .with, sentence.range.contains(next), !sentence.isName(next), sentence.tokens[next].isWord,
                !sentence.isClass(
                    next,
                    closed.determiner | closed.agent | closed.collective | closed.third | closed.usWord | closed.spokenTo
                        | closed.relative), !sentence.ends(next, in: "s"), !sentence.isQuantity(next)
            {
                return false
            }
            return noun.map { !(at + 1...at + 2).contains($0) } ?? true
        }
    }

    /// «me da gusto recibirlo», «es un honor tenerlo aquí», «que nos visite»: the one spoken to is the guest of the one who speaks.
    mutating func matchGuest() {
        guard isSpoken, lexicon.isSpanish, let hearer, let host = speaker.first,
            !matches.contains(where: { $0.type == .consult }),
            nounClasses & lexicon.governors.pleasure != 0 || wordClasses & closed.welcome != 0,
            let at = sentence.range.first(where: isReceiving),
            let candidate = lexicon.frames.firstIndex(where: { $0.verbs & lexicon.governors.welcome != 0 })
        else { return }
        // «Bienvenido a este hospital»: a house receives nobody.
        if index.isFacility(host) { return }
        let frame = lexicon.frames[candidate]
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: .asserted, trigger: at..<at + 1, cue: nil, parts: [], noun: nil, used: [])
        add(host, frame.roles[Frame.Slot.subject.rawValue] ?? .host, at: at, to: &match)
        add(hearer, frame.roles[Frame.Slot.to.rawValue] ?? .guest, at: at, to: &match)
        guard isWhole(match, frame) else { return }
        // «bienvenido», «un gusto recibirlo»: protocol. «nos da gusto que nos visite» tells of the visit.
        match.isReferred = sentence.verb(at)?.form.tense == .subjunctive
        matches.append(match)
    }

    private func isReceiving(_ at: Int) -> Bool {
        if sentence.isClass(at, closed.welcome), !sentence.isName(at) {
            // «bienvenido», «sea usted bienvenido», and not «la bienvenida» nor «siempre será bienvenido»
            let before = sentence.skippingAdverbs(at - 1)
            return before < sentence.range.lowerBound || sentence.tokens[before].isSign
                || sentence.isClass(before, closed.spokenTo)
        }
        let hasPleasure = (max(sentence.range.lowerBound, at - 9)..<max(sentence.range.lowerBound, at)).contains {
            sentence.nounClasses($0) & lexicon.governors.pleasure != 0
        }
        guard hasPleasure, let verb = sentence.verb(at), verb.classes & lexicon.governors.guests != 0 else { return false }
        if verb.form.tense == .infinitive {
            return sentence.ends(at, in: "lo") || sentence.ends(at, in: "le") || sentence.ends(at, in: "la")
        }
        return verb.form.tense == .subjunctive && sentence.isWord(at - 1, "nos") && sentence.isClass(at - 2, closed.relative)
    }
}
