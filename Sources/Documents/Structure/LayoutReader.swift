/// Reads the layout of a text: which of its passages is the head, the body and the foot, and what each is.
struct LayoutReader {
    let text: TextBytes
    let lines: [Line]
    let passages: [Passage]
    let isWrapped: Bool
    let givenTitle: String?
    private let datelines = DatelineReader()
    private let folios = FolioReader()

    init(text: TextBytes, lines: [Line], passages: [Passage], isWrapped: Bool, givenTitle: String?) {
        self.text = text
        self.lines = lines
        self.passages = passages
        self.isWrapped = isWrapped
        self.givenTitle = givenTitle
    }

    /// - Complexity: O(n) of the passages.
    func layout() -> Layout {
        var kinds = passages.map(bodyKind)
        var layout = Layout()
        let body = bodyStart()
        let isTranscript = passages.contains { $0.mark == .speaker }
        let captions = CaptionRepeats(text: text, passages: passages, body: body)
        for index in captions.indices where kinds[index] == .paragraph { kinds[index] = .caption }
        let head = HeadReader(
            text: text, lines: lines, passages: passages, body: body, givenTitle: givenTitle, captions: captions.indices)
        head.read(&kinds, &layout)
        readDatelines(body, head.title ?? body, &kinds, &layout)
        if !isTranscript {
            FootReader(text: text, lines: lines, passages: passages, body: body, isOfficial: layout.isOfficial).read(
                &kinds, &layout)
        }
        assemble(kinds, head.title, body, captions, &layout)
        layout.kind = DocumentKindReader(text: text).kind(of: layout, hasSpeakers: isTranscript)
        return layout
    }

    /// The lines with a date in the head, and right below it.
    private func readDatelines(_ body: Int, _ title: Int, _ kinds: inout [Zone.Kind], _ layout: inout Layout) {
        var found: [(index: Int, line: Layout.DatedLine)] = []
        for index in 0..<min(body + 3, passages.count) where passages[index].mark == .dateline {
            guard let dateline = datelines.dateline(in: text, passages[index].range) else { continue }
            guard index <= body || dateline.sort != .placed else { continue }
            let isByline = LayoutWords.opening(text.folded(passages[index].range), of: LayoutWords.byAuthor) != nil
            let position: Layout.Position = index < title ? .beforeTitle : .afterTitle
            found.append((index, .init(dateline: dateline, position: position, isByline: isByline)))
        }
        let isPlaced = found.contains { $0.line.dateline.sort == .placed && !$0.line.dateline.hasAgency }
        let hasMasthead = kinds.prefix(body).contains(.masthead)
        for (index, line) in found {
            var line = line
            // Above an article's title stands the day of the visit or the printing, below the paper's name or with its weekday.
            line.isPrinting =
                line.dateline.sort == .later
                || line.dateline.sort == .dated && line.position == .beforeTitle && (!layout.isOfficial || isPlaced)
                    && (hasMasthead || line.dateline.date.weekday != nil)
            kinds[index] = line.isByline ? .byline : line.isPrinting && line.position == .beforeTitle ? .masthead : .dateline
            layout.datelines.append(line)
        }
        layout.isOfficial = layout.isOfficial || isPlaced
    }

    /// What a passage is in the body, by its mark alone.
    private func bodyKind(_ passage: Passage) -> Zone.Kind {
        switch passage.mark {
        case .caption: .caption
        case .credit: .credit
        case .separator: .boilerplate
        case .pageNumber, .running: .footer
        case .speaker: .byline
        case .contact, .label, .dateline, .listItem, nil: .paragraph
        }
    }

    /// The index of the first passage that says something in sentences, or that a speaker's name stands over.
    private func bodyStart() -> Int {
        let window = passages.indices.prefix(24)
        var hasTitle = false
        var hasDate = false
        for index in window {
            switch passages[index].mark {
            case .speaker: return index
            case .separator:
                if hasTitle && hasDate { return min(index + 1, passages.count - 1) }
            case .dateline: hasDate = true
            case nil, .listItem:
                // A paragraph that opens with its dateline is the body's first, however short.
                if let dateline = datelines.dateline(in: text, passages[index].range), !dateline.isWholeLine { return index }
                // Above a line with the date stands the title, though it end with a full stop.
                let isAboveDate =
                    index < 3 && passages[index].lines.count == 1
                    && passages[(index + 1)...].prefix(2).contains { $0.mark == .dateline }
                if !isAboveDate && isText(index, words: 12, width: 80) { return index }
                hasTitle = hasTitle || text.words(passages[index].range).count >= 2
            default: break
            }
        }
        return window.first { isText($0, words: 2, width: 0) } ?? 0
    }

    private func isText(_ index: Int, words least: Int, width: Int) -> Bool {
        let passage = passages[index]
        guard passage.mark == nil || passage.mark == .listItem else { return false }
        let last = lines[passage.lines.upperBound - 1]
        let size = passage.lines.reduce(0) { $0 + Int(lines[$1].width) }
        let reading = passage.range.lowerBound..<min(passage.range.upperBound, passage.range.lowerBound + 400)
        if size > 280 || size > 60 && text.innerStops(reading) >= 3 { return true }
        guard !last.traits.isDisjoint(with: [.endsSentence, .endsClause]), size >= width else { return false }
        return text.words(reading).count >= least
    }

    private func assemble(
        _ kinds: [Zone.Kind], _ title: Int?, _ body: Int, _ captions: CaptionRepeats, _ layout: inout Layout
    ) {
        layout.parts.reserveCapacity(passages.count + 1)
        var partOf: [Int: Int] = [:]
        for index in passages.indices {
            let passage = passages[index]
            var pieces = passage.lines.map { lines[$0].range }
            if kinds[index] == .paragraph, (body...(body + 1)).contains(index),
                let dateline = datelines.dateline(in: text, passage.range), !dateline.isWholeLine,
                dateline.sort == .placed || index == body
            {
                layout.datelines.append(.init(dateline: dateline, position: .opening))
                layout.isOfficial = layout.isOfficial || dateline.sort == .placed && !dateline.hasAgency
                let place = text.trimmed(dateline.range)
                layout.parts.append(.init(kind: .dateline, range: place, lines: clipped(pieces, place)))
                let rest = text.trimmed(dateline.range.upperBound..<passage.range.upperBound)
                pieces = clipped(pieces, rest)
                layout.parts.append(.init(kind: .paragraph, range: rest, lines: pieces))
                continue
            }
            if kinds[index] == .paragraph, index == body, let opening = datelines.placeOpening(in: text, passage.range) {
                layout.place = opening.place
                layout.parts.append(.init(kind: .dateline, range: opening.range, lines: [opening.range]))
                let rest = text.trimmed(opening.range.upperBound..<passage.range.upperBound)
                layout.parts.append(.init(kind: .paragraph, range: rest, lines: clipped(pieces, rest)))
                continue
            }
            if index == title { layout.title = layout.parts.count }
            var repeats: Int?
            if !captions.indices.isEmpty, captions.indices.contains(index) {
                partOf[index] = layout.parts.count
                repeats = captions.repeats[index].flatMap { partOf[$0] }
            }
            layout.parts.append(.init(kind: kinds[index], range: passage.range, lines: pieces, repeats: repeats))
        }
    }

    private func clipped(_ lines: [Range<Int>], _ range: Range<Int>) -> [Range<Int>] {
        lines.map { text.trimmed($0.clamped(to: range)) }.filter { !$0.isEmpty }
    }
}
