package import Analytics
package import Documents
package import Drawing

/// What was read of each source, a folder or an issuer, month by month, hatched where nothing was.
package struct CoverageChart: Chart {
    package let name = "coverage"
    package let summary = ChartWords.coverageSummary
    package let tables = ["coverage"]
    package let optionalTables = ["coverage-issuers"]
    package let kinds = ["folders", "issuers"]
    package let defaultSize = Size(Length.millimetres(170), Length.millimetres(112))

    package init() {}

    /// As many periods as the request looks back on.
    package func request(_ request: MeasureRequest, for table: String) -> MeasureRequest {
        var request = request
        var first = request.period
        if [.quarter, .month].contains(first.grain) { for _ in 1..<max(2, min(request.span, 8)) { first = first.previous } }
        request.period = Period(grain: .span, first: first.first, last: request.period.last)
        request.top = nil
        return request
    }

    package func figure(
        tables: [String: Table], options: ChartOptions, measuring: any TextMeasuring
    ) throws(ChartsError) -> Figure {
        var sketch = Sketch(options, measuring: measuring)
        let asked = try usableSize(options, least: Size(220, 80))
        let reader = try TableReader(
            name, of: tables, chart: name, needs: ["folder", "month", "documents"], language: sketch.language)
        let (all, months, kind) = try sources(reader, tables, sketch, options)
        guard !all.isEmpty, !months.isEmpty else {
            return sketch.empty(self, title: ChartWords.coverageTitle, options: options, size: asked, table: reader.table)
        }
        let shown = Array(all.prefix(max(1, min(options.top ?? 24, Int((asked.height - 48) / 11)))))
        let size = Size(
            asked.width,
            options.size == nil ? min(asked.height, 50 + (shown.count > 8 ? 16 : 22) * Double(shown.count)) : asked.height)
        draw(shown, months, options.period, in: &sketch, size: size)

        let title = sketch.say(kind == "issuers" ? ChartWords.coverageTitleIssuers : ChartWords.coverageTitle)
        let span = sketch.dates.months(months[0].first, months[months.count - 1].last)
        let gaps = shown.reduce(0) { sum, folder in sum + months.filter { (folder.documents[$0.first] ?? 0) == 0 }.count }
        var note = sketch.say(ChartWords.coverageNote)
        let highest = shown.flatMap(\.documents.values).max() ?? 0
        if highest > 0 { note += " " + sketch.say(ChartWords.coverageNoteColor, ["n": sketch.numbers.integer(highest)]) }
        if shown.count < all.count {
            let hidden = all.count - shown.count
            note +=
                " "
                + sketch.say(
                    hidden == 1 ? ChartWords.rowsHiddenOne : ChartWords.rowsHidden, ["n": sketch.numbers.integer(hidden)])
        }
        let total = all.reduce(0) { $0 + $1.total }
        let alt = sketch.cut(
            sketch.say(
                ChartWords.coverageAlt,
                [
                    "months": span, "n": sketch.numbers.integer(all.count), "total": sketch.numbers.integer(total),
                    "first": shown[0].name, "high": sketch.numbers.integer(shown[0].total), "gaps": sketch.numbers.integer(gaps),
                ]))
        let lines = shown.map { "\($0.name): \(sketch.numbers.integer($0.total))" }
        return Figure(
            name: name, picture: sketch.picture(size, title: title, description: alt), title: title,
            subtitle: sketch.say(ChartWords.coverageSubtitle, ["months": span]), note: note,
            source: sketch.say(ChartWords.source), altText: alt, longDescription: alt + " " + lines.joined(separator: "; ") + ".",
            table: reader.table)
    }

    /// Folders, or issuers where all documents are in one folder and nobody asked.
    private func sources(
        _ reader: TableReader, _ tables: [String: Table], _ sketch: Sketch, _ options: ChartOptions
    ) throws(ChartsError) -> (sources: [CoverageSource], months: [Period], kind: String) {
        let kind = try chosenKind(options)
        let folders = CoverageSource.folders(reader)
        if kind == "folders", options.kind != nil || folders.count != 1 || tables["coverage-issuers"] == nil {
            return (folders, months(reader, options.period), kind)
        }
        let other = try TableReader(
            "coverage-issuers", of: tables, chart: name, needs: ["issuer", "month", "documents"], language: sketch.language)
        let issuers = CoverageSource.issuers(other, options, unknown: sketch.say(ChartWords.issuerUnknown))
        if options.kind == nil, issuers.count < 2 { return (folders, months(reader, options.period), "folders") }
        return (issuers, months(other, options.period), "issuers")
    }

    /// All months of the period and of the table, in order; the last 60.
    private func months(_ reader: TableReader, _ period: Period) -> [Period] {
        let found = reader.table.rows.compactMap { reader.period($0, "month") }
        let first = min(found.map(\.first).min() ?? period.first, period.first)
        let last = max(found.map(\.last).max() ?? period.last, period.last)
        return Array(Period(grain: .span, first: first, last: last).divided(by: .month).suffix(60))
    }

    private func draw(_ folders: [CoverageSource], _ months: [Period], _ period: Period, in sketch: inout Sketch, size: Size) {
        let theme = sketch.theme
        let (plain, bold) = (sketch.style(), sketch.style(nil, .semibold))
        let quiet = sketch.style(nil, .regular, theme.secondary)
        let headings = [ChartWords.undatedShort, ChartWords.repeatedShort, ChartWords.refusedShort].map { sketch.say($0) }
        // Of a kind of rest that no source has there is nothing to show.
        let kept = headings.indices.filter { kind in folders.contains { $0.rest[kind] > 0 } }
        let columns = [sketch.say(ChartWords.total)] + kept.map { headings[$0] }
        let widths = columns.enumerated().map { index, heading in
            max(
                sketch.width(heading, bold),
                folders.map { sketch.width(sketch.numbers.integer(index == 0 ? $0.total : $0.rest[kept[index - 1]]), bold) }.max()
                    ?? 0)
                + 9
        }
        let showsRest = size.width > 330 && folders.contains { $0.rest != [0, 0, 0] }
        let right = showsRest ? widths.reduce(0, +) : widths[0]
        let names = min(folders.map { sketch.width($0.name, bold) }.max() ?? 0, size.width * 0.3)
        let x = CalendarScale(
            from: months[0].first, through: months[months.count - 1].last, at: names + 8, size.width - right - 4)
        let top = 14.0
        let bottom = size.height - CalendarAxis.height - 4
        let pitch = min(24, (bottom - top) / Double(folders.count))
        let classes = CountClasses(largest: folders.flatMap(\.documents.values).max() ?? 0, count: theme.sequential.count)
        var edge = size.width - right
        for (index, heading) in (showsRest ? columns : [columns[0]]).enumerated() {
            edge += widths[index]
            sketch.text(heading, edge, 8, index == 0 ? bold : quiet, .end, tag: "axis")
        }
        for (index, folder) in folders.enumerated() {
            let y = top + (Double(index) + 0.5) * pitch
            sketch.text(sketch.fitted(folder.name, names, bold), 0, middle: y, bold)
            for month in months {
                let area = Rect(
                    x: x.start(of: month.first), y: y - pitch / 2, width: x.end(of: month.last) - x.start(of: month.first),
                    height: pitch
                ).inset(by: 0.4)
                let count = folder.documents[month.first] ?? 0
                let look = CellLook(count, classes: classes, isChange: false, theme: theme)
                sketch.rect(area, look.fill.map { .solid($0) } ?? theme.hatch, tag: count == 0 ? "gap" : "mark")
                let text = sketch.numbers.integer(count)
                guard count > 0, pitch >= 10 else { continue }
                let styles = [theme.chartSize, theme.smallestSize].map {
                    sketch.style($0, look.isStrong ? .semibold : .regular, look.text)
                }
                guard let style = styles.first(where: { sketch.width(text, $0) <= area.width - 0.6 }) else { continue }
                sketch.text(text, area.x + area.width / 2, middle: y, style, .middle)
            }
            var edge = size.width - right
            for column in 0..<(showsRest ? columns.count : 1) {
                edge += widths[column]
                let count = column == 0 ? folder.total : folder.rest[kept[column - 1]]
                sketch.text(sketch.numbers.integer(count), edge, middle: y, column == 0 ? bold : count == 0 ? quiet : plain, .end)
            }
        }
        CalendarAxis(x, highlighted: period).draw(in: &sketch, y: top + pitch * Double(folders.count) + 2)
    }
}
