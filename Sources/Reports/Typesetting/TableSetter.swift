import Drawing

/// Sets a table as pieces: a caption, a header that repeats, rows that never split, rules, and numbers on their decimal mark.
struct TableSetter {
    struct Column: Hashable {
        enum Alignment: Hashable {
            case left, right
            /// On the decimal mark.
            case decimal(mark: String)
        }

        var heading: String
        var alignment: Alignment
    }

    /// What stands in a cell: words, or a small picture of a size.
    enum Content: Hashable {
        case runs([Run])
        case picture([Element], Size)
    }

    struct Row: Hashable {
        var cells: [Content]
        /// Links to the row lead here.
        var destination: String?
        /// Whether its first cell takes the whole width.
        var isSpan = false
        /// Set off by a rule, as a total is.
        var isTotal = false
    }

    var measuring: any TextMeasuring
    var theme: PageTheme
    var width: Double
    /// Least white between columns, in points.
    var gap = 10.0

    private var leading: Double { theme.face(.table).leading }
    private let pad = 3.5

    /// - Parameters:
    ///   - caption: `Cuadro 2. …`, above.
    ///   - continued: the caption where the table goes on, on a new page.
    ///   - id: of the table among the containers of the report.
    func pieces(columns: [Column], rows: [Row], caption: Piece, continued: Piece, id: Int) -> [Piece] {
        let container = Piece.Container(tag: .table, id: id)
        var caption = caption
        caption.container = container
        var continued = continued
        continued.container = container
        let places = places(columns, rows)
        var header = header(columns, places)
        header.container = container
        var pieces = [caption, header]
        for (index, row) in rows.enumerated() {
            var piece = set(row, columns, places, isLast: index == rows.count - 1)
            piece.container = container
            piece.snaps = false
            piece.gap = index > 0 && index.isMultiple(of: 5) && !row.isTotal ? theme.grid : 0
            piece.mayBreakBefore = index >= 3 && rows.count - index >= 3
            piece.continuation = [continued, header]
            pieces.append(piece)
        }
        return pieces
    }

    private struct Place {
        var x: Double
        var width: Double
        /// Of a decimal column: from the mark to the column's right edge.
        var fraction: Double
    }

    // MARK: Widths

    private func places(_ columns: [Column], _ rows: [Row]) -> [Place] {
        guard !columns.isEmpty else { return [] }
        // First the headings give, then the words of cells, then the white between.
        for (twoLines, shrinks) in [(false, false), (true, false), (true, true)] {
            let places = places(columns, rows, twoLines: twoLines, shrinks: shrinks, gap: gap)
            let white = zip(places, places.dropFirst()).map { $1.x - $0.x - $0.width }
            if white.allSatisfy({ $0 >= gap - 0.01 }) { return places }
        }
        return places(columns, rows, twoLines: true, shrinks: true, gap: gap / 2, forced: true)
    }

    /// - Parameters:
    ///   - shrinks: whether texts are wrapped, at the least to their widest words.
    ///   - forced: whether columns are made narrower than their words.
    private func places(
        _ columns: [Column], _ rows: [Row], twoLines: Bool, shrinks: Bool, gap: Double, forced: Bool = false
    ) -> [Place] {
        let bold = theme.style(.table).weight(.semibold)
        var natural: [Double] = []
        var least: [Double] = []
        var fractions: [Double] = []
        for (index, column) in columns.enumerated() {
            let contents = rows.filter { !$0.isSpan }.compactMap { index < $0.cells.count ? $0.cells[index] : nil }
            var (wide, narrow, fraction) = (0.0, 0.0, 0.0)
            if case .decimal(let mark) = column.alignment {
                var whole = 0.0
                for content in contents {
                    let (left, right) = split(content, at: mark)
                    whole = max(whole, left)
                    fraction = max(fraction, right)
                }
                wide = whole + fraction
                narrow = wide
            } else {
                for content in contents {
                    wide = max(wide, self.width(of: content))
                    narrow = max(narrow, column.alignment == .left ? widestWord(content) : self.width(of: content))
                }
            }
            let heading =
                twoLines ? headingWidth(column.heading, bold, atLeast: wide) : measuring.width(of: column.heading, style: bold)
            natural.append(max(wide, heading))
            least.append(max(narrow, column.alignment == .left ? widestWord(.runs([Run(column.heading, bold)])) : heading))
            fractions.append(fraction)
        }
        let gaps = gap * Double(columns.count - 1)
        var widths = natural
        let excess = natural.reduce(0, +) + gaps - width
        if excess > 0, shrinks {
            // The widest give first: shrink to a common level, never below the widest word.
            var (low, high) = (0.0, natural.max() ?? 0)
            for _ in 0..<40 {
                let level = (low + high) / 2
                let total = zip(natural, least).map { min($0, max($1, level)) }.reduce(0, +)
                if total + gaps > width { high = level } else { low = level }
            }
            widths = zip(natural, least).map { min($0, max($1, low)) }
            let rest = widths.reduce(0, +) + gaps
            if rest > width, forced { widths = widths.map { $0 * (width - gaps) / (rest - gaps) } }
        }
        let between = columns.count > 1 ? max(0, width - widths.reduce(0, +)) / Double(columns.count - 1) : 0
        var x = 0.0
        return widths.enumerated().map { index, own in
            defer { x += own + between }
            return Place(x: x, width: own, fraction: fractions[index])
        }
    }

