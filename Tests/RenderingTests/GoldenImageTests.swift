import CCairo
import Documents
import Drawing
import Foundation
import Rendering
import Testing

/// Small pictures as PNG, compared dot by dot with what was looked at and found good.
///
/// After a change that is meant: `VIGIA_UPDATE_GOLDENS=1 swift test --filter GoldenImageTests`, then look at the pictures. They
/// hold for the fonts whose digest stands beside them; with other fonts the test is left out, and says so.
@Suite struct GoldenImageTests {
    /// A dot may differ a little, as another build of Cairo or FreeType rounds otherwise; hardly any may differ much.
    static let (small, share) = (40, 0.002)

    @Test(arguments: GoldenPictures.names) func drawnAsBefore(_ name: String) throws {
        let fonts = try FontFiles(in: FontFiles.standardFolders).sansOnly
        var bytes: [UInt8] = []
        for path in fonts.paths { bytes += try Data(contentsOf: URL(filePath: path)) }
        let digest = SHA256.hex(of: bytes)
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens")
        let (image, mark) = (folder.appending(path: name + ".png"), folder.appending(path: "fonts.sha256"))

        let measurer = try PangoTextMeasurer(fonts)
        let picture = try GoldenPictures.picture(name, measuring: measurer)
        let png = try PNGRenderer(fonts: measurer).render(picture, density: 96)
        if ProcessInfo.processInfo.environment["VIGIA_UPDATE_GOLDENS"] != nil {
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(png).write(to: image)
            try Data((digest + "\n").utf8).write(to: mark)
            return
        }
        guard try String(contentsOf: mark, encoding: .utf8) == digest + "\n" else {
            print("notice: the fonts here are not those of \(name).png, which is therefore not compared")
            return
        }
        let now = FileManager.default.temporaryDirectory.appending(
            path: "vigia-\(name)-\(ProcessInfo.processInfo.processIdentifier).png")
        defer { try? FileManager.default.removeItem(at: now) }
        try Data(png).write(to: now)
        let (golden, drawn) = (try dots(image), try dots(now))
        #expect(golden.width == drawn.width && golden.values.count == drawn.values.count)
        let far = zip(golden.values, drawn.values).count { abs(Int($0) - Int($1)) > Self.small }
        #expect(Double(far) <= Self.share * Double(golden.values.count), "\(name): \(far) values differ")
    }

    /// What a reader of PNG that is not ours makes of the file: bytes of blue, green, red and nothing for each dot.
    private func dots(_ file: URL) throws -> (width: Int32, values: [UInt8]) {
        let surface = try #require(cairo_image_surface_create_from_png(file.path))
        defer { cairo_surface_destroy(surface) }
        #expect(cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS)
        let data = try #require(cairo_image_surface_get_data(surface))
        let count = Int(cairo_image_surface_get_stride(surface) * cairo_image_surface_get_height(surface))
        return (cairo_image_surface_get_width(surface), Array(UnsafeBufferPointer(start: data, count: count)))
    }
}

@Suite struct LettersTests {
    /// The pinned fonts have Latin, Greek and Cyrillic; what they lack is known before boxes are printed.
    @Test func whatTheFontsLackIsKnown() throws {
        let measurer = try PangoTextMeasurer(FontFiles(in: FontFiles.standardFolders))
        let style = TextStyle(size: 8)
        for text in ["Ñandú «sí»", "Уполномоченный", "Ελλάδα", "10\u{202F}000 ≥ 3 → A–B…"] {
            #expect(measurer.hasLetters(of: text, style: style), "\(text)")
        }
        for text in ["委員会", "اللجنة"] { #expect(!measurer.hasLetters(of: text, style: style), "\(text)") }
    }
}
