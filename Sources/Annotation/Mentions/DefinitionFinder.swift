import Documents

/// Finds pairs of a long form and the short form that a text defines for it, in parentheses, in either order.
///
/// The method is that of Schwartz and Hearst (A simple algorithm for identifying abbreviation definitions in biomedical text,
/// PSB 2003), on folded letters, with Spanish articles and prepositions not counted among the words of the long form.
struct DefinitionFinder {
    struct Pair: Hashable {
        /// UTF-8 bytes of the text.
        var short: Range<Int>
        var long: Range<Int>
        /// Of the parenthesis.
        var open: Int
        /// Whether the short form is a word made of the first letters of others.
        var isSyllabic = false
    }

    private let bytes: [UInt8]
    private static let limit = 240

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The pairs in order of their places.
    /// - Complexity: O(n) of the bytes: each parenthesis is looked at over at most a fixed stretch.
    func pairs() -> [Pair] {
        var result: [Pair] = []
        var index = 0
        while let open = opening(from: index) {
            if let close = closing(open), let pair = pair(open: open, close: close) { result.append(pair) }
            index = open + 1
        }
        return result
    }

    private func opening(from start: Int) -> Int? {
        bytes.withUnsafeBufferPointer { bytes in
            let (round, square) = (UInt8(ascii: "("), UInt8(ascii: "["))
            let index = bytes.first(of: round, square, round, square, from: start, to: bytes.count)
            return index < bytes.count ? index : nil
        }
    }

    private func closing(_ open: Int) -> Int? {
        var index = open + 1
        // One pair inside, as in «FEV(1.0)», but not at once.
        var inside = false
        while index < bytes.count, index - open < Self.limit {
            switch bytes[index] {
            case UInt8(ascii: ")"), UInt8(ascii: "]"):
                if !inside { return index }
                inside = false
                index += 1
            case UInt8(ascii: "("), UInt8(ascii: "["):
                if inside || index == open + 1 || index - open > 6 { return nil }
                inside = true
                index += 1
            case UInt8(ascii: "\n"): return nil
            default: index += 1
            }
        }
        return nil
    }

    private func pair(open: Int, close: Int) -> Pair? {
        var end = open + 1
        while end < close, bytes[end] != UInt8(ascii: ","), bytes[end] != UInt8(ascii: ";") { end += 1 }
        let inner = trimmed((open + 1)..<end)
        guard !inner.isEmpty else { return nil }
        if end == close, let long = SyllableMatcher(bytes).longForm(before: open, short: inner) {
            return Pair(short: inner, long: long, open: open, isSyllabic: true)
        }
        if let short = shortForm(inner), let long = longForm(before: open, short: short) {
            return Pair(short: short, long: long, open: open)
        }
        // Both inside: «(Comisión de la Verdad, CV)».
        if end < close, bytes[end] == UInt8(ascii: ","), let short = shortForm(trimmed((end + 1)..<close)), capitals(short) >= 2,
            let long = longForm(before: end, short: short), long.lowerBound > open
        {
            return Pair(short: short, long: long, open: open)
        }
        // Short form before, long form inside.
        let whole = trimmed((open + 1)..<close)
        var start = open
        while start > 0, bytes[start - 1] == 32 { start -= 1 }
        let last = start
        while start > 0, Self.isWordByte(bytes[start - 1]) { start -= 1 }
        guard start < last, let short = shortForm(start..<last), capitals(short) >= 2, whole.count > 2 * short.count,
            wordCount(whole) >= 2 || whole.allSatisfy({ Self.isLetter(bytes[$0]) }),
            (initials(short, in: whole) ?? match(short, in: whole)) == whole.lowerBound
        else { return nil }
        return Pair(short: short, long: whole, open: open)
    }

    /// `range` if it may be a short form: two to twelve characters, at most two words, a letter, a letter or digit first.
    func shortForm(_ range: Range<Int>) -> Range<Int>? {
        guard (1...14).contains(range.count), wordCount(range) <= 2, Self.isWordByte(bytes[range.lowerBound]),
            range.contains(where: { Self.isLetter(bytes[$0]) })
        else { return nil }
        // A long word, or one of two, that is written as words are is no abbreviation.
        let marked = range.count(where: { (65...90).contains(bytes[$0]) || Self.isDigit(bytes[$0]) })
        let signs = range.count(where: { !Self.isWordByte(bytes[$0]) })
        return marked >= 2 || range.count - 2 * signs <= 5 && wordCount(range) == 1 ? range : nil
    }

