import Analytics
import Charts
import Documents
import Drawing

/// Sets the blocks of a report as pieces of the flow; each kind of block in its own extension.
struct BlockSetter {
    var measuring: any TextMeasuring
    var theme: PageTheme
    var words: Words
    var language: Language
    var numbers: NumberFormat
    var dates: DateFormat
    var book: EvidenceBook
    var data: ReportData
    var period: Period
    private var containers = 0

    init(
        measuring: any TextMeasuring, theme: PageTheme, words: Words, language: Language, book: EvidenceBook, data: ReportData,
        period: Period
    ) {
        self.measuring = measuring
        self.theme = theme
        self.words = words
        self.language = language
        self.book = book
        self.data = data
        self.period = period
        numbers = NumberFormat(language)
        dates = DateFormat(language)
    }

    var grid: Double { theme.grid }
    var fullWidth: Double { theme.area.width }

    /// A number that no other container of the report has.
    mutating func nextContainer() -> Int {
        containers += 1
        return containers
    }

    /// How texts are read in the look of `role`.
    func prose(_ role: PageTheme.Role) -> Prose {
        let style = theme.style(role)
        let book = book
        return Prose(
            style: style, bold: style.weight(.bold).colored(theme.color("ink")), key: theme.style(.key),
            rise: 3.6 * style.size / 10, keys: { book.key($0) })
    }

    func lines(_ runs: [Run], width: Double, justified: Bool = false) -> [SetLine] {
        let isSpanish = language != .english
        return ParagraphSetter(
            measuring: measuring, width: width, justified: justified && isSpanish, hyphenates: justified && isSpanish
        ).lines(of: runs)
    }

    /// Lines one below the other, the first baseline at `y`.
    func stacked(_ lines: [SetLine], x: Double, y: Double, leading: Double) -> [Element] {
        lines.enumerated().flatMap { index, line in line.elements(at: Point(x, y + Double(index) * leading)) }
    }

    /// The next grid line at or below `y`.
    func snapped(_ y: Double) -> Double { ((y - 1.5) / grid).rounded(.up) * grid }

    func rule(_ x: Double, _ y: Double, width: Double, weight: Double, color: String = "rule") -> Element {
        .path(.line([Point(x, y), Point(x + width, y)]), fill: nil, stroke: Stroke(theme.color(color), width: weight))
    }

    /// With a capital letter, as headings and labels begin.
    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    // MARK: Headings and prose

    /// A heading of the level of `role`; it keeps what follows.
    func heading(_ text: String, _ role: PageTheme.Role, destination: String? = nil, startsPage: Bool = false) -> Piece {
        let face = theme.face(role)
        let set = lines([Run(text, face.style)], width: fullWidth)
        let tag: Page.Tagged.Tag = role == .h1 ? .h1 : role == .h2 ? .h2 : .h3
        var elements = stacked(set, x: 0, y: grid, leading: face.leading)
        if let destination { elements.insert(.destination(name: destination, at: Point(0, 0)), at: 0) }
        var piece = Piece(
            parts: [Page.Tagged(tag, elements: elements)], height: grid + Double(max(0, set.count - 1)) * face.leading)
        piece.gap = grid
        piece.startsPage = startsPage
        return piece
    }

    /// Prose in columns 1 to 8, a note beside it, and the headings of both.
    mutating func text(
        _ text: String, side: String?, heading: String? = nil, sideHeading: String? = nil, afterHeading: Bool
    ) -> [Piece] {
        var pieces: [Piece] = []
        let sideX = theme.start(column: 8)
        let sideWidth = theme.width(columns: 4)
        if let heading {
            var piece = self.heading(heading, .h2)
            if let sideHeading, side != nil {
                let set = lines([Run(sideHeading, theme.style(.h3))], width: sideWidth)
                piece.asides = [Page.Tagged(.h3, elements: stacked(set, x: sideX, y: grid, leading: theme.face(.h3).leading))]
            }
            pieces.append(piece)
        }
        let noteLines = side.map { sideLines($0, width: sideWidth, x: sideX) }
        let noteHeight = noteLines?.height ?? 0
        var height = 0.0
        for (number, runs) in prose(.body).paragraphs(text).enumerated() {
            let set = lines(runs, width: theme.width(columns: 8), justified: true)
            let container = Piece.Container(tag: .paragraph, id: nextContainer())
            for (index, line) in set.enumerated() {
                var piece = Piece(
                    parts: [Page.Tagged(.span, elements: line.elements(at: Point(0, grid)))], height: grid)
                piece.container = container
                piece.gap = index == 0 ? grid : 0
                height += grid + (index == 0 && number > 0 ? grid : 0)
                let isNearEnd = index == 1 || index == set.count - 1
                let followsHeading = number == 0 && index < 2 && (afterHeading || heading != nil)
                piece.mayBreakBefore =
                    !(index > 0 && (isNearEnd || set[index - 1].isHyphenated)) && !followsHeading && height > noteHeight
                if number == 0, index == 0 {
                    piece.mayBreakBefore = !(afterHeading || heading != nil)
                    piece.asides = noteLines.map { [Page.Tagged(.note, elements: $0.elements)] } ?? []
                }
                pieces.append(piece)
            }
        }
        if height < noteHeight, !pieces.isEmpty {
            var spacer = Piece(parts: [], height: noteHeight - height)
            spacer.mayBreakBefore = false
            pieces.append(spacer)
        }
        return pieces
    }

    /// Small paragraphs, the first starting on the grid; `height` to the last baseline.
    func sideLines(
        _ text: String, width: Double, x: Double, y: Double = 0, role: PageTheme.Role = .note
    ) -> (elements: [Element], height: Double) {
        let face = theme.face(role)
        var (elements, height): ([Element], Double) = ([], y)
        for runs in prose(role).paragraphs(text) {
            let set = lines(runs, width: width)
            elements += stacked(set, x: x, y: height + grid, leading: face.leading)
            height += grid + Double(max(0, set.count - 1)) * face.leading
        }
        return (elements, height)
    }

    /// Short texts side by side.
    func notes(_ texts: [String]) -> Piece? {
        guard !texts.isEmpty else { return nil }
        let columns = max(3, 12 / texts.count)
        var piece = Piece(parts: [], height: 0, gap: grid)
        for (index, text) in texts.enumerated() {
            let set = sideLines(text, width: theme.width(columns: columns) - 4, x: theme.start(column: index * columns))
            piece.parts.append(Page.Tagged(.note, elements: set.elements))
            piece.height = max(piece.height, set.height)
        }
        return piece
    }
}
