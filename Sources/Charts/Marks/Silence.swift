package import Analytics
package import Documents
package import Drawing

/// Pairs that cooperated before and of which nothing is told in the period, by how long.
package struct Silence: Chart {
    package let name = "silence"
    package let summary = ChartWords.silenceSummary
    package let tables = ["silence"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let asked = try usableSize(options, least: Size(200, 80))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["a", "b", "last_act", "days_silent"], language: sketch.language)
        func party(_ row: Row, _ side: String) -> String {
            let (id, name) = (reader.text(row, side), reader.text(row, side + "_name"))
            return options.shortNames[id] ?? (name.isEmpty ? id : name)
        }
        let all = reader.table.rows.map { row in
            (
                row: row, who: party(row, "a") + "–" + party(row, "b"), days: reader.count(row, "days_silent") ?? 0,
                last: reader.day(row, "last_act").map { sketch.dates.table($0) } ?? "",
                before: reader.count(row, "events_before") ?? 0
            )
        }.sorted { ($1.days, $0.row.id) < ($0.days, $1.row.id) }
        guard let first = all.first, let last = all.last else {
            return sketch.empty(self, title: ChartWords.silenceTitle, options: options, size: asked, table: reader.table)
        }
        // Where not all have room, those that cooperated most stay: their silence says most.
        let most = max(1, min(options.top ?? 10, Int((asked.height - 34) / 20)))
        let kept = Set(
            all.enumerated().sorted { ($1.element.before, $0.offset) < ($0.element.before, $1.offset) }.prefix(most)
                .map(\.element.row.id))
        let shown = all.filter { kept.contains($0.row.id) }
        let size = Size(asked.width, options.size == nil ? min(asked.height, 40 + 26 * Double(shown.count)) : asked.height)
        let bars = RankedBars(
            entries: shown.map { pair in
                let detail = sketch.say(ChartWords.silenceDetail, ["day": pair.last, "n": sketch.numbers.integer(pair.before)])
                return RankedBars.Entry(
                    link: "silence:\(pair.row.id)", title: pair.who, detail: detail.withoutNoBreakSpaces,
                    value: Double(pair.days), label: sketch.numbers.integer(pair.days))
            }, leftHeading: sketch.say(ChartWords.pairHeading), rightHeading: sketch.say(ChartWords.silenceHeading))
        bars.draw(in: &sketch, size: size)

        let day = sketch.dates.day(options.period.last)
        var note = sketch.say(ChartWords.silenceNote)
        if shown.count < all.count {
            let hidden = all.count - shown.count
            note +=
                " "
                + sketch.say(
                    hidden == 1 ? ChartWords.silenceHiddenOne : ChartWords.silenceHidden,
                    ["n": sketch.numbers.integer(hidden)])
        }
        let title = sketch.say(ChartWords.silenceTitle)
        let alt = sketch.cut(
            sketch.say(
                ChartWords.silenceAlt,
                [
                    "day": day, "n": sketch.numbers.integer(all.count), "who": first.who,
                    "high": sketch.numbers.integer(first.days), "low": sketch.numbers.integer(last.days),
                ]))
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.silenceSubtitle, ["day": day]), note: note, source: sketch.say(ChartWords.source),
            altText: alt, longDescription: alt + " " + shown.map { "\($0.who): \($0.days)" }.joined(separator: "; ") + ".",
            table: reader.table.keeping(shown.map(\.row)))
    }
}
