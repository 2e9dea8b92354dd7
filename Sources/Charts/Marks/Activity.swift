package import Analytics
package import Documents
package import Drawing

/// Acts of cooperation by week: each square is an act, the period before in grey.
package struct Activity: Chart {
    package let name = "activity"
    package let summary = ChartWords.activitySummary
    package let tables = ["cooperation-events"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(56))

    package init() {}

    /// The period before as well.
    package func request(_ request: MeasureRequest, for table: String) -> MeasureRequest {
        var request = request
        let period = request.period
        let first = period.grain == .span ? period.first : period.previous.first
        request.period = Period(grain: .span, first: first, last: period.last)
        request.top = nil
        return request
    }

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let size = try usableSize(options, least: Size(160, 90))
        let reader = try TableReader(
            "cooperation-events", of: tables, chart: name, needs: ["event", "earliest", "latest"], language: sketch.language)
        let weeks = ActivityWeeks(LaneEvent.all(reader, options, sketch.theme).events, period: options.period)
        guard weeks.weeks.contains(where: { $0.count > 0 }) else {
            return sketch.empty(self, title: ChartWords.activityTitle, options: options, size: size, table: reader.table)
        }
        let areApart = draw(weeks, options.period, in: &sketch, size: size)

        let span = sketch.dates.months(weeks.first, options.period.last)
        let peak = weeks.peak
        var note = sketch.say(ChartWords.activityNote)
        if !weeks.before.isEmpty { note += sketch.say(ChartWords.activityNoteBefore) }
        if weeks.imprecise > 0 {
            note +=
                " "
                + sketch.say(
                    weeks.imprecise == 1 ? ChartWords.activityNoteImpreciseOne : ChartWords.activityNoteImprecise,
                    ["n": sketch.numbers.integer(weeks.imprecise)])
        }
        let alt = sketch.cut(
            sketch.say(
                ChartWords.activityAlt,
                [
                    "months": span, "n": sketch.numbers.integer(weeks.now.count),
                    "before": sketch.numbers.integer(weeks.before.count),
                    "peak": sketch.numbers.integer(peak.count),
                    "week": sketch.dates.brief(peak.week.first, peak.week.last, year: true),
                ]))
        let title = sketch.say(ChartWords.activityTitle)
        var subtitle = sketch.say(ChartWords.activitySubtitle, ["months": span])
        if areApart { subtitle += " " + sketch.say(ChartWords.activitySquares) }
        let drawn = Set((weeks.now + weeks.before).map(\.row.id))
        let counts = weeks.weeks.map { "\(sketch.dates.brief($0.week.first, $0.week.last)): \(sketch.numbers.integer($0.count))" }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: subtitle, note: note,
            source: sketch.say(ChartWords.source), altText: alt,
            longDescription: alt + " " + counts.joined(separator: "; ") + ".",
            table: reader.table.keeping(reader.table.rows.filter { drawn.contains($0.id) }))
    }

    /// Draws the axes and the acts.
    ///
    /// - Returns: whether each act is a square by itself; where so many are drawn that a square would be too thin to be told from its
    ///   neighbour, those of a week join to a bar.
    private func draw(_ weeks: ActivityWeeks, _ period: Period, in sketch: inout Sketch, size: Size) -> Bool {
        let theme = sketch.theme
        let style = sketch.style(nil, .regular, theme.secondary)
        let (top, bottom) = (24.0, size.height - CalendarAxis.height)
        let largest = Double(weeks.peak.count)
        let ticks = AxisTicks.values(from: 0, through: max(1, largest), about: 4, whole: true)
        let y = LinearScale(from: 0, through: max(largest, ticks.last ?? 1), at: bottom, top)
        let tickWidth = ticks.map { sketch.width(sketch.numbers.short($0), style) }.max() ?? 0
        let x = CalendarScale(from: weeks.first, through: period.last, at: tickWidth + 6, size.width)
        for tick in ticks where tick <= y.high {
            if tick > 0 {
                sketch.line([Point(x.start, y.position(tick)), Point(x.end, y.position(tick))], theme.grid, 0.4, tag: "grid")
            }
            sketch.text(sketch.numbers.short(tick), tickWidth, middle: y.position(tick), style, .end, tag: "axis")
        }
        let unit = bottom - y.position(1)
        let inset = unit >= 3 ? 0.5 : 0
        for week in weeks.weeks {
            let (left, right) = (x.start(of: max(week.week.first, weeks.first)), x.end(of: min(week.week.last, period.last)))
            let gap = (right - left) * 0.15
            for (index, event) in (week.before + week.now).enumerated() {
                let color = index < week.before.count ? theme.context : theme.accent
                let square = Rect(
                    x: left + gap, y: bottom - Double(index + 1) * unit + inset, width: right - left - 2 * gap,
                    height: unit - inset)
                sketch.elements.append(
                    .link(
                        .destination(event.id), [.tagged("mark", [.path(.rect(square), fill: .solid(color), stroke: nil)])]))
            }
        }
        label(weeks, x, y, in: &sketch)
        total(weeks.now, from: max(period.first, weeks.first), theme.accent, x, in: &sketch)
        if weeks.first < period.first { total(weeks.before, from: weeks.first, theme.ink, x, in: &sketch) }
        CalendarAxis(x, highlighted: period).draw(in: &sketch, y: bottom)
        return inset > 0
    }

    /// When the week with most acts was, above it.
    private func label(_ weeks: ActivityWeeks, _ x: CalendarScale, _ y: LinearScale, in sketch: inout Sketch) {
        let peak = weeks.peak
        guard peak.count > 1, weeks.weeks.count(where: { $0.count == peak.count }) == 1 else { return }
        let style = sketch.style()
        let (first, last) = (max(peak.week.first, weeks.first), min(peak.week.last, x.last))
        let words = sketch.say(
            ChartWords.activityPeak,
            ["week": sketch.dates.brief(first, last), "n": sketch.numbers.integer(peak.count)])
        let width = sketch.width(words, style)
        let middle = (x.start(of: first) + x.end(of: last)) / 2
        let left = min(max(middle - width / 2, x.start + 2), x.end - width)
        let top = y.position(Double(peak.count)) - 4
        // A paler square of paper, where a line of the grid would run through the words.
        sketch.rect(Rect(x: left - 2, y: top - 7, width: width + 4, height: 9), .solid(sketch.theme.paper), tag: "background")
        sketch.text(words, left, top, style)
    }

    /// How many acts a period has, above where it begins.
    private func total(_ events: [LaneEvent], from day: CalendarDay, _ color: Color, _ x: CalendarScale, in sketch: inout Sketch)
    {
        let bold = sketch.style(sketch.theme.titleSize, .semibold, color)
        let number = sketch.numbers.integer(events.count)
        let left = x.start(of: day) + 2
        sketch.text(number, left, 9, bold)
        sketch.text(
            sketch.say(events.count == 1 ? ChartWords.actCountOne : ChartWords.actCount), left + sketch.width(number, bold) + 4,
            9,
            sketch.style(nil, .regular, sketch.theme.secondary))
    }
}

