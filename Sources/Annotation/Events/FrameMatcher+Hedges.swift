/// What takes back or weakens a telling from outside its verb: «presuntamente», `reportedly`, «no es cierto que», `nearly`.
extension FrameMatcher {
    /// What is asked, doubted, denied or nearly done, as the words around a telling say.
    func weigh(_ match: inout FrameMatch) {
        ask(&match)
        dropDenied(&match)
        readMaking(&match)
        hedge(&match)
        readFate(&match)
    }

    /// «firmó con A, no con B»: who is said to be no party.
    private func dropDenied(_ match: inout FrameMatch) {
        guard match.status == .asserted, match.parts.count > 2 else { return }
        match.parts.removeAll { part in
            var at = part.at - 1
            while sentence.isClass(at, closed.determiner) || sentence.isPreposition(at), at > part.at - 4 { at -= 1 }
            return sentence.isClass(at, closed.negation) && sentence.isComma(at - 1)
        }
    }

    private func hedge(_ match: inout FrameMatch) {
        guard match.status != .negated else { return }
        let start = self.start(of: match)
        if let denial = denial(over: start) ?? denial(behind: match) {
            match.status = .negated
            match.cue = denial
            return
        }
        guard match.status == .asserted else { return }
        if let near = (start - 1..<max(start, match.trigger.lowerBound)).first(where: isNearMiss) {
            settle(&match, .negated, near)
        } else if let hearsay = hearsay(around: start, match) ?? rumour(over: start) ?? inversion(before: start) {
            settle(&match, .hypothetical, hearsay)
        }
    }

    /// Where the verb group of a telling starts, or its noun where it has no verb.
    private func start(of match: FrameMatch) -> Int {
        match.trigger.lazy.compactMap { sentence.isName($0) ? nil : sentence.verbGroup(at: $0)?.first }.first
            ?? match.trigger.lowerBound
    }

    /// «presuntamente firmó», «Supuestamente, A se reunió», "the alleged agreement": others say so, or it is only likely.
    private func hearsay(around start: Int, _ match: FrameMatch) -> Int? {
        let end = match.trigger.lowerBound
        // «firmó presuntamente», «firmó, presuntamente,»
        if let after = (end + 1..<min(end + 3, sentence.range.upperBound)).first(where: isHedge),
            !sentence.isParticiple(after + 1)
        {
            return after
        }
        if let within = (start..<max(start, end)).first(where: isHedge) { return within }
        var at = start - 1
        var sawComma = false
        while at > start - 40, sentence.range.contains(at), !sentence.isHardStop(at) {
            if isHedge(at) {
                // «presuntamente torturado por A»: of another word.
                let isOpen = at == start - 1 || opensClause(at) || sentence.isComma(at + 1)
                return isOpen && !(at < start - 1 && sentence.isParticiple(at + 1)) ? at : nil
            }
            if sentence.isFinite(at), !sentence.isName(at), at < start { return nil }
            if sawComma, sentence.isClass(at, closed.relative | closed.subordinator), !sentence.isName(at) { return nil }
            if sentence.isComma(at) { sawComma = true }
            at -= 1
        }
        return nil
    }

    /// Whether a hedge opens the sentence, by itself or with the words before it: «a lo mejor», «tal vez».
    private func opensClause(_ at: Int) -> Bool {
        let start = sentence.range.lowerBound
        return at == start || at < start + 3 && !sentence.gate(at).contains(.hedge)
    }

    private func isHedge(_ at: Int) -> Bool {
        if sentence.isName(at) { return false }
        // «a lo mejor», «tal vez»
        if lexicon.isSpanish, sentence.isWord(at, "mejor") {
            return sentence.isWord(at - 1, "lo") && sentence.isWord(at - 2, "a")
        }
        if lexicon.isSpanish, sentence.isWord(at, "parecer") { return sentence.isWord(at - 1, "al") }
        if lexicon.isSpanish, sentence.isWord(at, "vez") { return sentence.isWord(at - 1, "tal") }
        return sentence.gate(at).contains(.hedge)
    }

