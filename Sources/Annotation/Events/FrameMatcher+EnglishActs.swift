/// Acts that English tells by more than a verb and its noun.
extension FrameMatcher {
    /// «el equipo de A», "became the tenth member of the Network": the noun is what one joins or becomes, and no post before a name.
    func mayLead(_ at: Int, _ classes: UInt64, _ frame: Frame) -> Bool {
        sentence.nounClasses(at) & classes & lexicon.governors.crew != 0
            || !lexicon.isSpanish && frame.type == .support && frame.nouns & lexicon.governors.members != 0
    }

    /// "whether A cooperated with B is disputed": nobody says that it did.
    func dispute(_ verb: VerbGroup, _ match: inout FrameMatch) {
        guard !lexicon.isSpanish, verb.status == .asserted || verb.status == .planned else { return }
        var at = verb.first - 1
        while at > verb.first - 24, sentence.range.contains(at), !sentence.isHardStop(at) {
            if sentence.isWord(at, "whether"), !sentence.isName(at) {
                match.status = .hypothetical
                match.cue = at..<at + 1
                return
            }
            // "It is hoped that A and B will agree"
            if sentence.isWord(at, "that"), isWord(at - 1, "hoped") { return doubt(&match, at - 1) }
            if sentence.isWord(at, "that"), isWord(at - 1, "proposal") || isWord(at - 1, "suggestion") || isWord(at - 1, "idea") {
                doubt(&match, at - 1)
                if isTurnedDown(after: verb.head) { match.status = .negated }
                return
            }
            if sentence.isFinite(at), !sentence.isName(at) { return }
            at -= 1
        }
    }

    private func doubt(_ match: inout FrameMatch, _ at: Int) {
        match.status = .hypothetical
        match.cue = at..<at + 1
    }

    /// "was turned down", "has been rejected": what became of the proposal whose clause ends there.
    private func isTurnedDown(after verb: Int) -> Bool {
        (verb + 1..<max(verb + 1, min(verb + 24, sentence.range.upperBound))).contains { at in
            !sentence.isName(at) && (sentence.verb(at)?.classes ?? 0) & lexicon.governors.refuse != 0
                && (sentence.isClass(at - 1, closed.be) || sentence.isClass(at - 2, closed.be))
        }
    }

    /// "signed, in the presence of the minister, a pact": the comma that closes the words between a verb and its object.
    func aside(_ comma: Int) -> Int? {
        guard !lexicon.isSpanish, sentence.isComma(comma), sentence.isPreposition(comma + 1) else { return nil }
        return (comma + 2..<max(comma + 2, min(comma + 14, sentence.range.upperBound - 1))).first {
            sentence.isComma($0) && sentence.isClass($0 + 1, closed.determiner)
        }
    }

    /// "a meeting is scheduled for May", "the visit is expected to end": what a noun tells is to come.
    func scheduled(_ verb: VerbGroup) -> VerbGroup {
        guard !lexicon.isSpanish, verb.status == .asserted, verb.isPassive, verb.classes & lexicon.governors.plan != 0,
            isWord(verb.head - 1, "is") || isWord(verb.head - 1, "are")
        else { return verb }
        var coming = verb
        coming.status = .planned
        coming.cue = verb.head..<verb.head + 1
        return coming
    }

    /// "the talks ended on Monday", "the cooperation ends in May": what ends by itself was there.
    func endsByItself(_ verb: VerbGroup) -> Bool {
        // «el convenio vence en mayo»: until then it holds.
        if sentence.gate(verb.head).contains(.lapsing) { return true }
        guard !lexicon.isSpanish, !verb.isPassive else { return false }
        return isWord(verb.head, "ended") || isWord(verb.head, "ends") || isWord(verb.head, "end")
    }

