/// Parties that do not stand in a slot of their own, and names in one that are no parties.
extension FrameMatcher {
    /// «convenios con A y con B»: those with whom it was done, who did it being unnamed. They are no partners of each other,
    /// unless one meeting brought them together: «se reunió con A, B y C».
    func isOneSided(_ match: FrameMatch, _ frame: Frame, _ verb: VerbGroup? = nil) -> Bool {
        guard frame.isSymmetric else { return false }
        let mayBeSpeaker = !speaker.isEmpty && (verb.map { isImpersonal($0, frame) } ?? true)
        // «las reuniones que tuvo con A y B», asked of someone: with him.
        if !isSpoken || !lexicon.isSpanish || !speaker.isEmpty, frame.type == .consult, match.used.count == 1,
            verb.map({ $0.person == 3 }) ?? true,
            !mayBeSpeaker,
            let group = match.used.first.map({ sentence.groups[$0] }), group.entities.count > 1, !repeatsPreposition(group)
        {
            return false
        }
        let acting = match.parts.filter { $0.role != .witness }
        guard acting.count > 1 else { return false }
        var others: Set<String> = []
        for number in match.used {
            let group = sentence.groups[number]
            if group.slot == .with || group.slot == .together { others.formUnion(group.entities) }
            // «se acordó con A, a través de B»: both are the one side.
            if isSpoken, group.slot == .organ, number > 0, [.with, .together].contains(sentence.groups[number - 1].slot) {
                others.formUnion(group.entities.filter { !speaker.contains($0) })
            }
        }
        return acting.allSatisfy { others.contains($0.entity) }
    }

    /// «se firmó», «se trabaja»: the verb says what is done, not by whom.
    func isImpersonal(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        verb.isReflexive && verb.person != 1 && frame.verbs & lexicon.governors.join == 0
            && (frame.nouns != 0 || frame.type == .aid || verb.classes & lexicon.governors.work != 0
                || isSpoken && lexicon.isSpanish && frame.type == .agree && verb.classes & lexicon.governors.agree != 0
                    && verb.tense != .present)
    }

    /// «firmar un convenio» alone, and «se va a firmar un convenio …, entre A y B»: of others than who speaks.
    func mayBeOfOthers(_ verb: VerbGroup) -> Bool {
        verb.isBareInfinitive || verb.tense == .infinitive && sentence.groups.contains { $0.slot == .between }
    }

    func repeatsPreposition(_ group: NameGroup) -> Bool {
        group.phrases.dropFirst().contains { sentence.phrases[$0].slot == group.slot }
    }

    /// Adds the one that speaks; false where none does, or it is among the parties already.
    func addSpeaker(to match: inout FrameMatch, at: Int) -> Bool {
        guard let body = speaker.first.map({ standing(for: $0, before: match) }),
            !match.entities.contains(where: { index.areOne($0, body) })
        else { return false }
        match.parts.append(.init(entity: body, role: .party, at: at))
        return true
    }

    /// «hubo una llamada con la vicepresidenta de B», in a minister's words: countries deal with his, and not with his ministry,
    /// where no first person says that it was they.
    private func standing(for body: String, before match: FrameMatch) -> String {
        guard isSpoken, !match.parts.isEmpty, match.entities.contains(where: PartyIndex.isCountry),
            match.entities.allSatisfy({ PartyIndex.isCountry($0) || $0.hasPrefix("int.") }),
            !sentence.range.contains(where: { sentence.ends($0, in: "mos") && sentence.isFinite($0) })
        else { return body }
        return index.government(of: body) ?? body
    }

    /// «trabajamos A y B», «A y B publicamos»: whoever says so is one of them.
    func takeOwnSide(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.isSymmetric, verb.person == 1, !isAssumed, isPluralFirst(verb),
            match.status == .asserted,
            let role = frame.roles[Frame.Slot.subject.rawValue], let body = speaker.first, speaker.count == 1,
            !match.entities.contains(where: { areOneHouse($0, body) }),
            match.used.contains(where: { sentence.groups[$0].slot == .subject && sentence.groups[$0].entities.count > 1 })
        else { return }
        add(body, role, at: verb.first, to: &match)
    }

