extension Point {
    /// The point moved right by `offset.x` and down by `offset.y` points.
    package func moved(by offset: Point) -> Point { Point(x + offset.x, y + offset.y) }
}

extension Path {
    /// The path moved right by `offset.x` and down by `offset.y` points.
    package func moved(by offset: Point) -> Path {
        if offset == .zero { return self }
        return Path(
            steps.map { step in
                switch step {
                case .move(let point): .move(point.moved(by: offset))
                case .line(let point): .line(point.moved(by: offset))
                case .curve(let first, let second, let end):
                    .curve(first.moved(by: offset), second.moved(by: offset), end.moved(by: offset))
                case .close: .close
                }
            })
    }

    /// The smallest rectangle around all points of the path, the control points of curves included; nil for an empty path.
    package var bounds: Rect? {
        var points: [Point] = []
        for step in steps {
            switch step {
            case .move(let point), .line(let point): points.append(point)
            case .curve(let first, let second, let end): points += [first, second, end]
            case .close: break
            }
        }
        guard let first = points.first else { return nil }
        var (minX, minY, maxX, maxY) = (first.x, first.y, first.x, first.y)
        for point in points {
            (minX, maxX) = (min(minX, point.x), max(maxX, point.x))
            (minY, maxY) = (min(minY, point.y), max(maxY, point.y))
        }
        return Rect(x: minX, y: minY, width: maxX - minX, height: maxY - minY)
    }
}

extension Rect {
    /// The area in both; of no width or height where they share none.
    package func intersection(_ other: Rect) -> Rect {
        let (left, top) = (max(x, other.x), max(y, other.y))
        return Rect(
            x: left, y: top, width: max(0, min(maxX, other.maxX) - left), height: max(0, min(maxY, other.maxY) - top))
    }
}
