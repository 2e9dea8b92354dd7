import Drawing
import Glibc

/// A network in the plane: who cooperates much stands near each other.
struct NetworkForce {
    let graph: NetworkGraph

    /// Draws it and says how many names have no room.
    func draw(in sketch: inout Sketch, size: Size) -> Int {
        let theme = sketch.theme
        let members = graph.members
        let places = Dictionary(members.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        let edges = graph.pairs.compactMap { pair -> (a: Int, b: Int, pair: MatrixPairs.Pair)? in
            guard let a = places[pair.a], let b = places[pair.b] else { return nil }
            return (a, b, pair)
        }
        let centers = centers(edges.map { ($0.a, $0.b, $0.pair.events ?? 0) }, size)
        for edge in edges {
            sketch.elements.append(graph.edge(edge.pair, .line([centers[edge.a], centers[edge.b]]), theme))
        }
        for (member, center) in zip(members, centers) { sketch.elements.append(graph.dot(member, at: center, theme)) }
        // A name had better cover three thin lines than a thick one.
        let lines = edges.flatMap { edge in
            Array(repeating: (centers[edge.a], centers[edge.b]), count: graph.width(edge.pair) > 2 ? 3 : 1)
        }
        return label(centers, lines: lines, in: &sketch, size: size)
    }

    /// Strong pairs want to be one unit apart, the weakest more than two.
    private func centers(_ edges: [(a: Int, b: Int, events: Int)], _ size: Size) -> [Point] {
        let count = graph.members.count
        let lengths = edges.map { edge in
            (a: edge.a, b: edge.b, length: 1 + 1.4 * (1 - (Double(edge.events) / Double(max(1, graph.largest))).squareRoot()))
        }
        let places = StressLayout(count: count, lengths: lengths).places()
        let (side, edge) = (min(70, size.width * 0.16), 14.0)
        let width = (places.map(\.x).max() ?? 0) - (places.map(\.x).min() ?? 0)
        let height = (places.map(\.y).max() ?? 0) - (places.map(\.y).min() ?? 0)
        let (across, down) = ((size.width - 2 * side) / max(width, 1e-6), (size.height - 2 * edge) / max(height, 1e-6))
        // The plot is filled, but not so that near and far lose their sense.
        let scale = (x: min(across, 1.8 * min(across, down), 90), y: min(down, 1.8 * min(across, down), 90))
        let left = (places.map(\.x).min() ?? 0) + width / 2
        let top = (places.map(\.y).min() ?? 0) + height / 2
        let bounds = Rect(x: 8, y: edge, width: size.width - 16, height: size.height - 2 * edge)
        return separated(
            places.map { Point(size.width / 2 + ($0.x - left) * scale.x, size.height / 2 + ($0.y - top) * scale.y) },
            within: bounds)
    }

    /// Moves dots apart that would touch.
    private func separated(_ centers: [Point], within bounds: Rect) -> [Point] {
        var centers = centers
        let radii = graph.members.map(graph.radius)
        for _ in 0..<60 {
            var moved = false
            for a in centers.indices {
                for b in centers.indices where b > a {
                    let wanted = radii[a] + radii[b] + 9
                    let (dx, dy) = (centers[b].x - centers[a].x, centers[b].y - centers[a].y)
                    let length = hypot(dx, dy)
                    guard length < wanted - 0.01 else { continue }
                    moved = true
                    let push = (wanted - length) / 2
                    // Two in one place part along a direction of their own.
                    let angle = Double(a + b)
                    let (ux, uy) = length > 1e-6 ? (dx / length, dy / length) : (cos(angle), sin(angle))
                    func move(_ index: Int, _ by: Double) {
                        centers[index].x = min(max(centers[index].x + ux * by, bounds.x), bounds.maxX)
                        centers[index].y = min(max(centers[index].y + uy * by, bounds.y), bounds.maxY)
                    }
                    move(a, -push)
                    move(b, push)
                }
            }
            if !moved { break }
        }
        return centers
    }

    private func label(_ centers: [Point], lines: [(Point, Point)], in sketch: inout Sketch, size: Size) -> Int {
        let bold = sketch.style(nil, .semibold)
        let metrics = sketch.measuring.metrics(of: bold)
        // The busiest choose first.
        let order = graph.members.indices.sorted { (graph.members[$1].total, $0) < (graph.members[$0].total, $1) }
        let names = order.map { sketch.fitted(graph.members[$0].label, 120, bold) }
        let items = zip(order, names).map { index, name in
            PointLabels.Item(
                center: centers[index], radius: graph.radius(graph.members[index]) + 1,
                size: Size(sketch.width(name, bold) + 2, metrics.capHeight + metrics.descent + 1.5))
        }
        let bounds = Rect(x: 0, y: 0, width: size.width, height: size.height)
        let places = PointLabels(bounds: bounds, lines: lines).places(items)
        for place in places {
            guard let place else { continue }
            if !place.leader.isEmpty { sketch.line(place.leader, sketch.theme.secondary, 0.4, tag: "leader") }
            // Lines give way to names.
            sketch.rect(place.box, .color(sketch.theme.paper, opacity: 0.85), tag: "background")
        }
        for (name, place) in zip(names, places) {
            guard let place else { continue }
            sketch.text(name, place.box.x + 1, place.box.y + 0.75 + metrics.capHeight, bold)
        }
        return places.count { $0 == nil }
    }
}
