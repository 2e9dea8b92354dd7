/// Measures text as the renderer will set it, so that charts and pages can be laid out without it.
package protocol TextMeasuring: Sendable {
    /// The advance width of `text` on one line, in points.
    func width(of text: String, style: TextStyle) -> Double
    /// Heights of the face at the style's size, in points, all positive.
    func metrics(of style: TextStyle) -> FontMetrics
    /// Whether the fonts have every letter of `text`; true where that can't be told.
    func hasLetters(of text: String, style: TextStyle) -> Bool
}

extension TextMeasuring {
    package func hasLetters(of text: String, style: TextStyle) -> Bool { true }
}

/// Heights of a font at one size, in points, all positive.
package struct FontMetrics: Sendable, Hashable {
    package var ascent: Double
    package var descent: Double
    package var capHeight: Double
    package var xHeight: Double

    package init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double) {
        self.ascent = ascent
        self.descent = descent
        self.capHeight = capHeight
        self.xHeight = xHeight
    }
}
