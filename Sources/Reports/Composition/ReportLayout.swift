import Analytics
import Charts
import Documents
import Drawing

/// Puts the pieces of a report on pages, with running heads, feet, an outline and links that all lead somewhere.
struct ReportLayout {
    let draft: ReportDraft
    let texts: [String: String]
    let setter: BlockSetter
    let places: Places

    /// The publication, and the links of charts that had to be left out because nothing is there.
    func publication() -> (Publication, dead: [String]) {
        let first = fill(pieces { _ in "0" })
        let numbers = pageNumbers(first)
        // The second time with the numbers of the first: they take no more room.
        let filled = fill(pieces { numbers[$0] ?? "" })
        var pages = filled.enumerated().map { index, page in self.page(page, number: index + 1) }
        let dead = LinkMending.mend(&pages)
        let publication = Publication(
            title: "\(draft.definition.title[draft.language]). \(setter.dates.long(draft.period))",
            subject: draft.definition.summary[draft.language], author: draft.edition.author, language: draft.language,
            date: draft.edition.date, pages: pages, outline: outline(Set(numbers.keys)))
        return (publication, dead)
    }

    private func fill(_ pieces: [Piece]) -> [PageBuilder.Filled] {
        PageBuilder.pages(
            pieces, area: draft.theme.area, grid: draft.theme.grid, rightColumn: draft.theme.start(column: 6))
    }

    // MARK: Blocks

    private func pieces(page: (String) -> String) -> [Piece] {
        var (setter, counter) = (setter, Counter())
        return draft.definition.sections.flatMap { pieces(of: $0, &counter, page: page, with: &setter) }
    }

    private func pieces(
        of section: ReportDefinition.Section, _ counter: inout Counter, page: (String) -> String, with setter: inout BlockSetter
    ) -> [Piece] {
        var pieces: [Piece] = []
        var afterHeading = false
        if let title = section.title {
            pieces.append(
                setter.heading(title[draft.language], .h1, destination: "section-\(section.name)", startsPage: true))
            afterHeading = true
        } else {
            pieces.append(
                setter.cover(
                    kicker: draft.definition.kind[draft.language], title: draft.definition.title[draft.language],
                    period: capitalized(setter.dates.long(draft.period)), lead: texts["lead"] ?? ""))
        }
        for block in section.blocks {
            var own = set(block, &counter, afterHeading: afterHeading, page: page, with: &setter)
            if afterHeading, let first = own.indices.first, !own[first].startsPage { own[first].mayBreakBefore = false }
            pieces += own
            if !own.isEmpty { afterHeading = false }
        }
        return pieces
    }

    /// How many rows each table that shows only its first ones has room for, by the table's index: a few less than the
    /// definition asks for where they save a page.
    ///
    /// - Complexity: a setting of the table's section for each number of rows that is tried, at most four.
    func fittingRows() -> [Int: Int] {
        var result: [Int: Int] = [:]
        var start = Counter()
        for section in draft.definition.sections {
            let tables = section.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
            for (index, table) in tables.enumerated() {
                guard let top = table.top, !section.blocks.contains(where: \.isEvidence) else { continue }
                let number = start.tables + index
                let shown = draft.shownRows(of: number, table).count
                func pages(_ rows: Int) -> Int {
                    var draft = draft
                    draft.rows = result
                    draft.rows[number] = rows
                    var (counter, setter) = (start, setter)
                    let layout = ReportLayout(draft: draft, texts: texts, setter: setter, places: places)
                    let pieces = layout.pieces(of: section, &counter, page: { _ in "0" }, with: &setter)
                    return layout.fill(pieces).count
                }
                let (most, least) = (min(top, shown), max(4, min(top, shown) - 4))
                guard most > least else { continue }
                let all = pages(most)
                guard all > 1 else { continue }
                if let fewer = stride(from: most - 1, through: least, by: -1).first(where: { pages($0) < all }) {
                    result[number] = fewer
                }
            }
            start.figures += section.blocks.count { if case .chart = $0 { true } else { false } }
            start.tables += tables.count
        }
        return result
    }

    private struct Counter {
        var figures = 0
        var tables = 0
    }

    private func set(
        _ block: Block, _ counter: inout Counter, afterHeading: Bool, page: (String) -> String, with setter: inout BlockSetter
    ) -> [Piece] {
        let language = draft.language
        func text(_ reference: Block.Reference?) -> String? { reference.flatMap { texts[$0.name] } }
        switch block {
        case .text(let block):
            return setter.text(
                text(block.text) ?? "", side: text(block.side), heading: block.heading?[language],
                sideHeading: block.sideHeading?[language], afterHeading: afterHeading)
        case .tiles(let names):
            let figures = names.compactMap { name in draft.data.report.figures.first { $0.name == name } }
            return setter.tiles(figures, period: draft.period)
        case .chart(let block):
            counter.figures += 1
            return [
                setter.figure(
                    draft.data.figures[counter.figures - 1], number: counter.figures, columns: block.columns,
                    side: text(block.side))
            ]
        case .table(let block):
            counter.tables += 1
            let table = draft.data.tables[counter.tables - 1]
            return setter.table(
                table, block, number: counter.tables, rows: draft.shownRows(of: counter.tables - 1, block),
                series: draft.data.series,
                note: text(block.note) ?? "")
        case .evidence(let groups): return setter.evidence(groups, places: places)
        case .notes(let references):
            return setter.notes(references.compactMap { texts[$0.name] }).map { [$0] } ?? []
        case .contents: return setter.contents(setter.words[.contents], groups: contents(), page: page)
        }
    }

