/// Finds the frames of a language in one sentence.
struct FrameMatcher {
    let sentence: Sentence
    let index: PartyIndex
    /// The bodies for which the first person speaks here.
    let speaker: [String]
    /// The body that a recommendation is addressed to, whose acts the sentence asks for.
    let addressee: [String]
    /// What earlier sentences leave to be meant; empty where this one cannot refer to them.
    let discourse: Discourse
    /// Whom the one who speaks has before him, where that is certain, and the other side of what «nosotros» do.
    let hearer: String?
    let counterpart: Conversation.Counterpart?
    /// Whether the speaker is only who published the document.
    let isAssumed: Bool
    /// Whether the text is speech, printed as it was said.
    let isSpoken: Bool
    var matches: [FrameMatch] = []
    /// What may be cooperation, but not for certain, or not of these parties.
    var doubts: [FrameMatch] = []
    var claimedNouns: Set<Int> = []
    /// Whether a sentence that tells nothing by itself is read again, with those in mind whose relation was told before.
    var isResolving = false
    /// The noun classes and word classes that any token of the sentence has: a frame that needs others costs no look.
    private(set) var nounClasses: UInt64 = 0
    /// How many of its verbs are of taking part.
    private(set) var attending = 0
    private(set) var wordClasses: UInt64 = 0

    var lexicon: EventLexicon { sentence.lexicon }
    var closed: EventLexicon.Closed { sentence.lexicon.closed }

    init(
        sentence: Sentence, index: PartyIndex, speaker: [String], addressee: [String], discourse: Discourse,
        hearer: String? = nil, counterpart: Conversation.Counterpart? = nil, isAssumed: Bool, isSpoken: Bool
    ) {
        self.sentence = sentence
        self.index = index
        self.speaker = speaker
        self.addressee = addressee
        self.discourse = discourse
        self.hearer = hearer
        self.counterpart = counterpart
        self.isAssumed = isAssumed
        self.isSpoken = isSpoken
    }

    /// Every frame of the sentence; of two of one type between the same bodies the first.
    mutating func run() {
        for at in sentence.range {
            nounClasses |= sentence.nounClasses(at)
            wordClasses |= sentence.classes(at)
        }
        for at in sentence.range where sentence.gate(at).contains(.act) { matchVerb(at) }
        if nounClasses & lexicon.triggerNouns != 0 { for at in sentence.range where sentence.mayBeNoun(at) { matchNoun(at) } }
        if nounClasses & lexicon.manner != 0 || wordClasses & closed.marker != 0 {
            for at in sentence.range { matchMarker(at) }
        }
        for group in sentence.groups.indices { matchConnector(group) }
        matchContinued()
        matchRepeated()
        matchVisits()
        matchSignedFor()
        matchMadeWith()
        matchThanks()
        matchNextMeeting()
        joinInvited()
        joinChair()
        joinSameMeeting()
        joinOthersThere()
        dropInvitingLand()
        dropComplaints()
        matchFundedProject()
        joinFunded()
        matchAgreedContent()
        matchUnderAgreement()
        matchFrontedSigning()
        matchReleases()
        matchRelation()
        for at in matches.indices { weigh(&matches[at]) }
        dropRepeats()
        dropTwiceTold()
        doubt()
    }

    // MARK: - Verbs

    mutating func matchVerb(_ at: Int) {
        guard let reading = sentence.verb(at), reading.classes & lexicon.triggerVerbs != 0,
            !isAuxiliary(at, reading), let group = sentence.verbGroup(at: at)
        else { return }
        if reading.classes & lexicon.governors.attend != 0 { attending += 1 }
        // «coordina» is not «se coordina», nor «hemos visto» «nos hemos visto».
        let isPronominal =
            group.isReflexive || reading.form.tense == .participle && group.isPassive || !lexicon.isSpanish
            || sentence.ends(at, in: "nos")
        let classes = isPronominal ? reading.classes : reading.plain
        for demand in lexicon.demands.having(classes) {
            guard demand.nouns == 0 || demand.nouns & nounClasses != 0 || mayMeanEarlier(demand.frame),
                demand.needs == 0 || demand.needs & wordClasses != 0
            else { continue }
            if let match = match(demand.frame, group) {
                matches.append(match)
                if let noun = match.noun { claimedNouns.insert(noun) }
                if let signed = match.noun.flatMap(signed) { claimedNouns.insert(signed) }
                return
            }
        }
    }

