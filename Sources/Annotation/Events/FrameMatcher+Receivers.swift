/// Who gains by what is done, where no preposition of its own leads to the name.
extension FrameMatcher {
    /// «firmé un acuerdo para que B intervenga», «aportó fondos para que B pague», "put up money so that B may pay": with whom, or
    /// to whom, where nobody is named before what it is for.
    func takeBeneficiary(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard let noun = match.noun, noun > verb.head, !isWhole(match, frame),
            let role = beneficiary(verb, match, frame), sentence.isClass(region.upperBound, closed.relative),
            sentence.isClass(region.upperBound - 1, closed.purpose),
            let number = sentence.groups.firstIndex(where: {
                $0.slot == .subject && (region.upperBound + 1...region.upperBound + 4).contains($0.phrasesStart(sentence))
            })
        else { return }
        let group = sentence.groups[number]
        add(group, role, to: &match)
        match.used.insert(number)
    }

    private func beneficiary(_ verb: VerbGroup, _ match: FrameMatch, _ frame: Frame) -> CooperationEvent.Role? {
        if frame.isSymmetric {
            let isAgreed = lexicon.isSpanish && frame.nouns & lexicon.governors.agreement != 0 && verb.person == 1
            return isAgreed ? .party : nil
        }
        let isGiven = frame.type == .aid && !match.parts.isEmpty && match.parts.allSatisfy { $0.role == .giver }
        return isGiven ? .receiver : nil
    }

    /// «financiará la sala que manejará B», «apoya las labores que realiza B», "helps the programme that B runs": whose work is
    /// helped.
    func takeOperator(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        let at = region.upperBound
        let isCrew =
            frame.nouns & lexicon.governors.crew != 0 && frame.isSymmetric && match.parts.count == 1
            && (match.noun.map { (at - 3..<at).contains($0) } ?? false)
        guard
            isCrew
                || frame.type == .aid && !frame.isSymmetric && !match.parts.isEmpty
                    && match.parts.allSatisfy({ $0.role == .giver }),
            sentence.isClass(at, closed.relative), !sentence.isName(at), isCrew || !sentence.isPreposition(at - 1),
            at > verb.head + 1, !sentence.isClass(at - 1, closed.conjunction),
            frame.isOpen || isCrew
                || (max(verb.head + 1, at - 2)..<at).contains(where: { sentence.nounClasses($0) & lexicon.governors.deeds != 0 }),
            // «me apoyo en la encuesta que hizo B»
            !(verb.head + 1..<at).contains(where: { sentence.connector(endingAt: $0)?.slot == .in }),
            let number = sentence.groups.firstIndex(where: {
                $0.slot == .subject && !$0.isPlace && (at + 1...at + 6).contains($0.phrasesStart(sentence))
            })
        else { return }
        let group = sentence.groups[number]
        let before = (at + 1..<max(at + 1, group.tokens.lowerBound)).filter { sentence.isFinite($0) }
        let after = (group.tokens.upperBound..<min(group.tokens.upperBound + 3, sentence.range.upperBound)).filter {
            sentence.isFinite($0) || !lexicon.isSpanish && sentence.endsInEd($0)
        }
        // «que manejará B», "that the Board runs", and nothing between that would be another's act.
        guard lexicon.isSpanish ? before.count + after.count == 1 || isCrew : before.isEmpty && !after.isEmpty,
            let act = before.first ?? after.first ?? (isCrew ? at : nil),
            before.isEmpty || act == group.tokens.lowerBound - 1
                || sentence.verbGroup(at: group.tokens.lowerBound - 1).map({ $0.tense == .gerund && $0.first == act }) ?? false
        else { return }
        let classes = sentence.verb(act)?.classes ?? 0
        let governors = lexicon.governors
        guard classes & (governors.accuse | governors.refuse | governors.urge | governors.say) == 0 else { return }
        add(group, isCrew ? .party : .receiver, to: &match)
        match.used.insert(number)
    }

    /// `convenio` in «la firma de un convenio», `memorandum` in "the signing of a memorandum": what is signed.
    func signed(_ signing: Int) -> Int? {
        guard sentence.nounClasses(signing) & lexicon.governors.signing != 0 else { return nil }
        return (signing + 1..<min(signing + 6, sentence.range.upperBound)).first {
            sentence.nounClasses($0) & lexicon.governors.agreement != 0
        }
    }

