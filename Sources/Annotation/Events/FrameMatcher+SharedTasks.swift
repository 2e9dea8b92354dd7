/// What several do together although each is told of by itself: those who pay for one thing, those who see to its parts, and the
/// one whose operation others take part in.
extension FrameMatcher {
    mutating func matchSharedTasks() {
        guard !isSpoken, lexicon.isSpanish, sentence.groups.count > 0 else { return }
        matchCoFinanced()
        matchTasks()
        matchTellers()
    }

    /// «El proyecto, financiado por A y B», «con recursos de A y de B»: what no body runs that is named, two pay for.
    private mutating func matchCoFinanced() {
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .support && group.entities.count > 1 && group.phrases.count > 1 {
            let start = group.tokens.lowerBound
            let isAgent = sentence.endsLikeParticiple(start) && (sentence.verb(start)?.classes ?? 0) & lexicon.financing != 0
            let words = start..<group.connectorEnd(sentence)
            guard isAgent || words.contains(where: { sentence.nounClasses($0) & lexicon.money != 0 }),
                !matches.contains(where: { $0.used.contains(number) }), start > sentence.range.lowerBound,
                !group.entities.allSatisfy({ areOneHouse($0, group.entities[0]) }),
                let candidate = lexicon.connectorFrames.first(where: { lexicon.frames[$0].connector == .together })
            else { continue }
            let verb = isAgent ? sentence.verbGroup(at: start) : mainVerb(near: group.tokens)
            guard let verb, !verb.isIdle || isAgent, verb.classes & (lexicon.governors.accuse | lexicon.governors.urge) == 0
            else {
                continue
            }
            var match = FrameMatch(
                frame: candidate, type: .cooperate, status: verb.status, trigger: words, cue: verb.cue, parts: [], noun: nil,
                used: [number])
            for entity in group.entities { add(entity, .party, at: start, to: &match) }
            if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
        }
    }

