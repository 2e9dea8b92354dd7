import Analytics
import Charts
import Drawing

extension BlockSetter {
    /// The head of the first page: who reports, the title, the period, what it covers.
    func cover(kicker: String, title: String, period: String, lead: String) -> Piece {
        let kickerStyle = theme.style(.kicker)
        let brand = Run(words[.kicker], kickerStyle.weight(.bold).colored(theme.color("accent")))
        let head = lines([brand, Run("\u{A0}\u{A0}" + kicker, kickerStyle)], width: fullWidth)
        let titleFace = theme.face(.title)
        let titleLines = lines([Run(bound(title), titleFace.style)], width: fullWidth * 0.85)
        var y = 4 * grid + Double(max(0, titleLines.count - 1)) * titleFace.leading
        var titleElements = stacked(titleLines, x: 0, y: 4 * grid, leading: titleFace.leading)
        titleElements.insert(.destination(name: "cover", at: Point(0, 0)), at: 0)
        y = snapped(y + 2 * grid)
        let periodLines = lines([Run(period, theme.style(.period))], width: fullWidth)
        let periodElements = stacked(periodLines, x: 0, y: y, leading: theme.face(.period).leading)
        let leadLines = prose(.lead).paragraphs(lead).flatMap { lines($0, width: theme.width(columns: 11)) }
        y = snapped(y + Double(periodLines.count - 1) * theme.face(.period).leading + 2 * grid)
        let leading = theme.face(.lead).leading
        return Piece(
            parts: [
                Page.Tagged(.paragraph, elements: stacked(head, x: 0, y: grid, leading: grid)),
                Page.Tagged(.h1, elements: titleElements),
                Page.Tagged(.paragraph, elements: periodElements),
                Page.Tagged(.paragraph, elements: stacked(leadLines, x: 0, y: y, leading: leading)),
            ],
            height: y + Double(max(0, leadLines.count - 1)) * leading)
    }

    /// A title whose articles and prepositions stay with the word after them.
    private func bound(_ title: String) -> String {
        let words = title.split(separator: " ")
        return words.enumerated().map { index, word in
            index == words.count - 1 ? String(word) : word + (word.count <= 3 ? "\u{A0}" : " ")
        }.joined()
    }

    /// Key figures, four in a row: the number, its interval, and what came before it.
    func tiles(_ figures: [KeyFigure], period: Period) -> [Piece] {
        let labels = theme.style(.table).weight(.bold)
        var pieces: [Piece] = []
        for start in stride(from: 0, to: figures.count, by: 4) {
            var piece = Piece(parts: [], height: 6 * grid - 3.5, gap: grid)
            for (index, figure) in figures[start..<min(start + 4, figures.count)].enumerated() {
                let x = theme.start(column: index * 3)
                let width = theme.width(columns: 3)
                piece.backdrop.append(rule(x, 0, width: width, weight: 0.8))
                var elements: [Element] = []
                if start == 0, index == 0 { elements.append(.destination(name: "key-figures", at: Point(0, 0))) }
                if book.has(figure.target) {
                    elements.append(.destination(name: "tile-\(figure.name)", at: Point(x, 0)))
                }
                var label = [Run(capitalized(figure.label), labels)]
                if let key = book.key(figure.target) {
                    label.append(Run(key, theme.style(.key), link: .destination(figure.target), rise: 3.6))
                }
                elements += stacked(lines(label, width: width), x: x, y: grid, leading: theme.face(.table).leading)
                elements += number(figure, x: x)
                let (interval, change) = remarks(on: figure, period)
                if !interval.isEmpty {
                    let set = lines([Run(interval, theme.style(.note))], width: width)
                    elements += stacked(set, x: x, y: 4 * grid, leading: 10.5)
                }
                let set = lines([Run(change, theme.style(.table))], width: width)
                elements += stacked(set, x: x, y: 5 * grid, leading: 10.5)
                piece.height = max(piece.height, 5 * grid + Double(set.count - 1) * 10.5)
                piece.parts.append(Page.Tagged(.paragraph, elements: elements))
            }
            piece.mayBreakBefore = true
            pieces.append(piece)
        }
        return pieces
    }

    private func number(_ figure: KeyFigure, x: Double) -> [Element] {
        let style = theme.style(.tile)
        let text = numbers.decimal(figure.value, figure.decimals)
        var runs = [Run(text, style)]
        if let total = figure.total {
            runs.append(Run("\u{A0}" + words(.of, ["n": numbers.decimal(total, 0)]), theme.style(.note)))
        }
        return stacked(lines(runs, width: theme.width(columns: 3)), x: x, y: 3 * grid, leading: grid)
    }

    private func remarks(on figure: KeyFigure, _ period: Period) -> (interval: String, change: String) {
        var interval = ""
        if let low = figure.low, let high = figure.high {
            let decimals = low >= 10 && high >= 10 ? 0 : 1
            interval = words(.confidence, ["range": numbers.range(low, high, decimals)])
        }
        guard let previous = figure.previous else { return (interval, "") }
        let before = words(
            .previously, ["n": numbers.decimal(previous, figure.decimals), "period": dates.short(period.previous)])
        switch figure.change {
        case .unknown: return (interval, before)
        case .smallBase: return (interval, before + words[.smallBase])
        case .undetectable: return (interval, before + words[.noChange])
        case .up, .down:
            let ratio = numbers.decimal(figure.ratio ?? 1, 2)
            let range = numbers.range(figure.ratioLow ?? 1, figure.ratioHigh ?? 1, 2)
            return (interval, before + words(.ratio, ["ratio": ratio, "range": range]))
        }
    }
}
