/// Reads the official number of a document: `DGDDH/255/2024`, «Comunicado No. 123/2024», «Press release 12/2024».
struct FolioReader: Sendable {
    struct Folio: Sendable, Hashable {
        /// UTF-8 bytes of the number alone.
        var range: Range<Int>
        var year: Int?
    }

    /// The folio of a line, or nil; a line of running text has none.
    /// - Parameter labelLength: bytes of the folded line that a label such as "comunicado de prensa" takes, 0 without one.
    func folio(in text: TextBytes, _ line: Range<Int>, hasLabel: Bool) -> Folio? {
        var tokens: [Range<Int>] = []
        var start: Int?
        for index in line.lowerBound...line.upperBound {
            let isSpace = index == line.upperBound || text[index] <= 32 || text[index] == 0x3A
            if isSpace {
                if let from = start { tokens.append(from..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        guard tokens.count <= 10 else { return nil }
        for token in tokens.reversed() {
            if let folio = coded(text, stripped(text, token), alone: tokens.count == 1) { return folio }
        }
        guard hasLabel else { return nil }
        for (index, token) in tokens.enumerated() {
            guard var folio = numbered(text, stripped(text, token)) else { continue }
            // «Communiqué OON 12/08»: the letters of the office are part of its number.
            if index > 0, isOffice(text, tokens[index - 1]) {
                folio.range = tokens[index - 1].lowerBound..<folio.range.upperBound
            }
            return folio
        }
        return nil
    }

    /// Two to eight capitals that are no label such as BOLETÍN.
    private func isOffice(_ text: TextBytes, _ token: Range<Int>) -> Bool {
        guard (2...8).contains(token.count), token.allSatisfy({ (65...90).contains(text[$0]) }) else { return false }
        let folded = text.folded(token)
        return !(LayoutWords.labels + LayoutWords.numberWords).contains { phrase in
            phrase.split(separator: 32).contains { $0.elementsEqual(folded) }
        }
    }

    /// Without the full stop, comma or bracket around it.
    private func stripped(_ text: TextBytes, _ token: Range<Int>) -> Range<Int> {
        var (start, end) = (token.lowerBound, token.upperBound)
        while end > start, [46, 44, 41, 93, 59].contains(text[end - 1]) { end -= 1 }
        while start < end, [40, 91, 35].contains(text[start]) { start += 1 }
        return start..<end
    }

    /// Capitals and figures with two or more strokes: `DGDDH/255/2024`, `CNDH-255-2024`, `A/HRC/45/12`.
    private func coded(_ text: TextBytes, _ token: Range<Int>, alone: Bool) -> Folio? {
        guard token.count >= 5, token.count <= 40 else { return nil }
        var (strokes, capitals, digits) = (0, 0, 0)
        for index in token {
            switch text[index] {
            case 47, 45: strokes += 1
            case 65...90: capitals += 1
            case 48...57: digits += 1
            case 46, 95: break
            default: return nil
            }
        }
        guard capitals >= 2, digits >= 1, strokes >= 2 || strokes == 1 && alone && digits >= 2 else { return nil }
        guard text.letter(at: token.lowerBound) == .upper || text.isDigit(token.lowerBound) else { return nil }
        return Folio(range: token, year: year(text, token))
    }

    /// `123`, `123/2024`, `045-24` after a label.
    private func numbered(_ text: TextBytes, _ token: Range<Int>) -> Folio? {
        guard token.count >= 1, token.count <= 12, text.isDigit(token.lowerBound) else { return nil }
        var strokes = 0
        for index in token {
            switch text[index] {
            case 48...57: break
            case 47, 45: strokes += 1
            default: return nil
            }
        }
        guard strokes <= 1, text.isDigit(token.upperBound - 1) else { return nil }
        return Folio(range: token, year: strokes == 1 ? year(text, token) : nil)
    }

    private func year(_ text: TextBytes, _ token: Range<Int>) -> Int? {
        var year: Int?
        var (value, length) = (0, 0)
        for index in token.lowerBound...token.upperBound {
            if index < token.upperBound, text.isDigit(index) {
                value = min(value * 10 + Int(text[index]) - 48, 99_999)
                length += 1
            } else {
                if length == 4, (1980...2099).contains(value) { year = value }
                (value, length) = (0, 0)
            }
        }
        return year
    }
}