    func match(_ candidate: Int, _ verb: VerbGroup) -> FrameMatch? {
        let frame = lexicon.frames[candidate]
        if frame.isSpoken, !isSpoken { return nil }
        if isPresence(verb) || verb.isReflexive && verb.person == 1 && verb.classes & lexicon.governors.remember != 0 {
            return nil
        }
        if frame.isJointSubject, !mayBeJoint(verb) || isOfOwnHead(verb) { return nil }
        if suits(verb) || isNoDeed(verb, frame) || isAttendance(verb) || isDemandMade(verb) || isNoGuest(verb, frame) {
            return nil
        }
        var region = rightRegion(
            from: verb.head, nouns: frame.nouns, far: frame.reachesFar || verb.classes & lexicon.governors.refuse != 0)
        // «se comprometió con B a firmar»: what follows the infinitive is what was promised.
        if frame.verbs & lexicon.governors.commit != 0, frame.nouns == 0,
            let infinitive = region.first(where: { sentence.verb($0)?.form.tense == .infinitive })
        {
            region = region.lowerBound..<infinitive
        }
        region = withLateParties(withGapped(region, frame), frame)
        var noun: Int?
        if frame.nouns != 0 {
            noun = self.noun(frame.nouns, of: verb, region, frame)
            if noun == nil, !attendsEarlierMeeting(verb, frame), !makesUpEarlierBody(verb, frame) { return nil }
            if frame.nouns & lexicon.governors.members != 0, let noun, isObject(noun, ofListing: verb) { return nil }
            if frame.nouns & lexicon.governors.signing != 0, noun.flatMap(signed) == nil { return nil }
        }
        if frame.needs != 0,
            !(max(sentence.range.lowerBound, verb.first - 4)..<region.upperBound).contains(where: {
                sentence.isClass($0, frame.needs)
            })
        {
            return nil
        }
        if frame.unless != 0, !verb.isUndertaking, forbids(frame, verb, region) || isPrepositional(verb, frame) { return nil }
        // «una compañía muy reconocida»: what it is like, and nobody's praise.
        if frame.isPerformative, lexicon.isSpanish, verb.tense == .participle, verb.first == verb.head { return nil }
        if frame.deed != 0 && !tellsDeed(frame, verb, region) || isAnsweredInWords(frame, verb, region) { return nil }
        var verb = readAsPassive(verb, noun)
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: verb.status,
            trigger: min(verb.head, noun ?? verb.head)..<max(verb.head, noun ?? verb.head) + 1,
            cue: verb.cue, parts: [], noun: noun, used: [])
        if frame.isPerformative, lexicon.isSpanish, verb.isIdle, verb.head == sentence.range.lowerBound { verb.person = 1 }
        if frame.isPerformative { wish(&verb) }
        var subject = self.subject(of: verb)
        if isAgreedInWords(verb, subject) { return nil }
        // «se suscribió un acuerdo con B» after a sentence about C: whoever speaks, not C, says that it was done for them.
        if case .bodies = subject, isImpersonal(verb, frame), !speaker.isEmpty { subject = .none }
        // «fue A a Lima y luego se estableció la coordinación con B»: who went is not who set it up.
        if isSpoken, case .group(let number) = subject, frame.isSymmetric, isImpersonal(verb, frame),
            crosses(sentence.groups[number].tokens.upperBound, verb.first)
        {
            subject = .none
        }
        // «se entrega un equipo a B»: whoever the clause is about before, the giver is not told.
        if frame.type == .aid, frame.roles[Frame.Slot.subject.rawValue] == .giver, isImpersonal(verb, frame) { subject = .none }
        if case .addressed = subject {
            if !frame.mayBeAsked { return nil }
            verb.isIdle = false
            match.status = .hypothetical
            match.cue = nil
        }
        // "Recommendation: Ensure that the Board collaborates with B": what is asked of another.
        if !addressee.isEmpty, match.status == .asserted, verb.tense == .present, isEnsured(verb) { match.status = .hypothetical }
        // «si la Fiscalía envía los registros»
        if case .group(let number) = subject, match.status == .asserted,
            case let before = sentence.groups[number].tokens.lowerBound - 1, sentence.isClass(before, closed.conditional)
        {
            match.status = .hypothetical
            match.cue = before..<before + 1
        }
        if case .group(let number) = subject, match.status == .asserted, let denial = denial(within: number) {
            match.status = .negated
            match.cue = denial
        }
        dispute(verb, &match)
        if let condition = condition(over: verb), match.status == .asserted {
            match.status = .hypothetical
            match.cue = condition..<condition + 1
        }
        if match.status == .asserted, let coming = announcement(of: verb) {
            match.status = coming.status
            match.cue = coming.cue
        }
        if match.status == .asserted, let governor = governor(ofManner: verb) ?? main(ofGerund: verb),
            governor.status == .planned || governor.status == .hypothetical
        {
            match.status = governor.status
            match.cue = governor.cue
        }
        if frame.isPerformative { perform(&verb, &match) }
        if verb.isIdle { return nil }
        // «no tenemos programa conjunto», "no joint programme"
        if let noun, match.status == .asserted, let negation = negation(before: noun) {
            match.status = .negated
            match.cue = negation..<negation + 1
        }
        if verb.classes & lexicon.governors.refuse != 0, !endsMeeting(verb, frame) {
            guard verb.status == .asserted else { return nil }
            match.status = .negated
            match.cue = verb.head..<verb.head + 1
        }
        // «buscará un acuerdo», "seeks an agreement"
        if verb.classes & frame.verbs & lexicon.governors.wish != 0, match.status == .asserted || match.status == .planned {
            match.status = .hypothetical
            match.cue = verb.head..<verb.head + 1
        }
        if let status = frame.status, match.status == .asserted { match.status = status }
        callOn(verb, &match, frame)
        // «nuestra voluntad por tender puentes con B»: what is wanted.
        if verb.tense == .infinitive, match.status == .asserted, isOfWill(verb) {
            match.status = .hypothetical
            match.cue = verb.first - 2..<verb.first - 1
        }
        if frame.isUndertaking, !verb.isUndertaking, verb.status != .planned { return nil }
        let base = noun.map { min($0, verb.head) } ?? verb.head
        if case .bodies = subject, sentence.isClass(verb.first - 1, closed.third) { match.isReferred = true }
        take(subject, into: &match, frame, passive: verb.isPassive)
        takeRight(region, base: base, verb, frame, into: &match, subjectFound: !match.parts.isEmpty)
        takeLedTogether(verb, into: &match, frame)
        takeOwnSide(verb, into: &match, frame)
        takePronoun(verb, into: &match, frame)
        takeGiver(verb, into: &match, frame)
        takePossessor(verb, into: &match, frame)
        takeDeed(verb, into: &match, frame)
        takeBacker(verb, into: &match, frame)
        takeThoseThere(subject, verb, into: &match, frame)
        takeDoer(verb, region, into: &match, frame)
        takeRunner(verb, into: &match, frame)
        takeVenue(verb, into: &match, frame)
        takePromised(verb, into: &match, frame)
        takeHosts(verb, into: &match, frame)
        takeFurtherThanked(verb, into: &match, frame)
        takeEarlierHosts(verb, into: &match, frame)
        // «se firmó un convenio con B», in the words of A.
        if isImpersonal(verb, frame) || isThere(verb, frame), !mayBeOfOthers(verb), frame.isSymmetric, case .none = subject,
            !match.parts.isEmpty, !isWhole(match, frame), !match.used.contains(where: { sentence.groups[$0].slot == .between })
        {
            _ = addSpeaker(to: &match, at: verb.first)
        }
        if isImpersonal(verb, frame), case .none = subject { takeTopic(into: &match, frame) }
        takeCompanioned(verb, into: &match, frame)
        takeObliged(into: &match, frame)
        takeReceivingSpeaker(verb, subject, into: &match, frame)
        takeHearer(verb, region, into: &match, frame)
        takeOwnerThanked(verb, region, into: &match, frame)
        takeThanked(verb, into: &match, frame)
        takeCounterpart(verb, region, into: &match, frame)
        takeWitnessedPromise(verb, into: &match, frame)
        takeBeneficiary(verb, region, into: &match, frame)
        takeUntoldSide(verb, into: &match, frame)
        takeAgreementPartner(verb, into: &match, frame)
        takeOperator(verb, region, into: &match, frame)
        takeEarlierProject(verb, region, into: &match, frame)
        takeThoseMet(verb, into: &match, frame)
        takeRelation(verb, into: &match, frame)
        // «recorrieron juntos la Penitenciaría»
        if frame.type == .consult { match.parts.removeAll { $0.role == .host && index.isFacility($0.entity) } }
        if isOneSided(match, frame, verb) {
            guard case .none = subject,
                verb.isReflexive || verb.isPassive || verb.tense == .gerund || verb.tense == .infinitive,
                addSpeaker(to: &match, at: verb.first)
            else { return nil }
        }
        // «accepted the visit of B» is no meeting of B's own.
        if frame.isSymmetric { dropOwnMeeting(&match) }
        if frame.isJointSubject {
            guard isJoint(subject, verb, match), !isAskedOfOthers(verb, region), !isAskedOfEach(match, frame, verb) else {
                return nil
            }
        }
        // «junto con B, revisaron»: two who do something, whatever it is.
        if frame.isJointSubject, frame.type == .consult, match.used.contains(where: { sentence.groups[$0].slot == .together }) {
            return nil
        }
        if let slot = frame.requires, !match.used.contains(where: { sentence.groups[$0].slot == slot }) { return nil }
        if isSale(match, frame) { return nil }
        dropMediator(&match, frame)
        dropOwnMinistry(&match)
        if isBacking(match, frame, verb) { match.type = .support }
        // «el nivel es revisado por A y B»: what both look at is no talk.
        if lexicon.isSpanish, frame.isJointSubject, frame.type == .consult, verb.isPassive { match.type = .cooperate }
        finish(&match, frame, verb)
        refine(&match, verb, frame)
        return isWhole(match, frame) ? match : nil
    }

    /// The noun that a frame needs: after its verb, or before it in passives and relatives.
    func noun(_ classes: UInt64, of verb: VerbGroup, _ region: Range<Int>, _ frame: Frame) -> Int? {
        var at = region.lowerBound
        var names = 0
        while at < min(region.upperBound, region.lowerBound + 24) {
            if sentence.phraseIndex(at) != nil, sentence.phraseIndex(at - 1) != sentence.phraseIndex(at) { names += 1 }
            if at == region.lowerBound, let close = aside(at) { at = close + 1 }
            if names > 3 || !lexicon.isSpanish && sentence.isComma(at) && !sentence.isName(at) { break }
            if isOtherDeed(at, after: verb, frame) { break }
            if sentence.nounClasses(at) & classes != 0, !(frame.type == .aid && isRemote(at, of: classes, from: verb)),
                !(frame.type == .cooperate && isOfProperName(at)), !(frame.type == .consult && isJointDeed(at)),
                !isField(at), !isLead(at) || mayLead(at, classes, frame), !isAskedFor(at), !isModifier(at),
                !isConnecting(at, among: frame), !isGround(at, of: frame)
            {
                return at
            }
            at += 1
        }
        at = verb.first - 1
        var relative = sentence.isClass(at, closed.relative)
        if !relative {
            // «el convenio que los dos organismos firmaron»
            var before = at
            while before > at - (lexicon.isSpanish ? 14 : 30),
                !sentence.isClass(before, closed.relative) || sentence.isName(before),
                sentence.isName(before) || sentence.isClass(before, closed.determiner | closed.conjunction | closed.agent)
                    || sentence.isOf(before) || sentence.isSlight(before) || sentence.gate(before).contains(.kind)
            { before -= 1 }
            if before < at, sentence.isClass(before, closed.relative) {
                relative = true
                at = before
            }
        }
        if lexicon.isSpanish, sentence.nounClasses(at) & classes != 0,
            [Frame.Slot.in, .to].contains(
                sentence.connector(endingAt: at - 1)?.slot ?? sentence.connector(endingAt: at - 2)?.slot ?? .other)
        {
            // «en la reunión participaron», «a la reunión asistieron»
            return at
        }
        if let noun = attended(classes, by: verb) ?? fronted(classes, before: verb) { return noun }
        // «el acuerdo lo firmaron A y B»
        let isDoubled = lexicon.isSpanish && sentence.isClass(verb.head - 1, closed.clitic) && verb.dative == 0
        // «un convenio liga a A con B»: the noun is the subject.
        let isActing = frame.roles[Frame.Slot.subject.rawValue] == nil
        guard
            verb.isPassive || verb.isReflexive || relative || isDoubled || isActing
                || verb.classes & lexicon.governors.occur != 0
        else { return nil }
        var isCoordinated = sentence.isClass(at, closed.conjunction)
        let reach = isActing && !isSpoken ? 36 : 20
        while at >= max(sentence.range.lowerBound, verb.first - reach), !sentence.isHardStop(at) {
            if sentence.nounClasses(at) & classes != 0 { return at }
            if sentence.isFinite(at) {
                // «el convenio que dura un año y fue firmado por A y B»
                guard isCoordinated, lexicon.isSpanish ? sentence.isClass(at - 1, closed.relative) : verb.isPassive else {
                    return nil
                }
                isCoordinated = !lexicon.isSpanish && sentence.isClass(at - 1, closed.be)
            }
            // «el convenio, al que se adhirió B, fue firmado»: over the clause between commas.
            if sentence.isComma(at), let opening = openingComma(before: at) { at = opening }
            at -= 1
        }
        return nil
    }

    func takeRight(
        _ region: Range<Int>, base: Int, _ verb: VerbGroup?, _ frame: Frame, into match: inout FrameMatch, subjectFound: Bool
    ) {
        var names = 0
        for (number, group) in sentence.groups.enumerated()
        where group.tokens.lowerBound >= region.lowerBound && group.tokens.lowerBound < region.upperBound
            && !match.used.contains(number)
        {
            // "received in Sofia the ambassador of Chad": where it was, and no other object.
            defer { if lexicon.isSpanish || group.slot != .in && group.slot != .to || !group.isPlace { names += 1 } }
            var slot = group.slot
            var owned = isMeetingOwner(group, match.noun, frame) ? CooperationEvent.Role.host : nil
            // «participaron, además del rector de A, la titular de B»
            if slot == .also, lexicon.isSpanish, !subjectFound, frame.isSymmetric, isBeforeSubject(number) { slot = .subject }
            // «; lo mismo a B»
            if slot == .also, sentence.sign(group.tokens.lowerBound - 1) == UInt8(ascii: ";") { slot = .to }
            if let verb, isOwnPreposition(group, of: verb, frame) { slot = .object }
            if slot == .subject {
                if lexicon.isSpanish {
                    // After its verb, without a preposition: the subject, unless one stands before; a place visited.
                    slot =
                        subjectFound || match.parts.contains { $0.role == .party && $0.at < region.lowerBound }
                        ? .object : .subject
                    if names > 0, slot == .object { continue }
                    // «nos ayuda A y nos ayuda B»: the pronoun is the object.
                    if slot == .object, verb?.dative == 1 { continue }
                    // A body that something is done to has its «a»; places and what stands beside the verb need none.
                    if slot == .object, !frame.takesPlaces, !frame.reachesFar, verb != nil, group.tokens.lowerBound > base + 2 {
                        continue
                    }
                } else if frame.roles[Frame.Slot.object.rawValue] == nil, let noun = match.noun,
                    group.isPossessive
                        ? (0..<4).contains(noun - group.tokens.upperBound)
                        : isAttributive(group) && noun == group.tokens.upperBound, frame.roles[Frame.Slot.of.rawValue] != nil
                {
                    // "accepted the Board's offer": whose it is.
                    owned = frame.roles[Frame.Slot.of.rawValue]
                } else {
                    slot = .object
                    if frame.isPerformative && isVerdict(of: group) || isOfMatter(group) { continue }
                    // "received Board funding": what is the Board's is received, and not the Board.
                    if frame.roles[slot.rawValue] == .guest, isAttributive(group) { continue }
                    guard names == 0, !group.isPossessive || frame.object != 0 || frame.isOpen,
                        !(region.lowerBound..<group.tokens.lowerBound).contains(where: { sentence.isComma($0) })
                            || isExemplified(group)
                    else {
                        continue
                    }
                }
            }
            // «creada …, integrada por B»: the agent of the nearer participle; «reconoció la labor hecha por B» is about it.
            if slot == .by, lexicon.isSpanish, let verb, verb.isPassive || frame.roles[slot.rawValue] == nil,
                group.tokens.lowerBound - 1 > verb.head,
                sentence.endsLikeParticiple(group.tokens.lowerBound - 1),
                !sentence.isClass(group.tokens.lowerBound - 2, closed.conjunction)
            {
                continue
            }
            // «dio a conocer el convenio suscrito con B»: with whom it was made, and not told.
            if slot == .with, frame.isJointSubject, !isSpoken, lexicon.isSpanish, let verb,
                case let made = group.tokens.lowerBound - 1, made > verb.head + 1, sentence.endsLikeParticiple(made)
            {
                continue
            }
            // «presentó sus datos en una reunión con B», «antes de reunirse con B»: with whom that was.
            if slot == .with, frame.isJointSubject,
                sentence.nounClasses(group.tokens.lowerBound - 1) & lexicon.governors.meeting != 0
                    || sentence.verb(group.tokens.lowerBound - 1).map({
                        $0.form.tense == .infinitive || $0.form.tense == .gerund && !lexicon.isSpanish
                    }) ?? false && group.tokens.lowerBound - 1 > (verb?.head ?? base)
            {
                continue
            }
            // «habló de no cerrar la frontera con B»: said of something, and not to B.
            if slot == .with, lexicon.isSpanish, frame.type == .consult, frame.nouns == 0, let verb,
                (verb.head + 1..<group.tokens.lowerBound).contains(where: {
                    sentence.verb($0)?.form.tense == .infinitive
                        && sentence.isOf(sentence.isClass($0 - 1, closed.negation) ? $0 - 2 : $0 - 1)
                })
            {
                continue
            }
            // "published the findings of an inquiry by B": another deed's agent.
            if slot == .by, !lexicon.isSpanish, let verb, !verb.isPassive, verb.classes != 0, frame.isSymmetric,
                !(match.noun.map { (1..<5).contains(group.tokens.lowerBound - $0) } ?? false)
            {
                continue
            }
            if slot == .between {
                guard
                    group.tokens.lowerBound - base < 4
                        || (max(base, group.tokens.lowerBound - 5)..<group.tokens.lowerBound).contains(where: {
                            sentence.nounClasses($0) & (frame.nouns | frame.object) != 0
                        })
                else { continue }
            }
            // «fueron recibidos en la sede de B», "were received at the Board"
            let receives = verb.map { isHome(group, of: $0, frame) } ?? false
            if slot == .of, !receives {
                guard group.head >= base, group.head < group.tokens.lowerBound,
                    frame.isOpen || group.head == verb?.head && frame.roles[slot.rawValue] == .giver
                        || headClasses(group.head) & (frame.nouns | frame.object) != 0
                        || frame.object != 0 && isChained(group.head, to: frame.object, after: base)
                        || frame.nouns != 0 && headClasses(group.head) & lexicon.triggerNouns != 0,
                    repeats(group, frame)
                        || !sentence.groups.contains(where: {
                            $0.tokens.lowerBound > base && $0.tokens.upperBound <= group.head && $0.slot != .subject
                                && !($0.slot == .by && verb?.isPassive == true)
                        })
                else { continue }
            }
            // «concluyó su visita a A con una llamada a dotar de fondos a B»: to whom another act is done.
            if slot == .to, lexicon.isSpanish, !frame.reachesFar, let role = frame.roles[slot.rawValue],
                match.parts.contains(where: { $0.role == role && $0.at > base }),
                let last = match.used.map({ sentence.groups[$0].tokens.upperBound }).max(), last < group.tokens.lowerBound,
                (last..<group.tokens.lowerBound).contains(where: { sentence.verb($0)?.form.tense == .infinitive })
            {
                continue
            }
            if frame.type == .aid, lexicon.isSpanish, isOfOtherDeed(group, slot, verb, base: base, match, frame) { continue }
            // «recibimos Acme»: a thing has no «a», and a name alone no visitor.
            if slot == .object, frame.roles[Frame.Slot.object.rawValue] == .guest, lexicon.isSpanish, verb?.isPassive != true,
                !(group.tokens.lowerBound..<group.phrasesStart(sentence)).contains(where: { sentence.isClass($0, closed.agent) })
            {
                continue
            }
            var role = owned ?? (receives ? .host : frame.roles[slot.rawValue])
            // "will finance a scheme run by B"
            if let verb, !verb.isPassive, slot == .by, frame.isOpen, group.tokens.lowerBound > base + 1,
                match.parts.contains(where: { $0.role == role })
            {
                role = frame.roles[Frame.Slot.of.rawValue]
            }
            if slot == .by, isAgent(group, of: frame.object, verb, frame) { role = .receiver }
            if verb?.isPassive == true, slot == .by {
                role = frame.roles[Frame.Slot.by.rawValue] ?? frame.roles[Frame.Slot.subject.rawValue]
            }
            if role == nil, slot == .together, frame.roles[Frame.Slot.subject.rawValue] != nil {
                role = frame.roles[Frame.Slot.subject.rawValue]
            }
            if role == nil, slot == .witness {
                // «se comprometió ante B»
                let promises = verb.map { $0.isUndertaking || $0.classes & lexicon.governors.commit != 0 } ?? false
                let attends = !isSpoken && verb.map { isAttended(group, of: $0, match) } ?? false
                role = promises ? .receiver : attends ? .party : frame.isSymmetric ? .witness : nil
            }
            guard let role,
                !(group.isPlace && [.object, .to, .in].contains(slot) && (!frame.takesPlaces || frame.isOpen && slot == .in)),
                !(group.isCapital && !isAbroad(group, match))
            else { continue }
            if slot == .together, number > 0, match.parts.isEmpty {
                // «corresponde a A, en coordinación con B»
                let previous = sentence.groups[number - 1]
                if previous.slot == .to || previous.slot == .by, group.tokens.lowerBound - previous.tokens.upperBound < 3 {
                    add(previous, role, to: &match)
                    match.used.insert(number - 1)
                }
            }
            add(group, role, to: &match)
            match.used.insert(number)
            if frame.isSymmetric, slot == .with || slot == .together { takeOrgan(of: number, role, into: &match) }
        }
        // «ante el Congreso, A y B firmaron»
        // «Ante A, el director de B se comprometió»: to whom.
        let isOffer = verb.map { isPromise($0, frame) } ?? false
        if let verb, frame.isSymmetric || isOffer {
            for (number, group) in sentence.groups.enumerated()
            where group.slot == .witness && group.tokens.upperBound <= verb.first && !match.used.contains(number)
                && !crosses(group.tokens.upperBound, verb.first)
            {
                let role: CooperationEvent.Role =
                    isOffer ? .receiver : frame.type == .consult && isAttending(group) ? .party : .witness
                add(group, role, to: &match)
                match.used.insert(number)
            }
        }
        // «Con los expertos dialogaron A y B», «a la Comisión le fueron entregadas»
        if let verb {
            for (number, group) in sentence.groups.enumerated()
            where group.slot == .with || group.slot == .between && lexicon.isSpanish && group.entities.count > 1
                || group.slot == .to && (verb.isPassive || verb.dative == 3)
                || group.slot == .of && frame.roles[group.slot.rawValue] == .giver
                    && group.tokens.lowerBound == verb.first - group.tokens.count
            {
                guard let role = frame.roles[group.slot.rawValue], group.tokens.upperBound <= verb.first,
                    !match.used.contains(number),
                    group.tokens.lowerBound == sentence.range.lowerBound || sentence.isComma(group.tokens.lowerBound - 1)
                        || frame.isSymmetric && number > 0 && match.used.contains(number - 1)
                            && sentence.groups[number - 1].slot == .subject
                            && sentence.groups[number - 1].tokens.upperBound == group.tokens.lowerBound
                        || isAddressed(group, verb),
                    verb.first - group.tokens.upperBound < 10, !crosses(group.tokens.upperBound, verb.first)
                else { continue }
                add(group, role, to: &match)
                match.used.insert(number)
                if frame.isSymmetric { takeOrgan(of: number, role, into: &match) }
            }
        }
        // «la Fiscalía, con la que la CNDH firmó», "the Board, to which it lent"
        if let verb {
            for (number, group) in sentence.groups.enumerated() where group.isRelative && !match.used.contains(number) {
                guard let role = frame.roles[group.slot.rawValue], group.tokens.upperBound <= verb.first,
                    verb.first - group.tokens.upperBound < 16, !crosses(group.tokens.upperBound, verb.first)
                else { continue }
                add(group, role, to: &match)
                match.used.insert(number)
            }
        }
        // «junto con B, la CNDH firmó», «A, en coordinación con B, capacitó»: before the verb.
        if let verb, let left = match.used.map({ [groups = sentence.groups] in groups[$0].tokens.lowerBound }).min() {
            for (number, group) in sentence.groups.enumerated()
            where group.slot == .together && group.tokens.lowerBound >= left - 24 && group.tokens.upperBound <= verb.head
                && !match.used.contains(number)
            {
                guard let role = frame.roles[Frame.Slot.subject.rawValue], !crosses(group.tokens.upperBound, verb.first),
                    !isOfEarlierVerb(group, verb)
                else { continue }
                add(group, role, to: &match)
                match.used.insert(number)
            }
        }
    }

    /// «la colaboración de A y la colaboración de B»: the noun said again after «y».
    private func repeats(_ group: NameGroup, _ frame: Frame) -> Bool {
        var before = group.head - 1
        while sentence.isClass(before, closed.determiner) { before -= 1 }
        return sentence.nounClasses(group.head) & frame.object != 0
            && (sentence.isClass(before, closed.conjunction) || sentence.isComma(before) || isAddition(before))
    }
}
