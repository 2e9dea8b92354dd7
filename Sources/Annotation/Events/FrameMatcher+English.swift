/// What English leaves to prepositions, possessives and participles: parties that stand in no slot of their own.
extension FrameMatcher {
    /// "stood by the Board", "paid tribute to the Board": the preposition is the verb's own, and the name its object.
    func isOwnPreposition(_ group: NameGroup, of verb: VerbGroup, _ frame: Frame) -> Bool {
        guard !lexicon.isSpanish, frame.roles[Frame.Slot.object.rawValue] != nil else { return false }
        for number in lexicon.verbs(of: sentence.tokens[verb.head].id) {
            let reading = lexicon.verbReadings[number]
            guard reading.tail >= 0, reading.classes & frame.verbs != 0, sentence.follows(reading.tail, verb.head) else {
                continue
            }
            let end = verb.head + lexicon.tails[Int(reading.tail)].count
            // The words of a tail may lead to the name as a post would: "came to the aid of the Board".
            let start = group.tokens.lowerBound
            if start == end || start > verb.head && start < end, group.phrasesStart(sentence) > end { return true }
        }
        return false
    }

    /// "Chad's visit to Niger", "the Board's talks with B", "after its visit to Chad": whose the noun is.
    func takeOwner(_ noun: Int, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, !match.parts.isEmpty, !match.used.contains(where: { sentence.groups[$0].slot == .between }),
            let role = frame.roles[Frame.Slot.of.rawValue] ?? frame.roles[Frame.Slot.between.rawValue]
        else { return }
        var at = noun - 1
        while at > noun - 4, sentence.range.contains(at), sentence.tokens[at].isWord {
            if let phrase = sentence.phraseIndex(at) {
                let number = sentence.groupIndex(ofPhrase: phrase)
                guard sentence.groups[number].isPossessive, !match.used.contains(number) else { return }
                for entity in sentence.groups[number].entities {
                    add(entity, role, at: sentence.groups[number].tokens.lowerBound, to: &match)
                }
                match.used.insert(number)
                return
            }
            if sentence.isClass(at, closed.possessive) {
                for entity in owner(before: at, match.used) { add(entity, role, at: at, to: &match) }
                return
            }
            guard !sentence.isName(at), !sentence.isPreposition(at), !sentence.isFinite(at) else { return }
            at -= 1
        }
    }

    /// Whom `its` means: the nearest body before it in the clause, no country that only stands there as a place; else the one
    /// spoken of.
    private func owner(before at: Int, _ used: Set<Int>) -> [String] {
        for (number, group) in sentence.groups.enumerated().reversed() where group.tokens.upperBound <= at {
            guard !used.contains(number), group.slot != .in, group.slot != .on else { continue }
            if hasHardStop(group.tokens.upperBound, at) { break }
            return group.entities.count == 1 ? group.entities : []
        }
        if !addressee.isEmpty { return addressee }
        return discourse.topic.count == 1 ? discourse.topic : []
    }

    /// "its members were briefed", "their travel was paid for": a subject that says by `its` alone whose it is.
    func possessedSubject(of verb: VerbGroup) -> [String]? {
        guard !lexicon.isSpanish, !verb.isIdle else { return nil }
        var at = verb.first - 1
        while at > verb.first - 6, sentence.range.contains(at), sentence.tokens[at].isWord, !sentence.isName(at) {
            if sentence.isClass(at, closed.possessive) {
                guard at == sentence.range.lowerBound || !sentence.isPreposition(at - 1) else { return nil }
                let owners = owner(before: at, [])
                return owners.isEmpty ? nil : owners
            }
            guard !sentence.isPreposition(at), !sentence.isFinite(at), !sentence.isClass(at, closed.relative) else { return nil }
            at -= 1
        }
        return nil
    }

    /// "ended its visit": a meeting or a visit that ended took place.
    func endsMeeting(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        !lexicon.isSpanish && frame.type == .consult && verb.classes & lexicon.governors.hold != 0
    }

    /// "called for the closure of B": a verb that takes its object as it is, before a preposition of another meaning.
    func isPrepositional(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        guard !lexicon.isSpanish, frame.nouns == 0, !verb.isPassive else { return false }
        let slots = Frame.Slot.allCases.filter { frame.roles[$0.rawValue] != nil }
        return slots == [.subject, .object] && sentence.isPreposition(verb.head + 1)
            && (!sentence.isAdverb(verb.head + 1) || sentence.isWord(verb.head + 1, "on"))
    }

    /// "called on the Board to pay", "has called on the Board": a demand; "called on the Board", "… to discuss the bill": a visit.
    func isDemandMade(_ verb: VerbGroup) -> Bool {
        guard !lexicon.isSpanish, verb.classes & lexicon.governors.urge != 0, sentence.isWord(verb.head + 1, "on") else {
            return false
        }
        guard verb.tense == .preterite, verb.first == verb.head else { return true }
        let governors = lexicon.governors
        let talk = governors.talk | governors.say | governors.thank | governors.praise | governors.discuss
        for at in verb.head + 2..<max(verb.head + 2, min(verb.head + 40, sentence.range.upperBound - 1)) {
            if sentence.isHardStop(at) { return false }
            guard sentence.isClass(at, closed.link), !sentence.isName(at), !sentence.isName(at + 1) else { continue }
            return (sentence.verb(at + 1)?.classes ?? 0) & talk == 0
        }
        return false
    }

    /// "calls for immediate aid": a noun that `for` leads to, an adjective or two between.
    func isAskedFor(_ noun: Int) -> Bool {
        var at = noun - 1
        while true {
            if let connector = sentence.connector(endingAt: at) { return connector.slot == .for }
            guard !lexicon.isSpanish, at > noun - 3, sentence.range.contains(at), sentence.tokens[at].isWord,
                !sentence.isName(at), sentence.verb(at) == nil, sentence.nounClasses(at) == 0,
                !sentence.isClass(at, closed.determiner | closed.conjunction)
            else { return false }
            at -= 1
        }
    }

    /// "The Union lifted the ban, a decision hailed by Chad": what the main clause tells is what is praised.
    func takeDeed(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, frame.isPerformative, verb.isPassive, verb.tense == .participle, verb.first == verb.head,
            let role = frame.roles[Frame.Slot.object.rawValue], !match.parts.isEmpty, !isWhole(match, frame),
            let opening = sentence.openingSubject, opening.tokens.upperBound < verb.head - 3,
            (2...4).contains(where: {
                sentence.isClass(verb.head - $0, closed.indefinite) && sentence.isComma(verb.head - $0 - 1)
            }),
            !hasHardStop(opening.tokens.upperBound, verb.head),
            let number = sentence.groups.firstIndex(where: { $0.tokens == opening.tokens }), !match.used.contains(number)
        else { return }
        for entity in opening.entities { add(entity, role, at: opening.tokens.lowerBound, to: &match) }
        match.used.insert(number)
    }
}
