package import Analytics
package import Documents
package import Drawing

/// Commitments from their announcement to the day they are due, and what became of them.
package struct CommitmentsChart: Chart {
    package let name = "commitments"
    package let summary = ChartWords.commitmentsSummary
    package let tables = ["commitments"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let asked = try usableSize(options, least: Size(240, 90))
        let all = try CommitmentRow.all(tables, chart: name, sketch.language, options.shortNames)
        let dated = all.rows.filter { $0.announced != nil || $0.due != nil }
            .sorted { ($0.due?.ordinal ?? Int.max, $0.id) < ($1.due?.ordinal ?? Int.max, $1.id) }
        guard !dated.isEmpty else {
            return sketch.empty(self, title: ChartWords.commitmentsTitle, options: options, size: asked, table: all.table)
        }
        // Where not all have room, what is open comes first.
        let room = max(1, min(options.top ?? 16, SpanPlot.capacity(asked)))
        let urgency = ["overdue", "silent", "announced", "acted", "undated"]
        let kept = dated.enumerated().sorted {
            (urgency.firstIndex(of: $0.element.state) ?? 9, $0.offset) < (
                urgency.firstIndex(of: $1.element.state) ?? 9, $1.offset
            )
        }.prefix(room).map(\.element.id)
        let shown = dated.filter { kept.contains($0.id) }
        let size = Size(asked.width, options.size == nil ? min(asked.height, 74 + 24 * Double(shown.count)) : asked.height)
        plot(shown, options, sketch).draw(in: &sketch, size: size)

        var notes: [String] = []
        if shown.contains(where: { $0.due != nil && $0.dueEarliest != $0.due }) {
            notes.append(sketch.say(ChartWords.commitmentsNote))
        }
        if shown.contains(where: { item in item.isOpen && item.due.map { $0 < options.period.last } ?? false }) {
            notes.append(sketch.say(ChartWords.commitmentsNoteOverdue, ["day": sketch.dates.day(options.period.last)]))
        }
        if shown.contains(where: { $0.due == nil && $0.state == "announced" }) {
            notes.append(sketch.say(ChartWords.commitmentsNoteUndue))
        }
        func count(_ number: Int, _ one: LocalizedText, _ many: LocalizedText) {
            if number > 0 { notes.append(sketch.say(number == 1 ? one : many, ["n": sketch.numbers.integer(number)])) }
        }
        count(dated.count - shown.count, ChartWords.rowsHiddenOne, ChartWords.rowsHidden)
        count(all.rows.count - dated.count, ChartWords.rowsUndatedOne, ChartWords.rowsUndated)
        func states(_ state: String) -> String { sketch.numbers.integer(dated.filter { $0.state == state }.count) }
        let title = sketch.say(ChartWords.commitmentsTitle)
        let alt = sketch.cut(
            sketch.say(
                ChartWords.commitmentsAlt,
                [
                    "n": sketch.numbers.integer(dated.count), "day": sketch.dates.day(options.period.last),
                    "acted": states("acted"), "overdue": states("overdue"), "silent": states("silent"),
                    "open": states("announced"),
                ]))
        let lines = shown.map { "\($0.who): \($0.text), \($0.stateWord)" }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.commitmentsSubtitle, ["day": sketch.dates.day(options.period.last)]),
            note: notes.joined(separator: " "), source: sketch.say(ChartWords.source), altText: alt,
            longDescription: alt + " " + lines.joined(separator: "; ") + ".", table: all.table.keeping(shown.map(\.row)))
    }

    /// The symbol, colour and word of a state.
    private func look(_ state: String, _ theme: Theme) -> (symbol: Symbol, color: Color, hollow: Bool) {
        switch state {
        case "acted": (.diamond, theme.categorical[2], false)
        case "overdue": (.wedge, theme.categorical[1], false)
        case "silent": (.square, theme.secondary, false)
        default: (.circle, theme.accent, true)
        }
    }

    private func plot(_ shown: [CommitmentRow], _ options: ChartOptions, _ sketch: Sketch) -> SpanPlot {
        let theme = sketch.theme
        let today = options.period.last
        let ends = shown.compactMap { $0.due }.max().map { min($0, today.adding(days: 731)) } ?? today
        let last = Period.containing(max(ends, today), grain: .month).last
        let starts = shown.compactMap { $0.announced ?? $0.dueEarliest ?? $0.due }.min() ?? options.period.first
        let origin = Period.containing(max(min(starts, today), today.adding(days: -3652)), grain: .month).first
        let entries = shown.map { item -> SpanPlot.Entry in
            var marks: [SpanPlot.Mark] = []
            let look = look(item.state, theme)
            if let announced = item.announced {
                if let due = item.due { marks.append(.line(announced, due, theme.accent, width: 1.2, dashed: false)) }
                if item.due == nil, let since = item.since, item.state == "acted" {
                    marks.append(.line(announced, since, theme.accent, width: 1.2, dashed: false))
                }
                marks.append(.symbol(.circle, announced, theme.accent, hollow: false))
            }
            if let due = item.due {
                if item.dueEarliest != due { marks.append(.interval(item.dueEarliest, due, theme.accent)) }
                if item.state == "acted", let since = item.since, since > due {
                    marks.append(.line(due, since, look.color, width: 0.8, dashed: true))
                }
                if item.isOpen, due < today { marks.append(.line(due, today, look.color, width: 0.8, dashed: true)) }
            }
            let end = item.state == "acted" ? item.since ?? item.due : item.isOpen ? today : item.due
            if let end { marks.append(.symbol(look.symbol, end, look.color, hollow: look.hollow)) }
            return SpanPlot.Entry(
                link: item.id, title: item.who, detail: item.text.capitalizedFirst, marks: marks, trailing: item.stateWord)
        }
        var seen: [String] = []
        // What is only announced, with no day it is due, has no mark of a state to explain.
        for item in shown where !seen.contains(item.state) && (item.state != "announced" || item.due != nil) {
            seen.append(item.state)
        }
        var legend = [
            Legend.Item(label: sketch.say(ChartWords.announcedHere), width: 7) {
                [Symbol.circle.element($0, color: theme.accent, hollow: false, theme: theme)]
            }
        ]
        for state in seen.sorted() {
            let look = look(state, theme)
            let word =
                state == "announced" ? sketch.say(ChartWords.dueHere) : shown.first { $0.state == state }?.stateWord ?? state
            legend.append(
                Legend.Item(label: word, width: 7) {
                    [look.symbol.element($0, color: look.color, hollow: look.hollow, theme: theme)]
                })
        }
        return SpanPlot(
            entries: entries, first: origin, last: last, period: options.period,
            leftHeading: sketch.say(ChartWords.commitmentHeading), rightHeading: sketch.say(ChartWords.stateHeading),
            legend: Legend(items: legend))
    }
}
