/// Finds captions that are printed more than once: under the picture, in its description and with its credit.
struct CaptionRepeats {
    /// Passages that are captions, marked as such or by their repetition.
    private(set) var indices: Set<Int> = []
    /// For a passage that repeats an earlier one word for word, credit aside, the index of that one.
    private(set) var repeats: [Int: Int] = [:]

    /// - Parameter body: the first passage of running text; before it a line that is printed twice is a caption.
    /// - Complexity: O(n) of the captions' and the head's bytes.
    init(text: TextBytes, passages: [Passage], body: Int) {
        let reader = CaptionReader()
        var first: [[UInt8]: Int] = [:]
        var plain: [[UInt8]: [Int]] = [:]
        var withCredit: Set<[UInt8]> = []
        for index in passages.indices {
            let passage = passages[index]
            if passage.mark == .caption {
                indices.insert(index)
                let end = reader.creditStart(in: text, passage.range) ?? passage.range.upperBound
                let key = CaptionRepeats.key(text, passage.range.lowerBound..<end)
                withCredit.insert(key)
                if !key.isEmpty { plain[key, default: []].append(index) }
            } else if index < body, passage.mark == nil, passage.range.count <= 600 {
                plain[CaptionRepeats.key(text, passage.range), default: []].append(index)
            }
        }
        for index in passages.indices.prefix(body) where passages[index].mark == nil {
            let key = CaptionRepeats.key(text, passages[index].range)
            guard let places = plain[key], places.count >= 2 else { continue }
            // A title printed twice far apart is no caption; a caption's two places stand together, or one has its credit.
            let together = places.contains(index + 1) || index > 0 && places.contains(index - 1)
            if withCredit.contains(key) || together { indices.insert(index) }
        }
        for index in indices.sorted() {
            let end = reader.creditStart(in: text, passages[index].range) ?? passages[index].range.upperBound
            let key = CaptionRepeats.key(text, passages[index].range.lowerBound..<end)
            if let earlier = first[key] { repeats[index] = earlier } else { first[key] = index }
        }
    }

    private static func key(_ text: TextBytes, _ range: Range<Int>) -> [UInt8] {
        var key = text.folded(range)
        while let last = key.last, [46, 32, 44, 45, 124, 40].contains(last) { key.removeLast() }
        return key
    }
}
