import Documents

/// Reads a short form that is written as a word and made of the first letters of others: «Subsemun», «Cereso».
///
/// ```swift
/// SyllableMatcher(bytes).longForm(before: open, short: short)  // «Fondo Nacional de Apoyo Municipal» before «(Fonamun)»
/// ```
///
/// Each word of the long form gives one of its first letters or several, in order; one word in the midst or at the end may give none.
struct SyllableMatcher {
    private let bytes: [UInt8]
    /// How many words back a long form may begin, and how many of its words may give no letter.
    private static let reach = 16
    private static let silent = 1

    private struct Word {
        var range: Range<Int>
        var letters: [UInt8]
        var isCapitalised: Bool
    }

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// The shortest long form before `open` whose first letters make up `short`.
    func longForm(before open: Int, short: Range<Int>) -> Range<Int>? {
        let wanted = Folding.folded(bytes[short])
        guard (4...12).contains(wanted.count), Self.isCapital(bytes[short.lowerBound]),
            wanted.allSatisfy({ (97...122).contains($0) }), !bytes[short].dropFirst().contains(where: Self.isCapital)
        else { return nil }
        var words: [Word] = []
        var end = open
        while end > 0, bytes[end - 1] == 32 { end -= 1 }
        // «Comisión Nacional del Agua, (Conagua)»
        if end > 0, bytes[end - 1] == UInt8(ascii: ",") { end -= 1 }
        while words.count < Self.reach, let word = word(endingAt: end) {
            words.insert(word, at: 0)
            if word.isCapitalised, word.letters.first == wanted.first,
                let last = match(wanted[...], words[...], silent: Self.silent, given: 0)
            {
                return word.range.lowerBound..<last
            }
            end = word.range.lowerBound
            while end > 0, bytes[end - 1] == 32 || bytes[end - 1] == UInt8(ascii: ",") || bytes[end - 1] == UInt8(ascii: "-") {
                end -= 1
            }
        }
        return nil
    }

    private func word(endingAt end: Int) -> Word? {
        var start = end
        while start > 0, DefinitionFinder.isLetter(bytes[start - 1]) { start -= 1 }
        guard start < end else { return nil }
        return Word(range: start..<end, letters: Folding.folded(bytes[start..<end]), isCapitalised: Self.isCapital(bytes[start]))
    }

    /// Where the long form ends, if the letters left are the first ones of the words left.
    private func match(_ letters: ArraySlice<UInt8>, _ words: ArraySlice<Word>, silent: Int, given: Int) -> Int? {
        guard let word = words.first else { return nil }
        let rest = words.dropFirst()
        var shared = 0
        while shared < min(letters.count, word.letters.count), letters[letters.startIndex + shared] == word.letters[shared] {
            shared += 1
        }
        for count in stride(from: shared, to: 0, by: -1) {
            let left = letters.dropFirst(count)
            if left.isEmpty {
                guard given > 0 else { continue }
                if let end = self.end(after: word, rest, silent: silent) { return end }
            } else if let end = match(left, rest, silent: silent, given: given + 1) {
                return end
            }
        }
        guard given > 0 else { return nil }
        if Self.isSmall(word) { return match(letters, rest, silent: silent, given: given) }
        return silent > 0 ? match(letters, rest, silent: silent - 1, given: given) : nil
    }

    /// The end of the last word that gives letters, or of those behind it: «… Municipales», but not «… en Zenda».
    private func end(after last: Word, _ words: ArraySlice<Word>, silent: Int) -> Int? {
        guard words.count(where: { !Self.isSmall($0) }) <= silent else { return nil }
        if let first = words.first, Self.places.contains(first.letters) { return last.range.upperBound }
        return words.last?.range.upperBound ?? last.range.upperBound
    }

    private static let places: Set<[UInt8]> = [Array("en".utf8), Array("in".utf8)]

    /// An article or a preposition: no capital, and four letters at most.
    private static func isSmall(_ word: Word) -> Bool { !word.isCapitalised && word.letters.count <= 4 }
    private static func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
}
