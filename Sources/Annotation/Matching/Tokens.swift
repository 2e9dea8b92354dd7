/// The words, numbers and signs of a text, found in one pass over its UTF-8 bytes, each word looked up in a vocabulary.
///
/// ```swift
/// let tokens = Tokens("La CNDH visitó 3 penales.", vocabulary: words)
/// tokens.count             // 6
/// tokens[1].isAllCapitals  // true
/// ```
package struct Tokens: Sendable {
    package struct Flags: OptionSet, Sendable {
        package let rawValue: UInt8
        package init(rawValue: UInt8) { self.rawValue = rawValue }

        /// A word: letters, and digits or an apostrophe within it.
        package static let word = Flags(rawValue: 1)
        /// A run of digits.
        package static let number = Flags(rawValue: 2)
        /// One sign that is neither letter, digit nor white space.
        package static let sign = Flags(rawValue: 4)
        /// The first letter is a capital.
        package static let capitalised = Flags(rawValue: 8)
        /// Two letters or more, all of them capitals.
        package static let allCapitals = Flags(rawValue: 16)
        /// White space, or the text's start, stands before it.
        package static let spaceBefore = Flags(rawValue: 32)
        /// A letter of it has an accent or is not ASCII.
        package static let accented = Flags(rawValue: 64)
        /// A line feed, or the text's start, stands before it: in a reading view, the first token of a block.
        package static let blockStart = Flags(rawValue: 128)
    }

    package struct Token: Sendable {
        /// UTF-8 bytes of the text.
        package var start: Int32
        package var end: Int32
        /// The number of the folded word, number or sign in the vocabulary; `Vocabulary.unknown` where no finder looks for it.
        package var id: Int32
        package var flags: Flags

        package var range: Range<Int> { Int(start)..<Int(end) }
        package var isWord: Bool { flags.contains(.word) }
        package var isNumber: Bool { flags.contains(.number) }
        package var isSign: Bool { flags.contains(.sign) }
        package var isCapitalised: Bool { flags.contains(.capitalised) }
        package var isAllCapitals: Bool { flags.contains(.allCapitals) }
    }

    package let all: [Token]

    package var count: Int { all.count }
    package subscript(index: Int) -> Token { all[index] }

    /// - Complexity: O(n) of the text's bytes.
    package init(_ text: String, vocabulary: Vocabulary) {
        var text = text
        all = text.withUTF8 { TokenScanner.scan($0, vocabulary: vocabulary) }
    }

    /// Whether the token at `index` ends in the bytes of `ending` and has others before them.
    /// - Parameter text: the bytes that were scanned.
    func ends(_ index: Int, in ending: StaticString, of text: UnsafeBufferPointer<UInt8>) -> Bool {
        // A text may begin with the word whose neighbour is asked for: `Like all Ombudsman institutions, …`.
        guard all.indices.contains(index) else { return false }
        let end = Int(all[index].end)
        let count = ending.utf8CodeUnitCount
        guard end - Int(all[index].start) > count else { return false }
        for offset in 0..<count where text[end - count + offset] != ending.utf8Start[offset] { return false }
        return true
    }

    /// The index of the first token that starts at or after byte `offset`.
    /// - Complexity: O(log n) of the tokens.
    package func firstIndex(atOrAfter offset: Int) -> Int { firstIndex(atOrAfter: offset, in: 0..<all.count) }

    /// The index of the first token that starts at or after byte `offset`, which is not before token `index`.
    /// - Complexity: O(log d) of the tokens between.
    package func firstIndex(atOrAfter offset: Int, from index: Int) -> Int {
        var low = index
        var step = 1
        while low + step < all.count, Int(all[low + step].start) < offset {
            low += step
            step *= 2
        }
        return firstIndex(atOrAfter: offset, in: low..<min(low + step + 1, all.count))
    }

    private func firstIndex(atOrAfter offset: Int, in range: Range<Int>) -> Int {
        var low = range.lowerBound
        var high = range.upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(all[middle].start) < offset { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
