/// Tells the captions and credits of pictures, which repeat what the text says and date only themselves.
struct CaptionReader: Sendable {
    /// `.caption`, `.credit`, or nil for any other line.
    /// - Complexity: O(1): only the ends of the range are read.
    func mark(of text: TextBytes, _ range: Range<Int>) -> Passage.Mark? {
        if photoID(in: text, range) != nil { return .caption }
        guard range.count <= 1200 else { return nil }
        let first = text[range.lowerBound] | 0x20
        // f, p, i, c, (, ©
        if [102, 112, 105, 99, 40 | 0x20, 0xC2 | 0x20].contains(first) {
            let start = text.folded(range.lowerBound..<min(range.upperBound, range.lowerBound + 24))
            if let opening = LayoutWords.opening(start, of: LayoutWords.credits) {
                let words = text.words(range.lowerBound..<min(range.upperBound, range.lowerBound + 400)).count
                let isMarked = opening.last == 58 || opening.first == 40
                if isMarked { return words <= 9 ? .credit : .caption }
                if words <= 6, !Line.edgeTraits(text, range).contains(.endsSentence), hasColonOrStroke(text, range) {
                    return .credit
                }
            }
        }
        if creditStart(in: text, range) != nil { return .caption }
        return nil
    }

    /// The agency's number of a picture: 7 to 9 digits, a full stop and a space, with which a caption starts.
    func photoID(in text: TextBytes, _ range: Range<Int>) -> Range<Int>? {
        var end = range.lowerBound
        while end < range.upperBound, end - range.lowerBound < 10, text.isDigit(end) { end += 1 }
        guard (7...9).contains(end - range.lowerBound), end + 1 < range.upperBound, [46, 44, 45].contains(text[end]),
            text[end + 1] <= 32
        else { return nil }
        return range.lowerBound..<end
    }

    /// Where the credit at the end of a caption starts ("Photo: Notimex/…"), or nil.
    func creditStart(in text: TextBytes, _ range: Range<Int>) -> Int? {
        let from = max(range.lowerBound, range.upperBound - 90)
        let hasMark = text.bytes.withUnsafeBufferPointer {
            $0.first(of: 58, 47, 40, 40, from: from, to: range.upperBound) < range.upperBound
        }
        guard hasMark else { return nil }
        for index in from..<range.upperBound {
            let byte = text[index] | 0x20
            guard byte == 102 || byte == 112 || byte == 99 || text[index] == 40 || text[index] == 47 || text[index] == 124 else {
                continue
            }
            if index > range.lowerBound, text.letter(at: index) != .none, text.letter(at: index - 1) != .none { continue }
            let rest = text.folded(index..<min(range.upperBound, index + 20))
            for mark in LayoutWords.creditMarks where rest.starts(with: mark) && (mark.last != 101 || rest.count > mark.count) {
                // A sentence about "la foto: …" goes on; a credit is a few words without a verb, and the last thing on its line.
                guard text.words(index..<range.upperBound).count <= 9, index > range.lowerBound || mark.last == 58 else {
                    continue
                }
                if mark.last != 58 || namesSomeone(text, index..<range.upperBound) { return index }
            }
        }
        return nil
    }

    /// Whether a capital or @ follows the colon.
    private func namesSomeone(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        guard let colon = text.bytes[range].firstIndex(of: 58) else { return false }
        let name = text.trimmed((colon + 1)..<range.upperBound)
        return !name.isEmpty && (text.letter(at: name.lowerBound) == .upper || text[name.lowerBound] == 64)
    }

    private func hasColonOrStroke(_ text: TextBytes, _ range: Range<Int>) -> Bool {
        for index in range where text[index] == 58 || text[index] == 47 { return true }
        return false
    }
}
