import Analytics
import Charts
import Documents
import Drawing

/// A report on its way: texts written, evidence numbered, pages filled.
struct ReportDraft {
    let definition: ReportDefinition
    let words: Words
    let texts: TextLibrary
    let theme: PageTheme
    let language: Language
    let period: Period
    let edition: ReportEdition
    let seal: String
    let data: ReportSources.Material
    let measuring: any TextMeasuring
    /// How many rows a table shows, by its index, where the page has no room for as many as the definition asks for.
    var rows: [Int: Int] = [:]

    func compose(evidence: ([String]) throws(ReportsError) -> [EvidenceRecord]) throws(ReportsError) -> ComposedReport {
        let written = writeTexts()
        let groups = definition.sections.flatMap(\.blocks).flatMap { block -> [Block.EvidenceGroup] in
            if case .evidence(let groups) = block { groups } else { [] }
        }
        let binder = EvidenceBinder(
            words: words, language: language, period: period, data: data.report, cited: cited(written),
            linked: data.figures.flatMap(\.targets), listed: listed(), lettering: Lettering(data.figures))
        let book = try binder.book(groups: groups, evidence: evidence)
        let setter = BlockSetter(
            measuring: measuring, theme: theme, words: words, language: language, book: book, data: data.report, period: period)
        let places = places(written, book, setter)
        let layout = ReportLayout(draft: self, texts: written, setter: setter, places: places)
        if rows.isEmpty {
            let fitting = layout.fittingRows()
            if !fitting.isEmpty {
                var draft = self
                draft.rows = fitting
                return try draft.compose(evidence: evidence)
            }
        }
        let (publication, dead) = layout.publication()
        return ComposedReport(
            publication: publication,
            figures: data.figures.enumerated().map { ComposedReport.NumberedFigure(number: $0 + 1, figure: $1) },
            tables: data.tables.enumerated().map { ComposedReport.NumberedTable(number: $0 + 1, table: $1) },
            sources: data.facts, seal: seal, deadLinks: dead)
    }

    // MARK: Texts

    /// The texts that the definition names, by name, with their facts.
    private func writeTexts() -> [String: String] {
        let facts = Facts(
            language: language, words: words, numbers: NumberFormat(language), dates: DateFormat(language), period: period,
            figures: data.report.figures, data: data.report)
        let context = facts.context(references: references(), edition: edition, seal: seal)
        var result: [String: String] = [:]
        for name in texts.names { result[name] = texts.text(name, context) }
        return result
    }

    /// Links to charts and tables, as texts name them: `chart_mention_frequency`.
    private func references() -> [String: String] {
        var result: [String: String] = [:]
        func name(_ kind: String, _ name: String) -> String { kind + name.replacing("-", with: "_") }
        for (index, figure) in data.figures.enumerated() {
            result[name("chart_", figure.name)] = Prose.linked(
                "\(words[.figure])\u{A0}\(index + 1)", "figure-\(index + 1)")
        }
        for (index, table) in data.tables.enumerated() where result[name("table_", table.name)] == nil {
            result[name("table_", table.name)] = Prose.linked("\(words[.table])\u{A0}\(index + 1)", "table-\(index + 1)")
        }
        return result
    }

    // MARK: Evidence

    /// Targets in the order in which texts and tiles show them.
    private func cited(_ written: [String: String]) -> [String] {
        var result: [String] = []
        for block in definition.sections.flatMap(\.blocks) {
            if case .tiles(let names) = block {
                result += names.compactMap { name in data.report.figures.first { $0.name == name }?.target }
            }
            for reference in block.references { result += Prose.targets(in: written[reference.name] ?? "") }
        }
        return result
    }

    /// Institutions, pairs and sentences to read of the rows that tables show.
    private func listed() -> [String] {
        var result: [String] = []
        var number = 0
        for case .table(let block) in definition.sections.flatMap(\.blocks) {
            let view = TableView(data.tables[number], language)
            for row in shownRows(of: number, block) {
                if let a = view.text(row, "a"), let b = view.text(row, "b") { result.append(EvidenceBook.cell(a, b).target) }
                if let id = view.text(row, "institution") { result.append(EvidenceBook.institution(id)) }
                if let id = view.text(row, "lead") { result.append(id) }
            }
            number += 1
        }
        return result
    }

