import Analytics
import Documents
import Drawing

/// One small panel for each series, all on one scale: a millimetre is worth the same everywhere.
struct TimelinePanels {
    let series: [MonthSeries]
    let months: [Period]
    let period: Period

    private static let nameHeight = 13.0
    private static let gap = 6.0

    /// How many of `series`, from the first, have room for a panel.
    static func capacity(_ series: [MonthSeries], _ size: Size, _ sketch: Sketch) -> Int {
        let rows = Int((size.height - CalendarAxis.height) / (nameHeight + gap + 14))
        return max(1, rows) * columns(series, size, sketch)
    }

    private static func columns(_ series: [MonthSeries], _ size: Size, _ sketch: Sketch) -> Int {
        size.width < 260 + 4 * valueWidth(series, sketch) || series.count == 1 ? 1 : 2
    }

    /// The width of the widest of the last values.
    private static func valueWidth(_ series: [MonthSeries], _ sketch: Sketch) -> Double {
        series.compactMap { item in item.points.last { $0.value != nil }?.value }
            .map { sketch.width(sketch.numbers.integer($0), sketch.style(nil, .semibold)) }.max() ?? 0
    }

    func draw(in sketch: inout Sketch, size: Size) {
        let theme = sketch.theme
        let style = sketch.style(nil, .regular, theme.secondary)
        let columns = TimelinePanels.columns(series, size, sketch)
        let valueWidth = TimelinePanels.valueWidth(series, sketch)
        let rows = (series.count + columns - 1) / columns
        // The largest value of a row of panels decides its height.
        let tops = (0..<rows).map { row in
            (0..<columns).compactMap { column in
                let index = row * columns + column
                return index < series.count ? series[index].points.map { max(Double($0.value ?? 0), $0.high ?? 0) }.max() : nil
            }.max().map { max($0, 1) } ?? 1
        }
        let free = size.height - CalendarAxis.height - Double(rows) * (TimelinePanels.nameHeight + TimelinePanels.gap)
        let least = min(12, max(4, free / Double(rows)))
        let heights = panelHeights(tops, free: free, least: least)
        let perUnit = zip(heights, tops).map { $0 / $1 }.min() ?? 1
        let tickWidth = tops.map { sketch.width(sketch.numbers.short($0.rounded(.up)), style) }.max() ?? 0
        let gutter = columns > 1 ? 22.0 : 0
        let columnWidth = (size.width - gutter * Double(columns - 1)) / Double(columns)

        for column in 0..<columns {
            let left = Double(column) * (columnWidth + gutter)
            let x = CalendarScale(
                from: months[0].first, through: months[months.count - 1].last, at: left + tickWidth + 4,
                left + columnWidth - valueWidth - 6)
            var y = 0.0
            var lastBottom = 0.0
            for row in 0..<rows {
                let index = row * columns + column
                let top = y + TimelinePanels.nameHeight
                let bottom = top + heights[row]
                y = bottom + TimelinePanels.gap
                guard index < series.count else { continue }
                let scale = LinearScale(from: 0, through: tops[row], at: bottom, bottom - tops[row] * perUnit)
                // A gap is named once, not in every panel.
                let isNamed = (0..<index).contains { hasSameGaps(index, as: $0) }
                panel(index, left, x, scale, in: &sketch, labelsGap: !isNamed)
                lastBottom = bottom
            }
            CalendarAxis(x, highlighted: period).draw(in: &sketch, y: lastBottom)
        }
    }

    /// Heights in proportion to `tops`, none under `least`, that together fill `free`.
    private func panelHeights(_ tops: [Double], free: Double, least: Double) -> [Double] {
        var low = [Bool](repeating: false, count: tops.count)
        while true {
            let rest = free - Double(low.filter { $0 }.count) * least
            let sum = zip(tops, low).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
            let heights = zip(tops, low).map { $1 ? least : rest * $0 / max(sum, 1e-9) }
            guard let next = heights.indices.first(where: { !low[$0] && heights[$0] < least }) else { return heights }
            low[next] = true
        }
    }

