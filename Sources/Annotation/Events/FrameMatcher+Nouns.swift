extension FrameMatcher {
    // MARK: - Nouns

    mutating func matchNoun(_ at: Int) {
        let classes = sentence.nounClasses(at)
        guard classes & lexicon.triggerNouns != 0, !claimedNouns.contains(at) else { return }
        // «convenio de colaboración»: the first noun says it. «se ponen de acuerdo»: no noun stands there.
        if isModifier(at) || lexicon.isSpanish && sentence.isOf(at - 1) && sentence.isFinite(at - 2) { return }
        // «en materia de cooperación»: what something is about.
        if let connector = sentence.connector(endingAt: at - 1), connector.slot == .other, sentence.isOf(at - 1) { return }
        if lexicon.isSpanish, isTopic(at) { return }
        if isInPhrase(at) { return }
        let isMembers = isOfMembers(at)
        for candidate in lexicon.nominalFrames where lexicon.frames[candidate].nouns & classes != 0 {
            let frame = lexicon.frames[candidate]
            // «la Ley de Cooperación», «el programa Responsabilidad Compartida»
            if frame.type == .cooperate, isOfProperName(at) { continue }
            // «el contrato entre A y B»: what they sell each other.
            if isMembers, [.support, .cooperate].contains(frame.type) { continue }
            if frame.type == .support, classes & lexicon.contract != 0 || lexicon.isSpanish && isGroundOnly(at, of: frame) {
                continue
            }
            var base = at
            if frame.object != 0 {
                guard
                    let object = (at + 1..<min(at + reach(ofSigning: at), sentence.range.upperBound)).first(where: {
                        sentence.nounClasses($0) & frame.object != 0
                    })
                else { continue }
                base = object
            }
            var region = rightRegion(from: base, far: false)
            // «la reunión con A y la reunión con B»
            if let again = region.first(where: {
                sentence.nounClasses($0) & frame.nouns != 0 && sentence.isClass($0 - 1, closed.determiner)
            }) {
                region = region.lowerBound..<again
            }
            // "a meeting was held between A and B", "no meeting took place between"
            if !sentence.groups.contains(where: { region.contains($0.tokens.lowerBound) }), sentence.isFinite(region.upperBound),
                let late = sentence.groups.first(where: { $0.slot == .between && $0.tokens.lowerBound < region.upperBound + 8 }),
                late.tokens.lowerBound > region.upperBound
            {
                region = region.lowerBound..<late.tokens.upperBound
            }
            region = withLateParties(region, frame)
            var match = FrameMatch(
                frame: candidate, type: frame.type, status: .asserted, trigger: at..<base + 1, cue: nil, parts: [],
                noun: base, used: [], isBackground: true)
            if frame.needs != 0,
                !(max(sentence.range.lowerBound, at - 4)..<region.upperBound).contains(where: {
                    sentence.isClass($0, frame.needs)
                })
            {
                continue
            }
            for (number, group) in sentence.groups.enumerated()
            where group.tokens.lowerBound > at && group.tokens.lowerBound < region.upperBound {
                if group.slot == .of {
                    guard group.head >= at, group.head < group.tokens.lowerBound, match.parts.isEmpty,
                        isOwn(group.head, of: frame, after: at)
                    else { continue }
                }
                // «la formación de A y el trabajo desarrollado por B»: another deed's agent.
                if group.slot == .by, lexicon.isSpanish, group.tokens.lowerBound > base + 2,
                    sentence.endsLikeParticiple(group.tokens.lowerBound - 1)
                {
                    continue
                }
                // «el operativo en la frontera entre A y B»: between whom the place is.
                if frame.nouns & lexicon.governors.deeds != 0, isPlaced(group, after: base) { continue }
                // «Convenio CNDH-UNAM»
                let isBare = group.slot == .subject && group.entities.count > 1 && group.tokens.lowerBound == base + 1
                // «la colaboración con todo el sector: A, B y C»
                let isListed = group.slot == .subject && isColonList(group, after: base)
                guard
                    let role = isBare || isListed
                        ? frame.roles[Frame.Slot.between.rawValue]
                        : group.slot == .subject
                            ? nil : frame.roles[group.slot.rawValue] ?? (group.slot == .witness ? .witness : nil)
                else { continue }
                add(group, role, to: &match)
                match.used.insert(number)
                if isListed, !isBare { _ = addSpeaker(to: &match, at: at) }
            }
            // "the APT-ICRC agreement"
            if !lexicon.isSpanish, match.parts.isEmpty, let role = frame.roles[Frame.Slot.between.rawValue],
                let phrase = sentence.phraseIndex(at - 1), case let number = sentence.groupIndex(ofPhrase: phrase),
                sentence.groups[number].entities.count > 1, sentence.groups[number].tokens.count < 8
            {
                add(sentence.groups[number], role, to: &match)
                match.used.insert(number)
            }
            takeOwner(at, into: &match, frame)
            takeGivingSpeaker(of: at, into: &match, frame)
            let isWished = takeWellWisher(at, into: &match, frame)
            if frame.deed != 0, !isWished, !tellsReason(frame, after: match) { continue }
            let isAside =
                takeMainSubject(at, into: &match, frame) || takeVisitor(at, into: &match, frame)
                || takeAppreciator(of: at, into: &match, frame) || takeSpeakersTogether(at, into: &match, frame)
            takePartner(at, into: &match, frame)
            takeThanksGiver(at, into: &match, frame)
            if isAdverbial(at) || opensSentence(at) { takeTopic(into: &match, frame) }
            takeBothSides(of: at, into: &match, frame)
            takeRelation(nil, into: &match, frame)
            if isOneSided(match, frame), !addSpeaker(to: &match, at: at) { continue }
            guard isWhole(match, frame), isAside || governs(at, region, &match) else { continue }
            // «el director de A estará en Altamira en una reunión con B»
            if isAside, isSpoken, lexicon.isSpanish, case var told = match, governs(at, region, &told), told.status == .planned {
                match = told
            }
            if match.isOfBothSides, match.status == .hypothetical { continue }
            // "during her visit to Zenda", beside the Zendan Board: no journey of that Board's.
            if !lexicon.isSpanish, frame.type == .consult, match.parts.count == 2,
                match.parts.contains(where: { PartyIndex.isCountry($0.entity) }),
                PartyIndex.areCompatriots(match.parts[0].entity, match.parts[1].entity)
            {
                continue
            }
            // "Joint inspections are to be carried out": an act of a day to come.
            let isAct = !lexicon.isSpanish && sentence.nounClasses(at) & lexicon.governors.joint != 0
            if match.status == .planned, frame.futureIsAgree, !isAct { match.type = .agree }
            matches.append(match)
            claimedNouns.formUnion([at, base])
            return
        }
    }

    /// Whether a phrase of place stands between a noun and a group.
    private func isPlaced(_ group: NameGroup, after base: Int) -> Bool {
        (base + 1..<max(base + 1, group.tokens.lowerBound)).contains {
            sentence.connector(endingAt: $0)?.slot == .in || sentence.isClass($0, closed.relative)
        }
    }

    /// Whether the noun at `head` is the frame's, or one that only says of what kind it is («convenio de colaboración»): «la firma
    /// del acuerdo para la donación del hospital» is no agreement of the hospital's.
    private func isOwn(_ head: Int, of frame: Frame, after at: Int) -> Bool {
        let classes = headClasses(head)
        // «el acta de instalación de la Red»: what is set up, and no party.
        if lexicon.isSpanish, sentence.ends(head, in: "nstalación") { return false }
        if classes & (frame.nouns | frame.object) != 0 { return true }
        guard classes & lexicon.triggerNouns != 0 else { return false }
        return !frame.isSymmetric || isChained(head, to: frame.nouns | frame.object, after: at - 1)
    }

    /// Whether a list after a colon tells who those are with whom, or between whom, something is.
    private func isColonList(_ group: NameGroup, after base: Int) -> Bool {
        let start = group.phrasesStart(sentence)
        guard group.entities.count > 1,
            let colon = (max(base, start - 3)..<start).last(where: { sentence.sign($0) == UInt8(ascii: ":") })
        else { return false }
        return (base + 1..<colon).contains { at in
            sentence.connector(endingAt: at).map { $0.slot == .with || $0.slot == .between } ?? false
        }
    }

    /// «los diputados de la alianza entre A y B»: who they are, not what was agreed.
    private func isOfMembers(_ at: Int) -> Bool {
        var before = at - 1
        while sentence.isClass(before, closed.determiner) { before -= 1 }
        return sentence.isOf(before) && sentence.isClass(before - 1, closed.agent) && !sentence.isName(before - 1)
    }

    /// What the verb before or after a noun makes of it; false where it makes it no event.
    func governs(_ at: Int, _ region: Range<Int>, _ match: inout FrameMatch) -> Bool {
        let governors = lexicon.governors
        var before = at - 1
        while before > at - 10, sentence.range.contains(before), !sentence.isHardStop(before) {
            // «estará mañana en Altamira en una reunión con B»: over where it is.
            if let start = startOfWhereabouts(before) {
                before = start - 1
                continue
            }
            if sentence.phraseIndex(before) != nil || sentence.isComma(before) { break }
            if isLikelihood(before) {
                match.status = .hypothetical
                match.cue = before - 1..<before
                break
            }
            if let verb = sentence.verbGroup(at: before), verb.tense != .participle || verb.classes & governors.refuse != 0 {
                if verb.classes & governors.accuse != 0, verb.classes & governors.say == 0 { return false }
                if verb.isIdle, !addressee.isEmpty || verb.tense == .infinitive { match.status = .hypothetical }
                if verb.classes & governors.refuse != 0 {
                    match.status = .negated
                    match.cue = verb.head..<verb.head + 1
                } else if verb.classes & (governors.urge | governors.wish) != 0 {
                    match.status = .hypothetical
                    match.cue = verb.head..<verb.head + 1
                } else if verb.status != .asserted {
                    match.status = verb.status
                    match.cue = verb.cue
                } else if verb.classes & governors.plan != 0 {
                    match.status = .planned
                    match.cue = verb.head..<verb.head + 1
                } else {
                    match.isPresent = verb.tense == .present
                    match.isPast = isPast(verb, lexicon.frames[match.frame])
                }
                match.isBackground = false
                break
            }
            before -= 1
        }
        if let negation = negation(before: at) {
            match.status = .negated
            match.cue = negation..<negation + 1
        }
        let after = isAgreementAside(at, match) ? sentence.range.upperBound : region.upperBound
        if match.status == .asserted, sentence.range.contains(after), !sentence.isHardStop(after), sentence.isFinite(after) {
            if let verb = (sentence.verbGroup(at: after) ?? nextVerb(after)).map(scheduled) {
                if verb.status != .asserted {
                    match.status = verb.status
                    match.cue = verb.cue
                } else if isToCome(after) {
                    match.status = .planned
                    match.cue = after..<after + 1
                } else if verb.classes & governors.refuse != 0, !endsByItself(verb) {
                    match.status = .negated
                    match.cue = verb.head..<verb.head + 1
                } else if let denial = denial(after: after) {
                    match.status = .negated
                    match.cue = denial..<denial + 1
                } else if verb.classes & (governors.be | governors.stay) != 0 {
                    if let undone = participle(after: verb.head, of: governors.refuse) {
                        match.status = .negated
                        match.cue = undone..<undone + 1
                    } else if lexicon.isSpanish, let due = participle(after: verb.head, of: governors.plan) {
                        match.status = .planned
                        match.cue = due..<due + 1
                    }
                }
            }
        }
        return true
    }

    // MARK: - Connectors

    /// «A, en coordinación con B, …», "with the assistance of B": whatever the verb is.
    mutating func matchConnector(_ number: Int) {
        let group = sentence.groups[number]
        guard [.together, .support, .invited, .behest].contains(group.slot), let candidate = connectorFrame(of: group),
            !matches.contains(where: { $0.used.contains(number) })
        else { return }
        let frame = lexicon.frames[candidate]
        let start = group.tokens.lowerBound
        // «Protocolos de visita, con la colaboración de B», on a slide of A.
        let verbless = speaker.isEmpty ? nil : VerbGroup(head: start, first: start, person: 1, tense: .present)
        // "was assisted by B in drafting": the phrase is its own verb.
        let own = sentence.isClass(start - 1, closed.be) ? plainVerb(before: start) : nil
        guard var verb = own ?? connectedVerb(number) ?? mainVerb(near: group.tokens) ?? plainVerb(before: start) ?? verbless
        else {
            return
        }
        if verb.isIdle, verb.tense == .infinitive, addressee.isEmpty, let main = mainVerb(ofPurpose: verb) { verb = main }
        if group.slot == .together, let told = toldDeed(after: verb) { verb = told }
        let governors = lexicon.governors
        // Who denounces with another is no partner; police that arrest together are.
        // "called for a stronger mandate together with B": an appeal that both make.
        let isAppeal = !lexicon.isSpanish && !isSpoken && group.slot == .together && verb.classes & governors.accuse == 0
        if verb.classes & (governors.accuse | governors.urge) != 0, verb.classes & (governors.say | lexicon.jointActs) == 0,
            !isAppeal
        {
            return
        }
        if isPresence(verb) || verb.isPassive && verb.classes & governors.deem != 0 || isCompany(group, of: verb) { return }
        // "trained B at the request of C": told already.
        if frame.verbs != 0, verb.classes & frame.verbs == 0 || matches.contains(where: { $0.trigger.contains(verb.head) }) {
            return
        }
        if group.slot == .together, followsUnknownPerson(start) || isWhereabouts(verb) || isTurn(group, verb) { return }
        // «¡Muchas gracias a B!»: what for is not told.
        if connectedVerb(number) == nil, verb.head == start, verb.classes == 0, group.slot == .support, !tellsWhatFor(group) {
            return
        }
        // «es parte de la región, junto con B»: what is so, not what is done; «esto es en coordinación con B» is done.
        if group.slot == .together, verb.classes & governors.be != 0 || isPartOf(verb), !verb.isPassive, verb.head != start - 1 {
            return
        }
        // «he hablado tanto con A como con B»: they talk.
        let isTalk = frame.type == .cooperate && lexicon.isSpanish && talks(verb)
        var match = FrameMatch(
            frame: candidate, type: isTalk ? .consult : frame.type, status: verb.status,
            trigger: start..<group.connectorEnd(sentence), cue: verb.cue, parts: [], noun: nil, used: [number])
        if frame.type == .aid, isBacked(by: group) { match.type = .support }
        // «sin la colaboración de B, A no pudo»
        if lexicon.isSpanish, sentence.isClass(start, closed.without) {
            let isUnreal = (verb.first...verb.head).contains { sentence.verb($0)?.form.tense == .conditional }
            guard !isSpoken, !isUnreal, verb.status == .asserted || verb.status == .negated else { return }
            match.status = .negated
            match.cue = start..<start + 1
        }
        var subject = self.subject(of: verb)
        if case .group(let found) = subject, found == number { subject = .none }
        if case .none = subject, case let makers = makersOfEarlier(verb), !makers.isEmpty { subject = .bodies(makers) }
        if isUnderAuspices(group) { match.type = .consult }
        // «A presentó un estudio hecho a cuatro manos con B»: who acts in the main clause.
        if case .none = subject, verb.tense == .participle, verb.isPassive, lexicon.isSpanish, verb.head == start - 1,
            let main = finiteVerb(before: verb.first)
        {
            subject = self.subject(of: main)
            verb = main
            match.status = main.status
            match.cue = main.cue
        }
        // «gracias a B por su apoyo», «con recursos de B hacemos»: who speaks says thanks, or whose money it is.
        if case .bodies = subject, isSpoken, group.slot == .support, frame.needs == 0, !frame.isSpoken { return }
        if isSpoken, group.slot == .support, sentence.isClass(start, closed.thanks) { return }
        // «A, en coordinación con B, brindamos»: the body that is named, which the one who speaks is of.
        if case .bodies = subject, isSpoken, lexicon.isSpanish, verb.person == 1, number > 0,
            verb.first >= group.tokens.upperBound,
            case let previous = sentence.groups[number - 1], previous.slot == .subject, start - previous.tokens.upperBound < 2,
            previous.entities.contains(where: { named in speaker.contains { areOneHouse($0, named) } })
        {
            subject = .group(number - 1)
        }
        // «se trabaja en coordinación con B»
        if verb.isReflexive, verb.person != 1, !speaker.isEmpty {
            switch subject {
            case .bodies, .none: subject = .bodies(speaker)
            default: break
            }
        }
        // «nos permite, en coordinación con B, identificar»: what those who speak do.
        if case .none = subject, verb.dative == 1, verb.person == 3, group.slot == .together, isSpoken, lexicon.isSpanish,
            !speaker.isEmpty
        {
            subject = .bodies(speaker)
        }
        // «Trabajando junto con A y B, redujimos»: who did the one did the other.
        if case .none = subject, leadsToOwnDeed(verb, after: group) { subject = .bodies(speaker) }
        // «convocada por A en articulación con B», "run by A in partnership with B and paid for by C"
        var agents: [Int] = []
        var chained = number - 1
        while chained >= 0, [.by, .together, .support].contains(sentence.groups[chained].slot),
            !(group.slot == .together && isFunding(sentence.groups[chained])),
            (agents.last.map { sentence.groups[$0].tokens.lowerBound } ?? start) - sentence.groups[chained].tokens.upperBound < 5
        {
            agents.append(chained)
            chained -= 1
        }
        if agents.contains(where: { sentence.groups[$0].slot == .by }) {
            for agent in agents {
                let role = frame.roles[Frame.Slot.subject.rawValue] ?? .party
                add(sentence.groups[agent], role, to: &match)
            }
            subject = .none
            // «que sea administrada por A, con el respaldo de B»: wanted; «organizada por A» is done.
            let done = agents.last.flatMap { verbOrGuess(sentence.skippingAdverbs(sentence.groups[$0].tokens.lowerBound - 1)) }
            match.status = done?.status ?? .asserted
            match.cue = done?.cue
        }
        if case .none = subject, number > 0 {
            let previous = sentence.groups[number - 1]
            let slots: [Frame.Slot] = [.subject, .by, .to, .organ]
            let isOwner =
                group.slot == .support && previous.slot == .of && start - previous.tokens.upperBound < 5
                || isProjectOwner(previous, beside: group)
            // «al presentar la vacuna a A, con el apoyo de B»: to whom another thing was done.
            let reach = group.slot == .support && previous.slot == .to && lexicon.isSpanish ? 3 : 12
            if slots.contains(previous.slot) || isOwner, isOwner || !crosses(previous.tokens.upperBound, start),
                start - previous.tokens.upperBound < reach
            {
                subject = .group(number - 1)
            }
        }
        if case .none = subject, agents.isEmpty { subject = tellerSubject(of: verb, beside: number) }
        if case .addressed = subject {
            match.status = .hypothetical
            match.cue = nil
        } else if verb.isIdle, match.parts.isEmpty {
            return
        }
        if case .group(let found) = subject, sentence.groups[found].tokens.lowerBound < start,
            hasHardStop(sentence.groups[found].tokens.upperBound, start)
        {
            return
        }
        let role = frame.roles[Frame.Slot.subject.rawValue] ?? .party
        for entity in group.entities { add(entity, frame.roles[group.slot.rawValue] ?? .party, at: start, to: &match) }
        // «con el apoyo de A, en coordinación con B, se rescató»: one deed.
        if frame.isSymmetric {
            var last = number
            while last + 1 < sentence.groups.count, [.together, .support].contains(sentence.groups[last + 1].slot),
                isListed(after: last, before: last + 1), !isFunding(sentence.groups[last + 1])
            {
                last += 1
                add(sentence.groups[last], .party, to: &match)
                match.used.insert(last)
            }
        }
        // «con el apoyo de A, B nos dio permiso»: both helped those who speak.
        if group.slot == .support, verb.dative == 1, verb.person == 3, !speaker.isEmpty, case .group(let giver) = subject {
            add(sentence.groups[giver], .giver, to: &match)
            match.used.insert(giver)
            subject = .bodies(speaker)
        }
        switch subject {
        case .none:
            // «se lleva a cabo en coordinación con A y B»: whoever acts, these act together; who tells of it may be the one.
            if agents.isEmpty {
                // «lo hicimos junto con A y B»: who did is not known.
                let isOwn = sentence.isParticiple(start) && isOwnMatter(verb.first) || isOurs(verb)
                guard group.slot == .together || isOwn, verb.tense != .infinitive, verb.person != 1 || !lexicon.isSpanish else {
                    return
                }
                if verb.isReflexive || isOwn || isOwnDeed(start) {
                    for entity in speaker { add(entity, role, at: verb.first, to: &match) }
                }
                // «Este esfuerzo conjunto, respaldado por C», after what A and B do
                if isOwn, speaker.isEmpty, !isSpoken {
                    for entity in discourse.parties { add(entity, role, at: verb.first, to: &match) }
                }
                guard match.parts.count > 1 else { return }
                if isOfUnknown(verb, match) { return }
            }
        case .bodies(let entities), .addressed(let entities):
            for entity in entities { add(entity, role, at: verb.first, to: &match) }
        case .group(let found):
            add(sentence.groups[found], role, to: &match)
            match.used.insert(found)
        }
        guard isWhole(match, frame) else { return }
        finish(&match, frame, verb)
        // «con el apoyo de A y con ayuda de B»
        if number > 0,
            let same = matches.firstIndex(where: {
                $0.frame == candidate && $0.status == match.status && $0.used.contains(number - 1)
            }), isListed(after: number - 1, before: number)
        {
            for part in match.parts { add(part.entity, part.role, at: part.at, to: &matches[same]) }
            matches[same].used.formUnion(match.used)
            matches[same].parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
            return
        }
        matches.append(match)
    }

    /// «Ana Ruiz, junto con A y B, fundó»: the one who acts is named and for no body, and those beside are not all.
    private func followsUnknownPerson(_ start: Int) -> Bool {
        var at = start - 1
        guard sentence.isComma(at) else { return false }
        at -= 1
        guard sentence.isName(at), sentence.phraseIndex(at) == nil else { return false }
        while sentence.isName(at), sentence.phraseIndex(at) == nil { at -= 1 }
        while sentence.isClass(at, closed.title) { at -= 1 }
        return at < sentence.range.lowerBound
    }

    /// Whether a verbless phrase of thanks goes on to say what for.
    private func tellsWhatFor(_ group: NameGroup) -> Bool {
        for at in group.tokens.upperBound..<min(sentence.range.upperBound, group.tokens.upperBound + 20) {
            if sentence.isHardStop(at) { return false }
            if sentence.isClass(at, closed.link | closed.relative) || sentence.isFinite(at) { return true }
        }
        return false
    }

    /// Whether only a comma or a conjunction stands between two groups.
    func isListed(after first: Int, before second: Int) -> Bool {
        let gap =
            sentence.groups[first].tokens
            .upperBound..<max(
                sentence.groups[first].tokens.upperBound, sentence.groups[second].tokens.lowerBound)
        return gap.count < 3 && gap.allSatisfy { sentence.isComma($0) || sentence.isClass($0, closed.conjunction) }
    }

    /// The verb of «A, en coordinación con B, ha estado resguardando» and of «que, en coordinación con B, se hizo»: after the phrase,
    /// where its subject or the start of its clause stands right before it.
    private func connectedVerb(_ number: Int) -> VerbGroup? {
        let group = sentence.groups[number]
        var before = group.tokens.lowerBound - 1
        while sentence.isComma(before) { before -= 1 }
        let opensClause = sentence.isClass(before, closed.relative) && !sentence.isName(before)
        let follows =
            number > 0 && sentence.groups[number - 1].slot == .subject
            && sentence.groups[number - 1].tokens.upperBound == before + 1
        guard opensClause || follows else { return nil }
        var at = group.tokens.upperBound
        while sentence.range.contains(at), at < group.tokens.upperBound + 16, !sentence.isHardStop(at) {
            if sentence.isClass(at, closed.relative | closed.subordinator), !sentence.isName(at) { return nil }
            // «está A acompañada de B, no hay disparos»: another clause.
            if let there = sentence.verb(at), there.classes & lexicon.governors.have != 0, there.form.isFinite,
                sentence.verb(at + 1)?.form.tense != .participle
            {
                return nil
            }
            if sentence.isFinite(at), let verb = verbOrGuess(at) ?? plainVerb(before: at + 1) { return verb }
            at += 1
        }
        return nil
    }

    private func finiteVerb(before first: Int) -> VerbGroup? {
        var at = first - 1
        while at > first - 24, sentence.range.contains(at), !sentence.isHardStop(at) {
            if sentence.isFinite(at) { return verbOrGuess(at) }
            at -= 1
        }
        return nil
    }

    /// «desplegó una misión para atender, con el apoyo de B, …»: what is done to that purpose.
    private func mainVerb(ofPurpose verb: VerbGroup) -> VerbGroup? {
        var at = verb.first - 1
        while sentence.isClass(at, closed.clitic) { at -= 1 }
        guard sentence.isClass(at, closed.purpose | closed.link) else { return nil }
        let limit = max(sentence.range.lowerBound, at - 24)
        while at > limit {
            at -= 1
            if sentence.isHardStop(at) || sentence.isClass(at, closed.relative), !sentence.isName(at) { return nil }
            guard sentence.isFinite(at), let main = verbOrGuess(at) else { continue }
            return main.isIdle || main.classes & lexicon.governors.be != 0 ? nil : main
        }
        return nil
    }

    /// "was in Lima at the invitation of B": no verb but an auxiliary.
    func plainVerb(before end: Int) -> VerbGroup? {
        guard !lexicon.isSpanish else { return nil }
        let reach = max(sentence.range.lowerBound, end - 12)..<end
        guard let head = reach.last(where: { sentence.isClass($0, closed.auxiliary) }) else { return nil }
        var first = head
        while sentence.isClass(first - 1, closed.auxiliary) || sentence.isAdverb(first - 1) { first -= 1 }
        return VerbGroup(head: head, first: first, tense: .preterite)
    }

    func mainVerb(near tokens: Range<Int>) -> VerbGroup? {
        // «propuso que, junto con B, revisen»: the clause that the phrase opens.
        if lexicon.isSpanish, sentence.isClass(tokens.lowerBound - 1, closed.relative),
            let next = (tokens.upperBound..<min(tokens.upperBound + 12, sentence.range.upperBound)).first(where: {
                sentence.isHardStop($0) || verbOrGuess($0) != nil
            }), let verb = verbOrGuess(next)
        {
            return verb
        }
        var at = tokens.lowerBound - 1
        while sentence.range.contains(at), at > tokens.lowerBound - 40, !sentence.isHardStop(at) {
            if let verb = verbOrGuess(at) { return verb }
            at -= 1
        }
        at = tokens.upperBound
        while sentence.range.contains(at), at < tokens.upperBound + 20, !sentence.isHardStop(at) {
            if let verb = verbOrGuess(at) { return verb }
            at += 1
        }
        return nil
    }

    /// «vamos a regresar»: an infinitive in no list, where another verb says what becomes of it.
    private func governedInfinitive(_ at: Int) -> VerbGroup? {
        guard lexicon.isSpanish, sentence.endsLikeInfinitive(at),
            sentence.isClass(at - 1, closed.link) || sentence.verb(at - 1) != nil
        else { return nil }
        var group = VerbGroup(head: at, first: at, tense: .infinitive)
        sentence.governInfinitive(&group, depth: 3)
        return group.isIdle || group.first == at ? nil : group
    }

    /// «vamos a tener», read from its first word: the infinitive that it leads to.
    private func governed(by reading: EventLexicon.VerbReading, _ at: Int) -> VerbGroup? {
        guard lexicon.isSpanish, reading.form.isFinite else { return nil }
        if reading.classes & (lexicon.governors.be | lexicon.governors.stay) != 0 {
            // «está considerada»
            let participle = sentence.isClass(at + 1, closed.adverb) ? at + 2 : at + 1
            return sentence.verb(participle)?.form.tense == .participle ? sentence.verbGroup(at: participle) : nil
        }
        guard reading.classes & (lexicon.governors.go | lexicon.governors.modal) != 0,
            let infinitive = (at + 1..<at + 4).first(where: {
                sentence.verb($0)?.form.tense == .infinitive || sentence.endsLikeInfinitive($0)
            }), (at + 1..<infinitive).allSatisfy({ sentence.isClass($0, closed.link | closed.adverb | closed.relative) })
        else { return nil }
        return sentence.verb(infinitive) == nil ? governedInfinitive(infinitive) : sentence.verbGroup(at: infinitive)
    }

    func verbOrGuess(_ at: Int) -> VerbGroup? {
        if let reading = sentence.verb(at), reading.form.tense != .participle || !sentence.isPreposition(at - 1) {
            return governed(by: reading, at) ?? sentence.verbGroup(at: at)
        }
        // "its first unannounced rounds": no verb.
        if !lexicon.isSpanish, sentence.endsInEd(at), sentence.isClass(at - 1, closed.rank | closed.possessive) { return nil }
        if !lexicon.isSpanish, sentence.endsInEd(at) { return VerbGroup(head: at, first: at, tense: .preterite) }
        guard let tense = sentence.guess(at) else { return governedInfinitive(at) }
        var group = VerbGroup(head: at, first: at, tense: tense)
        switch tense {
        case .future: group.status = .planned
        case .conditional: group.status = .hypothetical
        default: break
        }
        if group.status != .asserted { group.cue = at..<at + 1 }
        if sentence.isClass(at - 1, closed.negation)
            || sentence.isClass(at - 1, closed.clitic) && sentence.isClass(at - 2, closed.negation)
        {
            group.status = .negated
        }
        return group
    }
}
