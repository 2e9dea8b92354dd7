/// How a line is drawn.
package struct Stroke: Sendable, Hashable {
    package enum Cap: Sendable, Hashable {
        case butt, round, square
    }

    package var color: Color
    /// Points.
    package var width: Double
    /// Lengths of dashes and gaps in turn, in points; empty for a solid line.
    package var dashes: [Double]
    package var cap: Cap
    package var opacity: Double

    package init(_ color: Color, width: Double, dashes: [Double] = [], cap: Cap = .butt, opacity: Double = 1) {
        self.color = color
        self.width = width
        self.dashes = dashes
        self.cap = cap
        self.opacity = opacity
    }
}
