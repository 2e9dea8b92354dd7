import Drawing
import Glibc

/// A network as chords within a circle, with the names around it.
struct NetworkCircle {
    let graph: NetworkGraph

    /// What the names beside the circle may take.
    static func nameWidth(_ members: [MatrixPairs.Member], _ sketch: Sketch, _ size: Size) -> Double {
        min(size.width * 0.25, members.map { sketch.width($0.label, sketch.style(nil, .semibold)) }.max() ?? 0)
    }

    func draw(in sketch: inout Sketch, size: Size) {
        let (members, pairs) = (graph.members, graph.pairs)
        let theme = sketch.theme
        let bold = sketch.style(nil, .semibold)
        let widest = Self.nameWidth(members, sketch, size)
        let r = max(30, min(size.height / 2 - 14, size.width / 2 - widest - 14))
        let center = Point(size.width / 2, size.height / 2)
        var places: [String: Point] = [:]
        let step = 2 * Double.pi / Double(members.count)
        for (index, member) in members.enumerated() {
            let angle = (Double(index) + 0.5) * step - Double.pi / 2
            places[member.id] = Point(center.x + r * cos(angle), center.y + r * sin(angle))
        }
        for pair in pairs {
            guard let from = places[pair.a], let to = places[pair.b] else { continue }
            // Chords bend towards the centre, so that neighbours' lines don't hide behind the names.
            func inward(_ point: Point) -> Point {
                Point(center.x + (point.x - center.x) * 0.55, center.y + (point.y - center.y) * 0.55)
            }
            sketch.elements.append(graph.edge(pair, Path([.move(from), .curve(inward(from), inward(to), to)]), theme))
        }
        // Names to the right and to the left of the circle, each side moved apart where they would touch.
        for isRight in [true, false] {
            let side = members.filter { ((places[$0.id]?.x ?? 0) >= center.x) == isRight }
            let heights = EndLabels.spread(
                side.map { places[$0.id]?.y ?? 0 }, pitch: theme.chartSize + 2, from: 6, through: size.height - 6)
            for (member, y) in zip(side, heights) {
                guard let point = places[member.id] else { continue }
                let size = graph.radius(member)
                sketch.elements.append(graph.dot(member, at: point, theme))
                let x = point.x + (isRight ? size + 4 : -size - 4)
                let moved = abs(y - point.y) > 6
                let shift = moved ? (isRight ? 10.0 : -10) : 0
                if moved {
                    sketch.line(
                        [Point(point.x + (isRight ? size : -size), point.y), Point(x + shift * 0.8, y)], theme.secondary, 0.4,
                        tag: "leader")
                }
                sketch.text(
                    sketch.fitted(member.label, widest, bold), x + shift, middle: y, bold,
                    isRight ? .start : .end)
            }
        }
    }
}
