import Drawing

/// A part of the flow that no page break cuts: lines, a chart, a row.
struct Piece: Hashable {
    /// The part of the structure tree that pieces next to each other share: a table, a list, a paragraph.
    struct Container: Hashable {
        var tag: Page.Tagged.Tag
        var id: Int
    }

    /// What is read, from the left edge of the text area and the piece's top.
    var parts: [Page.Tagged]
    /// What is read after the container: a note in the margin.
    var asides: [Page.Tagged] = []
    /// Rules and backgrounds, no part of the content.
    var backdrop: [Element] = []
    /// Points.
    var height: Double
    /// Points of white before it, but at the top of a page.
    var gap = 0.0
    /// Whether its top is on the baseline grid.
    var snaps = true
    var mayBreakBefore = true
    var startsPage = false
    /// Whether it goes into one of two columns.
    var isHalf = false
    var container: Container?
    /// What is repeated above it where a page starts with it.
    var continuation: [Piece] = []
}

extension Page.Tagged {
    /// The part further right and down by `offset`.
    func moved(by offset: Point) -> Page.Tagged {
        var moved = self
        moved.elements = elements.map { $0.moved(by: offset) }
        moved.children = children.map { $0.moved(by: offset) }
        return moved
    }
}
