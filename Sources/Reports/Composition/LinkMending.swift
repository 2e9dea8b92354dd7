import Drawing

/// Leaves out links that lead nowhere and places that stand twice: a file with either is refused by the renderer.
enum LinkMending {
    /// - Returns: the destinations that are not there, each once, in order.
    static func mend(_ pages: inout [Page]) -> [String] {
        let places = Set(pages.flatMap(\.content).flatMap(\.destinations))
        var mender = Mender(places: places)
        for page in pages.indices {
            pages[page].content = pages[page].content.map { mender.mend($0) }
        }
        return mender.dead
    }

    private struct Mender {
        let places: Set<String>
        var seen: Set<String> = []
        var dead: [String] = []

        mutating func mend(_ tagged: Page.Tagged) -> Page.Tagged {
            var tagged = tagged
            tagged.elements = mend(tagged.elements)
            var children: [Page.Tagged] = []
            for child in tagged.children { children.append(mend(child)) }
            tagged.children = children
            return tagged
        }

        private mutating func mend(_ elements: [Element]) -> [Element] {
            var result: [Element] = []
            for element in elements {
                switch element {
                case .destination(let name, _): if seen.insert(name).inserted { result.append(element) }
                case .link(let link, let inner):
                    let inner = mend(inner)
                    if case .destination(let name) = link, !places.contains(name) {
                        if !dead.contains(name) { dead.append(name) }
                        result += inner
                    } else {
                        result.append(.link(link, inner))
                    }
                case .group(let inner, let offset, let clip): result.append(.group(mend(inner), offset: offset, clip: clip))
                case .tagged(let name, let inner): result.append(.tagged(name, mend(inner)))
                case .path, .text: result.append(element)
                }
            }
            return result
        }
    }
}
