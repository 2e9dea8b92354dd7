/// Makes the reading view of a document from its zones and the lines they are on.
///
/// Each zone is a block, but for a paragraph that goes on after a page's foot: it has no block of its own, and its lines are
/// in the block of the zone where it starts.
struct ReadingViewBuilder {
    private let splitter = SentenceSplitter()

    /// - Parameters:
    ///   - source: the same as `text`.
    ///   - lines: for each zone the ranges of its lines, in order, inside the zone.
    /// - Complexity: O(n) of the text's bytes.
    func view(of text: TextBytes, source: String, zones: [Zone], lines: [[Range<Int>]]) -> ReadingView {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.count)
        var segments: [ReadingView.Segment] = []
        segments.reserveCapacity(zones.count)
        var blocks: [ReadingView.Block] = []
        blocks.reserveCapacity(zones.count)
        var taken: Set<Int> = []
        for index in zones.indices where taken.isEmpty || !taken.contains(index) {
            if !blocks.isEmpty { bytes.append(10) }
            let start = bytes.count
            var pieces = lines[index]
            var last = index
            while let next = continuation(text, zones, lines, last) {
                pieces += lines[next]
                taken.insert(next)
                last = next
            }
            for (position, piece) in pieces.enumerated() {
                var piece = piece
                if position + 1 < pieces.count {
                    let joint = LineJoint(text, from: piece, to: pieces[position + 1])
                    piece = piece.lowerBound..<(piece.upperBound - joint.dropped)
                    add(text, piece, &bytes, &segments)
                    if joint.spaced { bytes.append(32) }
                } else {
                    add(text, piece, &bytes, &segments)
                }
            }
            blocks.append(ReadingView.Block(range: start..<bytes.count, zone: index))
        }
        let view = TextBytes(bytes)
        var sentences: [Range<Int>] = []
        sentences.reserveCapacity(bytes.count / 100)
        for block in blocks { splitter.split(view, block.range, into: &sentences) }
        return ReadingView(
            text: joined(segments, of: source, text, bytes), segments: segments, blocks: blocks, sentences: sentences)
    }

    /// The view's bytes as a string, made of pieces of the source, which are known to be valid.
    ///
    /// A piece goes on over the spaces and line feeds between segments as far as the source has the same there.
    private func joined(_ segments: [ReadingView.Segment], of source: String, _ text: TextBytes, _ bytes: [UInt8]) -> String {
        var view = ""
        view.reserveCapacity(bytes.count)
        var end = 0
        var piece = 0..<0
        func add() {
            guard !piece.isEmpty else { return }
            let start = source.utf8.index(source.startIndex, offsetBy: piece.lowerBound)
            view += source[start..<source.utf8.index(start, offsetBy: piece.count)]
        }
        for segment in segments {
            while end < segment.viewStart, piece.upperBound < text.count, text[piece.upperBound] == bytes[end] {
                piece = piece.lowerBound..<(piece.upperBound + 1)
                end += 1
            }
            if end < segment.viewStart || piece.upperBound != segment.sourceStart {
                add()
                for byte in bytes[end..<segment.viewStart] { view += byte == 10 ? "\n" : " " }
                piece = segment.sourceStart..<segment.sourceStart
            }
            piece = piece.lowerBound..<(segment.sourceStart + segment.length)
            end = segment.viewStart + segment.length
        }
        add()
        for byte in bytes[end...] { view += byte == 10 ? "\n" : " " }
        return view
    }

    /// The paragraph in which the one at `index` goes on over the foot and the head of pages, in mid-sentence.
    private func continuation(_ text: TextBytes, _ zones: [Zone], _ lines: [[Range<Int>]], _ index: Int) -> Int? {
        guard zones[index].kind == .paragraph, index + 2 < zones.count, zones[index + 1].kind == .footer else { return nil }
        var next = index + 1
        while next < zones.count, zones[next].kind == .footer { next += 1 }
        guard next < zones.count, zones[next].kind == .paragraph, let last = lines[index].last, let first = lines[next].first
        else {
            return nil
        }
        let isOpen = Line.edgeTraits(text, last).isDisjoint(with: [.endsSentence, .endsClause])
        return isOpen && Line.edgeTraits(text, first).contains(.startsLower) ? next : nil
    }

    private func add(
        _ text: TextBytes, _ range: Range<Int>, _ bytes: inout [UInt8], _ segments: inout [ReadingView.Segment]
    ) {
        guard !range.isEmpty else { return }
        segments.append(.init(viewStart: bytes.count, sourceStart: range.lowerBound, length: range.count))
        bytes += text.bytes[range]
    }
}