    // MARK: Contents and outline

    private func contents() -> [[BlockSetter.ContentsLine]] {
        let language = draft.language
        let sections = draft.definition.sections.compactMap { section in
            section.title.map { BlockSetter.ContentsLine(title: $0[language], destination: "section-\(section.name)") }
        }
        let figures = draft.data.figures.enumerated().map { index, figure in
            BlockSetter.ContentsLine(
                title: setter.words(.figureCaption, ["n": String(index + 1), "title": figure.title]),
                destination: "figure-\(index + 1)")
        }
        return [sections, figures, tableTitles()]
    }

    private func tableTitles() -> [BlockSetter.ContentsLine] {
        var result: [BlockSetter.ContentsLine] = []
        for case .table(let block) in draft.definition.sections.flatMap(\.blocks) {
            let number = result.count + 1
            let title = (block.title ?? draft.data.tables[number - 1].title)[draft.language]
            result.append(
                BlockSetter.ContentsLine(
                    title: setter.words(.tableCaption, ["n": String(number), "title": title]), destination: "table-\(number)"))
        }
        return result
    }

    private func outline(_ destinations: Set<String>) -> [Publication.OutlineEntry] {
        var entries: [Publication.OutlineEntry] = []
        var counter = Counter()
        let tables = tableTitles()
        func add(_ title: String, _ destination: String, _ level: Int) {
            guard destinations.contains(destination) else { return }
            entries.append(Publication.OutlineEntry(title: title, destination: destination, level: level))
        }
        for section in draft.definition.sections {
            let title = section.title?[draft.language] ?? draft.definition.title[draft.language]
            add(title, section.title == nil ? "cover" : "section-\(section.name)", 1)
            for block in section.blocks {
                switch block {
                case .chart:
                    let figure = draft.data.figures[counter.figures]
                    counter.figures += 1
                    let title = setter.words(.figureCaption, ["n": String(counter.figures), "title": figure.title])
                    add(title, "figure-\(counter.figures)", 2)
                case .table:
                    add(tables[counter.tables].title, "table-\(counter.tables + 1)", 2)
                    counter.tables += 1
                case .evidence(let groups):
                    for group in groups { add(setter.title(of: group), "evidence-\(group.rawValue)", 2) }
                case .contents: add(setter.words[.contents], "contents", 1)
                default: break
                }
            }
        }
        return entries
    }

    private func pageNumbers(_ pages: [PageBuilder.Filled]) -> [String: String] {
        var result: [String: String] = [:]
        for (index, page) in pages.enumerated() {
            for name in page.content.flatMap(\.destinations) { result[name] = String(index + 1) }
        }
        return result
    }

    // MARK: Furniture

    private func page(_ filled: PageBuilder.Filled, number: Int) -> Page {
        let theme = draft.theme
        let style = theme.style(.head)
        let left = theme.area.x
        let right = left + theme.area.width
        var furniture = filled.backdrop
        if number > 1 {
            let y = 12 * 72 / 25.4
            let name = "\(setter.words[.kicker]) · \(draft.definition.shortTitle[draft.language])"
            furniture.append(.text(Text(name, at: Point(left, y), style: style)))
            let period = setter.dates.long(draft.period)
            furniture.append(.text(Text(capitalized(period), at: Point(right, y), style: style, anchor: .end)))
            furniture.append(setter.rule(left, y + 6.6, width: theme.area.width, weight: 0.4, color: "grid"))
        }
        let y = theme.size.height - theme.length("bottom") + 34
        let seal = setter.words(.seal, ["seal": draft.seal])
        let foot = [draft.edition.notice, seal].filter { !$0.isEmpty }.joined(separator: " · ")
        furniture.append(.text(Text(foot, at: Point(left, y), style: style)))
        let figure = style.weight(.bold).colored(theme.color("ink"))
        furniture.append(.text(Text(String(number), at: Point(right, y), style: figure, anchor: .end)))
        return Page(size: theme.size, label: String(number), furniture: furniture, content: filled.content)
    }

    private func capitalized(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}

extension Page.Tagged {
    /// Names of the places in it that links can lead to.
    var destinations: [String] {
        func names(_ elements: [Element]) -> [String] {
            elements.flatMap { element -> [String] in
                switch element {
                case .destination(let name, _): [name]
                case .group(let inner, _, _), .tagged(_, let inner), .link(_, let inner): names(inner)
                case .path, .text: []
                }
            }
        }
        return names(elements) + children.flatMap(\.destinations)
    }
}
