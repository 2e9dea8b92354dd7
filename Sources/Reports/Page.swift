package import Drawing

/// One finished page: every line broken, every mark in its place.
package struct Page: Sendable, Hashable {
    package var size: Size
    /// The page number as printed.
    package var label: String
    /// Running head, foot and backgrounds: no part of the content.
    package var furniture: [Element]
    /// What is read, in reading order.
    package var content: [Tagged]

    package init(size: Size, label: String, furniture: [Element], content: [Tagged]) {
        self.size = size
        self.label = label
        self.furniture = furniture
        self.content = content
    }

    /// Elements with their part in the document's structure tree, as PDF names it.
    package struct Tagged: Sendable, Hashable {
        package enum Tag: String, Sendable {
            case h1 = "H1", h2 = "H2", h3 = "H3", paragraph = "P", figure = "Figure", caption = "Caption", note = "Note"
            case table = "Table", row = "TR", header = "TH", cell = "TD", list = "L", item = "LI", section = "Sect", toc = "TOC"
            case tocItem = "TOCI", link = "Link", span = "Span", quote = "BlockQuote"
        }

        package var tag: Tag
        package var elements: [Element]
        package var children: [Tagged]
        /// For figures.
        package var alternative: String?
        /// An ISO 639 code where it differs from the publication's.
        package var language: String?

        package init(
            _ tag: Tag, elements: [Element] = [], children: [Tagged] = [], alternative: String? = nil, language: String? = nil
        ) {
            self.tag = tag
            self.elements = elements
            self.children = children
            self.alternative = alternative
            self.language = language
        }
    }
}
