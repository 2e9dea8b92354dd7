/// Joins a text's lines into passages.
struct PassageBuilder {
    let text: TextBytes
    let lines: [Line]
    let wrapping: Wrapping
    private let marks: LineMarks

    init(text: TextBytes, lines: [Line], wrapping: Wrapping) {
        self.text = text
        self.lines = lines
        self.wrapping = wrapping
        marks = LineMarks(text: text, lines: lines, isWrapped: wrapping.column != nil)
    }

    /// - Complexity: O(n) of the text's bytes.
    func passages() -> [Passage] {
        var passages: [Passage] = []
        passages.reserveCapacity(wrapping.column == nil ? lines.count : lines.count / 4 + 8)
        for index in lines.indices {
            let line = lines[index]
            let mark = marks.mark(of: index, previous: passages.last?.mark)
            if let last = passages.last, mark == nil, canGrow(last), joins(last, index) {
                passages[passages.count - 1].lines = last.lines.lowerBound..<(index + 1)
                passages[passages.count - 1].range = last.range.lowerBound..<line.range.upperBound
                continue
            }
            passages.append(
                Passage(lines: index..<(index + 1), range: line.range, blanksBefore: Int(line.blanksBefore), mark: mark))
        }
        return passages
    }

    private func canGrow(_ passage: Passage) -> Bool {
        switch passage.mark {
        case nil, .listItem: true
        // A caption that was wrapped goes on until its credit.
        case .caption: wrapping.column != nil
        default: false
        }
    }

    private func joins(_ passage: Passage, _ index: Int) -> Bool {
        let previous = lines[index - 1]
        let line = lines[index]
        if wrapping.joins(previous, line, firstWord: firstWord(line)) { return true }
        // Titles are set in several lines of any length; a line that ends in "de" or "with" goes on.
        guard wrapping.column != nil, line.blanksBefore == 0, index < 40, passage.lines.count < 6,
            previous.traits.isDisjoint(with: [.endsSentence, .endsClause])
        else { return false }
        if endsOpen(previous.range) { return true }
        let areCapitals = previous.traits.contains(.allCaps) && line.traits.contains(.allCaps)
        return line.indent > 8 && previous.indent > 8 && (areCapitals || isCentered(previous, line))
    }

    private func firstWord(_ line: Line) -> Int {
        var count = 0
        for index in line.range {
            let byte = text[index]
            if byte == 32 || byte == 9 { break }
            if byte & 0xC0 != 0x80 { count += 1 }
            if count > 40 { break }
        }
        return count
    }

    /// Whether two indented lines have the same middle.
    private func isCentered(_ first: Line, _ second: Line) -> Bool {
        abs((2 * first.indent + first.width) - (2 * second.indent + second.width)) <= 6 && first.width > 30
    }

    /// Whether a line ends in a word after which more must come ("de", "la", "and") or a comma.
    private func endsOpen(_ range: Range<Int>) -> Bool {
        let tail = text.folded(max(range.lowerBound, range.upperBound - 24)..<range.upperBound)
        if tail.last == UInt8(ascii: ",") { return true }
        guard let space = tail.lastIndex(of: 32) else { return false }
        return LayoutWords.openWords.contains(Array(tail[(space + 1)...]))
    }
}
