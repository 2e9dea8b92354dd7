/// Finds in a sentence what bodies undertake in so many words: «se comprometió a», «prometió», "committed to", "promised to".
///
/// What is promised need be no cooperation, and the body to which it is promised may stand anywhere after the verb.
struct PromiseFinder {
    struct Promise {
        var by: [String]
        /// Bodies named as those to whom it is promised; none where the sentence names none.
        var to: [String]
        /// The first token of what is promised.
        var content: Int
    }

    let sentence: Sentence
    let matcher: FrameMatcher
    /// Those of the last act told of: «las partes», "both institutions".
    let parties: [String]

    private var lexicon: EventLexicon { sentence.lexicon }

    /// In the order of their verbs.
    /// - Complexity: O(n) of the sentence's tokens for each promise.
    func promises() -> [Promise] {
        let commit = lexicon.governors.commit
        var found: [Promise] = []
        for at in sentence.range where sentence.gate(at).contains(.promise) {
            guard let reading = sentence.verb(at), reading.classes & commit != 0, reading.form.isFinite,
                let verb = sentence.verbGroup(at: at), verb.status == .asserted, !verb.isIdle, !verb.isPassive,
                let content = content(after: at), let makers = makers(of: verb), !makers.isEmpty
            else { continue }
            let to = takers(after: at, content: content.start, makers: makers)
            // «prometió dinero», to nobody named: too vague to be held to.
            guard content.isAct || !to.isEmpty else { continue }
            found.append(Promise(by: makers, to: to, content: content.start))
        }
        return found
    }

    private func makers(of verb: VerbGroup) -> [String]? {
        switch matcher.subject(of: verb) {
        case .group(let number): return sentence.groups[number].entities
        case .bodies(let entities): return entities
        case .addressed, .none:
            guard verb.person == 3 else { return nil }
            var noun = sentence.skippingAdverbs(verb.first - 1)
            if sentence.isComma(noun) { noun -= 1 }
            if sentence.isClass(noun, lexicon.closed.collective), !sentence.isName(noun) {
                let count = lexicon.numerals[sentence.tokens[max(sentence.range.lowerBound, noun - 1)].id] ?? parties.count
                return count == parties.count ? parties : nil
            }
            guard lexicon.isSpanish else { return nil }
            // «Se comprometió la Fiscalía a …»: the subject after its verb, without a preposition.
            let after = sentence.groups.first {
                $0.slot == .subject && !$0.isPlace && $0.tokens.lowerBound > verb.head && $0.tokens.lowerBound <= verb.head + 4
            }
            return after?.entities
        }
    }

    /// The verb of what is promised: the infinitive after «a» or "to", the word after «que» or "that"; else what follows.
    private func content(after head: Int) -> (start: Int, isAct: Bool)? {
        let end = min(sentence.range.upperBound - 1, head + 18)
        guard head + 1 < sentence.range.upperBound else { return nil }
        var at = head + 1
        while at < end, !sentence.isHardStop(at) {
            if !sentence.isName(at + 1), isInfinitive(at + 1), isLink(at) {
                return (at + 1, true)
            }
            if sentence.isClass(at, lexicon.closed.relative), at < head + 3 { return (at + 1, true) }
            at += 1
        }
        // «prometer visitarla»: without a preposition.
        if lexicon.isSpanish, !sentence.isName(head + 1), isInfinitive(head + 1) { return (head + 1, true) }
        let isEnd = sentence.isClass(head + 1, lexicon.closed.conjunction) || !sentence.tokens[head + 1].isWord
        return isEnd ? nil : (head + 1, false)
    }

    private func isLink(_ at: Int) -> Bool {
        let token = sentence.tokens[at]
        let bytes = sentence.text[Int(token.start)..<Int(token.end)]
        return lexicon.isSpanish ? bytes.elementsEqual("a".utf8) : bytes.elementsEqual("to".utf8)
    }

    /// Any infinitive, in the lexicon or not.
    private func isInfinitive(_ at: Int) -> Bool {
        let token = sentence.tokens[at]
        guard token.isWord, !token.isCapitalised else { return false }
        guard lexicon.isSpanish else { return !sentence.isClass(at, lexicon.closed.determiner) && !sentence.isPreposition(at) }
        let word = sentence.text[Int(token.start)..<Int(token.end)]
        return Self.clitics.contains { clitic in
            guard word.count > clitic.count + 3, word.suffix(clitic.count).elementsEqual(clitic) else { return false }
            let verb = word.dropLast(clitic.count)
            return verb.last == UInt8(ascii: "r") && verb.dropLast().last.map(Self.themes.contains) ?? false
        }
    }

    private static let themes: [UInt8] = Array("aei".utf8)
    /// Pronouns that are written as one word with an infinitive.
    private static let clitics: [[UInt8]] = ["", "se", "lo", "la", "le", "los", "las", "les", "nos"].map { Array($0.utf8) }

    private func takers(after head: Int, content: Int, makers: [String]) -> [String] {
        var takers: [String] = []
        for group in sentence.groups where group.tokens.lowerBound > head && !group.isPlace {
            switch group.slot {
            case .to, .with, .between, .together, .witness, .for: break
            case .subject, .object:
                // "give the Board access": the object that follows the promised verb at once.
                guard !lexicon.isSpanish, group.tokens.lowerBound > content, group.tokens.lowerBound <= content + 2,
                    !group.isPossessive
                else { continue }
            default: continue
            }
            for entity in group.entities where !takers.contains(entity) && !makers.contains(entity) { takers.append(entity) }
        }
        return takers
    }
}
