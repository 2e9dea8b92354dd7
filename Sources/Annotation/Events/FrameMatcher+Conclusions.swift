/// What two who were just told to meet go on to agree, which news tells without naming them again.
extension FrameMatcher {
    /// «En la reunión se acordó», «Ahí se firmó un convenio», «Se abordó el tema, por lo que se acordó crear»: with no other body in
    /// the sentence.
    func concludes(_ verb: VerbGroup) -> Bool {
        let governors = lexicon.governors
        guard verb.isReflexive, verb.classes & (governors.agree | governors.sign) != 0 else { return false }
        let start = sentence.range.lowerBound
        // «En la reunión se acordó»
        if verb.first - start < 6, sentence.isPreposition(start),
            !(start..<verb.first).contains(where: { sentence.isName($0) || sentence.isFinite($0) }),
            (start + 1..<verb.first).contains(where: { sentence.nounClasses($0) & governors.meeting != 0 }),
            !(start + 1..<verb.first).contains(where: { sentence.isOf($0) })
        {
            return true
        }
        guard namesNoOther, [.preterite, .present].contains(verb.tense), verb.status == .asserted else { return false }
        return (start..<verb.first).contains { at in
            sentence.nounClasses(at) & governors.meeting != 0 && sentence.isClass(at - 1, closed.definite)
                && !sentence.isOf(at + 1)
        } || sentence.isClass(start, closed.adverb) || sentence.isPreposition(start) && sentence.isWord(start + 1, "ello")
    }

    /// Whether every body that the sentence names was told of before, or only tells it.
    var namesNoOther: Bool {
        sentence.groups.allSatisfy { group in
            group.isPlace || isTeller(group)
                || group.entities.allSatisfy { body in discourse.parties.contains { index.areOne($0, body) } }
        }
    }

    /// «Como parte de los acuerdos, se instalará un comité», «Entre los compromisos está trabajar juntos»: what those who met are to
    /// do.
    var outcomeParties: [String] {
        guard lexicon.isSpanish, discourse.isFresh, discourse.parties.count > 1, namesNoOther else { return [] }
        let isTold = sentence.range.contains { at in
            (sentence.isWord(at, "acuerdos") || sentence.isWord(at, "compromisos"))
                && sentence.isClass(at - 1, closed.definite | closed.own)
        }
        return isTold ? discourse.parties : []
    }

    /// «Trabajaremos con B, aseguró A», without marks of quotation: who says «nosotros».
    func unmarkedTeller(of verb: VerbGroup) -> Int? {
        guard !isSpoken, lexicon.isSpanish, speaker.isEmpty, isPluralFirst(verb), verb.tense != .infinitive else { return nil }
        return sentence.groups.firstIndex {
            isTeller($0) && $0.tokens.lowerBound > verb.head && !hasHardStop(verb.head, $0.tokens.lowerBound)
        }
    }
}
