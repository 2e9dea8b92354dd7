/// Who is at a meeting that an English text tells of, beyond the subject of its verb: the house, the guests, those named first.
extension FrameMatcher {
    func takeThoseThere(_ subject: Subject, _ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, frame.isSymmetric else { return }
        takeFrontedGuest(subject, into: &match, frame)
        takeHouse(verb, into: &match, frame)
        takeConvener(verb, into: &match, frame)
    }

    /// "The delegation, led by the head of A, met B": the body that leads the people between whom and their verb it stands.
    func leadingSubject(of verb: VerbGroup) -> Int? {
        guard !lexicon.isSpanish, !verb.isPassive, verb.tense != .infinitive, verb.tense != .participle else { return nil }
        return sentence.groups.lastIndex { group in
            let led = group.tokens.lowerBound - 1
            guard group.slot == .by, !group.isPlace, group.tokens.upperBound <= verb.first,
                sentence.isClass(led, closed.sent), sentence.isComma(led - 1),
                sentence.isClass(led - 2, closed.agent) && !sentence.isName(led - 2)
            else { return false }
            // The name of the person who leads them, between commas.
            return (group.tokens.upperBound..<verb.first).allSatisfy { sentence.isComma($0) || sentence.isOfPerson($0) }
        }
    }

    /// "A hosted a forum that brought together B and C": who held it.
    private func takeConvener(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        let governors = lexicon.governors
        let relative = verb.first - 1
        guard frame.type == .consult, verb.classes & frame.verbs & governors.gather != 0, match.status == .asserted,
            sentence.isClass(relative, closed.relative), !sentence.isName(relative),
            let opening = sentence.openingSubject, opening.tokens.upperBound < relative,
            let number = sentence.groups.firstIndex(where: { $0.tokens == opening.tokens }), !match.used.contains(number),
            let held = (opening.tokens.upperBound..<relative).first(where: { sentence.isFinite($0) && !sentence.isName($0) }),
            (sentence.verb(held)?.classes ?? 0) & governors.hold != 0,
            (held..<relative).contains(where: { sentence.nounClasses($0) & (governors.meeting | governors.deeds) != 0 })
        else { return }
        add(opening, .host, to: &match)
        match.used.insert(number)
    }

    /// "welcomed the appointment of Ana Gil as head of B", "congratulated her on her election as B": the body whose head she is to be.
    func takeAppointing(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, frame.isPerformative, frame.type == .support, match.parts.count == 1,
            let role = frame.roles[Frame.Slot.object.rawValue],
            let noun = (verb.head + 1..<max(verb.head + 1, min(verb.head + 14, sentence.range.upperBound))).first(where: { at in
                !sentence.isName(at)
                    && ["appointment", "election", "nomination", "reappointment", "re-election"].contains {
                        sentence.isWord(at, $0)
                    }
            }),
            let number = sentence.groups.firstIndex(where: { group in
                group.tokens.lowerBound > noun && group.tokens.lowerBound < noun + 16 && !group.isPlace
                    && (noun + 1..<group.phrasesStart(sentence)).contains { sentence.isWord($0, "as") && !sentence.isName($0) }
            }), !match.used.contains(number)
        else { return }
        add(sentence.groups[number], role, to: &match)
        match.used.insert(number)
    }

    /// "A meeting was held at the Board with C", "A and B met at the Board's office": in whose house it was.
    private func takeHouse(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, frame.type == .consult, !match.parts.isEmpty else { return }
        // "was held at the Union with C": who was there is told, and no one acts.
        let isHeld =
            match.noun != nil && (verb.isPassive || verb.classes & lexicon.governors.occur != 0)
            && match.used.allSatisfy { [.with, .together, .by].contains(sentence.groups[$0].slot) }
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .in && !group.isPlace && !group.isCapital && !match.used.contains(number)
            && group.tokens.lowerBound > verb.first && group.tokens.lowerBound < verb.head + 14
            && group.entities.allSatisfy({ !index.isFacility($0) })
        {
            guard isHeld && sentence.isWord(group.tokens.lowerBound, "at") || isOffice(group),
                !match.entities.contains(where: { part in group.entities.contains { areOneHouse($0, part) } })
            else { continue }
            add(group, .host, to: &match)
            match.used.insert(number)
            return
        }
    }

    /// "at the Board's office", "at Board headquarters", "in the Office of the Board"
    private func isOffice(_ group: NameGroup) -> Bool {
        guard group.phrases.count == 1 else { return false }
        return (group.tokens.lowerBound...group.tokens.upperBound).contains { sentence.gate($0).contains(.venue) }
    }

