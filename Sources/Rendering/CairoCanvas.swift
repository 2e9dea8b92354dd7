import CCairo
import CPango
import Drawing

/// Draws the elements of pictures on a Cairo surface; the one file that speaks Cairo's drawing calls.
final class CairoCanvas {
    private let context: OpaquePointer
    private let fonts: FontLibrary
    /// Links, destinations and structure tags exist in PDF only.
    private let isPDF: Bool

    init(surface: OpaquePointer, fonts: FontLibrary, isPDF: Bool) throws(RenderingError) {
        let status = cairo_surface_status(surface)
        guard status == CAIRO_STATUS_SUCCESS, let context = cairo_create(surface) else {
            throw RenderingError(.library(name: "Cairo", said: String(cString: cairo_status_to_string(status))))
        }
        self.context = context
        self.fonts = fonts
        self.isPDF = isPDF
    }

    deinit { cairo_destroy(context) }

    /// - Throws: what Cairo has noted as wrong so far.
    func check() throws(RenderingError) {
        let status = cairo_status(context)
        guard status == CAIRO_STATUS_SUCCESS else {
            throw RenderingError(.library(name: "Cairo", said: String(cString: cairo_status_to_string(status))))
        }
    }

    func scale(by factor: Double) { cairo_scale(context, factor, factor) }

    func showPage() { cairo_show_page(context) }

    func fill(_ size: Size, with color: Color) {
        setSource(color, opacity: 1)
        cairo_rectangle(context, 0, 0, size.width, size.height)
        cairo_fill(context)
    }

    /// What is drawn in `body` is one node of the PDF's structure tree.
    func tagged(_ tag: String, attributes: String = "", _ body: () -> Void) {
        guard isPDF else { return body() }
        cairo_tag_begin(context, tag, attributes)
        body()
        cairo_tag_end(context, tag)
    }

    func draw(_ elements: [Element]) {
        for element in elements { draw(element) }
    }

    /// Draws what is inside a structure tag: Cairo marks only the innermost tags, so that what stands beside a link needs one too.
    func drawMarked(_ elements: [Element]) {
        guard isPDF, elements.contains(where: \.hasLink) else { return draw(elements) }
        var plain: [Element] = []
        func drawPlain() {
            if !plain.isEmpty { tagged("Span") { draw(plain) } }
            plain = []
        }
        for element in elements {
            guard element.hasLink else {
                plain.append(element)
                continue
            }
            drawPlain()
            switch element {
            case .group(let inner, let offset, let clip): transformed(offset, clip) { drawMarked(inner) }
            case .tagged(_, let inner): drawMarked(inner)
            default: draw(element)
            }
        }
        drawPlain()
    }

    private func transformed(_ offset: Point, _ clip: Rect?, _ body: () -> Void) {
        cairo_save(context)
        cairo_translate(context, offset.x, offset.y)
        if let clip {
            cairo_rectangle(context, clip.x, clip.y, clip.width, clip.height)
            cairo_clip(context)
        }
        body()
        cairo_restore(context)
    }

    private func draw(_ element: Element) {
        switch element {
        case .path(let path, let fill, let stroke): draw(path, fill: fill, stroke: stroke)
        case .text(let text): draw(text)
        case .group(let elements, let offset, let clip):
            transformed(offset, clip) { draw(elements) }
        case .link(let link, let elements):
            let attributes =
                switch link {
                case .destination(let name): "dest='\(Self.quoted(name))'"
                case .url(let url): "uri='\(Self.quoted(url))'"
                }
            tagged("Link", attributes: attributes) { draw(elements) }
        case .destination(let name, let point):
            guard isPDF else { return }
            cairo_tag_begin(context, "cairo.dest", "name='\(Self.quoted(name))' x=\(point.x) y=\(point.y)")
            cairo_tag_end(context, "cairo.dest")
        case .tagged(_, let elements): draw(elements)
        }
    }