    /// Where each target is used: texts, tiles, charts, rows of tables, other entries.
    private func places(_ written: [String: String], _ book: EvidenceBook, _ setter: BlockSetter) -> Places {
        var places = Places()
        var (figureNumber, tableNumber) = (0, 0)
        func add(_ target: String, _ label: String, _ destination: String) {
            guard let name = book.canonical(target) else { return }
            places.add(name, Places.Place(label: label, destination: destination))
        }
        for section in definition.sections {
            let title = section.title?[language] ?? words[.section]
            for block in section.blocks {
                switch block {
                case .tiles(let names):
                    for name in names { add("figure:\(name)", words[.keyFigures], "key-figures") }
                case .chart:
                    for target in data.figures[figureNumber].targets {
                        add(target, "\(words[.figure]) \(figureNumber + 1)", "figure-\(figureNumber + 1)")
                    }
                    let lettering = Lettering([data.figures[figureNumber]])
                    for institution in data.report.institutions
                    where book.has(institution.target) && lettering.has([institution.short, institution.name]) {
                        add(institution.target, "\(words[.figure]) \(figureNumber + 1)", "figure-\(figureNumber + 1)")
                    }
                    figureNumber += 1
                case .table(let block):
                    let table = data.tables[tableNumber]
                    let view = TableView(table, language)
                    for (index, row) in shownRows(of: tableNumber, block).enumerated() {
                        guard let target = setter.target(of: row, in: view) else { continue }
                        let number = tableNumber + 1
                        add(target, "\(words[.table]) \(number)", "table-\(number)-\(index + 1)")
                    }
                    tableNumber += 1
                default: break
                }
                let destination = section.title == nil ? "cover" : "section-\(section.name)"
                for reference in block.references {
                    for target in Prose.targets(in: written[reference.name] ?? "") { add(target, title, destination) }
                }
            }
        }
        addInputs(book, &places)
        return places
    }

    /// An entry that another one is made from leads back to it.
    private func addInputs(_ book: EvidenceBook, _ places: inout Places) {
        for entry in book.entries {
            guard case .derived(_, let inputs) = entry.content, let key = book.key(entry.target) else { continue }
            guard entry.group == .pairs else { continue }
            for input in inputs {
                if let name = book.canonical(input) { places.add(name, Places.Place(label: key, destination: entry.target)) }
            }
        }
    }

    /// The rows that a page shows, in its order.
    ///
    /// - Parameter number: of the table among those of the report, from 0.
    func shownRows(of number: Int, _ block: Block.Table) -> [Row] {
        let table = data.tables[number]
        let view = TableView(table, language)
        var rows = table.rows
        if let column = block.positive { rows.removeAll { view.number($0, column) ?? 0 <= 0 } }
        if let column = block.sort {
            rows = rows.enumerated().sorted { left, right in
                let (first, second) = (view.number(left.element, column) ?? 0, view.number(right.element, column) ?? 0)
                return first != second ? first > second : left.offset < right.offset
            }.map(\.element)
        }
        return (self.rows[number] ?? block.top).map { Array(rows.prefix($0)) } ?? rows
    }
}

extension Block {
    var isEvidence: Bool { if case .evidence = self { true } else { false } }

    /// The texts that it names.
    var references: [Reference] {
        switch self {
        case .text(let text): [text.text, text.side].compactMap(\.self)
        case .chart(let chart): [chart.side].compactMap(\.self)
        case .table(let table): [table.note].compactMap(\.self)
        case .notes(let references): references
        case .tiles, .evidence, .contents: []
        }
    }
}

extension ReportDefinition {
    var references: [Block.Reference] { sections.flatMap(\.blocks).flatMap(\.references) }
}

extension Figure {
    /// Where its marks lead, each once, in drawing order.
    var targets: [String] {
        var result: [String] = []
        func collect(_ elements: [Element]) {
            for element in elements {
                switch element {
                case .link(let link, let inner):
                    if case .destination(let name) = link, !result.contains(name) { result.append(name) }
                    collect(inner)
                case .group(let inner, _, _), .tagged(_, let inner): collect(inner)
                case .path, .text, .destination: break
                }
            }
        }
        collect(picture.elements)
        return result
    }
}
