/// Through whom money goes, and who does with it what was paid for.
extension FrameMatcher {
    /// "funded by A through its agency B", "funded by A and implemented by C", "run by C and paid for by A": those who pay, those
    /// who pass it on and those who do the work have parts in one deed.
    mutating func joinFunded() {
        guard !lexicon.isSpanish, !isSpoken else { return }
        for number in sentence.groups.indices where isFunding(sentence.groups[number]) {
            var channels: [Int] = []
            var last = number
            while last + 1 < sentence.groups.count, isChannel(last + 1, after: last) {
                last += 1
                channels.append(last)
            }
            let runner = last + 1 < sentence.groups.count && isRunner(last + 1, after: last) ? last + 1 : nil
            guard !channels.isEmpty || runner != nil else { continue }
            let at: Int
            if let known = matches.firstIndex(where: { $0.used.contains(number) && $0.type == .aid }) {
                at = known
            } else if let runner, let candidate = connectorFrame(of: sentence.groups[number]) {
                let payer = sentence.groups[number]
                let start = payer.tokens.lowerBound
                var match = FrameMatch(
                    frame: candidate, type: lexicon.frames[candidate].type, status: .asserted,
                    trigger: start..<payer.connectorEnd(sentence), cue: nil, parts: [], noun: nil, used: [number, runner])
                add(payer, .giver, to: &match)
                add(sentence.groups[runner], .receiver, to: &match)
                guard isWhole(match, lexicon.frames[candidate]) else { continue }
                matches.append(match)
                at = matches.count - 1
            } else {
                continue
            }
            for channel in channels {
                add(sentence.groups[channel], .giver, to: &matches[at])
                matches[at].used.insert(channel)
            }
            if let runner {
                add(sentence.groups[runner], .receiver, to: &matches[at])
                matches[at].used.insert(runner)
            }
        }
    }

    /// "co-sponsored the resolution": backs a text, and pays for nothing.
    func sponsorsText(_ verb: VerbGroup, _ frame: Frame) -> Bool {
        guard !lexicon.isSpanish, frame.type == .aid, !verb.isPassive, sentence.isIn(.sponsoring, verb.head) else { return false }
        return (verb.head + 1..<verb.head + 5).contains { sentence.isIn(.texts, $0) }
    }

    /// "through B", right behind who pays, or behind a comma.
    private func isChannel(_ number: Int, after payer: Int) -> Bool {
        let group = sentence.groups[number]
        let gap = gap(from: payer, to: number)
        return group.slot == .organ && !group.isPlace && gap.allSatisfy { sentence.isComma($0) || sentence.isSlight($0) }
            && gap.count < 5
    }

    /// What stands between two groups.
    private func gap(from number: Int, to next: Int) -> Range<Int> {
        let end = sentence.groups[number].tokens.upperBound
        return end..<max(end, sentence.groups[next].tokens.lowerBound)
    }

    /// "and implemented by C": a participle and who does it.
    private func isRunner(_ number: Int, after payer: Int) -> Bool {
        let group = sentence.groups[number]
        let gap = gap(from: payer, to: number)
        let verb = group.tokens.lowerBound - 1
        return group.slot == .by && !group.isPlace && gap.count < 6
            && gap.contains { sentence.isClass($0, closed.conjunction) || sentence.isComma($0) }
            && (sentence.isParticiple(verb) || sentence.endsInEd(verb) || sentence.isWord(verb, "out"))
            && gap.allSatisfy { !sentence.isHardStop($0) || sentence.isSlight($0) }
    }
}