    /// «agradezco al titular de B que estamos trabajando juntos»: who is thanked works with those who thank.
    func takeThanked(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.isSymmetric, verb.person == 1, isPluralFirst(verb), isOfSpeaker(match),
            sentence.isClass(verb.first - 1, closed.relative), let role = frame.roles[Frame.Slot.with.rawValue]
        else { return }
        let governors = lexicon.governors
        for (number, group) in sentence.groups.enumerated().reversed() where group.tokens.upperBound < verb.first {
            guard group.slot == .to, verb.first - group.tokens.upperBound < 10, !crosses(group.tokens.upperBound, verb.first - 1),
                (max(sentence.range.lowerBound, group.tokens.lowerBound - 6)..<group.tokens.lowerBound).contains(where: {
                    (sentence.verb($0)?.classes ?? 0) & (governors.thank | governors.back) != 0
                })
            else { continue }
            add(group, role, to: &match)
            match.used.insert(number)
            return
        }
    }

    /// «tuvimos con la Unión México y Canadá», said by a minister: the country that is named acts, not its ministry beside it.
    func dropOwnMinistry(_ match: inout FrameMatch) {
        dropOwnGovernment(&match)
        guard match.parts.count > 2, let own = speaker.first,
            !match.used.contains(where: { sentence.groups[$0].entities.contains(own) }),
            match.entities.contains(where: { PartyIndex.isCountry($0) && $0 != own && index.areOneHouse($0, own) })
        else { return }
        match.parts.removeAll { $0.entity == own }
    }

    /// «sostuvo una reunión del Comité»: the meeting of one body is its own, not one with whoever holds it.
    func dropOwnMeeting(_ match: inout FrameMatch) {
        guard let noun = match.noun, sentence.nounClasses(noun) & lexicon.governors.owned != 0 else { return }
        var owner: Int?
        for number in match.used {
            switch sentence.groups[number].slot {
            case .subject, .object, .together, .witness: continue
            case .of where owner == nil && sentence.groups[number].entities.count == 1: owner = number
            default: return
            }
        }
        guard let owner, let body = sentence.groups[owner].entities.first else { return }
        match.parts.removeAll { $0.entity == body }
        match.used.remove(owner)
    }

    /// "The State should sign an agreement between A and B", «impulsa la coordinación entre A y B»: whoever sees to it is no party
    /// of what two others sign or do.
    func dropMediator(_ match: inout FrameMatch, _ frame: Frame) {
        guard frame.isSymmetric, frame.type == .support || frame.type == .cooperate,
            frame.verbs & lexicon.governors.join == 0,
            let between = match.used.first(where: {
                sentence.groups[$0].slot == .between && sentence.groups[$0].entities.count > 1
            })
        else { return }
        let parties = sentence.groups[between].entities
        match.parts.removeAll { !parties.contains($0.entity) && $0.role == .party }
    }

    /// «agradecemos a A, que nos recibe, y también a B»: those thanked after a clause about the first.
    func takeFurtherThanked(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard lexicon.isSpanish, frame.isPerformative, frame.type == .support, let role = frame.roles[Frame.Slot.to.rawValue],
            match.parts.contains(where: { $0.role == role })
        else { return }
        var end = match.used.map { sentence.groups[$0].tokens.upperBound }.max() ?? verb.head
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .to && group.tokens.lowerBound >= end && !match.used.contains(number) {
            var before = group.tokens.lowerBound - 1
            while sentence.isAdverb(before) { before -= 1 }
            // «; y por supuesto a C»
            let stop = semicolon(before: group.tokens.lowerBound)
            // «; a B, desde luego a C»: nothing but an aside leads on from one who was thanked.
            let isNext = group.tokens.lowerBound - end < 5 && isAside(end..<group.tokens.lowerBound)
            guard stop != nil || isNext || sentence.isClass(before, closed.conjunction), group.tokens.lowerBound < end + 40,
                !hasHardStop(end, stop ?? group.tokens.lowerBound)
            else { return }
            add(group, role, to: &match)
            match.used.insert(number)
            end = group.tokens.upperBound
        }
    }

