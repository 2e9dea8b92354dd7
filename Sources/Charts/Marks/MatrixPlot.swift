import Analytics
import Documents
import Drawing

/// The cells, names, totals and legend of a matrix of pairs.
struct MatrixPlot {
    let pairs: MatrixPairs
    /// In the order of rows and columns.
    let members: [MatrixPairs.Member]
    /// `full`, `triangle` or `change`.
    let kind: String

    private var isChange: Bool { kind == "change" }

    private func value(_ pair: MatrixPairs.Pair?) -> Int? {
        guard let pair else { return 0 }
        guard isChange else { return pair.events }
        return pair.events.flatMap { events in pair.previous.map { events - $0 } }
    }

    /// `CDH (XS)` stands on two lines over its column.
    private func headLines(_ key: String) -> [String] {
        guard key.hasSuffix(")"), let space = key.firstIndex(of: "\u{A0}"), space > key.startIndex else { return [key] }
        return [String(key[..<space]), String(key[key.index(after: space)...])]
    }

    /// `a` to `z`, then `aa`: beside counts a number would be read as one.
    private func letter(_ index: Int) -> String {
        let letters = Array("abcdefghijklmnopqrstuvwxyz")
        return (index >= letters.count ? letter(index / letters.count - 1) : "") + String(letters[index % letters.count])
    }

    /// Draws it and says whether letters stand for institutions.
    func draw(in sketch: inout Sketch, size: Size) -> Bool {
        let theme = sketch.theme
        let count = members.count
        let header = members.contains { headLines($0.acronym).count > 1 } ? 24.0 : 16
        let (totals, legend) = (16.0, 38.0)
        let height = min(28, (size.height - header - totals - legend) / Double(count))
        let style = sketch.style(min(theme.chartSize, max(theme.smallestSize, height - 2)))
        let bold = sketch.style(style.size, .semibold)
        let headStyle = sketch.style(theme.smallestSize)
        var lettered = 0
        func nextLetter() -> String {
            lettered += 1
            return letter(lettered - 1)
        }

        // Names to the left take what they need; the cells get the rest.
        let totalWidth =
            max(
                members.map { sketch.width(sketch.numbers.integer($0.total), bold) }.max() ?? 0,
                sketch.width(sketch.say(ChartWords.total), bold)) + 8
        let hasNames = members.contains { !$0.acronym.isEmpty }
        let least = Double(count) * max(18, min(30, height * 1.15))
        // A column is headed by its acronym, or by a letter that stands before the name where there is none that fits.
        let widestKey = max(14, min(34, (size.width - totalWidth - 120) / Double(count) - 2))
        var keys = members.map { member in
            let widest = headLines(member.acronym).map { sketch.width($0, headStyle) }.max() ?? 0
            return member.acronym.isEmpty || widest > widestKey ? nextLetter() : member.acronym
        }
        let keyWidth = keys.map { sketch.width($0, bold) }.max() ?? 0
        func name(_ key: String, _ member: MatrixPairs.Member) -> String {
            // An acronym too wide for its column still stands before the name.
            let isWide = key != member.acronym && !member.acronym.isEmpty && member.acronym != member.name
            return isWide ? "\(member.acronym), \(member.name)" : hasNames && !member.acronym.isEmpty ? member.name : member.label
        }
        var named = zip(keys, members).map { name($0, $1) }
        let wanted = named.map { sketch.width($0, style) }.max() ?? 0
        let isTall = height >= 17.5
        let room = size.width - totalWidth - least - keyWidth - 18
        // Where rows are high, as narrow as two lines of every name allow.
        let narrow = stride(from: 96.0, to: max(96, min(wanted, room)), by: 6).first { width in
            named.allSatisfy { sketch.fitting.lines($0, width: width, style: style).count <= 2 }
        }
        let nameWidth = max(0, min(isTall ? narrow ?? room : wanted, wanted, room))
        let showsNames = nameWidth > 40
        let left = keyWidth + (showsNames ? nameWidth + 9 : 0) + 8
        let width = min(46, (size.width - left - totalWidth) / Double(count))
        let top = header
        if showsNames {
            // Row and column carry the same key, so an acronym that does not fit the column gives way in the row, too.
            for index in keys.indices where headLines(keys[index]).contains(where: { sketch.width($0, headStyle) > width - 2 }) {
                keys[index] = nextLetter()
                named[index] = name(keys[index], members[index])
            }
        }

        // All heads in one size: two would tell a difference that there is none.
        let face =
            keys.allSatisfy { key in headLines(key).allSatisfy { sketch.width($0, style) <= width - 2 } } ? style : headStyle
        for index in members.indices {
            let y = top + (Double(index) + 0.5) * height
            sketch.text(keys[index], 0, middle: y, bold)
            if showsNames {
                let lines = NameFitting(sketch.fitting, style).lines(named[index], width: nameWidth, most: isTall ? 2 : 1)
                for (line, text) in lines.enumerated() {
                    let offset = (Double(line) - Double(lines.count - 1) / 2) * (style.size + 1.5)
                    sketch.text(
                        text, keyWidth + 9, middle: y + offset, sketch.style(style.size, .regular, theme.secondary))
                }
            }
            let column = left + (Double(index) + 0.5) * width
            // A head as wide as its column would touch the next.
            let head = headLines(keys[index])
            guard head.allSatisfy({ sketch.width($0, face) <= width - 1 }) else { continue }
            for (line, text) in head.reversed().enumerated() {
                sketch.text(text, column, header - 6 - Double(line) * (face.size + 0.5), face, .middle, tag: "axis")
            }
        }
        cells(in: &sketch, left: left, top: top, width: width, height: height)
        if !isChange {
            sums(
                in: &sketch, left: left, top: top, width: width, height: height, right: left + width * Double(count) + totalWidth)
        }
        let legendTop = top + height * Double(count) + totals + 12
        MatrixLegend(classes: classes, isChange: isChange, hasMissing: hasMissing)
            .draw(in: &sketch, left: left, top: legendTop, right: size.width)
        return zip(keys, members).contains { $0 != $1.acronym }
    }

