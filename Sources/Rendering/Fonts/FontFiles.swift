import Foundation

/// Finds the font files that pages and charts are set in, and no others.
///
/// ```swift
/// try FontFiles(in: ["/usr/share/fonts"])  // Inter and Charis SIL wherever they are below it
/// ```
package struct FontFiles: Sendable {
    /// Full paths, in the order of `names`, then the further ones.
    package let paths: [String]
    /// The same without the serif faces, which charts don't use: half the time to start.
    package var sansOnly: FontFiles { FontFiles(paths: paths.filter { !$0.hasSuffix(".ttf") || !$0.contains("CharisSIL-") }) }

    private init(paths: [String]) { self.paths = paths }

    private static let names = [
        "Inter-Regular.otf", "Inter-Italic.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "Inter-Bold.otf",
        "CharisSIL-Regular.ttf", "CharisSIL-Italic.ttf", "CharisSIL-Bold.ttf", "CharisSIL-BoldItalic.ttf",
    ]

    /// The folders of the distribution's packages, before any wider search.
    package static let standardFolders = ["/usr/share/fonts/opentype/inter", "/usr/share/fonts/truetype/charis"]

    /// - Parameters:
    ///   - folders: looked into in order, each with the folders in it.
    ///   - own: a folder all of whose fonts serve, too: for letters that the pinned ones lack, such as Arabic or Chinese.
    /// - Throws: `RenderingError` that names the missing files.
    package init(in folders: [String], own: String? = nil) throws(RenderingError) {
        var found: [String: String] = [:]
        for folder in folders where found.count < Self.names.count {
            for name in Self.names where found[name] == nil {
                let path = folder + "/" + name
                if FileManager.default.fileExists(atPath: path) { found[name] = path }
            }
            guard found.count < Self.names.count else { break }
            let inner = FileManager.default.enumerator(atPath: folder)
            while let item = inner?.nextObject() as? String {
                let name = String(item.split(separator: "/").last ?? "")
                if Self.names.contains(name), found[name] == nil { found[name] = folder + "/" + item }
            }
        }
        let missing = Self.names.filter { found[$0] == nil }
        guard missing.isEmpty else { throw RenderingError(.noFonts(missing: missing, folders: folders)) }
        var further: [String] = []
        if let own, let inner = FileManager.default.enumerator(atPath: own) {
            while let item = inner.nextObject() as? String {
                let name = String(item.split(separator: "/").last ?? "")
                let isFont = [".otf", ".ttf", ".ttc"].contains { name.lowercased().hasSuffix($0) }
                if isFont, !Self.names.contains(name) { further.append(own + "/" + item) }
            }
        }
        paths = Self.names.compactMap { found[$0] } + further.sorted()
    }
}
