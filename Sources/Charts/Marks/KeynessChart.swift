package import Analytics
package import Documents
package import Drawing

/// Words that set the period apart from the one before, by how much.
package struct KeynessChart: Chart {
    package let name = "keyness"
    package let summary = ChartWords.keynessSummary
    package let tables = ["keyness"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let asked = try usableSize(options, least: Size(200, 80))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["word", "a", "b", "g2_two_term", "log_ratio"], language: sketch.language)
        let all = reader.table.rows.map { row in
            (
                row: row, word: reader.has("form") ? reader.text(row, "form") : reader.text(row, "word"),
                now: reader.count(row, "a") ?? 0, before: reader.count(row, "b") ?? 0,
                score: reader.number(row, "g2_two_term") ?? 0, ratio: max(0, reader.number(row, "log_ratio") ?? 0),
                isSure: (reader.number(row, "p_adjusted") ?? 1) < 0.05
            )
        }.sorted { ($1.score, $0.word) < ($0.score, $1.word) }
        guard let first = all.first else {
            return sketch.empty(self, title: ChartWords.keynessTitle, options: options, size: asked, table: reader.table)
        }
        // Chosen by how certain the difference is, shown by how large it is.
        let shown = all.prefix(max(1, min(options.top ?? 12, Int((asked.height - 34) / 20))))
            .sorted { ($1.ratio, $0.word) < ($0.ratio, $1.word) }
        let size = Size(asked.width, options.size == nil ? min(asked.height, 40 + 26 * Double(shown.count)) : asked.height)
        func integer(_ value: Int) -> String { sketch.numbers.integer(value) }
        let numbers = sketch.numbers
        let bars = RankedBars(
            entries: shown.map { entry in
                RankedBars.Entry(
                    link: "keyness:\(entry.row.id)", title: entry.word,
                    detail: sketch.say(ChartWords.keynessDetail, ["a": integer(entry.now), "b": integer(entry.before)]),
                    value: entry.ratio, label: numbers.decimal(entry.ratio, 1), isStrong: entry.isSure)
            }, leftHeading: sketch.say(ChartWords.wordHeading), rightHeading: sketch.say(ChartWords.logRatioHeading),
            isCount: false)
        bars.draw(in: &sketch, size: size)

        let values = [
            "period": sketch.dates.short(options.period), "previous": sketch.dates.short(options.period.previous),
            "n": numbers.integer(all.count), "sure": numbers.integer(all.filter(\.isSure).count), "word": first.word,
            "a": numbers.integer(first.now), "b": numbers.integer(first.before),
        ]
        var note = sketch.say(ChartWords.keynessNote)
        if shown.count < all.count {
            let hidden = all.count - shown.count
            note +=
                " "
                + sketch.say(
                    hidden == 1 ? ChartWords.rowsHiddenOne : ChartWords.rowsHidden, ["n": numbers.integer(hidden)])
        }
        let title = sketch.say(first.isSure ? ChartWords.keynessTitleOne : ChartWords.keynessTitle, values)
        let alt = sketch.cut(sketch.say(ChartWords.keynessAlt, values))
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.keynessSubtitle, values), note: note, source: sketch.say(ChartWords.source),
            altText: alt,
            longDescription: alt + " "
                + shown.map { "\($0.word): \(numbers.decimal($0.ratio, 1))" }.joined(separator: "; ") + ".",
            table: reader.table.keeping(shown.map(\.row)))
    }
}
