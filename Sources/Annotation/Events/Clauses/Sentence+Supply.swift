/// What is given, between a preposition and the name of its giver.
extension Sentence {
    /// «la Secretaría de Salud capitalina (SSA)»: letters in brackets after a name and a word that says whose it is, read as
    /// another body: no body beside it.
    func isGloss(_ name: Range<Int>) -> Bool {
        let open = name.lowerBound - 1
        guard lexicon.isSpanish, range.contains(open - 1), sign(open) == UInt8(ascii: "("),
            sign(name.upperBound) == UInt8(ascii: ")"), name.count == 1, tokens[name.lowerBound].isAllCapitals,
            tokens[open - 1].isWord, !isName(open - 1),
            !isPreposition(open - 1), !isFinite(open - 1)
        else { return false }
        return isName(open - 2)
    }

    /// «Con el decidido respaldo de», «con la activa participación de»: help with a word of praise in it.
    func help(endingAt noun: Int) -> (slot: Frame.Slot, start: Int)? {
        guard range.contains(noun), nounClasses(noun) & lexicon.governors.succour != 0, range.contains(noun - 2),
            case let praise = noun - 1, tokens[praise].isWord, !isName(praise), !isPreposition(praise), !isFinite(praise),
            !isClass(praise, lexicon.closed.determiner | lexicon.closed.conjunction | lexicon.closed.negation)
        else { return nil }
        let start = isClass(praise - 1, lexicon.closed.determiner) ? praise - 2 : praise - 1
        guard range.contains(start), isWord(start, "con") else { return nil }
        return (ends(noun, in: "pación") ? .together : .support, start)
    }

    /// «con un donativo de la Unión», "thanks to motorbikes procured by the Union": what is given and how it is used, before the
    /// name of its giver, is one connecting phrase.
    func supply(_ phrase: inout NamePhrase) {
        guard [.of, .from, .by].contains(phrase.slot) else { return }
        var at = phrase.start - 1
        var steps = 0
        while steps < 8, range.contains(at), nounClasses(at) & lexicon.bounty == 0 {
            if let connector = connector(endingAt: at), connector.slot != .of { return }
            guard tokens[at].isWord || tokens[at].isNumber, !isName(at), !isFinite(at) || endsInEd(at),
                !isClass(at, closedClasses)
            else { return }
            steps += 1
            at -= 1
        }
        guard steps < 8, range.contains(at) else { return }
        at -= 1
        steps = 0
        while steps < 6, range.contains(at) {
            if let connector = connector(endingAt: at) {
                // «de dos millones» belongs to what is given, as do "euros" in "a loan of 200 million euros".
                if connector.slot == .of, nounClasses(connector.start - 1) & lexicon.bounty != 0 {
                    at = connector.start - 1
                    steps += 1
                    continue
                }
                guard connector.slot == .with || connector.slot == .support else { return }
                phrase.slot = .support
                phrase.start = connector.start
                return
            }
            guard tokens[at].isWord || tokens[at].isNumber, !isName(at), verb(at) == nil, !isClass(at, closedClasses) else {
                return
            }
            steps += 1
            at -= 1
        }
    }

    /// "help" and "financial support" after the name of the one who gives them.
    func isHelp(after end: Int) -> Bool {
        nounClasses(end) & lexicon.bounty != 0
            || nounClasses(end + 1) & lexicon.bounty != 0 && tokens[end].isWord && !isName(end) && verb(end) == nil
                && !isPreposition(end) && !isClass(end, closedClasses | lexicon.closed.determiner | lexicon.closed.agent)
    }

    private var closedClasses: UInt64 {
        lexicon.closed.relative | lexicon.closed.conjunction | lexicon.closed.subordinator | lexicon.closed.auxiliary
            | lexicon.closed.negation
    }
}
