/// Subjects that a sentence leaves to the one before it, where more than an adverb stands before its verb.
extension FrameMatcher {
    /// «Para ello trabaja con B», «En ese caso se coordinó con B»: a phrase that leads to the verb with no comma between, and no
    /// subject on either side of it.
    func opensWithPhrase(from start: Int, to first: Int) -> Bool {
        guard !isSpoken, lexicon.isSpanish, (2...7).contains(first - start), sentence.isPreposition(start),
            !isDoneBySomebody(first)
        else { return false }
        let told = lexicon.governors.meeting | lexicon.governors.agreement
        for at in start + 1..<first {
            // «En la reunión se acordó»: of those who met.
            if sentence.nounClasses(at) & told != 0 { return false }
            guard sentence.tokens[at].isWord, !sentence.isName(at), !sentence.isFinite(at), !sentence.tokens[at].isCapitalised,
                sentence.verb(at)?.form.tense != .gerund, sentence.verb(at)?.form.tense != .infinitive,
                !sentence.isClass(
                    at, closed.agent | closed.collective | closed.body | closed.anyBody | closed.relative | closed.localAgent),
                at == start + 1 || !sentence.isClass(at, closed.determiner) || sentence.isPreposition(at - 1)
            else { return false }
        }
        return !hasLaterSubject(from: first)
    }

    /// «se acordó», «se busca», but not «se coordinó»: who does it is not told.
    private func isDoneBySomebody(_ first: Int) -> Bool {
        guard sentence.isWord(first, "se") || sentence.isWord(first - 1, "se") else { return false }
        var at = first
        while sentence.range.contains(at), at < first + 4, !sentence.isFinite(at) { at += 1 }
        return sentence.verb(at).map { $0.plain == $0.classes && $0.classes & lexicon.governors.cooperate == 0 } ?? true
    }

    /// Whether what stands after a verb may be its subject: a name, people, or an article and a noun that no frame takes.
    func hasLaterSubject(from first: Int) -> Bool {
        var at = first
        while sentence.range.contains(at), at < first + 5, !sentence.isFinite(at), sentence.verb(at) == nil { at += 1 }
        var next = at + 1
        while sentence.isAdverb(next) || sentence.verb(next)?.form.tense == .participle { next += 1 }
        if sentence.groups.contains(where: { $0.slot == .subject && (0...4).contains($0.tokens.lowerBound - next) }) {
            return true
        }
        // «colaboran cuatro instituciones»
        if sentence.isQuantity(next) { return true }
        let isLed = sentence.isClass(next, closed.determiner)
        let noun = isLed ? next + 1 : next
        if sentence.isPreposition(next), !isLed { return false }
        return sentence.isClass(noun, closed.agent | closed.collective | closed.localAgent)
            || isLed && sentence.isClass(next, closed.definite) && sentence.nounClasses(noun) == 0
    }

    /// The verb of telling that opens its sentence, if a clause that begins right before `first`, or after one phrase, is what it
    /// tells: «Dijo que trabaja», «Agregó que para ello trabajan».
    func telling(before first: Int) -> VerbGroup? {
        guard !isSpoken, lexicon.isSpanish else { return nil }
        var relative = sentence.skippingAdverbs(first - 1)
        if !sentence.isClass(relative, closed.relative) || sentence.isName(relative) {
            let start = sentence.range.lowerBound
            guard first - start > 1, let found = (max(start, first - 9)..<first - 1).last(where: { sentence.isWord($0, "que") }),
                opensWithPhrase(from: found + 1, to: first)
            else { return nil }
            relative = found
        }
        guard let told = sentence.verbGroup(at: sentence.skippingAdverbs(relative - 1)), told.person == 3, !told.isReflexive,
            told.classes & lexicon.governors.say != 0, sentence.isFinite(told.head)
        else { return nil }
        return told
    }

    /// «Señaló que trabajan con B»: what the body does of which one speaks who is told of in the sentence before.
    func tellsOfOwnBody(_ verb: VerbGroup) -> Bool {
        guard discourse.subject.count == 1, let told = telling(before: verb.first), !sentence.ends(told.head, in: "n"),
            let finite = (verb.first...verb.head).first(where: { sentence.isFinite($0) }), sentence.ends(finite, in: "n"),
            !hasLaterSubject(from: verb.first)
        else { return false }
        return opens(told.first)
    }
}
