/// Clauses of news and press releases that leave a party to another clause of their sentence, or to the one before.
extension FrameMatcher {
    /// «reconoció la labor que realiza B», «agradeció el apoyo que B ha dado»: who does what is praised.
    func takeDoer(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.isPerformative, frame.type == .support, !match.parts.isEmpty,
            let role = frame.roles[Frame.Slot.of.rawValue] ?? frame.roles[Frame.Slot.by.rawValue],
            !match.parts.contains(where: { $0.role == role }),
            case let relative = region.upperBound, sentence.isClass(relative, closed.relative), !sentence.isName(relative),
            let noun = (max(verb.head + 1, relative - 4)..<relative).last(where: {
                sentence.nounClasses($0) & lexicon.governors.efforts != 0
            }), !(noun..<relative).contains(where: { sentence.isPreposition($0) || sentence.isComma($0) })
        else { return }
        var at = relative + 1
        var number: Int?
        if sentence.verb(at) == nil, let phrase = (at..<at + 3).lazy.compactMap({ sentence.phraseIndex($0) }).first {
            number = sentence.groupIndex(ofPhrase: phrase)
            at = sentence.groups[number ?? 0].tokens.upperBound
        }
        guard let deed = (at..<min(at + 3, sentence.range.upperBound)).lazy.compactMap({ sentence.verbGroup(at: $0) }).first,
            !deed.isReflexive, deed.person == 3, deed.status == .asserted || deed.status == .planned,
            deed.classes & (lexicon.jointActs | lexicon.governors.give | lexicon.governors.hold | lexicon.governors.doing) != 0
        else { return }
        let doer =
            number
            ?? sentence.groups.firstIndex {
                (1...4).contains($0.tokens.lowerBound - deed.head) && !crosses(deed.head + 1, $0.tokens.lowerBound)
            }
        guard let doer, sentence.groups[doer].slot == .subject, !match.used.contains(doer) else { return }
        add(sentence.groups[doer], role, to: &match)
        match.used.insert(doer)
    }

    /// «La campaña se hará en coordinación con B, informó A», «La campaña se hará en coordinación con B» in a text that tells of A:
    /// whose campaign it is.
    func tellerSubject(of verb: VerbGroup, beside number: Int) -> Subject {
        if sentence.groups[number].slot == .behest { return laterSubject(of: verb).map { .group($0) } ?? .none }
        guard !isSpoken, lexicon.isSpanish, verb.isReflexive || verb.isPassive, verb.person == 3, !verb.isIdle,
            sentence.groups[number].slot == .together || sentence.groups[number].slot == .support
        else { return .none }
        let others = sentence.groups.indices.filter { $0 != number && !sentence.groups[$0].isPlace }
        if others.count == 1, let other = others.first, sentence.groups[other].slot == .subject,
            case let told = sentence.groups[other].tokens.lowerBound - 1,
            (sentence.verb(told)?.classes ?? 0) & lexicon.governors.say != 0, sentence.isFinite(told), sentence.isComma(told - 1)
        {
            return .group(other)
        }
        guard others.isEmpty, discourse.topic.count == 1, let body = discourse.topic.first,
            !sentence.groups[number].entities.contains(where: { areOneHouse($0, body) })
        else { return .none }
        return .bodies([body])
    }

    /// «Acompañado por B, A dijo»: who stands beside one who speaks does nothing with him.
    func isCompany(_ group: NameGroup, of verb: VerbGroup) -> Bool {
        !isSpoken && lexicon.isSpanish
            && (verb.classes & lexicon.governors.say != 0 && verb.classes & lexicon.jointActs == 0
                || verb.classes == 0 && verb.head == group.tokens.lowerBound)
            && (sentence.verb(group.tokens.lowerBound)?.classes ?? 0) & lexicon.governors.accompany != 0
    }

