import Analytics
import Documents
import Drawing

/// Rows with a name to the left, something that lasts on a calendar, and a word to the right: agreements, commitments.
struct SpanPlot {
    /// A mark on a row.
    enum Mark {
        /// From a day to a day, as a line of `width` points; dashed where nothing is known of the time.
        case line(CalendarDay, CalendarDay, Color, width: Double, dashed: Bool)
        /// A date that is only known as an interval; nil is an open end.
        case interval(CalendarDay?, CalendarDay?, Color)
        case symbol(Symbol, CalendarDay, Color, hollow: Bool)
    }

    struct Entry {
        var link: String
        var title: String
        var detail: String
        var marks: [Mark]
        var trailing: String
    }

    let entries: [Entry]
    let first: CalendarDay
    let last: CalendarDay
    var period: Period
    var leftHeading: String
    var rightHeading: String
    let legend: Legend

    /// How many rows have room: of two lines, as one line cuts most details to a few letters; of one where the plot is low.
    static func capacity(_ size: Size) -> Int {
        let room = size.height - CalendarAxis.height - 38
        return max(1, Int(room / (room < 90 ? 11.5 : 20.5)))
    }

    func draw(in sketch: inout Sketch, size: Size) {
        let theme = sketch.theme
        let (plain, bold) = (sketch.style(), sketch.style(nil, .semibold))
        let quiet = sketch.style(nil, .regular, theme.secondary)
        legend.draw(in: &sketch, width: size.width)
        let top = legend.height(sketch, width: size.width) + 20
        let bottom = size.height - CalendarAxis.height
        let pitch = min(30, (bottom - top) / Double(max(1, entries.count)))
        let floor = top + pitch * Double(entries.count)
        let trailing = min(
            size.width * 0.25,
            max(entries.map { sketch.width($0.trailing, plain) }.max() ?? 0, sketch.width(rightHeading, bold)))
        let widest = entries.map { max(sketch.width($0.title, bold), sketch.width($0.detail, quiet)) }.max() ?? 0
        let names = min(widest, size.width * 0.42)
        let x = CalendarScale(from: first, through: last, at: names + 12, size.width - trailing - 10)

        var whole = sketch
        whole.text(leftHeading, 0, top - 6, bold, tag: "axis")
        whole.text(rightHeading, size.width, top - 6, bold, .end, tag: "axis")
        if period.first > first {
            let (left, right) = (x.start(of: period.first), x.end(of: min(period.last, last)))
            whole.rect(
                Rect(x: left, y: top, width: right - left, height: floor - top), .solid(theme.band), tag: "background")
        }
        for (index, entry) in entries.enumerated() {
            let y = top + (Double(index) + 0.5) * pitch
            if index > 0 {
                whole.line([Point(0, y - pitch / 2), Point(size.width, y - pitch / 2)], theme.grid, 0.4, tag: "grid")
            }
            let link = Link.destination(entry.link)
            let isTall = pitch >= 20 && !entry.detail.isEmpty
            let title = sketch.fitted(entry.title, names, bold)
            whole.text(title, 0, middle: isTall ? y - 4.5 : y, bold, link: link)
            if isTall {
                whole.text(sketch.fitting.shortened(entry.detail, to: names, style: quiet), 0, middle: y + 5, quiet)
            } else {
                let room = names - sketch.width(title, bold) - 5
                if room > 24, !entry.detail.isEmpty {
                    whole.text(sketch.fitting.shortened(entry.detail, to: room, style: quiet), names - room, middle: y, quiet)
                }
            }
            whole.elements.append(.link(link, [.tagged("mark", entry.marks.flatMap { elements($0, x, y, theme) })]))
            whole.text(
                sketch.fitting.shortened(entry.trailing, to: trailing, style: plain), size.width, middle: y, plain, .end)
        }
        CalendarAxis(x, highlighted: period).draw(in: &whole, y: floor)
        sketch = whole
    }

    private func elements(_ mark: Mark, _ x: CalendarScale, _ y: Double, _ theme: Theme) -> [Element] {
        func place(_ day: CalendarDay) -> Double { min(max(x.middle(of: day), x.start), x.end) }
        switch mark {
        case .line(let from, let to, let color, let width, let dashed):
            guard place(to) > place(from) else { return [] }
            let stroke = Stroke(color, width: width, dashes: dashed ? [1.5, 2] : [])
            return [.path(.line([Point(place(from), y), Point(place(to), y)]), fill: nil, stroke: stroke)]
        case .interval(let from, let to, let color):
            let low = from.map { max(x.start, min(x.end, x.start(of: $0))) } ?? x.start
            let high = to.map { max(x.start, min(x.end, x.end(of: $0))) } ?? x.end
            return IntervalMark(
                low: low, high: high, hasStart: from.map { $0 >= first } ?? false, hasEnd: to.map { $0 <= last } ?? false
            )
            .elements(y: y, color: color, radius: 3)
        case .symbol(let symbol, let day, let color, let hollow):
            return [symbol.element(Point(place(day), y), color: color, hollow: hollow, theme: theme)]
        }
    }
}
