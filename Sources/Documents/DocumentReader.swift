/// Reads the bytes of one source into a document: encoding, format, zones, reading view, language and date.
///
/// ```swift
/// DocumentReader().read(SourceFile(name: "nota.txt", bytes: bytes))  // .read(document) or .refused(refusal)
/// ```
package struct DocumentReader: Sendable {
    private let languages = LanguageIdentifier()
    private let portableDocuments: PortableDocument

    /// - Parameter pdfLimits: what a PDF may cost in memory, processor time, time on the clock and text.
    package init(pdfLimits: PDFLimits = PDFLimits()) {
        portableDocuments = PortableDocument(limits: pdfLimits)
    }

    /// The document, or the refusal, that the bytes of `file` make.
    ///
    /// Bad content is no error: what is wrong with a document that can be read is in its diagnostics.
    /// - Complexity: O(n) of the bytes; a PDF runs a child process with limits.
    package func read(_ file: SourceFile) -> ReadingOutcome {
        let decoded: Result<PlainText, Refusal>
        if !file.isDecoded && PortableDocument.isPDF(file.bytes, mediaType: file.given.mediaType) {
            decoded = portableDocuments.text(of: file.bytes, name: file.name)
        } else {
            decoded = PlainText.decode(file.bytes, name: file.name, isDecoded: file.isDecoded)
        }
        switch decoded {
        case .failure(let refusal): return .refused(refusal)
        case .success(let plain): return .read(document(of: plain, file))
        }
    }

    private func document(of plain: PlainText, _ file: SourceFile) -> Document {
        let digest = SHA256.hex(of: file.bytes)
        let text = TextBytes(plain.bytes)
        let lines = Line.lines(of: text)
        let wrapping = Wrapping(lines)
        let passages = PassageBuilder(text: text, lines: lines, wrapping: wrapping).passages()
        let layout = LayoutReader(
            text: text, lines: lines, passages: passages, isWrapped: wrapping.column != nil, givenTitle: file.given.title
        ).layout()

        var document = Document(
            id: file.given.id ?? String(digest.prefix(16)), source: file.name, sha256: digest,
            text: plain.text)
        document.pages = pages(text)
        document.diagnostics = plain.diagnostics
        identify(&document, text, layout, file.given)
        document.reading = ReadingViewBuilder().view(
            of: text, source: plain.text, zones: document.zones, lines: layout.parts.map(\.lines))
        describe(&document, text, layout, file)
        return document
    }

    /// Zones with their languages, and the document's language.
    private func identify(_ document: inout Document, _ text: TextBytes, _ layout: Layout, _ given: GivenMetadata) {
        var total = LanguageIdentifier.Evidence()
        var evidence: [LanguageIdentifier.Evidence] = []
        evidence.reserveCapacity(layout.parts.count)
        for part in layout.parts {
            let found = languages.evidence(in: text, part.range)
            evidence.append(found)
            if part.kind == .paragraph || part.kind == .title { total += found }
        }
        if total.language == .undetermined { for found in evidence { total += found } }
        document.language = given.language ?? total.language
        document.zones.reserveCapacity(layout.parts.count)
        for (part, found) in zip(layout.parts, evidence) {
            let language = found.language == .undetermined ? document.language : found.language
            document.zones.append(Zone(kind: part.kind, language: language, range: part.range, repeats: part.repeats))
        }
    }

    /// Title, folio, place, kind and date.
    private func describe(_ document: inout Document, _ text: TextBytes, _ layout: Layout, _ file: SourceFile) {
        document.kind = layout.kind
        document.title = file.given.title ?? layout.title.map { layout.parts[$0].lines.map(text.string).joined(separator: " ") }
        document.folio = layout.folio.map { text.string($0.range) }
        let place = layout.datelines.lazy.compactMap(\.dateline.place).first ?? layout.place
        document.place = place.map(text.string)
        let finder = DateWitnessFinder(text: text, language: document.language)
        for index in document.zones.indices where document.zones[index].kind == .caption {
            document.zones[index].date = finder.captionDate(document.zones[index].range)?.interval(in: .spanish)
        }
        document.settleDate(finder.witnesses(layout, zones: document.zones, file: file))
    }

    /// The stretches between form feeds.
    private func pages(_ text: TextBytes) -> [Range<Int>] {
        var pages: [Range<Int>] = []
        var start = 0
        let feeds = text.bytes.withUnsafeBufferPointer { $0.count { $0 == 12 ? 1 : 0 } }
        while feeds > 0, let feed = text.bytes[start...].firstIndex(of: 12) {
            pages.append(start..<feed)
            start = feed + 1
        }
        if start < text.count || pages.isEmpty { pages.append(start..<text.count) }
        return pages
    }
}
