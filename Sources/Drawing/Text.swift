/// One line of text at a place, in one style.
package struct Text: Sendable, Hashable {
    package enum Anchor: Sendable, Hashable {
        case start, middle, end
    }

    package var string: String
    /// On the baseline: where the text starts, has its middle, or ends.
    package var position: Point
    package var style: TextStyle
    package var anchor: Anchor
    /// Extra width given to every space (U+0020), in points: how a justified line is filled.
    package var wordSpacing: Double

    package init(_ string: String, at position: Point, style: TextStyle, anchor: Anchor = .start, wordSpacing: Double = 0) {
        self.string = string
        self.position = position
        self.style = style
        self.anchor = anchor
        self.wordSpacing = wordSpacing
    }
}
