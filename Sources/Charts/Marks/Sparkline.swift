package import Drawing

/// A line of a word's height for a table's cell: the course of a number, without axes.
///
/// ```swift
/// Sparkline(values: [3, 5, nil, 8]).elements(in: Rect(x: 0, y: 0, width: 50, height: 9))
/// ```
package struct Sparkline: Sendable, Hashable {
    /// Nil breaks the line and is hatched: nothing was read.
    package var values: [Double?]
    /// Indices whose number is only a part: hatched behind the line.
    package var partial: Set<Int>
    package var theme: Theme

    package init(values: [Double?], partial: Set<Int> = [], theme: Theme = .standard) {
        self.values = values
        self.partial = partial
        self.theme = theme
    }

    /// The line within `area`, its last value as a dot; from zero to the largest value.
    package func elements(in area: Rect) -> [Element] {
        guard !values.isEmpty else { return [] }
        let dot = min(1.7, area.height / 4)
        let high = max(values.compactMap(\.self).max() ?? 0, 1e-9)
        let step = values.count > 1 ? (area.width - 2 * dot) / Double(values.count - 1) : 0
        func point(_ index: Int, _ value: Double) -> Point {
            Point(
                area.x + dot + Double(index) * step,
                area.maxY - dot - max(0, value) / high * (area.height - 2 * dot))
        }
        var elements: [Element] = []
        for index in values.indices where values[index] == nil || partial.contains(index) {
            let left = max(area.x, area.x + dot + (Double(index) - 0.5) * step)
            let right = min(area.maxX, area.x + dot + (Double(index) + 0.5) * step)
            let gap = Rect(x: left, y: area.y, width: max(2, right - left), height: area.height)
            elements.append(.tagged("gap", [.path(.rect(gap), fill: theme.hatch, stroke: nil)]))
        }
        var run: [Point] = []
        func close() {
            if run.count > 1 {
                let stroke = Stroke(theme.ink, width: 0.8, cap: .round)
                elements.append(.tagged("mark", [.path(.line(run), fill: nil, stroke: stroke)]))
            } else if let only = run.first {
                elements.append(
                    .tagged("mark", [.path(.circle(center: only, radius: 0.7), fill: .solid(theme.ink), stroke: nil)]))
            }
            run = []
        }
        for (index, value) in values.enumerated() {
            if let value { run.append(point(index, value)) } else { close() }
        }
        close()
        if let index = values.lastIndex(where: { $0 != nil }), let value = values[index] {
            let circle = Path.circle(center: point(index, value), radius: dot)
            elements.append(.tagged("mark", [.path(circle, fill: .solid(theme.accent), stroke: nil)]))
        }
        return elements
    }
}
