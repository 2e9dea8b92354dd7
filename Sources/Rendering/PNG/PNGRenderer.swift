import CCairo
package import Drawing

/// Renders a picture as PNG on white.
package struct PNGRenderer: Sendable {
    private let files: FontFiles

    package init(fonts files: FontFiles) { self.files = files }

    /// The bytes of the PNG file.
    /// - Parameter density: dots per inch; 72 gives one dot a point.
    /// - Throws: `RenderingError` where Cairo fails (a picture too large for memory).
    package func render(_ picture: Picture, density: Double) throws(RenderingError) -> [UInt8] {
        let scale = density / 72
        let width = Int32((picture.size.width * scale).rounded(.up))
        let height = Int32((picture.size.height * scale).rounded(.up))
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, max(1, width), max(1, height)) else {
            throw RenderingError(.library(name: "Cairo", said: "no surface"))
        }
        defer { cairo_surface_destroy(surface) }
        let canvas = try CairoCanvas(surface: surface, fonts: try FontLibrary(files), isPDF: false)
        canvas.scale(by: scale)
        canvas.fill(Size(picture.size.width + 1, picture.size.height + 1), with: Color(0xFFFFFF))
        canvas.draw(picture.elements)
        try canvas.check()
        cairo_surface_flush(surface)
        let sink = ByteSink()
        let status = withExtendedLifetime(sink) {
            cairo_surface_write_to_png_stream(surface, ByteSink.write, sink.closure)
        }
        guard status == CAIRO_STATUS_SUCCESS else {
            throw RenderingError(.library(name: "Cairo", said: String(cString: cairo_status_to_string(status))))
        }
        return sink.bytes
    }
}
