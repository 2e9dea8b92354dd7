/// Reads the foot of a document: slogans, contacts, "about us", notices and page feet below the last running text.
struct FootReader {
    let text: TextBytes
    let lines: [Line]
    let passages: [Passage]
    let body: Int
    let isOfficial: Bool
    private let datelines = DatelineReader()

    init(text: TextBytes, lines: [Line], passages: [Passage], body: Int, isOfficial: Bool) {
        self.text = text
        self.lines = lines
        self.passages = passages
        self.body = body
        self.isOfficial = isOfficial
    }

    func read(_ kinds: inout [Zone.Kind], _ layout: inout Layout) {
        let closing = closingSection()
        if let closing {
            for index in closing..<passages.count where kinds[index] == .paragraph {
                kinds[index] =
                    isFooter(index) ? .footer : isOfficial && isExclaimed(passages[index].range) ? .slogan : .boilerplate
            }
        }
        var index = (closing ?? passages.count) - 1
        var steps = 0
        while index > body, steps < LineMarks.edge {
            let passage = passages[index]
            switch passage.mark {
            case .contact: kinds[index] = .boilerplate
            case .separator, .pageNumber, .running, .credit, .caption: break
            case .dateline:
                guard let dateline = datelines.dateline(in: text, passage.range), dateline.sort != .dated else { return }
                kinds[index] = .dateline
                layout.datelines.append(.init(dateline: dateline, position: .end, isPrinting: dateline.sort == .later))
            case .label, .speaker, .listItem: return
            case nil:
                if isFooter(index) {
                    kinds[index] = .footer
                } else if isSlogan(index, below: kinds) {
                    kinds[index] = .slogan
                } else {
                    return
                }
            }
            index -= 1
            steps += 1
        }
    }

    /// The passage from which on the text is no longer the document's own: "About …", "Contacto", "Notes to editors".
    private func closingSection() -> Int? {
        let from = max(body + 1, passages.count - 24)
        guard from < passages.count else { return nil }
        for index in from..<passages.count {
            let passage = passages[index]
            guard passage.mark == nil || passage.mark == .contact, passage.range.count <= 120 else { continue }
            let folded = text.folded(passage.range)
            guard let opening = LayoutWords.opening(folded, of: LayoutWords.closingSections) else { continue }
            let words = text.words(passage.range).count
            let last = lines[passage.lines.upperBound - 1].traits
            let isHeading =
                folded.count <= opening.count + 2 || last.contains(.endsClause) && words <= 10
                || words <= 7 && !last.contains(.endsSentence) && index + 1 < passages.count
            if isHeading { return index }
        }
        return nil
    }

    private func isFooter(_ index: Int) -> Bool {
        let range = passages[index].range
        guard range.count <= 240 else { return false }
        return LayoutWords.opening(text.folded(range), of: LayoutWords.footers) != nil
    }

    /// A short line that stands alone below the text of a communiqué: exclaimed, quoted, no sentence, or above such a one.
    ///
    /// A short plain sentence at the end is the last of the text, and stays so.
    private func isSlogan(_ index: Int, below kinds: [Zone.Kind]) -> Bool {
        let passage = passages[index]
        guard isOfficial, passage.lines.count == 1 else { return false }
        let line = lines[passage.lines.lowerBound]
        guard line.width <= 90, line.traits.contains(.hasLetters), line.traits.isDisjoint(with: [.hasDigits, .endsClause]) else {
            return false
        }
        if isExclaimed(passage.range) { return true }
        guard passage.blanksBefore >= 1 else { return false }
        let words = text.words(passage.range).count
        if !line.traits.contains(.endsSentence) { return words <= 10 }
        return words <= 9 && index + 1 < passages.count && kinds[index + 1] == .slogan
    }

    private func isExclaimed(_ range: Range<Int>) -> Bool {
        let last = lastCharacter(range)
        if text.isOpening(range.lowerBound) && text.isClosing(last) && range.count <= 90 { return true }
        return text[last] == UInt8(ascii: "!") && range.count <= 90
    }

    private func lastCharacter(_ range: Range<Int>) -> Int {
        var index = range.upperBound - 1
        while index > range.lowerBound, text[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }
}
