/// What takes back or weakens a telling from outside its verb: «presuntamente», `reportedly`, «no es cierto que», `nearly`.
extension FrameMatcher {
    /// What is asked, doubted, denied or nearly done, as the words around a telling say.
    func weigh(_ match: inout FrameMatch) {
        ask(&match)
        readMaking(&match)
        hedge(&match)
        readFate(&match)
    }

    private func hedge(_ match: inout FrameMatch) {
        guard match.status == .asserted || match.status == .hypothetical else { return }
        let start = self.start(of: match)
        if let denial = denial(over: start) {
            match.status = .negated
            match.cue = denial
            return
        }
        guard match.status == .asserted else { return }
        if let near = (start - 1..<max(start, match.trigger.lowerBound)).first(where: isNearMiss) {
            match.status = .negated
            match.cue = near..<near + 1
        } else if let hearsay = hearsay(around: start, match) ?? inversion(before: start) {
            match.status = .hypothetical
            match.cue = hearsay..<hearsay + 1
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
                let isOpen = at == start - 1 || at == sentence.range.lowerBound || sentence.isComma(at + 1)
                return isOpen && !(at < start - 1 && sentence.isParticiple(at + 1)) ? at : nil
            }
            if sentence.isFinite(at), !sentence.isName(at), at < start { return nil }
            if sawComma, sentence.isClass(at, closed.relative | closed.subordinator), !sentence.isName(at) { return nil }
            if sentence.isComma(at) { sawComma = true }
            at -= 1
        }
        return nil
    }

    private func isHedge(_ at: Int) -> Bool { sentence.gate(at).contains(.hedge) && !sentence.isName(at) }

    /// «casi firmó», "nearly signed": it was not done.
    private func isNearMiss(_ at: Int) -> Bool { sentence.gate(at).contains(.nearly) && !sentence.isName(at) }

    /// «no es cierto que A firmó», "it is false that A met B".
    private func denial(over start: Int) -> Range<Int>? {
        var at = start - 1
        while at > start - 30, sentence.range.contains(at), !sentence.isHardStop(at) {
            if sentence.isClass(at, closed.relative), !sentence.isName(at) {
                let word = at - 1
                if sentence.gate(word).contains(.falsehood) { return word..<word + 1 }
                guard sentence.gate(word).contains(.fact),
                    let negation = (max(sentence.range.lowerBound, word - 4)..<word).last(where: {
                        sentence.isClass($0, closed.negation)
                    })
                else { return nil }
                return negation..<word + 1
            }
            if sentence.isFinite(at), !sentence.isName(at) { return nil }
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
