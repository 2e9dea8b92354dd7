package import Analytics
package import Documents
package import Drawing

/// Documents that name each institution, month by month: lines with their names at the end, or one panel each.
package struct MentionTimeline: Chart {
    package let name = "mention-timeline"
    package let summary = ChartWords.timelineSummary
    package let tables = ["mention-timeline"]
    package let optionalTables = ["bursts"]
    package let kinds = ["lines", "panels"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        var kind = try chosenKind(options)
        let size = try usableSize(options, least: Size(160, 90))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["month", "institution", "name", "documents"], language: sketch.language)
        var all = MonthSeries.all(reader, options)
        if tables["bursts"] != nil {
            let bursts = try TableReader(
                "bursts", of: tables, chart: name, needs: ["institution", "start", "end"], language: sketch.language)
            MonthSeries.mark(&all, bursts: bursts)
        }
        guard let months = all.first?.months, !months.isEmpty else {
            return sketch.empty(self, title: ChartWords.timelineTitle, options: options, size: size, table: reader.table)
        }
        // Ten panels say more than six lines that cross: without a wish the number of institutions decides.
        if options.kind == nil, (options.top ?? all.count) > 6 { kind = "panels" }
        var shown = Array(all.prefix(min(max(1, options.top ?? 10), kind == "lines" ? 6 : 40)))
        if kind == "panels" { shown = Array(shown.prefix(TimelinePanels.capacity(shown, size, sketch))) }
        if kind == "lines" {
            TimelineLines(series: shown, months: months, period: options.period).draw(in: &sketch, size: size)
        } else {
            TimelinePanels(series: shown, months: months, period: options.period).draw(in: &sketch, size: size)
        }
        return words(shown, all, months, kind, sketch: sketch, options: options, size: size, reader: reader)
    }

    private func words(
        _ shown: [MonthSeries], _ all: [MonthSeries], _ months: [Period], _ kind: String, sketch: Sketch,
        options: ChartOptions, size: Size, reader: TableReader
    ) -> Figure {
        let span = sketch.dates.months(months[0].first, months[months.count - 1].last)
        let title = sketch.say(ChartWords.timelineTitle)
        var notes: [String] = []
        if shown.contains(where: { $0.points.contains { $0.low != nil } }), kind == "panels" || shown.count <= 3 {
            notes.append(sketch.say(ChartWords.timelineNoteBand))
        }
        if months.contains(where: { options.period.first <= $0.first && $0.last <= options.period.last }),
            months[0].first < options.period.first, options.period.grain != .span
        {
            notes.append(sketch.say(ChartWords.timelineNotePeriod, ["period": sketch.dates.short(options.period)]))
        }
        let gaps = shown[0].points.filter { !$0.isRead }.count
        if shown.contains(where: { $0.points.contains { !$0.isRead || $0.isPartial } }) {
            notes.append(sketch.say(kind == "panels" ? ChartWords.timelineNoteGap : ChartWords.timelineNoteBreak))
        }
        if shown.contains(where: { $0.points.contains(where: \.isBurst) }) {
            notes.append(sketch.say(ChartWords.timelineNoteBurst))
        }
        if kind == "panels" {
            notes.append(sketch.say(ChartWords.timelineNoteScale))
        } else if shown[0].points.contains(where: { $0.exposure != nil }) {
            notes.append(sketch.say(ChartWords.timelineNoteExposure))
        }
        if shown.count < all.count {
            notes.append(
                sketch.say(
                    ChartWords.timelineNoteHidden,
                    ["shown": sketch.numbers.integer(shown.count), "all": sketch.numbers.integer(all.count)]))
        }
        let first = shown[0]
        let peak = first.points.enumerated().max { ($0.element.value ?? -1, $1.offset) < ($1.element.value ?? -1, $0.offset) }
        var alt = sketch.say(
            ChartWords.timelineAlt,
            [
                "months": span, "n": sketch.numbers.integer(shown.count), "first": first.label,
                "last": sketch.numbers.integer(first.points.last(where: { $0.value != nil })?.value ?? 0),
                "peak": sketch.numbers.integer(peak?.element.value ?? 0),
                "when": sketch.dates.months(months[peak?.offset ?? 0].first, months[peak?.offset ?? 0].first),
            ])
        if gaps > 0 { alt += sketch.say(ChartWords.timelineAltGap, ["n": sketch.numbers.integer(gaps)]) }
        alt = sketch.cut(alt)
        let lines = shown.map { series in
            "\(series.label): "
                + series.points.map { $0.value.map { sketch.numbers.integer($0) } ?? sketch.say(ChartWords.missingShort) }
                .joined(separator: ", ")
        }
        let ids = Set(shown.map(\.id))
        let rows = reader.table.rows.filter { ids.contains(reader.text($0, "institution")) }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.timelineSubtitle, ["months": span]),
            note: notes.map { $0.trimmed }.joined(separator: " "), source: sketch.say(ChartWords.source), altText: alt,
            longDescription: alt + " " + lines.joined(separator: "; ") + ".", table: reader.table.keeping(rows))
    }
}

extension String {
    /// With its first letter a capital, as labels and titles begin.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// Without spaces at its ends.
    var trimmed: String {
        let head = drop { $0 == " " }
        return String(head.prefix(head.count - head.reversed().prefix { $0 == " " }.count))
    }
}
