import Drawing

/// A network as arcs between names in a column.
struct NetworkArcs {
    let graph: NetworkGraph

    func draw(in sketch: inout Sketch, size: Size) {
        let (members, pairs) = (graph.members, graph.pairs)
        let theme = sketch.theme
        let (bold, quiet) = (sketch.style(nil, .semibold), sketch.style(nil, .regular, theme.secondary))
        let pitch = size.height / Double(members.count)
        let hasNames = members.contains { !$0.acronym.isEmpty }
        let labels = min(size.width * 0.3, members.map { sketch.width(hasNames ? $0.acronym : $0.label, bold) }.max() ?? 0)
        let names = hasNames ? min(size.width * 0.5 - labels, members.map { sketch.width($0.name, quiet) }.max() ?? 0) : 0
        let totals = members.map { sketch.width(sketch.numbers.integer($0.total), bold) }.max() ?? 0
        let x = labels + (names > 0 ? names + 9 : 0) + totals + 22
        let right = size.width - 28
        var places: [String: Double] = [:]
        for (index, member) in members.enumerated() { places[member.id] = (Double(index) + 0.5) * pitch }
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
            sketch.elements.append(graph.edge(pair, path, theme))
        }
        numbers(pairs.reversed(), x: x, reach: reach, places: places, right: size.width, in: &sketch)
        for member in members {
            guard let y = places[member.id] else { continue }
            sketch.elements.append(graph.dot(member, at: Point(x, y), theme))
            sketch.text(
                sketch.fitted(hasNames ? member.acronym : member.label, labels, bold), 0, middle: y, bold)
            if names > 0 {
                sketch.text(sketch.fitted(member.name, names, quiet), labels + 9, middle: y, quiet)
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
            let left = x + abs(to - from) / 2 * reach + graph.width(pair) / 2 + 2
            let box = Rect(x: left - 1, y: (from + to) / 2 - 5, width: width + 2, height: 10)
            guard box.maxX <= right, !taken.contains(where: { $0.overlaps(box) }) else { continue }
            taken.append(box)
            sketch.rect(box.inset(by: 0.8), .color(sketch.theme.paper, opacity: 0.85), tag: "background")
            sketch.text(words, left, middle: (from + to) / 2, style)
        }
    }
}
