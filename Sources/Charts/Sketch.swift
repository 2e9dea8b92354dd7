import Documents
import Drawing

/// A picture in the making: adds elements in the theme's look and remembers where texts stand.
struct Sketch {
    let theme: Theme
    let language: Language
    let measuring: any TextMeasuring
    let numbers: NumberFormat
    let dates: DateFormat
    var elements: [Element] = []
    /// Of every text so far, for rules that break around text.
    private(set) var boxes: [Rect] = []

    init(_ options: ChartOptions, measuring: any TextMeasuring) {
        theme = options.theme
        language = options.language == .english ? .english : .spanish
        self.measuring = measuring
        numbers = NumberFormat(language, mark: options.decimalMark)
        dates = DateFormat(language)
    }

    var fitting: TextFitting { TextFitting(measuring: measuring) }

    func style(_ size: Double? = nil, _ weight: TextStyle.Weight = .regular, _ color: Color? = nil) -> TextStyle {
        TextStyle(size: size ?? theme.chartSize, weight: weight, color: color ?? theme.ink)
    }

    func width(_ string: String, _ style: TextStyle) -> Double { measuring.width(of: string, style: style) }

    /// How far below the middle of a line its baseline is.
    func drop(_ style: TextStyle) -> Double { measuring.metrics(of: style).capHeight / 2 }

    func say(_ text: LocalizedText, _ values: [String: String] = [:]) -> String { text.filled(values, language) }

    mutating func text(
        _ string: String, _ x: Double, _ baseline: Double, _ style: TextStyle, _ anchor: Text.Anchor = .start,
        tag: String = "label", link: Link? = nil
    ) {
        guard !string.isEmpty else { return }
        let text = Text(string, at: Point(x, baseline), style: style, anchor: anchor)
        boxes.append(text.box(measuring: measuring))
        let element = Element.tagged(tag, [.text(text)])
        elements.append(link.map { .link($0, [element]) } ?? element)
    }

    /// A text with its middle at the height `y`.
    mutating func text(
        _ string: String, _ x: Double, middle y: Double, _ style: TextStyle, _ anchor: Text.Anchor = .start,
        tag: String = "label", link: Link? = nil
    ) {
        text(string, x, y + drop(style), style, anchor, tag: tag, link: link)
    }

    mutating func line(_ points: [Point], _ color: Color, _ width: Double, dashes: [Double] = [], tag: String = "axis") {
        guard points.count > 1 else { return }
        elements.append(
            .tagged(tag, [.path(.line(points), fill: nil, stroke: Stroke(color, width: width, dashes: dashes))]))
    }

    mutating func rect(_ rect: Rect, _ fill: Paint?, stroke: Stroke? = nil, tag: String = "mark") {
        guard rect.width > 0, rect.height > 0 else { return }
        elements.append(.tagged(tag, [.path(.rect(rect), fill: fill, stroke: stroke)]))
    }

    /// A vertical rule from `top` to `bottom` that leaves out the texts on its way.
    mutating func rule(x: Double, from top: Double, to bottom: Double, _ color: Color, _ width: Double, dashes: [Double] = []) {
        var pieces = [(top, bottom)]
        for box in boxes where box.x - 2 < x && x < box.maxX + 2 {
            let (low, high) = (box.y - 1.5, box.maxY + 1)
            pieces = pieces.flatMap { start, end -> [(Double, Double)] in
                if high <= start || low >= end { return [(start, end)] }
                return [(start, low), (high, end)].filter { $0.1 > $0.0 }
            }
        }
        for (start, end) in pieces where end - start > 1 {
            line([Point(x, start), Point(x, end)], color, width, dashes: dashes)
        }
    }

    func picture(_ size: Size, title: String, description: String) -> Picture {
        Picture(size: size, elements: elements, title: title, description: description, language: language.rawValue)
    }
}

extension LocalizedText {
    /// The text in `language` with each `{name}` replaced by its value.
    func filled(_ values: [String: String], _ language: Language) -> String {
        var result = ""
        var rest = Substring(self[language])
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            result += rest[..<open]
            result += values[String(rest[rest.index(after: open)..<close])] ?? ""
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
