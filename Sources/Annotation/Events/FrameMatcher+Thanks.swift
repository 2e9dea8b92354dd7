/// Who takes part without being told so by a verb: those thanked by a noun, whose report it is, and the organ of the other side.
extension FrameMatcher {
    /// «Doctora Ana Ruiz, rectora de B, gracias por su apoyo», «Gracias, señora rectora de B, por su apoyo», «…, nuestro
    /// agradecimiento por el apoyo brindado»: what one says to the one who is called; «Muchas gracias a A y al B por su apoyo».
    mutating func matchThanks() {
        let saysThanks = wordClasses & closed.thanks != 0
        guard isSpoken, lexicon.isSpanish, !isAssumed || saysThanks, speaker.count == 1, let own = speaker.first,
            saysThanks || nounClasses & lexicon.triggerNouns != 0,
            let group = sentence.groups.first, !group.isPlace,
            let candidate = lexicon.frames.firstIndex(where: { $0.verbs & lexicon.governors.thank != 0 && $0.object != 0 }),
            let gratitude = lexicon.nominalFrames.first(where: { lexicon.frames[$0].deed != 0 }),
            saysThanks || nounClasses & lexicon.frames[gratitude].nouns != 0,
            !matches.contains(where: { $0.type == .support })
        else { return }
        let frame = lexicon.frames[candidate]
        let deed = lexicon.frames[gratitude].deed
        let thanked = isThanked(group)
        // «gracias a A y al B»
        var last = 0
        while thanked != nil, last + 1 < sentence.groups.count, sentence.groups[last + 1].slot == .to,
            isListed(after: last, before: last + 1)
        { last += 1 }
        guard let at = thanked ?? calledThanks(group, lexicon.frames[gratitude].nouns),
            tellsHelp(after: max(at, sentence.groups[last].tokens.upperBound - 1), frame, deed: deed)
        else { return }
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: .asserted, trigger: at..<at + 1, cue: nil, parts: [], noun: nil,
            used: Set(0...last))
        add(own, frame.roles[Frame.Slot.subject.rawValue] ?? .giver, at: at, to: &match)
        for entity in sentence.groups[0...last].flatMap(\.entities) {
            add(entity, frame.roles[Frame.Slot.to.rawValue] ?? .receiver, at: at, to: &match)
        }
        if isWhole(match, frame) { matches.append(match) }
    }

    /// «Muchas gracias a A y a B»: where the thanks stand that are theirs.
    private func isThanked(_ group: NameGroup) -> Int? {
        let start = group.tokens.lowerBound
        guard group.slot == .to || group.slot == .support || group.slot == .other else { return nil }
        return (start - 1..<start + 2).first { sentence.isClass($0, closed.thanks) }
    }

    /// Where the thanks stand that are said to the one who is called.
    private func calledThanks(_ group: NameGroup, _ nouns: UInt64) -> Int? {
        guard !isAssumed, group.slot == .subject || group.slot == .other else { return nil }
        let at = sentence.range.first {
            !sentence.isName($0) && (sentence.isClass($0, closed.thanks) || sentence.nounClasses($0) & nouns != 0)
        }
        return at.flatMap { isSaidTo(group, $0) ? $0 : nil }
    }

    /// Whether the name opens the sentence, titles before it, and the thanks follow it after a comma, or open it and lead to the
    /// name over one.
    private func isSaidTo(_ group: NameGroup, _ at: Int) -> Bool {
        let start = sentence.range.lowerBound
        func isPlain(_ range: Range<Int>) -> Bool {
            range.allSatisfy {
                sentence.isComma($0) || sentence.isAdverb($0) || sentence.isQuantity($0)
                    || sentence.isClass($0, closed.title | closed.agent | closed.determiner | closed.mine | closed.conjunction)
            }
        }
        if at >= group.tokens.upperBound {
            guard group.tokens.lowerBound - start < 4, at - group.tokens.upperBound < 6, sentence.isComma(group.tokens.upperBound)
            else { return false }
            return isPlain(start..<group.tokens.lowerBound)
                && !(group.tokens.upperBound..<at).contains { sentence.isFinite($0) || sentence.isHardStop($0) }
        }
        return at - start < 3 && sentence.isComma(at + 1) && isPlain(at + 1..<group.tokens.lowerBound)
    }

    /// «por su invaluable apoyo»: what the thanks are for.
    private func tellsHelp(after end: Int, _ frame: Frame, deed: UInt64) -> Bool {
        var at = end + 1
        while at < min(sentence.range.upperBound, end + 5), !sentence.isClass(at, deed) {
            guard !sentence.isFinite(at), !sentence.isHardStop(at) else { return false }
            at += 1
        }
        guard sentence.isClass(at, deed) else { return false }
        return (at + 1..<min(sentence.range.upperBound, at + 6)).contains { sentence.nounClasses($0) & frame.object != 0 }
    }

    /// «se enviarán dosis a Sanabria y Altamira», in the words of a minister of another land: its government sends them.
    func takeGivingGovernment(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard isSpoken, lexicon.isSpanish, !isAssumed, frame.type == .aid, isImpersonal(verb, frame), speaker.count == 1,
            let own = speaker.first, let government = index.government(of: own), !match.parts.isEmpty,
            // «se mandaron recursos a Altamira»: what whoever it was transferred.
            match.noun.map({ sentence.nounClasses($0) & lexicon.money == 0 }) ?? true,
            let role = frame.roles[Frame.Slot.subject.rawValue], role == .giver,
            match.parts.allSatisfy({
                $0.role == .receiver && PartyIndex.isCountry($0.entity) && !PartyIndex.areCompatriots($0.entity, government)
            })
        else { return }
        add(government, role, at: verb.first, to: &match)
    }

    /// «ya fueron entregadas con apoyo de B»: in a report of one's own work what is done, by nobody who is named.
    func isOurs(_ verb: VerbGroup) -> Bool {
        isSpoken && lexicon.isSpanish && !isAssumed && !speaker.isEmpty && verb.isPassive && verb.status != .hypothetical
            && verb.first < verb.head
    }

    /// «con A, a través de B»: the organ through which the other side acts is a party too.
    func takeOrgan(of number: Int, _ role: CooperationEvent.Role, into match: inout FrameMatch) {
        let end = sentence.groups[number].tokens.upperBound
        guard let organ = organ(after: number, before: end), !match.used.contains(organ),
            case let group = sentence.groups[organ], group.tokens.lowerBound - end < 3
        else { return }
        add(group, role, to: &match)
        match.used.insert(organ)
    }

    /// Whether a capital is another country's than that of the bodies so far: who is in it is there on a visit.
    func isAbroad(_ group: NameGroup, _ match: FrameMatch) -> Bool {
        guard let country = group.entities.first?.prefix(2), !match.parts.isEmpty else { return false }
        // "arrived in Baku to meet the Ombudsman of Azerbaijan": whom they visit is named.
        let isHostNamed = sentence.groups.contains { other in
            !other.isPlace && other.tokens.lowerBound >= group.tokens.upperBound
                && other.entities.contains { $0.hasPrefix(country + ".") && $0 != group.entities.first }
        }
        if isHostNamed, !lexicon.isSpanish { return false }
        // "visited the Board in Lima": the Board.
        if !lexicon.isSpanish, group.slot == .in, match.parts.contains(where: { $0.role == .host }) { return false }
        return match.parts.allSatisfy { !$0.entity.hasPrefix("x.") && $0.entity.prefix(2) != country }
    }
}
