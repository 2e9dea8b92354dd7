/// Who acts where no name stands beside the verb, but the sentence says it in another place.
extension FrameMatcher {
    /// «A nombre de A, la abogada Ana Ruiz impartió»: the body for which somebody acts.
    func representedSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3, !verb.isPassive else { return nil }
        if let delegate = delegatedSubject(of: verb) { return delegate }
        return sentence.groups.lastIndex { group in
            guard [.other, .of, .in].contains(group.slot), !group.isPlace, group.tokens.upperBound <= verb.first,
                verb.first - group.tokens.upperBound < 14, !crosses(group.tokens.upperBound, verb.first)
            else { return false }
            let words =
                group.tokens.lowerBound..<max(group.tokens.lowerBound, sentence.phrases[group.phrases.lowerBound].name.lowerBound)
            return sentence.isWord(group.head, "nombre")
                || words.contains { sentence.isWord($0, "nombre") || sentence.isWord($0, "representación") }
        }
    }

    /// «asistió, por parte de A, el delegado», «a la que en representación de A acudió Ana Ruiz»: for whom somebody comes.
    private func delegatedSubject(of verb: VerbGroup) -> Int? {
        guard verb.classes & lexicon.governors.attend != 0 else { return nil }
        return sentence.groups.firstIndex { group in
            let start = group.tokens.lowerBound
            guard [.by, .in, .of, .other].contains(group.slot), !group.isPlace,
                start > verb.head
                    ? start - verb.head < 4 : verb.first - group.tokens.upperBound < 3 && group.tokens.upperBound <= verb.first,
                !crosses(min(verb.head + 1, group.tokens.upperBound), max(verb.first, start))
            else { return false }
            return (max(sentence.range.lowerBound, start - 3)..<group.phrasesStart(sentence)).contains {
                sentence.isWord($0, "representación") || sentence.isWord($0, "parte") && sentence.isWord($0 - 1, "por")
            }
        }
    }

    /// «Tendrán A y B una sola base: así lo acordaron»: those told of before the colon.
    func agreeingSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3,
            verb.classes & (lexicon.governors.agree | lexicon.governors.commit) != 0,
            sentence.isWord(verb.first, "lo") || sentence.isWord(verb.first - 1, "lo"),
            (verb.first - 3..<verb.first).contains(where: { sentence.isWord($0, "así") })
        else { return nil }
        let several = sentence.groups.indices.filter {
            sentence.groups[$0].entities.count > 1 && sentence.groups[$0].tokens.upperBound < verb.first
        }
        return several.count == 1 ? several[0] : nil
    }

    /// «la ombudsperson se entrevistó con B, informó la Comisión A»: who reports what the head of a body of its kind did.
    func reportingSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3, !verb.isPassive, let last = sentence.groups.last,
            last.slot == .subject, last.entities.count == 1, last.tokens.lowerBound > verb.head, isTeller(last),
            let post = plainPost(before: verb.first), let kinds = lexicon.heads[sentence.tokens[post].id],
            index.nouns(of: last.entities[0]).contains(where: kinds.contains)
        else { return nil }
        return sentence.groups.count - 1
    }

    /// Whether a comma alone parts a group from one that acts.
    func isBeforeSubject(_ number: Int) -> Bool {
        guard number + 1 < sentence.groups.count, case let next = sentence.groups[number + 1], next.slot == .subject else {
            return false
        }
        let gap =
            sentence.groups[number].tokens
            .upperBound..<max(
                sentence.groups[number].tokens.upperBound, next.tokens.lowerBound)
        return gap.count == 1 && sentence.isComma(gap.lowerBound)
    }

    /// «se comprometió», «ofreció», of one: what is said before others is promised to them.
    func isPromise(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        lexicon.isSpanish && !isSpoken && frame.type == .agree && !frame.isSymmetric && verb.person == 3
            && frame.verbs & (lexicon.governors.commit | lexicon.governors.offer) != 0
    }

    /// «La reunión fue presidida por A y contó con la asistencia de B y C», «la sesión, que encabezó A»: who leads a meeting is at it.
    mutating func joinChair() {
        guard lexicon.isSpanish, !isSpoken, nounClasses & lexicon.governors.meeting != 0 else { return }
        var chairs: [Int] = []
        for at in sentence.range where sentence.gate(at).contains(.verb) && !sentence.isName(at) {
            guard let reading = sentence.verb(at), reading.classes & lexicon.chairing != 0 else { continue }
            let next = sentence.groups.firstIndex {
                (1...3).contains($0.phrasesStart(sentence) - at) || $0.tokens.lowerBound == at + 1
            }
            guard let next, !chairs.contains(next) else { continue }
            let group = sentence.groups[next]
            let isLed = group.slot == .by && reading.form.tense == .participle
            // «que encabezó A»
            let isLeading = group.slot == .subject && reading.form.isFinite && sentence.isClass(at - 1, closed.relative)
            if isLed || isLeading, !group.isPlace { chairs.append(next) }
        }
        guard chairs.count == 1, let chair = chairs.first else { return }
        let leaders = sentence.groups[chair]
        if let at = matches.firstIndex(where: { $0.type == .consult && $0.status == .asserted }) {
            guard matches[at].used.isDisjoint(with: [chair]), tellsOfAttendance(matches[at]) else { return }
            add(leaders, .party, to: &matches[at])
            matches[at].parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
            return
        }
        guard !matches.contains(where: { $0.type == .consult }),
            let noun = sentence.range.first(where: {
                sentence.nounClasses($0) & lexicon.governors.meeting != 0 && !sentence.isName($0)
            }),
            let guests = sentence.groups.firstIndex(where: { isAttending($0) && $0.tokens.lowerBound > noun }), guests != chair,
            let candidate = lexicon.frames.firstIndex(where: {
                $0.isNominal && $0.type == .consult && $0.nouns & lexicon.governors.meeting != 0
            })
        else { return }
        var match = FrameMatch(
            frame: candidate, type: .consult, status: .asserted, trigger: noun..<noun + 1, cue: nil, parts: [], noun: noun,
            used: [chair, guests])
        for number in [chair, guests].sorted() {
            add(sentence.groups[number], .party, to: &match)
        }
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// Whether a match tells who was at a meeting.
    private func tellsOfAttendance(_ match: FrameMatch) -> Bool {
        match.used.contains { isAttending(sentence.groups[$0]) }
            || lexicon.frames[match.frame].verbs & lexicon.governors.attend != 0
    }

    /// «con la asistencia de A», «contó con la presencia de A»
    func isAttending(_ group: NameGroup) -> Bool {
        guard [.witness, .together, .support, .of].contains(group.slot), !group.isPlace else { return false }
        let first = group.slot == .of ? max(0, group.head) : group.tokens.lowerBound
        let words = first..<max(first, sentence.phrases[group.phrases.lowerBound].name.lowerBound)
        return words.contains { sentence.gate($0).contains(.presence) }
    }

    /// «un convenio por el que cederá un local», «mediante el cual le donará»: the other one who made it gets it.
    func takeAgreementPartner(_ verb: VerbGroup, into match: inout FrameMatch, _ frame: Frame) {
        guard lexicon.isSpanish, !isSpoken, match.parts.count == 1, verb.person == 3, isUnderAgreement(verb),
            let role = frame.roles[Frame.Slot.to.rawValue] ?? frame.roles[Frame.Slot.with.rawValue]
        else { return }
        let partners = sentence.groups.indices.filter { number in
            let group = sentence.groups[number]
            return [.with, .subject, .together].contains(group.slot) && group.tokens.upperBound <= verb.first
                && !match.used.contains(number) && !group.isPlace
        }
        guard partners.count == 1, case let group = sentence.groups[partners[0]], group.entities.count == 1 else { return }
        add(group.entities[0], role, at: group.tokens.lowerBound, to: &match)
        match.used.insert(partners[0])
    }

    /// Whether a relative before the verb is about an agreement: «por el que», «mediante el cual», «en virtud del cual», «con el que».
    func isUnderAgreement(_ verb: VerbGroup) -> Bool {
        var at = verb.first - 1
        guard sentence.isClass(at, closed.relative), !sentence.isName(at), sentence.isClass(at - 1, closed.definite) else {
            return false
        }
        at -= 1
        while sentence.isPreposition(at) || sentence.isWord(at, "virtud") || sentence.isClass(at, closed.definite) { at -= 1 }
        if sentence.isComma(at) { at -= 1 }
        var steps = 0
        while sentence.range.contains(at), steps < 5, !sentence.isComma(at), !sentence.isFinite(at) {
            if sentence.nounClasses(at) & lexicon.governors.agreement != 0 { return true }
            at -= 1
            steps += 1
        }
        return false
    }

    /// The noun of a post, with an article before it and nothing behind but a name, right before the verb.
    private func plainPost(before verb: Int) -> Int? {
        var at = verb - 1
        if sentence.isComma(at) { at -= 1 }
        while sentence.range.contains(at), verb - at < 10, sentence.isName(at) || sentence.isComma(at) { at -= 1 }
        guard sentence.range.contains(at), sentence.isClass(at - 1, closed.definite), !sentence.isOf(at - 2) else { return nil }
        return at
    }

    /// «el rector de A, institución que donó»: the body that a noun of its kind behind a comma says more of.
    func describedBody(before relative: Int) -> Int? {
        let noun = relative - 1
        guard lexicon.isSpanish, sentence.gate(noun).contains(.kind) || sentence.isClass(noun, closed.body | closed.anyBody),
            !sentence.isName(noun), sentence.isComma(noun - 1), let phrase = sentence.phraseIndex(noun - 2)
        else { return nil }
        let number = sentence.groupIndex(ofPhrase: phrase)
        return sentence.groups[number].entities.count == 1 ? number : nil
    }

    /// Adds all whom a group names, each at the group's place.
    func add(_ group: NameGroup, _ role: CooperationEvent.Role, to match: inout FrameMatch) {
        for entity in group.entities { add(entity, role, at: group.tokens.lowerBound, to: &match) }
    }

    /// Takes a party, unless it is one already.
    func add(_ entity: String, _ role: CooperationEvent.Role, at: Int, to match: inout FrameMatch) {
        guard !match.parts.contains(where: { $0.entity == entity }) else { return }
        match.parts.append(.init(entity: entity, role: role, at: at))
    }
}
