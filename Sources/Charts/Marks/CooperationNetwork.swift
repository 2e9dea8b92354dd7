package import Analytics
package import Documents
package import Drawing

/// Who cooperates with whom: arcs between names, chords within a circle, or a plane in which who cooperates stands near.
package struct CooperationNetwork: Chart {
    package let name = "cooperation-network"
    package let summary = ChartWords.networkSummary
    package let tables = ["cooperation-matrix"]
    package let kinds = ["arcs", "circle", "force"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let kind = try chosenKind(options)
        let asked = try usableSize(options, least: Size(200, 110))
        let reader = try TableReader(
            "cooperation-matrix", of: tables, chart: name, needs: ["a", "b", "events"], language: sketch.language)
        let pairs = MatrixPairs(reader, options)
        let active = pairs.members.filter { $0.total > 0 }
        guard !active.isEmpty else {
            return sketch.empty(self, title: ChartWords.networkTitle, options: options, size: asked, table: reader.table)
        }
        let room =
            switch kind {
            case "arcs": Int((asked.height - 20) / 10)
            case "circle": Int(asked.height / 12)
            default: Int(asked.width * asked.height / 4200)
            }
        let chosen = Array(active.prefix(max(2, min(options.top ?? 24, room))))
        let order = Seriation.order(distances: pairs.distances(chosen), ids: chosen.map(\.id)).map { chosen[$0] }
        let wanted =
            switch kind {
            case "arcs": max(110, 28 * Double(order.count))
            case "circle": 2 * (asked.width / 2 - NetworkCircle.nameWidth(order, sketch, asked)) + 12
            default: 100 + 24 * Double(order.count)
            }
        let size = Size(asked.width, options.size == nil ? min(asked.height, wanted) : asked.height)
        let ids = Set(order.map(\.id))
        let shown = pairs.pairs.filter { ids.contains($0.a) && ids.contains($0.b) && ($0.events ?? 0) > 0 }
            .sorted { ($0.events ?? 0, $1.a, $1.b) < ($1.events ?? 0, $0.a, $0.b) }
        let graph = NetworkGraph(members: order, pairs: shown)
        var unlabelled = 0
        switch kind {
        case "arcs": NetworkArcs(graph: graph).draw(in: &sketch, size: size)
        case "circle": NetworkCircle(graph: graph).draw(in: &sketch, size: size)
        default: unlabelled = NetworkForce(graph: graph).draw(in: &sketch, size: size)
        }

        let labels = Dictionary(order.map { ($0.id, $0.label) }, uniquingKeysWith: { first, _ in first })
        let title = sketch.say(ChartWords.networkTitle)
        let period = sketch.dates.short(options.period)
        let strongest = shown.last
        let alt = sketch.cut(
            sketch.say(
                kind == "arcs"
                    ? ChartWords.networkAltArcs : kind == "circle" ? ChartWords.networkAltCircle : ChartWords.networkAltForce,
                [
                    "period": period, "n": sketch.numbers.integer(order.count), "pairs": sketch.numbers.integer(shown.count),
                    "a": strongest.map { labels[$0.a] ?? $0.a } ?? "", "b": strongest.map { labels[$0.b] ?? $0.b } ?? "",
                    "high": sketch.numbers.integer(strongest?.events ?? 0),
                ]))
        var note = sketch.say(ChartWords.networkNote) + " "
        note += sketch.say(kind == "force" ? ChartWords.networkNoteForce : ChartWords.networkNoteOrder)
        if unlabelled > 0 { note += sketch.say(ChartWords.networkNoteUnlabelled, ["n": sketch.numbers.integer(unlabelled)]) }
        if order.count < active.count {
            let left = pairs.pairs.reduce(0) { $0 + ($1.events ?? 0) } - shown.reduce(0) { $0 + ($1.events ?? 0) }
            note += sketch.say(
                ChartWords.matrixNoteHidden,
                [
                    "shown": sketch.numbers.integer(order.count), "all": sketch.numbers.integer(active.count),
                    "n": sketch.numbers.integer(left),
                ])
        }
        let lines = shown.reversed().map {
            "\(labels[$0.a] ?? $0.a)–\(labels[$0.b] ?? $0.b): \(sketch.numbers.integer($0.events ?? 0))"
        }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(
                kind == "arcs" ? ChartWords.networkSubtitle : ChartWords.networkSubtitleCircle, ["period": period]), note: note,
            source: sketch.say(ChartWords.source), altText: alt, longDescription: alt + " " + lines.joined(separator: "; ") + ".",
            table: reader.table.keeping(shown.map(\.row)))
    }
}
