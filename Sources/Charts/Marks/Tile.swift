package import Drawing

/// A key figure: a large number under a rule, with its name, its interval and its change.
package struct Tile: Sendable, Hashable {
    /// What is counted: `Actos de cooperación`.
    package var name: String
    /// The number, formatted.
    package var value: String
    /// Small, after the number: `de 44`.
    package var unit: String
    /// `IC 95 %: 55–90`.
    package var interval: String
    /// What it was before, in a sentence.
    package var change: String
    /// Where the number opens to.
    package var link: Link?
    package var theme: Theme

    package init(
        name: String, value: String, unit: String = "", interval: String = "", change: String = "", link: Link? = nil,
        theme: Theme = .standard
    ) {
        self.name = name
        self.value = value
        self.unit = unit
        self.interval = interval
        self.change = change
        self.link = link
        self.theme = theme
    }

    /// Points that the tile is high with `lines` lines of change.
    package static func height(lines: Int = 2) -> Double { 62 + 10.5 * Double(max(0, lines)) }

    /// The tile with its upper left corner at the origin, `width` points wide; words are wrapped and never cut.
    package func elements(width: Double, measuring: any TextMeasuring) -> [Element] {
        let fitting = TextFitting(measuring: measuring)
        let small = TextStyle(size: theme.noteSize, color: theme.ink)
        let quiet = TextStyle(size: theme.noteSize, color: theme.secondary)
        let bold = TextStyle(size: theme.noteSize, weight: .semibold, color: theme.ink)
        // Proportional figures: a large «71» in tabular ones would gape.
        var large = TextStyle(size: 28, weight: .bold, color: theme.ink, tabularFigures: false)
        let unitWidth = unit.isEmpty ? 0 : measuring.width(of: unit, style: quiet) + 4
        while large.size > 14, measuring.width(of: value, style: large) + unitWidth > width { large.size -= 1 }
        var elements: [Element] = [
            .tagged(
                "axis", [.path(.line([.zero, Point(width, 0)]), fill: nil, stroke: Stroke(theme.ink, width: 0.8))]),
            .tagged("label", [.text(Text(fitting.shortened(name, to: width, style: bold), at: Point(0, 13), style: bold))]),
        ]
        let number = Element.tagged("mark", [.text(Text(value, at: Point(0, 41), style: large))])
        elements.append(link.map { .link($0, [number]) } ?? number)
        if !unit.isEmpty {
            let x = measuring.width(of: value, style: large) + 4
            elements.append(.tagged("label", [.text(Text(unit, at: Point(x, 41), style: quiet))]))
        }
        var y = 54.5
        for (words, style) in [(interval, quiet), (change, small)] {
            for line in fitting.lines(words, width: width, style: style) {
                elements.append(.tagged("label", [.text(Text(line, at: Point(0, y), style: style))]))
                y += 10.5
            }
            if words == interval, !words.isEmpty { y += 3.5 }
        }
        return elements
    }
}
