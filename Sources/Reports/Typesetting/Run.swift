package import Drawing

/// Words in one look, on their way into a line.
package struct Run: Sendable, Hashable {
    package var text: String
    package var style: TextStyle
    package var link: Link?
    /// Points above the baseline.
    package var rise: Double
    /// What is painted behind the words.
    package var tint: Color?

    package init(_ text: String, _ style: TextStyle, link: Link? = nil, rise: Double = 0, tint: Color? = nil) {
        self.text = text
        self.style = style
        self.link = link
        self.rise = rise
        self.tint = tint
    }

    func looksLike(_ other: Run) -> Bool {
        style == other.style && link == other.link && rise == other.rise && tint == other.tint
    }
}
