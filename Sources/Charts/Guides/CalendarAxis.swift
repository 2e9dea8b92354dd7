import Analytics
import Documents
import Drawing

/// The axis of a calendar: months as ticks, quarters named, the year once below.
struct CalendarAxis {
    let scale: CalendarScale
    /// The quarter to set in bold.
    var highlighted: Period?
    /// Set names at the start of their stretch (a few months) or in its middle.
    static let height = 28.0

    init(_ scale: CalendarScale, highlighted: Period? = nil) {
        self.scale = scale
        // Where all that is there is asked for, nothing of it stands out.
        self.highlighted = highlighted?.grain == .span ? nil : highlighted
    }

    private var whole: Period { Period(grain: .span, first: scale.first, last: scale.last) }

    /// Draws from the base line at `y` downwards, within `height` points.
    func draw(in sketch: inout Sketch, y: Double) {
        let theme = sketch.theme
        sketch.line([Point(scale.start, y), Point(scale.end, y)], theme.ink, 0.8)
        let style = sketch.style(theme.chartSize, .regular, theme.secondary)
        let widest = (1...12).map { sketch.width(sketch.dates.monthAbbreviation($0), style) }.max() ?? 0
        if scale.dayWidth * 28 >= widest + 5 {
            months(&sketch, y, style)
        } else if scale.dayWidth * 90 >= sketch.width("T4", style) + 6 {
            quarters(&sketch, y, style)
        } else {
            years(&sketch, y, style)
        }
    }

    private func tick(_ sketch: inout Sketch, _ x: Double, _ y: Double, _ length: Double, _ width: Double = 0.8) {
        sketch.line([Point(x, y), Point(x, y + length)], sketch.theme.ink, width)
    }

    private func months(_ sketch: inout Sketch, _ y: Double, _ style: TextStyle) {
        var year: Int?
        for month in whole.divided(by: .month) {
            let day = max(month.first, scale.first)
            let x = scale.start(of: day)
            let end = min(scale.end(of: month.last), scale.end)
            let opensQuarter = day.month % 3 == 1 || day == scale.first
            tick(&sketch, x, y, opensQuarter ? CalendarAxis.height - 1 : 4)
            let name = sketch.dates.monthAbbreviation(day.month)
            if end - x >= sketch.width(name, style) + 4 { sketch.text(name, x + 3, y + 10.5, style, tag: "axis") }
            guard opensQuarter else { continue }
            let bold = sketch.style(style.size, .semibold)
            let quarter = sketch.dates.quarter(day)
            let stretch = scale.end(of: min(Period.containing(day, grain: .quarter).last, scale.last)) - x
            guard stretch >= sketch.width(quarter, bold) + 4 else { continue }
            sketch.text(quarter, x + 3, y + 23, bold, tag: "axis")
            let room = stretch - sketch.width(quarter, bold) - 8
            if day.year != year, room >= sketch.width("2024", sketch.style()) {
                sketch.text(String(day.year), x + 7 + sketch.width(quarter, bold), y + 23, sketch.style(), tag: "axis")
                year = day.year
            }
        }
        tick(&sketch, scale.end, y, CalendarAxis.height - 1)
    }

    private func quarters(_ sketch: inout Sketch, _ y: Double, _ style: TextStyle) {
        for month in whole.divided(by: .month) where month.first >= scale.first {
            tick(&sketch, scale.start(of: month.first), y, 2.5, 0.5)
        }
        var free = -Double.infinity
        for quarter in whole.divided(by: .quarter) {
            let start = scale.start(of: max(quarter.first, scale.first))
            let end = scale.end(of: min(quarter.last, scale.last))
            let opensYear = quarter.first.month == 1 || quarter.first <= scale.first
            tick(&sketch, start, y, opensYear ? CalendarAxis.height - 1 : 5)
            let marked = highlighted.map { $0.first <= quarter.first && quarter.last <= $0.last } ?? false
            let face = marked ? sketch.style(style.size, .semibold) : style
            let name = sketch.dates.quarter(quarter.first)
            if end - start >= sketch.width(name, face) + 2 {
                sketch.text(name, (start + end) / 2, y + 13, face, .middle, tag: "axis")
            }
            if opensYear, start >= free {
                let year = String(quarter.first.year)
                let lastOfYear = Period.containing(quarter.first, grain: .year).last
                if scale.end(of: min(lastOfYear, scale.last)) - start >= sketch.width(year, sketch.style()) + 3 {
                    sketch.text(year, start + 3, y + 25, sketch.style(), tag: "axis")
                    free = start + 3 + sketch.width(year, sketch.style()) + 3
                }
            }
        }
        tick(&sketch, scale.end, y, 5)
    }

    private func years(_ sketch: inout Sketch, _ y: Double, _ style: TextStyle) {
        var free = -Double.infinity
        let years = whole.divided(by: .year)
        for year in years {
            let start = scale.start(of: max(year.first, scale.first))
            let end = scale.end(of: min(year.last, scale.last))
            if end - start > 2 || years.count == 1 { tick(&sketch, start, y, 5) }
            let name = String(year.first.year)
            let left = (start + end) / 2 - sketch.width(name, style) / 2
            if left >= free, left >= scale.start, left + sketch.width(name, style) <= scale.end + 8 {
                sketch.text(name, left, y + 13, style, tag: "axis")
                free = left + sketch.width(name, style) + 4
            }
        }
        tick(&sketch, scale.end, y, 5)
    }
}