    private func width(of content: Content) -> Double {
        switch content {
        case .runs(let runs): runs.reduce(0) { $0 + measuring.width(of: $1.text, style: $1.style) }
        case .picture(_, let size): size.width
        }
    }

    private func widestWord(_ content: Content) -> Double {
        guard case .runs(let runs) = content else { return width(of: content) }
        var widest = 0.0
        for run in runs {
            for word in run.text.split(separator: " ") {
                widest = max(widest, measuring.width(of: String(word), style: run.style))
            }
        }
        return min(widest, width / 4)
    }

    /// The widths before and from the decimal mark; a text without one stands before it as if it had no fraction.
    private func split(_ content: Content, at mark: String) -> (Double, Double) {
        guard case .runs(let runs) = content else { return (width(of: content), 0) }
        let total = width(of: content)
        guard let run = runs.first, let place = run.text.lastIndex(of: Character(mark)),
            case let tail = run.text[place...].dropFirst(), !tail.isEmpty, tail.allSatisfy(\.isNumber)
        else { return (total, 0) }
        let whole = measuring.width(of: String(run.text[..<place]), style: run.style)
        return (whole, total - whole)
    }

    // MARK: Header

    /// The least width of `text` in at most two lines; one line where that is not wider than `least`.
    private func headingWidth(_ text: String, _ style: TextStyle, atLeast least: Double) -> Double {
        let whole = measuring.width(of: text, style: style)
        guard whole > least else { return whole }
        let words = text.split(separator: " ").map(String.init)
        guard words.count > 1 else { return whole }
        return (1..<words.count).map { cut in
            max(
                measuring.width(of: words[..<cut].joined(separator: " "), style: style),
                measuring.width(of: words[cut...].joined(separator: " "), style: style))
        }.min() ?? whole
    }

    private func header(_ columns: [Column], _ places: [Place]) -> Piece {
        let style = theme.style(.table).weight(.semibold)
        let cells = zip(columns, places).map { column, place in
            ParagraphSetter(measuring: measuring, width: place.width + 0.01).lines(of: [Run(column.heading, style)])
        }
        let lines = max(1, cells.map(\.count).max() ?? 1)
        let height = Double(lines) * leading + 2 * pad
        var row = Page.Tagged(.row)
        for (index, cell) in cells.enumerated() {
            let first = height - 6 - Double(cell.count - 1) * leading
            var elements: [Element] = []
            for (number, line) in cell.enumerated() {
                let x = columns[index].alignment == .left ? places[index].x : places[index].x + places[index].width - line.width
                elements += line.elements(at: Point(x, first + Double(number) * leading))
            }
            row.children.append(Page.Tagged(.header, elements: elements))
        }
        var piece = Piece(parts: [row], height: height, gap: theme.grid)
        piece.backdrop = [rule(at: 0, 0.8), rule(at: height, 0.4)]
        piece.mayBreakBefore = false
        return piece
    }

    private func rule(at y: Double, _ weight: Double) -> Element {
        .path(.line([Point(0, y), Point(width, y)]), fill: nil, stroke: Stroke(theme.color("rule"), width: weight))
    }

    // MARK: Rows

    private func set(_ row: Row, _ columns: [Column], _ places: [Place], isLast: Bool) -> Piece {
        var height = leading + pad
        var tagged = Page.Tagged(.row)
        for (index, content) in row.cells.enumerated() where index < places.count {
            let place = places[index]
            var elements: [Element] = []
            switch content {
            case .picture(let picture, let size):
                let offset = Point(place.x + place.width - size.width, (leading + pad - size.height) / 2)
                elements = picture.map { $0.moved(by: offset) }
            case .runs(let runs):
                let lines = ParagraphSetter(
                    measuring: measuring, width: columns[index].alignment == .left && !row.isSpan ? place.width + 0.01 : width
                ).lines(of: runs)
                for (number, line) in lines.enumerated() {
                    let y = 9.5 + Double(number) * leading
                    elements += line.elements(at: Point(x(of: line, content, columns[index], place), y))
                }
                height = max(height, Double(lines.count) * leading + pad)
            }
            tagged.children.append(Page.Tagged(.cell, elements: elements))
        }
        if let destination = row.destination {
            tagged.elements.append(.destination(name: destination, at: Point(0, 0)))
        }
        var piece = Piece(parts: [tagged], height: height)
        if row.isTotal { piece.backdrop.append(rule(at: 0, 0.4)) }
        if isLast { piece.backdrop.append(rule(at: height, 0.8)) }
        return piece
    }

    private func x(of line: SetLine, _ content: Content, _ column: Column, _ place: Place) -> Double {
        switch column.alignment {
        case .left: return place.x
        case .right: return place.x + place.width - line.width
        case .decimal(let mark):
            let (whole, fraction) = split(content, at: mark)
            // «n. c.» has no mark: it ends where the numbers end.
            return place.x + place.width - (fraction > 0 ? place.fraction : 0) - whole
        }
    }
}
