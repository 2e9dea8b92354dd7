/// Cuts a block of text into sentences.
///
/// ```swift
/// SentenceSplitter().sentences(of: TextBytes("El Sr. Gil firmó. Fue en el D.F. el lunes."), in: 0..<43)  // two ranges
/// ```
///
/// A stop ends a sentence unless it belongs to a number, an initial, an abbreviation or an address, or a lower-case word
/// follows. Every character of the block that is not white space is in exactly one sentence.
struct SentenceSplitter: Sendable {
    /// The sentences of `block`, in order, without white space at their ends.
    /// - Complexity: O(n) of the block's bytes.
    func sentences(of text: TextBytes, in block: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        split(text, block, into: &sentences)
        return sentences
    }

    /// Adds the sentences of `block` to others.
    func split(_ text: TextBytes, _ block: Range<Int>, into sentences: inout [Range<Int>]) {
        var start = block.lowerBound
        var index = block.lowerBound
        let end = block.upperBound
        while index < end {
            let byte = text[index]
            let isStop: Bool
            switch byte {
            case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"): isStop = true
            case 0xE2: isStop = isEllipsis(text, index, end)
            default: isStop = false
            }
            guard isStop else {
                index = Self.nextStop(text, from: index + 1, to: end)
                continue
            }
            let stop = index
            // A run of stops, and what closes after it, belongs to the sentence before.
            var sawOnlyOneDot = true
            while index < end {
                let next = text[index]
                if next == UInt8(ascii: ".") {
                    if index > stop { sawOnlyOneDot = false }
                    index += 1
                } else if next == UInt8(ascii: "?") || next == UInt8(ascii: "!") {
                    sawOnlyOneDot = false
                    index += 1
                } else if isEllipsis(text, index, end) {
                    sawOnlyOneDot = false
                    index += 3
                } else {
                    break
                }
            }
            while index < end, text.isClosing(index) { index += text.width(at: index) }
            var next = index
            while next < end {
                let space = text.spaceLength(at: next, end: end)
                if space == 0 { break }
                next += space
            }
            guard next < end else { break }
            if next == index {
                if sawOnlyOneDot && isMissingSpace(text, stop, next, block) { next = index } else { continue }
            } else if !breaks(text, stop: stop, next: next, block: block, start: start, onlyDot: sawOnlyOneDot && byte == 46) {
                continue
            }
            append(text, start..<index, &sentences)
            start = next
            index = next
        }
        append(text, start..<end, &sentences)
    }

    /// The next byte with which a stop may start: `.`, `?`, `!`, or the first of `…`.
    private static func nextStop(_ text: TextBytes, from start: Int, to end: Int) -> Int {
        text.bytes.withUnsafeBufferPointer { bytes in
            start < end ? bytes.first(of: 46, 63, 33, 0xE2, from: start, to: end) : start
        }
    }

    private func append(_ text: TextBytes, _ range: Range<Int>, _ sentences: inout [Range<Int>]) {
        let trimmed = text.trimmed(range)
        if !trimmed.isEmpty { sentences.append(trimmed) }
    }

    private func isEllipsis(_ text: TextBytes, _ index: Int, _ end: Int) -> Bool {
        text[index] == 0xE2 && index + 2 < end && text[index + 1] == 0x80 && text[index + 2] == 0xA6
    }

    /// "…de paz.La Comisión": a stop between a small word and a capital, without the space that should be there.
    private func isMissingSpace(_ text: TextBytes, _ stop: Int, _ next: Int, _ block: Range<Int>) -> Bool {
        guard text[stop] == 46, stop - block.lowerBound >= 3, next + 1 < block.upperBound, text.letter(at: next) == .upper else {
            return false
        }
        let after = next + text.width(at: next)
        guard after < block.upperBound, text.letter(at: after) == .lower || text[after] == 32 else { return false }
        for index in (stop - 3)..<stop where !(97...122).contains(text[index]) { return false }
        return true
    }

