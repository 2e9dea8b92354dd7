/// Verbs with their auxiliaries in English sentences, and what stands around them makes of their acts.
extension Sentence {
    /// "recommended that A and B share", "denied Thursday that it had signed": the verb before `that`.
    private func reporter(before first: Int) -> Int? {
        var at = first - 1
        while at > first - 30, range.contains(at), !isHardStop(at), !isFinite(at) {
            if isClass(at, lexicon.closed.relative), !isName(at) {
                let governor = skippingAdverbs(at - 1)
                return verb(governor) == nil ? nil : governor
            }
            at -= 1
        }
        return nil
    }

    /// What the verb before `that` makes of an English group.
    private func readReported(_ group: inout VerbGroup, _ tense: VerbForm.Tense) {
        guard group.status == .asserted, let governor = reporter(before: group.first), let reading = verb(governor) else {
            return
        }
        let governors = lexicon.governors
        if reading.classes & governors.deny != 0 {
            group.status = .negated
            group.cue = governor..<governor + 1
        } else if tense == .infinitive, reading.classes & (governors.urge | governors.wish) != 0 {
            group.status = .hypothetical
            group.cue = governor..<governor + 1
        }
    }

    /// "Legal Aid Service to train prison staff": a heading that begins with who will act, and has no other verb.
    private func isHeadingOfPlan(_ index: Int) -> Bool {
        guard isWord(index - 1, "to"), isName(index - 2), let phrase = phraseIndex(index - 2),
            phrases[phrase].slot == .subject, !range.contains(where: { isFinite($0) && !isName($0) && $0 != index })
        else { return false }
        let last = tokens[range.upperBound - 1]
        return phrases.prefix(phrase + 1).allSatisfy { $0.slot == .subject } && phrases[0].start == range.lowerBound
            && (last.isWord || last.isNumber)
    }

    /// Where a verb begins whose last part is at `index`: "will [co-host]", before which its auxiliary stands.
    func prefixStart(_ index: Int) -> Int {
        sign(index - 1) == UInt8(ascii: "-") && isWord(index - 2, "co") ? index - 2 : index
    }

    func englishGroup(at index: Int, _ reading: EventLexicon.VerbReading, depth: Int) -> VerbGroup {
        let closed = lexicon.closed
        let start = prefixStart(index)
        var group = VerbGroup(head: index, first: start, tense: reading.form.tense)
        group.classes = reading.classes
        var at = start - 1
        var steps = 0
        var sawBe = false
        var sawHave = false
        var sawDo = false
        while steps < 7, range.contains(at), !isName(at) {
            if isClass(at, closed.will) {
                if group.status != .negated {
                    group.status = .planned
                    group.cue = at..<at + 1
                }
                group.first = at
                group.tense = .future
            } else if isClass(at, closed.would) {
                // "said it would return": a future told in the past.
                if group.status != .negated {
                    group.status = isReported(at) ? .planned : .hypothetical
                    group.cue = at..<at + 1
                }
                group.first = at
                group.tense = .conditional
            } else if isClass(at, closed.negation) {
                group.status = .negated
                group.cue = at..<at + 1
                group.first = at
            } else if isClass(at, closed.be) {
                sawBe = true
                group.first = at
            } else if isClass(at, closed.have) {
                sawHave = true
                group.first = at
            } else if isClass(at, lexicon.classBits["do"] ?? 0) {
                sawDo = true
                group.first = at
            } else if let opening = asideStart(closedAt: at) {
                at = opening
            } else if !isAdverb(at) {
                break
            }
            at -= 1
            steps += 1
        }
        switch reading.form.tense {
        case .preterite, .participle:
            if sawBe {
                group.isPassive = true
                // "is to be signed", "asked to be trained"
                if group.status == .asserted, isWord(group.first, "be"), isClass(group.first - 1, closed.link) {
                    var governed = group
                    governInfinitive(&governed, depth: depth)
                    if !governed.isIdle { return governed }
                    // "the agreement to be signed"
                    if verb(group.first - 2) == nil {
                        group.status = .planned
                        group.cue = group.first - 1..<group.first + 1
                    }
                }
            } else if !sawHave, group.status == .asserted, isAgentive(index + 1) {
                group.isPassive = true
                group.tense = .participle
            } else if !sawHave, reading.form.tense == .participle, group.status == .asserted {
                group.isPassive = true
            }
        case .gerund:
            if !sawBe {
                // "accused B of deliberately giving"
                group.isIdle = isPreposition(index - 1) || isPreposition(at)
                governGerund(&group, at: index, depth: depth)
                if readTemporal(&group, at) { return group }
                // "parted without reaching a deal": who acts in the main clause.
                if isClass(index - 1, closed.without), depth > 0,
                    let main = (max(range.lowerBound, index - 20)..<index - 1).last(where: { isFinite($0) })
                {
                    group.isIdle = false
                    group.status = .negated
                    group.cue = index - 1..<index
                    group.first = verbGroup(at: main, depth: depth - 1)?.first ?? main
                }
                // "began exchanging figures"
                if depth > 0, let governing = verbGroup(at: at, depth: depth - 1),
                    governing.classes & (lexicon.governors.proceed | lexicon.governors.refuse) != 0
                {
                    govern(&group, by: governing)
                }
            }
        case .infinitive where isAgentive(index + 1) && !isName(index - 1) && !isClass(index - 1, closed.link):
            // "a course run by"
            group.isPassive = true
            group.tense = .participle
        case .infinitive:
            if group.status == .asserted, !sawDo {
                if governByPleasure(&group) {
                    break
                } else if isHeadingOfPlan(start) {
                    group.status = .planned
                    group.cue = start - 1..<start
                    group.first = start - 1
                } else if isClass(start - 1, closed.link) || isClass(at, closed.link) || isClass(at, closed.conjunction) {
                    governInfinitive(&group, depth: depth)
                } else {
                    // A bare form is a plural present after its subject, or an order at the start.
                    group.tense = .present
                    if start == range.lowerBound { group.status = .hypothetical }
                    // "the list is complete"
                    if sawBe, !lexicon.isVerb(tokens[index].id, .participle) { group.isIdle = true }
                }
            }
        default: break
        }
        // "accuses the Bank of having financed": what another blames.
        if sawHave, isPreposition(group.first - 1),
            (max(range.lowerBound, group.first - 14)..<group.first).contains(where: {
                verb($0).map { $0.classes & lexicon.governors.accuse != 0 } ?? false
            })
        {
            group.isIdle = true
        }
        // "denied having signed"
        if sawHave, depth > 0, let denial = verb(group.first - 1), denial.classes & lexicon.governors.deny != 0,
            let governing = verbGroup(at: group.first - 1, depth: depth - 1), governing.status == .asserted
        {
            group.status = .negated
            group.cue = governing.head..<governing.head + 1
            group.first = governing.first
        }
        if sawBe || sawHave { governByPleasure(&group) }
        readReported(&group, reading.form.tense)
        if sawBe, isClass(start - 1, closed.link), reading.form.tense == .infinitive, group.isIdle {
            // "is to sign"
            group.isIdle = false
            group.status = .planned
        }
        if isClass(group.first - 1, closed.conditional) { group.status = .hypothetical }
        if group.status == .planned, let unless = (index..<range.upperBound).first(where: { isClass($0, closed.unless) }) {
            group.status = .hypothetical
            group.cue = unless..<unless + 1
        }
        return group
    }
}