    /// «se sumó a la campaña contra la trata que impulsa B», «participa en la campaña que coordina B»: whose campaign it is.
    func takeRunner(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        takeOperationOwner(verb, into: &match, frame)
        takeMeetingOwner(verb, into: &match, frame)
        takeTellingGiver(verb, into: &match, frame)
        takeThankedBefore(verb, into: &match, frame)
        takeBesides(verb, into: &match, frame)
        guard !isSpoken, lexicon.isSpanish, frame.type == .cooperate, frame.isSymmetric, let noun = match.noun, noun > verb.head,
            !match.parts.isEmpty, verb.classes & (lexicon.governors.join | lexicon.governors.attend) != 0,
            verb.classes & frame.verbs & (lexicon.governors.join | lexicon.governors.attend) != 0,
            !match.used.contains(where: { sentence.groups[$0].tokens.lowerBound > noun }),
            let relative = (noun + 1..<min(noun + 10, sentence.range.upperBound)).first(where: {
                sentence.isClass($0, closed.relative) && !sentence.isName($0)
            }), !crosses(noun, relative), sentence.isWord(relative, "que"), !sentence.isPreposition(relative - 1),
            let run = sentence.verbGroup(at: relative + 1), run.person == 3, !run.isReflexive, run.status == .asserted,
            run.classes & lexicon.jointActs != 0, let role = frame.roles[Frame.Slot.subject.rawValue],
            let number = sentence.groups.firstIndex(where: {
                $0.slot == .subject && (1...4).contains($0.tokens.lowerBound - run.head)
                    && !crosses(run.head + 1, $0.tokens.lowerBound)
            })
        else { return }
        add(sentence.groups[number], role, to: &match)
        match.used.insert(number)
    }

    /// «Durante su visita a B, A dijo», «En la visita a las instalaciones de B, A conoció los laboratorios»: who visits is of whom the
    /// main clause is.
    ///
    /// - Returns: whether one was taken.
    func takeVisitor(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) -> Bool {
        guard !isSpoken || !lexicon.isSpanish, frame.type == .consult, !frame.isSymmetric, match.parts.count == 1,
            match.used.count == 1, let to = match.used.first, sentence.groups[to].slot == .to, !sentence.groups[to].isPlace,
            let role = frame.roles[Frame.Slot.of.rawValue], isAdverbial(noun),
            let number = mainSubject(noun, after: sentence.groups[to].tokens.upperBound)
        else { return false }
        add(sentence.groups[number], role, to: &match)
        match.used.insert(number)
        return true
    }

    /// «En las instalaciones de A se realizó una reunión con B»: whose house it is holds it, where nobody else is told to.
    func takeVenue(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.type == .consult, frame.isSymmetric, verb.isReflexive || verb.isPassive,
            let noun = match.noun, sentence.nounClasses(noun) & lexicon.governors.meeting != 0, match.status != .hypothetical,
            match.used.count == 1, let with = match.used.first, [.with, .together].contains(sentence.groups[with].slot)
        else { return }
        for (number, group) in sentence.groups.enumerated() where group.slot == .of && group.tokens.upperBound <= verb.first {
            guard sentence.gate(group.head).contains(.holding), group.entities.count == 1,
                case let start = sentence.isClass(group.head - 1, closed.determiner) ? group.head - 2 : group.head - 1,
                sentence.connector(endingAt: start)?.slot == .in, !crosses(group.tokens.upperBound, verb.first)
            else { continue }
            add(group, .party, to: &match)
            match.used.insert(number)
            return
        }
    }

    /// «Se celebró la reunión con la asistencia de A, B y C»: those who come to a meeting hold it.
    func isAttended(_ group: NameGroup, of verb: VerbGroup, _ match: FrameMatch) -> Bool {
        guard lexicon.isSpanish, match.type == .consult else { return false }
        let meets = verb.isReflexive && verb.classes & lexicon.governors.talk != 0
        guard meets || match.noun.map({ sentence.nounClasses($0) & lexicon.governors.meeting != 0 }) ?? false else {
            return false
        }
        return isAttending(group)
    }