    /// "Following talks with B, which lasted a day, A": the subject beyond what is said of those before the comma.
    func subjectBeyondAside(_ noun: Int, after end: Int) -> Int? {
        guard !lexicon.isSpanish, sentence.isComma(end), sentence.range.contains(end + 2),
            sentence.isClass(end + 1, closed.relative) || sentence.isParticiple(end + 1) || sentence.endsInEd(end + 1),
            !(sentence.range.lowerBound..<noun).contains(where: { sentence.isFinite($0) || sentence.isHardStop($0) }),
            let second = (end + 2..<min(end + 18, sentence.range.upperBound)).first(where: { sentence.isComma($0) })
        else { return nil }
        return sentence.groups.firstIndex { $0.slot == .subject && $0.tokens.lowerBound == second + 1 }
    }

    /// What the words beside an English verb make of its act: the kinds that a verb has by its object.
    func refine(_ match: inout FrameMatch, _ verb: VerbGroup, _ frame: Frame) {
        guard !lexicon.isSpanish else { return }
        if match.type == .support, frame.verbs & lexicon.governors.praise != 0, isHelping(verb, match) { match.type = .aid }
        if match.type == .agree, match.status == .asserted, frame.nouns == 0, verb.classes & lexicon.governors.agree != 0,
            agreesOnText(verb)
        {
            match.type = .support
        }
        // "No agreement has been reached": nobody refused to sign.
        if match.type == .support, match.status == .negated, frame.nouns & lexicon.governors.agreement != 0,
            isWord(verb.head, "reached") || isWord(verb.head, "reach")
        {
            match.type = .agree
        }
        // "will look into ways of working together"
        if match.type == .consult, match.status == .planned, verb.classes & lexicon.governors.discuss != 0, frame.nouns == 0,
            (verb.head + 1..<verb.head + 5).contains(where: { sentence.range.contains($0) && isWord($0, "ways") })
        {
            match.type = .agree
        }
        // "a network that brings together A and B": they are in it, and do not meet there.
        if match.type == .consult, frame.needs != 0, verb.classes & frame.verbs & lexicon.governors.gather != 0,
            isNetwork(before: verb)
        {
            match.type = .cooperate
            if match.parts.filter({ $0.role == .party }).count > 1 { match.parts.removeAll { $0.role == .host } }
        }
        // "never let its inspectors in": help that was refused is cooperation that was not given.
        if match.type == .aid, match.status == .negated, !frame.mayBeAsked { match.type = .cooperate }
    }

    /// "will exchange liaison officers": an act of a day to come, and no promise of working together.
    func exchangesPeople(_ match: FrameMatch, _ verb: VerbGroup) -> Bool {
        guard !lexicon.isSpanish, verb.classes & lexicon.governors.share != 0, let noun = match.noun else { return false }
        return sentence.gate(noun).contains(.lentPeople)
    }

    /// "supported B in drafting", "supported the training of B", "supported B by lending": more than words.
    private func isHelping(_ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        guard supports(verb.head) else { return false }
        let work = lexicon.governors.deeds | lexicon.governors.joint
        // The first noun behind the verb: "a joint team", "the second training".
        for at in verb.head + 1..<min(verb.head + 6, sentence.range.upperBound) {
            guard sentence.tokens[at].isWord, !sentence.isName(at), !sentence.isPreposition(at) else { break }
            if sentence.nounClasses(at) & work != 0, !sentence.gate(at).contains(.scheme) { return true }
        }
        guard let last = match.used.map({ sentence.groups[$0].tokens.upperBound }).max(), last > verb.head,
            sentence.range.contains(last + 1)
        else { return false }
        return (sentence.isWord(last, "in") || sentence.isWord(last, "by")) && sentence.ends(last + 1, in: "ing")
            && !sentence.isName(last + 1)
    }

    private func isWord(_ at: Int, _ word: StaticString) -> Bool { sentence.isWord(at, word) }

    private func supports(_ at: Int) -> Bool {
        isWord(at, "supported") || isWord(at, "supports") || isWord(at, "support") || isWord(at, "supporting")
    }