/// Acts by ISO week, in the period and in the one before.
struct ActivityWeeks {
    struct Week {
        var week: Period
        var before: [LaneEvent] = []
        var now: [LaneEvent] = []
        var count: Int { before.count + now.count }
    }

    /// The first day of the axis.
    let first: CalendarDay
    var weeks: [Week] = []
    var before: [LaneEvent] = []
    var now: [LaneEvent] = []
    /// Acts whose date is wider than a week.
    var imprecise = 0

    init(_ events: [LaneEvent], period: Period) {
        let previous = period.previous
        let inPrevious = { (event: LaneEvent) in
            guard let day = event.latest else { return false }
            return previous.first <= day && day < period.first
        }
        first = period.grain != .span && events.contains(where: inPrevious) ? previous.first : period.first
        weeks = Period(grain: .span, first: first, last: period.last).divided(by: .week).map { Week(week: $0) }
        for event in events where !event.isPlanned {
            guard let start = event.earliest, let end = event.latest, end >= first, start <= period.last else {
                continue
            }
            guard let index = weeks.firstIndex(where: { $0.week.first <= start && end <= $0.week.last }),
                start >= first, end <= period.last, (start < period.first) == (end < period.first)
            else {
                imprecise += 1
                continue
            }
            if end < period.first {
                weeks[index].before.append(event)
                before.append(event)
            } else {
                weeks[index].now.append(event)
                now.append(event)
            }
        }
    }

    /// The week with most acts, the first of equals.
    var peak: Week { weeks.reduce(weeks[0]) { $1.count > $0.count ? $1 : $0 } }
}
