/// Finds the heads and feet that stand on page after page.
enum RunningLines {
    /// Indices of the lines that repeat, figures aside, at the same end of at least half of the pages; two pages at least.
    ///
    /// The first page's head is left out: it is the document's own.
    /// - Complexity: O(n) of the lines.
    static func find(in text: TextBytes, _ lines: [Line]) -> Set<Int> {
        let starts = [0] + lines.indices.dropFirst().filter { lines[$0].traits.contains(.afterPageBreak) }
        guard starts.count >= 2 else { return [] }
        var places: [[UInt8]: [Int]] = [:]
        for (page, start) in starts.enumerated() {
            let end = page + 1 < starts.count ? starts[page + 1] : lines.count
            for offset in 0..<min(2, end - start) {
                add(text, lines, start + offset, 1, &places)
                if end - 1 - offset >= start + 2 { add(text, lines, end - 1 - offset, 2, &places) }
            }
        }
        let enough = max(2, starts.count / 2)
        let ownHead = 0..<min(2, starts[1])
        return Set(places.values.filter { $0.count >= enough }.joined()).subtracting(ownHead)
    }

    private static func add(_ text: TextBytes, _ lines: [Line], _ index: Int, _ end: UInt8, _ places: inout [[UInt8]: [Int]]) {
        let line = lines[index]
        guard line.width <= 160, line.traits.contains(.hasLetters) else { return }
        let key = text.folded(line.range).filter { $0 < 48 || $0 > 57 }
        places[key + [end], default: []].append(index)
    }
}
