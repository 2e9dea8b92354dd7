/// Finds the frames of a language in one sentence.
struct FrameMatcher {
    let sentence: Sentence
    let index: PartyIndex
    /// The bodies for which the first person speaks here.
    let speaker: [String]
    /// The body that a recommendation is addressed to, whose acts the sentence asks for.
    let addressee: [String]
    var matches: [FrameMatch] = []
    var claimedNouns: Set<Int> = []

    var lexicon: EventLexicon { sentence.lexicon }
    var closed: EventLexicon.Closed { sentence.lexicon.closed }

    init(sentence: Sentence, index: PartyIndex, speaker: [String], addressee: [String]) {
        self.sentence = sentence
        self.index = index
        self.speaker = speaker
        self.addressee = addressee
    }

    /// Every frame of the sentence; of two of one type between the same bodies the first.
    mutating func run() {
        for at in sentence.range { matchVerb(at) }
        for at in sentence.range { matchNoun(at) }
        for group in sentence.groups.indices { matchConnector(group) }
        dropRepeats()
    }

    // MARK: - Verbs

    mutating func matchVerb(_ at: Int) {
        guard lexicon.hasVerbs(sentence.tokens[at].id), sentence.word(at).verbClasses & lexicon.triggerVerbs != 0,
            let reading = sentence.verb(at), reading.classes & lexicon.triggerVerbs != 0,
            let group = sentence.verbGroup(at: at)
        else { return }
        for candidate in lexicon.verbalFrames where lexicon.frames[candidate].verbs & reading.classes != 0 {
            if let match = match(candidate, group) {
                matches.append(match)
                if let noun = match.noun { claimedNouns.insert(noun) }
                return
            }
        }
    }

