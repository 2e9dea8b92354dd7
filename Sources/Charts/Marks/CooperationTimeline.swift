package import Analytics
package import Documents
package import Drawing

/// Acts of cooperation in lanes: type by shape and colour, date as a point or an interval, announced acts hollow.
package struct CooperationTimeline: Chart {
    package let name = "cooperation-timeline"
    package let summary = ChartWords.lanesSummary
    package let tables = ["cooperation-events"]
    package let optionalTables = ["coverage"]
    package let kinds = ["pairs", "institutions"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    /// The period before, and what is announced for the two years after; of the coverage, no more than the axis.
    package func request(_ request: MeasureRequest, for table: String) -> MeasureRequest {
        var request = request
        let period = request.period
        let first = [.span, .day].contains(period.grain) ? period.first : period.previous.first
        if table == "coverage" {
            request.period = Period(grain: .span, first: first, last: period.last)
            request.top = nil
            return request
        }
        request.period = Period(grain: .span, first: first, last: period.last.adding(days: 731))
        if request.statuses == ["asserted"] { request.statuses = ["asserted", "planned"] }
        request.top = nil
        return request
    }

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        let sketch = Sketch(options, measuring: measuring)
        let kind = try chosenKind(options)
        let size = try usableSize(options, least: Size(220, 90))
        let reader = try TableReader(
            "cooperation-events", of: tables, chart: name, needs: ["event", "earliest", "latest", "type", "parties"],
            language: sketch.language)
        let (events, negated) = LaneEvent.all(reader, options, sketch.theme)
        let sorted = Sorted(events, period: options.period)
        guard !(sorted.drawn + sorted.later).isEmpty else {
            return sketch.empty(self, title: ChartWords.lanesTitle, options: options, size: size, table: reader.table)
        }
        let most = max(1, min(options.top ?? 10, Int((size.height - 50) / 13)))
        let groups =
            kind == "pairs"
            ? LaneGroups(pairsOf: sorted.drawn + sorted.later, most: most, other: sketch.say(ChartWords.otherPairs))
            : LaneGroups(institutionsOf: sorted.drawn + sorted.later, most: most, other: sketch.say(ChartWords.otherInstitutions))
        let gaps = try gaps(tables, from: sorted.first, through: options.period.last, sketch.language)
        let plot = LanePlot(groups: groups, first: sorted.first, options: options, sketch: sketch, gaps: gaps)
        // Without a wish, the smallest of the three usual heights that shows everything at full size.
        let heights = options.size == nil ? [56, 84, 112].map { Length.millimetres($0) } : [size.height]
        let drawn = plot.draw(width: size.width, heights: heights)
        return words(
            drawn, sorted, groups, negated: negated, kind: kind, options: options, reader: reader, hasGaps: !gaps.isEmpty)
    }

    /// Runs of whole months between `first` and `last` of which no document was read; none where nobody counted.
    private func gaps(
        _ tables: [String: Table], from first: CalendarDay, through last: CalendarDay, _ language: Language
    ) throws(ChartsError) -> [ClosedRange<CalendarDay>] {
        guard tables["coverage"] != nil else { return [] }
        let reader = try TableReader("coverage", of: tables, chart: name, needs: ["month", "documents"], language: language)
        var read: Set<CalendarDay> = []
        for row in reader.table.rows {
            if let month = reader.period(row, "month"), (reader.count(row, "documents") ?? 0) > 0 { read.insert(month.first) }
        }
        guard !read.isEmpty else { return [] }
        var gaps: [ClosedRange<CalendarDay>] = []
        for month in Period(grain: .span, first: first, last: last).divided(by: .month)
        where month.first >= first && month.last <= last && !read.contains(month.first) {
            if let run = gaps.last, run.upperBound.adding(days: 1) == month.first {
                gaps[gaps.count - 1] = run.lowerBound...month.last
            } else {
                gaps.append(month.first...month.last)
            }
        }
        return gaps
    }

    /// Acts by whether and where the axis has a place for them.
    struct Sorted {
        /// The first day of the axis.
        var first: CalendarDay
        var drawn: [LaneEvent] = []
        /// Announced for after the period.
        var later: [LaneEvent] = []
        var undated = 0
        var outside = 0

        init(_ events: [LaneEvent], period: Period) {
            let previous = period.previous
            let isBefore = { (event: LaneEvent) in
                guard let day = event.latest ?? event.earliest else { return false }
                return previous.first <= day && day < period.first
            }
            // The period before is drawn as well where it has acts: it is what this one is read against.
            first = [.span, .day].contains(period.grain) || !events.contains(where: isBefore) ? period.first : previous.first
            for event in events {
                guard event.earliest != nil || event.latest != nil else {
                    undated += 1
                    continue
                }
                if let start = event.earliest, start > period.last {
                    // What is told of later dates belongs to later periods.
                    if event.isPlanned { later.append(event) }
                } else if let end = event.latest, end < first {
                    outside += 1
                } else if event.earliest.map({ $0 < first }) ?? true, event.latest.map({ $0 > period.last }) ?? true {
                    // An interval wider than the axis says nothing about when.
                    undated += 1
                } else {
                    drawn.append(event)
                }
            }
        }
    }

    private func words(
        _ plot: LanePlot.Drawn, _ sorted: Sorted, _ groups: LaneGroups, negated: Int, kind: String, options: ChartOptions,
        reader: TableReader, hasGaps: Bool
    ) -> Figure {
        let sketch = plot.sketch
        let title = sketch.say(ChartWords.lanesTitle)
        let span = sketch.dates.span(sorted.first, options.period.last)
        let all = sorted.drawn + sorted.later
        var notes: [String] = []
        if all.contains(where: \.isPlanned) { notes.append(sketch.say(ChartWords.lanesNoteHollow)) }
        if plot.hasDuration { notes.append(sketch.say(ChartWords.lanesNoteDuration)) }
        if hasGaps { notes.append(sketch.say(ChartWords.lanesNoteGap)) }
        if plot.hasUncertain { notes.append(sketch.say(ChartWords.lanesNoteInterval)) }
        func count(_ number: Int, _ one: LocalizedText, _ many: LocalizedText) {
            if number > 0 { notes.append(sketch.say(number == 1 ? one : many, ["n": sketch.numbers.integer(number)])) }
        }
        count(plot.unlabelled, ChartWords.lanesNoteMore, ChartWords.lanesNoteMore)
        count(sorted.undated, ChartWords.lanesNoteUndatedOne, ChartWords.lanesNoteUndated)
        count(sorted.outside, ChartWords.lanesNoteOutsideOne, ChartWords.lanesNoteOutside)
        count(negated, ChartWords.lanesNoteNegatedOne, ChartWords.lanesNoteNegated)
        count(plot.shortened, ChartWords.lanesNoteShortened, ChartWords.lanesNoteShortened)
        let subtitle =
            kind == "institutions"
            ? sorted.later.isEmpty ? ChartWords.lanesSubtitleInstitutions : ChartWords.lanesSubtitleInstitutionsPlanned
            : sorted.later.isEmpty ? ChartWords.lanesSubtitle : ChartWords.lanesSubtitlePlanned
        let types = EventLook.all(sketch.theme).map { look in (look, all.filter { $0.look.code == look.code }.count) }
        let commonest = types.max { $0.1 < $1.1 }
        let planned = all.filter(\.isPlanned).count
        let busiest = groups.lanes.max { $0.events.count < $1.events.count }
        let alt = sketch.cut(
            sketch.say(
                ChartWords.lanesAlt,
                [
                    "span": span, "n": sketch.numbers.integer(all.count - planned), "planned": sketch.numbers.integer(planned),
                    "lanes": sketch.numbers.integer(groups.lanes.count), "first": busiest?.name ?? "",
                    "high": sketch.numbers.integer(busiest?.events.count ?? 0),
                    "type": commonest.map { sketch.say($0.0.word) } ?? "",
                ]))
        let lines = groups.lanes.map { lane in
            lane.name + ": "
                + lane.events.map { event in
                    let when = sketch.when(event)
                    return when.isEmpty ? event.title : "\(event.title) (\(when))"
                }.joined(separator: ", ")
        }
        return Figure(
            name: name, picture: sketch.picture(plot.size, title: title, description: alt), title: title,
            subtitle: sketch.say(subtitle, ["span": span]), note: notes.joined(separator: " "),
            source: sketch.say(ChartWords.source), altText: alt, longDescription: alt + " " + lines.joined(separator: "; ") + ".",
            table: reader.table.keeping(all.map(\.row)))
    }
}

extension Sketch {
    /// The date of an act as tables write it; `≥`, `≤` where one end is open.
    func when(_ event: LaneEvent) -> String {
        switch (event.earliest, event.latest) {
        case (let first?, let last?): dates.brief(first, last, year: true)
        case (let first?, nil): "≥ " + dates.table(first)
        case (nil, let last?): "≤ " + dates.table(last)
        case (nil, nil): ""
        }
    }
}
