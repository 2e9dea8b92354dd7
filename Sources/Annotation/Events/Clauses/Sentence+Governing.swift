/// What governs an English gerund, and what stands between an auxiliary and its verb.
extension Sentence {
    /// "looks forward to working with the Board", "is committed to sharing", "its commitment to training": the promise that a
    /// gerund after `to` belongs to.
    func governGerund(_ group: inout VerbGroup, at index: Int, depth: Int) {
        guard depth > 0, isClass(index - 1, lexicon.closed.link), !isName(index - 1) else { return }
        let governors = lexicon.governors
        let promising = governors.commit | governors.offer | governors.agree
        var at = index - 2
        while isAdverb(at), at > index - 4 { at -= 1 }
        for governor in [at, index - 3] {
            guard let reading = verb(governor), reading.classes & promising != 0,
                governor == at || reading.tail >= 0 && lexicon.tails[Int(reading.tail)].count > 1,
                let governing = verbGroup(at: governor, depth: depth - 1)
            else { continue }
            group.isIdle = false
            govern(&group, by: governing)
            return
        }
        if governByNoun(&group, before: index - 1, reach: 3) { group.isIdle = false }
    }

    /// «se mostró dispuesta a», «dijo estar lista para»: an offer, asserted; false where nobody is said to be ready.
    func governByReadiness(_ group: inout VerbGroup, _ ready: Int) -> Bool {
        let closed = lexicon.closed
        guard lexicon.isSpanish, isClass(ready, closed.ready) else { return false }
        group.isUndertaking = true
        group.first = ready
        let linking = lexicon.governors.stay | lexicon.governors.be | lexicon.governors.show | lexicon.governors.say
        var at = ready - 1
        while at > ready - 6, isClass(at, closed.clitic | closed.adverb | closed.relative) || verb(at) != nil {
            if let reading = verb(at) {
                guard reading.classes & linking != 0 else { break }
                group.person = reading.form.person
                if Self.status(of: reading.form.tense) != .asserted { group.status = Self.status(of: reading.form.tense) }
            }
            group.first = at
            at -= 1
        }
        negate(&group, at)
        return true
    }

    /// «viajó a Lima para reunirse», «acudieron a la sede para entregar», "flew to Lima to meet": who goes somewhere to do it does
    /// it; false where no such verb leads there.
    func governByTravel(_ group: inout VerbGroup, before purpose: Int, depth: Int) -> Bool {
        var at = purpose - 1
        while at > purpose - 16, range.contains(at), !isHardStop(at), !isClass(at, lexicon.closed.relative) || isName(at) {
            if let reading = verb(at) {
                guard reading.classes & lexicon.governors.travel != 0, !isName(at),
                    reading.form.isFinite || reading.form.tense == .infinitive,
                    let governing = verbGroup(at: at, depth: depth - 1), !governing.isIdle
                else { return false }
                group.first = governing.first
                group.person = governing.person
                group.status = governing.status
                group.cue = governing.cue
                group.isUndertaking = governing.isUndertaking
                return true
            }
            at -= 1
        }
        return false
    }

    /// "is proud to work with the Board", "was pleased to have met it": what is done with joy is done; false where nothing such
    /// leads to the verb.
    @discardableResult
    func governByPleasure(_ group: inout VerbGroup) -> Bool {
        let link = group.first - 1
        guard isClass(link, lexicon.closed.link), !isName(link) else { return false }
        var at = link - 1
        while isAdverb(at), at > link - 3 { at -= 1 }
        guard gate(at).contains(.pleased), !isName(at) else { return false }
        at -= 1
        while isAdverb(at) || isWord(at, "very"), at > link - 6 { at -= 1 }
        guard isClass(at, lexicon.closed.be) else { return false }
        group.isIdle = false
        while isClass(at, lexicon.closed.auxiliary | lexicon.closed.negation) || isAdverb(at) {
            if isClass(at, lexicon.closed.will | lexicon.closed.would) {
                group.status = isClass(at, lexicon.closed.will) ? .planned : .hypothetical
                group.cue = at..<at + 1
            }
            group.first = at
            at -= 1
        }
        return true
    }

    /// "became the first State to recognise": who does it is the subject of the verb before.
    func governByRank(_ group: inout VerbGroup, _ link: Int) -> Bool {
        guard !lexicon.isSpanish, isClass(link, lexicon.closed.link) else { return false }
        var at = link - 1
        while at > link - 6, range.contains(at), tokens[at].isWord, !isName(at), !isClass(at, lexicon.closed.rank) { at -= 1 }
        guard isClass(at, lexicon.closed.rank), isClass(at - 1, lexicon.closed.determiner) else { return false }
        at -= 2
        guard isFinite(at) || isClass(at, lexicon.closed.auxiliary) else { return false }
        if let governing = verbGroup(at: at, depth: 0), governing.status != .asserted {
            group.status = governing.status
            group.cue = governing.cue
        }
        while isClass(at - 1, lexicon.closed.auxiliary) || isAdverb(at - 1) { at -= 1 }
        group.first = at
        return true
    }

    /// The verb whose own further words end at the token.
    func verbWithTail(endingAt index: Int) -> Int? {
        for at in (max(range.lowerBound, index - 4)..<max(range.lowerBound, index)).reversed() {
            guard let reading = verb(at) else { continue }
            return reading.tail >= 0 && at + lexicon.tails[Int(reading.tail)].count == index ? at : nil
        }
        return nil
    }

