/// Reads the head of a document: masthead, label, folio, title, subtitles and byline, above the first running text.
struct HeadReader {
    let text: TextBytes
    let passages: [Passage]
    let body: Int
    private let lines: [Line]
    private let captions: Set<Int>
    private let folios = FolioReader()
    /// Index of the passage that is the title.
    private(set) var title: Int?

    init(text: TextBytes, lines: [Line], passages: [Passage], body: Int, givenTitle: String?, captions: Set<Int>) {
        self.text = text
        self.passages = passages
        self.body = body
        self.lines = lines
        self.captions = captions
        title = chooseTitle(givenTitle)
    }

    func read(_ kinds: inout [Zone.Kind], _ layout: inout Layout) {
        for index in 0..<min(body, passages.count) {
            let passage = passages[index]
            switch passage.mark {
            case .label:
                layout.isOfficial = true
                let folded = text.folded(passage.range)
                let hasLabel = LayoutWords.opening(folded, of: LayoutWords.labels + LayoutWords.numberWords) != nil
                if let folio = folios.folio(in: text, passage.range, hasLabel: hasLabel) {
                    kinds[index] = .folio
                    layout.folio = layout.folio ?? folio
                } else {
                    kinds[index] = .masthead
                }
            case .contact: kinds[index] = .boilerplate
            case .running: kinds[index] = .masthead
            case .caption, .credit, .separator, .pageNumber, .speaker, .dateline: break
            case .listItem: kinds[index] = title.map { index > $0 } ?? false ? .title : .paragraph
            case nil:
                if captions.contains(index) { continue }
                kinds[index] = kind(index, &layout)
            }
        }
        // Without a title in it the head is only the start of the text, but for what is plainly a masthead.
        if title == nil {
            for index in 0..<min(body, passages.count) where kinds[index] == .title { kinds[index] = .paragraph }
        }
    }

    private func kind(_ index: Int, _ layout: inout Layout) -> Zone.Kind {
        if index == title { return .title }
        if isByline(index) { return .byline }
        if isNavigation(index) { return .boilerplate }
        if isBody(index) {
            layout.isOfficial = true
            return .masthead
        }
        if let title, index > title { return endsSentence(index) && words(index) >= 5 ? .paragraph : .title }
        return title == nil ? .paragraph : .masthead
    }

    private func chooseTitle(_ given: String?) -> Int? {
        let head = passages.indices.prefix(body).filter { index in
            passages[index].mark == nil && !captions.contains(index) && width(index) <= 320 && !isByline(index)
                && !isNavigation(index)
                && words(index) > 0
        }
        if let given {
            let key = TextBytes(given).folded(0..<given.utf8.count)
            if let same = head.first(where: { text.folded(passages[$0].range) == key }) { return same }
        }
        let bodies = Set(head.filter(isBody))
        let sayings = head.filter { !bodies.contains($0) && mayBeTitle($0) }
        let long = sayings.filter { words($0) >= 5 || width($0) >= 32 }
        // What may be the name of a paper is the title only where nothing else is.
        if let title = long.first(where: { !isName($0) }) ?? long.last ?? sayings.last { return title }
        return bodies.count >= 2 ? bodies.max() : nil
    }

    /// A line that ends with a full stop is a title only where it stands alone, and a paragraph of several sentences never is.
    private func mayBeTitle(_ index: Int) -> Bool {
        let range = passages[index].range
        guard text.innerStops(range) < 3 else { return false }
        guard endsSentence(index), text[range.upperBound - 1] == UInt8(ascii: ".") else { return true }
        guard (4...24).contains(words(index)), index + 1 < passages.count else { return false }
        return passages[index + 1].blanksBefore > 0 || passages[index + 1].mark == .dateline || isBody(index + 1)
    }

    /// Up to six capitalised words: «Diario El Faro del Sur».
    private func isName(_ index: Int) -> Bool {
        let words = text.words(passages[index].range)
        guard words.count <= 6, !lines[passages[index].lines.lowerBound].traits.contains(.allCaps) else { return false }
        return words.allSatisfy {
            let folded = text.folded($0)
            return !LayoutWords.verbs.contains(folded)
                && (text.letter(at: $0.lowerBound) == .upper || LayoutWords.particles.contains(folded))
        }
    }

    private func words(_ index: Int) -> Int { text.words(passages[index].range).count }

    private func width(_ index: Int) -> Int { passages[index].lines.reduce(0) { $0 + Int(lines[$1].width) } }

    private func endsSentence(_ index: Int) -> Bool {
        lines[passages[index].lines.upperBound - 1].traits.contains(.endsSentence)
    }

    /// The name of a public body and no more: capitals and particles, starting as such names do, and no verb.
    private func isBody(_ index: Int) -> Bool {
        let words = text.words(passages[index].range)
        guard let first = words.first, words.count >= 2, words.count <= 14, !endsSentence(index) else { return false }
        let folded = words.map { text.folded($0) }
        let opening = LayoutWords.particles.contains(folded[0]) && folded.count > 1 ? folded[1] : folded[0]
        guard LayoutWords.bodies.contains(opening), text.letter(at: first.lowerBound) == .upper else { return false }
        for (word, bytes) in zip(words, folded) {
            if LayoutWords.verbs.contains(bytes) { return false }
            if text.letter(at: word.lowerBound) == .lower && !LayoutWords.particles.contains(bytes) { return false }
        }
        return true
    }

    /// "Inicio | Nacional | Opinión", "Compartir", "Share on Twitter": what a page says of itself.
    private func isNavigation(_ index: Int) -> Bool {
        let range = passages[index].range
        guard range.count <= 120, LayoutWords.opening(text.folded(range), of: LayoutWords.navigation) != nil else { return false }
        return words(index) <= 3 || words(index) <= 14 && text.bytes[range].contains { $0 == 124 || $0 == 62 || $0 == 0xBB }
    }

    /// "Por Ana Gil", "By A. B. Smith", "Redacción".
    private func isByline(_ index: Int) -> Bool {
        guard width(index) <= 90 else { return false }
        let folded = text.folded(passages[index].range)
        if LayoutWords.desks.contains(where: { folded == $0 || folded == $0 + [46] }) { return true }
        guard let opening = LayoutWords.opening(folded, of: LayoutWords.byAuthor) else { return false }
        let words = text.words(passages[index].range).dropFirst(opening.split(separator: 32).count)
        guard (1...9).contains(words.count), let first = words.first, text.letter(at: first.lowerBound) == .upper else {
            return false
        }
        return words.allSatisfy {
            text.letter(at: $0.lowerBound) != .lower || LayoutWords.particles.contains(text.folded($0))
        } && !endsSentence(index)
    }
}
