/// A stretch of a text with wrapped lines joined, each position of which is found by its place in the text.
struct JoinedQuote {
    let text: String
    /// For each byte of the stretch, its position in `text`.
    private let positions: [Int]
    private let start: Int

    /// - Parameters:
    ///   - bytes: the document's text.
    ///   - range: the stretch, in bytes; it may reach beyond the text.
    init(_ bytes: [UInt8], _ range: Range<Int>) {
        let range = range.clamped(to: 0..<bytes.count)
        var joined: [UInt8] = []
        var positions: [Int] = []
        var space = false
        for byte in bytes[range] {
            switch byte {
            case 0x20, 0x09...0x0D:
                space = !joined.isEmpty
                positions.append(joined.count)
            default:
                if space { joined.append(0x20) }
                space = false
                positions.append(joined.count)
                joined.append(byte)
            }
        }
        positions.append(joined.count)
        self.positions = positions
        self.start = range.lowerBound
        text = String(decoding: joined, as: UTF8.self)
    }

    /// Where a range of the document's text stands in `text`, or nil where it lies outside.
    func range(_ source: Range<Int>) -> Range<Int>? {
        let (from, to) = (source.lowerBound - start, source.upperBound - start)
        guard from >= 0, to < positions.count, from < to else { return nil }
        let last = positions[to - 1] + 1
        return positions[from] < last ? positions[from]..<min(last, text.utf8.count) : nil
    }
}