    /// «se dice que A firmó», «se rumora que», "it is said that": nobody is told of who says so.
    private func rumour(over start: Int) -> Int? {
        guard let relative = relative(over: start) else { return nil }
        // «parece que A firmó», "it is possible that A met B"
        let word = sentence.skippingAdverbs(relative - 1)
        if sentence.gate(word).contains(.seeming), !sentence.isName(word) { return word }
        guard let verb = sentence.verbGroup(at: word),
            verb.classes & lexicon.governors.say != 0
        else { return nil }
        if lexicon.isSpanish { return verb.isReflexive && verb.person != 1 && verb.tense == .present ? verb.head : nil }
        return verb.isPassive && sentence.isWord(verb.first - 1, "it") ? verb.head : nil
    }

    /// «, pero no es cierto», «, ya no», «íbamos a reunirnos, pero no se pudo»: what follows a telling and takes it back.
    private func denial(behind match: FrameMatch) -> Range<Int>? {
        guard lexicon.isSpanish else { return nil }
        let end = match.used.reduce(match.trigger.upperBound) { max($0, sentence.groups[$1].tokens.upperBound) }
        guard
            let comma = (end..<min(end + 8, sentence.range.upperBound)).first(where: {
                sentence.isComma($0) || sentence.isHardStop($0) || sentence.isFinite($0)
            }), sentence.isComma(comma),
            let negation = (comma + 1..<min(comma + 4, sentence.range.upperBound)).first(where: {
                sentence.isClass($0, closed.negation) && !sentence.isName($0)
            })
        else { return nil }
        let next = negation + 1
        // «, ya no»
        if sentence.isWord(negation - 1, "ya"), !sentence.range.contains(next) || sentence.tokens[next].isSign {
            return negation - 1..<negation + 1
        }
        if let fact = (next..<min(next + 3, sentence.range.upperBound)).first(where: { sentence.gate($0).contains(.fact) }) {
            return sentence.isClass(fact + 1, closed.relative) ? nil : negation..<next
        }
        guard match.status == .planned, sentence.isWord(comma + 1, "pero"), let verb = nextVerb(next), verb.isReflexive,
            verb.status == .negated
        else { return nil }
        return negation..<next
    }

    /// The word that leads to the clause of a telling: «que», `that`.
    private func relative(over start: Int) -> Int? {
        var at = start - 1
        while at > start - 30, sentence.range.contains(at), !sentence.isHardStop(at) {
            if sentence.isClass(at, closed.relative), !sentence.isName(at) { return at }
            if sentence.isFinite(at), !sentence.isName(at) { return nil }
            at -= 1
        }
        return nil
    }

    /// «casi firmó», "nearly signed": it was not done.
    private func isNearMiss(_ at: Int) -> Bool { sentence.gate(at).contains(.nearly) && !sentence.isName(at) }

    /// «no es cierto que A firmó», "it is false that A met B".
    private func denial(over start: Int) -> Range<Int>? {
        guard let relative = relative(over: start), case let word = relative - 1, sentence.range.contains(word) else {
            return nil
        }
        if sentence.gate(word).contains(.falsehood) { return word..<word + 1 }
        if let verb = denyingVerb(before: relative) { return verb..<verb + 1 }
        guard sentence.gate(word).contains(.fact),
            let negation = (max(sentence.range.lowerBound, word - 4)..<word).last(where: { sentence.isClass($0, closed.negation) }
            )
        else { return nil }
        return negation..<word + 1
    }

    /// «negó que A firmó», «desmintió el vocero que A y B se reunieron»: the verb over the clause, its subject between or not.
    private func denyingVerb(before relative: Int) -> Int? {
        guard lexicon.isSpanish else { return nil }
        var at = relative - 1
        while at > relative - 8, sentence.range.contains(at), !sentence.isHardStop(at), !sentence.isComma(at) {
            if sentence.isFinite(at), !sentence.isName(at) {
                guard let verb = sentence.verbGroup(at: at), verb.classes & lexicon.governors.deny != 0,
                    verb.status == .asserted
                else { return nil }
                return at
            }
            if sentence.isClass(at, closed.relative), !sentence.isName(at) { return nil }
            at -= 1
        }
        return nil
    }

    /// "Had the Ombudsman met the Board,": what did not happen.
    private func inversion(before start: Int) -> Int? {
        guard !lexicon.isSpanish, case let first = sentence.range.lowerBound, first < start,
            sentence.isWord(first, "had") || sentence.isWord(first, "should") || sentence.isWord(first, "were"),
            sentence.phrases.contains(where: { $0.start > first && $0.start < first + 3 }),
            !(first + 1..<start).contains(where: { sentence.isFinite($0) && !sentence.isName($0) })
        else { return nil }
        return first
    }
}