    /// "said it would", "said the Union would": a future told in the past.
    func isReported(_ index: Int) -> Bool {
        guard isClass(index, lexicon.closed.reported) else { return false }
        var before = index - 2
        if let phrase = phraseIndex(index - 1), phrases[phrase].slot == .subject {
            before = phrases[phrase].start - 1
        } else if !isClass(index - 1, lexicon.closed.pronoun) {
            return false
        }
        let start = before
        while isClass(before, lexicon.closed.adverb | lexicon.closed.relative) || isPreposition(before), before > start - 4 {
            before -= 1
        }
        return verb(before).map { $0.classes & lexicon.governors.say != 0 } ?? false
    }

    /// `by` before one who did it, not "by telephone".
    func isAgentive(_ index: Int) -> Bool {
        isClass(index, lexicon.closed.by) && !isClass(index + 1, lexicon.closed.means)
    }

    /// "launched a toolkit developed with the Board": a past form after the object of another verb, and before `with`.
    func isMadeWith(_ index: Int) -> Bool {
        guard connector(endingAt: index + 1)?.slot == .with, range.contains(index - 1), tokens[index - 1].isWord,
            !tokens[index - 1].isCapitalised, !isName(index - 1), !isAdverb(index - 1),
            !isClass(
                index - 1, lexicon.closed.agent | lexicon.closed.auxiliary | lexicon.closed.pronoun | lexicon.closed.relative)
        else { return false }
        var at = index - 1
        while at > index - 10, range.contains(at), !isComma(at), !isHardStop(at) {
            if isClass(at, lexicon.closed.relative | lexicon.closed.conjunction | lexicon.closed.subordinator) { return false }
            if let reading = verb(at), reading.form.isFinite || reading.form.tense == .infinitive {
                return reading.classes & lexicon.governors.say == 0
            }
            at -= 1
        }
        return false
    }

    /// "will not, after all, be training": the comma that opens what a second comma, here, closes, with an auxiliary before it.
    func asideStart(closedAt comma: Int) -> Int? {
        guard isComma(comma) else { return nil }
        for opening in (max(range.lowerBound, comma - 5)..<comma).reversed() {
            if isComma(opening) {
                let before = lexicon.closed.auxiliary | lexicon.closed.negation
                return opening < comma - 1 && isClass(opening - 1, before) ? opening : nil
            }
            if isName(opening) || isHardStop(opening) || verb(opening)?.form.isFinite == true { return nil }
        }
        return nil
    }

    /// Where the post begins that "the mission sent by the Board" or "doctors at the Hospital" names without «of»; nil where a
    /// connector leads to the name itself.
    func postNoun(before connector: (slot: Frame.Slot, start: Int), _ phrase: NamePhrase) -> Int? {
        guard !lexicon.isSpanish else { return nil }
        let agent = lexicon.closed.agent
        let before = connector.start - 1
        switch connector.slot {
        case .by where isClass(before, lexicon.closed.sent) && isClass(before - 1, agent) && !isName(before - 1):
            return before - 1
        // "the working group set up by B"
        case .by where isWord(before, "up") && isWord(before - 1, "set") && isClass(before - 2, agent) && !isName(before - 2):
            return before - 2
        case .in
        where !phrase.isPlace && isWord(connector.start, "at") && isClass(before, agent) && !isName(before):
            return before
        // "with officials in the Ministry", "agencies within the Union"
        case .in
        where !phrase.isPlace && (isWord(connector.start, "in") || isWord(connector.start, "within"))
            && isClass(before, agent | lexicon.closed.collective) && !isName(before):
            return before
        case .for where isClass(before, lexicon.closed.envoy) && !isName(before): return before
        // "the Minister of Justice for Zenda", but "the Minister for Zenda"
        case .for where phrase.isPlace && tokens[before].isCapitalised && !isName(before):
            return minister(before)
        default: return nil
        }
    }

    /// `for` in "the Minister for Foreign Affairs of Zenda".
    func isMatterOfPost(_ index: Int) -> Bool {
        !lexicon.isSpanish && isWord(index, "for") && gate(index - 1).contains(.chief) && tokens[index - 1].isCapitalised
    }

    /// "President Ana Gil of Zenda": where the post begins that stands before a person's name.
    func postOfPerson(before of: Int) -> Int? {
        guard !lexicon.isSpanish, isWord(of, "of"), isName(of - 1) else { return nil }
        var at = of - 1
        while at > of - 6, isName(at), phraseIndex(at) == nil { at -= 1 }
        guard range.contains(at), !isName(at), gate(at).contains(.chief), tokens[at].isCapitalised else { return nil }
        return at
    }

    /// The noun of "Minister of Justice", whose last word stands at `end`.
    private func minister(_ end: Int) -> Int? {
        var at = end
        while at > end - 5, range.contains(at), tokens[at].isCapitalised || isClass(at, lexicon.closed.conjunction), !isName(at) {
            at -= 1
        }
        guard at < end, isOf(at) || isWord(at, "for"), isWord(at - 1, "minister"), !isName(at - 1) else { return nil }
        return at - 1
    }

    func isWord(_ index: Int, _ word: StaticString) -> Bool {
        guard index >= 0, index < tokens.count, case let token = tokens[index],
            Int(token.end - token.start) == word.utf8CodeUnitCount
        else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy { text[Int(token.start) + $0] | 32 == word.utf8Start[$0] | 32 }
    }
}
