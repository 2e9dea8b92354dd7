import Documents

/// For whom `we` and `our` speak outside quotations in an English text that does not say who published it: the one body that it is
/// about, which it names at its start and far oftener than any other.
struct HouseVoice {
    let body: String
    /// The tokens of the first person outside quotations, in order.
    private let words: [Int]

    /// How often the body must be named, and how many times as often as the next, unless it is the first one named.
    private static let mentions = 2
    private static let lead = 2
    /// Among how many blocks it must be named first.
    private static let opening = 3

    /// Nil where nobody says `we`, or where two bodies may.
    init?(_ document: Document, tokens: Tokens, text: UnsafeBufferPointer<UInt8>, index: PartyIndex) {
        guard document.language == .english, document.kind != .transcript,
            let body = Self.body(document, index)
        else { return nil }
        let words = Self.words(document.reading.blocks, tokens, text)
        guard !words.isEmpty else { return nil }
        self.body = body
        self.words = words
    }

    func speaks(in range: Range<Int>) -> Bool { words.contains { range.contains($0) } }

    private static func body(_ document: Document, _ index: PartyIndex) -> String? {
        let blocks = document.reading.blocks
        guard !blocks.isEmpty else { return nil }
        let start = blocks[min(opening, blocks.count) - 1].range.upperBound
        var counts: [String: Int] = [:]
        var opening: [String] = []
        for name in index.names where !name.isPlace && !name.isPerson {
            for entity in name.entities where !entity.hasSuffix(".gobierno") && !index.isPress(entity) {
                counts[entity, default: 0] += 1
                if name.range.lowerBound < start, !opening.contains(entity) { opening.append(entity) }
            }
        }
        let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
        guard let first = ranked.first, first.value >= mentions, opening.contains(first.key),
            ranked.count < 2 || first.value >= lead * ranked[1].value
                || first.value > ranked[1].value && opening.first == first.key
        else { return nil }
        return first.key
    }

    /// A quotation goes to the mark that closes it or, printed over several blocks, to the end of its block.
    private static func words(
        _ blocks: [ReadingView.Block], _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
    ) -> [Int] {
        var found: [Int] = []
        var block = 0
        var isQuoted = false
        for at in 0..<tokens.count {
            let start = Int(tokens[at].start)
            while block + 1 < blocks.count, blocks[block].range.upperBound <= start {
                block += 1
                isQuoted = false
            }
            if Quotation.isMark(tokens[at], text) {
                isQuoted = !isQuoted
            } else if isSingleMark(tokens[at], text) {
                isQuoted = true
            } else if !isQuoted, tokens[at].isWord, isFirstPerson(text[start..<Int(tokens[at].end)]) {
                found.append(at)
            }
        }
        return found
    }

    /// ‘: what closes it is an apostrophe too, so that its block is left alone.
    private static func isSingleMark(_ token: Tokens.Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        token.isSign && text[Int(token.start)..<Int(token.end)].elementsEqual("‘".utf8)
    }

    private static func isFirstPerson(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let letters = word.prefix { $0 | 32 >= UInt8(ascii: "a") && $0 | 32 <= UInt8(ascii: "z") }
        guard letters.count == 2 || letters.count == 3 else { return false }
        return ["we", "our", "us"].contains { known in
            letters.count == known.utf8.count && zip(letters, known.utf8).allSatisfy { $0 | 32 == $1 }
        } && !letters.elementsEqual("US".utf8)
    }
}
