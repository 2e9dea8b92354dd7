package import Drawing

extension Figure {
    /// The figure as one picture with its words: title, subtitle, plot, note and source, wrapped to the plot's width.
    ///
    /// Links into a report are left out, as there is no report around it.
    /// - Parameter margin: free points on every side.
    package func standalone(measuring: any TextMeasuring, theme: Theme = .standard, margin: Double = 10) -> Picture {
        let fitting = TextFitting(measuring: measuring)
        let width = picture.size.width
        let titleStyle = TextStyle(size: theme.titleSize, weight: .bold, color: theme.ink)
        let smallStyle = TextStyle(size: theme.noteSize, color: theme.secondary)
        var elements: [Element] = []
        var y = margin
        func add(_ text: String, _ style: TextStyle, leading: Double, tag: String) {
            for line in fitting.lines(text, width: width, style: style) {
                elements.append(.tagged(tag, [.text(Text(line, at: Point(margin, y + style.size), style: style))]))
                y += leading
            }
        }
        add(title, titleStyle, leading: theme.leading, tag: "title")
        add(subtitle, smallStyle, leading: theme.noteLeading, tag: "note")
        y += theme.leading - theme.noteLeading + 7
        elements.append(.group(picture.elements.map(\.withoutLinks), offset: Point(margin, y), clip: nil))
        y += picture.size.height + theme.leading / 2
        add(note, smallStyle, leading: theme.noteLeading, tag: "note")
        add(source, smallStyle, leading: theme.noteLeading, tag: "note")
        let size = Size(width + 2 * margin, y + margin)
        let paper = Element.tagged(
            "background",
            [.path(.rect(Rect(x: 0, y: 0, width: size.width, height: size.height)), fill: .solid(theme.paper), stroke: nil)])
        return Picture(
            size: size, elements: [paper] + elements, title: title, description: altText, language: picture.language)
    }
}

extension Element {
    /// The same to look at, leading nowhere.
    fileprivate var withoutLinks: Element {
        switch self {
        case .link(_, let elements): .group(elements.map(\.withoutLinks), offset: .zero, clip: nil)
        case .group(let elements, let offset, let clip): .group(elements.map(\.withoutLinks), offset: offset, clip: clip)
        case .tagged(let tag, let elements): .tagged(tag, elements.map(\.withoutLinks))
        case .destination: .group([], offset: .zero, clip: nil)
        case .path, .text: self
        }
    }
}
