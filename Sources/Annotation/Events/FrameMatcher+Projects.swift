/// What was told of just before, meant by its noun alone: "the project", "the course".
extension FrameMatcher {
    /// "Sanabria finances the project", "The course was paid for by the Union", after a sentence in which two bodies launch one:
    /// those who gain are the two.
    func takeEarlierProject(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard !lexicon.isSpanish, !isSpoken, frame.isOpen, frame.type == .aid, match.status == .asserted,
            discourse.parties.count > 1, discourse.isFresh, !match.parts.isEmpty,
            match.parts.allSatisfy({ $0.role == .giver && !discourse.parties.contains($0.entity) }),
            isEarlierProject(verb.isPassive ? max(sentence.range.lowerBound, verb.first - 4)..<verb.first : region)
        else { return }
        let role = frame.roles[Frame.Slot.object.rawValue] ?? .receiver
        for entity in discourse.parties { add(entity, role, at: verb.head, to: &match) }
    }

    /// The same where a connector is the verb: "The course is funded by the Union", "The workshop was held with C and funded by D".
    mutating func matchFundedProject() {
        guard !lexicon.isSpanish, !isSpoken, !earlierMakers.isEmpty else { return }
        let opening = sentence.range.lowerBound
        guard
            let verb = (opening..<min(opening + 9, sentence.range.upperBound)).first(where: { sentence.isClass($0, closed.be) }),
            !sentence.isClass(verb - 1, closed.will | closed.would | closed.negation), isEarlierProject(opening..<verb),
            !(opening..<verb).contains(where: { sentence.isName($0) })
        else { return }
        for (number, group) in sentence.groups.enumerated() where group.slot == .support {
            let start = group.tokens.lowerBound
            let isSecond = sentence.isClass(start - 1, closed.conjunction) && start < verb + 30
            guard start - 1 == verb || start == verb + 2 && sentence.isAdverb(start - 1) || isSecond,
                !(verb..<start).contains(where: {
                    sentence.isHardStop($0) || sentence.isClass($0, closed.relative) && !sentence.isName($0)
                }),
                !matches.contains(where: { $0.used.contains(number) }), let candidate = connectorFrame(of: group),
                !group.entities.contains(where: earlierMakers.contains)
            else { continue }
            let frame = lexicon.frames[candidate]
            var match = FrameMatch(
                frame: candidate, type: frame.type, status: .asserted, trigger: start..<group.connectorEnd(sentence), cue: nil,
                parts: [], noun: nil, used: [number])
            for entity in group.entities { add(entity, .giver, at: start, to: &match) }
            for entity in earlierMakers { add(entity, .receiver, at: opening, to: &match) }
            if isWhole(match, frame) { matches.append(match) }
        }
    }

    /// "and funded by C": another deed than what is done together.
    func isFunding(_ group: NameGroup) -> Bool {
        !lexicon.isSpanish && group.slot == .support && sentence.isParticiple(group.tokens.lowerBound)
    }

    /// Those who did what the sentence calls by its noun alone.
    var earlierMakers: [String] {
        if !discourse.makers.isEmpty { return discourse.makers }
        return discourse.parties.count > 1 && discourse.isFresh ? discourse.parties : []
    }

    /// "The workshop was organised with B": who organised it is told in a sentence before.
    func makersOfEarlier(_ verb: VerbGroup) -> [String] {
        guard !lexicon.isSpanish, !isSpoken, verb.isPassive, !discourse.makers.isEmpty,
            isEarlierProject(
                sentence.range.lowerBound..<max(sentence.range.lowerBound, min(verb.first, sentence.range.upperBound)))
        else { return [] }
        return discourse.makers
    }

    /// Whether an article and the noun of a project, a course or a meeting open the words, and no name says of whose.
    func isEarlierProject(_ words: Range<Int>) -> Bool {
        guard let first = words.first, sentence.isClass(first, closed.definite) else { return false }
        let nouns = lexicon.governors.deeds | lexicon.governors.meeting
        guard
            let noun = (first + 1..<first + 5).first(where: {
                words.contains($0)
                    && (sentence.nounClasses($0) & nouns != 0 || discourse.made.contains(sentence.tokens[$0].id))
            }), (first + 1..<noun).allSatisfy({ sentence.tokens[$0].isWord && !sentence.isName($0) })
        else { return false }
        let after = noun + 1
        return !sentence.isOf(after) && !sentence.isName(after) && !sentence.isClass(after, closed.relative)
    }

    /// "The Ombudsman complained that the Board gave it no access": what somebody complains of is told by one side.
    mutating func dropComplaints() {
        guard !lexicon.isSpanish else { return }
        let told = matches.filter { $0.status != .negated || !isComplained($0.trigger.lowerBound) }
        matches = told
    }

    /// Whether a verb of complaint and `that` lead to the clause at `index`.
    private func isComplained(_ index: Int) -> Bool {
        var at = index - 1
        while at > sentence.range.lowerBound, index - at < 24, !sentence.isHardStop(at) {
            if sentence.isClass(at, closed.relative), !sentence.isName(at), let verb = sentence.verb(at - 1) {
                return verb.classes & lexicon.governors.accuse != 0 && verb.form.isFinite
            }
            at -= 1
        }
        return false
    }

    /// "A invited B to meet C and D": one meeting, of all of them.
    mutating func joinInvited() {
        guard !lexicon.isSpanish, matches.count > 1 else { return }
        for at in matches.indices where matches[at].type == .consult && matches[at].status == .hypothetical {
            guard let cue = matches[at].cue,
                let host = matches.firstIndex(where: {
                    $0.type == .consult && $0.status == .asserted && $0.trigger.contains(cue.lowerBound)
                        && $0.parts.contains { $0.role == .host }
                }),
                sentence.verb(cue.lowerBound)?.form.tense == .preterite || sentence.isClass(cue.lowerBound - 1, closed.have)
            else { continue }
            for part in matches[at].parts where !matches[host].parts.contains(where: { $0.entity == part.entity }) {
                matches[host].parts.append(.init(entity: part.entity, role: .guest, at: part.at))
            }
            matches[host].used.formUnion(matches[at].used)
            matches[at].parts = []
        }
        matches.removeAll { $0.parts.isEmpty }
    }

    /// "The meeting was held under the auspices of B": B is at it.
    func isUnderAuspices(_ group: NameGroup) -> Bool {
        !lexicon.isSpanish && group.slot == .support
            && (group.tokens.lowerBound..<group.connectorEnd(sentence)).contains { sentence.isWord($0, "auspices") }
            && (sentence.range.lowerBound..<group.tokens.lowerBound).contains {
                sentence.nounClasses($0) & lexicon.governors.meeting != 0
            }
    }

    /// "in the field of protection": what something is about, and nothing that is given.
    func isField(_ noun: Int) -> Bool {
        guard !lexicon.isSpanish, sentence.isOf(noun - 1) else { return false }
        return sentence.isWord(noun - 2, "field") || sentence.isWord(noun - 2, "area") || sentence.isWord(noun - 2, "sphere")
    }

    func hasHardStop(_ from: Int, _ end: Int) -> Bool {
        from < end && (from..<end).contains { sentence.isHardStop($0) }
    }
}
