import Charts
import Drawing

/// The words that charts print: which institutions a reader meets there.
struct Lettering {
    private var words: Set<String> = []
    /// Names that were cut, without the dots.
    private var beginnings: [String] = []

    init(_ figures: [Figure]) {
        for figure in figures { collect(figure.picture.elements) }
    }

    /// Whether a chart prints one of `names`, whole or cut.
    func has(_ names: [String]) -> Bool {
        names.contains { name in words.contains(name) || beginnings.contains { name.hasPrefix($0) } }
    }

    private mutating func collect(_ elements: [Element]) {
        for element in elements {
            switch element {
            case .text(let text):
                let words = Prose.clean(text.string)
                if words.hasSuffix("…") { beginnings.append(String(words.dropLast())) } else { self.words.insert(words) }
            case .link(_, let inner), .group(let inner, _, _), .tagged(_, let inner): collect(inner)
            case .path, .destination: break
            }
        }
    }
}