    /// The words before `open` that the letters of `short` abbreviate.
    func longForm(before open: Int, short: Range<Int>) -> Range<Int>? {
        let letters = short.count(where: { Self.isWordByte(bytes[$0]) && bytes[$0] & 0xC0 != 0x80 })
        var words = min(letters + 5, letters * 2)
        var start = open
        while start > 0, bytes[start - 1] == 32 { start -= 1 }
        // «Secretaría de Agua, Tierra y Mar, (SATM)»
        if start > 1, bytes[start - 1] == UInt8(ascii: ",") { start -= 1 }
        let end = start
        while start > 0, words > 0, open - start < Self.limit {
            let byte = bytes[start - 1]
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: ";") || byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") {
                break
            }
            if byte == UInt8(ascii: "."), start < bytes.count, bytes[start] == 32, !isLegalForm(endingAt: start - 1) { break }
            if byte == 32, start < end {
                if !isFunctionWord(at: start) { words -= 1 }
                if words == 0 { break }
            }
            start -= 1
        }
        let stretch = trimmed(start..<end)
        if short.count(where: { Self.isLetter(bytes[$0]) }) == 1, Self.isLetter(bytes[short.lowerBound]) {
            if letters == 1 { return singleWord(short, in: stretch) }
            if let word = singleWord(short, in: stretch), match(short, in: stretch) == nil { return word }
        }
        var lettersEnd = short.upperBound
        while lettersEnd > short.lowerBound, !Self.isLetter(bytes[lettersEnd - 1]) { lettersEnd -= 1 }
        let lettered = short.lowerBound..<lettersEnd
        guard
            let first = initials(short, in: stretch) ?? match(short, in: stretch)
                ?? (lettered.count >= 2 && lettered.count < short.count ? initials(lettered, in: stretch) : nil)
        else { return nil }
        let long = first..<stretch.upperBound
        // A long form is longer than its short form and does not contain it as a word.
        guard long.count > short.count, wordCount(long) <= min(letters + 5, letters * 2) + 4, !contains(short, in: long) else {
            return nil
        }
        return long
    }

    /// «A.C.»: a full stop behind a letter that stands behind another one, which ends no sentence.
    private func isLegalForm(endingAt stop: Int) -> Bool {
        stop > 2 && bytes[stop - 1] &- 65 < 26 && bytes[stop - 2] == UInt8(ascii: ".") && bytes[stop - 3] &- 65 < 26
    }

    /// `progesterone (P)`: the word before one letter, which starts with it.
    private func singleWord(_ short: Range<Int>, in stretch: Range<Int>) -> Range<Int>? {
        var start = stretch.upperBound
        while start > stretch.lowerBound, bytes[start - 1] != 32 { start -= 1 }
        guard stretch.upperBound - start > 3, short.count <= 2,
            (start..<stretch.upperBound).contains(where: {
                bytes[$0] | 32 == bytes[short.lowerBound] | 32 && ($0 == start || bytes[$0 - 1] == UInt8(ascii: "-"))
            })
        else { return nil }
        return start..<stretch.upperBound
    }

    /// Where the long form starts if each letter of `short` starts one of the last words of `stretch`, words of two to four letters
    /// that join others set aside; a plural's `s` need not.
    private func initials(_ short: Range<Int>, in stretch: Range<Int>) -> Int? {
        var wanted = folded(short).filter { Self.isLetter($0.letter) || Self.isDigit($0.letter) }.map(\.letter)
        if wanted.count > 2, wanted.last == UInt8(ascii: "s"), bytes[short.upperBound - 1] == UInt8(ascii: "s") {
            wanted.removeLast()
        }
        var at = stretch.upperBound
        while let letter = wanted.last {
            while at > stretch.lowerBound, !Self.isWordByte(bytes[at - 1]) { at -= 1 }
            var start = at
            while start > stretch.lowerBound, Self.isWordByte(bytes[start - 1]) { start -= 1 }
            guard start < at else { return nil }
            // No long form begins with an article: «Estancias para el Bienestar y Desarrollo (EBD)».
            if folded(start..<at).first?.letter == letter, wanted.count > 1 || !isFunctionWord(at: start) {
                wanted.removeLast()
            } else if !isFunctionWord(at: start) {
                return nil
            }
            at = start
        }
        return at
    }

    /// Where the long form starts in `stretch` if the letters of `short` are found in it from right to left, the first of them at
    /// the start of a word.
    func match(_ short: Range<Int>, in stretch: Range<Int>) -> Int? {
        let wanted = folded(short).filter { Self.isLetter($0.letter) || Self.isDigit($0.letter) }
        let text = folded(stretch)
        var at = text.count - 1
        for (position, one) in wanted.enumerated().reversed() {
            while at >= 0, text[at].letter != one.letter || position == 0 && !startsLongForm(text, at) { at -= 1 }
            guard at >= 0 else { return nil }
            at -= 1
        }
        guard !wanted.isEmpty else { return nil }
        // The word's start, and any hyphenated part before it.
        var start = text[at + 1].offset
        while start > stretch.lowerBound, bytes[start - 1] != 32 { start -= 1 }
        while start < text[at + 1].offset, !Self.isWordByte(bytes[start]) { start += 1 }
        return start
    }

    private func startsWord(_ text: [(letter: UInt8, offset: Int)], _ at: Int) -> Bool {
        let offset = text[at].offset
        return offset == 0 || !Self.isWordByte(bytes[offset - 1])
    }

    private func startsLongForm(_ text: [(letter: UInt8, offset: Int)], _ at: Int) -> Bool {
        startsWord(text, at) && !isFunctionWord(at: text[at].offset)
    }

    /// Folded letters with the byte offsets of the characters they come from.
    private func folded(_ range: Range<Int>) -> [(letter: UInt8, offset: Int)] {
        var result: [(letter: UInt8, offset: Int)] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let byte = bytes[index]
            if byte < 0x80 {
                result.append((byte >= 65 && byte <= 90 ? byte | 32 : byte, index))
                index += 1
            } else {
                var next = index + 1
                while next < range.upperBound, bytes[next] & 0xC0 == 0x80 { next += 1 }
                for letter in Folding.folded(bytes[index..<next]) {
                    result.append((letter, index))
                }
                index = next
            }
        }
        return result
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] == 32 { start += 1 }
        while start < end, bytes[end - 1] == 32 { end -= 1 }
        return start..<end
    }

    private func wordCount(_ range: Range<Int>) -> Int {
        range.count(where: { bytes[$0] != 32 && ($0 == range.lowerBound || bytes[$0 - 1] == 32) })
    }

    private func capitals(_ range: Range<Int>) -> Int { range.count(where: { (65...90).contains(bytes[$0]) }) }

    private func contains(_ short: Range<Int>, in long: Range<Int>) -> Bool {
        guard long.count >= short.count else { return false }
        for start in long.lowerBound...(long.upperBound - short.count)
        where bytes[start..<(start + short.count)].elementsEqual(bytes[short]) {
            let after = start + short.count
            if start == long.lowerBound || !Self.isWordByte(bytes[start - 1]),
                after == bytes.count || !Self.isWordByte(bytes[after])
            {
                return true
            }
        }
        return false
    }

    /// Whether the word that starts at `start` is an article or a preposition of two to four letters.
    private func isFunctionWord(at start: Int) -> Bool {
        var end = start
        while end < bytes.count, end - start < 6, Self.isWordByte(bytes[end]) { end += 1 }
        return Self.functionWords.contains(String(decoding: bytes[start..<end], as: UTF8.self))
    }

    private static let functionWords: Set<String> = [
        "de", "del", "la", "las", "el", "los", "y", "e", "para", "por", "en", "a", "al", "of", "the", "for", "and", "on", "to",
        "in",
    ]

    static func isLetter(_ byte: UInt8) -> Bool { byte | 32 >= 97 && byte | 32 <= 122 || byte >= 0x80 }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
    private static func isWordByte(_ byte: UInt8) -> Bool { isLetter(byte) || isDigit(byte) }
}
