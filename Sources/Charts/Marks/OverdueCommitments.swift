package import Analytics
package import Documents
package import Drawing

/// Commitments that are past their day without any act, by how long.
package struct OverdueCommitments: Chart {
    package let name = "overdue-commitments"
    package let summary = ChartWords.overdueSummary
    package let tables = ["commitments"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let asked = try usableSize(options, least: Size(200, 80))
        let all = try CommitmentRow.all(tables, chart: name, sketch.language, options.shortNames)
        let today = options.period.last
        func days(_ item: CommitmentRow) -> Int { item.due.map { today.ordinal - $0.ordinal } ?? 0 }
        let silent = all.rows.filter { $0.isOpen && days($0) > 0 }
            .sorted { (days($1), $0.id) < (days($0), $1.id) }
        guard !silent.isEmpty else {
            let reason = sketch.say(ChartWords.overdueNone, ["day": sketch.dates.day(today)])
            return sketch.empty(
                self, title: ChartWords.overdueTitle, options: options, size: asked, table: all.table,
                reason: all.rows.isEmpty ? nil : reason)
        }
        // What was acted on late gives the measure of how long an answer usually takes.
        let answers = all.rows.compactMap { item in
            item.state == "acted" ? item.since.flatMap { since in item.due.map { since.ordinal - $0.ordinal } } : nil
        }.sorted()
        // Where most are answered in time, a stroke at the axis would say nothing.
        let usual = answers.count >= 5 && answers[answers.count / 2] > 0 ? Double(answers[answers.count / 2]) : nil
        let shown = Array(silent.prefix(max(1, min(options.top ?? 10, Int((asked.height - 34) / 20)))))
        let size = Size(asked.width, options.size == nil ? min(asked.height, 36 + 34 * Double(shown.count)) : asked.height)
        let bars = RankedBars(
            entries: shown.map { item in
                RankedBars.Entry(
                    link: item.id, title: item.who, detail: item.text.capitalizedFirst, value: Double(days(item)),
                    label: sketch.numbers.integer(days(item)), isStrong: usual.map { Double(days(item)) > $0 } ?? true)
            }, leftHeading: sketch.say(ChartWords.commitmentHeading), rightHeading: sketch.say(ChartWords.overdueHeading),
            reference: usual)
        bars.draw(in: &sketch, size: size)

        let day = sketch.dates.day(today)
        var note = sketch.say(ChartWords.overdueNote, ["day": day])
        if let usual { note += " " + sketch.say(ChartWords.overdueNoteUsual, ["n": sketch.numbers.integer(Int(usual))]) }
        if shown.count < silent.count {
            let hidden = silent.count - shown.count
            note +=
                " "
                + sketch.say(
                    hidden == 1 ? ChartWords.rowsHiddenOne : ChartWords.rowsHidden, ["n": sketch.numbers.integer(hidden)])
        }
        let title = sketch.say(ChartWords.overdueTitle)
        let alt = sketch.cut(
            sketch.say(
                ChartWords.overdueAlt,
                [
                    "day": day, "n": sketch.numbers.integer(silent.count), "who": shown[0].who,
                    "high": sketch.numbers.integer(days(shown[0])), "low": sketch.numbers.integer(days(silent[silent.count - 1])),
                ]))
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.overdueSubtitle, ["day": day]), note: note, source: sketch.say(ChartWords.source),
            altText: alt,
            longDescription: alt + " " + shown.map { "\($0.who), \($0.text): \(days($0))" }.joined(separator: "; ") + ".",
            table: all.table.keeping(shown.map(\.row)))
    }
}
