/// Who acts where no name stands beside the verb, but the sentence says it in another place.
extension FrameMatcher {
    /// «A nombre de A, la abogada Ana Ruiz impartió»: the body for which somebody acts.
    func representedSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3, !verb.isPassive else { return nil }
        return sentence.groups.lastIndex { group in
            guard [.other, .of, .in].contains(group.slot), !group.isPlace, group.tokens.upperBound <= verb.first,
                verb.first - group.tokens.upperBound < 14, !crosses(group.tokens.upperBound, verb.first)
            else { return false }
            let words =
                group.tokens.lowerBound..<max(group.tokens.lowerBound, sentence.phrases[group.phrases.lowerBound].name.lowerBound)
            return sentence.isWord(group.head, "nombre")
                || words.contains { sentence.isWord($0, "nombre") || sentence.isWord($0, "representación") }
        }
    }

    /// «Tendrán A y B una sola base: así lo acordaron»: those told of before the colon.
    func agreeingSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3,
            verb.classes & (lexicon.governors.agree | lexicon.governors.commit) != 0,
            sentence.isWord(verb.first, "lo") || sentence.isWord(verb.first - 1, "lo"),
            (verb.first - 3..<verb.first).contains(where: { sentence.isWord($0, "así") })
        else { return nil }
        let several = sentence.groups.indices.filter {
            sentence.groups[$0].entities.count > 1 && sentence.groups[$0].tokens.upperBound < verb.first
        }
        return several.count == 1 ? several[0] : nil
    }

    /// «la ombudsperson se entrevistó con B, informó la Comisión A»: who reports what the head of a body of its kind did.
    func reportingSubject(of verb: VerbGroup) -> Int? {
        guard lexicon.isSpanish, !isSpoken, verb.person == 3, !verb.isPassive, let last = sentence.groups.last,
            last.slot == .subject, last.entities.count == 1, last.tokens.lowerBound > verb.head, isTeller(last),
            let post = plainPost(before: verb.first), let kinds = lexicon.heads[sentence.tokens[post].id],
            index.nouns(of: last.entities[0]).contains(where: kinds.contains)
        else { return nil }
        return sentence.groups.count - 1
    }

    /// Whether a comma alone parts a group from one that acts.
    func isBeforeSubject(_ number: Int) -> Bool {
        guard number + 1 < sentence.groups.count, case let next = sentence.groups[number + 1], next.slot == .subject else {
            return false
        }
        let gap =
            sentence.groups[number].tokens
            .upperBound..<max(
                sentence.groups[number].tokens.upperBound, next.tokens.lowerBound)
        return gap.count == 1 && sentence.isComma(gap.lowerBound)
    }

    /// The noun of a post, with an article before it and nothing behind but a name, right before the verb.
    private func plainPost(before verb: Int) -> Int? {
        var at = verb - 1
        if sentence.isComma(at) { at -= 1 }
        while sentence.range.contains(at), verb - at < 10, sentence.isName(at) || sentence.isComma(at) { at -= 1 }
        guard sentence.range.contains(at), sentence.isClass(at - 1, closed.definite), !sentence.isOf(at - 2) else { return nil }
        return at
    }

    /// «el rector de A, institución que donó»: the body that a noun of its kind behind a comma says more of.
    func describedBody(before relative: Int) -> Int? {
        let noun = relative - 1
        guard lexicon.isSpanish, sentence.gate(noun).contains(.kind) || sentence.isClass(noun, closed.body | closed.anyBody),
            !sentence.isName(noun), sentence.isComma(noun - 1), let phrase = sentence.phraseIndex(noun - 2)
        else { return nil }
        let number = sentence.groupIndex(ofPhrase: phrase)
        return sentence.groups[number].entities.count == 1 ? number : nil
    }
}