    private var shownPairs: [MatrixPairs.Pair?] {
        members.indices.flatMap { row in members.indices.filter { $0 > row }.map { pairs.pair(members[row].id, members[$0].id) } }
    }

    private var hasMissing: Bool { shownPairs.contains { value($0) == nil } }

    private var classes: CountClasses {
        CountClasses(
            largest: shownPairs.compactMap { value($0)?.magnitude }.map { Int(clamping: $0) }.max() ?? 0, count: isChange ? 3 : 7)
    }

    private func cells(in sketch: inout Sketch, left: Double, top: Double, width: Double, height: Double) {
        let theme = sketch.theme
        let size = min(theme.chartSize, max(theme.smallestSize, height - 3))
        let classes = classes
        for row in members.indices {
            for column in members.indices where column != row && (kind != "triangle" || column < row) {
                let (a, b) = (members[row], members[column])
                let pair = pairs.pair(a.id, b.id)
                let cell = Rect(
                    x: left + Double(column) * width, y: top + Double(row) * height, width: width, height: height
                ).inset(by: 0.5)
                let middle = Point(cell.x + cell.width / 2, cell.y + cell.height / 2)
                let key = a.id < b.id ? "cell:\(a.id)|\(b.id)" : "cell:\(b.id)|\(a.id)"
                let link = (pair?.events ?? 0) > 0 || (pair?.previous ?? 0) > 0 ? Link.destination(key) : nil
                guard let value = value(pair) else {
                    sketch.rect(cell, theme.hatch, tag: "gap")
                    let style = sketch.style(max(theme.smallestSize, size - 0.5), .regular, theme.secondary)
                    let words = sketch.say(ChartWords.missingShort)
                    let box = sketch.width(words, style) + 3
                    if box < cell.width {
                        sketch.rect(
                            Rect(x: middle.x - box / 2, y: middle.y - 4.5, width: box, height: 9), .solid(theme.paper), tag: "gap"
                        )
                        sketch.text(words, middle.x, middle: middle.y, style, .middle)
                    }
                    continue
                }
                let look = CellLook(value, classes: classes, isChange: isChange, theme: theme)
                if let fill = look.fill {
                    let mark = Element.tagged("mark", [.path(.rect(cell), fill: .solid(fill), stroke: nil)])
                    sketch.elements.append(link.map { .link($0, [mark]) } ?? mark)
                }
                let text = isChange ? sketch.numbers.signed(Double(value), 0) : sketch.numbers.integer(value)
                var style = sketch.style(size, look.isStrong ? .semibold : .regular, look.text)
                // A number too wide for its cell is not squeezed: the colour and the total still say it, the table has it.
                if sketch.width(text, style) > width - 1 { style.size = theme.smallestSize }
                if sketch.width(text, style) <= width - 0.5 {
                    sketch.text(text, middle.x, middle: middle.y, style, .middle, link: link)
                }
            }
        }
    }

    private func sums(in sketch: inout Sketch, left: Double, top: Double, width: Double, height: Double, right: Double) {
        let theme = sketch.theme
        let bottom = top + height * Double(members.count)
        let bold = sketch.style(nil, .semibold)
        // Totals of the cells that are shown, so that they can be added up by eye.
        let sums = members.map { a in members.reduce(0) { $0 + ($1.id == a.id ? 0 : pairs.pair(a.id, $1.id)?.events ?? 0) } }
        sketch.line([Point(0, bottom + 1.5), Point(right, bottom + 1.5)], theme.ink, 0.8)
        sketch.text(sketch.say(ChartWords.total), right, top - 6, bold, .end, tag: "axis")
        sketch.text(sketch.say(ChartWords.total), 0, middle: bottom + 10, bold, tag: "axis")
        for (index, sum) in sums.enumerated() {
            let text = sketch.numbers.integer(sum)
            sketch.text(text, right, middle: top + (Double(index) + 0.5) * height, bold, .end)
            if sketch.width(text, bold) < width {
                sketch.text(text, left + (Double(index) + 0.5) * width, middle: bottom + 10, bold, .middle)
            }
        }
        // In a triangle each pair stands once, in the full matrix twice.
        let sum = sums.reduce(0, +) / (kind == "triangle" ? 2 : 1)
        sketch.text(sketch.numbers.integer(sum), right, middle: bottom + 10, bold, .end)
    }
}

/// How a cell with a number looks.
struct CellLook {
    var fill: Color?
    var text: Color
    var isStrong = false

    init(_ value: Int, classes: CountClasses, isChange: Bool, theme: Theme) {
        guard value != 0, let index = classes.index(of: Int(clamping: value.magnitude)) else {
            (fill, text) = (nil, theme.secondary)
            return
        }
        if isChange {
            let middle = theme.diverging.count / 2
            let step = min(index + 1, middle)
            fill = theme.diverging[value > 0 ? middle + step : middle - step]
            isStrong = step == middle
        } else {
            // Few classes take every other colour, so that 1 and 2 stay apart.
            let count = max(1, classes.lows.count)
            let place = count >= theme.sequential.count ? index : (index * (theme.sequential.count - 1)) / max(1, count - 1)
            fill = theme.sequential[min(count == 1 ? 2 : place, theme.sequential.count - 1)]
            isStrong = (count == 1 ? 2 : place) >= 4
        }
        text = isStrong ? theme.paper : theme.ink
    }
}
