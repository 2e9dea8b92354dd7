import Drawing
import Reports

/// Reads pages back: their words with their places, their links, where links lead.
extension Page {
    struct Line: Hashable {
        var text: String
        var x: Double
        var y: Double
    }

    /// Texts on one baseline that follow each other, joined; sorted as they are read.
    var lines: [Line] {
        var result: [Line] = []
        for text in content.flatMap({ $0.texts(at: .zero) }) {
            if let last = result.last, last.y == text.position.y, text.position.x >= last.x {
                result[result.count - 1].text += text.string
            } else {
                result.append(Line(text: text.string, x: text.position.x, y: text.position.y))
            }
        }
        return result
    }

    /// Each text's box, from the x-height to a little below the baseline.
    var boxes: [(text: String, rect: Rect)] {
        let measurer = FakeMeasurer()
        return content.flatMap { $0.texts(at: .zero) }.map { text in
            let spaces = Double(text.string.utf8.count { $0 == 32 })
            let width = measurer.width(of: text.string, style: text.style) + spaces * text.wordSpacing
            let x = text.anchor == .end ? text.position.x - width : text.position.x
            let size = text.style.size
            return (
                text.string, Rect(x: x + 0.05, y: text.position.y - size * 0.6, width: width - 0.1, height: size * 0.7)
            )
        }
    }
}

extension Page.Tagged {
    func texts(at offset: Point) -> [Text] {
        elements.flatMap { $0.texts(at: offset) } + children.flatMap { $0.texts(at: offset) }
    }

    var places: [String] { elements.flatMap(\.places) + children.flatMap(\.places) }
    var links: [String] { elements.flatMap(\.links) + children.flatMap(\.links) }
}

extension Element {
    func texts(at offset: Point) -> [Text] {
        switch self {
        case .text(var text):
            text.position = Point(text.position.x + offset.x, text.position.y + offset.y)
            return [text]
        case .group(let inner, let own, _): return inner.flatMap { $0.texts(at: Point(offset.x + own.x, offset.y + own.y)) }
        case .link(_, let inner), .tagged(_, let inner): return inner.flatMap { $0.texts(at: offset) }
        case .path, .destination: return []
        }
    }

    var places: [String] {
        switch self {
        case .destination(let name, _): [name]
        case .group(let inner, _, _), .link(_, let inner), .tagged(_, let inner): inner.flatMap(\.places)
        case .path, .text: []
        }
    }

    var links: [String] {
        switch self {
        case .link(.destination(let name), let inner): [name] + inner.flatMap(\.links)
        case .group(let inner, _, _), .link(_, let inner), .tagged(_, let inner): inner.flatMap(\.links)
        case .path, .text, .destination: []
        }
    }
}
