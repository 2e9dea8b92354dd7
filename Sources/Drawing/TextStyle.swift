/// How a run of text looks.
package struct TextStyle: Sendable, Hashable {
    package enum Face: String, Sendable, CaseIterable {
        /// Prose: Charis SIL.
        case serif
        /// Everything measured: Inter.
        case sans
    }

    package enum Weight: Int, Sendable, CaseIterable {
        case regular = 400, medium = 500, semibold = 600, bold = 700
    }

    package var face: Face
    /// Points.
    package var size: Double
    package var weight: Weight
    package var italic: Bool
    package var color: Color
    /// Figures of one width, for columns.
    package var tabularFigures: Bool

    package init(
        _ face: Face = .sans, size: Double, weight: Weight = .regular, italic: Bool = false, color: Color = Color(0x1A1A1A),
        tabularFigures: Bool = true
    ) {
        self.face = face
        self.size = size
        self.weight = weight
        self.italic = italic
        self.color = color
        self.tabularFigures = tabularFigures
    }
}