    private func breaks(_ text: TextBytes, stop: Int, next: Int, block: Range<Int>, start: Int, onlyDot: Bool) -> Bool {
        var first = next
        while first < block.upperBound, text.isOpening(first) { first += text.width(at: first) }
        guard first < block.upperBound else { return true }
        let letter = text.letter(at: first)
        if letter == .lower { return false }
        guard onlyDot else { return true }
        let word = wordBefore(text, stop, from: start)
        guard !word.isEmpty else { return !isListNumber(text, stop, start) }
        // Few words before a stop are short enough for an abbreviation, or have a dot within.
        guard word.count <= Abbreviations.longest || text.bytes[word].contains(46) else { return true }
        let lowered = lowercase(text, word)
        if let sort = Abbreviations.sort(of: lowered) {
            switch sort {
            case .title: return false
            case .number:
                return !(text.isDigit(first) || text.letter(at: word.lowerBound) == .upper && !opensSentence(text, first, block))
            case .closing: return opensSentence(text, first, block)
            }
        }
        if word.count <= 2, text.letter(at: word.lowerBound) == .upper, text.scalars(word) == 1 {
            return isPrecededByLowercase(text, word.lowerBound, start) && !isPrecededByName(text, word.lowerBound, start)
        }
        if lowered.contains(46) { return opensSentence(text, first, block) }
        return true
    }

    /// "1. Garantizar…": a number of up to three digits with which the sentence starts.
    private func isListNumber(_ text: TextBytes, _ stop: Int, _ start: Int) -> Bool {
        guard stop > start, stop - start <= 3 else { return false }
        for index in start..<stop where !text.isDigit(index) { return false }
        return true
    }

    /// The word that ends at `stop`, with the dots inside it ("EE.UU" of "EE.UU."); empty after anything else.
    private func wordBefore(_ text: TextBytes, _ stop: Int, from start: Int) -> Range<Int> {
        var from = stop
        while from > start, stop - from < 24 {
            let byte = text[from - 1]
            let isWord = byte >= 0x80 || byte == 46 || (byte | 0x20) >= 97 && (byte | 0x20) <= 122
            guard isWord else { break }
            from -= 1
        }
        while from < stop, text[from] & 0xC0 == 0x80 || text[from] == 46 || text.isOpening(from) {
            from += text[from] & 0xC0 == 0x80 ? 1 : text.width(at: from)
        }
        return min(from, stop)..<stop
    }

    private func lowercase(_ text: TextBytes, _ range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var afterC3 = false
        for index in range {
            let byte = text[index]
            if byte >= 65 && byte <= 90 { result.append(byte | 0x20) } else { result.append(afterC3 ? byte | 0x20 : byte) }
            afterC3 = byte == 0xC3
        }
        return result
    }

    private func opensSentence(_ text: TextBytes, _ first: Int, _ block: Range<Int>) -> Bool {
        if text[first] == 0xC2 || text[first] == 0xE2 { return true }
        var end = first
        while end < block.upperBound, end - first < 16, text.letter(at: end) != .none { end += text.width(at: end) }
        return FunctionWords.openers.contains(lowercase(text, first..<min(end, block.upperBound)))
    }

    /// "siglo X. La…": a lower-case word stands before the single letter, so that it is no initial of a name.
    private func isPrecededByLowercase(_ text: TextBytes, _ index: Int, _ start: Int) -> Bool {
        let word = previousWord(text, index, start)
        return !word.isEmpty && text.letter(at: word.lowerBound) == .lower
    }

    /// "del presidente J. Gil": a word after which names come.
    private func isPrecededByName(_ text: TextBytes, _ index: Int, _ start: Int) -> Bool {
        let word = previousWord(text, index, start)
        guard !word.isEmpty else { return false }
        let names: [StaticString] = [
            "plan", "siglo", "inciso", "apartado", "anexo", "grupo", "tipo", "section", "part", "annex", "century",
        ]
        let bytes = lowercase(text, word)
        return !names.contains { name in
            name.withUTF8Buffer { $0.count == bytes.count && $0.elementsEqual(bytes) }
        }
    }

    private func previousWord(_ text: TextBytes, _ index: Int, _ start: Int) -> Range<Int> {
        var end = index
        while end > start, text[end - 1] == 32 { end -= 1 }
        var from = end
        while from > start, end - from < 24,
            text[from - 1] >= 0x80 || (text[from - 1] | 0x20) >= 97 && (text[from - 1] | 0x20) <= 122
        {
            from -= 1
        }
        while from < end, text[from] & 0xC0 == 0x80 { from += 1 }
        return from..<end
    }
}