    /// Whether a comma opens a stretch of nothing but adverbs and asides.
    private func isAside(_ gap: Range<Int>) -> Bool {
        guard let first = gap.first, sentence.isComma(first) else { return false }
        return gap.dropFirst().allSatisfy {
            sentence.isAdverb($0) || sentence.isComma($0) || sentence.nounClasses($0) & lexicon.aside != 0
                || sentence.nounClasses($0 - 1) & lexicon.aside != 0
        }
    }

    /// The semicolon after which nothing but a conjunction, an adverb or an aside leads to a name.
    private func semicolon(before start: Int) -> Int? {
        var at = start - 1
        while at > start - 6,
            sentence.isAdverb(at) || sentence.isClass(at, closed.conjunction) || sentence.isComma(at)
                || sentence.nounClasses(at) & lexicon.aside != 0 || sentence.nounClasses(at - 1) & lexicon.aside != 0
        { at -= 1 }
        return sentence.sign(at) == UInt8(ascii: ";") ? at : nil
    }

    /// «le transferirá», "lends us": who is meant by a pronoun that stands for the one to whom it is done.
    func takePronoun(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !frame.isSymmetric, frame.type != .support, !match.parts.isEmpty, !isWhole(match, frame) else { return }
        var person = verb.dative
        var slot = Frame.Slot.to
        if !lexicon.isSpanish, sentence.isClass(verb.head + 1, closed.objective) {
            person = sentence.isClass(verb.head + 1, closed.firstPerson) ? 1 : 3
            slot = .object
        } else if !lexicon.isSpanish, let pronoun = pronounAfterTail(of: verb, frame) {
            // "paid a courtesy call on him"
            person = sentence.isClass(pronoun, closed.firstPerson) ? 1 : 3
            slot = .object
        }
        // «les damos»: whom a speaker gives to are the people spoken to.
        guard person > 0, let role = frame.roles[slot.rawValue], !(person == 3 && verb.person == 1 && lexicon.isSpanish) else {
            return
        }
        var bodies = person == 1 ? speaker : discourse.subject
        if person == 3, let group = sentence.openingSubject, !group.entities.contains(where: { match.entities.contains($0) }) {
            bodies = group.entities
        }
        for entity in bodies { add(entity, role, at: verb.first, to: &match) }
    }

    /// How many further words a verb has behind it: «en marcha» of «ponen en marcha».
    private func tailLength(of verb: VerbGroup) -> Int {
        tailed(verb).map { lexicon.tails[Int($0.tail)].count }.max() ?? 0
    }

    /// The readings of a verb whose further words follow it.
    private func tailed(_ verb: VerbGroup) -> some Sequence<EventLexicon.VerbReading> {
        lexicon.verbs(of: sentence.tokens[verb.head].id).lazy.map { lexicon.verbReadings[$0] }
            .filter { $0.tail >= 0 && sentence.follows($0.tail, verb.head) }
    }

    /// The pronoun right behind the further words of a verb, or the preposition after them.
    private func pronounAfterTail(of verb: VerbGroup, _ frame: Frame) -> Int? {
        for reading in tailed(verb) where reading.classes & frame.verbs != 0 {
            let end = verb.head + 1 + lexicon.tails[Int(reading.tail)].count
            for at in [end, end + 1]
            where sentence.isClass(at, closed.objective) && (at == end || sentence.isPreposition(end)) && !sentence.isName(at) {
                return at
            }
        }
        return nil
    }

