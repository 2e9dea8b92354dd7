/// Where a renderer has its fonts from: files that it loads itself, or a measurer that has loaded them.
enum FontSource: Sendable {
    case files(FontFiles)
    case measurer(PangoTextMeasurer)

    func withFonts(_ body: @Sendable (FontLibrary) throws(RenderingError) -> [UInt8]) throws(RenderingError) -> [UInt8] {
        switch self {
        case .files(let files): try body(try FontLibrary(files))
        case .measurer(let measurer): try measurer.withFonts(body)
        }
    }
}
