import Analytics
import Documents
import Drawing

/// What charts share when they make their figure: the empty picture, lists of names, lengths of texts.
extension Sketch {
    /// `A`, `A y B`, `A, B y C`.
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        var and = say(ChartWords.and)
        // «y» becomes «e» before the sound i.
        let start = last.lowercased()
        if language == .spanish, start.hasPrefix("i") || (start.hasPrefix("hi") && !start.hasPrefix("hie")) { and = "e" }
        return names.dropLast().joined(separator: ", ") + " \(and) " + last
    }

    /// At most `limit` letters, cut after a sentence or a word.
    func cut(_ text: String, to limit: Int = 250) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit - 1)
        guard let space = head.lastIndex(of: " ") else { return head + "…" }
        return head[..<space] + "…"
    }

    /// A figure that says that there is nothing to draw; low, where no size was asked for.
    /// - Parameter reason: what there is none of; nil where there are no data at all.
    func empty(
        _ chart: any Chart, title: LocalizedText, options: ChartOptions, size: Size, table: Table, reason: String? = nil
    ) -> Figure {
        var sketch = self
        let size = options.size == nil ? Size(size.width, min(size.height, 90)) : size
        sketch.rect(Rect(x: 0, y: 0, width: size.width, height: size.height), .solid(theme.band), tag: "background")
        let words = reason ?? say(ChartWords.noData)
        sketch.text(words, size.width / 2, middle: size.height / 2, style(nil, .regular, theme.secondary), .middle)
        let period = dates.short(options.period)
        let alt = cut(reason.map { $0 + "." } ?? say(ChartWords.noDataAlt, ["chart": say(title), "period": period]))
        return Figure(
            name: chart.name, picture: sketch.picture(size, title: say(title), description: alt), title: say(title),
            subtitle: period + ".", note: table.note[language], source: say(ChartWords.source), altText: alt,
            longDescription: alt, table: table)
    }
}

extension Table {
    /// The table with only the rows that are at `indices`.
    func keeping(_ rows: [Row]) -> Table {
        var table = self
        table.rows = rows
        return table
    }
}