    /// «A se hará cargo del puerto; B, de la periferia, mientras que C vigilará»: the parts of one task.
    private mutating func matchTasks() {
        guard sentence.groups.count > 1, let candidate = lexicon.frames.firstIndex(where: { $0.verbs & lexicon.tasks != 0 }),
            let first = sentence.range.first(where: { isShare($0) }),
            let verb = sentence.verbGroup(at: first), verb.person == 3, verb.status == .asserted || verb.status == .planned,
            let own = leftSubject(of: verb), !matches.contains(where: { $0.used.contains(own) })
        else { return }
        let frame = lexicon.frames[candidate]
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: verb.status, trigger: verb.head..<verb.head + 1, cue: verb.cue, parts: [],
            noun: nil, used: [])
        for (number, group) in sentence.groups.enumerated() where number >= own && group.slot == .subject && !group.isPlace {
            guard number == own || takesTask(group, after: verb) else { continue }
            add(group, .party, to: &match)
            match.used.insert(number)
        }
        if match.used.count > 1, isWhole(match, frame) { matches.append(match) }
    }

    /// «se encargará de las calles», «aportó dos millones»: a verb that tells of a part of something.
    private func isShare(_ at: Int) -> Bool {
        guard sentence.gate(at).contains(.verb), !sentence.isName(at), let verb = sentence.verb(at), verb.form.isFinite else {
            return false
        }
        if verb.classes & lexicon.tasks != 0 { return true }
        return verb.classes & lexicon.pooling != 0 && sentence.isQuantity(sentence.skippingAdverbs(at + 1))
    }

    /// «; B se encargará», «y B, de las plazas», «, mientras que B vigilará»: the clause of another part of the task.
    private func takesTask(_ group: NameGroup, after verb: VerbGroup) -> Bool {
        let before = group.tokens.lowerBound - 1
        let isContrast =
            sentence.isWord(before, "que") && sentence.isWord(before - 1, "mientras") || sentence.isWord(before, "mientras")
        guard before > verb.head,
            isContrast || sentence.isComma(before) || sentence.sign(before) == UInt8(ascii: ";")
                || sentence.isClass(before, closed.conjunction)
        else { return false }
        var at = group.tokens.upperBound
        let isPool = verb.classes & lexicon.pooling != 0 && verb.classes & lexicon.tasks == 0
        // «aportó dos millones y B otros tres», «y B el resto»
        if isPool,
            sentence.isQuantity(at) || sentence.isWord(at, "otros") || sentence.isWord(at, "otro")
                || sentence.isWord(at + 1, "resto")
        {
            return true
        }
        // «B, de las plazas», «B del puerto»
        if !isPool, sentence.isOf(sentence.isComma(at) ? at + 1 : at) { return true }
        // «la Secretaría federal»
        if sentence.range.contains(at), lexicon.levels[sentence.tokens[at].id] != nil { at += 1 }
        while sentence.isClass(at, closed.clitic) || sentence.isAdverb(at) { at += 1 }
        guard let next = sentence.verbGroup(at: at), !next.isPassive, next.tense == verb.tense else {
            return isContrast && verb.tense == .future && sentence.guess(at) == .future
        }
        if isPool { return isShare(next.head) }
        return next.classes & lexicon.tasks != 0 || isContrast && verb.tense == .future
    }

    /// «durante la reunión estuvieron», and not «durante la conferencia».
    func isDuringMeeting(_ connector: Int, _ noun: Int) -> Bool {
        !isSpoken && sentence.isWord(connector, "durante") && sentence.nounClasses(noun) & lexicon.governors.meeting != 0
    }

    /// «Además de A, en la campaña participan B y C»: one more, put first.
    func takeBesides(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.isSymmetric, verb.person == 3, !match.parts.isEmpty,
            let first = sentence.groups.first,
            first.slot == .also, !first.isPlace, first.tokens.lowerBound == sentence.range.lowerBound, !match.used.contains(0),
            first.tokens.upperBound < verb.first, sentence.isComma(first.tokens.upperBound),
            !crosses(first.tokens.upperBound, verb.first),
            match.parts.contains(where: { $0.at > verb.head }), sentence.ends(verb.head, in: "n") || match.parts.count > 1
        else { return }
        add(first, .party, to: &match)
        match.used.insert(0)
    }

    /// «llegaron agentes de A», «se enviaron cincuenta elementos de A»: those who stand behind their verb.
    func laterSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3, !verb.isIdle else { return nil }
        return sentence.groups.firstIndex { group in
            group.slot == .subject && !group.isPlace && (1...3).contains(group.tokens.lowerBound - verb.head)
        }
    }

    /// «La reunión de A tuvo como invitado a B»: whose meeting it is has the guest.
    func takeMeetingOwner(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.type == .consult, !match.parts.isEmpty,
            match.parts.allSatisfy({ $0.role == .guest }),
            frame.verbs & lexicon.guestHaving != 0 || frame.roles[Frame.Slot.of.rawValue] == .host
        else { return }
        let meeting = lexicon.governors.meeting
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .of && group.tokens.upperBound <= verb.first && !group.isPlace && !match.used.contains(number)
            && (sentence.nounClasses(group.head) | sentence.nounClasses(group.head - 1)) & meeting != 0
            && !crosses(group.tokens.upperBound, verb.first) && !match.entities.contains(where: group.entities.contains)
        {
            add(group, .host, to: &match)
            match.used.insert(number)
            return
        }
    }

    /// «Participaron A y B en el operativo de C», «En la campaña de C participan A y B»: whose it is takes part.
    func takeOperationOwner(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.isSymmetric, frame.type == .cooperate, !match.parts.isEmpty,
            verb.classes & frame.verbs & lexicon.governors.attend != 0,
            frame.nouns & (lexicon.governors.crew | lexicon.operations) != 0, let noun = match.noun
        else { return }
        for (number, group) in sentence.groups.enumerated()
        where (match.parts.count > 1 || frame.roles[Frame.Slot.of.rawValue] != nil) && !match.used.contains(number)
            && group.slot == .of && group.head == noun && !group.isPlace
            && group.tokens.lowerBound == noun + 1
        {
            add(group, .party, to: &match)
            match.used.insert(number)
        }
        takeCampaignOpener(verb, noun, into: &match)
        // «A informó que en el operativo participa B»: the one that acts stands behind its verb.
        guard match.parts.count == 1, match.status == .asserted || match.status == .planned,
            sentence.nounClasses(noun) & lexicon.operations != 0, let told = teller(of: verb.first),
            let later = laterSubject(of: verb)
        else { return }
        for number in [told, later] where !match.used.contains(number) {
            add(sentence.groups[number], .party, to: &match)
            match.used.insert(number)
        }
    }
}
