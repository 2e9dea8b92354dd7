/// What English releases tell of two bodies at once, where no third is named: who paid together, who signed for whom, and which two
/// lands an adjective of both says something is of.
extension FrameMatcher {
    mutating func matchReleases() {
        guard !isSpoken else { return }
        if lexicon.isSpanish { return matchSharedTasks() }
        matchJointSupport()
        matchSignedOnBehalf()
        matchPairs()
        matchPartners()
        matchFundedNames()
        matchGuestList()
        matchAttended()
        matchCarriedOut()
        dropStated()
    }

    /// "Board funding", "Board support": a name right before the noun of what it gives.
    func isAttributive(_ group: NameGroup) -> Bool {
        let noun = group.tokens.upperBound
        return !lexicon.isSpanish && !group.isPossessive && group.phrases.count == 1
            && sentence.nounClasses(noun) & lexicon.governors.aid != 0
            && sentence.phrases[group.phrases.lowerBound].name.upperBound == noun
    }

    /// "the A-funded project run by B", "B runs the A-funded project": who pays for what another does.
    private mutating func matchFundedNames() {
        for (number, group) in sentence.groups.enumerated() where group.phrases.count == 1 && !group.isPossessive {
            let hyphen = group.tokens.upperBound
            guard sentence.sign(hyphen) == UInt8(ascii: "-"), !sentence.isName(hyphen + 1),
                let paying = sentence.verb(hyphen + 1),
                paying.classes & lexicon.governors.help != 0 || sentence.isWord(hyphen + 1, "supported"),
                let candidate = lexicon.connectorFrames.first(where: { lexicon.frames[$0].connector == .support }),
                let receiver = receiver(ofFunds: number, after: hyphen + 2)
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: .aid, status: .asserted, trigger: hyphen + 1..<hyphen + 2, cue: nil, parts: [], noun: nil,
                used: [number, receiver], isBackground: true)
            add(group, .giver, to: &match)
            add(sentence.groups[receiver], .receiver, to: &match)
            if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
        }
    }

    /// The name right after the participle, or else whoever a project so paid for is run by, or whose clause it is.
    private func receiver(ofFunds payer: Int, after start: Int) -> Int? {
        let groups = sentence.groups
        if let named = groups.indices.first(where: {
            groups[$0].tokens.lowerBound == start && !groups[$0].isPlace && !groups[$0].isPossessive
        }) {
            return named
        }
        if let runner = groups.indices.first(where: {
            groups[$0].slot == .by && groups[$0].tokens.lowerBound > start && groups[$0].tokens.lowerBound < start + 12
                && !groups[$0].isPlace && !hasHardStop(start, groups[$0].tokens.lowerBound)
        }) {
            return runner
        }
        return groups.indices.first {
            groups[$0].slot == .subject && $0 != payer && !groups[$0].isPlace && !groups[$0].isPossessive
                && groups[$0].tokens == sentence.openingSubject?.tokens && groups[$0].tokens.upperBound < start
                && !(groups[$0].tokens.upperBound..<start).contains { sentence.isHardStop($0) }
        }
    }

    /// "A is a key partner of B", "A is one of B's main partners": what one body is to another.
    private mutating func matchPartners() {
        let partner = lexicon.governors.partner
        guard nounClasses & (partner | lexicon.governors.members) != 0 else { return }
        for noun in sentence.range where sentence.nounClasses(noun) & partner != 0 || isMember(noun) {
            var at = noun - 1
            var owner: Int?
            while at > noun - 9, sentence.range.contains(at), sentence.tokens[at].isWord || sentence.isName(at),
                !sentence.isClass(at, closed.be)
            {
                if let phrase = sentence.phraseIndex(at) {
                    let number = sentence.groupIndex(ofPhrase: phrase)
                    let group = sentence.groups[number]
                    // "one of B's partners", but "a critic of B's partners"
                    let isOfThem = group.slot == .of && sentence.isWord(group.tokens.lowerBound - 1, "one")
                    guard group.isPossessive || isOfThem, owner ?? number == number else { break }
                    owner = number
                } else if sentence.isFinite(at) || sentence.isPreposition(at) && !sentence.isOf(at) {
                    break
                }
                at -= 1
            }
            let isMember = isMember(noun)
            // "As a member of B, A drafted"
            let isAside = isMember && sentence.isWord(at, "as") && sentence.isClass(at + 1, closed.indefinite)
            guard isAside || sentence.isClass(at, closed.be) else { continue }
            // A post before a name: the name has it in what leads to it.
            if isMember { owner = sentence.groups.firstIndex { $0.tokens.contains(noun) } }
            if owner == nil {
                owner = sentence.groups.firstIndex {
                    $0.tokens.lowerBound == noun + 1 && [.of, .to, .for].contains($0.slot)
                }
            }
            while sentence.isClass(at - 1, closed.auxiliary) || sentence.isAdverb(at - 1) { at -= 1 }
            guard let owner,
                let subject = isAside
                    ? sentence.openingSubject.flatMap({ opening in sentence.groups.firstIndex { $0.tokens == opening.tokens } })
                    : sentence.groups.lastIndex(where: {
                        $0.slot == .subject && $0.tokens.upperBound == at && !$0.isPossessive
                    }),
                subject != owner, !isMember || !isOfState(subject) && !isOfState(owner),
                let candidate = lexicon.nominalFrames.first(where: { lexicon.frames[$0].nouns & partner != 0 })
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: .cooperate, status: .asserted, trigger: noun..<noun + 1, cue: nil, parts: [], noun: noun,
                used: [subject, owner], isBackground: true)
            for number in [subject, owner] {
                add(sentence.groups[number], .party, to: &match)
            }
            if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
        }
    }

    /// "a founding member of the Network": who is so works with the others there.
    private func isMember(_ noun: Int) -> Bool {
        (sentence.isWord(noun, "member") || sentence.isWord(noun, "members")) && sentence.isOf(noun + 1)
            && !sentence.isName(noun)
    }

    /// Whether a group names a State, whose memberships are no news, or a place.
    private func isOfState(_ number: Int) -> Bool {
        sentence.groups[number].isPlace || sentence.groups[number].entities.contains { $0.hasSuffix(".gobierno") }
    }

    /// "The portal is supported by A and B": what has no name of its own, or one that is not known, is helped by both.
    private mutating func matchJointSupport() {
        for (number, group) in sentence.groups.enumerated()
        where group.slot == .support && group.entities.count > 1 && group.phrases.count > 1 {
            let verb = group.tokens.lowerBound
            // "supported by A and B", "was opened with the help of A and B"
            let isAgent = sentence.endsInEd(verb) && sentence.isWord(verb + 1, "by")
            guard !matches.contains(where: { $0.used.contains(number) }), verb > sentence.range.lowerBound,
                isAgent || sentence.verbGroup(at: verb - 1)?.isPassive ?? false,
                let candidate = connectorFrame(of: group), sentence.tokens[verb - 1].isWord, !sentence.isName(verb - 1),
                !group.entities.allSatisfy({ areOneHouse($0, group.entities[0]) })
            else { continue }
            var match = FrameMatch(
                frame: candidate, type: .aid, status: .asserted, trigger: verb..<verb + 2, cue: nil, parts: [], noun: nil,
                used: [number])
            // "will be funded by"
            for at in max(sentence.range.lowerBound, verb - 4)..<verb {
                if sentence.isClass(at, closed.will | closed.would) {
                    match.status = sentence.isClass(at, closed.will) ? .planned : .hypothetical
                    match.cue = at..<at + 1
                } else if sentence.isClass(at, closed.negation) {
                    match.status = .negated
                    match.cue = at..<at + 1
                }
            }
            add(group, .giver, to: &match)
            matches.append(match)
        }
    }

    /// "signed by Ana Gil on behalf of A and Luis Mota on behalf of B", "by Ana Gil for A and by Luis Mota for B": for whom each signs.
    private mutating func matchSignedOnBehalf() {
        let signers = sentence.groups.indices.filter { number in
            let start = sentence.groups[number].tokens.lowerBound
            guard sentence.groups[number].slot == .for else { return false }
            return sentence.isWord(start, "on") && sentence.isWord(start + 1, "behalf")
                || sentence.isWord(start, "for") && sentence.range.contains(start - 2) && sentence.isOfPerson(start - 1)
                    && sentence.isOfPerson(start - 2)
        }
        guard signers.count > 1, !matches.contains(where: { !$0.used.isDisjoint(with: signers) }),
            let at = sentence.range.first(where: { (sentence.verb($0)?.classes ?? 0) & lexicon.governors.sign != 0 }),
            let verb = sentence.verbGroup(at: at), !verb.isIdle,
            let candidate = lexicon.frames.firstIndex(where: {
                $0.isSymmetric && $0.type == .support && $0.verbs & lexicon.governors.sign != 0
            })
        else { return }
        var match = FrameMatch(
            frame: candidate, type: .support, status: verb.status, trigger: at..<at + 1, cue: verb.cue, parts: [], noun: nil,
            used: Set(signers))
        for number in signers {
            add(sentence.groups[number], .party, to: &match)
        }
        if isWhole(match, lexicon.frames[candidate]) { matches.append(match) }
    }

    /// "a joint Zendan-Altamiran task force": two adjectives of lands that a hyphen joins, before a noun of what is done together.
    private mutating func matchPairs() {
        guard sentence.range.count > 3 else { return }
        for hyphen in sentence.range.lowerBound + 1..<sentence.range.upperBound - 1
        where sentence.sign(hyphen) == UInt8(ascii: "-") {
            guard let first = sentence.land(ofAdjective: hyphen - 1), let second = sentence.land(ofAdjective: hyphen + 1),
                first != second, let noun = pairNoun(from: hyphen + 2),
                let candidate = lexicon.frames.firstIndex(where: {
                    $0.isNominal && $0.isSymmetric && $0.nouns & sentence.nounClasses(besideAdjective: noun) != 0
                })
            else { continue }
            let parties = [first, second]
            guard !matches.contains(where: { match in match.noun == noun || parties.allSatisfy { match.entities.contains($0) } })
            else { continue }
            let frame = lexicon.frames[candidate]
            var match = FrameMatch(
                frame: candidate, type: frame.type, status: .asserted, trigger: noun..<noun + 1, cue: nil, parts: [], noun: noun,
                used: [], isBackground: true)
            // "to establish a task force", "would welcome an agreement": what is not there yet.
            for at in (max(sentence.range.lowerBound, hyphen - 7)..<hyphen - 1).reversed() where sentence.verb(at) != nil {
                guard !sentence.isName(at), let verb = sentence.verbGroup(at: at) else { continue }
                match.status = verb.tense == .infinitive && verb.status == .asserted ? .planned : verb.status
                break
            }
            for entity in parties { add(entity, .party, at: hyphen, to: &match) }
            matches.append(match)
        }
    }

    /// The noun of something done together that two adjectives lead to, over a word or two.
    private func pairNoun(from start: Int) -> Int? {
        let governors = lexicon.governors
        let wanted = governors.agreement | governors.meeting | governors.joint | governors.workings
        var at = start
        while at < min(start + 4, sentence.range.upperBound), sentence.tokens[at].isWord, !sentence.isPreposition(at),
            !sentence.isName(at) || at == start
        {
            if sentence.nounClasses(besideAdjective: at) & wanted != 0 { return at }
            at += 1
        }
        return nil
    }
}
