/// What keeps a telling of cooperation from being asserted: who took part, or that it was cooperation, is not certain.
///
/// Speech leaves more to be understood than what was written to be read: its lists break off, its pronouns mean who is in the
/// room, and a committee is called by what it does. Where a sentence shows that, its telling is kept as counter-evidence.
extension FrameMatcher {
    /// Moves the asserted matches of a spoken text of which that holds to `doubts`.
    mutating func doubt() {
        guard isSpoken, !matches.isEmpty else { return }
        let all = matches
        matches.removeAll()
        for match in all {
            if match.status == .asserted, isDoubtful(match, among: all) {
                doubts.append(match)
            } else {
                matches.append(match)
            }
        }
    }

    private func isDoubtful(_ match: FrameMatch, among all: [FrameMatch]) -> Bool {
        if lexicon.frames[match.frame].isWritten { return true }
        // Of a longer list the pairs hold, one member more or less.
        return match.parts.count < 4 && match.entities.contains { index.isOrganOfNobody($0) }
            || match.parts.count < 3 && isCutShort(match, among: all)
    }

    /// Whether a body stands among the parties, or right after the last, and is none of them.
    private func isCutShort(_ match: FrameMatch, among all: [FrameMatch]) -> Bool {
        let taken = all.reduce(into: match.used) { $0.formUnion($1.used) }
        guard let low = taken.map({ sentence.groups[$0].tokens.lowerBound }).min(),
            let high = match.used.map({ sentence.groups[$0].tokens.upperBound }).max()
        else { return false }
        let start = min(low, match.trigger.lowerBound)
        let end = max(high, match.trigger.upperBound)
        return sentence.groups.indices.contains { number in
            let group = sentence.groups[number]
            guard !taken.contains(number), !group.isPlace, !group.isRelative, group.tokens.lowerBound >= start,
                group.entities.contains(where: { isStranger($0, to: match) })
            else { return false }
            let start = group.tokens.lowerBound
            // «inauguraron la planta de C»: whose the thing is that they did something with.
            if group.slot == .of, group.head >= match.trigger.lowerBound, sentence.tokens[group.head].isWord,
                !sentence.isClass(group.head, closed.conjunction), match.noun == nil
            {
                return false
            }
            return start < end || !crosses(end, start) && !(end..<start).contains { isClauseOpener($0) }
        }
    }

    private func isClauseOpener(_ at: Int) -> Bool {
        sentence.isClass(at, closed.relative | closed.subordinator) && !sentence.isName(at)
    }

    /// Whether a body is neither a party nor of one house with one, nor who speaks.
    private func isStranger(_ body: String, to match: FrameMatch) -> Bool {
        !speaker.contains(body) && !match.entities.contains { areOneHouse($0, body) }
    }

    /// «lo que más conviene», «no nos conviene»: what suits, and no agreement.
    func suits(_ verb: VerbGroup) -> Bool {
        guard lexicon.isSpanish, verb.classes & lexicon.governors.suit != 0, verb.tense == .present || verb.tense == .imperfect,
            !sentence.ends(verb.head, in: "n"), !sentence.ends(verb.head, in: "mos")
        else { return false }
        var before = verb.first - 1
        while sentence.isAdverb(before) { before -= 1 }
        return verb.dative > 0 || sentence.isClass(before, closed.relative | closed.clitic | closed.negation)
            || sentence.verb(verb.head + 1)?.form.tense == .infinitive
    }

    func isOfWill(_ verb: VerbGroup) -> Bool {
        !verb.isUndertaking && sentence.isPreposition(verb.first - 1)
            && sentence.nounClasses(verb.first - 2) & lexicon.governors.commitment != 0
    }
}