    private func hasSameGaps(_ index: Int, as first: Int) -> Bool {
        zip(series[index].points, series[first].points).allSatisfy { $0.isRead == $1.isRead && $0.isPartial == $1.isPartial }
    }

    /// As many ticks as stand clear of each other, two at the least where the panel has room for them.
    private func ticks(_ y: LinearScale) -> [Double] {
        for count in stride(from: 5, through: 2, by: -1) {
            let ticks = AxisTicks.values(from: 0, through: y.high, about: count, whole: true).filter { $0 <= y.high * 1.0001 }
            guard ticks.count > 1, ticks.count <= 5 else { continue }
            if y.position(ticks[0]) - y.position(ticks[1]) >= 13 { return ticks }
        }
        let top = y.high.rounded(.down)
        return y.start - y.position(top) >= 9 && top >= 1 ? [0, top] : [0]
    }

    private func panel(
        _ index: Int, _ left: Double, _ x: CalendarScale, _ y: LinearScale, in sketch: inout Sketch, labelsGap: Bool
    ) {
        let theme = sketch.theme
        let item = series[index]
        let (top, bottom) = (y.end, y.start)
        let style = sketch.style(nil, .regular, theme.secondary)
        let bold = sketch.style(nil, .semibold)
        let nameY = top - 4.5
        let gap = labelsGap ? sketch.gapLabel(of: item) : nil
        let gapWidth = gap.map { sketch.width($0, style) } ?? 0
        if let gap { sketch.text(gap, x.end, nameY, style, .end) }
        let room = x.end - left - (gap == nil ? 0 : gapWidth + 8)
        let title = sketch.fitted(item.label, room, bold)
        sketch.text(title, left, nameY, bold)
        let used = sketch.width(title, bold)
        if !item.acronym.isEmpty, room - used > 45 {
            let name = sketch.fitted(item.name, room - used - 5, style)
            // Half a name says less than the acronym alone.
            if !name.hasSuffix("…") || name.count > 24 { sketch.text(name, left + used + 5, nameY, style) }
        }
        if period.grain != .span, period.first > x.first, period.first <= x.last {
            let (start, end) = (x.start(of: period.first), x.end(of: min(period.last, x.last)))
            sketch.rect(Rect(x: start, y: top, width: end - start, height: bottom - top), .solid(theme.band), tag: "background")
        }
        for tick in ticks(y) {
            let height = y.position(tick)
            if tick > 0 { sketch.line([Point(x.start, height), Point(x.end, height)], theme.grid, 0.4, tag: "grid") }
            sketch.text(sketch.numbers.short(tick), x.start - 4, middle: height, style, .end, tag: "axis")
        }
        sketch.gaps(of: item, x, top: top, bottom: bottom)
        let isPart = period.grain != .span && period.first > x.first
        let heavy = isPart ? series[index].months.firstIndex { $0.first >= period.first } : nil
        let line = SeriesLine(series: item, x: x, y: y, color: theme.accent, heavyFrom: heavy)
        sketch.elements.append(.tagged("band", line.bands()))
        sketch.line([Point(x.start, bottom), Point(x.end, bottom)], theme.ink, 0.8)
        sketch.elements.append(.tagged("mark", line.lines(theme)))
        guard let end = line.end else { return }
        sketch.elements.append(
            .tagged("mark", [.path(.circle(center: end.point, radius: 2.2), fill: .solid(theme.accent), stroke: nil)]))
        let accent = sketch.style(nil, .semibold, theme.accent)
        let value = sketch.numbers.integer(end.value)
        let y = min(end.point.y, bottom - 3.5)
        let isLast = item.points.last?.value != nil
        let x = isLast ? max(end.point.x + 5, x.end + 3) : end.point.x + 5
        if !isLast {
            // Within the plot the grid gives way to the number.
            sketch.rect(
                Rect(x: x - 1, y: y - 4.5, width: sketch.width(value, accent) + 2, height: 9), .solid(theme.paper),
                tag: "background")
        }
        sketch.text(value, x, middle: y, accent)
    }
}
