import Drawing
import Reports

/// Makes sure that every link of a publication leads to one place in it.
struct DestinationCheck {
    private let publication: Publication

    init(_ publication: Publication) { self.publication = publication }

    /// - Throws: `RenderingError` for the first link without a destination, or destination that stands twice.
    func check() throws(RenderingError) {
        var places: Set<String> = []
        var links: [String] = publication.outline.map(\.destination)
        var twice: String?
        func collect(_ elements: [Element]) {
            for element in elements {
                switch element {
                case .destination(let name, _): if !places.insert(name).inserted, twice == nil { twice = name }
                case .link(let link, let inner):
                    if case .destination(let name) = link { links.append(name) }
                    collect(inner)
                case .group(let inner, _, _), .tagged(_, let inner): collect(inner)
                case .path, .text: break
                }
            }
        }
        func collect(_ tagged: Page.Tagged) {
            collect(tagged.elements)
            tagged.children.forEach(collect)
        }
        for page in publication.pages {
            collect(page.furniture)
            page.content.forEach(collect)
        }
        if let twice { throw RenderingError(.duplicateDestination(twice)) }
        if let lost = links.first(where: { !places.contains($0) }) { throw RenderingError(.missingDestination(lost)) }
    }
}
