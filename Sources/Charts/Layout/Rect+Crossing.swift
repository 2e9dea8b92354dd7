package import Drawing

extension Rect {
    /// Whether the line from `start` to `end` passes through the inside (Liang & Barsky 1984, doi:10.1145/357332.357333).
    package func isCrossed(from start: Point, to end: Point) -> Bool {
        guard width > 0, height > 0 else { return false }
        var (enter, leave) = (0.0, 1.0)
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        for (p, q) in [(-dx, start.x - x), (dx, maxX - start.x), (-dy, start.y - y), (dy, maxY - start.y)] {
            if p == 0 {
                if q < 0 { return false }
            } else if p < 0 {
                enter = max(enter, q / p)
            } else {
                leave = min(leave, q / p)
            }
        }
        return enter < leave
    }
}
