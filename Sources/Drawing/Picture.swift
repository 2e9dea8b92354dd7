/// A drawing in points, y downwards, that any renderer can render: PDF, PNG or SVG.
package struct Picture: Sendable, Hashable {
    package var size: Size
    /// Painted in order.
    package var elements: [Element]
    /// A short name, for the SVG's `title`.
    package var title: String
    /// Alternative text, for the SVG's `desc` and the PDF's `Alt`.
    package var description: String
    /// An ISO 639 code.
    package var language: String

    package init(size: Size, elements: [Element] = [], title: String = "", description: String = "", language: String = "es") {
        self.size = size
        self.elements = elements
        self.title = title
        self.description = description
        self.language = language
    }
}
