import Drawing

/// A thin full bar: an act lasted so long. Its mark stands at its start.
struct DurationMark {
    var low: Double
    var high: Double

    func elements(y: Double, color: Color, radius: Double, theme: Theme) -> [Element] {
        let height = radius * 0.9
        let bar = Rect(x: low, y: y - height / 2, width: max(0.5, high - low), height: height)
        let outline = theme.outlined.contains(color) ? Stroke(theme.ink, width: 0.5) : nil
        return [.path(.rect(bar), fill: .solid(color), stroke: outline)]
    }
}

/// A pale bar between stops: somewhere in it lies the date. A stop is left out where the end isn't known.
struct IntervalMark {
    var low: Double
    var high: Double
    var hasStart = true
    var hasEnd = true

    func elements(y: Double, color: Color, radius: Double) -> [Element] {
        let bar = Rect(x: low, y: y - radius, width: max(0.5, high - low), height: 2 * radius)
        func stop(_ x: Double) -> Element {
            .path(
                .line([Point(x, y - radius - 0.5), Point(x, y + radius + 0.5)]), fill: nil, stroke: Stroke(color, width: 1))
        }
        return [.path(.rect(bar), fill: .color(color, opacity: 0.22), stroke: nil)]
            + (hasStart ? [stop(low)] : []) + (hasEnd ? [stop(high)] : [])
    }
}
