/// A document's text with hard-wrapped lines joined, each position of which leads back to the source text.
///
/// Finders scan `text`; `sourceRange` turns what they find into a range of the document's text.
package struct ReadingView: Sendable {
    /// A run of the view that equals a run of the source byte for byte.
    package struct Segment: Sendable, Hashable {
        package var viewStart: Int
        package var sourceStart: Int
        package var length: Int

        package init(viewStart: Int, sourceStart: Int, length: Int) {
            self.viewStart = viewStart
            self.sourceStart = sourceStart
            self.length = length
        }
    }

    /// One zone's stretch of the view; a paragraph that a page's end cut in two zones is one block, of the first of them.
    package struct Block: Sendable, Hashable {
        /// UTF-8 bytes of the view.
        package var range: Range<Int>
        /// Index in the document's zones.
        package var zone: Int

        package init(range: Range<Int>, zone: Int) {
            self.range = range
            self.zone = zone
        }
    }

    /// The joined text: one line a block, blocks separated by one line feed.
    package var text: String
    /// In order of `viewStart`; what lies between two segments (a joining space, a line feed) has no byte of the source.
    package var segments: [Segment]
    package var blocks: [Block]
    /// Sentences in order: UTF-8 bytes of the view, each within one block.
    package var sentences: [Range<Int>]

    package init(text: String, segments: [Segment], blocks: [Block], sentences: [Range<Int>]) {
        self.text = text
        self.segments = segments
        self.blocks = blocks
        self.sentences = sentences
    }

    /// A view equal to the source text, in one block.
    package init(text: String) {
        let count = text.utf8.count
        self.init(
            text: text, segments: [Segment(viewStart: 0, sourceStart: 0, length: count)],
            blocks: [Block(range: 0..<count, zone: 0)], sentences: count == 0 ? [] : [0..<count])
    }

    /// The range of the document's text that a range of the view was read from.
    ///
    /// A range that starts or ends on a joining space is taken to the nearest source byte inside it.
    /// - Complexity: O(log n) of the number of segments.
    package func sourceRange(_ range: Range<Int>) -> Range<Int> {
        guard !segments.isEmpty else { return range }
        let first = segmentIndex(range.lowerBound, from: 0)
        let start = sourceOffset(range.lowerBound, in: first, end: false)
        guard !range.isEmpty else { return start..<start }
        // The end of a range belongs to the byte before it, so that a match never takes in the wrap that follows.
        let last = segmentIndex(range.upperBound - 1, from: first)
        return start..<max(start, sourceOffset(range.upperBound, in: last, end: true))
    }

    /// The index of the last segment that starts at or before `position`, which is not before segment `index` unless that is the
    /// first: mostly one of the next two.
    private func segmentIndex(_ position: Int, from index: Int) -> Int {
        var low = index
        var step = index == 0 ? segments.count : 1
        while low + step < segments.count, segments[low + step].viewStart <= position {
            low += step
            step *= 2
        }
        var high = min(low + step, segments.count)
        while low + 1 < high {
            let middle = (low + high) / 2
            if segments[middle].viewStart <= position { low = middle } else { high = middle }
        }
        return low
    }

    private func sourceOffset(_ position: Int, in index: Int, end: Bool) -> Int {
        let segment = segments[index]
        let into = position - segment.viewStart
        if into <= segment.length && (end || into < segment.length || index + 1 == segments.count) {
            return segment.sourceStart + max(0, into)
        }
        if end { return segment.sourceStart + segment.length }
        return index + 1 < segments.count ? segments[index + 1].sourceStart : segment.sourceStart + segment.length
    }
}