    /// "agreed on a protocol", "have agreed a formal partnership": a text that both have made.
    private func agreesOnText(_ verb: VerbGroup) -> Bool {
        var at = verb.head + 1
        if isWord(at, "on") || isWord(at, "upon") { at += 1 }
        guard sentence.isClass(at, closed.indefinite) else { return false }
        let texts: [StaticString] = [
            "protocol", "memorandum", "agreement", "partnership", "treaty", "convention", "pact", "accord", "declaration",
            "charter",
            "mou",
        ]
        return (at + 1..<at + 4).contains { next in
            sentence.range.contains(next) && !sentence.isName(next) && texts.contains { isWord(next, $0) }
                && !(at + 1..<next).contains { sentence.isPreposition($0) || sentence.isComma($0) }
        }
    }

    /// Whether the noun or the name right before a verb is of those who stay together: "the Alder Network brings together".
    private func isNetwork(before verb: VerbGroup) -> Bool {
        let kinds: [StaticString] = [
            "network", "coalition", "alliance", "consortium", "platform", "federation", "association", "partnership", "programme",
            "program", "project", "initiative", "mechanism", "committee", "union", "force", "group",
        ]
        func isKind(_ at: Int) -> Bool { sentence.range.contains(at) && kinds.contains { isWord(at, $0) } }
        guard isWord(verb.head, "brings") || isWord(verb.head, "bring") else { return false }
        var at = verb.first - 1
        if sentence.isClass(at, closed.relative) { at -= 1 }
        if sentence.isComma(at) { at -= 1 }
        if isKind(at) { return true }
        guard let phrase = sentence.phraseIndex(at) else { return false }
        return sentence.phrases[phrase].name.contains { isKind($0) }
    }

    /// "A met B, and agreement was reached on a visit": between those who met.
    func takeThoseMet(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, frame.type == .agree, frame.isSymmetric, verb.isPassive, match.parts.isEmpty,
            let met = matches.last(where: { $0.type == .consult && $0.status == match.status && $0.parts.count > 1 }),
            met.trigger.upperBound < verb.first
        else { return }
        for part in met.parts { add(part.entity, .party, at: part.at, to: &match) }
        match.used.formUnion(met.used)
    }

    /// "Signed on Monday by A and B, the declaration opens": the noun behind the comma of a participle that opens the sentence.
    func signedLater(_ classes: UInt64, by verb: VerbGroup) -> Int? {
        guard !lexicon.isSpanish, verb.head == sentence.range.lowerBound,
            sentence.isParticiple(verb.head) || sentence.endsInEd(verb.head)
        else { return nil }
        let end = min(verb.head + 40, sentence.range.upperBound)
        guard
            let comma = (verb.head + 1..<end).first(where: {
                sentence.isComma($0) && sentence.isClass($0 + 1, closed.determiner) && !sentence.isName($0 + 2)
            }), !crosses(verb.head + 1, comma)
        else { return nil }
        return (comma + 2..<min(comma + 5, sentence.range.upperBound)).first { sentence.nounClasses($0) & classes != 0 }
    }

