import Drawing

/// A small shape that stands for a kind of act, so that colour is never its only carrier.
enum Symbol: Sendable, Hashable {
    case square, circle, diamond, triangle, wedge, hexagon

    /// The outline around `center`; shapes of one `radius` look equally large.
    func path(_ center: Point, radius r: Double = 3) -> Path {
        let (x, y) = (center.x, center.y)
        switch self {
        case .circle: return .circle(center: center, radius: r)
        case .square:
            let h = 0.9 * r
            return .rect(Rect(x: x - h, y: y - h, width: 2 * h, height: 2 * h))
        case .diamond:
            let h = 1.22 * r
            return .line([Point(x, y - h), Point(x + h, y), Point(x, y + h), Point(x - h, y)], closed: true)
        case .triangle:
            let h = 1.225 * r
            return .line([Point(x, y - 1.25 * r), Point(x + h, y + 0.9 * r), Point(x - h, y + 0.9 * r)], closed: true)
        case .wedge:
            let h = 1.225 * r
            return .line([Point(x, y + 1.25 * r), Point(x + h, y - 0.9 * r), Point(x - h, y - 0.9 * r)], closed: true)
        case .hexagon:
            let h = 0.96 * r
            return .line(
                [
                    Point(x - h / 2, y - h), Point(x + h / 2, y - h), Point(x + 1.1 * r, y), Point(x + h / 2, y + h),
                    Point(x - h / 2, y + h), Point(x - 1.1 * r, y),
                ], closed: true)
        }
    }

    /// The symbol filled, or hollow where what it stands for is announced and not confirmed.
    func element(_ center: Point, radius: Double = 3, color: Color, hollow: Bool, theme: Theme) -> Element {
        if hollow {
            return .path(
                path(center, radius: radius * 0.92), fill: .solid(theme.paper), stroke: Stroke(color, width: 1.1))
        }
        let outline = theme.outlined.contains(color) ? Stroke(theme.ink, width: 0.5) : nil
        return .path(path(center, radius: radius), fill: .solid(color), stroke: outline)
    }
}
