extension FrameMatcher {
    /// Leaves of what is told twice the fuller telling, and joins what two phrases tell of one deed.
    mutating func dropRepeats() {
        var kept: [FrameMatch] = []
        for match in matches {
            let entities = Set(match.entities)
            // «A, en coordinación con B y C, concurriendo con D»: two that are in both make one deed of it.
            if let at = kept.firstIndex(where: { isOneDeed($0, match) }) {
                for part in match.parts where !kept[at].entities.contains(part.entity) { kept[at].parts.append(part) }
                kept[at].used.formUnion(match.used)
                kept[at].parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
                continue
            }
            if kept.contains(where: {
                $0.type == match.type && entities.isSubset(of: $0.entities) && !isNextDeed($0, match)
            }) {
                continue
            }
            kept.removeAll {
                $0.type == match.type && Set($0.entities).isSubset(of: entities) && !isNextDeed($0, match)
            }
            kept.append(match)
        }
        matches = kept.sorted { ($0.trigger.lowerBound, $0.frame) < ($1.trigger.lowerBound, $1.frame) }
    }

    /// «A y B se reunieron; ambas instancias volverán a verse»: what is still to come is another deed than what was done.
    private func isNextDeed(_ one: FrameMatch, _ other: FrameMatch) -> Bool {
        guard lexicon.isSpanish, !isSpoken,
            one.status == .asserted && other.status == .planned
                || one.status == .planned && other.status == .asserted
        else { return false }
        let (first, second) = one.trigger.lowerBound < other.trigger.lowerBound ? (one, other) : (other, one)
        return first.trigger.upperBound < second.trigger.lowerBound
            && (first.trigger.upperBound..<second.trigger.lowerBound).contains { sentence.sign($0) == UInt8(ascii: ";") }
    }

    /// «participa A, participa también B e interviene C»: each in a clause of its own, and all in one thing.
    mutating func matchRepeated() {
        guard lexicon.isSpanish, attending > 1, sentence.groups.count > 1,
            let candidate = lexicon.frames.firstIndex(where: { $0.isJointSubject && $0.verbs & lexicon.governors.attend != 0 })
        else { return }
        let frame = lexicon.frames[candidate]
        guard nounClasses & frame.unless == 0 else { return }
        var match: FrameMatch?
        var verbs = 0
        for at in sentence.range where sentence.gate(at).contains(.act) {
            guard let verb = sentence.verbGroup(at: at), verb.classes & frame.verbs != 0, verb.status == .asserted,
                verb.person == 3, verb.tense == .present || verb.tense == .preterite,
                !matches.contains(where: { $0.trigger.contains(at) }),
                let number = sentence.groups.firstIndex(where: {
                    $0.slot == .subject && (1...4).contains($0.phrasesStart(sentence) - verb.head)
                })
            else { continue }
            verbs += 1
            var found =
                match
                ?? FrameMatch(
                    frame: candidate, type: frame.type, status: .asserted, trigger: at..<at + 1, cue: nil, parts: [], noun: nil,
                    used: [])
            add(sentence.groups[number], .party, to: &found)
            found.used.insert(number)
            found.isPast = found.isPast || isPast(verb, frame)
            match = found
        }
        if verbs > 1, let match, isWhole(match, frame) { matches.append(match) }
    }

    /// Whether two tell of one deed: two bodies act in both.
    private func isOneDeed(_ one: FrameMatch, _ other: FrameMatch) -> Bool {
        guard one.type == other.type, one.status == other.status, one.type == .cooperate || one.type == .consult else {
            return false
        }
        let shared = one.entities.count { other.entities.contains($0) }
        return shared > 1 || shared == 1 && isOneClause(one, other)
    }

    /// The frame of a connecting phrase: one of speech where its words are in it, else the first.
    func connectorFrame(of group: NameGroup) -> Int? {
        let words = group.tokens.lowerBound..<group.phrasesStart(sentence)
        return lexicon.connectorFrames.first { number in
            let frame = lexicon.frames[number]
            guard frame.connector == group.slot, isSpoken || !frame.isSpoken else { return false }
            return frame.needs == 0 || words.contains { sentence.isClass($0, frame.needs) && sentence.isPreposition($0 + 1) }
        }
    }

