package import Drawing

/// Renders a picture as SVG: text as text, with `title` and `desc` for those who don't see it.
package struct SVGRenderer: Sendable {
    package init() {}

    /// The bytes of the SVG file, UTF-8.
    /// - Complexity: O(n) of the picture's elements.
    package func render(_ picture: Picture) -> [UInt8] {
        var writer = SVGWriter()
        writer.write(picture)
        return writer.bytes
    }
}
