/// What news tell of one side only, the other being who tells it, or who acts in the clause about their meeting.
extension FrameMatcher {
    mutating func matchTellers() {
        matchToldDealings()
        matchMeetingClause()
        matchMeetingOfTwo()
    }

    /// The body that tells what stands at a token: «A dijo que …», «…, detalló A».
    func teller(of at: Int) -> Int? {
        if let last = sentence.groups.indices.last, sentence.groups[last].tokens.lowerBound > at, isTeller(sentence.groups[last])
        {
            return last
        }
        guard let opening = sentence.openingSubject, opening.tokens.upperBound < at, !opening.isPlace,
            !hasHardStop(opening.tokens.upperBound, at),
            let said = (opening.tokens.upperBound..<at).first(where: { sentence.isFinite($0) && !sentence.isName($0) }),
            let verb = sentence.verbGroup(at: said), verb.person == 3, verb.status == .asserted, !verb.isReflexive
        else { return nil }
        let governors = lexicon.governors
        guard
            verb.classes & (governors.say | governors.thank | governors.back | governors.praise) != 0
                || sentence.isWord(said, "habló"),
            verb.classes & (governors.accuse | governors.urge | governors.refuse) == 0 || verb.classes & governors.say != 0
        else { return nil }
        // «A dijo que la empresa»: another acts in what is told.
        guard
            !sentence.groups.contains(where: { $0.slot == .subject && $0.tokens.lowerBound > said && $0.tokens.upperBound <= at })
        else { return nil }
        return sentence.groups.firstIndex { $0.tokens == opening.tokens }
    }

    /// Whether a verb between two tokens makes what it governs a wish, a demand or a denial.
    private func isUnreal(_ from: Int, _ end: Int) -> Bool {
        let governors = lexicon.governors
        return (from..<max(from, end)).contains { at in
            if sentence.isName(at) { return false }
            if sentence.isClass(at, closed.negation | closed.without | closed.conditional) || sentence.gate(at).contains(.lack) {
                return true
            }
            guard let verb = sentence.verbGroup(at: at), sentence.isFinite(at) || verb.tense == .infinitive else { return false }
            return verb.status == .hypothetical || verb.status == .negated
                || verb.classes & (governors.urge | governors.wish | governors.refuse | governors.modal | governors.accuse) != 0
                    && verb.classes & governors.say == 0
        }
    }

