/// What single lines show by themselves, before any are joined.
struct LineMarks {
    let text: TextBytes
    let lines: [Line]
    let isWrapped: Bool
    private let running: Set<Int>
    private let captions = CaptionReader()
    private let folios = FolioReader()
    private let datelines = DatelineReader()

    init(text: TextBytes, lines: [Line], isWrapped: Bool) {
        self.text = text
        self.lines = lines
        self.isWrapped = isWrapped
        running = RunningLines.find(in: text, lines)
    }

    /// - Parameter previous: the mark of the passage before.
    /// - Complexity: O(1) for lines in the middle of a text, but for those that may be captions.
    func mark(of index: Int, previous: Passage.Mark?) -> Passage.Mark? {
        let line = lines[index]
        if line.traits.isDisjoint(with: [.hasLetters, .hasDigits]) {
            return previous == .separator && isUnknownSpeaker(line) ? .speaker : .separator
        }
        if !isWrapped, previous == .separator, line.traits.contains(.allCaps), line.width <= 240 { return .speaker }
        if line.traits.contains(.hasDigits), line.width <= 28, isPageNumber(index) { return .pageNumber }
        if running.contains(index) { return .running }
        if isListItem(index) { return .listItem }
        let atEdge = index < LineMarks.edge || index >= lines.count - LineMarks.edge
        if atEdge, line.width <= 160, let mark = edgeMark(index) { return mark }
        if line.traits.contains(.startsLower) && line.blanksBefore == 0 { return nil }
        return captions.mark(of: text, line.range)
    }

    /// Lines at either end of a text among which its head and foot are looked for.
    static let edge = 30

    private func edgeMark(_ index: Int) -> Passage.Mark? {
        let line = lines[index]
        let startsNew =
            line.blanksBefore > 0 || index == 0 || line.traits.contains(.startsUpper) || line.traits.contains(.hasDigits)
        guard startsNew, !line.traits.contains(.startsLower) else { return nil }
        // Most lines are plain sentences, which have none of the marks.
        if line.traits.contains(.endsSentence), !line.traits.contains(.hasDigits), line.width > 60 { return nil }
        let folded = text.folded(line.range)
        if index < LineMarks.edge, isLabel(folded, line) { return .label }
        let mayHaveYear = line.traits.contains(.hasDigits) || folded.contains(phrase: Array("dos mil".utf8))
        if mayHaveYear, let dateline = datelines.dateline(in: text, line.range), dateline.isWholeLine,
            index < LineMarks.edge || dateline.sort != .dated
        {
            // The start of a wrapped paragraph may look like a dateline; its next line then goes on in lower case.
            let next = index + 1 < lines.count ? lines[index + 1] : nil
            if let next, next.blanksBefore == 0, next.traits.contains(.startsLower), !line.traits.contains(.endsSentence) {
                return nil
            }
            return .dateline
        }
        return isContact(folded, line) ? .contact : nil
    }

    /// "COMUNICADO", "Boletín 045/2024", "DGDDH/255/2024": a label, a folio, or both, and nothing else.
    private func isLabel(_ folded: [UInt8], _ line: Line) -> Bool {
        guard line.width <= 90 else { return false }
        if let label = LayoutWords.opening(folded, of: LayoutWords.labels) {
            let rest = Array(folded[label.count...])
            if rest.allSatisfy({ $0 < 48 || $0 == 58 }) { return true }
            return folios.folio(in: text, line.range, hasLabel: true) != nil && text.words(line.range).count <= 9
        }
        guard line.traits.contains(.hasDigits), !line.traits.contains(.endsSentence) || line.width < 30 else { return false }
        guard
            let folio = folios.folio(
                in: text, line.range, hasLabel: LayoutWords.opening(folded, of: LayoutWords.numberWords) != nil)
        else {
            return false
        }
        return folio.range.count * 2 >= line.range.count || text.words(line.range).count <= 6 && line.width <= 45
    }

    private func isContact(_ folded: [UInt8], _ line: Line) -> Bool {
        let words = text.words(line.range).count
        guard words <= 16 else { return false }
        if words <= 9,
            folded.contains(64) && folded.contains(46) || folded.contains(phrase: Array("www.".utf8))
                || folded.contains(phrase: Array("http".utf8))
        {
            return !line.traits.contains(.endsSentence) || words <= 4
        }
        guard LayoutWords.opening(folded, of: LayoutWords.contacts) != nil, line.traits.contains(.hasDigits) else { return false }
        return true
    }

    private func isUnknownSpeaker(_ line: Line) -> Bool {
        for index in line.range where text[index] != UInt8(ascii: "?") { return false }
        return true
    }

    /// "Página 2 de 3", "Page 2 of 3", "2/3", "- 2 -"; a number alone only at a page's edge.
    private func isPageNumber(_ index: Int) -> Bool {
        let line = lines[index]
        let folded = text.folded(line.range).filter { $0 != 45 && $0 != 46 && $0 != 32 }
        let letters = folded.filter { $0 >= 97 && $0 <= 122 }
        let digits = folded.filter { $0 >= 48 && $0 <= 57 }
        guard digits.count <= 8, letters.count + digits.count + (folded.contains(47) ? 1 : 0) == folded.count else {
            return false
        }
        let word = String(decoding: letters, as: UTF8.self)
        if ["paginade", "pagde", "pageof", "pagina", "page", "pag", "pde"].contains(word) { return true }
        let atPageEdge =
            line.traits.contains(.afterPageBreak)
            || index + 1 < lines.count && lines[index + 1].traits.contains(.afterPageBreak)
            || index + 1 == lines.count && index > 3
        return atPageEdge && digits.count <= 4 && (word.isEmpty || word == "de" || word == "of")
    }

    /// "• …", "– …", "a) …", "1. …", where it cannot be the middle of a wrapped sentence.
    private func isListItem(_ index: Int) -> Bool {
        let line = lines[index]
        let start = line.range.lowerBound
        let byte = text[start]
        switch byte {
        case 0xE2:
            // • ‣ ● ▪ ■ ◦ ➢ ✓ →; en and em dashes
            guard line.range.count > 4, text[start + 3] <= 32 || text[start + 3] == 0xC2 else { return false }
            guard text[start + 1] == 0x80, (0x93...0x94).contains(text[start + 2]) else { return true }
        case 0xC2: return text.starts(with: [0xC2, 0xB7], at: start, end: line.range.upperBound)
        case 42, 45:
            guard line.range.count > 2, text[start + 1] <= 32 else { return false }
        case 48...57:
            guard line.range.count > 3 else { return false }
            let end = text.isDigit(start + 1) ? start + 2 : start + 1
            guard end + 1 < line.range.upperBound, [46, 41].contains(text[end]), text[end + 1] <= 32 else { return false }
        case 97...122, 65...90:
            guard line.range.count > 3, text[start + 1] == 41, text[start + 2] <= 32 else { return false }
        default: return false
        }
        guard index > 0, line.blanksBefore == 0 else { return true }
        return !lines[index - 1].traits.isDisjoint(with: [.endsSentence, .endsClause]) || lines[index - 1].width < 60
    }
}