    /// Whether those who were received were so in the house of the body named.
    func isHome(_ group: NameGroup, of verb: VerbGroup, _ frame: Frame) -> Bool {
        guard verb.isPassive, frame.roles[Frame.Slot.by.rawValue] == .host, frame.nouns == 0, !group.isPlace, !group.isCapital,
            verb.classes & lexicon.governors.guests != 0 || !lexicon.isSpanish, group.tokens.lowerBound < verb.head + 12
        else { return false }
        if group.slot == .in { return true }
        guard group.slot == .of, group.head > verb.head else { return false }
        var at = group.head - 1
        while sentence.isClass(at, closed.determiner) { at -= 1 }
        return sentence.connector(endingAt: at)?.slot == .in
    }

    /// «apoyar los esfuerzos realizados por B», "supporting the efforts made by B": whose efforts they are, and no giver.
    func isAgent(_ group: NameGroup, of object: UInt64, _ verb: VerbGroup?, _ frame: Frame) -> Bool {
        guard let verb, !verb.isPassive, object != 0, frame.roles[Frame.Slot.of.rawValue] == .receiver else { return false }
        let participle = group.tokens.lowerBound - 1
        guard participle > verb.head + 1, sentence.isParticiple(participle) else { return false }
        return (participle - 3..<participle).contains { $0 > verb.head && sentence.nounClasses($0) & object != 0 }
    }

    /// `redacción` in «la redacción de los reglamentos de B»: a noun that the noun at `head` depends on.
    func isChained(_ head: Int, to classes: UInt64, after base: Int) -> Bool {
        var at = head
        for _ in 0..<3 {
            var before = at - 1
            while sentence.isClass(before, closed.determiner), !sentence.isOf(before) { before -= 1 }
            if !sentence.isOf(before), sentence.range.contains(before), sentence.tokens[before].isWord, !sentence.isName(before),
                sentence.verb(before) == nil, !sentence.isPreposition(before)
            {
                before -= 1
                while sentence.isClass(before, closed.determiner), !sentence.isOf(before) { before -= 1 }
            }
            guard before > base, sentence.isOf(before), !sentence.isName(before) else { return false }
            at = before - 1
            if sentence.nounClasses(at) & classes != 0 { return true }
        }
        return false
    }

    /// "launched a scheme under a partnership", «conforme a un convenio»: on what ground something is done, not what is done.
    func isGround(_ noun: Int, of frame: Frame) -> Bool {
        if isPredicate(noun) { return true }
        guard frame.nouns & lexicon.governors.agreement != 0 else { return false }
        var at = noun - 1
        while at > noun - 4, sentence.range.contains(at), sentence.tokens[at].isWord, !sentence.isName(at) {
            if let connector = sentence.connector(endingAt: at) { return connector.slot == .other }
            guard sentence.verb(at) == nil else { return false }
            at -= 1
        }
        return false
    }

    /// "The visit was organised as a two-day meeting": what the thing told of was.
    private func isPredicate(_ noun: Int) -> Bool {
        guard !lexicon.isSpanish else { return false }
        let hyphen = UInt8(ascii: "-")
        var at = noun - 1
        while at > noun - 10, sentence.range.contains(at), sentence.tokens[at].isWord || sentence.sign(at) == hyphen,
            !sentence.isName(at), !sentence.isClass(at, closed.indefinite),
            !sentence.isPreposition(at) || sentence.sign(at + 1) == hyphen
        { at -= 1 }
        guard sentence.isClass(at, closed.indefinite), sentence.isWord(at - 1, "as"), sentence.range.contains(at - 2) else {
            return false
        }
        if sentence.isParticiple(at - 2) || sentence.tokens[at - 2].isNumber { return true }
        // "organised in June as a two-day meeting"
        return sentence.tokens[at - 2].isCapitalised && !sentence.isName(at - 2) && sentence.isPreposition(at - 3)
            && sentence.isParticiple(at - 4)
    }