    /// «Los vehículos donados por A fueron entregados a B», "engineers lent by A are advising B": the agent of what acts or is given.
    func takeGiver(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !frame.isSymmetric, !match.parts.isEmpty, !isWhole(match, frame),
            let role = frame.roles[Frame.Slot.subject.rawValue], role == .giver, !match.parts.contains(where: { $0.role == role })
        else { return }
        for (number, group) in sentence.groups.enumerated()
        where (group.slot == .by || group.slot == .from && verb.isPassive) && group.tokens.upperBound <= verb.first
            && verb.first - group.tokens.upperBound < 8
            && !match.used.contains(number) && !crosses(group.tokens.upperBound, verb.first)
        {
            add(group, role, to: &match)
            match.used.insert(number)
        }
    }

    /// «se cuenta con el apoyo de B», «este proceso fue acompañado por B», "this visit was supported by B": whoever speaks receives
    /// what nobody else is told to.
    func takeReceivingSpeaker(_ verb: VerbGroup, _ subject: Subject, into match: inout FrameMatch, _ frame: Frame) {
        guard case .none = subject, !frame.isSymmetric, !speaker.isEmpty, verb.person != 1, !match.parts.isEmpty,
            match.parts.allSatisfy({ $0.role == .giver }),
            !match.used.contains(where: { sentence.groups[$0].slot == .from })
        else { return }
        let isCounted =
            frame.roles[Frame.Slot.subject.rawValue] == .receiver && verb.isReflexive && frame.nouns != 0 && lexicon.isSpanish
        let isOwn = frame.roles[Frame.Slot.object.rawValue] == .receiver && verb.isPassive && isOwnMatter(verb.first)
        guard isCounted || isOwn else { return }
        for entity in speaker { add(entity, .receiver, at: verb.first, to: &match) }
    }

    /// «este proceso», «nuestro trabajo», "this visit" before a verb: what the speaker's own body does.
    func isOwnMatter(_ first: Int) -> Bool {
        let start = sentence.range.lowerBound
        return (start..<max(start, min(start + 3, first))).contains {
            sentence.isClass($0, closed.own) && !sentence.isName($0 + 1)
        } && !crosses(start, first)
    }

    /// «la cooperación con B es buena», «hubo una reunión con B»: with whoever speaks, where nobody else is said to act.
    func takePartner(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) {
        guard frame.isSymmetric, frame.type == .cooperate || frame.type == .consult, match.parts.count == 1,
            match.used.count == 1, let with = match.used.first, sentence.groups[with].slot == .with,
            !isAssumed || sentence.range.contains(where: { sentence.ends($0, in: "mos") && sentence.isFinite($0) }),
            !sentence.groups.contains(where: {
                $0.slot == .subject && $0.tokens.lowerBound < sentence.groups[with].tokens.lowerBound
            })
        else { return }
        // «destacó la colaboración con B»: someone else, who is not named here.
        let governors = lexicon.governors
        let isTold = (max(sentence.range.lowerBound, noun - 8)..<noun).contains { at in
            guard let verb = sentence.verb(at), verb.form.isFinite, verb.form.person != 1 else { return false }
            let silent = governors.be | governors.have | governors.go | governors.modal
            // «han tenido contacto»: the verb that the auxiliary belongs to.
            if verb.classes & governors.have != 0, let told = sentence.verb(at + 1), told.form.tense == .participle {
                return told.classes & silent == 0
            }
            return verb.classes & silent == 0
        }
        if !isTold { _ = addSpeaker(to: &match, at: noun) }
    }

