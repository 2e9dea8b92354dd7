package import Analytics
package import Documents
package import Drawing
import Glibc

/// Who cooperates with whom as arcs between names, or chords within a circle; the same data give the same picture.
package struct CooperationNetwork: Chart {
    package let name = "cooperation-network"
    package let summary = ChartWords.networkSummary
    package let tables = ["cooperation-matrix"]
    package let kinds = ["arcs", "circle"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let kind = try chosenKind(options)
        let asked = try usableSize(options, least: Size(200, 110))
        let reader = try TableReader(
            "cooperation-matrix", of: tables, chart: name, needs: ["a", "b", "events"], language: sketch.language)
        let pairs = MatrixPairs(reader, options)
        let active = pairs.members.filter { $0.total > 0 }
        guard !active.isEmpty else {
            return sketch.empty(self, title: ChartWords.networkTitle, options: options, size: asked, table: reader.table)
        }
        let room = kind == "arcs" ? Int((asked.height - 20) / 10) : Int(asked.height / 12)
        let chosen = Array(active.prefix(max(2, min(options.top ?? 24, room))))
        let order = Seriation.order(distances: pairs.distances(chosen), ids: chosen.map(\.id)).map { chosen[$0] }
        let wanted =
            kind == "arcs" ? max(110, 28 * Double(order.count)) : 2 * (asked.width / 2 - nameWidth(order, sketch, asked)) + 12
        let size = Size(asked.width, options.size == nil ? min(asked.height, wanted) : asked.height)
        let ids = Set(order.map(\.id))
        let shown = pairs.pairs.filter { ids.contains($0.a) && ids.contains($0.b) && ($0.events ?? 0) > 0 }
            .sorted { ($0.events ?? 0, $1.a, $1.b) < ($1.events ?? 0, $0.a, $0.b) }
        if kind == "arcs" {
            arcs(order, shown, in: &sketch, size: size)
        } else {
            circle(order, shown, in: &sketch, size: size)
        }

        let labels = Dictionary(order.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
        let title = sketch.say(ChartWords.networkTitle)
        let period = sketch.dates.short(options.period)
        let strongest = shown.last
        let alt = sketch.cut(
            sketch.say(
                kind == "arcs" ? ChartWords.networkAltArcs : ChartWords.networkAltCircle,
                [
                    "period": period, "n": sketch.numbers.integer(order.count), "pairs": sketch.numbers.integer(shown.count),
                    "a": strongest.map { labels[$0.a] ?? $0.a } ?? "", "b": strongest.map { labels[$0.b] ?? $0.b } ?? "",
                    "high": sketch.numbers.integer(strongest?.events ?? 0),
                ]))
        var note = sketch.say(ChartWords.networkNote)
        if order.count < active.count {
            let left = pairs.pairs.reduce(0) { $0 + ($1.events ?? 0) } - shown.reduce(0) { $0 + ($1.events ?? 0) }
            note += sketch.say(
                ChartWords.matrixNoteHidden,
                [
                    "shown": sketch.numbers.integer(order.count), "all": sketch.numbers.integer(active.count),
                    "n": sketch.numbers.integer(left),
                ])
        }
        let lines = shown.reversed().map {
            "\(labels[$0.a] ?? $0.a)–\(labels[$0.b] ?? $0.b): \(sketch.numbers.integer($0.events ?? 0))"
        }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(
                kind == "arcs" ? ChartWords.networkSubtitle : ChartWords.networkSubtitleCircle, ["period": period]), note: note,
            source: sketch.say(ChartWords.source), altText: alt, longDescription: alt + " " + lines.joined(separator: "; ") + ".",
            table: reader.table.keeping(shown.map(\.row)))
    }

    /// Lines as wide as acts are many, from half a point to six; their area is what the eye compares.
    private func width(_ events: Int, _ largest: Int) -> Double { max(0.5, 6 * Double(events) / Double(max(6, largest))) }

    private func radius(_ total: Int, _ largest: Int) -> Double {
        1.6 + 3.4 * (Double(total) / Double(max(1, largest))).squareRoot()
    }

    private func edge(_ pair: MatrixPairs.Pair, _ path: Path, _ largest: Int, _ theme: Theme) -> Element {
        let events = pair.events ?? 0
        let isStrong = Double(events) >= 0.6 * Double(largest)
        let stroke = Stroke(
            isStrong ? theme.accent : theme.context, width: width(events, largest), opacity: isStrong ? 0.8 : 0.55)
        let key = "cell:\(min(pair.a, pair.b))|\(max(pair.a, pair.b))"
        return .link(.destination(key), [.tagged("mark", [.path(path, fill: nil, stroke: stroke)])])
    }

    // MARK: Arcs

    private func arcs(
        _ members: [MatrixPairs.Member], _ pairs: [MatrixPairs.Pair], in sketch: inout Sketch, size: Size
    ) {
        let theme = sketch.theme
        let (bold, quiet) = (sketch.style(nil, .semibold), sketch.style(nil, .regular, theme.secondary))
        let pitch = size.height / Double(members.count)
        let hasNames = members.contains { !$0.acronym.isEmpty }
        let labels = min(size.width * 0.3, members.map { sketch.width(hasNames ? $0.acronym : $0.label, bold) }.max() ?? 0)
        let names = hasNames ? min(size.width * 0.34, members.map { sketch.width($0.name, quiet) }.max() ?? 0) : 0
        let totals = members.map { sketch.width(sketch.numbers.integer($0.total), bold) }.max() ?? 0
        let x = labels + (names > 0 ? names + 9 : 0) + totals + 22
        let right = size.width - 28
        var places: [String: Double] = [:]
        for (index, member) in members.enumerated() { places[member.id] = (Double(index) + 0.5) * pitch }
        let largest = pairs.last?.events ?? 1
        let span = pairs.map { abs((places[$0.a] ?? 0) - (places[$0.b] ?? 0)) }.max() ?? 1
        // An arc is half an ellipse: as wide as the plot allows where its ends are far apart.
        let reach = min(2.4, (right - x) / max(1, span / 2))
        for pair in pairs {
            guard let from = places[pair.a], let to = places[pair.b] else { continue }
            let (top, bottom) = (min(from, to), max(from, to))
            let (rx, ry) = ((bottom - top) / 2 * reach, (bottom - top) / 2)
            let k = 0.552_284_749_8
            let middle = (top + bottom) / 2
            let path = Path([
                .move(Point(x, top)),
                .curve(Point(x + k * rx, top), Point(x + rx, middle - k * ry), Point(x + rx, middle)),
                .curve(Point(x + rx, middle + k * ry), Point(x + k * rx, bottom), Point(x, bottom)),
            ])
            sketch.elements.append(edge(pair, path, largest, theme))
        }
        numbers(pairs.reversed(), x: x, reach: reach, places: places, right: size.width, in: &sketch)
        let top = members.map(\.total).max() ?? 1
        for member in members {
            guard let y = places[member.id] else { continue }
            sketch.elements.append(
                .tagged(
                    "mark",
                    [.path(.circle(center: Point(x, y), radius: radius(member.total, top)), fill: .solid(theme.ink), stroke: nil)]
                ))
            sketch.text(
                sketch.fitting.shortened(hasNames ? member.acronym : member.label, to: labels, style: bold), 0, middle: y, bold)
            if names > 0 {
                sketch.text(sketch.fitting.shortened(member.name, to: names, style: quiet), labels + 9, middle: y, quiet)
            }
            sketch.text(sketch.numbers.integer(member.total), x - 9, middle: y, bold, .end)
        }
    }

    /// How many acts the strongest arcs stand for, at their outermost points, where that is free.
    private func numbers(
        _ pairs: [MatrixPairs.Pair], x: Double, reach: Double, places: [String: Double], right: Double, in sketch: inout Sketch
    ) {
        let style = sketch.style(sketch.theme.smallestSize, .semibold)
        var taken: [Rect] = []
        for pair in pairs.prefix(12) {
            guard let from = places[pair.a], let to = places[pair.b] else { continue }
            let words = sketch.numbers.integer(pair.events ?? 0)
            let width = sketch.width(words, style)
            let left = x + abs(to - from) / 2 * reach + self.width(pair.events ?? 0, pairs[0].events ?? 1) / 2 + 2
            let box = Rect(x: left - 1, y: (from + to) / 2 - 5, width: width + 2, height: 10)
            guard box.maxX <= right, !taken.contains(where: { $0.overlaps(box) }) else { continue }
            taken.append(box)
            sketch.rect(box.inset(by: 0.8), .color(sketch.theme.paper, opacity: 0.85), tag: "background")
            sketch.text(words, left, middle: (from + to) / 2, style)
        }
    }

    // MARK: Circle

    /// What the names beside the circle may take.
    private func nameWidth(_ members: [MatrixPairs.Member], _ sketch: Sketch, _ size: Size) -> Double {
        min(size.width * 0.25, members.map { sketch.width($0.label, sketch.style(nil, .semibold)) }.max() ?? 0)
    }

    private func circle(
        _ members: [MatrixPairs.Member], _ pairs: [MatrixPairs.Pair], in sketch: inout Sketch, size: Size
    ) {
        let theme = sketch.theme
        let bold = sketch.style(nil, .semibold)
        let widest = nameWidth(members, sketch, size)
        let r = max(30, min(size.height / 2 - 14, size.width / 2 - widest - 14))
        let center = Point(size.width / 2, size.height / 2)
        var places: [String: Point] = [:]
        let step = 2 * Double.pi / Double(members.count)
        for (index, member) in members.enumerated() {
            let angle = (Double(index) + 0.5) * step - Double.pi / 2
            places[member.id] = Point(center.x + r * cos(angle), center.y + r * sin(angle))
        }
        let largest = pairs.last?.events ?? 1
        for pair in pairs {
            guard let from = places[pair.a], let to = places[pair.b] else { continue }
            // Chords bend towards the centre, so that neighbours' lines don't hide behind the names.
            func inward(_ point: Point) -> Point {
                Point(center.x + (point.x - center.x) * 0.55, center.y + (point.y - center.y) * 0.55)
            }
            sketch.elements.append(edge(pair, Path([.move(from), .curve(inward(from), inward(to), to)]), largest, theme))
        }
        let top = members.map(\.total).max() ?? 1
        // Names to the right and to the left of the circle, each side moved apart where they would touch.
        for isRight in [true, false] {
            let side = members.filter { ((places[$0.id]?.x ?? 0) >= center.x) == isRight }
            let heights = EndLabels.spread(
                side.map { places[$0.id]?.y ?? 0 }, pitch: theme.chartSize + 2, from: 6, through: size.height - 6)
            for (member, y) in zip(side, heights) {
                guard let point = places[member.id] else { continue }
                let size = radius(member.total, top)
                sketch.elements.append(
                    .tagged("mark", [.path(.circle(center: point, radius: size), fill: .solid(theme.ink), stroke: nil)]))
                let x = point.x + (isRight ? size + 4 : -size - 4)
                let moved = abs(y - point.y) > 6
                let shift = moved ? (isRight ? 10.0 : -10) : 0
                if moved {
                    sketch.line(
                        [Point(point.x + (isRight ? size : -size), point.y), Point(x + shift * 0.8, y)], theme.secondary, 0.4,
                        tag: "leader")
                }
                sketch.text(
                    sketch.fitting.shortened(member.label, to: widest, style: bold), x + shift, middle: y, bold,
                    isRight ? .start : .end)
            }
        }
    }
}