    /// Whether a clause with `that` leads from what a list of recommendations asks for to a verb.
    func isEnsured(_ verb: VerbGroup) -> Bool {
        (max(sentence.range.lowerBound, verb.first - 24)..<verb.first).contains { at in
            sentence.isClass(at, closed.relative) && !sentence.isName(at) && at > sentence.range.lowerBound
                && sentence.verb(at - 1) != nil && !sentence.isName(at - 1)
        }
    }

    /// «compartió los indicadores de medición del estado de seguridad», «las indicaciones que da B, uso del cubrebocas»: something
    /// else is given than what the noun at `noun` says.
    func isRemote(_ noun: Int, of classes: UInt64, from verb: VerbGroup) -> Bool {
        guard lexicon.isSpanish else { return false }
        var at = noun
        var depth = 0
        while at > verb.head + 2, depth < 3 {
            var before = at - 1
            while sentence.isClass(before, closed.determiner), !sentence.isOf(before) { before -= 1 }
            guard sentence.isOf(before), sentence.range.contains(before - 1), sentence.tokens[before - 1].isWord,
                sentence.nounClasses(before - 1) & classes == 0, !sentence.isName(before - 1), !sentence.isQuantity(before - 1)
            else { break }
            depth += 1
            at = before - 1
        }
        if depth > 2 { return true }
        // What a relative clause gives stands before it.
        let relative = verb.first - 1
        let thing = relative - 1
        return verb.person == 3 && sentence.isClass(relative, closed.relative) && sentence.range.contains(thing)
            && sentence.tokens[thing].isWord && !sentence.isName(thing) && !sentence.isPreposition(thing)
            && sentence.nounClasses(thing) & classes == 0
            && !sentence.isClass(thing, closed.agent | closed.collective | closed.body)
            && sentence.groups.contains { $0.slot == .subject && (1...4).contains($0.tokens.lowerBound - verb.head) }
            && (verb.head + 1..<noun).contains { sentence.isComma($0) }
    }

    /// `personal` in «al personal del Comité»: who is meant, not what is given.
    func isLead(_ at: Int) -> Bool {
        sentence.isClass(at, closed.agent) && sentence.phrases.contains { $0.start <= at && at < $0.name.lowerBound }
    }

    /// «Sesenta cámaras recibió hoy la Dirección»: the noun that opens the sentence before a verb whose subject follows it.
    func fronted(_ classes: UInt64, before verb: VerbGroup) -> Int? {
        if !lexicon.isSpanish { return signedLater(classes, by: verb) ?? contact(classes, before: verb) }
        guard verb.person == 3, verb.tense != .participle, verb.tense != .infinitive,
            case let start = sentence.range.lowerBound, (1..<9).contains(verb.first - start),
            sentence.groups.contains(where: { $0.slot == .subject && (1...4).contains($0.tokens.lowerBound - verb.head) })
        else { return nil }
        let span = start..<verb.first
        guard
            !span.contains(where: {
                sentence.isName($0) || sentence.isFinite($0) || sentence.isComma($0) || sentence.isClass($0, closed.relative)
                    || sentence.isPreposition($0) && !sentence.isOf($0)
            })
        else { return nil }
        return span.first { sentence.nounClasses($0) & classes != 0 }
    }

    /// «contribuyó con brigadas y nuestro agradecimiento a B», «ayudó a fundar B»: to whom something else is said, and what is
    /// founded.
    func isOfOtherDeed(
        _ group: NameGroup, _ slot: Frame.Slot, _ verb: VerbGroup?, base: Int, _ match: FrameMatch, _ frame: Frame
    ) -> Bool {
        let before = group.tokens.lowerBound - 1
        switch slot {
        case .to:
            return isSpoken && match.noun == nil && before > (verb?.head ?? base)
                && sentence.nounClasses(before) & lexicon.governors.gratitude != 0
        case .object:
            guard let verb, !frame.reachesFar, before > verb.head else { return false }
            return sentence.verb(before)?.form.tense == .infinitive || sentence.endsLikeInfinitive(before)
        default: return false
        }
    }

    /// The classes of the noun that ends at `head`: `operativo` in «operativo conjunto de».
    func headClasses(_ head: Int) -> UInt64 {
        sentence.nounClasses(head) | sentence.nounClasses(head - 1)
            | (sentence.isOf(head - 1) ? sentence.nounClasses(head - 2) : 0)
    }
}