    /// «agradezco su apoyo y la colaboración de A y de B», «contamos con la colaboración de A y B»: with those who say so.
    func takeThanksGiver(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, frame.isSymmetric, frame.type == .cooperate, match.parts.count > 1,
            match.used.count == 1, let of = match.used.first, sentence.groups[of].slot == .of,
            !sentence.groups.contains(where: { $0.slot == .subject && $0.tokens.lowerBound < noun })
        else { return }
        let governors = lexicon.governors
        let counting = governors.thank | governors.back | governors.own
        var at = noun - 1
        while at > noun - 30, sentence.range.contains(at), !sentence.isHardStop(at) {
            if let verb = sentence.verb(at), verb.classes & counting != 0, verb.form.person == 1 || verb.form.tense == .infinitive
            {
                _ = addSpeaker(to: &match, at: at)
                return
            }
            at -= 1
        }
    }

    /// «nuestro agradecimiento a B», "our support for B": what the one who speaks gives.
    func takeGivingSpeaker(of noun: Int, into match: inout FrameMatch, _ frame: Frame) {
        guard !frame.isSymmetric, !speaker.isEmpty, let role = frame.roles[Frame.Slot.of.rawValue], role == .giver,
            !match.parts.isEmpty, !match.parts.contains(where: { $0.role == role })
        else { return }
        var at = noun - 1
        while at > noun - 4, sentence.range.contains(at), !sentence.isClass(at, closed.mine | closed.indefinite) {
            guard sentence.tokens[at].isWord, !sentence.isName(at), !sentence.isPreposition(at), sentence.verb(at) == nil else {
                return
            }
            at -= 1
        }
        // «Un reconocimiento a B por su labor»: in speech it is given by saying so.
        let isSaid = isSpoken && sentence.isClass(at, closed.indefinite) && at == sentence.range.lowerBound
        guard sentence.isClass(at, closed.mine) || isSaid else { return }
        for entity in speaker { add(entity, role, at: at, to: &match) }
    }

    /// «la sede del Comité fue financiada por B»: whose it is that something is done to.
    func takePossessor(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard frame.isOpen, verb.isPassive, let role = frame.roles[Frame.Slot.of.rawValue], !isWhole(match, frame) else { return }
        for (number, group) in sentence.groups.enumerated()
        where (group.slot == .of || group.isPossessive) && group.tokens.upperBound <= verb.first && !match.used.contains(number)
            && verb.first - group.tokens.upperBound < 6 && !crosses(group.tokens.upperBound, verb.first)
        {
            add(group, role, to: &match)
            match.used.insert(number)
        }
    }

    /// «nos comprometimos a solicitar la participación de B»: with whom it is promised to act.
    func takePromised(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard frame.verbs & lexicon.governors.commit != 0, frame.nouns == 0, match.parts.count == 1,
            let role = frame.roles[Frame.Slot.with.rawValue]
        else { return }
        for (number, group) in sentence.groups.enumerated()
        where group.tokens.lowerBound > verb.head && group.tokens.lowerBound < verb.head + 40 {
            if hasHardStop(verb.head, group.tokens.lowerBound) { return }
            let isAsked = group.slot == .of && headClasses(group.head) & lexicon.governors.succour != 0
            guard isAsked || group.slot == .support else { continue }
            add(group, role, to: &match)
            match.used.insert(number)
            return
        }
    }

