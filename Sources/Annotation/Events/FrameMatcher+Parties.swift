/// Parties that do not stand in a slot of their own, and names in one that are no parties.
extension FrameMatcher {
    /// «convenios con A y con B»: those with whom it was done, who did it being unnamed. They are no partners of each other,
    /// unless one meeting brought them together: «se reunió con A, B y C».
    func isOneSided(_ match: FrameMatch, _ frame: Frame, _ verb: VerbGroup? = nil) -> Bool {
        guard frame.isSymmetric else { return false }
        let mayBeSpeaker = !speaker.isEmpty && (verb.map { isImpersonal($0, frame) } ?? true)
        if frame.type == .consult, match.used.count == 1, verb.map({ $0.person == 3 }) ?? true, !mayBeSpeaker,
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
        }
        return acting.allSatisfy { others.contains($0.entity) }
    }

    /// «se firmó», «se trabaja»: the verb says what is done, not by whom.
    func isImpersonal(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        verb.isReflexive && verb.person != 1
            && (frame.nouns != 0 || frame.type == .aid || verb.classes & (lexicon.verbBits["work"] ?? 0) != 0)
    }

    func repeatsPreposition(_ group: NameGroup) -> Bool {
        group.phrases.dropFirst().contains { sentence.phrases[$0].slot == group.slot }
    }

    /// Adds the one that speaks; false where none does, or it is among the parties already.
    func addSpeaker(to match: inout FrameMatch, at: Int) -> Bool {
        guard let body = speaker.first, !match.entities.contains(where: { index.areOne($0, body) }) else { return false }
        match.parts.append(.init(entity: body, role: .party, at: at))
        return true
    }

    /// «sostuvo una reunión del Comité»: the meeting of one body is its own, not one with whoever holds it.
    func dropOwnMeeting(_ match: inout FrameMatch) {
        let owned = (lexicon.nounBits["meeting"] ?? 0) | (lexicon.nounBits["headship"] ?? 0)
        guard let noun = match.noun, sentence.nounClasses(noun) & owned != 0 else { return }
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

    /// «le transferirá», "lends us": who is meant by a pronoun that stands for the one to whom it is done.
    func takePronoun(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !frame.isSymmetric, frame.type != .support, !match.parts.isEmpty, !isWhole(match, frame) else { return }
        var person = verb.dative
        var slot = Frame.Slot.to
        if !lexicon.isSpanish, sentence.isClass(verb.head + 1, closed.objective) {
            person = sentence.isClass(verb.head + 1, closed.firstPerson) ? 1 : 3
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

    /// «Los vehículos donados por A fueron entregados a B», "engineers lent by A are advising B": the agent of what acts or is given.
    func takeGiver(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !frame.isSymmetric, !match.parts.isEmpty, !isWhole(match, frame),
            let role = frame.roles[Frame.Slot.subject.rawValue], role == .giver, !match.parts.contains(where: { $0.role == role })
        else { return }
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .by && group.tokens.upperBound <= verb.first && verb.first - group.tokens.upperBound < 8
            && !match.used.contains(number) && !crosses(group.tokens.upperBound, verb.first)
        {
            for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
            match.used.insert(number)
        }
    }

    /// «la sede del Comité fue financiada por B»: whose it is that something is done to.
    func takePossessor(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard frame.isOpen, verb.isPassive, let role = frame.roles[Frame.Slot.of.rawValue], !isWhole(match, frame) else { return }
        for (number, group) in sentence.groups.enumerated()
        where (group.slot == .of || group.isPossessive) && group.tokens.upperBound <= verb.first && !match.used.contains(number)
            && verb.first - group.tokens.upperBound < 6 && !crosses(group.tokens.upperBound, verb.first)
        {
            for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
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
            let isAsked = group.slot == .of && headClasses(group.head) & (lexicon.nounBits["succour"] ?? 0) != 0
            guard isAsked || group.slot == .support else { continue }
            for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
            match.used.insert(number)
            return
        }
    }

    /// Whether a verb's act is told of two bodies as of one: «A y B organizaron», «organizado por A y B».
    func isJoint(_ subject: Subject, _ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        // «se realizó la fusión de A con B» is no act of whoever reports it.
        if match.used.contains(where: { sentence.groups[$0].slot == .with }) {
            // «empezamos la conferencia con B»: who speaks next.
            return !verb.isReflexive && !(verb.person == 1 && verb.classes & lexicon.governors.proceed != 0)
        }
        if verb.isPassive {
            return match.used.contains {
                let group = sentence.groups[$0]
                return group.slot == .by && group.entities.count > 1 && !repeatsPreposition(group)
            }
        }
        guard !verb.isReflexive else { return false }
        if case .bodies(let entities) = subject { return entities.count > 1 && verb.person != 1 }
        // «Crean A y B un registro»
        if lexicon.isSpanish, case .none = subject {
            return match.used.contains {
                let group = sentence.groups[$0]
                return group.slot == .subject && group.entities.count > 1 && (0...2).contains(group.tokens.lowerBound - verb.head)
                    && sentence.ends(verb.head, in: "n")
            }
        }
        guard case .group(let number) = subject, sentence.groups[number].slot == .subject,
            sentence.groups[number].tokens.upperBound <= verb.first, sentence.groups[number].entities.count > 1
        else { return false }
        return !lexicon.isSpanish || isPlural(verb) && isCoordinated(sentence.groups[number])
    }

    /// Whether the finite verb of a group is in the plural, as two who act want it.
    private func isPlural(_ verb: VerbGroup) -> Bool {
        guard let finite = (verb.first...verb.head).first(where: sentence.isFinite) else { return verb.tense != .gerund }
        return sentence.ends(finite, in: "n") || sentence.ends(finite, in: "mos")
    }

    /// Whether two names are one subject: «A y B», and neither «A; B» nor «tanto A como B», who each do it by themselves.
    private func isCoordinated(_ group: NameGroup) -> Bool {
        guard group.phrases.count > 1 else { return true }
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
}
