package import Analytics
package import Documents
package import Drawing

/// Acts of cooperation by pair of institutions, as a seriated heatmap with its numbers and totals.
package struct CooperationMatrix: Chart {
    package let name = "cooperation-matrix"
    package let summary = ChartWords.matrixSummary
    package let tables = ["cooperation-matrix"]
    package let kinds = ["full", "triangle", "change"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let kind = try chosenKind(options)
        var size = try usableSize(options, least: Size(150, 100))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["a", "b", "events"], language: sketch.language)
        let pairs = MatrixPairs(reader, options)
        guard !pairs.members.isEmpty else {
            return sketch.empty(self, title: ChartWords.matrixTitle, options: options, size: size, table: reader.table)
        }
        let room = max(2, Int((size.height - 78) / 9.5))
        let chosen = Array(pairs.members.prefix(min(max(2, options.top ?? 12), room)))
        let linked = chosen.filter { a in
            chosen.contains { (pairs.pair(a.id, $0.id)?.events ?? 1) > 0 && pairs.pair(a.id, $0.id) != nil }
        }
        // Who has acts only with institutions that have no room would be an empty row.
        let kept = linked.count > 1 && chosen.count < pairs.members.count ? linked : chosen
        let order = Seriation.order(distances: pairs.distances(kept), ids: kept.map(\.id)).map { kept[$0] }
        if options.size == nil { size.height = min(size.height, 74 + 28 * Double(order.count)) }
        let usesLetters = MatrixPlot(pairs: pairs, members: order, kind: kind).draw(in: &sketch, size: size)
        return words(
            pairs, order, kind, sketch: sketch, options: options, size: size, reader: reader, usesLetters: usesLetters)
    }

    private func words(
        _ pairs: MatrixPairs, _ members: [MatrixPairs.Member], _ kind: String, sketch: Sketch, options: ChartOptions,
        size: Size, reader: TableReader, usesLetters: Bool
    ) -> Figure {
        let ids = Set(members.map(\.id))
        let shown = pairs.pairs.filter { ids.contains($0.a) && ids.contains($0.b) }
        let labels = Dictionary(members.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
        let period = sketch.dates.short(options.period)
        let detected = shown.filter { ($0.adjusted ?? 1) < 0.05 && ($0.events ?? 0) > 0 }
            .sorted { ($1.events ?? 0, $0.a, $0.b) < ($0.events ?? 0, $1.a, $1.b) }
        var title = sketch.say(ChartWords.matrixTitle)
        if let first = detected.first, kind != "change" {
            title = sketch.say(
                detected.count == 1
                    ? ChartWords.matrixTitleOne : detected.count == 2 ? ChartWords.matrixTitleTwo : ChartWords.matrixTitleMany,
                [
                    "a": labels[first.a] ?? first.a, "b": labels[first.b] ?? first.b,
                    "n": sketch.numbers.integer(detected.count),
                    "c": detected.dropFirst().first.map { labels[$0.a] ?? $0.a } ?? "",
                    "d": detected.dropFirst().first.map { labels[$0.b] ?? $0.b } ?? "",
                ])
        }
        let values = ["period": period, "previous": sketch.dates.short(options.period.previous)]
        var note = sketch.say(kind == "triangle" ? ChartWords.matrixNoteTriangle : ChartWords.matrixNote)
        if usesLetters { note += sketch.say(ChartWords.matrixNoteLetters) }
        if shown.contains(where: { $0.events == nil }) { note += sketch.say(ChartWords.matrixNoteMissing) }
        if members.count < pairs.members.count {
            let left = pairs.pairs.reduce(0) { $0 + ($1.events ?? 0) } - shown.reduce(0) { $0 + ($1.events ?? 0) }
            note += sketch.say(
                ChartWords.matrixNoteHidden,
                [
                    "shown": sketch.numbers.integer(members.count), "all": sketch.numbers.integer(pairs.members.count),
                    "n": sketch.numbers.integer(left),
                ])
        }
        let ranked = shown.filter { ($0.events ?? 0) > 0 }
            .sorted { ($1.events ?? 0, $0.a, $0.b) < ($0.events ?? 0, $1.a, $1.b) }
        let possible = members.count * (members.count - 1) / 2
        let alt = sketch.cut(
            sketch.say(
                ranked.isEmpty ? ChartWords.matrixAltZero : ChartWords.matrixAlt,
                [
                    "period": period, "n": sketch.numbers.integer(members.count),
                    "pairs": sketch.numbers.integer(ranked.count), "high": sketch.numbers.integer(ranked.first?.events ?? 0),
                    "a": ranked.first.map { labels[$0.a] ?? $0.a } ?? "", "b": ranked.first.map { labels[$0.b] ?? $0.b } ?? "",
                    "zero": sketch.numbers.integer(possible - ranked.count - shown.filter { $0.events == nil }.count),
                ]))
        let lines = ranked.map { "\(labels[$0.a] ?? $0.a)–\(labels[$0.b] ?? $0.b): \(sketch.numbers.integer($0.events ?? 0))" }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(kind == "change" ? ChartWords.matrixSubtitleChange : ChartWords.matrixSubtitle, values),
            note: note, source: sketch.say(ChartWords.source), altText: alt,
            longDescription: alt + (lines.isEmpty ? "" : " " + lines.joined(separator: "; ") + "."),
            table: reader.table.keeping(shown.map(\.row)))
    }
}
