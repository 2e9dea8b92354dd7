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
        // "Chad's swift answer and support to Niger"
        while at > noun - 6, sentence.range.contains(at), sentence.tokens[at].isWord {
            if let phrase = sentence.phraseIndex(at) {
                let number = sentence.groupIndex(ofPhrase: phrase)
                guard sentence.groups[number].isPossessive, !match.used.contains(number) else { return }
                add(sentence.groups[number], role, to: &match)
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
            let isOwn = !speaker.isEmpty && sentence.isClass(at, closed.own) && sentence.isWord(at, "our")
            if isOwn || sentence.isClass(at, closed.possessive) {
                guard at == sentence.range.lowerBound || !sentence.isPreposition(at - 1) else { return nil }
                // "Our lawyers trained B", but "our complaint went to B"
                if isOwn {
                    return sentence.isClass(verb.first - 1, closed.agent) || sentence.gate(verb.first - 1).contains(.lentPeople)
                        ? speaker : nil
                }
                let owners = owner(before: at, [])
                return owners.isEmpty ? nil : owners
            }
            guard !sentence.isPreposition(at), !sentence.isFinite(at), !sentence.isClass(at, closed.relative) else { return nil }
            at -= 1
        }
        return nil
    }

    /// "welcomed the Court's ruling": what it decided, or what befell it, and not the Court.
    func isVerdict(of group: NameGroup) -> Bool {
        guard !lexicon.isSpanish, group.isPossessive else { return false }
        return (group.tokens.upperBound..<min(group.tokens.upperBound + 3, sentence.range.upperBound)).contains { at in
            sentence.gate(at).contains(.verdict) && !sentence.isName(at)
                && !(group.tokens.upperBound..<at).contains { !sentence.tokens[$0].isWord || sentence.isPreposition($0) }
        }
    }

    /// "a message from the Board's president, Ana Gil, who praised B", "from Board Commander General Gil, who": the body of the post
    /// that the person right before the relative holds.
    func heldPost(before relative: Int) -> Int? {
        guard !lexicon.isSpanish, sentence.isWord(relative, "who") else { return nil }
        var at = relative - 1
        if sentence.isComma(at) { at -= 1 }
        let last = at
        while at > last - 8, sentence.range.contains(at), sentence.phraseIndex(at) == nil, !sentence.isHardStop(at),
            sentence.isName(at) || sentence.isComma(at) || sentence.isClass(at, closed.title | closed.agent)
                || sentence.tokens[at].isCapitalised && sentence.tokens[at].isWord
        { at -= 1 }
        guard at < last, sentence.isName(last), let phrase = sentence.phraseIndex(at),
            (at + 1...last).contains(where: { sentence.isClass($0, closed.agent) && !sentence.isName($0) }),
            case let number = sentence.groupIndex(ofPhrase: phrase), sentence.groups[number].phrases.upperBound == phrase + 1
        else { return nil }
        return number
    }

    /// "A and B issued a statement in which they supported C": the statement is the support, and no deed beside it.
    mutating func dropStated() {
        guard !lexicon.isSpanish, matches.count > 1 else { return }
        let told = matches
        matches = told.filter { stated in
            guard lexicon.frames[stated.frame].isJointSubject, stated.type == .cooperate else { return true }
            return !told.contains { $0.parts.count > stated.parts.count && isContent($0, of: stated) }
        }
    }

    /// Whether one act is what another says: "a statement in which they".
    private func isContent(_ match: FrameMatch, of stated: FrameMatch) -> Bool {
        let start = match.trigger.lowerBound
        return match.type != .cooperate && Set(match.entities).isSuperset(of: stated.entities)
            && (start - 4..<start).contains { at in
                at > stated.trigger.upperBound && sentence.isClass(at, closed.they)
                    && sentence.isClass(at - 1, closed.relative) && sentence.isPreposition(at - 2)
            }
    }

    /// "the support it received from B": the noun right before the pronoun of a clause that no relative opens.
    func contact(_ classes: UInt64, before verb: VerbGroup) -> Int? {
        let noun = verb.first - 2
        guard !lexicon.isSpanish, sentence.isClass(verb.first - 1, closed.pronoun), sentence.range.contains(noun),
            !verb.isPassive, sentence.nounClasses(noun) & classes != 0, !sentence.isName(noun)
        else { return nil }
        return noun
    }

    /// "On a visit to B, A said", but "a report on a visit".
    func opensOn(_ connector: (slot: Frame.Slot, start: Int)) -> Bool {
        !lexicon.isSpanish && connector.slot == .on && sentence.isWord(connector.start, "on")
            && connector.start == sentence.range.lowerBound
    }

    /// "Through its partnership with B, A", "Thanks to the partnership with B, A"
    func opensThrough(_ connector: (slot: Frame.Slot, start: Int)) -> Bool {
        !lexicon.isSpanish && connector.start == sentence.range.lowerBound
            && (connector.slot == .organ || connector.slot == .support)
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
            if sentence.isHardStop(at) || sentence.isFinite(at) && !sentence.isName(at) { return false }
            guard sentence.isClass(at, closed.link), !sentence.isName(at), !sentence.isName(at + 1) else { continue }
            return (sentence.verb(at + 1)?.classes ?? 0) & talk == 0
        }
        return false
    }

    /// "a joint visit": what two do together, and no talk between them; a joint meeting is one.
    func isJointDeed(_ noun: Int) -> Bool {
        guard !lexicon.isSpanish, sentence.isWord(noun - 1, "joint"),
            sentence.nounClasses(noun - 1) & lexicon.governors.joint != 0
        else { return false }
        return sentence.isWord(noun, "visit") || sentence.isWord(noun, "visits") || sentence.isWord(noun, "mission")
            || sentence.isWord(noun, "missions")
    }

    /// "The Ombudsman recommended that A and B issue guidelines": what each is asked for by itself.
    func isAskedOfEach(_ match: FrameMatch, _ frame: Frame, _ verb: VerbGroup) -> Bool {
        guard !lexicon.isSpanish, !isSpoken, frame.isJointSubject, frame.type == .cooperate, match.status == .hypothetical,
            !match.used.contains(where: { [.with, .together, .by].contains(sentence.groups[$0].slot) })
        else { return false }
        let governors = lexicon.governors
        return (max(sentence.range.lowerBound, verb.first - 40)..<verb.first).contains {
            !sentence.isName($0) && (sentence.verb($0)?.classes ?? 0) & governors.urge != 0
        }
    }

    /// Whether who is invited is no guest: asked for something, or suspected.
    func isNoGuest(_ verb: VerbGroup, _ frame: Frame) -> Bool { isQuestioning(verb, frame) || isAskedToAct(verb, frame) }

    /// "invited officers of the Board for questioning": those who are suspected are no guests.
    private func isQuestioning(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        guard !lexicon.isSpanish, frame.type == .consult, frame.roles[Frame.Slot.object.rawValue] == .guest else { return false }
        return (verb.head + 1..<max(verb.head + 1, min(verb.head + 14, sentence.range.upperBound))).contains {
            sentence.isWord($0, "questioning") || sentence.isWord($0, "interrogation")
        }
    }

    /// "invited the Ministry to adopt a rule": what is asked of it, unless it is to come, to talk or to take part.
    private func isAskedToAct(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        let governors = lexicon.governors
        guard !lexicon.isSpanish, frame.type == .consult, frame.roles[Frame.Slot.object.rawValue] == .guest,
            verb.classes & governors.urge != 0
        else { return false }
        let after = verb.head + 1..<max(verb.head + 1, min(verb.head + 16, sentence.range.upperBound - 1))
        guard let to = after.first(where: { sentence.isWord($0, "to") && !sentence.isName($0) && !sentence.isName($0 + 1) }),
            let asked = sentence.verb(to + 1)
        else { return false }
        let coming =
            governors.attend | governors.visit | governors.talk | governors.discuss | governors.join | governors.work
            | governors.cooperate | governors.gather | governors.share
        return asked.classes & coming == 0
    }

    /// “…,” the ombudsmen agreed: what they say, and nothing that they will do.
    func isAgreedInWords(_ verb: VerbGroup, _ subject: Subject) -> Bool {
        guard !lexicon.isSpanish, verb.classes & lexicon.governors.agree != 0, case .group(let number) = subject,
            sentence.groups[number].tokens.upperBound == verb.first
        else { return false }
        let start = sentence.groups[number].tokens.lowerBound
        return (start - 2..<start).contains {
            sentence.range.contains($0) && Quotation.isMark(sentence.tokens[$0], sentence.text)
        }
    }

    /// "they said in their joint statement": where they said it.
    func isSaidJointly(_ marker: Int) -> Bool {
        !lexicon.isSpanish && sentence.isClass(marker - 1, closed.possessive)
            && (marker - 6..<marker).contains {
                sentence.range.contains($0)
                    && (sentence.verb($0)?.classes ?? 0) & (lexicon.governors.say | lexicon.governors.agree) != 0
            }
    }

    /// "reaffirmed Zenda's support for B", "the support of Zenda for B": whose support it is, where the one who says so is not named.
    func takeBacker(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        takeAppointing(verb, into: &match, frame)
        guard !lexicon.isSpanish, frame.isPerformative, frame.type == .support, let noun = match.noun, match.parts.count > 1,
            match.parts.allSatisfy({ $0.role == .receiver }), let role = frame.roles[Frame.Slot.subject.rawValue],
            let owner = match.used.first(where: { number in
                let group = sentence.groups[number]
                return group.isPossessive && (0..<4).contains(noun - group.tokens.upperBound)
                    || group.slot == .of && group.tokens.lowerBound == noun + 1
            })
        else { return }
        for at in match.parts.indices where sentence.groups[owner].entities.contains(match.parts[at].entity) {
            match.parts[at].role = role
        }
    }

    /// "thanks its partners, including A and B": a list of some of those who are meant.
    func isExemplified(_ group: NameGroup) -> Bool {
        guard !lexicon.isSpanish, let exemplar = sentence.exemplar(endingAt: group.tokens.lowerBound - 1) else { return false }
        let noun = sentence.isComma(exemplar - 1) ? exemplar - 2 : exemplar - 1
        return sentence.isClass(noun, closed.collective) || sentence.nounClasses(noun) & lexicon.governors.members != 0
    }

    /// "wrote to its partners, including A": the noun is what something is done to, and A is no member with whoever does it.
    func isObject(_ noun: Int, ofListing verb: VerbGroup) -> Bool {
        guard !lexicon.isSpanish, verb.head > noun, sentence.isClass(verb.head, closed.exemplar) else { return false }
        var before = noun - 1
        while before > noun - 4, sentence.isClass(before, closed.determiner) || sentence.isAdverb(before) { before -= 1 }
        return sentence.isFinite(before) || sentence.isPreposition(before)
    }

    /// "The seminar was organised by A and was attended by B": one meeting, of all of them.
    mutating func joinSameMeeting() {
        guard !lexicon.isSpanish, matches.count > 1 else { return }
        for at in matches.indices where matches[at].type == .consult && matches[at].noun != nil {
            for other in matches.indices
            where other > at && matches[other].type == .consult && matches[other].noun == matches[at].noun
                && matches[other].status == matches[at].status
            {
                for part in matches[other].parts { add(part.entity, part.role, at: part.at, to: &matches[at]) }
                matches[at].used.formUnion(matches[other].used)
                matches[other].parts = []
            }
        }
        matches.removeAll { $0.parts.isEmpty }
    }

    /// "paid a visit to Zenda at the invitation of the Zendan Board": the land, where a body of it is the host.
    mutating func dropInvitingLand() {
        guard !lexicon.isSpanish, matches.contains(where: { lexicon.frames[$0.frame].connector == .invited }) else { return }
        let hosts = matches.filter { lexicon.frames[$0.frame].connector == .invited }.flatMap(\.entities)
        for at in matches.indices where matches[at].type == .consult && lexicon.frames[matches[at].frame].connector == nil {
            let lands = matches[at].parts.filter { part in
                part.role == .host && PartyIndex.isCountry(part.entity)
                    && hosts.contains { $0 != part.entity && PartyIndex.areCompatriots($0, part.entity) }
            }.map(\.entity)
            guard !lands.isEmpty, matches[at].parts.count - lands.count < 2 else { continue }
            matches[at].parts = []
        }
        matches.removeAll { $0.parts.isEmpty }
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
        add(opening, role, to: &match)
        match.used.insert(number)
    }

    /// "Intensify, together with the Board, the training, and share data with it": the phrase belongs to the verb before it.
    func isOfEarlierVerb(_ group: NameGroup, _ verb: VerbGroup) -> Bool {
        sentence.isClass(verb.first - 1, closed.conjunction)
            && (max(sentence.range.lowerBound, group.tokens.lowerBound - 6)..<group.tokens.lowerBound).contains {
                sentence.verb($0) != nil && !sentence.isName($0)
            }
    }
}
