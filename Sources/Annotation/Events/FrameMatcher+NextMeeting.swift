/// A meeting to come of those who were told of last: «La próxima cita tendrá lugar en marzo», "Their next session will be in May".
extension FrameMatcher {
    mutating func matchNextMeeting() {
        guard !isSpoken, discourse.sole.count > 1, wordClasses & (closed.next | closed.rank) != 0,
            nounClasses & lexicon.governors.meeting != 0,
            !matches.contains(where: { $0.type == .consult }),
            sentence.groups.allSatisfy({ group in
                group.isPlace || group.entities.allSatisfy { body in discourse.sole.contains { index.areOne($0, body) } }
            }),
            let at = sentence.range.first(where: opensNextMeeting),
            let candidate = meetingFrame, let cue = plan(after: at + 1)
        else { return }
        let frame = lexicon.frames[candidate]
        var match = FrameMatch(
            frame: candidate, type: frame.type, status: .planned, trigger: at..<at + 2, cue: cue, parts: [], noun: at + 1,
            used: [])
        for body in discourse.sole { add(body, .party, at: at, to: &match) }
        if isWhole(match, frame) { matches.append(match) }
    }

    /// The frame of a noun for a meeting.
    var meetingFrame: Int? {
        lexicon.nominalFrames.first {
            lexicon.frames[$0].type == .consult && lexicon.frames[$0].nouns & lexicon.governors.meeting != 0
        }
    }

    /// «la próxima reunión», "their next session": what the clause is about.
    private func opensNextMeeting(_ at: Int) -> Bool {
        guard sentence.isClass(at, closed.next | closed.rank), !sentence.isName(at),
            sentence.nounClasses(at + 1) & lexicon.governors.meeting != 0,
            sentence.isClass(at - 1, closed.definite | closed.possessive)
        else { return false }
        let before = at - 2
        return before < sentence.range.lowerBound || sentence.isComma(before)
            || sentence.isClass(before, closed.relative | closed.conjunction)
    }

    /// What says that it is to come: «tendrá lugar», «fijada para mayo», "will be held", "is to".
    private func plan(after noun: Int) -> Range<Int>? {
        for at in noun + 1..<max(noun + 1, min(noun + 12, sentence.range.upperBound)) {
            if sentence.isHardStop(at) { return nil }
            if sentence.isClass(at, closed.will) { return at..<at + 1 }
            if !lexicon.isSpanish, sentence.isClass(at, closed.be), sentence.isClass(at + 1, closed.link | closed.slated) {
                return at..<at + 1
            }
            if let tense = sentence.verb(at)?.form.tense ?? sentence.guess(at) {
                if tense == .future { return at..<at + 1 }
                if tense == .preterite || tense == .imperfect { return nil }
            }
        }
        return nil
    }
}