    /// «al foro organizado por A asistieron B y C», "a workshop hosted by A", «A organizó un foro en el que participaron B y C»: those
    /// who hold a meeting are at it.
    func takeHosts(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard frame.type == .consult, let noun = match.noun,
            !isSpoken && lexicon.isSpanish || sentence.nounClasses(noun) & lexicon.governors.meeting != 0
        else { return }
        for (number, group) in sentence.groups.enumerated()
        where (group.slot == .by || group.slot == .support) && !match.used.contains(number) {
            // "hosted by", «auspiciado por», not «con el apoyo de».
            let start = group.tokens.lowerBound
            guard start > noun, start < noun + (isSpoken ? 12 : 24),
                !(noun + 1..<start).contains(where: {
                    // "The seminar was organised by A and was attended by B"
                    sentence.isHardStop($0)
                        || isNews($0)
                            && (lexicon.isSpanish || group.slot == .support || !sentence.isClass($0, closed.be)
                                || !sentence.isParticiple($0 + 1))
                }),
                sentence.isParticiple(group.slot == .support ? start : start - 1)
            else { continue }
            for entity in group.entities { add(entity, .host, at: start, to: &match) }
            match.used.insert(number)
        }
        if match.parts.contains(where: { $0.role == .host }) { return }
        // The relative clause of a meeting that the main clause tells of.
        guard noun < verb.first, (noun + 1..<verb.first).contains(where: { sentence.isClass($0, closed.relative) }),
            let host = sentence.openingSubject, host.tokens.upperBound <= noun,
            let number = sentence.groups.firstIndex(where: { $0.tokens == host.tokens }), !match.used.contains(number),
            !hasHardStop(host.tokens.upperBound, noun),
            lexicon.isSpanish
                || !(host.tokens.upperBound..<noun).contains(where: {
                    sentence.isClass($0, closed.negation) && !sentence.isName($0)
                }),
            (host.tokens.upperBound..<noun).contains(where: {
                (sentence.verb($0)?.classes ?? 0) & (lexicon.governors.hold | lexicon.jointActs) != 0
            })
        else { return }
        add(host, .host, to: &match)
        match.used.insert(number)
    }

    /// «Durante la reunión con B, A presentó datos», "A spoke after talks with B": in a phrase of time or place, whoever the main
    /// clause is about.
    ///
    /// - Returns: whether one was taken: then the main verb says nothing of the noun.
    func takeMainSubject(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) -> Bool {
        if takeSigners(noun, into: &match, frame) { return true }
        guard frame.isSymmetric, match.parts.count == 1, match.used.count == 1, let with = match.used.first,
            sentence.groups[with].slot == .with, isAdverbial(noun),
            let number = mainSubject(noun, after: sentence.groups[with].tokens.upperBound)
        else { return false }
        let group = sentence.groups[number]
        add(group, .party, to: &match)
        match.used.insert(number)
        return true
    }

    /// Whether a verb of attending may leave its meeting to a sentence before, which says who holds it.
    func attendsEarlierMeeting(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        guard frame.type == .consult, !discourse.hosts.isEmpty, verb.status == .asserted else { return false }
        return verb.classes & frame.verbs & lexicon.governors.attend != 0
    }

    /// «Está integrada por A, B y C»: a body that the sentence before tells of.
    func makesUpEarlierBody(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        lexicon.isSpanish && verb.classes & frame.verbs & lexicon.governors.compose != 0 && verb.isPassive
            && verb.status == .asserted
            && (sentence.range.lowerBound..<verb.first).allSatisfy { sentence.isAdverb($0) }
    }

    /// Whether a frame may mean by its noun what a sentence before tells of: a meeting, or a body of several.
    func mayMeanEarlier(_ candidate: Int) -> Bool {
        let frame = lexicon.frames[candidate]
        return frame.type == .consult ? !discourse.hosts.isEmpty : frame.verbs & lexicon.governors.compose != 0
    }

    func mainSubject(_ noun: Int, after end: Int) -> Int? {
        if let opening = sentence.openingSubject, opening.tokens.upperBound <= noun,
            (opening.tokens.upperBound..<noun).contains(where: { sentence.isFinite($0) }),
            !hasHardStop(opening.tokens.upperBound, noun)
        {
            return sentence.groups.firstIndex { $0.tokens == opening.tokens }
        }
        if let other = teller(before: noun) ?? subjectBeyondAside(noun, after: end) { return other }
        guard
            !(sentence.range.lowerBound..<noun).contains(where: { sentence.isFinite($0) || sentence.isHardStop($0) }),
            let comma = commaBeforeSubject(end, end + 8), !crosses(end, comma)
        else { return nil }
        return sentence.groups.firstIndex { $0.slot == .subject && $0.tokens.lowerBound == comma + 1 }
    }