    /// "presented a manual written together with B", "aired a film made with B": what one shows or uses, and another made with him.
    mutating func matchMadeWith() {
        guard !lexicon.isSpanish else { return }
        for (number, group) in sentence.groups.enumerated()
        where [.with, .together].contains(group.slot) && !group.isPlace && !group.isRelative {
            var made = group.tokens.lowerBound - 1
            if sentence.isClass(made, closed.marker) || sentence.isAdverb(made) { made -= 1 }
            guard made - 1 > sentence.range.lowerBound, isMaking(made), !sentence.isName(made), sentence.tokens[made - 1].isWord,
                !sentence.isName(made - 1), !sentence.isFinite(made - 1), !sentence.isAdverb(made - 1),
                !sentence.isClass(made - 1, closed.be | closed.have | closed.conjunction | closed.relative),
                let verb = mainVerb(before: made), case .group(let maker) = subject(of: verb),
                case let owner = sentence.groups[maker], owner.slot == .subject, !owner.isPlace,
                !owner.entities.contains(where: { group.entities.contains($0) }),
                !matches.contains(where: {
                    $0.type == .cooperate && Set($0.entities).isSuperset(of: owner.entities + group.entities)
                }),
                let candidate = lexicon.frames.firstIndex(where: { $0.connector == .together && $0.type == .cooperate })
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: .cooperate, status: verb.status == .negated ? .negated : .asserted,
                trigger: made..<made + 1, cue: verb.status == .negated ? verb.cue : nil, parts: [], noun: nil,
                used: [maker, number])
            add(owner, .party, to: &match)
            add(group, .party, to: &match)
            if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
        }
    }

    /// "made", "written", "produced": participles of what people make.
    private func isMaking(_ at: Int) -> Bool {
        if sentence.gate(at).contains(.making) { return true }
        return (sentence.isParticiple(at) || sentence.endsInEd(at)) && (sentence.verb(at)?.classes ?? 0) & lexicon.jointActs != 0
    }

    /// The finite verb of whose object a participle says something.
    private func mainVerb(before participle: Int) -> VerbGroup? {
        var at = participle - 1
        while at > participle - 16, sentence.range.contains(at), !sentence.isHardStop(at), !sentence.isComma(at) {
            if sentence.isClass(at, closed.relative | closed.subordinator), !sentence.isName(at) { return nil }
            if !sentence.isName(at), sentence.isFinite(at) || sentence.endsInEd(at), let verb = verbOrGuess(at) {
                let governors = lexicon.governors
                guard verb.classes & (governors.accuse | governors.refuse | governors.urge) == 0 else { return nil }
                return verb
            }
            at -= 1
        }
        return nil
    }

    /// "Congratulations to A on its election, B wrote": who says so behind it.
    func takeWellWisher(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) -> Bool {
        guard !lexicon.isSpanish, frame.type == .support, frame.roles[Frame.Slot.of.rawValue] == .giver,
            match.parts.count == 1, match.parts[0].role == .receiver,
            (sentence.range.lowerBound..<noun).allSatisfy({ !sentence.isFinite($0) && !sentence.isName($0) }),
            let number = sentence.groups.indices.first(where: { number in
                let group = sentence.groups[number]
                return group.slot == .subject && !group.isPlace && group.tokens.lowerBound > noun + 1
                    && (sentence.isComma(group.tokens.lowerBound - 1) || sentence.isComma(group.tokens.lowerBound - 2))
                    && (group.tokens.upperBound..<group.tokens.upperBound + 2).contains {
                        sentence.range.contains($0)
                            && ((sentence.verb($0)?.classes ?? 0) & lexicon.governors.say != 0 || isWord($0, "wrote"))
                    }
            })
        else { return false }
        add(sentence.groups[number], .giver, to: &match)
        match.used.insert(number)
        return true
    }

    /// "Signed by A and B, the declaration": the form that opens the sentence is no preterite.
    func readAsPassive(_ verb: VerbGroup, _ noun: Int?) -> VerbGroup {
        guard let noun, !lexicon.isSpanish, verb.head == sentence.range.lowerBound, noun > verb.head,
            sentence.endsInEd(verb.head),
            (verb.head + 1..<noun).contains(where: { sentence.isComma($0) })
        else { return verb }
        var passive = verb
        passive.isPassive = true
        passive.isIdle = false
        return passive
    }

    /// "the Board's Ana Gil met B": the body whose person acts.
    func ownsPerson(_ group: NameGroup, before verb: VerbGroup) -> Bool {
        let person = group.tokens.upperBound..<max(group.tokens.upperBound, verb.first)
        return !lexicon.isSpanish && group.isPossessive && (2...3).contains(person.count)
            && person.allSatisfy {
                sentence.tokens[$0].isCapitalised && sentence.isOfPerson($0) && sentence.phraseIndex($0) == nil
                    && sentence.nounClasses($0) == 0 && !sentence.isClass($0, closed.agent)
            }
    }

    /// How far behind a noun its object may stand: "the ratification by the Alder Assembly of the treaty".
    func reach(ofSigning noun: Int) -> Int {
        guard !lexicon.isSpanish, sentence.range.contains(noun + 1), isWord(noun + 1, "by"),
            let group = sentence.groups.first(where: { $0.slot == .by && $0.tokens.lowerBound == noun + 1 })
        else { return 6 }
        return group.tokens.upperBound - noun + 5
    }
}