    /// "In addition to A, B and C attended": whom the sentence names before its subject.
    private func takeFrontedGuest(_ subject: Subject, into match: inout FrameMatch, _ frame: Frame) {
        guard case .group(let number) = subject, number > 0, case let fronted = sentence.groups[number - 1],
            fronted.slot == .also, !fronted.isPlace, fronted.tokens.lowerBound == sentence.range.lowerBound,
            !match.used.contains(number - 1), let role = frame.roles[Frame.Slot.subject.rawValue]
        else { return }
        add(fronted, role, to: &match)
        match.used.insert(number - 1)
    }

    /// "the ninth Board Conference", "at the Board's meeting": whose meeting it is, by the name before the noun.
    func isMeetingOwner(_ group: NameGroup, _ noun: Int?, _ frame: Frame) -> Bool {
        guard !lexicon.isSpanish, let noun, frame.type == .consult, frame.roles[Frame.Slot.of.rawValue] == .host,
            [.subject, .in].contains(group.slot), group.phrases.count == 1, !group.isPlace
        else { return false }
        let end = group.tokens.upperBound
        return group.isPossessive ? (0..<4).contains(noun - end) : noun == end
    }

    /// Whether what a frame needs besides its verb and noun is not there: no help is asked for, or it is another who is to give it.
    func isAnsweredInWords(_ frame: Frame, _ verb: VerbGroup, _ region: Range<Int>) -> Bool {
        guard !lexicon.isSpanish else { return false }
        let governors = lexicon.governors
        let after = verb.head + 1..<max(verb.head + 1, min(verb.head + 32, sentence.range.upperBound))
        if frame.verbs & governors.answer != 0 {
            return !after.contains { at in
                sentence.isWord(at, "for") && !sentence.isName(at)
                    && (at + 1..<at + 5).contains {
                        sentence.nounClasses($0) & governors.aid != 0 || sentence.gate($0).contains(.lentPeople)
                    }
            }
        }
        if frame.verbs & governors.assure != 0, frame.nouns == 0 { return !after.contains { isDoneByTheSame($0) } }
        return false
    }

    /// "that it would help": what the one who assures of it will do.
    private func isDoneByTheSame(_ at: Int) -> Bool {
        guard sentence.isClass(at, closed.will | closed.would), sentence.isClass(at - 1, closed.pronoun),
            sentence.isWord(at - 2, "that")
        else { return false }
        var verb = at + 1
        while sentence.isAdverb(verb) { verb += 1 }
        let governors = lexicon.governors
        let deeds =
            governors.help | governors.give | governors.cooperate | governors.share | governors.work | lexicon.jointActs
            | governors.sign | governors.praise | governors.join
        return (sentence.verb(verb)?.classes ?? 0) & deeds != 0
    }

    /// "Among the guests were A and B", "Also present were A and B": those who came to the meeting told of, and who held it.
    mutating func matchGuestList() {
        guard matches.isEmpty, let be = guestsVerb(),
            let number = sentence.groups.firstIndex(where: {
                $0.slot == .subject && !$0.isPlace && !$0.isPossessive && $0.tokens.lowerBound > be
                    && $0.tokens.lowerBound < be + 8
            }),
            let candidate = meetingFrame
        else { return }
        var match = FrameMatch(
            frame: candidate, type: .consult, status: .asserted, trigger: be..<be + 1, cue: nil, parts: [], noun: nil,
            used: Set(number..<sentence.groups.count))
        let hosts = discourse.makers.isEmpty ? (discourse.subject.count == 1 ? discourse.subject : []) : discourse.makers
        for body in hosts { add(body, .host, at: be, to: &match) }
        for group in sentence.groups[number...] where !group.isPlace && [.subject, .of, .from].contains(group.slot) {
            // "the Union's Integrity Office": the office.
            let owners = group.phrases.filter { sentence.phrases[$0].isPossessive }.flatMap { sentence.phrases[$0].entities }
            for entity in group.entities
            where !owners.contains(entity) && (group.slot == .subject || !entity.hasSuffix(".gobierno")) {
                add(entity, hosts.isEmpty ? .party : .guest, at: group.tokens.lowerBound, to: &match)
            }
        }
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// "A round table was held in Lima, attended by A and B": those who came, by the participle behind the comma.
    mutating func matchAttended() {
        guard nounClasses & lexicon.governors.meeting != 0 else { return }
        for (number, group) in sentence.groups.enumerated() where group.slot == .by && !group.isPlace {
            let participle = group.tokens.lowerBound - 1
            guard sentence.isWord(participle, "attended"), sentence.isComma(participle - 1),
                !matches.contains(where: { $0.used.contains(number) }),
                let noun = (sentence.range.lowerBound..<participle).last(where: {
                    sentence.nounClasses($0) & lexicon.governors.meeting != 0
                })
            else { continue }
            // "The Board held a meeting, attended by C": the Board, which is told to have held it, and C.
            if let at = matches.firstIndex(where: { $0.type == .consult && $0.noun == noun }) {
                add(group, .party, to: &matches[at])
                matches[at].used.insert(number)
                continue
            }
            let finite = (noun + 1..<participle).filter { sentence.isFinite($0) && !sentence.isName($0) }
            let holding = (sentence.range.lowerBound..<noun).last {
                (sentence.verb($0)?.classes ?? 0) & lexicon.governors.hold != 0
            }
            guard let at = finite.first ?? holding, let verb = sentence.verbGroup(at: at), !verb.isIdle,
                verb.classes & (lexicon.governors.hold | lexicon.governors.occur) != 0 || verb.isPassive,
                let candidate = meetingFrame
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: .consult, status: verb.status, trigger: noun..<noun + 1, cue: verb.cue, parts: [],
                noun: noun, used: [number])
            if case .group(let holder) = subject(of: verb), finite.isEmpty, !verb.isPassive {
                for entity in sentence.groups[holder].entities { add(entity, .host, at: verb.first, to: &match) }
                match.used.insert(holder)
            }
            add(group, .party, to: &match)
            takeHouse(verb, into: &match, lexicon.frames[candidate])
            if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
        }
    }

