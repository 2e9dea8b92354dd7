/// Clauses of news and press releases that leave a party to another clause of their sentence, or to the one before.
extension FrameMatcher {
    /// «reconoció la labor que realiza B», «agradeció el apoyo que B ha dado»: who does what is praised.
    func takeDoer(_ verb: VerbGroup, _ region: Range<Int>, into match: inout FrameMatch, _ frame: Frame) {
        guard !isSpoken, lexicon.isSpanish, frame.isPerformative, frame.type == .support, !match.parts.isEmpty,
            let role = frame.roles[Frame.Slot.of.rawValue] ?? frame.roles[Frame.Slot.by.rawValue],
            !match.parts.contains(where: { $0.role == role }),
            case let relative = region.upperBound, sentence.isClass(relative, closed.relative), !sentence.isName(relative),
            let noun = (max(verb.head + 1, relative - 4)..<relative).last(where: {
                sentence.nounClasses($0) & lexicon.governors.efforts != 0
            }), !(noun..<relative).contains(where: { sentence.isPreposition($0) || sentence.isComma($0) })
        else { return }
        var at = relative + 1
        var number: Int?
        if sentence.verb(at) == nil, let phrase = (at..<at + 3).lazy.compactMap({ sentence.phraseIndex($0) }).first {
            number = sentence.groupIndex(ofPhrase: phrase)
            at = sentence.groups[number ?? 0].tokens.upperBound
        }
        guard let deed = (at..<min(at + 3, sentence.range.upperBound)).lazy.compactMap({ sentence.verbGroup(at: $0) }).first,
            !deed.isReflexive, deed.person == 3, deed.status == .asserted || deed.status == .planned,
            deed.classes & (lexicon.jointActs | lexicon.governors.give | lexicon.governors.hold | lexicon.governors.doing) != 0
        else { return }
        let doer =
            number
            ?? sentence.groups.firstIndex {
                (1...4).contains($0.tokens.lowerBound - deed.head) && !crosses(deed.head + 1, $0.tokens.lowerBound)
            }
        guard let doer, sentence.groups[doer].slot == .subject, !match.used.contains(doer) else { return }
        for entity in sentence.groups[doer].entities {
            add(entity, role, at: sentence.groups[doer].tokens.lowerBound, to: &match)
        }
        match.used.insert(doer)
    }

    /// «La campaña se hará en coordinación con B, informó A», «La campaña se hará en coordinación con B» in a text that tells of A:
    /// whose campaign it is.
    func tellerSubject(of verb: VerbGroup, beside number: Int) -> Subject {
        guard !isSpoken, lexicon.isSpanish, verb.isReflexive || verb.isPassive, verb.person == 3, !verb.isIdle,
            sentence.groups[number].slot == .together || sentence.groups[number].slot == .support
        else { return .none }
        let others = sentence.groups.indices.filter { $0 != number && !sentence.groups[$0].isPlace }
        if others.count == 1, let other = others.first, sentence.groups[other].slot == .subject,
            case let told = sentence.groups[other].tokens.lowerBound - 1,
            (sentence.verb(told)?.classes ?? 0) & lexicon.governors.say != 0, sentence.isFinite(told), sentence.isComma(told - 1)
        {
            return .group(other)
        }
        guard others.isEmpty, discourse.topic.count == 1, let body = discourse.topic.first,
            !sentence.groups[number].entities.contains(where: { areOneHouse($0, body) })
        else { return .none }
        return .bodies([body])
    }

    /// «Acompañado por B, A dijo»: who stands beside one who speaks does nothing with him.
    func isCompany(_ group: NameGroup, of verb: VerbGroup) -> Bool {
        !isSpoken && lexicon.isSpanish && verb.classes & lexicon.governors.say != 0 && verb.classes & lexicon.jointActs == 0
            && (sentence.verb(group.tokens.lowerBound)?.classes ?? 0) & lexicon.governors.accompany != 0
    }
}
