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
    /// Endings of participles, which tell of the past right before a date, where the language's past does not end like them.
    var participleEndings: [[UInt8]] = []
    /// Words that end so and are none: «sábado».
    var notParticiples: Set<Int32> = []
    /// Words that open another clause, in which a verb far before the date does not stand.
    var clauseLeads: Set<Int32> = []
    /// Words that, right before a date, say that something began then: past unless a verb of the same clause looks ahead.
    var since: Set<Int32> = []
    /// Endings of verbs to come that nouns share («iniciaría», «asesoría»): they count unless one of `nounLeads` stands before.
    var conditionalEndings: [[UInt8]] = []
    var nounLeads: Set<Int32> = []
    /// Past verbs of saying, which tell of themselves where one of `sayingLinks` leads on to what is said («informó que el lunes
    /// habrá») or where they stand behind a sign («habrá el lunes, informó»).
    var saying: Set<Int32> = []
    var sayingLinks: Set<Int32> = []
    /// Past verbs whose infinitive is still to come: «acordaron iniciar el lunes», "agreed to meet on Monday".
    var planning: Set<Int32> = []
    /// Endings of infinitives, none where only the word before tells them, and the words that may stand before one.
    var infinitiveEndings: [[UInt8]] = []
    var infinitiveLeads: Set<Int32> = []
    var notInfinitives: Set<Int32> = []
    /// Past words that put something off to the date after one of `deferringLinks`: "put off until Monday".
    var deferring: Set<Int32> = []
    var deferringLinks: Set<Int32> = []

    /// How many tokens before a date a verb may stand that tells of it.
    static let reach = 24

    /// The leaning of the nearest word with a tense to `span`, those before it first; `.open` where there is none.
    /// - Complexity: O(n) of the tokens looked at, at most 36.
    func leaning(
        around span: Range<Int>, within sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> TimeReference.Leaning {
        for step in 1...3 {
            let index = span.lowerBound - step
            guard sentence.contains(index), leaning(at: index, sentence, tokens, bytes) == .open else { break }
            if looksAhead(index, sentence, tokens, bytes) { return .future }
        }
        // «publicado el martes», «publicado en enero»; but «entendido que el martes»
        let lead = span.lowerBound - 1
        let hasLead = sentence.contains(lead) && !tokens[lead].isSign && !clauseLeads.contains(tokens[lead].id)
        if isDone(lead, sentence, tokens, bytes) || hasLead && isDone(lead - 1, sentence, tokens, bytes) { return .past }
        let isSince = (span.lowerBound - 2..<span.lowerBound).contains { sentence.contains($0) && since.contains(tokens[$0].id) }
        // What only a verb of saying tells.
        var said = TimeReference.Leaning.open
        for step in 1...Self.reach {
            // Far away only what stands before still governs the date: «dará … la conferencia …, el 8 de septiembre».
            let near = [span.lowerBound - step, step <= 12 ? span.upperBound - 1 + step : -1]
            if step > 12, sentence.contains(near[0]), clauseLeads.contains(tokens[near[0]].id) { break }
            for index in near where sentence.contains(index) {
                let found = leaning(at: index, sentence, tokens, bytes)
                guard found != .open else { continue }
                if step > 12, found == .past { return isSince ? .past : said }
                if found == .past {
                    if says(index, span, sentence, tokens, bytes) {
                        said = .past
                        continue
                    }
                    if sentence.contains(index - 1), participleLeads.contains(tokens[index - 1].id) { return .future }
                    if index < span.lowerBound, plans(index, span, tokens, bytes) { return .future }
                }
                if isSince, found == .future,
                    (span.upperBound..<max(span.upperBound, index)).contains(where: { tokens[$0].isSign })
                {
                    return .past
                }
                return found
            }
        }
        return isSince ? .past : said
    }

    /// Whether a participle stands at `index`, right before the date, that no verb puts ahead: «el decreto publicado el martes».
    private func isDone(
        _ index: Int, _ sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard !participleEndings.isEmpty, sentence.contains(index), tokens[index].isWord, !tokens[index].isCapitalised,
            tokens[index].range.count >= 7, !notParticiples.contains(tokens[index].id),
            leaning(at: index, sentence, tokens, bytes) == .open,
            participleEndings.contains(where: { bytes[tokens[index].range].suffix($0.count).elementsEqual($0) })
        else { return false }
        return !(1...3).contains { back in
            guard sentence.contains(index - back) else { return false }
            return leaning(at: index - back, sentence, tokens, bytes) == .future
                || participleLeads.contains(tokens[index - back].id)
        }
    }

    /// Whether the past verb at `index` only reports what the date belongs to.
    private func says(
        _ index: Int, _ span: Range<Int>, _ sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>,
        _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard saying.contains(tokens[index].id) else { return false }
        if index > span.lowerBound {
            // "will fund shelters from July, the deputy minister told …", but not "On Monday, the minister told …".
            if tokens[index - 1].isSign { return true }
            let before = max(sentence.lowerBound, span.lowerBound - Self.reach)..<span.lowerBound
            return (span.upperBound..<index).contains { tokens[$0].isSign }
                && before.contains { leaning(at: $0, sentence, tokens, bytes) != .open }
        }
        return (index + 1..<max(index + 1, min(index + 7, span.lowerBound))).contains { sayingLinks.contains(tokens[$0].id) }
    }

    /// Whether the past verb at `index`, before the date, puts what is done on the date ahead.
    private func plans(
        _ index: Int, _ span: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if (index..<span.lowerBound).contains(where: { deferring.contains(tokens[$0].id) }) {
            return (max(index + 1, span.lowerBound - 2)..<span.lowerBound).contains { deferringLinks.contains(tokens[$0].id) }
        }
        guard planning.contains(tokens[index].id) else { return false }
        return (index + 1..<span.lowerBound).contains { place in
            let token = tokens[place]
            guard token.isWord, !token.isCapitalised, !notInfinitives.contains(token.id) else { return false }
            guard infinitiveLeads.contains(tokens[place - 1].id) || place == index + 1 && !infinitiveEndings.isEmpty else {
                return false
            }
            return infinitiveEndings.isEmpty
                || infinitiveEndings.contains { bytes[token.range].suffix($0.count).elementsEqual($0) }
        }
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

    private func leaning(
        at index: Int, _ sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> TimeReference.Leaning {
        let token = tokens[index]
        guard token.isWord else { return .open }
        if token.id != Vocabulary.unknown {
            if future.contains(token.id) { return .future }
            if past.contains(token.id) || planning.contains(token.id) || deferring.contains(token.id) { return .past }
        }
        guard token.range.count >= 5, !token.isCapitalised || isFirst(index, sentence, tokens, bytes) else { return .open }
        let word = bytes[token.range]
        if futureEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return .future }
        if pastEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) { return .past }
        // «María» opens sentences, too.
        guard !token.isCapitalised, conditionalEndings.contains(where: { word.suffix($0.count).elementsEqual($0) }) else {
            return .open
        }
        return sentence.contains(index - 1) && nounLeads.contains(tokens[index - 1].id) ? .open : .future
    }

    /// Whether a sentence opens with the word, where the language's verbs may open one («Vendrá el viernes»).
    private func isFirst(
        _ index: Int, _ sentence: Range<Int>, _ tokens: UnsafeBufferPointer<Tokens.Token>, _ bytes: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        guard index == sentence.lowerBound, !futureEndings.isEmpty else { return false }
        guard index > 0, !tokens[index - 1].isSign else { return true }
        return bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains(UInt8(ascii: "\n"))
    }
}