    /// "The agencies that came included A and B", "The guests included A and B": what lists them.
    private func attendantsVerb() -> Int? {
        let first = sentence.range.lowerBound
        guard
            let listing = (first + 1..<max(first + 1, min(first + 16, sentence.range.upperBound))).first(where: {
                sentence.isWord($0, "included") && !sentence.isName($0)
            }),
            !(first + 1..<listing).contains(where: {
                sentence.tokens[$0].isCapitalised || sentence.isComma($0) || sentence.isHardStop($0)
            }),
            (first..<listing).contains(where: { isAttendant($0) })
        else { return nil }
        return listing
    }

    /// "guests", "agencies that came", "institutions taking part"
    private func isAttendant(_ at: Int) -> Bool {
        if sentence.isWord(at, "guests") || sentence.isWord(at, "attendees") { return true }
        guard sentence.isClass(at, closed.agent | closed.collective), sentence.ends(at, in: "s") else { return false }
        let next = sentence.isClass(at + 1, closed.relative) ? at + 2 : at + 1
        return sentence.isWord(next, "came") || sentence.isWord(next, "present")
            || (sentence.verb(next)?.classes ?? 0) & lexicon.governors.attend != 0
    }

    /// "The programme will be executed by A and implemented through B and C": those who carry out one thing.
    mutating func matchCarriedOut() {
        for (number, group) in sentence.groups.enumerated() where group.slot == .by && !group.isPlace {
            let first = group.tokens.lowerBound - 1
            guard isCarrying(first), let verb = sentence.verbGroup(at: first), verb.isPassive, !verb.isIdle,
                case let second = group.tokens.upperBound, sentence.isClass(second, closed.conjunction), isCarrying(second + 1),
                let other = sentence.groups.firstIndex(where: {
                    ($0.slot == .organ || $0.slot == .by) && $0.tokens.lowerBound == second + 2 && !$0.isPlace
                }), !matches.contains(where: { $0.used.isSuperset(of: [number, other]) }),
                let candidate = lexicon.frames.firstIndex(where: { $0.isJointSubject && $0.type == .cooperate && $0.nouns == 0 })
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: .cooperate, status: verb.status, trigger: first..<second + 2, cue: verb.cue, parts: [],
                noun: nil, used: [number, other])
            for at in [number, other] {
                add(sentence.groups[at], .party, to: &match)
            }
            guard isWhole(match, lexicon.frames[candidate]) else { continue }
            matches.removeAll { $0.type == .cooperate && Set($0.entities).isSubset(of: match.entities) }
            matches.append(match)
        }
    }

    /// "executed", "implemented": what is done to a programme.
    private func isCarrying(_ at: Int) -> Bool {
        !sentence.isName(at) && (sentence.isParticiple(at) || sentence.endsInEd(at))
            && ((sentence.verb(at)?.classes ?? 0) & lexicon.jointActs != 0 || sentence.isWord(at, "executed"))
    }

    /// The verb of a sentence that lists those who came.
    private func guestsVerb() -> Int? {
        let first = sentence.range.lowerBound
        if let listing = attendantsVerb() { return listing }
        guard
            let be = (first + 1..<max(first + 1, min(first + 9, sentence.range.upperBound))).first(where: {
                sentence.isClass($0, closed.past) && sentence.isClass($0, closed.be)
            }), !(first + 1..<be).contains(where: { sentence.tokens[$0].isCapitalised })
        else { return nil }
        if sentence.isWord(be - 1, "present") || sentence.isWord(be - 1, "attending") { return be }
        guard sentence.isWord(first, "among") else { return nil }
        return (first + 1..<be).contains { sentence.isClass($0, closed.agent | closed.anyBody) && sentence.ends($0, in: "s") }
            ? be : nil
    }
}