    /// Cairo's attribute strings end at an apostrophe.
    static func quoted(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            if scalar == "'" || scalar == "\\" { result.unicodeScalars.append("\\") }
            result.unicodeScalars.append(scalar)
        }
        return result
    }

    private func draw(_ text: Text) {
        guard !text.string.isEmpty, let layout = fonts.layout(text.string, style: text.style, wordSpacing: text.wordSpacing)
        else { return }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        var x = text.position.x
        if text.anchor != .start {
            var logical = PangoRectangle()
            pango_layout_get_extents(layout, nil, &logical)
            let width = Double(logical.width) / Double(PANGO_SCALE)
            x -= text.anchor == .middle ? width / 2 : width
        }
        setSource(text.style.color, opacity: 1)
        cairo_move_to(context, x, text.position.y)
        pango_cairo_show_layout_line(context, pango_layout_get_line_readonly(layout, 0))
    }

    private func draw(_ path: Path, fill: Paint?, stroke: Stroke?) {
        if let fill {
            trace(path)
            switch fill {
            case .color(let color, let opacity):
                setSource(color, opacity: opacity)
                cairo_fill(context)
            case .hatch(let color, let width, let pitch, let background):
                if let background {
                    setSource(background, opacity: 1)
                    cairo_fill_preserve(context)
                }
                hatch(color, width: width, pitch: pitch)
            }
        }
        if let stroke {
            trace(path)
            setSource(stroke.color, opacity: stroke.opacity)
            cairo_set_line_width(context, stroke.width)
            cairo_set_line_join(context, CAIRO_LINE_JOIN_ROUND)
            switch stroke.cap {
            case .butt: cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
            case .round: cairo_set_line_cap(context, CAIRO_LINE_CAP_ROUND)
            case .square: cairo_set_line_cap(context, CAIRO_LINE_CAP_SQUARE)
            }
            cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), 0)
            cairo_stroke(context)
            cairo_set_dash(context, nil, 0, 0)
        }
    }

    private func trace(_ path: Path) {
        cairo_new_path(context)
        for step in path.steps {
            switch step {
            case .move(let point): cairo_move_to(context, point.x, point.y)
            case .line(let point): cairo_line_to(context, point.x, point.y)
            case .curve(let first, let second, let end):
                cairo_curve_to(context, first.x, first.y, second.x, second.y, end.x, end.y)
            case .close: cairo_close_path(context)
            }
        }
    }

    /// Lines at 45° within the current path, which is used up.
    private func hatch(_ color: Color, width: Double, pitch: Double) {
        var left = 0.0
        var top = 0.0
        var right = 0.0
        var bottom = 0.0
        cairo_path_extents(context, &left, &top, &right, &bottom)
        cairo_save(context)
        cairo_clip(context)
        setSource(color, opacity: 1)
        cairo_set_line_width(context, width)
        cairo_set_line_cap(context, CAIRO_LINE_CAP_BUTT)
        let height = bottom - top
        let step = max(0.5, pitch) * 2.0.squareRoot()
        var x = left - height
        while x < right {
            cairo_move_to(context, x, bottom)
            cairo_line_to(context, x + height, top)
            x += step
        }
        cairo_stroke(context)
        cairo_restore(context)
    }

    private func setSource(_ color: Color, opacity: Double) {
        let red = Double(color.red) / 255
        let green = Double(color.green) / 255
        let blue = Double(color.blue) / 255
        if opacity >= 1 {
            cairo_set_source_rgb(context, red, green, blue)
        } else {
            cairo_set_source_rgba(context, red, green, blue, opacity)
        }
    }
}

extension Element {
    /// Whether it is a link or has one in it.
    fileprivate var hasLink: Bool {
        switch self {
        case .link: true
        case .group(let elements, _, _), .tagged(_, let elements): elements.contains(where: \.hasLink)
        case .path, .text, .destination: false
        }
    }
}
