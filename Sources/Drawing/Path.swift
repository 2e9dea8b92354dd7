/// Lines and curves, in points.
package struct Path: Sendable, Hashable {
    package enum Step: Sendable, Hashable {
        case move(Point)
        case line(Point)
        /// A cubic Bézier curve: two control points and the end.
        case curve(Point, Point, Point)
        case close
    }

    package var steps: [Step]

    package init(_ steps: [Step] = []) {
        self.steps = steps
    }

    package static func line(_ points: [Point], closed: Bool = false) -> Path {
        var path = Path()
        for (index, point) in points.enumerated() { path.steps.append(index == 0 ? .move(point) : .line(point)) }
        if closed, !points.isEmpty { path.steps.append(.close) }
        return path
    }

    package static func rect(_ rect: Rect) -> Path {
        .line(
            [
                Point(rect.x, rect.y), Point(rect.maxX, rect.y), Point(rect.maxX, rect.maxY), Point(rect.x, rect.maxY),
            ], closed: true)
    }

    /// A circle of four cubic curves, within 0.03 % of the radius.
    package static func circle(center: Point, radius r: Double) -> Path {
        let k = 0.552_284_749_8 * r
        let (x, y) = (center.x, center.y)
        return Path([
            .move(Point(x + r, y)),
            .curve(Point(x + r, y + k), Point(x + k, y + r), Point(x, y + r)),
            .curve(Point(x - k, y + r), Point(x - r, y + k), Point(x - r, y)),
            .curve(Point(x - r, y - k), Point(x - k, y - r), Point(x, y - r)),
            .curve(Point(x + k, y - r), Point(x + r, y - k), Point(x + r, y)),
            .close,
        ])
    }
}
