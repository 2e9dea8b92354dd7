/// Whether the lines of a text were broken by force at a column, and at which.
struct Wrapping: Sendable, Hashable {
    /// Code points of a full line; nil where each line is a paragraph.
    var column: Int?
    /// Every line has an empty line after it, within paragraphs too.
    var isDoubleSpaced = false

    /// Reads the wrapping off the lines: how many go on in the next line with a lower-case word, and how long those are.
    /// - Complexity: O(n) of the lines.
    init(_ lines: [Line]) {
        var joins = 0
        var joinsOverBlank = 0
        var pairs = 0
        var ends = 0
        var histogram = [Int](repeating: 0, count: Wrapping.longest + 1)
        for index in lines.indices.dropFirst() {
            let (first, second) = (lines[index - 1], lines[index])
            let continues =
                second.traits.contains(.startsLower) && first.traits.isDisjoint(with: [.endsSentence, .endsClause])
                && first.traits.contains(.hasLetters) && first.width >= Wrapping.shortest && first.width <= Wrapping.longest
            if second.blanksBefore == 0 {
                pairs += 1
                if first.traits.contains(.endsSentence) { ends += 1 }
                if continues { joins += 1 }
            } else if second.blanksBefore == 1 && continues {
                joinsOverBlank += 1
            } else {
                continue
            }
            if continues { histogram[Int(first.width)] += 1 }
        }
        isDoubleSpaced = joinsOverBlank >= 5 && joinsOverBlank > joins * 2
        let count = histogram.reduce(0, +)
        // Full lines of running text mostly stop in mid-sentence; where nearly all end one, lines are paragraphs.
        guard
            isDoubleSpaced || joins >= 2 && joins * 4 >= pairs
                || joins >= 1 && pairs <= 3 && joins * 2 >= pairs && ends * 2 <= pairs
        else { return }
        var seen = 0
        for width in histogram.indices.reversed() {
            seen += histogram[width]
            // A few lines may run over: those of a heading in small type, a table's.
            if seen * 20 > count {
                column = width
                return
            }
        }
    }

    /// Whether the second line goes on with what the first one says.
    /// - Parameter firstWord: code points of the second line's first word.
    func joins(_ first: Line, _ second: Line, firstWord: Int) -> Bool {
        guard let column else { return false }
        let full = Int(first.width) + 1 + firstWord > column * 17 / 20 && Int(first.width) <= column * 5 / 4
        let open = first.traits.isDisjoint(with: [.endsSentence, .endsClause])
        if second.blanksBefore > (isDoubleSpaced ? 1 : 0) {
            // A blank line in mid-sentence, as where a title was set in two lines.
            return second.blanksBefore == 1 && open && second.traits.contains(.startsLower) && Int(first.width) * 5 >= column * 3
        }
        if second.traits.contains(.startsLower) { return open || full }
        // A new paragraph may start with an indent and no empty line, as after a page's end.
        if second.indent > first.indent, second.indent - first.indent < 12, first.traits.contains(.endsSentence) { return false }
        if first.traits.contains(.endsClause) && !full { return false }
        return full
    }

    /// Shorter lines say nothing of the column, longer ones are paragraphs.
    private static let shortest = 25
    private static let longest = 180
}
