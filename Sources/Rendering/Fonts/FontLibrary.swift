import CCairo
import CFontconfig
import CPango
import Drawing

/// The fonts of one renderer: a private font configuration that knows the given files and nothing of the system's.
///
/// Not `Sendable`: Pango's font map and contexts belong to one thread at a time.
final class FontLibrary {
    private let map: UnsafeMutablePointer<PangoFontMap>
    let context: OpaquePointer
    private var descriptions: [TextStyle: OpaquePointer] = [:]

    /// - Throws: `RenderingError` where fontconfig refuses a file.
    init(_ files: FontFiles) throws(RenderingError) {
        guard let configuration = FcConfigCreate() else {
            throw RenderingError(.library(name: "fontconfig", said: "no configuration"))
        }
        let rules = """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>
            <match target="font"><edit name="hinting" mode="assign"><bool>false</bool></edit>
            <edit name="hintstyle" mode="assign"><const>hintnone</const></edit></match></fontconfig>
            """
        var refused: String?
        _ = rules.withCString { text in
            text.withMemoryRebound(to: FcChar8.self, capacity: 1) { FcConfigParseAndLoadFromMemory(configuration, $0, 1) }
        }
        for path in files.paths {
            let added = path.withCString { text in
                text.withMemoryRebound(to: FcChar8.self, capacity: 1) { FcConfigAppFontAddFile(configuration, $0) }
            }
            if added == 0 { refused = path }
        }
        FcConfigBuildFonts(configuration)
        // Pango starts fontconfig when a map is made: with this as the current configuration, the system's is never read.
        FcConfigSetCurrent(configuration)
        guard let map = pango_cairo_font_map_new() else {
            FcConfigDestroy(configuration)
            throw RenderingError(.library(name: "Pango", said: "no font map"))
        }
        self.map = map
        pango_fc_font_map_set_config(OpaquePointer(map), configuration)
        // The font map keeps a reference of its own.
        FcConfigDestroy(configuration)
        pango_cairo_font_map_set_resolution(OpaquePointer(map), 72)
        context = pango_font_map_create_context(map)
        if let refused {
            g_object_unref(UnsafeMutableRawPointer(context))
            g_object_unref(map)
            throw RenderingError(.library(name: "fontconfig", said: "\(refused) is no font file"))
        }
        let options = cairo_font_options_create()
        cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
        cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
        cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
        pango_cairo_context_set_font_options(context, options)
        cairo_font_options_destroy(options)
        pango_cairo_context_set_resolution(context, 72)
        // Rounded to whole points, the letters of small text would stand unevenly.
        pango_context_set_round_glyph_positions(context, 0)
    }

    deinit {
        for (_, description) in descriptions { pango_font_description_free(description) }
        g_object_unref(UnsafeMutableRawPointer(context))
        g_object_unref(map)
    }

    /// A layout of `text` on one line; the caller releases it with `g_object_unref`.
    func layout(_ text: String, style: TextStyle, wordSpacing: Double) -> OpaquePointer? {
        guard let layout = pango_layout_new(context) else { return nil }
        pango_layout_set_single_paragraph_mode(layout, 1)
        pango_layout_set_font_description(layout, description(of: style))
        let attributes = pango_attr_list_new()
        // Ligatures and kerning as the font has them; figures of one width where columns need them.
        pango_attr_list_insert(attributes, pango_attr_font_features_new(style.tabularFigures ? "tnum=1" : "pnum=1"))
        pango_layout_set_attributes(layout, attributes)
        pango_attr_list_unref(attributes)
        pango_layout_set_text(layout, text, Int32(text.utf8.count))
        if wordSpacing != 0 { widenSpaces(of: layout, text: text, by: wordSpacing) }
        return layout
    }

    /// Widens the space glyphs themselves: Pango's letter spacing would cut the run at each space and lose it in the PDF's text.
    private func widenSpaces(of layout: OpaquePointer, text: String, by wordSpacing: Double) {
        guard let line = pango_layout_get_line(layout, 0) else { return }
        let spacing = Int32((wordSpacing * Double(PANGO_SCALE)).rounded())
        let bytes = Array(text.utf8)
        var next = line.pointee.runs
        while let node = next {
            next = node.pointee.next
            guard let run = node.pointee.data?.assumingMemoryBound(to: PangoGlyphItem.self), let item = run.pointee.item,
                let string = run.pointee.glyphs
            else { continue }
            for index in 0..<Int(string.pointee.num_glyphs) {
                let offset = Int(item.pointee.offset) + Int(string.pointee.log_clusters[index])
                if offset < bytes.count, bytes[offset] == 0x20 { string.pointee.glyphs[index].geometry.width += spacing }
            }
        }
    }

    /// The advance width of `text` on one line, in points.
    func width(of text: String, style: TextStyle) -> Double {
        guard let layout = layout(text, style: style, wordSpacing: 0) else { return 0 }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        var logical = PangoRectangle()
        pango_layout_get_extents(layout, nil, &logical)
        return Double(logical.width) / Double(PANGO_SCALE)
    }

    /// Whether some font has each letter of `text`, so that no box stands for it.
    func hasLetters(of text: String, style: TextStyle) -> Bool {
        guard let layout = layout(text, style: style, wordSpacing: 0) else { return true }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        return pango_layout_get_unknown_glyphs_count(layout) == 0
    }

    /// Heights of the style's font, in points.
    func metrics(of style: TextStyle) -> FontMetrics {
        let metrics = pango_context_get_metrics(context, description(of: style), nil)
        defer { pango_font_metrics_unref(metrics) }
        let scale = Double(PANGO_SCALE)
        return FontMetrics(
            ascent: Double(pango_font_metrics_get_ascent(metrics)) / scale,
            descent: Double(pango_font_metrics_get_descent(metrics)) / scale,
            capHeight: inkHeight("H", style), xHeight: inkHeight("x", style))
    }

    private func inkHeight(_ letter: String, _ style: TextStyle) -> Double {
        guard let layout = layout(letter, style: style, wordSpacing: 0) else { return 0 }
        defer { g_object_unref(UnsafeMutableRawPointer(layout)) }
        var ink = PangoRectangle()
        pango_layout_get_extents(layout, &ink, nil)
        return Double(ink.height) / Double(PANGO_SCALE)
    }

    private func description(of style: TextStyle) -> OpaquePointer? {
        var key = style
        key.color = Color(0)
        if let known = descriptions[key] { return known }
        guard let made = pango_font_description_new() else { return nil }
        pango_font_description_set_family(made, style.face == .serif ? "Charis SIL" : "Inter")
        pango_font_description_set_weight(made, PangoWeight(UInt32(weight(of: style))))
        pango_font_description_set_style(made, style.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
        pango_font_description_set_absolute_size(made, style.size * Double(PANGO_SCALE))
        descriptions[key] = made
        return made
    }

    /// Charis SIL has regular and bold only: what is heavier than medium is bold there.
    private func weight(of style: TextStyle) -> Int {
        guard style.face == .serif else { return style.weight.rawValue }
        return style.weight.rawValue > 500 ? 700 : 400
    }
}
