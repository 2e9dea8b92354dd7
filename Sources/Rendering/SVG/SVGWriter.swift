import Drawing

/// Writes the elements of one picture as SVG.
struct SVGWriter {
    private var output = ""
    private var definitions = ""
    private var hatches: [Paint: String] = [:]
    private var clips = 0

    var bytes: [UInt8] { Array(output.utf8) }

    mutating func write(_ picture: Picture) {
        let (width, height) = (Self.number(picture.size.width), Self.number(picture.size.height))
        var body = SVGWriter()
        body.write(picture.elements)
        output += """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)" \
            lang="\(picture.language)" role="img" aria-labelledby="t d">
            <title id="t">\(Self.escaped(picture.title))</title>
            <desc id="d">\(Self.escaped(picture.description))</desc>
            <style>text{white-space:pre}.s{font-family:Inter,sans-serif}.p{font-family:"Charis SIL",serif}\
            .n{font-feature-settings:"tnum" 1}</style>

            """
        if !body.definitions.isEmpty { output += "<defs>\(body.definitions)</defs>\n" }
        output += "<rect width=\"\(width)\" height=\"\(height)\" fill=\"#FFFFFF\"/>\n"
        output += body.output
        output += "</svg>\n"
    }

    private mutating func write(_ elements: [Element]) {
        for element in elements { write(element) }
    }

    private mutating func write(_ element: Element) {
        switch element {
        case .path(let path, let fill, let stroke):
            output += "<path d=\"\(Self.data(path))\"\(fillAttributes(fill))\(strokeAttributes(stroke))/>\n"
        case .text(let text): write(text)
        case .group(let elements, let offset, let clip):
            var attributes = ""
            if offset != .zero { attributes += " transform=\"translate(\(Self.number(offset.x)) \(Self.number(offset.y)))\"" }
            if let clip {
                clips += 1
                definitions += "<clipPath id=\"c\(clips)\"><path d=\"\(Self.data(.rect(clip)))\"/></clipPath>"
                attributes += " clip-path=\"url(#c\(clips))\""
            }
            wrap("g", attributes, elements)
        case .link(.url(let url), let elements): wrap("a", " href=\"\(Self.escaped(url))\"", elements)
        // A chart that stands alone has no appendix to lead to.
        case .link(.destination, let elements): write(elements)
        case .destination: break
        case .tagged(let name, let elements): wrap("g", " class=\"\(Self.escaped(name))\"", elements)
        }
    }

    private mutating func wrap(_ name: String, _ attributes: String, _ elements: [Element]) {
        output += "<\(name)\(attributes)>\n"
        write(elements)
        output += "</\(name)>\n"
    }

    private mutating func write(_ text: Text) {
        let style = text.style
        var attributes = " x=\"\(Self.number(text.position.x))\" y=\"\(Self.number(text.position.y))\""
        attributes += " class=\"\(style.face == .serif ? "p" : "s")\(style.tabularFigures ? " n" : "")\""
        attributes += " font-size=\"\(Self.number(style.size))\" font-weight=\"\(style.weight.rawValue)\""
        if style.italic { attributes += " font-style=\"italic\"" }
        attributes += " fill=\"\(style.color.hex)\""
        switch text.anchor {
        case .start: break
        case .middle: attributes += " text-anchor=\"middle\""
        case .end: attributes += " text-anchor=\"end\""
        }
        if text.wordSpacing != 0 { attributes += " word-spacing=\"\(Self.number(text.wordSpacing))\"" }
        output += "<text\(attributes)>\(Self.escaped(text.string))</text>\n"
    }

    private mutating func fillAttributes(_ paint: Paint?) -> String {
        switch paint {
        case nil: return " fill=\"none\""
        case .color(let color, let opacity):
            return " fill=\"\(color.hex)\"" + (opacity < 1 ? " fill-opacity=\"\(Self.number(opacity))\"" : "")
        case .hatch(let color, let width, let pitch, let background)?:
            let key = Paint.hatch(color, width: width, pitch: pitch, background: background)
            if let known = hatches[key] { return " fill=\"url(#\(known))\"" }
            let name = "h\(hatches.count + 1)"
            hatches[key] = name
            let side = Self.number(pitch)
            definitions += "<pattern id=\"\(name)\" width=\"\(side)\" height=\"\(side)\" patternUnits=\"userSpaceOnUse\""
            definitions += " patternTransform=\"rotate(45)\">"
            if let background { definitions += "<rect width=\"\(side)\" height=\"\(side)\" fill=\"\(background.hex)\"/>" }
            let middle = Self.number(pitch / 2)
            definitions += "<path d=\"M\(middle) 0V\(side)\" stroke=\"\(color.hex)\" stroke-width=\"\(Self.number(width))\"/>"
            definitions += "</pattern>"
            return " fill=\"url(#\(name))\""
        }
    }

    private func strokeAttributes(_ stroke: Stroke?) -> String {
        guard let stroke else { return "" }
        var attributes = " stroke=\"\(stroke.color.hex)\" stroke-width=\"\(Self.number(stroke.width))\" stroke-linejoin=\"round\""
        if !stroke.dashes.isEmpty {
            attributes += " stroke-dasharray=\"\(stroke.dashes.map(Self.number).joined(separator: " "))\""
        }
        if stroke.cap != .butt { attributes += " stroke-linecap=\"\(stroke.cap == .round ? "round" : "square")\"" }
        if stroke.opacity < 1 { attributes += " stroke-opacity=\"\(Self.number(stroke.opacity))\"" }
        return attributes
    }

    private static func data(_ path: Path) -> String {
        path.steps.map { step in
            switch step {
            case .move(let to): "M\(pair(to))"
            case .line(let to): "L\(pair(to))"
            case .curve(let first, let second, let to): "C\(pair(first)) \(pair(second)) \(pair(to))"
            case .close: "Z"
            }
        }.joined()
    }

    private static func pair(_ point: Point) -> String { "\(number(point.x)) \(number(point.y))" }

    /// At most three decimals, without trailing zeros: a micrometre is finer than any screen or press.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return "0" }
        let thousandths = Int((value * 1000).rounded())
        let whole = abs(thousandths) / 1000
        let rest = abs(thousandths) % 1000
        var text = thousandths < 0 ? "-\(whole)" : "\(whole)"
        if rest > 0 {
            var digits = String(rest + 1000).dropFirst()
            while digits.last == "0" { digits.removeLast() }
            text += "." + digits
        }
        return text
    }

    /// Text that may stand in content and in attributes; characters that XML 1.0 forbids are left out.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "\u{0}"..."\u{8}", "\u{B}", "\u{C}", "\u{E}"..."\u{1F}", "\u{FFFE}", "\u{FFFF}": break
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
