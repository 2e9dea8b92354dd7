package import Analytics
package import Documents
package import Drawing
import Glibc

/// Institutions by the number of documents that name them: ranked dots with the change to the previous period, or bars.
package struct MentionFrequency: Chart {
    package let name = "mention-frequency"
    package let summary = ChartWords.frequencySummary
    package let tables = ["mention-frequency"]
    package let kinds = ["dots", "bars"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(84))

    package init() {}

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let kind = try chosenKind(options)
        var size = try usableSize(options, least: Size(200, 60))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["institution", "name", "documents"], language: sketch.language)
        let all = reader.table.rows.compactMap { Entry($0, reader, options) }
            .sorted { ($1.documents, $0.label, $0.row.id) < ($0.documents, $1.label, $1.row.id) }
        guard !all.isEmpty else {
            return sketch.empty(self, title: ChartWords.frequencySubject, options: options, size: size, table: reader.table)
        }
        let room = max(1, Int((size.height - 26) / 11))
        let shown = chosen(all, most: min(max(1, options.top ?? 12), room))
        if options.size == nil { size.height = min(size.height, 30 + 18 * Double(shown.count)) }
        draw(shown, in: &sketch, size: size, bars: kind == "bars", period: options.period)
        return words(shown, all, sketch: sketch, options: options, size: size, reader: reader, bars: kind == "bars")
    }

    /// The most named; of those that change detectably, as many as half the rows have room for stay, as the title tells of them.
    private func chosen(_ all: [Entry], most: Int) -> [Entry] {
        guard all.count > most else { return all }
        let changed = all.dropFirst(most).filter(\.isDetectable).prefix(most / 2)
        var kept = Array(all.prefix(most))
        for _ in changed {
            guard let last = kept.lastIndex(where: { !$0.isDetectable }) else { break }
            kept.remove(at: last)
        }
        return kept + changed.prefix(most - kept.count)
    }

    private struct Entry {
        var row: Row
        var id: String
        var acronym: String
        var name: String
        var documents: Int
        var previous: Int?
        var low: Double?
        var high: Double?
        var ratio: (value: Double, low: Double, high: Double)?
        var adjusted: Double?

        /// What the institution is called in a sentence.
        var label: String { acronym.isEmpty ? name : acronym }
        var isDetectable: Bool { ratio != nil && (adjusted ?? 1) < 0.05 }
        var largest: Double { max(Double(documents), Double(previous ?? 0), high ?? 0) }

        init?(_ row: Row, _ reader: TableReader, _ options: ChartOptions) {
            guard let documents = reader.count(row, "documents") else { return nil }
            self.row = row
            self.documents = documents
            id = reader.text(row, "institution")
            name = reader.text(row, "name")
            let acronym = reader.text(row, "acronym")
            self.acronym = options.shortNames[id] ?? acronym
            if name.isEmpty { name = id }
            // A short name that is the name itself would only say it twice.
            if self.acronym == name { self.acronym = "" }
            previous = reader.count(row, "documents_previous")
            low = reader.number(row, "low")
            high = reader.number(row, "high")
            adjusted = reader.number(row, "p_adjusted")
            if let value = reader.number(row, "rate_ratio"), let low = reader.number(row, "ratio_low"),
                let high = reader.number(row, "ratio_high"), value > 0, low > 0, high >= low
            {
                ratio = (value, low, high)
            }
        }
    }

    // MARK: Drawing

    private func draw(_ entries: [Entry], in sketch: inout Sketch, size: Size, bars: Bool, period: Period) {
        let theme = sketch.theme
        let (plain, bold) = (sketch.style(), sketch.style(nil, .semibold))
        let hasRatio = entries.contains { $0.ratio != nil } && size.width >= 320
        let acronymWidth = min(70, entries.map { sketch.width($0.acronym, bold) }.max() ?? 0)
        let nameLeft = acronymWidth > 0 ? acronymWidth + 9 : 0
        let ratioWidth = hasRatio ? size.width * 0.2 : 0
        let ratioGap = hasRatio ? 14.0 : 0
        let valueWidth = entries.map { sketch.width(sketch.numbers.integer($0.documents), bold) }.max() ?? 0
        let widestName = entries.map { sketch.width($0.name, plain) }.max() ?? 0
        let nameWidth = max(0, min(widestName, size.width * (hasRatio ? 0.48 : 0.56) - nameLeft))
        let plotLeft = nameLeft + nameWidth + 7
        let plotRight = size.width - ratioWidth - ratioGap
        let largest = max(1, entries.map(\.largest).max() ?? 1)
        let scale = LinearScale(from: 0, through: largest, at: plotLeft, plotRight - valueWidth - 8)
        let rows = BandScale(count: entries.count, from: 26, to: size.height, gap: 0.3)

        header(&sketch, ChartWords.documents, scale, ticks: AxisTicks.values(from: 0, through: largest, about: 5, whole: true))
        for (index, entry) in entries.enumerated() {
            let y = rows.middle(index)
            if index > 0 {
                let top = y - rows.pitch / 2
                sketch.line([Point(0, top), Point(plotRight, top)], theme.grid, 0.4, tag: "grid")
                if hasRatio {
                    sketch.line([Point(plotRight + ratioGap, top), Point(size.width, top)], theme.grid, 0.4, tag: "grid")
                }
            }
            let acronym = sketch.fitting.shortened(entry.acronym, to: acronymWidth, style: bold)
            sketch.text(acronym, 0, middle: y, bold)
            sketch.text(sketch.fitted(entry.name, nameWidth, plain), nameLeft, middle: y, plain)
            mark(entry, y, scale, rows, bars: bars, in: &sketch)
        }
        sketch.line([Point(plotLeft, 24), Point(plotLeft, size.height)], theme.ink, 0.8)
        if hasRatio { ratios(entries, rows, in: &sketch, left: plotRight + ratioGap, right: size.width) }
    }

    private func header(_ sketch: inout Sketch, _ title: LocalizedText, _ scale: LinearScale, ticks: [Double]) {
        let left = scale.low > 0 ? min(scale.start, scale.end) : scale.start
        sketch.text(sketch.say(title), left, 7, sketch.style(nil, .semibold), tag: "axis")
        let style = sketch.style(nil, .regular, sketch.theme.secondary)
        var free = -Double.infinity
        for tick in ticks where tick >= scale.low && tick <= scale.high {
            let label = sketch.numbers.short(tick)
            let width = sketch.width(label, style)
            let x = scale.position(tick) - (tick == 0 ? 0 : width / 2)
            guard x >= free else { continue }
            sketch.text(label, x, 19, style, tag: "axis")
            free = x + width + 4
        }
    }

    private func mark(_ entry: Entry, _ y: Double, _ scale: LinearScale, _ rows: BandScale, bars: Bool, in sketch: inout Sketch) {
        let theme = sketch.theme
        let x = scale.position(Double(entry.documents))
        var marks: [Element] = []
        if bars {
            let height = min(rows.width, 14)
            marks.append(
                .path(
                    .rect(Rect(x: scale.start, y: y - height / 2, width: x - scale.start, height: height)),
                    fill: .solid(theme.accent), stroke: nil))
        } else if let low = entry.low, let high = entry.high {
            let (left, right) = (scale.position(max(0, low)), scale.position(high))
            let height = min(9, rows.pitch * 0.55)
            marks.append(
                .path(
                    .rect(Rect(x: left, y: y - height / 2, width: right - left, height: height)),
                    fill: .color(theme.accent, opacity: 0.2), stroke: nil))
        }
        if let previous = entry.previous {
            let before = scale.position(Double(previous))
            if bars {
                marks.append(
                    .path(
                        .line([Point(before, y - rows.width / 2), Point(before, y + rows.width / 2)]), fill: nil,
                        stroke: Stroke(theme.ink, width: 1.5)))
            } else {
                marks.append(
                    .path(.line([Point(before, y), Point(x, y)]), fill: nil, stroke: Stroke(theme.secondary, width: 0.8)))
                marks.append(
                    .path(
                        .circle(center: Point(before, y), radius: 3), fill: .solid(theme.paper),
                        stroke: Stroke(theme.secondary, width: 1)))
            }
        }
        if !bars {
            marks.append(.path(.circle(center: Point(x, y), radius: 2.3), fill: .solid(theme.accent), stroke: nil))
        }
        let target = Link.destination("\(name):\(entry.row.id)")
        sketch.elements.append(.link(target, [.tagged("mark", marks)]))
        let right = max(scale.position(entry.largest), x) + (Double(entry.previous ?? 0) >= entry.largest ? 7 : 5)
        let end = bars && entry.previous == nil ? x + 5 : bars ? max(x, scale.position(Double(entry.previous ?? 0))) + 5 : right
        sketch.text(
            sketch.numbers.integer(entry.documents), end, middle: y, sketch.style(nil, .semibold), link: target)
    }

    private func ratios(_ entries: [Entry], _ rows: BandScale, in sketch: inout Sketch, left: Double, right: Double) {
        let theme = sketch.theme
        let values = entries.compactMap(\.ratio)
        // Beyond a factor of 16 an interval says only that nothing is known; it is cut with the panel.
        let low = max(1.0 / 16, min(0.5, values.map(\.low).min() ?? 0.5))
        let high = min(16, max(2, values.map(\.high).max() ?? 2))
        let scale = LinearScale(from: log(low), through: log(high), at: left + 3, right - 3)
        sketch.text(sketch.say(ChartWords.rateRatio), left, 7, sketch.style(nil, .semibold), tag: "axis")
        let style = sketch.style(nil, .regular, theme.secondary)
        // From one outwards, as far as the numbers stand clear of each other.
        var taken: [ClosedRange<Double>] = []
        let isWide = low < 0.2 || high > 5
        for tick in isWide ? [1, 0.25, 4, 0.0625, 16] : [1, 0.5, 2, 0.25, 4, 0.125, 8]
        where tick >= low * 0.999 && tick <= high * 1.001 {
            let label = sketch.numbers.short(tick, most: 4)
            let width = sketch.width(label, style)
            let x = min(max(scale.position(log(tick)) - width / 2, left), right - width)
            let place = (x - 3)...(x + width + 3)
            guard !taken.contains(where: { $0.overlaps(place) }) else { continue }
            taken.append(place)
            sketch.text(label, x, 19, style, tag: "axis")
        }
        let note = sketch.fitting.shortened(sketch.say(ChartWords.smallBase), to: right - left, style: style)
        for (index, entry) in entries.enumerated() where entry.ratio == nil {
            sketch.text(note, left, middle: rows.middle(index), style)
        }
        sketch.rule(x: scale.position(0), from: 24, to: rows.start + rows.pitch * Double(entries.count), theme.ink, 0.8)
        for (index, entry) in entries.enumerated() {
            let y = rows.middle(index)
            guard let ratio = entry.ratio else { continue }
            func position(_ value: Double) -> Double { scale.position(min(max(log(value), log(low)), log(high))) }
            let color = entry.isDetectable ? theme.accent : theme.secondary
            let center = Point(position(ratio.value), y)
            let interval = Path.line([Point(position(ratio.low), y), Point(position(ratio.high), y)])
            sketch.elements.append(
                .tagged(
                    "mark",
                    [
                        .path(interval, fill: nil, stroke: Stroke(color, width: 1.5)),
                        .path(
                            .circle(center: center, radius: 3),
                            fill: .solid(entry.isDetectable ? color : theme.paper),
                            stroke: entry.isDetectable ? nil : Stroke(color, width: 1.1)),
                    ]))
        }
    }

    // MARK: Words

    private func words(
        _ shown: [Entry], _ all: [Entry], sketch: Sketch, options: ChartOptions, size: Size, reader: TableReader, bars: Bool
    ) -> Figure {
        let period = sketch.dates.short(options.period)
        let previous = sketch.dates.short(options.period.previous)
        let values = ["period": period, "previous": previous]
        let tests = all.filter { $0.ratio != nil }.count
        let up = all.filter { $0.isDetectable && ($0.ratio?.value ?? 1) > 1 }
        let down = all.filter { $0.isDetectable && ($0.ratio?.value ?? 1) < 1 }
        let title = finding(up, down, tests: tests, sketch)
        var subtitle = sketch.say(ChartWords.frequencySubtitle, values)
        subtitle += tests > 0 ? sketch.say(ChartWords.frequencySubtitleRatio, values) : "."
        var note = sketch.say(bars ? ChartWords.frequencyNoteBars : ChartWords.frequencyNote, values)
        if shown.contains(where: { $0.previous != nil }) {
            note += sketch.say(bars ? ChartWords.frequencyNotePreviousBars : ChartWords.frequencyNotePrevious, values)
        }
        if !bars, shown.contains(where: { $0.low != nil }) { note += sketch.say(ChartWords.frequencyNoteBand) }
        if tests > 0 { note += sketch.say(ChartWords.frequencyNoteRatio, ["n": sketch.numbers.integer(tests)]) }
        if shown.count < all.count {
            let isTop = shown.map(\.row.id) == all.prefix(shown.count).map(\.row.id)
            note += sketch.say(
                isTop ? ChartWords.frequencyNoteHidden : ChartWords.frequencyNoteChosen,
                ["shown": sketch.numbers.integer(shown.count), "all": sketch.numbers.integer(all.count)])
        }
        let alt = sketch.cut(altText(shown, up + down, tests: tests, period: period, sketch))
        let lines = shown.map { entry in
            let before = entry.previous.map { " (\(previous): \(sketch.numbers.integer($0)))" } ?? ""
            return "\(entry.label): \(sketch.numbers.integer(entry.documents))\(before)"
        }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title, subtitle: subtitle,
            note: note, source: sketch.say(ChartWords.source), altText: alt,
            longDescription: alt + " " + lines.joined(separator: "; ") + ".", table: reader.table.keeping(shown.map(\.row)))
    }

    private func finding(_ up: [Entry], _ down: [Entry], tests: Int, _ sketch: Sketch) -> String {
        let values = ["up": sketch.list(up.map(\.label)), "down": sketch.list(down.map(\.label))]
        switch (up.count, down.count) {
        case (0, 0): return sketch.say(ChartWords.frequencySubject)
        case (1, 0): return sketch.say(ChartWords.frequencyUpOne, values)
        case (2...3, 0): return sketch.say(ChartWords.frequencyUpMany, values)
        case (0, 1): return sketch.say(ChartWords.frequencyDownOne, values)
        case (0, 2...3): return sketch.say(ChartWords.frequencyDownMany, values)
        case (1...3, 1...3) where up.count + down.count <= 4: return sketch.say(ChartWords.frequencyBoth, values)
        default:
            return sketch.say(
                ChartWords.frequencyMany,
                [
                    "n": sketch.numbers.integer(up.count + down.count), "all": sketch.numbers.integer(tests),
                    "up": sketch.numbers.integer(up.count), "down": sketch.numbers.integer(down.count),
                ])
        }
    }

    private func altText(_ shown: [Entry], _ changed: [Entry], tests: Int, period: String, _ sketch: Sketch) -> String {
        guard let first = shown.first, let last = shown.last else { return "" }
        let text = sketch.say(
            shown.count == 1 ? ChartWords.frequencyAltOne : ChartWords.frequencyAlt,
            [
                "period": period, "n": sketch.numbers.integer(shown.count), "first": first.label, "last": last.label,
                "high": sketch.numbers.integer(first.documents), "low": sketch.numbers.integer(last.documents),
            ])
        if tests == 0 { return text }
        return changed.isEmpty
            ? text + sketch.say(ChartWords.frequencyAltNoChange)
            : text + sketch.say(ChartWords.frequencyAltChange, ["names": sketch.list(changed.map(\.label))])
    }
}
