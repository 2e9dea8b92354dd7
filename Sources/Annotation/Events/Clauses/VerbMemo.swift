/// What the tokens of one sentence have been read as, so that each is read once however many frames ask for it.
///
/// One memo serves a document: a sentence begins with `begin`.
final class VerbMemo {
    private struct Token {
        /// The readings that `verb`, `isFinite` and `regionEnd` are of; those of an earlier one count as none.
        var verbAge = 0
        var finiteAge = 0
        var regionAge = 0
        var regionEnd = 0
        var isFinite = false
        var verb: EventLexicon.VerbReading?
    }

    /// A token that has been read: as which verb, if any.
    struct Known {
        let reading: EventLexicon.VerbReading?
    }

    /// What the lexicon says of a token's word, copied here since each rule asks for it again.
    private struct Word {
        var classes: UInt64 = 0
        var gate: EventLexicon.Gate = []
    }

    private var first = 0
    private var age = 0
    private var tokens: [Token] = []
    private var words: [Word] = []

    /// Looks up the words of `range`, none of them read as a verb yet; what they may be.
    /// - Complexity: O(n) of the tokens.
    func begin(_ range: Range<Int>, of all: Tokens, _ shared: SharedEventLexicon) -> EventLexicon.Gist {
        first = range.lowerBound
        forget()
        if tokens.count < range.count {
            tokens.append(contentsOf: repeatElement(Token(), count: range.count - tokens.count))
            words.append(contentsOf: repeatElement(Word(), count: range.count - words.count))
        }
        let modals = shared.lexicon.isSpanish ? 0 : shared.lexicon.closed.would
        return words.withUnsafeMutableBufferPointer { words in
            var gist = EventLexicon.Gist()
            for index in range {
                let token = all[index]
                let entry = shared.lexicon.entry(token.id)
                gist.add(entry, of: token, shared.lexicon)
                words[index &- range.lowerBound] = Word(classes: entry.classes, gate: entry.gate)
                if entry.classes & modals != 0, token.isCapitalised, Self.isMonth(index, range, all) {
                    words[index &- range.lowerBound].classes &= ~modals
                    words[index &- range.lowerBound].gate.remove(.verb)
                }
            }
            return gist
        }
    }

    /// `in May`, `5 May`, `May 2023`: the month, and no modal verb, by its capital in a sentence in small letters or by a number.
    private static func isMonth(_ index: Int, _ range: Range<Int>, _ all: Tokens) -> Bool {
        if index + 1 < range.upperBound, all[index + 1].isNumber { return true }
        guard index > range.lowerBound else { return false }
        let before = all[index - 1]
        return before.isNumber || before.isWord && !before.isCapitalised
    }

    /// The closed classes of the word of a token of the sentence.
    @inline(__always)
    func classes(_ index: Int) -> UInt64 { words[index - first].classes }

    /// What the gate knows of it.
    @inline(__always)
    func gate(_ index: Int) -> EventLexicon.Gate { words[index - first].gate }

    /// Forgets what the tokens were read as, since what stands around them has changed.
    func forget() { age += 1 }

    func verb(_ index: Int) -> Known? {
        let token = tokens[index - first]
        return token.verbAge == age ? Known(reading: token.verb) : nil
    }

    func note(_ index: Int, _ reading: EventLexicon.VerbReading?) {
        tokens[index - first].verb = reading
        tokens[index - first].verbAge = age
    }

    func isFinite(_ index: Int) -> Bool? {
        let token = tokens[index - first]
        return token.finiteAge == age ? token.isFinite : nil
    }

    func regionEnd(_ index: Int) -> Int? {
        tokens[index - first].regionAge == age ? tokens[index - first].regionEnd : nil
    }

    func note(_ index: Int, regionEnd: Int) {
        tokens[index - first].regionEnd = regionEnd
        tokens[index - first].regionAge = age
    }

    func note(_ index: Int, isFinite: Bool) {
        tokens[index - first].isFinite = isFinite
        tokens[index - first].finiteAge = age
    }
}
