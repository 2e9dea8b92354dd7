/// Who calls, comes, is received or is gone to see, as one tells it who speaks for the other side.
extension FrameMatcher {
    /// «Me llamó el presidente de A», «Estuvo aquí la canciller de A», «Recibí ayer al secretario de A», «Fui a A a ver al
    /// presidente»: talks of the two sides, though no verb says that they talked.
    mutating func matchVisits() {
        matchGuest()
        guard isSpoken, lexicon.isSpanish, !isAssumed, speaker.count == 1, let own = speaker.first,
            !matches.contains(where: { $0.type == .consult })
        else { return }
        let gates = sentence.gates
        if gates.contains(.calling) { for at in sentence.range where isCall(at) { tellVisit(of: caller(at), to: own, at) } }
        if gates.contains(.arriving) {
            for at in sentence.range where isComing(at) { tellVisit(of: comer(at, own), to: own, at) }
        }
        if gates.contains(.going) { for at in sentence.range where isGoing(at) { tellVisit(of: visited(at), to: own, at) } }
    }

    /// Takes a visit, once a group of the other side is found.
    private mutating func tellVisit(of number: Int?, to own: String, _ at: Int) {
        guard let number, let candidate = lexicon.frames.firstIndex(where: { $0.verbs & lexicon.governors.visit != 0 }),
            case let isVerb = sentence.isFinite(at) || sentence.verb(at)?.form.tense == .infinitive,
            case let verb = isVerb ? sentence.verbGroup(at: at) : nil, !(verb?.isIdle ?? false)
        else { return }
        let group = sentence.groups[number]
        var match = FrameMatch(
            frame: candidate, type: .consult, status: verb?.status ?? .asserted, trigger: at..<at + 1, cue: verb?.cue, parts: [],
            noun: nil,
            used: [number])
        let isGuest = sentence.gate(at).contains(.going)
        // A minister tells of one who came to the country: its government is visited.
        let isState = sentence.gate(at).contains(.arriving) && group.entities.allSatisfy(PartyIndex.isCountry)
        let side = isState ? index.government(of: own) ?? own : own
        add(side, isGuest ? .guest : .host, at: at, to: &match)
        for entity in group.entities { add(entity, isGuest ? .host : .guest, at: at, to: &match) }
        // «viene el presidente de A»: he is to come.
        if verb?.tense == .present, match.status == .asserted { match.status = .planned }
        match.isPast = match.status == .asserted
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// Whether a name is told by a post right before it, as «el presidente de A» and «la canciller Ana Ruiz» are.
    private func isHeld(_ group: NameGroup) -> Bool {
        let start = group.phrasesStart(sentence)
        return (max(sentence.range.lowerBound, min(group.tokens.lowerBound, start - 3))..<start).contains {
            sentence.gate($0).contains(.dignitary) && !sentence.isFinite($0)
        }
    }

    /// The first subject that begins within four tokens behind `at`, told by its post, in the same clause.
    private func subject(rightAfter at: Int) -> Int? {
        sentence.groups.firstIndex { group in
            group.slot == .subject && (1...4).contains(group.tokens.lowerBound - at) && isHeld(group)
                && !(at + 1..<group.tokens.lowerBound).contains {
                    sentence.isComma($0) || sentence.isHardStop($0) || sentence.isFinite($0)
                        || sentence.isClass($0, closed.relative)
                }
        }
    }

    // MARK: - Calls

    /// «me llamó», «nos llamaron», and not «si me llamó».
    private func isCall(_ at: Int) -> Bool {
        guard sentence.gate(at).contains(.calling), !sentence.isName(at) else { return false }
        if isReceivedCall(at) { return true }
        // «nos habló el director de A»: to all who were there.
        let isTalk = sentence.verb(at).map { $0.classes & lexicon.governors.talk != 0 } ?? false
        guard sentence.isWord(at - 1, "me") || !isTalk && sentence.isWord(at - 1, "nos") else { return false }
        return !sentence.isClass(at - 2, closed.conditional | closed.negation)
    }

    /// «recibimos una llamada»
    private func isReceivedCall(_ at: Int) -> Bool {
        let verb = sentence.isClass(at - 1, closed.determiner) ? at - 2 : at - 1
        guard sentence.verb(at)?.form.isFinite != true, let group = sentence.verbGroup(at: verb) else { return false }
        return group.classes & lexicon.governors.guests != 0 && group.person == 1 && group.status == .asserted
            && (sentence.ends(verb, in: "í") || sentence.ends(verb, in: "imos"))
    }

    /// Who called: behind the verb, and then no noun between («me llamó la atención el presidente»), or before it.
    private func caller(_ at: Int) -> Int? {
        if isReceivedCall(at) {
            return sentence.groups.firstIndex { (at + 1...at + 3).contains($0.tokens.lowerBound) && isHeld($0) }
        }
        let later = subject(rightAfter: at)
        // «me llamó por teléfono el primer ministro de A»
        let byPhone = sentence.isWord(at + 1, "por") && sentence.isWord(at + 2, "teléfono") ? 2 : 0
        if let later,
            (at + 1 + byPhone..<sentence.groups[later].tokens.lowerBound).allSatisfy({
                sentence.isAdverb($0) || sentence.isClass($0, closed.determiner | closed.agent)
            })
        {
            return later
        }
        return sentence.groups.firstIndex {
            $0.slot == .subject && isHeld($0) && (0...1).contains(at - 1 - $0.tokens.upperBound)
                && !sentence.isClass(at + 1, closed.determiner)
        }
    }

    // MARK: - Guests

    /// «estuvo aquí», «vino a México»: where the one is who says so.
    private func isComing(_ at: Int) -> Bool {
        guard sentence.gate(at).contains(.arriving), !sentence.isName(at),
            !sentence.isClass(at - 1, closed.conditional | closed.negation | closed.clitic)
        else { return false }
        // «va a venir»
        if sentence.verb(at)?.form.tense == .infinitive { return sentence.verbGroup(at: at)?.status == .planned }
        if !sentence.isWord(at, "estuvo"), !sentence.isWord(at, "estuvieron") { return true }
        return (at + 1..<at + 10).contains {
            sentence.gate($0).contains(.here) || sentence.isClass($0, closed.firstPerson) && sentence.isWord($0 - 1, "con")
        }
    }

    /// Who came from abroad: of those at home it says no more than that they were in the room.
    private func comer(_ at: Int, _ own: String) -> Int? {
        sentence.groups.firstIndex { group in
            guard group.slot == .subject, isHeld(group), (1...6).contains(group.tokens.lowerBound - at),
                !crosses(at + 1, group.tokens.lowerBound)
            else { return false }
            return group.entities.allSatisfy { !PartyIndex.areCompatriots($0, own) && !$0.hasPrefix("x.") }
        }
    }

    /// «recibí al presidente de A», «recibimos a la canciller»: of people with a post, and not «recibimos al gobierno con deudas».
    func isReceived(_ match: FrameMatch) -> Bool {
        let frame = lexicon.frames[match.frame]
        guard lexicon.isSpanish, !isAssumed, frame.roles[Frame.Slot.to.rawValue] == .guest, frame.nouns == 0,
            match.parts.contains(where: { $0.role == .host && speaker.contains($0.entity) })
        else { return false }
        return match.used.contains { sentence.groups[$0].slot == .to && isHeld(sentence.groups[$0]) }
    }

    // MARK: - Journeys

    /// «fui a Sanabria a ver al presidente»
    private func isGoing(_ at: Int) -> Bool {
        sentence.gate(at).contains(.going) && !sentence.isName(at)
            && !sentence.isClass(at - 1, closed.conditional | closed.negation)
    }

    /// The country that one went to, if one says that it was to see who governs it.
    private func visited(_ at: Int) -> Int? {
        sentence.groups.firstIndex { group in
            guard group.slot == .to, group.entities.allSatisfy(PartyIndex.isCountry),
                (1...3).contains(group.tokens.lowerBound - at),
                let own = speaker.first, group.entities.allSatisfy({ !PartyIndex.areCompatriots($0, own) })
            else { return false }
            let end = group.tokens.upperBound
            guard sentence.isWord(end, "a"), sentence.verb(end + 1)?.form.tense == .infinitive,
                let post = (end + 2..<end + 6).first(where: { sentence.gate($0).contains(.dignitary) })
            else { return false }
            // «a ver al presidente de B»: of another land.
            return !sentence.groups.contains {
                (0...3).contains($0.tokens.lowerBound - post) && $0.entities != group.entities
                    && !PartyIndex.areCompatriots($0.entities.first ?? "", group.entities.first ?? "")
            }
        }
    }
}
