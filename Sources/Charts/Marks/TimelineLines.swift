import Analytics
import Documents
import Drawing

/// Up to six series in one plot, each named at its end, with what was read below.
struct TimelineLines {
    let series: [MonthSeries]
    let months: [Period]
    let period: Period

    func draw(in sketch: inout Sketch, size: Size) {
        let theme = sketch.theme
        let style = sketch.style(nil, .regular, theme.secondary)
        let showsBands = series.count <= 3
        let largest =
            series.flatMap { $0.points }
            .map { max(Double($0.value ?? 0), showsBands ? $0.high ?? 0 : 0) }.max() ?? 0
        let hasExposure = series[0].points.contains { $0.exposure != nil }
        let exposureHeight = hasExposure && size.height > 150 ? 30.0 : 0
        let top = 16.0
        let bottom = size.height - CalendarAxis.height - exposureHeight
        let ticks = AxisTicks.values(
            from: 0, through: max(1, largest), about: max(3, Int((bottom - top) / 45)), whole: true)
        let scaleTop = max(largest, ticks.last ?? 1, 1)
        let y = LinearScale(from: 0, through: scaleTop, at: bottom, top)
        let names = series.map { item in
            sketch.fitted(item.label, size.width * 0.24, sketch.style(nil, .semibold))
        }
        let tickWidth = ticks.map { sketch.width(sketch.numbers.short($0), style) }.max() ?? 0
        let valueStyle = sketch.style(nil, .regular)
        let labelWidth =
            zip(series, names).map { item, name in
                let value = item.points.last { $0.value != nil }?.value ?? 0
                return sketch.width(name, sketch.style(nil, .semibold)) + 4
                    + sketch.width(sketch.numbers.integer(value), valueStyle)
            }.max() ?? 0
        let x = CalendarScale(
            from: months[0].first, through: months[months.count - 1].last, at: tickWidth + 5, size.width - labelWidth - 12)

        background(&sketch, x, top, bottom + exposureHeight)
        for tick in ticks where tick <= scaleTop {
            let height = y.position(tick)
            if tick > 0 { sketch.line([Point(x.start, height), Point(x.end, height)], theme.grid, 0.4, tag: "grid") }
            sketch.text(sketch.numbers.short(tick), tickWidth, middle: height, style, .end, tag: "axis")
        }
        if let common = commonGaps {
            sketch.gaps(of: common, x, top: top, bottom: bottom)
            if let label = sketch.gapLabel(of: common) { sketch.text(label, x.start, 7, style) }
        }
        let lines = series.enumerated().map { index, item in
            SeriesLine(
                series: item, x: x, y: y, color: color(index, theme), width: index == 0 && series.count > 1 ? 2.25 : 1.5,
                dashes: index == 4 ? [4, 1.5] : index == 5 ? [1.5, 1.5] : [])
        }
        if showsBands { sketch.elements.append(.tagged("band", lines.flatMap { $0.bands() })) }
        for line in lines.reversed() { sketch.elements.append(.tagged("mark", line.lines(theme))) }
        labels(lines, names, in: &sketch, left: x.end + 7, top: top - 6, bottom: bottom)
        if exposureHeight > 0 {
            sketch.line([Point(x.start, bottom), Point(x.end, bottom)], theme.ink, 0.8)
            exposure(&sketch, x, top: bottom + 7, bottom: bottom + exposureHeight, tickWidth)
        }
        CalendarAxis(x, highlighted: period).draw(in: &sketch, y: bottom + exposureHeight)
    }

    /// The gaps that all series have: months in which nothing was read. Other gaps only break their line.
    private var commonGaps: MonthSeries? {
        var common = series[0]
        for (index, point) in common.points.enumerated() {
            common.points[index].isRead = series.contains { $0.points[index].isRead }
            common.points[index].isPartial = point.isPartial && series.allSatisfy { $0.points[index].isPartial }
        }
        return common.points.contains { !$0.isRead || $0.isPartial } ? common : nil
    }

    private func color(_ index: Int, _ theme: Theme) -> Color {
        index < theme.categorical.count ? theme.categorical[index] : theme.context
    }

    private func background(_ sketch: inout Sketch, _ x: CalendarScale, _ top: Double, _ bottom: Double) {
        guard period.grain != .span, period.first > x.first, period.first <= x.last else { return }
        let (left, right) = (x.start(of: period.first), x.end(of: min(period.last, x.last)))
        sketch.rect(
            Rect(x: left, y: top, width: right - left, height: bottom - top), .solid(sketch.theme.band), tag: "background")
    }

    /// Names at the ends of their lines, moved apart where they would touch.
    private func labels(
        _ lines: [SeriesLine], _ names: [String], in sketch: inout Sketch, left: Double, top: Double, bottom: Double
    ) {
        let theme = sketch.theme
        let ends = zip(lines, names).compactMap { line, name in line.end.map { (line, name, $0.point, $0.value) } }
        let pitch = theme.chartSize + 2
        let heights = EndLabels.spread(ends.map { $0.2.y }, pitch: pitch, from: top + pitch / 2, through: bottom - pitch / 2)
        for (index, (line, name, point, value)) in ends.enumerated() {
            let y = heights[index]
            sketch.elements.append(
                .tagged(
                    "mark",
                    [
                        .path(
                            .circle(center: point, radius: 2.4), fill: .solid(line.color),
                            stroke: theme.outlined.contains(line.color) ? Stroke(theme.ink, width: 0.5) : nil)
                    ]))
            if abs(y - point.y) > 6 || left - point.x > 14 {
                sketch.line(
                    [Point(point.x + 3, point.y), Point(left - 4, y), Point(left - 1.5, y)], theme.secondary, 0.4,
                    tag: "leader")
            }
            let bold = sketch.style(nil, .semibold)
            sketch.text(name, left, middle: y, bold)
            sketch.text(
                sketch.numbers.integer(value), left + sketch.width(name, bold) + 4, middle: y, sketch.style())
        }
    }

    private func exposure(_ sketch: inout Sketch, _ x: CalendarScale, top: Double, bottom: Double, _ tickWidth: Double) {
        let theme = sketch.theme
        let largest = max(1, series[0].points.compactMap(\.exposure).max() ?? 1)
        let style = sketch.style(theme.smallestSize, .regular, theme.secondary)
        for (index, point) in series[0].points.enumerated() {
            guard let read = point.exposure, read > 0 else { continue }
            let height = (bottom - top) * Double(read) / Double(largest)
            let (left, right) = (x.start(of: months[index].first), x.end(of: months[index].last))
            let gap = (right - left) * 0.15
            sketch.rect(
                Rect(x: left + gap, y: bottom - height, width: right - left - 2 * gap, height: height), .solid(theme.context),
                tag: "exposure")
        }
        let words = "\(sketch.numbers.integer(largest)) \(sketch.say(ChartWords.documentsRead))"
        sketch.text(words, x.end + 7, middle: top + 2, style)
        sketch.line([Point(x.end - 2, top), Point(x.end + 5, top)], theme.secondary, 0.4, tag: "leader")
    }
}
