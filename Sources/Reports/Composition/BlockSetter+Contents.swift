import Drawing

extension BlockSetter {
    /// A line of the contents.
    struct ContentsLine: Hashable {
        var title: String
        var destination: String
    }

    /// Sections, then charts and tables, each with its page.
    ///
    /// - Parameter page: the page's label for a destination; the width of the lines does not hang on it.
    mutating func contents(
        _ title: String, groups: [[ContentsLine]], page: (String) -> String
    ) -> [Piece] {
        var pieces = [heading(title, .h2, destination: "contents")]
        let width = fullWidth
        for (number, group) in groups.enumerated() where !group.isEmpty {
            let container = Piece.Container(tag: .toc, id: nextContainer())
            let style = theme.style(number == 0 ? .body : .table)
            for (index, line) in group.enumerated() {
                let link = Link.destination(line.destination)
                let set = lines([Run(line.title, style, link: link)], width: width - 40)
                let leading = number == 0 ? grid : 10.5
                var elements = stacked(set, x: 0, y: grid, leading: leading)
                let label = page(line.destination)
                var figures = theme.style(.table)
                figures.size = style.size
                let text = Text(label, at: Point(width, grid), style: figures, anchor: .end)
                elements.append(.link(link, [.text(text)]))
                var piece = Piece(
                    parts: [Page.Tagged(.tocItem, elements: elements)], height: grid + Double(set.count - 1) * leading)
                piece.container = container
                piece.gap = index == 0 ? grid : 0
                // All on one page, where they are no more than a page.
                piece.mayBreakBefore = number > 0 && groups.joined().count > 40
                if number == 0 { piece.backdrop = [rule(0, grid + 4.5, width: width, weight: 0.4, color: "grid")] }
                pieces.append(piece)
            }
        }
        return pieces
    }
}