    /// «continuamos con la participación de B»: whose turn to speak it is.
    func isTurn(_ group: NameGroup, _ verb: VerbGroup) -> Bool {
        isSpoken && lexicon.isSpanish && verb.person == 1 && verb.classes & lexicon.governors.proceed != 0
            && verb.head < group.tokens.lowerBound
            && (verb.head + 1..<group.tokens.lowerBound).allSatisfy { sentence.isAdverb($0) }
            && (group.tokens.lowerBound..<group.connectorEnd(sentence)).contains {
                sentence.ends($0, in: "icipación") || sentence.ends($0, in: "tervención")
            }
    }

    /// «está mañana en Altamira en»: where the phrase of a place that ends at a token begins, before another such phrase.
    func startOfWhereabouts(_ end: Int) -> Int? {
        // «esperamos establecer, como ya mencioné, comunicación con B»: what the speaker says of his words.
        if isSpoken, lexicon.isSpanish, let verb = sentence.verb(end), verb.classes & lexicon.governors.say != 0,
            let opening = (end - 3..<end).last(where: { sentence.range.contains($0) && sentence.isWord($0, "como") })
        {
            return opening
        }
        guard isSpoken, lexicon.isSpanish, let number = sentence.phraseIndex(end),
            case let phrase = sentence.phrases[number], phrase.slot == .in, phrase.isPlace,
            sentence.connector(endingAt: end + 1)?.slot == .in
        else { return nil }
        return phrase.start
    }

    /// «está al tanto en coordinación con A y en coordinación con B»: one who is not known deals with each.
    func isOfUnknown(_ verb: VerbGroup, _ match: FrameMatch) -> Bool {
        isSpoken && lexicon.isSpanish && verb.person == 3 && !verb.isReflexive && !verb.isPassive && !verb.isIdle
            && match.used.allSatisfy { [.together, .support].contains(sentence.groups[$0].slot) }
            && !match.entities.contains(where: speaker.contains)
    }

    /// «con el apoyo de A, en un operativo conjunto con B, revisamos»: two phrases of one clause, and no verb between them.
    private func isOneClause(_ one: FrameMatch, _ other: FrameMatch) -> Bool {
        guard isSpoken, lexicon.isSpanish, one.type == .cooperate, one.status == .asserted else { return false }
        let first = min(one.trigger.upperBound, other.trigger.upperBound)
        let last = max(one.trigger.lowerBound, other.trigger.lowerBound)
        guard first < last, last - first < 40, !hasHardStop(first, last),
            !(first..<last).contains(where: { sentence.isFinite($0) })
        else { return false }
        // «con la Secretaría, en particular en colaboración con su Registro»: of the two the one that is meant is not told.
        return one.entities.allSatisfy { party in
            other.entities.allSatisfy { $0 == party || !index.areOneHouse($0, party) }
        }
    }

    /// «Con A firmamos un convenio. Con B en el intercambio de información.»: the deeds of a list that goes on without its verb.
    mutating func matchContinued() {
        guard lexicon.isSpanish, matches.isEmpty, !discourse.companions.isEmpty, let group = sentence.groups.first,
            group.slot == .with || group.slot == .together,
            (sentence.range.lowerBound..<group.tokens.lowerBound).allSatisfy({
                sentence.isClass($0, closed.conjunction) || sentence.isAdverb($0)
            }),
            let candidate = lexicon.connectorFrames.first(where: { lexicon.frames[$0].connector == .together })
        else { return }
        let end = (group.tokens.upperBound..<sentence.range.upperBound).first { sentence.isClass($0, closed.relative) }
        guard !(group.tokens.upperBound..<(end ?? sentence.range.upperBound)).contains(where: { sentence.isFinite($0) }) else {
            return
        }
        let frame = lexicon.frames[candidate]
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: .asserted,
            trigger: group.tokens.lowerBound..<group.connectorEnd(sentence),
            cue: nil, parts: [], noun: nil, used: [0])
        let at = group.tokens.lowerBound
        for entity in discourse.companions { add(entity, .party, at: at, to: &match) }
        for entity in group.entities { add(entity, .party, at: at, to: &match) }
        if isWhole(match, frame) { matches.append(match) }
    }
}
