package import Analytics
package import Documents
package import Drawing

/// Agreements from when they were made to when they were last heard of.
package struct AgreementsChart: Chart {
    package let name = "agreements"
    package let summary = ChartWords.agreementsSummary
    package let tables = ["agreements"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let asked = try usableSize(options, least: Size(240, 90))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["agreement", "earliest", "latest", "last_sign"], language: sketch.language)
        let all = reader.table.rows.map { Agreement($0, reader) }
        let dated = all.filter { $0.start != nil && ($0.start ?? options.period.last) <= options.period.last }
            .sorted { ($0.start?.ordinal ?? 0, $0.id) < ($1.start?.ordinal ?? 0, $1.id) }
        guard let first = dated.first?.start else {
            return sketch.empty(self, title: ChartWords.agreementsTitle, options: options, size: asked, table: reader.table)
        }
        // Where not all have room, those heard of last stay.
        let room = min(options.top ?? 16, SpanPlot.capacity(asked))
        let heard = dated.sorted { ($1.lastDay.ordinal, $0.id) < ($0.lastDay.ordinal, $1.id) }.prefix(max(1, room)).map(\.id)
        let shown = dated.filter { heard.contains($0.id) }
        let size = Size(asked.width, options.size == nil ? min(asked.height, 74 + 24 * Double(shown.count)) : asked.height)
        let start = max(shown.compactMap(\.start).min() ?? first, options.period.last.adding(days: -reach(shown, options)))
        let origin = Period.containing(start, grain: .quarter).first
        plot(shown, origin, options, sketch).draw(in: &sketch, size: size)

        let silent = shown.filter { $0.lastDay < options.period.first }
        var notes = [sketch.say(ChartWords.agreementsNote)]
        func count(_ number: Int, _ one: LocalizedText, _ many: LocalizedText) {
            if number > 0 { notes.append(sketch.say(number == 1 ? one : many, ["n": sketch.numbers.integer(number)])) }
        }
        count(dated.count - shown.count, ChartWords.rowsHiddenOne, ChartWords.rowsHidden)
        count(all.count - dated.count, ChartWords.rowsUndatedOne, ChartWords.rowsUndated)
        let title = sketch.say(ChartWords.agreementsTitle)
        let last = shown.max { ($0.lastDay, $1.id) < ($1.lastDay, $0.id) }
        let alt = sketch.cut(
            sketch.say(
                ChartWords.agreementsAlt,
                [
                    "n": sketch.numbers.integer(shown.count), "from": String(origin.year),
                    "to": sketch.dates.short(options.period),
                    "silent": sketch.numbers.integer(silent.count), "first": last?.title ?? "",
                    "day": last.map { sketch.dates.day($0.lastDay) } ?? "",
                ]))
        let lines = shown.map { "\($0.title) (\($0.parties)): \(sketch.dates.table($0.lastDay))" }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.agreementsSubtitle, ["day": sketch.dates.day(options.period.last)]),
            note: notes.joined(separator: " "), source: sketch.say(ChartWords.source), altText: alt,
            longDescription: alt + " " + lines.joined(separator: "; ") + ".", table: reader.table.keeping(shown.map(\.row)))
    }

    /// How many days back the axis goes: three times the median age, at least two years and at most ten, so that one
    /// agreement of 1998 does not press those of this year into a corner.
    private func reach(_ shown: [Agreement], _ options: ChartOptions) -> Int {
        let ages = shown.compactMap { $0.start.map { options.period.last.ordinal - $0.ordinal } }.sorted()
        return ages.isEmpty ? 730 : min(3652, max(730, 3 * ages[ages.count / 2]))
    }

    private struct Agreement {
        var row: Row
        var id: String
        var title: String
        var parties: String
        var earliest: CalendarDay?
        var latest: CalendarDay?
        var lastSign: CalendarDay?
        var isAnnounced: Bool

        var start: CalendarDay? { earliest ?? latest ?? lastSign }
        var lastDay: CalendarDay { max(lastSign ?? CalendarDay(ordinal: 0), latest ?? earliest ?? CalendarDay(ordinal: 0)) }

        init(_ row: Row, _ reader: TableReader) {
            self.row = row
            id = reader.text(row, "agreement")
            title = reader.text(row, "name")
            title = title.isEmpty ? id : title.capitalizedFirst
            parties = reader.text(row, "party_names").split(separator: "·").map { String($0).trimmed }.joined(separator: "–")
            earliest = reader.day(row, "earliest")
            latest = reader.day(row, "latest")
            lastSign = reader.day(row, "last_sign")
            isAnnounced = reader.code(row, "state") == "announced"
        }
    }

    private func plot(_ shown: [Agreement], _ origin: CalendarDay, _ options: ChartOptions, _ sketch: Sketch) -> SpanPlot {
        let theme = sketch.theme
        let color = theme.accent
        let end = options.period.last
        let entries = shown.map { agreement -> SpanPlot.Entry in
            var marks: [SpanPlot.Mark] = []
            let (first, last) = (agreement.earliest, agreement.latest)
            let start =
                first.flatMap { first in last.map { CalendarDay(ordinal: (first.ordinal + $0.ordinal) / 2) } } ?? first ?? last
                ?? agreement.lastDay
            // It is certain to be in force only from the last possible day of its making.
            let certain = last ?? start
            if agreement.lastDay > certain { marks.append(.line(certain, agreement.lastDay, color, width: 2, dashed: false)) }
            if agreement.lastDay < end { marks.append(.line(agreement.lastDay, end, theme.secondary, width: 0.6, dashed: true)) }
            if first != last, (last ?? start) >= origin { marks.append(.interval(first, last, color)) }
            // What was made before the axis starts comes from its edge and says its year.
            let isOlder = start < origin
            if !isOlder { marks.append(.symbol(.square, start, color, hollow: agreement.isAnnounced)) }
            if let sign = agreement.lastSign, sign > start { marks.append(.symbol(.circle, sign, color, hollow: false)) }
            return SpanPlot.Entry(
                link: agreement.id, title: isOlder ? "\(agreement.title) (\(start.year))" : agreement.title,
                detail: agreement.parties, marks: marks,
                trailing: sketch.dates.table(agreement.lastDay).withoutNoBreakSpaces)
        }
        func item(_ words: LocalizedText, _ symbol: Symbol, hollow: Bool = false) -> Legend.Item {
            Legend.Item(label: sketch.say(words), width: 7) { [symbol.element($0, color: color, hollow: hollow, theme: theme)] }
        }
        var legend = [item(ChartWords.concluded, .square)]
        if shown.contains(where: \.isAnnounced) { legend.append(item(ChartWords.announced, .square, hollow: true)) }
        legend.append(item(ChartWords.lastSign, .circle))
        legend.append(
            Legend.Item(label: sketch.say(ChartWords.noNews), width: 18) { center in
                let line = Path.line([Point(center.x - 9, center.y), Point(center.x + 9, center.y)])
                return [.path(line, fill: nil, stroke: Stroke(theme.secondary, width: 0.6, dashes: [1.5, 2]))]
            })
        if shown.contains(where: { $0.earliest != $0.latest }) {
            legend.append(
                Legend.Item(label: sketch.say(ChartWords.uncertainDate), width: 18) { center in
                    IntervalMark(low: center.x - 9, high: center.x + 9).elements(y: center.y, color: color, radius: 3)
                })
        }
        return SpanPlot(
            entries: entries, first: origin, last: end, period: options.period,
            leftHeading: sketch.say(ChartWords.agreementHeading), rightHeading: sketch.say(ChartWords.lastSignHeading),
            legend: Legend(items: legend))
    }
}
