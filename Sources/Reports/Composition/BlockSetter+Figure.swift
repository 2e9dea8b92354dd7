import Charts
import Drawing

extension BlockSetter {
    /// A chart with its number and title above, how to read it below: one piece that no page break cuts.
    func figure(_ figure: Figure, number: Int, columns: Int, side: String?) -> Piece {
        let width = theme.width(columns: columns)
        var caption = [Element.destination(name: "figure-\(number)", at: Point(0, 0))]
        let title = words(.figureCaption, ["n": String(number), "title": figure.title])
        let captionLines = lines([Run(title, theme.style(.caption))], width: fullWidth)
        caption += stacked(captionLines, x: 0, y: grid, leading: theme.face(.caption).leading)
        var y = Double(captionLines.count) * theme.face(.caption).leading
        let note = theme.face(.note)
        let subtitle = lines([Run(figure.subtitle, note.style)], width: fullWidth)
        caption += stacked(subtitle, x: 0, y: y + grid, leading: note.leading)
        if !subtitle.isEmpty { y += grid + Double(subtitle.count - 1) * note.leading }
        let top = snapped(y + grid)
        let picture = Page.Tagged(
            .figure, elements: [.group(figure.picture.elements, offset: Point(0, top), clip: nil)], alternative: figure.altText)
        var bottom = top + figure.picture.size.height
        var parts = [Page.Tagged(.caption, elements: caption), picture]
        if let side, columns <= 8 {
            let set = sideLines(side, width: theme.width(columns: 12 - columns), x: theme.start(column: columns), y: top)
            parts.append(Page.Tagged(.note, elements: set.elements))
            bottom = max(bottom, set.height)
        }
        let start = snapped(bottom)
        var below: [SetLine] = []
        for text in [figure.note, figure.source] where !text.isEmpty {
            below += lines([Run(text, note.style)], width: width)
        }
        var height = bottom
        if !below.isEmpty {
            parts.append(Page.Tagged(.note, elements: stacked(below, x: 0, y: start + grid, leading: note.leading)))
            height = start + grid + Double(below.count - 1) * note.leading
        }
        return Piece(parts: parts, height: height, gap: grid)
    }
}
