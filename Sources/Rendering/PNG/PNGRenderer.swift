import CCairo
package import Drawing

/// Renders a picture as PNG on white.
package struct PNGRenderer: Sendable {
    private let fonts: FontSource

    package init(fonts files: FontFiles) { fonts = .files(files) }

    /// With the fonts that `measurer` has loaded.
    package init(fonts measurer: PangoTextMeasurer) { fonts = .measurer(measurer) }

    /// The bytes of the PNG file.
    /// - Parameter density: dots per inch; 72 gives one dot a point.
    /// - Throws: `RenderingError` where Cairo fails (a picture too large for memory).
    package func render(_ picture: Picture, density: Double) throws(RenderingError) -> [UInt8] {
        try fonts.withFonts { fonts throws(RenderingError) in try render(picture, density: density, fonts) }
    }

    private func render(_ picture: Picture, density: Double, _ fonts: FontLibrary) throws(RenderingError) -> [UInt8] {
        let scale = density / 72
        let width = Int32((picture.size.width * scale).rounded(.up))
        let height = Int32((picture.size.height * scale).rounded(.up))
        guard let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, max(1, width), max(1, height)) else {
            throw RenderingError(.library(name: "Cairo", said: "no surface"))
        }
        defer { cairo_surface_destroy(surface) }
        let canvas = try CairoCanvas(surface: surface, fonts: fonts, isPDF: false)
        canvas.scale(by: scale)
        canvas.fill(Size(picture.size.width + 1, picture.size.height + 1), with: Color(0xFFFFFF))
        canvas.draw(picture.elements)
        try canvas.check()
        cairo_surface_flush(surface)
        guard let pixels = cairo_image_surface_get_data(surface) else {
            throw RenderingError(.library(name: "Cairo", said: "no pixels"))
        }
        let stride = Int(cairo_image_surface_get_stride(surface))
        let writer = PNGWriter(
            width: Int(cairo_image_surface_get_width(surface)), height: Int(cairo_image_surface_get_height(surface)),
            density: density)
        return try writer.bytes(UnsafeRawBufferPointer(start: pixels, count: stride * writer.height), stride: stride)
    }
}