    /// «Lo dijo A en reunión con B»: who told it where, beside the verb of telling.
    func teller(before noun: Int) -> Int? {
        guard !isSpoken, lexicon.isSpanish else { return nil }
        return sentence.groups.firstIndex { group in
            let start = group.tokens.lowerBound
            return group.slot == .subject && group.tokens.upperBound <= noun && sentence.isFinite(start - 1)
                && (sentence.verb(start - 1)?.classes ?? 0) & lexicon.governors.say != 0
                && !crosses(group.tokens.upperBound, noun)
                && !(group.tokens.upperBound..<noun).contains { sentence.isClass($0, closed.relative) && !sentence.isName($0) }
        }
    }

    /// «Al reunirse con el rector de A, Luis Paz, la presidenta de B dijo»: the comma before the subject, over who holds the post.
    func commaBeforeSubject(_ from: Int, _ end: Int) -> Int? {
        guard let first = (from..<min(end, sentence.range.upperBound)).first(where: { sentence.isComma($0) }) else { return nil }
        guard !isSpoken, lexicon.isSpanish,
            !sentence.groups.contains(where: { $0.slot == .subject && $0.tokens.lowerBound == first + 1 }),
            let second = (first + 1..<min(first + 9, sentence.range.upperBound)).first(where: { sentence.isComma($0) }),
            second > first + 1,
            (first + 1..<second).allSatisfy({ at in
                sentence.isOfPerson(at)
                    && sentence.phraseIndex(at).map {
                        sentence.groups[sentence.groupIndex(ofPhrase: $0)].tokens.lowerBound < first
                    }
                        ?? true
            })
        else { return first }
        return second
    }

    /// «A destacó la importancia de la colaboración con B», «A anunció el convenio firmado con B»: whose it is that one speaks of.
    func takeAppreciator(of noun: Int, into match: inout FrameMatch, _ frame: Frame) -> Bool {
        let governors = lexicon.governors
        guard !isSpoken, lexicon.isSpanish, frame.isSymmetric, match.parts.count == 1, match.used.count == 1,
            let with = match.used.first, sentence.groups[with].slot == .with, !sentence.groups[with].isPlace
        else { return false }
        var at = noun - 1
        while at > noun - 9, sentence.range.contains(at), !sentence.isFinite(at) || sentence.isName(at) {
            guard sentence.tokens[at].isWord, !sentence.isName(at), !sentence.isClass(at, closed.relative | closed.subordinator),
                !sentence.isPreposition(at) || sentence.isOf(at)
            else { return false }
            at -= 1
        }
        guard at > noun - 9, let verb = sentence.verbGroup(at: at), verb.person == 3, verb.status == .asserted, !verb.isReflexive,
            verb.classes & (governors.say | governors.thank | governors.back | governors.praise) != 0,
            verb.classes & (governors.accuse | governors.urge | governors.refuse) == 0
                || verb.classes & governors.say != 0 && verb.classes & governors.urge == 0,
            case .group(let number) = subject(of: verb), !match.used.contains(number), sentence.groups[number].slot == .subject,
            !sentence.groups[number].entities.contains(where: { match.entities.contains($0) })
        else { return false }
        add(sentence.groups[number], .party, to: &match)
        match.used.insert(number)
        return true
    }

    /// «En un comunicado conjunto, A y B condenaron»: the two who act in the main clause.
    func takeSpeakersTogether(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) -> Bool {
        guard !isSpoken, lexicon.isSpanish, match.parts.isEmpty, frame.type == .cooperate, frame.isSymmetric,
            sentence.nounClasses(noun) & lexicon.governors.joint != 0, isAdverbial(noun),
            let number = mainSubject(noun, after: noun)
        else { return false }
        return takeSeveral(number, into: &match)
    }

    /// «Acompañaron al rector B y C»: those who were there.
    func isAttendance(_ verb: VerbGroup) -> Bool {
        !isSpoken && lexicon.isSpanish && verb.classes & lexicon.governors.accompany != 0 && !verb.isPassive
            && (verb.tense == .preterite || verb.tense == .present) && verb.head == sentence.range.lowerBound
    }

