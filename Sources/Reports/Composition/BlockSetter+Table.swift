import Analytics
import Charts
import Documents
import Drawing

extension BlockSetter {
    /// A table with its number and title above, and below it what it leaves out.
    ///
    /// - Parameters:
    ///   - rows: of `table`, those that the page shows.
    ///   - series: the values of each institution, for sparklines, by the name of the value's column.
    mutating func table(
        _ table: Table, _ block: Block.Table, number: Int, rows: [Row], series: [String: [String: [Double?]]], note: String
    ) -> [Piece] {
        let view = TableView(table, language)
        let asked = block.columns.isEmpty ? table.columns.map(\.asBlockColumn) : block.columns
        // A column that has no number in any row says so once, below.
        let specs = asked.filter { !isEmpty($0, rows, view, series) }
        let columns = specs.map { column($0, view) }
        let setter = TableSetter(measuring: measuring, theme: theme, width: fullWidth)
        let title = words(.tableCaption, ["n": String(number), "title": (block.title ?? table.title)[language]])
        var setRows = rows.enumerated().map { index, row in
            TableSetter.Row(
                cells: specs.map { cell($0, row, view, series) }, destination: "table-\(number)-\(index + 1)")
        }
        if rows.isEmpty, !columns.isEmpty {
            let empty = TableSetter.Content.runs([Run(words[.noRows], theme.style(.note))])
            setRows = [TableSetter.Row(cells: [empty] + columns.dropFirst().map { _ in .runs([]) }, isSpan: true)]
        }
        var setColumns = columns
        if rows.isEmpty, !setColumns.isEmpty { setColumns[0].alignment = .left }
        var pieces = setter.pieces(
            columns: setColumns, rows: setRows, caption: caption(title, destination: "table-\(number)"),
            continued: caption(words(.continued, ["n": String(number)]), destination: nil), id: nextContainer())
        var remarks = [table.note[language]]
        if specs.count < asked.count {
            let headings = asked.filter { !specs.contains($0) }.map { column($0, view).heading }
            remarks.append(words(.columnsLeftOut, ["columns": headings.joined(separator: "; ")]))
        }
        if isTouched(by: words[.notComputed], setRows) { remarks.append(words[.notComputedNote]) }
        if specs.contains(where: { $0.accent != nil }) { remarks.append(words[.accentNote]) }
        if rows.count < table.rows.count {
            remarks.append(
                words(
                    .shown,
                    [
                        "shown": numbers.integer(rows.count), "all": numbers.integer(table.rows.count),
                        "file": "\(table.name).csv",
                    ]))
        }
        remarks.append(note)
        let below = sideLines(remarks.filter { !$0.isEmpty }.joined(separator: " "), width: theme.width(columns: 11), x: 0)
        if !below.elements.isEmpty {
            var piece = Piece(parts: [Page.Tagged(.note, elements: below.elements)], height: below.height)
            piece.mayBreakBefore = false
            pieces.append(piece)
        }
        return pieces
    }

    private func caption(_ text: String, destination: String?) -> Piece {
        let set = lines([Run(text, theme.style(.caption))], width: fullWidth)
        var elements = stacked(set, x: 0, y: grid, leading: theme.face(.caption).leading)
        if let destination { elements.insert(.destination(name: destination, at: Point(0, 0)), at: 0) }
        return Piece(
            parts: [Page.Tagged(.caption, elements: elements)], height: Double(set.count) * theme.face(.caption).leading,
            gap: grid)
    }

    private func isEmpty(
        _ spec: Block.TableColumn, _ rows: [Row], _ view: TableView, _ series: [String: [String: [Double?]]]
    ) -> Bool {
        !rows.isEmpty
            && rows.allSatisfy { row in
                guard case .runs(let runs) = cell(spec, row, view, series) else { return false }
                return runs.count == 1 && runs[0].text == words[.notComputed]
            }
    }

    private func isTouched(by text: String, _ rows: [TableSetter.Row]) -> Bool {
        rows.contains { row in
            row.cells.contains { if case .runs(let runs) = $0 { runs.first?.text == text } else { false } }
        }
    }

    // MARK: Columns

    private func column(_ spec: Block.TableColumn, _ view: TableView) -> TableSetter.Column {
        func own(_ name: String) -> Column? {
            guard var column = view.table.column(name).map({ view.table.columns[$0] }) else { return nil }
            column.heading = LocalizedText(es: capitalized(column.heading.es), en: capitalized(column.heading.en))
            return column
        }
        let heading = spec.heading.map { heading in
            heading[language].replacing("{period}", with: dates.short(period)).replacing(
                "{before}", with: dates.short(period.previous))
        }
        switch spec.content {
        case .evidence: return TableSetter.Column(heading: heading ?? words[.evidence], alignment: .right)
        case .spark, .change: return TableSetter.Column(heading: heading ?? "", alignment: .right)
        case .range(let low, _):
            return TableSetter.Column(heading: heading ?? own(low)?.heading[language] ?? low, alignment: .right)
        case .pair(let a, _): return TableSetter.Column(heading: heading ?? own(a)?.heading[language] ?? a, alignment: .left)
        case .dates(let first, _):
            return TableSetter.Column(heading: heading ?? own(first)?.heading[language] ?? first, alignment: .left)
        case .column(let name):
            let column = own(name)
            let isNumber = column?.kind == .integer || column?.kind == .decimal
            let mark = numbers.mark.rawValue
            return TableSetter.Column(
                heading: heading ?? column?.heading[language] ?? name,
                alignment: column?.kind == .decimal ? .decimal(mark: mark) : isNumber ? .right : .left)
        }
    }