    /// «la colaboración que se tiene con B, detalló A», «A dijo que hay convenios con B»: with whom dealings are, in the words of the
    /// one who has them.
    private mutating func matchToldDealings() {
        let wanted = lexicon.governors.agreement | lexicon.cooperation
        guard nounClasses & wanted != 0 else { return }
        for noun in sentence.range where sentence.nounClasses(noun) & wanted != 0 && !sentence.isName(noun) && !isModifier(noun) {
            guard let with = dealt(after: noun), isSaidToBe(noun, with), let told = teller(of: noun), told != with,
                !sentence.groups[told].entities.contains(where: { one in
                    sentence.groups[with].entities.contains { areOneHouse(one, $0) }
                }),
                !matches.contains(where: { $0.used.contains(with) }), !doubts.contains(where: { $0.used.contains(with) }),
                let candidate = lexicon.nominalFrames.first(where: {
                    let frame = lexicon.frames[$0]
                    return frame.isSymmetric && frame.object == 0 && frame.nouns & sentence.nounClasses(noun) & wanted != 0
                        && (frame.type == .cooperate || frame.type == .support)
                }),
                !isUnreal(
                    told == sentence.groups.count - 1 ? sentence.range.lowerBound : sentence.groups[told].tokens.upperBound, noun)
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: lexicon.frames[candidate].type, status: .asserted, trigger: noun..<noun + 1, cue: nil,
                parts: [], noun: noun, used: [told, with])
            guard governs(noun, noun + 1..<sentence.groups[with].tokens.upperBound, &match),
                match.status == .asserted || match.status == .planned
            else { continue }
            for number in [told, with].sorted() {
                add(sentence.groups[number], .party, to: &match)
            }
            if match.status == .planned, lexicon.frames[candidate].futureIsAgree { match.type = .agree }
            if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
        }
    }

    /// «hay convenios con B», «la coordinación que se tiene con B»: whether the clause says that they are, and nothing of them.
    private func isSaidToBe(_ noun: Int, _ with: Int) -> Bool {
        if (noun + 1..<sentence.groups[with].tokens.lowerBound).contains(where: { sentence.isFinite($0) }) { return true }
        let being = lexicon.governors.have | lexicon.governors.own | lexicon.strengthening
        return (max(sentence.range.lowerBound, noun - 4)..<noun).contains { at in
            !sentence.isName(at) && sentence.isFinite(at) && (sentence.verb(at)?.classes ?? 0) & being != 0
        }
    }

    /// «la coordinación que existe con B», «convenios con B»: the group that dealings are with, over a clause that says no more than
    /// that they are.
    private func dealt(after noun: Int) -> Int? {
        let governors = lexicon.governors
        var at = noun + 1
        while at < noun + 9, sentence.range.contains(at) {
            if let number = sentence.groups.firstIndex(where: { $0.tokens.lowerBound == at }) {
                let group = sentence.groups[number]
                return group.slot == .with && !group.isPlace ? number : nil
            }
            guard sentence.tokens[at].isWord, !sentence.isName(at), !sentence.isPreposition(at) || sentence.isOf(at) else {
                return nil
            }
            if sentence.isFinite(at) {
                let being = governors.have | governors.own | governors.stay | governors.hold | lexicon.strengthening
                guard (sentence.verb(at)?.classes ?? 0) & being != 0,
                    sentence.isClass(at - 1, closed.relative)
                        || sentence.isClass(at - 1, closed.clitic) && sentence.isClass(at - 2, closed.relative)
                        || sentence.isAdverb(at - 1) && sentence.isClass(at - 2, closed.relative)
                else { return nil }
            }
            at += 1
        }
        return nil
    }

    /// «una reunión con B, en la que A expuso», «una reunión con B en la que participó A»: who acts at a meeting is at it.
    private mutating func matchMeetingClause() {
        let meeting = lexicon.governors.meeting
        guard nounClasses & meeting != 0, sentence.gates.contains(.relative) else { return }
        for noun in sentence.range where sentence.nounClasses(noun) & meeting != 0 && !sentence.isName(noun) {
            guard let with = sentence.groups.firstIndex(where: { $0.tokens.lowerBound > noun }),
                case let group = sentence.groups[with], group.slot == .with, !group.isPlace, group.tokens.lowerBound < noun + 7,
                !crosses(noun + 1, group.tokens.lowerBound), !matches.contains(where: { $0.used.contains(with) }),
                let relative = meetingRelative(after: group.tokens.upperBound),
                let actor = sentence.groups.firstIndex(where: {
                    $0.slot == .subject && !$0.isPlace && (relative + 1...relative + 8).contains($0.tokens.lowerBound)
                }),
                !sentence.groups[actor].entities.contains(where: { one in group.entities.contains { areOneHouse(one, $0) } }),
                acts(actor, since: relative)
            else { continue }
            matchMeeting(noun, to: group.tokens.upperBound, of: [with, actor])
        }
    }

    /// Counts the meeting whose noun is at `noun` as one of all whom `numbers` name; what governs it is read as far as `end`.
    private mutating func matchMeeting(_ noun: Int, to end: Int, of numbers: [Int]) {
        guard let frame = meetingFrame else { return }
        var match = FrameMatch(
            frame: frame, type: .consult, status: .asserted, trigger: noun..<noun + 1, cue: nil, parts: [], noun: noun,
            used: Set(numbers))
        guard governs(noun, noun + 1..<end, &match) else { return }
        for number in numbers {
            add(sentence.groups[number], .party, to: &match)
        }
        if isWhole(match, lexicon.frames[frame]) { matches.append(match) }
    }

    /// The last word of «en la que», «durante el cual», «donde», over a comma and the name of who came.
    private func meetingRelative(after end: Int) -> Int? {
        var at = end
        while at < end + 10, sentence.isComma(at) || sentence.isOfPerson(at) && !sentence.isOf(at) { at += 1 }
        if sentence.isWord(at, "donde") { return at }
        guard sentence.isWord(at, "en") || sentence.isWord(at, "durante"), sentence.isClass(at + 1, closed.definite),
            sentence.isClass(at + 2, closed.relative)
        else { return nil }
        return at + 2
    }

    /// Whether a group is what the clause since a relative is about: right behind it, or behind a verb of coming.
    private func acts(_ number: Int, since relative: Int) -> Bool {
        let group = sentence.groups[number]
        let before = (relative + 1..<group.tokens.lowerBound).filter { sentence.isFinite($0) && !sentence.isName($0) }
        if let verb = before.first {
            return before.count == 1 && (sentence.verb(verb)?.classes ?? 0) & lexicon.governors.attend != 0
        }
        var at = group.tokens.upperBound
        while at < group.tokens.upperBound + 10,
            sentence.isComma(at) || sentence.isOfPerson(at) || sentence.isClass(at, closed.clitic)
        {
            at += 1
        }
        return sentence.isFinite(at)
    }

    /// «el encuentro para abordar asuntos de interés mutuo entre A y B»: over what the meeting is for.
    private mutating func matchMeetingOfTwo() {
        let meeting = lexicon.governors.meeting
        guard nounClasses & meeting != 0 else { return }
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .between && group.entities.count > 1 && !matches.contains(where: { $0.used.contains(number) }) {
            let start = group.tokens.lowerBound
            guard
                let noun = (max(sentence.range.lowerBound, start - 16)..<start).last(where: {
                    sentence.nounClasses($0) & meeting != 0 && !sentence.isName($0)
                }),
                !crosses(noun + 1, start),
                !(noun + 1..<start).contains(where: {
                    sentence.isName($0) || sentence.isComma($0) || sentence.isClass($0, closed.relative | closed.conjunction)
                }),
                (noun + 1..<start).contains(where: { sentence.isClass($0, closed.purpose) })
            else { continue }
            matchMeeting(noun, to: group.tokens.upperBound, of: [number])
        }
    }

    /// «A informó que se capacitó a personal de B», «A dijo que se entregaron patrullas a B»: who tells what was done for another did
    /// it, where nobody else is named.
    func takeTellingGiver(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.type == .aid, frame.roles[Frame.Slot.subject.rawValue] == .giver,
            verb.isReflexive, verb.person == 3, !match.parts.isEmpty, match.parts.allSatisfy({ $0.role == .receiver }),
            match.status == .asserted || match.status == .planned,
            let told = teller(of: verb.first), !match.used.contains(told), sentence.groups[told].entities.count == 1,
            !sentence.groups[told].entities.contains(where: { one in match.entities.contains { areOneHouse(one, $0) } }),
            sentence.groups.indices.allSatisfy({ $0 == told || match.used.contains($0) || sentence.groups[$0].isPlace })
        else { return }
        add(sentence.groups[told], .giver, to: &match)
        match.used.insert(told)
    }

    /// «A dijo que habrá obras, por lo que firmarán un convenio con B»: who tells it is whom the further clause is about, where the
    /// first one has no subject.
    func toldClauseSubject(of verb: VerbGroup) -> Int? {
        guard !isSpoken, lexicon.isSpanish, verb.person == 3, !verb.isIdle, !verb.isPassive else { return nil }
        var at = sentence.skippingAdverbs(verb.first - 1)
        while sentence.isClass(at, closed.clitic | closed.negation) { at -= 1 }
        let isFurther =
            sentence.isWord(at, "que")
            && (sentence.isWord(at - 1, "ya") || sentence.isWord(at - 1, "puesto") || sentence.isWord(at - 1, "y")
                || sentence.isWord(at - 1, "lo"))
            || sentence.isWord(at, "porque") || sentence.isWord(at, "pues")
            || sentence.isWord(at, "cual") && sentence.isWord(at - 1, "lo")
        guard isFurther, let told = teller(of: verb.first), sentence.groups[told].tokens.upperBound < at,
            let said = (sentence.groups[told].tokens.upperBound..<at).first(where: {
                sentence.isFinite($0) && !sentence.isName($0)
            }),
            sentence.isWord(said + 1, "que")
        else { return nil }
        var first = said + 2
        while sentence.isClass(first, closed.clitic | closed.negation) || sentence.isAdverb(first) { first += 1 }
        guard first < at, sentence.isFinite(first), !hasLaterSubject(from: verb.first) else { return nil }
        return told
    }

    /// «A abrió una campaña en la que participan B y C», «A abrió una campaña. En dicha campaña participa B»: who runs it.
    func takeCampaignOpener(_ verb: VerbGroup, _ noun: Int, into match: inout FrameMatch) {
        guard match.status == .asserted || match.status == .planned else { return }
        if noun > verb.first { return }
        if sentence.isClass(verb.first - 1, closed.relative) {
            guard let opening = sentence.openingSubject, opening.tokens.upperBound < noun, !opening.isPlace,
                !opening.entities.contains(where: match.entities.contains),
                case let finite = (opening.tokens.upperBound..<noun).filter({ sentence.isFinite($0) && !sentence.isName($0) }),
                finite.count == 1, noun - finite[0] < 5,
                (sentence.verb(finite[0])?.classes ?? 0) & (lexicon.jointActs | lexicon.governors.hold) != 0,
                let number = sentence.groups.firstIndex(where: { $0.tokens == opening.tokens })
            else { return }
            add(opening, .party, to: &match)
            match.used.insert(number)
            return
        }
        guard discourse.subject.count == 1, let body = discourse.subject.first, !match.entities.contains(body),
            sentence.isClass(noun - 1, closed.own) || sentence.isWord(noun - 1, "dicho") || sentence.isWord(noun - 1, "dicha"),
            noun - 2 == sentence.range.lowerBound,
            sentence.groups.indices.allSatisfy({ match.used.contains($0) || sentence.groups[$0].isPlace })
        else { return }
        add(body, .party, at: verb.first, to: &match)
    }

    /// «Por su parte, la titular de B agradeció el apoyo», after what A gave: whose it is that one thanks for.
    func takeThankedBefore(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.type == .support, frame.isPerformative,
            verb.classes & lexicon.governors.thank != 0, match.parts.count == 1, let giver = match.parts.first,
            giver.role == .giver,
            match.status == .asserted, sentence.groups.allSatisfy({ $0.isPlace || $0.entities.contains(giver.entity) }),
            sentence.isClass(verb.head + 1, closed.definite),
            sentence.nounClasses(verb.head + 2) & lexicon.governors.efforts != 0,
            !sentence.isOf(verb.head + 3), !sentence.isClass(verb.head + 3, closed.relative)
        else { return }
        let before = discourse.isFresh && discourse.parties.count == 2 ? discourse.parties : discourse.subject
        let others = before.filter { !areOneHouse($0, giver.entity) }
        guard others.count == 1, before.count == 1 || before.contains(giver.entity) else { return }
        add(others[0], .receiver, at: verb.head, to: &match)
    }
}