    /// Whether a noun stands in a phrase of time or place: «en», «durante», «tras», `at`, `after`.
    func isAdverbial(_ noun: Int) -> Bool {
        var at = noun - 1
        while at > noun - 4, sentence.range.contains(at) {
            if let connector = sentence.connector(endingAt: at) {
                if connector.slot == .of, sentence.isClass(connector.start - 1, closed.uponOf) { return true }
                if isAside(connector, of: noun) || opensOn(connector) || opensThrough(connector) { return true }
                return connector.slot == .in || connector.slot == .other
            }
            guard sentence.tokens[at].isWord, !sentence.isName(at), sentence.verb(at) == nil else { return false }
            at -= 1
        }
        return false
    }

    /// Whether a verb's act is told of two bodies as of one: «A y B organizaron», «organizado por A y B».
    func isJoint(_ subject: Subject, _ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        // «se realizó la fusión de A con B» is no act of whoever reports it.
        if match.used.contains(where: { sentence.groups[$0].slot == .with }) {
            // «empezamos la conferencia con B»: who speaks next.
            return !verb.isReflexive && !(verb.person == 1 && verb.classes & lexicon.governors.proceed != 0)
        }
        if isDistributed(verb) { return false }
        if verb.isPassive {
            // «signado por A y por B»: one document.
            let isSigned = !isSpoken && verb.classes & lexicon.governors.sign != 0
            return match.used.contains {
                let group = sentence.groups[$0]
                return group.slot == .by && group.entities.count > 1 && (isSigned || !repeatsPreposition(group))
            }
        }
        // «lo estamos haciendo entre A y B», «se emitieron por parte de A y B», «desde A y B se crearon»
        if lexicon.isSpanish,
            match.used.contains(where: {
                let group = sentence.groups[$0]
                let isShared = group.slot == .between || verb.isReflexive && (group.slot == .by || isOrigin(group))
                return isShared && group.entities.count > 1 && !repeatsPreposition(group)
            })
        {
            return true
        }
        guard !verb.isReflexive || verb.classes & (lexicon.governors.commit | lexicon.tasks) != 0 else { return false }
        if case .bodies(let entities) = subject { return entities.count > 1 && verb.person != 1 }
        // «Crean A y B un registro»
        if lexicon.isSpanish, case .none = subject {
            return match.used.contains {
                let group = sentence.groups[$0]
                let distance = group.tokens.lowerBound - verb.head - tailLength(of: verb)
                // «donde participan las diversas unidades, A, B y C»: a list shows itself further on.
                // «Signaron el documento A y B»: what was signed stands between.
                let isSigned =
                    !isSpoken && verb.classes & lexicon.governors.sign != 0 && (0...5).contains(distance)
                    && !(verb.head + 1..<group.tokens.lowerBound).contains { sentence.isPreposition($0) }
                let isNear =
                    (0...2).contains(distance) || isSigned
                    || group.entities.count > 2 && (0...8).contains(distance) && !crosses(verb.head + 1, group.tokens.lowerBound)
                // «estuvieron la titular de A, Ana Ruiz; así como Luis Gil, titular de B»
                let isListed = verb.classes & lexicon.governors.stay != 0 && match.parts.count > 1
                // «está participando A, B y C», as one says it before the list is there.
                let isBegun =
                    isSpoken && group.entities.count > 2 && (0...2).contains(distance)
                    && verb.classes & lexicon.governors.stay != 0
                return group.slot == .subject && (group.entities.count > 1 || isListed) && isNear
                    && (sentence.ends(verb.head, in: "n") || isBegun)
            }
        }
        // «Estamos participando todos, A, B y C»
        if isSpoken, verb.person == 1, case .group(let number) = subject, sentence.groups[number].tokens.lowerBound > verb.head {
            return sentence.groups[number].entities.count > 2
        }
        guard case .group(let number) = subject, sentence.groups[number].slot == .subject,
            sentence.groups[number].tokens.upperBound <= verb.first, sentence.groups[number].entities.count > 1
        else { return false }
        let group = sentence.groups[number]
        // "Neither A nor B opened": each by itself, and not.
        if !lexicon.isSpanish, denial(within: number) != nil { return false }
        return !lexicon.isSpanish || (isPlural(verb) || isStaffOfEach(group)) && isCoordinated(group) && !isOfOneHolder(group)
    }