    func match(_ candidate: Int, _ verb: VerbGroup) -> FrameMatch? {
        let frame = lexicon.frames[candidate]
        let region = rightRegion(from: verb.head, far: frame.reachesFar)
        var noun: Int?
        if frame.nouns != 0 {
            guard let found = self.noun(frame.nouns, of: verb, region, frame) else { return nil }
            noun = found
        }
        if frame.needs != 0,
            !(max(sentence.range.lowerBound, verb.first - 4)..<region.upperBound).contains(where: {
                sentence.isClass($0, frame.needs)
            })
        {
            return nil
        }
        var verb = verb
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: verb.status,
            trigger: min(verb.head, noun ?? verb.head)..<max(verb.head, noun ?? verb.head) + 1,
            cue: verb.cue, parts: [], noun: noun, used: [])
        let subject = self.subject(of: verb)
        if case .addressed = subject {
            verb.isIdle = false
            match.status = .hypothetical
            match.cue = nil
        }
        if verb.isIdle { return nil }
        if verb.classes & lexicon.governors.refuse != 0 {
            guard verb.status == .asserted else { return nil }
            match.status = .negated
            match.cue = verb.head..<verb.head + 1
        }
        if frame.isUndertaking, !verb.isUndertaking, verb.status != .planned { return nil }
        let base = noun.map { min($0, verb.head) } ?? verb.head
        take(subject, into: &match, frame, passive: verb.isPassive)
        takeRight(region, base: base, verb, frame, into: &match, subjectFound: !match.parts.isEmpty)
        // «se firmó un convenio con B», in the words of A.
        if verb.isReflexive, verb.tense != .infinitive, frame.isSymmetric, case .none = subject, !match.parts.isEmpty,
            !isWhole(match, frame),
            frame.nouns != 0
        {
            for entity in speaker { add(entity, .party, at: verb.first, to: &match) }
        }
        if frame.isJointSubject {
            guard case .group(let number) = subject, sentence.groups[number].tokens.upperBound <= verb.first, !verb.isPassive,
                !verb.isReflexive,
                sentence.groups[number].entities.count > 1
            else { return nil }
        }
        finish(&match, frame, verb)
        return isWhole(match, frame) ? match : nil
    }

    /// The noun that a frame needs: after its verb, or before it in passives and relatives.
    func noun(_ classes: UInt64, of verb: VerbGroup, _ region: Range<Int>, _ frame: Frame) -> Int? {
        var at = region.lowerBound
        var names = 0
        while at < min(region.upperBound, region.lowerBound + 16) {
            if sentence.phraseIndex(at) != nil, sentence.phraseIndex(at - 1) != sentence.phraseIndex(at) { names += 1 }
            if names > 2 || !lexicon.isSpanish && sentence.isComma(at) { break }
            if sentence.nounClasses(at) & classes != 0, sentence.connector(endingAt: at - 1)?.slot != .for, !isModifier(at),
                !isConnecting(at, among: frame)
            {
                return at
            }
            at += 1
        }
        at = verb.first - 1
        var relative = sentence.isClass(at, closed.relative)
        if !relative, lexicon.isSpanish, let phrase = sentence.phraseIndex(at) {
            // «el curso que la Red impartirá»: the subject stands between.
            var before = sentence.groups[sentence.groupIndex(ofPhrase: phrase)].tokens.lowerBound - 1
            while sentence.isClass(before, closed.determiner) { before -= 1 }
            if sentence.isClass(before, closed.relative) {
                relative = true
                at = before
            }
        }
        if lexicon.isSpanish, sentence.nounClasses(at) & classes != 0,
            sentence.connector(endingAt: at - 1)?.slot == .in || sentence.connector(endingAt: at - 2)?.slot == .in
        {
            // «en la reunión participaron»
            return at
        }
        guard verb.isPassive || verb.isReflexive || relative else { return nil }
        while at >= max(sentence.range.lowerBound, verb.first - 14), !sentence.isHardStop(at) {
            if sentence.nounClasses(at) & classes != 0 { return at }
            if sentence.isFinite(at) { return nil }
            at -= 1
        }
        return nil
    }

    /// What belongs to a verb or noun after it.
    func rightRegion(from head: Int, far: Bool) -> Range<Int> {
        var at = head + 1
        let limit = min(sentence.range.upperBound, head + 70)
        while at < limit {
            if sentence.isHardStop(at) { break }
            if sentence.isName(at) {
                at += 1
                continue
            }
            if sentence.isClass(at, closed.subordinator), sentence.connector(endingAt: at) == nil { break }
            if sentence.isClass(at, closed.stop) { break }
            if sentence.isClass(at, closed.relative), !(far && at <= head + 4) { break }
            if sentence.isClass(at, closed.purpose), at + 1 < limit, !far, let next = sentence.verb(at + 1),
                next.form.tense == .infinitive
            {
                break
            }
            if at > head + 1 || !lexicon.isSpanish, sentence.isFinite(at), !(far && at <= head + 5) { break }
            at += 1
        }
        return head + 1..<max(head + 1, at)
    }

    enum Subject {
        case group(Int)
        case bodies([String])
        case addressed([String])
        case none
    }

    func subject(of verb: VerbGroup) -> Subject {
        if let urged = verb.urged {
            for (number, group) in sentence.groups.enumerated() where urged.contains(group.phrasesStart(sentence)) {
                return .group(number)
            }
            return .none
        }
        if verb.person == 1, lexicon.isSpanish { return speaker.isEmpty ? .none : .bodies(speaker) }
        if !lexicon.isSpanish, sentence.isClass(verb.first - 1, closed.we) { return speaker.isEmpty ? .none : .bodies(speaker) }
        if let group = leftSubject(of: verb) { return .group(group) }
        if !addressee.isEmpty { return .addressed(addressee) }
        return .none
    }

    func leftSubject(of verb: VerbGroup) -> Int? {
        var at = verb.first - 1
        var isOpen = sentence.isClass(at, closed.conjunction) || sentence.isComma(at)
        if !lexicon.isSpanish, sentence.isClass(at, closed.pronoun) { isOpen = true }
        var sawRelative = false
        while sentence.range.contains(at), at > verb.first - 90 {
            if sentence.isHardStop(at) { return nil }
            if let phrase = sentence.phraseIndex(at) {
                let number = sentence.groupIndex(ofPhrase: phrase)
                let group = sentence.groups[number]
                if group.slot == .subject, !group.isPossessive { return number }
                at = group.tokens.lowerBound - 1
                continue
            }
            if sentence.isClass(at, closed.relative), !sentence.isName(at) {
                // «el Comité, que firmó», «el Comité, el cual existe y firmó»: the name before the relative.
                var before = at - 1
                if sentence.isClass(before, closed.determiner) { before -= 1 }
                if sentence.isComma(before) { before -= 1 }
                if !sawRelative, let phrase = sentence.phraseIndex(before), !sentence.isPreposition(at - 1) {
                    return sentence.groupIndex(ofPhrase: phrase)
                }
                if !sawRelative, at >= verb.first - 2 {
                    // «anunció que firmará»: the announcer.
                    guard let governing = sentence.verb(sentence.skippingAdverbs(before)),
                        governing.classes
                            & (lexicon.governors.say | lexicon.governors.agree | lexicon.governors.plan | lexicon.governors.commit)
                            != 0
                    else { return nil }
                    isOpen = true
                } else {
                    isOpen = true
                }
                sawRelative = true
            } else if sentence.isClass(at, closed.subordinator) {
                return nil
            } else if sentence.isFinite(at) {
                guard isOpen || sawRelative else { return nil }
                isOpen = false
                while sentence.isClass(at - 1, closed.auxiliary | closed.adverb) { at -= 1 }
            }
            at -= 1
        }
        return nil
    }

    func take(_ subject: Subject, into match: inout FrameMatch, _ frame: Frame, passive: Bool) {
        let role = frame.roles[(passive ? Frame.Slot.object : .subject).rawValue]
        switch subject {
        case .none: break
        case .bodies(let entities), .addressed(let entities):
            guard let role else { return }
            for entity in entities { add(entity, role, at: match.trigger.lowerBound, to: &match) }
        case .group(let number):
            guard let role else { return }
            let group = sentence.groups[number]
            // «la CNDH, a través del MNPT, se reunió»: the organ acts, and `parents` leads to its body.
            if let organ = organ(after: number, before: match.trigger.upperBound) {
                for entity in sentence.groups[organ].entities {
                    add(entity, .organ, at: group.tokens.lowerBound, to: &match)
                }
                match.used.formUnion([number, organ])
                return
            }
            for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
            match.used.insert(number)
        }
    }

    func organ(after number: Int, before end: Int) -> Int? {
        let next = number + 1
        guard next < sentence.groups.count, sentence.groups[next].slot == .organ,
            sentence.groups[next].tokens.lowerBound < end + 8
        else { return nil }
        return next
    }

    func takeRight(
        _ region: Range<Int>, base: Int, _ verb: VerbGroup?, _ frame: Frame, into match: inout FrameMatch, subjectFound: Bool
    ) {
        var names = 0
        for (number, group) in sentence.groups.enumerated()
        where group.tokens.lowerBound >= region.lowerBound && group.tokens.lowerBound < region.upperBound
            && !match.used.contains(number)
        {
            defer { names += 1 }
            var slot = group.slot
            if slot == .subject {
                if lexicon.isSpanish {
                    // After its verb, without a preposition: the subject, unless one stands before; a place visited.
                    slot =
                        subjectFound || match.parts.contains { $0.role == .party && $0.at < region.lowerBound }
                        ? .object : .subject
                    if names > 0, slot == .object { continue }
                } else {
                    slot = .object
                    guard names == 0, !group.isPossessive || frame.object != 0,
                        !(region.lowerBound..<group.tokens.lowerBound).contains(where: sentence.isComma)
                    else {
                        continue
                    }
                }
            }
            if slot == .between {
                guard
                    group.tokens.lowerBound - base < 4
                        || (max(base, group.tokens.lowerBound - 5)..<group.tokens.lowerBound).contains(where: {
                            sentence.nounClasses($0) & (frame.nouns | frame.object) != 0
                        })
                else { continue }
            }
            if slot == .of {
                guard group.head >= base, group.head < group.tokens.lowerBound,
                    headClasses(group.head) & (frame.nouns | frame.object) != 0
                        || frame.nouns != 0 && headClasses(group.head) & lexicon.triggerNouns != 0,
                    !sentence.groups.contains(where: {
                        $0.tokens.lowerBound > base && $0.tokens.upperBound <= group.head && $0.slot != .subject
                    })
                else { continue }
            }
            var role = frame.roles[slot.rawValue]
            if verb?.isPassive == true, slot == .by {
                role = frame.roles[Frame.Slot.by.rawValue] ?? frame.roles[Frame.Slot.subject.rawValue]
            }
            if role == nil, slot == .together, frame.roles[Frame.Slot.subject.rawValue] != nil {
                role = frame.roles[Frame.Slot.subject.rawValue]
            }
            if role == nil, slot == .witness, frame.isSymmetric { role = .witness }
            guard let role, !(group.isPlace && (slot == .object || slot == .to) && !frame.takesPlaces) else { continue }
            if slot == .together, number > 0, match.parts.isEmpty {
                // «corresponde a A, en coordinación con B»
                let previous = sentence.groups[number - 1]
                if previous.slot == .to || previous.slot == .by, group.tokens.lowerBound - previous.tokens.upperBound < 3 {
                    for entity in previous.entities { add(entity, role, at: previous.tokens.lowerBound, to: &match) }
                    match.used.insert(number - 1)
                }
            }
            for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
            match.used.insert(number)
        }
        // «ante el Congreso, A y B firmaron»
        if let verb, frame.isSymmetric {
            for (number, group) in sentence.groups.enumerated()
            where group.slot == .witness && group.tokens.upperBound <= verb.first && !match.used.contains(number)
                && !crosses(group.tokens.upperBound, verb.first)
            {
                for entity in group.entities { add(entity, .witness, at: group.tokens.lowerBound, to: &match) }
                match.used.insert(number)
            }
        }
        // «junto con B, la CNDH firmó», «A, en coordinación con B, capacitó»: before the verb.
        if let verb, let left = match.used.map({ sentence.groups[$0].tokens.lowerBound }).min() {
            for (number, group) in sentence.groups.enumerated()
            where group.slot == .together && group.tokens.lowerBound >= left - 24 && group.tokens.upperBound <= verb.head
                && !match.used.contains(number)
            {
                guard let role = frame.roles[Frame.Slot.subject.rawValue], !crosses(group.tokens.upperBound, verb.first) else {
                    continue
                }
                for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
                match.used.insert(number)
            }
        }
    }

    /// `coordinación` in «en coordinación con»: part of a connecting phrase, unless the frame takes its slot.
    func isConnecting(_ at: Int, among frame: Frame) -> Bool {
        guard let connector = sentence.connector(endingAt: at + 1), connector.start < at else { return false }
        return frame.roles[connector.slot.rawValue] == nil
    }

    /// The classes of the noun that ends at `head`: `operativo` in «operativo conjunto de».
    func headClasses(_ head: Int) -> UInt64 {
        sentence.nounClasses(head) | sentence.nounClasses(head - 1)
            | (sentence.isOf(head - 1) ? sentence.nounClasses(head - 2) : 0)
    }

    /// `colaboración` in «convenio de colaboración»: the first noun says what it is.
    func isModifier(_ at: Int) -> Bool {
        sentence.isOf(at - 1) && sentence.nounClasses(at - 2) & lexicon.triggerNouns != 0
    }

    func crosses(_ from: Int, _ end: Int) -> Bool {
        from < end && (from..<end).contains { sentence.isHardStop($0) || sentence.isFinite($0) }
    }

    func add(_ entity: String, _ role: CooperationEvent.Role, at: Int, to match: inout FrameMatch) {
        guard !match.parts.contains(where: { $0.entity == entity }) else { return }
        match.parts.append(.init(entity: entity, role: role, at: at))
    }

    func finish(_ match: inout FrameMatch, _ frame: Frame, _ verb: VerbGroup) {
        if verb.isUndertaking {
            match.type = .agree
            match.isUndertaking = true
        } else if match.status == .planned, frame.futureIsAgree {
            match.type = .agree
            match.isUndertaking = true
        }
        match.parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
    }

    func isWhole(_ match: FrameMatch, _ frame: Frame) -> Bool {
        let acting = match.parts.filter { $0.role != .witness }
        guard acting.count > 1 else { return false }
        // An institution and its own organ make no pair.
        guard
            acting.indices.contains(where: { one in
                acting.indices.contains { $0 > one && !index.areOne(acting[one].entity, acting[$0].entity) }
            })
        else { return false }
        if frame.isSymmetric { return true }
        let roles = Set(
            acting.map { $0.role == .organ ? frame.roles[Frame.Slot.subject.rawValue] ?? .party : $0.role })
        return roles.count > 1
    }

    // MARK: - Order

    mutating func dropRepeats() {
        var kept: [FrameMatch] = []
        for match in matches {
            let entities = Set(match.entities)
            if kept.contains(where: { $0.type == match.type && entities.isSubset(of: $0.entities) }) { continue }
            kept.removeAll { $0.type == match.type && Set($0.entities).isSubset(of: entities) }
            kept.append(match)
        }
        matches = kept.sorted { ($0.trigger.lowerBound, $0.frame) < ($1.trigger.lowerBound, $1.frame) }
    }
}
