import Analytics
import Documents
import Drawing

/// Draws one series over calendar months: band, line with its breaks, hollow points where a month is partial.
struct SeriesLine {
    let series: MonthSeries
    let x: CalendarScale
    let y: LinearScale
    var color: Color
    var width = 1.5
    var dashes: [Double] = []
    /// Months from here on get a heavier line; nil for none.
    var heavyFrom: Int?

    private func point(_ index: Int) -> Point? {
        series.points[index].value.map { Point(x.middle(of: series.months[index]), y.position(Double($0))) }
    }

    func bands() -> [Element] {
        series.runs.flatMap { run -> [Element] in
            // A band needs both limits at every point; it stops where they stop.
            var pieces: [[Int]] = [[]]
            for index in run {
                let point = series.points[index]
                if point.low != nil, point.high != nil {
                    pieces[pieces.count - 1].append(index)
                } else if pieces[pieces.count - 1].isEmpty == false {
                    pieces.append([])
                }
            }
            return pieces.filter { $0.count > 1 }.map { indices in
                let upper = indices.map { index in
                    Point(x.middle(of: series.months[index]), y.position(series.points[index].high ?? 0))
                }
                let lower = indices.reversed().map { index in
                    Point(x.middle(of: series.months[index]), y.position(max(0, series.points[index].low ?? 0)))
                }
                return .path(.line(upper + lower, closed: true), fill: .color(color, opacity: 0.2), stroke: nil)
            }
        }
    }

    func lines(_ theme: Theme) -> [Element] {
        var elements: [Element] = []
        for run in series.runs {
            let isDashed = { (index: Int) in series.points[index].isPartial }
            var start = run.lowerBound
            // Joins to a partial month are dashed: stretches of one style are one path.
            while start < run.upperBound {
                let thin = isDashed(start) || isDashed(start + 1)
                let heavy = heavyFrom.map { start >= $0 } ?? false
                var end = start + 1
                while end < run.upperBound, (isDashed(end) || isDashed(end + 1)) == thin,
                    (heavyFrom.map { end >= $0 } ?? false) == heavy
                {
                    end += 1
                }
                elements.append(
                    .path(
                        .line((start...end).compactMap(point)), fill: nil,
                        stroke: Stroke(
                            color, width: heavy ? width * 1.5 : width, dashes: thin ? [2, 2] : dashes,
                            cap: thin || !dashes.isEmpty ? .butt : .round)))
                start = end
            }
            for index in run {
                guard let center = point(index) else { continue }
                if series.points[index].isPartial {
                    elements.append(
                        .path(.circle(center: center, radius: 2), fill: .solid(theme.paper), stroke: Stroke(color, width: 1)))
                } else if run.count == 1 || series.points[index].isBurst {
                    // A burst's points have a rim of paper, so that they show on their own line.
                    let rim = series.points[index].isBurst ? Stroke(theme.paper, width: 0.6) : nil
                    elements.append(.path(.circle(center: center, radius: 2.2), fill: .solid(color), stroke: rim))
                }
            }
        }
        return elements
    }

    /// Where the last value stands.
    var end: (point: Point, value: Int)? {
        guard let index = series.points.lastIndex(where: { $0.value != nil }), let point = point(index),
            let value = series.points[index].value
        else { return nil }
        return (point, value)
    }
}

extension Sketch {
    /// The stretches of months that weren't read, or were in part.
    private func gapRuns(of series: MonthSeries) -> [(first: Int, last: Int, isPartial: Bool)] {
        var runs: [(first: Int, last: Int, isPartial: Bool)] = []
        for (index, point) in series.points.enumerated() where !point.isRead || point.isPartial {
            if let last = runs.last, last.last == index - 1, last.isPartial == (point.isRead && point.isPartial) {
                runs[runs.count - 1].last = index
            } else {
                runs.append((index, index, point.isRead && point.isPartial))
            }
        }
        return runs
    }

    /// Hatches the months of `series` that weren't read, or were in part.
    mutating func gaps(of series: MonthSeries, _ x: CalendarScale, top: Double, bottom: Double) {
        for run in gapRuns(of: series) {
            let left = x.start(of: max(series.months[run.first].first, x.first))
            let right = x.end(of: min(series.months[run.last].last, x.last))
            rect(Rect(x: left, y: top, width: right - left, height: bottom - top), theme.hatch, tag: "gap")
        }
    }

    /// What the first gap is and when, and how many more there are: `ago 2023: sin lectura`.
    func gapLabel(of series: MonthSeries) -> String? {
        let runs = gapRuns(of: series)
        guard let run = runs.first else { return nil }
        let what = say(run.isPartial ? ChartWords.partial : ChartWords.noReading)
        let (first, last) = (dates.short(series.months[run.first]), dates.short(series.months[run.last]))
        let start = series.months[run.first].first
        let isOneYear = series.months[run.first].grain == .month && start.year == series.months[run.last].first.year
        let head = isOneYear ? dates.monthAbbreviation(start.month) : first
        let when = (first == last ? first : "\(head)–\(last)").withoutNoBreakSpaces
        let more = runs.count > 1 ? " " + say(ChartWords.more, ["n": numbers.integer(runs.count - 1)]) : ""
        return "\(when): \(what)\(more)"
    }
}

extension String {
    /// With ordinary spaces: for labels that stand alone on a line.
    var withoutNoBreakSpaces: String { String(map { $0 == "\u{A0}" ? " " : $0 }) }
}
