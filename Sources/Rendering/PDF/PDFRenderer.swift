import CCairo
package import Documents
package import Drawing
package import Reports

/// Renders publications and pictures as tagged PDF with links, outline, page labels and embedded, subset fonts.
package struct PDFRenderer: Sendable {
    private let fonts: FontSource

    package init(fonts files: FontFiles) { fonts = .files(files) }

    /// With the fonts that `measurer` has loaded.
    package init(fonts measurer: PangoTextMeasurer) { fonts = .measurer(measurer) }

    /// The bytes of the report's PDF: the same for the same publication.
    /// - Throws: `RenderingError` where a link leads nowhere, a destination stands twice, or a library fails.
    package func render(_ publication: Publication) throws(RenderingError) -> [UInt8] {
        try DestinationCheck(publication).check()
        let figures = publication.pages.flatMap { $0.content.flatMap(\.figures) }
        let size = publication.pages.first?.size ?? Size(595.276, 841.89)
        let information = PDFInformation(
            title: publication.title, subject: publication.subject, author: publication.author,
            language: publication.language.rawValue, date: publication.date)
        let bytes = try write(size: size, information: information) { surface, canvas throws(RenderingError) in
            for (index, page) in publication.pages.enumerated() {
                cairo_pdf_surface_set_size(surface, page.size.width, page.size.height)
                cairo_pdf_surface_set_page_label(surface, page.label)
                // The finisher turns what has this tag into artifacts, which Cairo can't write.
                if !page.furniture.isEmpty { canvas.tagged("NonStruct") { canvas.draw(page.furniture) } }
                for tagged in page.content { draw(tagged, on: canvas) }
                if index == 0 { addOutline(publication.outline, to: surface) }
                canvas.showPage()
                try canvas.check()
            }
        }
        return try PDFFinisher(information: information, alternatives: figures).finish(bytes)
    }

    /// The bytes of a PDF of one page that is just the picture.
    /// - Throws: `RenderingError` where a library fails.
    package func render(_ picture: Picture, date: CalendarDay) throws(RenderingError) -> [UInt8] {
        let information = PDFInformation(
            title: picture.title, subject: picture.description, author: "Vigía", language: picture.language, date: date)
        let bytes = try write(size: picture.size, information: information) { _, canvas in
            canvas.tagged("Figure") { canvas.drawMarked(picture.elements.map(\.withoutInnerLinks)) }
            canvas.showPage()
        }
        return try PDFFinisher(information: information, alternatives: [picture.description]).finish(bytes)
    }

    private func write(
        size: Size, information: PDFInformation,
        _ body: @Sendable (OpaquePointer, CairoCanvas) throws(RenderingError) -> Void
    ) throws(RenderingError) -> [UInt8] {
        try fonts.withFonts { fonts throws(RenderingError) in
            try write(size: size, information: information, fonts, body)
        }
    }

    private func write(
        size: Size, information: PDFInformation, _ fonts: FontLibrary,
        _ body: (OpaquePointer, CairoCanvas) throws(RenderingError) -> Void
    ) throws(RenderingError) -> [UInt8] {
        let sink = ByteSink()
        guard let surface = cairo_pdf_surface_create_for_stream(ByteSink.write, sink.closure, size.width, size.height) else {
            throw RenderingError(.library(name: "Cairo", said: "no surface"))
        }
        defer { cairo_surface_destroy(surface) }
        cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
        information.write(to: surface)
        let canvas = try CairoCanvas(surface: surface, fonts: fonts, isPDF: true)
        try body(surface, canvas)
        try canvas.check()
        cairo_surface_finish(surface)
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw RenderingError(.library(name: "Cairo", said: String(cString: cairo_status_to_string(status))))
        }
        return withExtendedLifetime(sink) { sink.bytes }
    }

    private func draw(_ tagged: Page.Tagged, on canvas: CairoCanvas) {
        canvas.tagged(tagged.tag.rawValue) {
            if tagged.children.isEmpty {
                canvas.drawMarked(tagged.elements)
            } else {
                canvas.tagged("Span") { canvas.draw(tagged.elements) }
            }
            for child in tagged.children { draw(child, on: canvas) }
        }
    }

    private func addOutline(_ entries: [Publication.OutlineEntry], to surface: OpaquePointer) {
        var parents: [Int32] = [0]
        for entry in entries {
            let level = max(1, min(entry.level, parents.count))
            parents.removeSubrange(level...)
            let flags = level == 1 ? CAIRO_PDF_OUTLINE_FLAG_OPEN : cairo_pdf_outline_flags_t(0)
            let item = cairo_pdf_surface_add_outline(
                surface, parents[level - 1], entry.title, "dest='\(CairoCanvas.quoted(entry.destination))'", flags)
            parents.append(item)
        }
    }
}

extension Page.Tagged {
    /// Alternative texts of the figures in it, in drawing order.
    fileprivate var figures: [String] {
        (tag == .figure ? [alternative ?? ""] : []) + children.flatMap(\.figures)
    }
}

extension Element {
    /// The element without links to places that a single picture does not have.
    fileprivate var withoutInnerLinks: Element {
        switch self {
        case .group(let elements, let offset, let clip): .group(elements.map(\.withoutInnerLinks), offset: offset, clip: clip)
        case .link(.destination, let elements): .tagged("link", elements.map(\.withoutInnerLinks))
        case .link(let link, let elements): .link(link, elements.map(\.withoutInnerLinks))
        case .tagged(let name, let elements): .tagged(name, elements.map(\.withoutInnerLinks))
        default: self
        }
    }
}
