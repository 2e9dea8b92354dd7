/// Nationalities that stand for governments: «autoridades argentinas», "Russian Foreign Minister", "the Palestinians".
extension Sentence {
    /// The government of the country whose adjective leads to one who acts, or whose people act as one.
    mutating func placeDemonyms() {
        guard gates.contains(.demonym), !lexicon.demonyms.isEmpty else { return }
        let agent = lexicon.closed.agent
        for index in range {
            guard gate(index).contains(.demonym), let code = demonym(index), !isName(index)
            else { continue }
            var first = index
            var end = index + 1
            if lexicon.isSpanish {
                guard let post = postBefore(index) else { continue }
                first = post
            } else {
                // "Turkish and Greek sides": each adjective shares the noun.
                var at = index + 1
                if isClass(at, lexicon.closed.conjunction) {
                    if demonym(at + 1) != nil {
                        at += 2
                    } else if isName(at + 1) {
                        // "Mexican and U.S. officials"
                        at += 1
                        while isName(at) { at += 1 }
                    } else if demonym(at + 2) != nil, !isName(at + 1) {
                        at += 3
                    }
                }
                let near = at
                while at < min(near + 3, range.upperBound), !isClass(at, agent), tokens[at].isWord,
                    !isClass(at, lexicon.closed.conjunction), !isName(at)
                { at += 1 }
                guard isClass(at, agent) && at < range.upperBound || isPeople(index) else { continue }
                if near == index + 1, isClass(at, agent) { end = at + 1 }
            }
            phrases.append(
                NamePhrase(
                    name: first..<end, start: first, entities: [code + ".gobierno"], slot: .subject, head: -1, isPlace: false,
                    isPossessive: false))
            setCover(first..<end, -2)
        }
    }

    /// The post that a Spanish adjective of a country follows at once, or over the office that it is of: «secretario de Estado
    /// altamirense».
    private func postBefore(_ index: Int) -> Int? {
        guard !isName(index - 1) else { return nil }
        if isClass(index - 1, lexicon.closed.agent) { return index - 1 }
        var at = index - 1
        while at > index - 4, range.contains(at), tokens[at].isWord, tokens[at].isCapitalised, !isName(at) { at -= 1 }
        guard at < index - 1, isOf(at), gate(at - 1).contains(.chief), !isName(at - 1) else { return nil }
        return at - 1
    }

    /// The government of the country whose adjective a word is, no name but the adjective's own having it.
    func land(ofAdjective index: Int) -> String? {
        guard let land = demonym(index).map({ $0 + ".gobierno" }) else { return nil }
        guard isName(index) else { return land }
        return phraseIndex(index).flatMap { phrases[$0].entities == [land] ? land : nil }
    }

    /// The noun classes of a word, though it stands with a land's adjective for that land: `Zendan committee`.
    func nounClasses(besideAdjective index: Int) -> UInt64 {
        guard range.contains(index), hasNouns(index) else { return 0 }
        let id = tokens[index].id
        return lexicon.nouns(of: id).reduce(lexicon.readings(id).nounClasses) { bits, number in
            let noun = lexicon.nounReadings[number]
            return follows(noun.tail, index) ? bits | noun.classes : bits
        }
    }

    /// The country that the adjective at `index` means: of `North Korean` another than of `Korean`.
    private func demonym(_ index: Int) -> String? {
        guard range.contains(index), lexicon.gate(tokens[index].id).contains(.demonym),
            // "gave us boats", "to polish up"
            lexicon.isSpanish || tokens[index].isCapitalised
        else { return nil }
        if range.contains(index - 1), let code = lexicon.prefixedDemonyms[tokens[index].id]?[tokens[index - 1].id] { return code }
        return lexicon.demonyms[tokens[index].id]
    }

    /// "the Palestinians", "Palestinians and Israelis", "the French have": a people named as a whole.
    private func isPeople(_ index: Int) -> Bool {
        let closed = lexicon.closed
        if isPlural(index) {
            if isClass(index - 1, closed.determiner) { return true }
            return isClass(index + 1, closed.conjunction) && isPluralDemonym(index + 2)
                || isClass(index - 1, closed.conjunction) && isPluralDemonym(index - 2)
        }
        // "the French have": an adjective that is the people's noun too, with the verb right after it.
        guard isClass(index - 1, closed.definite), !isName(index - 1),
            ends(index, in: "sh") || ends(index, in: "ch") || ends(index, in: "ese") || ends(index, in: "iss")
        else { return false }
        return isClass(index + 1, closed.auxiliary) || verb(index + 1)?.form.tense == .preterite
    }

    private func isPluralDemonym(_ index: Int) -> Bool {
        demonym(index) != nil && isPlural(index)
    }

    private func isPlural(_ index: Int) -> Bool {
        text[Int(tokens[index].end) - 1] == UInt8(ascii: "s") && tokens[index].end - tokens[index].start > 5
            && !ends(index, in: "ss")
    }
}