    /// «personal de A y de B realizó»: one word for the people of each.
    private func isStaffOfEach(_ group: NameGroup) -> Bool {
        group.phrases.count > 1 && group.phrases.dropFirst().allSatisfy { sentence.phrases[$0].slot == .of }
            && (group.tokens.lowerBound..<group.phrasesStart(sentence)).contains { sentence.isClass($0, closed.staff) }
    }

    /// «operan para cada una de sus áreas»: what each does by itself.
    private func isDistributed(_ verb: VerbGroup) -> Bool {
        (verb.head + 1..<max(verb.head + 1, min(verb.head + 12, sentence.range.upperBound))).contains {
            sentence.gate($0).contains(.each) && sentence.gate($0 + 1).contains(.one)
                && (!sentence.isOf($0 + 2) || sentence.isClass($0 + 3, closed.possessive))
        }
    }

    /// Whether the finite verb of a group is in the plural, as two who act want it.
    private func isPlural(_ verb: VerbGroup) -> Bool {
        guard let finite = (verb.first...verb.head).first(where: sentence.isFinite) else { return verb.tense != .gerund }
        return sentence.ends(finite, in: "n") || sentence.ends(finite, in: "mos")
    }

    /// Whether two names are one subject: «A y B», and neither «A; B» nor «tanto A como B», who each do it by themselves.
    private func isCoordinated(_ group: NameGroup) -> Bool {
        guard group.phrases.count > 1 else { return true }
        // «ni A ni B»: neither.
        if (group.tokens.lowerBound - 1..<group.tokens.upperBound).contains(where: {
            sentence.isClass($0, closed.negation) && !sentence.isName($0)
        }) {
            return false
        }
        if sentence.isClass(group.tokens.lowerBound - 1, closed.distributive)
            || sentence.isClass(group.tokens.lowerBound, closed.distributive)
        {
            return group.entities.count > 2
        }
        if group.entities.count > 2 || group.phrases.contains(where: { sentence.phrases[$0].slot == .also }) { return true }
        return group.tokens.contains {
            !sentence.isName($0)
                && (sentence.isClass($0, closed.conjunction)
                    || sentence.tokens[$0].isSign && !sentence.isComma($0) && !sentence.isHardStop($0))
        }
    }

    /// Whether two bodies deal with each other as one house. Where no label tells who speaks, the president's office need not.
    func areOneHouse(_ one: String, _ other: String) -> Bool {
        guard index.areOneHouse(one, other) else { return false }
        let isAgency = index.isAgency(one) || index.isAgency(other)
        return !(isAssumed && isAgency && (speaker.contains(one) || speaker.contains(other)))
    }

    func isWhole(_ match: FrameMatch, _ frame: Frame) -> Bool {
        let acting = match.parts.filter { $0.role != .witness }
        guard acting.count > 1 else { return false }
        // An institution and its own organ make no pair.
        guard
            acting.indices.contains(where: { one in
                acting.indices.contains { $0 > one && !areOneHouse(acting[one].entity, acting[$0].entity) }
            })
        else { return false }
        // A government meeting its own ministries meets nobody.
        if acting.contains(where: { whole in
            whole.entity.hasSuffix(".gobierno") && acting.allSatisfy { areOneHouse(whole.entity, $0.entity) }
        }) {
            return false
        }
        if frame.isSymmetric { return true }
        let roles = Set(
            acting.map { $0.role == .organ ? frame.roles[Frame.Slot.subject.rawValue] ?? .party : $0.role })
        return roles.count > 1
    }
}