    /// «un proyecto de A en conjunto con B»: whose deed it is, right before those it is done with.
    func isProjectOwner(_ owner: NameGroup, beside group: NameGroup) -> Bool {
        !isSpoken && lexicon.isSpanish && group.slot == .together && owner.slot == .of && !owner.isPlace
            && group.tokens.lowerBound - owner.tokens.upperBound < 2
            && sentence.nounClasses(owner.head) & (lexicon.governors.crew | lexicon.governors.deeds) != 0
    }

    /// «Dijo que trabaja con B»: what one does who goes on to tell of it, in the sentence after the one that names him.
    func opensTold(_ verb: VerbGroup) -> Bool {
        guard let told = telling(before: verb.first),
            let finite = (verb.first...verb.head).first(where: { sentence.isFinite($0) }),
            sentence.ends(finite, in: "n") == sentence.ends(told.head, in: "n")
        else { return false }
        return opens(told.first)
    }

    /// «Durante la reunión se acordó crear», «Las instituciones intercambiarán», right after two were told to meet or to sign.
    func meansThoseTold(_ verb: VerbGroup) -> Bool {
        guard !isSpoken, lexicon.isSpanish, discourse.isFresh, discourse.parties.count > 1, verb.person == 3,
            verb.tense != .participle, let finite = (verb.first...verb.head).first(where: { sentence.isFinite($0) })
        else { return false }
        let start = sentence.range.lowerBound
        // «Las instituciones intercambiarán»
        if opensWithPartners, start + 2 == verb.first, sentence.ends(finite, in: "n") { return true }
        return concludes(verb)
    }

    /// «Las instituciones», «Los funcionarios»: an article and the plural of those who may be the two told of before.
    private var opensWithPartners: Bool {
        let start = sentence.range.lowerBound
        return sentence.isClass(start, closed.definite) && sentence.isClass(start, closed.determiner)
            && sentence.range.contains(start + 1) && sentence.gate(start + 1).contains(.partners) && !sentence.isName(start + 1)
    }

    /// «trabajarán en conjunto»: what a verb of working together tells is not told again by how it is done.
    mutating func dropMarkedAgain() {
        guard !isSpoken, matches.count > 1, matches.contains(where: { lexicon.frames[$0.frame].isMarked }) else { return }
        let told = matches.filter { !lexicon.frames[$0.frame].isMarked && $0.type == .agree && $0.status == .planned }
        let frames = lexicon.frames
        // «En aras de fomentar la promoción conjunta de la paz, A y B firmaron un convenio»: what it is signed for.
        let signed = matches.filter { $0.type == .support && $0.status == .asserted && !$0.parts.isEmpty }
        matches = matches.filter { match in
            guard frames[match.frame].isMarked else { return true }
            if match.status == .planned {
                // «gracias al convenio entre A y B, habrá cursos»: the agreement is told already.
                let agreed = signed.filter { $0.noun != nil && $0.isBackground }
                return !(told + agreed).contains { Set($0.entities) == Set(match.entities) }
            }
            return !lexicon.isSpanish || match.status != .asserted
                || !signed.contains {
                    Set($0.entities) == Set(match.entities) && match.trigger.lowerBound < $0.trigger.lowerBound
                        && isInOpeningPurpose(match.trigger.lowerBound)
                }
        }
    }

    /// Whether a word stands in the purpose with which the sentence opens: «En aras de fomentar», «Con el fin de impulsar», «Para lograr».
    private func isInOpeningPurpose(_ at: Int) -> Bool {
        let start = sentence.range.lowerBound
        guard
            let infinitive = (start + 1..<min(start + 7, at)).first(where: {
                sentence.endsLikeInfinitive($0) && (sentence.isOf($0 - 1) || sentence.isClass($0 - 1, closed.purpose))
            })
        else { return false }
        return !(infinitive..<at).contains { sentence.isFinite($0) && !sentence.isName($0) }
    }
}
