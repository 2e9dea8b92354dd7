import Drawing

/// A line of words with their places, ready to be put on a page.
struct SetLine: Hashable {
    struct Span: Hashable {
        var run: Run
        /// Points from the line's start.
        var x: Double
        var width: Double
    }

    var spans: [Span]
    var width: Double
    var wordSpacing: Double
    var isHyphenated: Bool

    var text: String { spans.map(\.run.text).joined() }

    /// The line's words from `origin`, which lies on the baseline.
    func elements(at origin: Point) -> [Element] {
        spans.flatMap { span -> [Element] in
            let size = span.run.style.size
            let place = Point(origin.x + span.x, origin.y - span.run.rise)
            let text = Element.text(
                Text(
                    span.run.text, at: place, style: span.run.style,
                    wordSpacing: span.run.text.utf8.contains(32) ? wordSpacing : 0))
            return [span.run.link.map { .link($0, [text]) } ?? text]
                .withBackground(span.run.tint, Rect(x: place.x, y: place.y - size, width: span.width, height: size * 1.3))
        }
    }
}

extension [Element] {
    fileprivate func withBackground(_ color: Color?, _ rect: Rect) -> [Element] {
        guard let color else { return self }
        return [.path(.rect(rect), fill: .solid(color), stroke: nil)] + self
    }
}

extension Element {
    /// The element further right and down by `offset`.
    func moved(by offset: Point) -> Element {
        func move(_ point: Point) -> Point { Point(point.x + offset.x, point.y + offset.y) }
        switch self {
        case .path(let path, let fill, let stroke):
            let steps = path.steps.map { step -> Path.Step in
                switch step {
                case .move(let point): .move(move(point))
                case .line(let point): .line(move(point))
                case .curve(let first, let second, let end): .curve(move(first), move(second), move(end))
                case .close: .close
                }
            }
            return .path(Path(steps), fill: fill, stroke: stroke)
        case .text(var text):
            text.position = move(text.position)
            return .text(text)
        case .group(let elements, let own, let clip): return .group(elements, offset: move(own), clip: clip)
        case .link(let link, let elements): return .link(link, elements.map { $0.moved(by: offset) })
        case .destination(let name, let point): return .destination(name: name, at: move(point))
        case .tagged(let name, let elements): return .tagged(name, elements.map { $0.moved(by: offset) })
        }
    }
}
