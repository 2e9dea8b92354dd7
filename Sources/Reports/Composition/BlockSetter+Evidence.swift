import Analytics
import Charts
import Documents
import Drawing

extension BlockSetter {
    /// The entries of `groups` in two columns, each with its key, its sentence, its source and the way back.
    mutating func evidence(_ groups: [Block.EvidenceGroup], places: Places) -> [Piece] {
        var pieces: [Piece] = []
        var isFirst = true
        for group in groups {
            let entries = book.entries.filter { $0.group == group }
            let remark = book.remarks[group]
            guard !entries.isEmpty || remark != nil else { continue }
            var heading = heading(title(of: group), .h2, destination: "evidence-\(group.rawValue)")
            heading.gap = isFirst ? grid : 2 * grid
            heading.mayBreakBefore = !isFirst
            pieces.append(heading)
            if let remark {
                let set = sideLines(remark, width: theme.width(columns: 11), x: 0)
                var piece = Piece(parts: [Page.Tagged(.note, elements: set.elements)], height: set.height)
                piece.mayBreakBefore = false
                pieces.append(piece)
            }
            let list = Piece.Container(tag: .list, id: nextContainer())
            for (index, entry) in entries.enumerated() {
                var own = set(entry, places[entry.target])
                for part in own.indices { own[part].container = list }
                own[0].mayBreakBefore = index > 0
                if index == 0 { own[0].gap = grid }
                pieces += own
            }
            isFirst = false
        }
        if isFirst {
            let set = sideLines(words[.noEvidence], width: theme.width(columns: 8), x: 0)
            var piece = Piece(parts: [Page.Tagged(.note, elements: set.elements)], height: set.height, gap: grid)
            piece.mayBreakBefore = false
            pieces.append(piece)
        }
        return pieces
    }

    /// What a group of entries is called.
    func title(of group: Block.EvidenceGroup) -> String {
        switch group {
        case .figures: words[.groupFigures]
        case .events: words[.groupEvents]
        case .pairs: words[.groupPairs]
        case .agreements: words[.groupAgreements]
        case .commitments: words[.groupCommitments]
        case .mentions: words[.groupMentions]
        case .leads: words[.groupLeads]
        }
    }

    private func set(_ entry: EvidenceBook.Entry, _ places: [Places.Place]) -> [Piece] {
        let x = theme.start(column: 1)
        let width = theme.width(columns: 5)
        let note = theme.style(.note)
        let accent = theme.color("accent")
        let leading = theme.face(.quote).leading
        var set: [SetLine] = []
        switch entry.content {
        case .quote(let record):
            set += lines(quote(record), width: width)
            set += lines([Run(source(of: record), note)], width: width)
        case .derived(let text, let inputs):
            set += prose(.table).paragraphs(text).flatMap { lines($0, width: width) }
            let keys = links(to: inputs, accent)
            if !keys.isEmpty { set += lines([Run(words[.derivedFrom] + " ", note)] + keys, width: width) }
        }
        if !entry.remark.isEmpty { set += lines([Run(entry.remark, note)], width: width) }
        if !places.isEmpty {
            var runs = [Run(words[.back] + "\u{A0}", note.colored(accent))]
            for (index, place) in places.enumerated() {
                if index > 0 { runs.append(Run("\u{A0}· ", note)) }
                let label = place.label.replacing(" ", with: "\u{A0}")
                runs.append(Run(label, note.colored(accent), link: .destination(place.destination)))
            }
            set += lines(runs, width: width)
        }
        let names = [entry.target] + entry.aliases
        var first = names.map { Element.destination(name: $0, at: Point(0, 2)) }
        let key = Run(book.key(entry.target) ?? "", note.weight(.bold).colored(accent))
        first += lines([key], width: x).first?.elements(at: Point(0, grid)) ?? []
        return chunks(set, first: first, x: x, leading: leading)
    }

    /// Four lines of small type fill three lines of the grid: where a long entry may be cut.
    private func chunks(_ set: [SetLine], first: [Element], x: Double, leading: Double) -> [Piece] {
        var pieces: [Piece] = []
        let step = set.count > 16 ? 4 : max(1, set.count)
        for start in stride(from: 0, to: max(1, set.count), by: step) {
            let part = Array(set[min(start, set.count)..<min(start + step, set.count)])
            let isLast = start + step >= set.count
            let elements = (start == 0 ? first : []) + stacked(part, x: x, y: grid, leading: leading)
            var piece = Piece(parts: [Page.Tagged(.item, elements: elements)], height: 3 * grid)
            if isLast { piece.height = grid + Double(max(0, part.count - 1)) * leading + 3.5 }
            piece.isHalf = true
            piece.mayBreakBefore = start == 0 || set.count - start >= 4
            pieces.append(piece)
        }
        return pieces
    }

    private func links(to targets: [String], _ color: Color) -> [Run] {
        let style = theme.style(.note)
        var runs: [Run] = []
        for target in targets {
            guard let key = book.key(target), let place = book.canonical(target) else { continue }
            if !runs.isEmpty { runs.append(Run(", ", style)) }
            runs.append(Run(key, style.colored(color), link: .destination(place)))
        }
        return runs
    }

    /// The sentence in quotation marks, parties on a tint with the acronym after them.
    private func quote(_ record: EvidenceRecord) -> [Run] {
        let style = theme.style(.quote)
        let label = theme.style(.key).weight(.semibold)
        let marks = words[.quote].split(separator: "{text}", omittingEmptySubsequences: false)
        let bytes = Array(record.quote.utf8)
        var runs = [Run(marks.first.map(String.init) ?? "", style)]
        var at = 0
        func part(_ range: Range<Int>) -> String { Prose.clean(String(decoding: bytes[range], as: UTF8.self)) }
        for mark in record.marks.sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) where mark.role == .party {
            guard mark.range.lowerBound >= at, mark.range.upperBound <= bytes.count, !mark.range.isEmpty else { continue }
            if mark.range.lowerBound > at { runs.append(Run(part(at..<mark.range.lowerBound), style)) }
            let party = part(mark.range)
            runs.append(Run(party, style, tint: theme.color("tint")))
            let name = data.shortNames[mark.entity] ?? mark.label
            if !name.isEmpty, name != party {
                runs.append(Run("\u{A0}" + name.replacing(" ", with: "\u{A0}"), label))
            }
            at = mark.range.upperBound
        }
        if at < bytes.count { runs.append(Run(part(at..<bytes.count), style)) }
        runs.append(Run(marks.count > 1 ? String(marks[1]) : "", style))
        return runs.filter { !$0.text.isEmpty }
    }

    /// The document, its date, the page.
    private func source(of record: EvidenceRecord) -> String {
        var parts = [[record.documentTitle, record.source, record.document].first { !$0.isEmpty } ?? ""]
        if record.kind != .derived { parts.append(dayWords(record.documentDate)) }
        if let page = record.page { parts.append(words(.page, ["n": String(page)])) }
        return parts.filter { !$0.isEmpty }.map(Prose.clean).joined(separator: ", ")
    }

    private func dayWords(_ interval: DayInterval?) -> String {
        switch (interval?.earliest, interval?.latest) {
        case (let first?, let last?) where first == last: dates.table(first)
        case (let first?, let last?): words(.between, ["first": dates.table(first), "last": dates.table(last)])
        case (nil, let last?): words(.until, ["last": dates.table(last)])
        case (let first?, nil): words(.since, ["first": dates.table(first)])
        default: words[.undated]
        }
    }
}
