import Drawing

/// Horizontal bars from zero, each with a name of one or two lines.
struct RankedBars {
    struct Entry {
        var link: String
        var title: String
        var detail: String
        var value: Double
        var label: String
        /// In the accent's colour; grey for those that are there for comparison.
        var isStrong = true
    }

    let entries: [Entry]
    var leftHeading: String
    var rightHeading: String
    /// A value that every bar is read against, as a stroke across it.
    var reference: Double?
    /// Whether the axis counts things.
    var isCount = true

    func draw(in sketch: inout Sketch, size: Size) {
        let theme = sketch.theme
        let (bold, quiet) = (sketch.style(nil, .semibold), sketch.style(nil, .regular, theme.secondary))
        let widest = entries.map { max(sketch.width($0.title, bold), sketch.width($0.detail, quiet)) }.max() ?? 0
        let names = min(widest, size.width * 0.42)
        let labels = entries.map { sketch.width($0.label, bold) }.max() ?? 0
        let high = max(entries.map(\.value).max() ?? 0, reference ?? 0, 1)
        let scale = LinearScale(from: 0, through: high, at: names + 10, size.width - labels - 8)
        let rows = BandScale(count: entries.count, from: 14, to: size.height - 16, gap: 0.3)
        sketch.text(leftHeading, 0, 8, bold, tag: "axis")
        sketch.text(rightHeading, scale.start, 8, bold, tag: "axis")
        for (index, entry) in entries.enumerated() {
            let y = rows.middle(index)
            if index > 0 {
                sketch.line([Point(0, y - rows.pitch / 2), Point(size.width, y - rows.pitch / 2)], theme.grid, 0.4, tag: "grid")
            }
            let link = Link.destination(entry.link)
            let isTall = rows.pitch >= 19 && !entry.detail.isEmpty
            let details =
                isTall ? sketch.fitting.lines(entry.detail, width: names, style: quiet, most: rows.pitch >= 31 ? 2 : 1) : []
            let top = y - 4.75 * Double(details.count)
            sketch.text(sketch.fitted(entry.title, names, bold), 0, middle: top, bold, link: link)
            for (line, text) in details.enumerated() {
                sketch.text(text, 0, middle: top + 9.5 * Double(line + 1), quiet)
            }
            let height = min(18, rows.width)
            let end = scale.position(entry.value)
            var marks: [Element] = [
                .path(
                    .rect(Rect(x: scale.start, y: y - height / 2, width: max(0.5, end - scale.start), height: height)),
                    fill: .solid(entry.isStrong ? theme.accent : theme.context), stroke: nil)
            ]
            var right = end
            if let reference {
                let x = scale.position(reference)
                marks.append(
                    .path(
                        .line([Point(x, y - height / 2 - 1.5), Point(x, y + height / 2 + 1.5)]), fill: nil,
                        stroke: Stroke(theme.ink, width: 1.5)))
                // The number stands clear of the stroke.
                if x > end - 1, x < end + labels + 6 { right = x }
            }
            sketch.elements.append(.link(link, [.tagged("mark", marks)]))
            sketch.text(entry.label, right + 5, middle: y, bold)
        }
        sketch.line([Point(scale.start, 14), Point(scale.start, size.height - 16)], theme.ink, 0.8)
        var free = -Double.infinity
        for tick in AxisTicks.values(from: 0, through: high, about: 5, whole: isCount) where tick <= high {
            let label = sketch.numbers.short(tick)
            let width = sketch.width(label, quiet)
            let x = max(scale.start, scale.position(tick) - width / 2)
            guard x >= free else { continue }
            sketch.text(label, x, size.height - 4, quiet, tag: "axis")
            free = x + width + 5
        }
    }
}