    // MARK: Cells

    private func cell(
        _ spec: Block.TableColumn, _ row: Row, _ view: TableView, _ series: [String: [String: [Double?]]]
    ) -> TableSetter.Content {
        var style = theme.style(.table)
        if spec.isBold { style.weight = .bold }
        if let accent = spec.accent, let p = view.number(row, accent), p < 0.05 {
            style.color = theme.color("accent")
            style.weight = .bold
        }
        let missing = Run(words[.notComputed], theme.style(.table).colored(theme.color("secondary")))
        switch spec.content {
        case .column(let name): return .runs(runs(row, name, view, style))
        case .range(let low, let high):
            guard let from = view.number(row, low), let to = view.number(row, high) else { return .runs([missing]) }
            let column = view.table.column(low).map { view.table.columns[$0] }
            // The limits of a count are read in whole units.
            let isCount = ["documents", "events", "mentions", "count"].contains(column?.unit ?? "")
            let decimals = isCount ? 0 : column?.decimals ?? 2
            return .runs([Run(numbers.range(from, to, decimals), style)])
        case .dates(let first, let last):
            guard case .date(let from) = view.cell(row, first) else { return .runs(runs(row, last, view, style)) }
            guard case .date(let to) = view.cell(row, last) else { return .runs(runs(row, first, view, style)) }
            return .runs([Run(dates.brief(from, to, year: true).replacing(" ", with: "\u{A0}"), style)])
        case .pair(let a, let b):
            let names = [a, b].compactMap { view.text(row, $0) }.map { data.shortNames[$0] ?? $0 }
            return .runs([Run(names.joined(separator: "–"), style)])
        case .change(let from, let to):
            guard let before = view.number(row, from), before >= 10, let now = view.number(row, to) else {
                return .runs([missing])
            }
            return .runs([Run(numbers.signed((now - before) / before * 100, 1), style)])
        case .spark(_, let value):
            let id = view.text(row, "institution") ?? row.id
            return spark(series[value]?[id] ?? [])
        case .evidence:
            guard let target = target(of: row, in: view), let key = book.key(target) else {
                return .runs([Run("–", theme.style(.note))])
            }
            return .runs([Run(key, theme.style(.table).colored(theme.color("accent")), link: .destination(target))])
        }
    }

    /// The entry of the evidence that a row opens to.
    func target(of row: Row, in view: TableView) -> String? {
        if view.table.name == "cooperation-matrix", let a = view.text(row, "a"), let b = view.text(row, "b") {
            return book.canonical(EvidenceBook.cell(a, b).target)
        }
        if view.table.name.hasPrefix("mention"), let id = view.text(row, "institution") {
            return book.canonical(EvidenceBook.institution(id))
        }
        for name in [row.id] + ["event", "agreement", "commitment"].compactMap({ view.text(row, $0) }) + row.evidence {
            if let target = book.canonical(name) { return target }
        }
        return nil
    }

    private func runs(_ row: Row, _ name: String, _ view: TableView, _ style: TextStyle) -> [Run] {
        let column = view.table.column(name).map { view.table.columns[$0] }
        let faint = style.colored(theme.color("secondary")).weight(.regular)
        // The report's own short name: with the country where two share an acronym, the name where there is none.
        if name == "acronym", let id = view.text(row, "institution"), let short = data.shortNames[id] {
            return [Run(short, style)]
        }
        switch view.cell(row, name) {
        case .missing:
            let isNumber = column?.kind == .decimal || column?.kind == .integer
            return [Run(isNumber ? words[.notComputed] : words[.missing], faint)]
        case .integer(let value): return [Run(numbers.integer(value), style)]
        case .decimal(let value):
            let isProbability = name.hasPrefix("p_") || name.hasSuffix("_p") || name.contains("_p_") || name == "p"
            return [Run(isProbability ? numbers.probability(value) : numbers.decimal(value, column?.decimals ?? 2), style)]
        case .date(let day): return [Run(dates.table(day), style)]
        case .period(let period): return [Run(dates.short(period), style)]
        case .label(_, let text): return [Run(Prose.clean(text[language]), style)]
        case .text(let text): return text.isEmpty ? [Run(words[.missing], faint)] : [Run(Prose.clean(text), style)]
        case .ids(let ids):
            let names = ids.map { data.shortNames[$0] ?? book.key($0) ?? $0 }
            return [Run(names.joined(separator: name.hasPrefix("part") ? "–" : " "), style)]
        }
    }

    private func spark(_ values: [Double?]) -> TableSetter.Content {
        let size = Size(48, 10)
        return .picture(Sparkline(values: values).elements(in: Rect(x: 0, y: 0, width: size.width, height: size.height)), size)
    }
}

extension Column {
    fileprivate var asBlockColumn: Block.TableColumn {
        Block.TableColumn(content: .column(name), heading: nil, isBold: false, accent: nil)
    }
}
