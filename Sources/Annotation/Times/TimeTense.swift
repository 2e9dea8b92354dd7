import Documents

/// The words and endings that show whether a sentence tells of the past or of what is to come.
struct TimeTense: Sendable {
    var past: Set<Int32> = []
    var future: Set<Int32> = []
    /// Endings of verbs, as written («rá», «aron»), for words of five bytes or more.
    var pastEndings: [[UInt8]] = []
    var futureEndings: [[UInt8]] = []
    /// Words and endings that look ahead where they stand right before a date («para el 14», «reunirse el 14»), unless one of
    /// `notAhead` stands before them («tras reunirse»).
    var ahead: Set<Int32> = []
    var aheadEndings: [[UInt8]] = []
    var notAhead: Set<Int32> = []
    /// Words that take the past away from a participle after them: "to be held".
    var participleLeads: Set<Int32> = []
    /// Words that, right before a date, say that something began then: past where no verb says otherwise.
    var since: Set<Int32> = []

    /// The leaning of the nearest word with a tense to `span`, those before it first; `.open` where there is none.
    /// - Complexity: O(n) of the tokens looked at, at most 24.
    func leaning(
        around span: Range<Int>, within sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> TimeReference.Leaning {
        for step in 1...3 {
            let index = span.lowerBound - step
            guard sentence.contains(index), leaning(of: tokens[index], bytes) == .open else { break }
            if looksAhead(index, sentence, tokens, bytes) { return .future }
        }
        for step in 1...12 {
            for index in [span.lowerBound - step, span.upperBound - 1 + step] where sentence.contains(index) {
                let found = leaning(of: tokens[index], bytes)
                if found == .past, sentence.contains(index - 1), participleLeads.contains(tokens[index - 1].id) { return .future }
                if found != .open { return found }
            }
        }
        for index in span.lowerBound - 2..<span.lowerBound where sentence.contains(index) && since.contains(tokens[index].id) {
            return .past
        }
        return .open
    }

    private func looksAhead(
        _ index: Int, _ sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        let token = tokens[index]
        guard token.isWord, !token.isCapitalised else { return false }
        if token.id != Vocabulary.unknown, ahead.contains(token.id) { return true }
        guard token.range.count > 5, aheadEndings.contains(where: { bytes[token.range].suffix($0.count).elementsEqual($0) })
        else {
            return false
        }
        return !sentence.contains(index - 1) || !notAhead.contains(tokens[index - 1].id)
    }

    private func leaning(of token: Tokens.Token, _ bytes: UnsafeBufferPointer<UInt8>) -> TimeReference.Leaning {
        guard token.isWord else { return .open }
        if token.id != Vocabulary.unknown {
            if future.contains(token.id) { return .future }
            if past.contains(token.id) { return .past }
        }
        guard !token.isCapitalised, token.range.count >= 5 else { return .open }
        let word = bytes[token.range]
        if futureEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return .future }
        if pastEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return .past }
        return .open
    }
}
