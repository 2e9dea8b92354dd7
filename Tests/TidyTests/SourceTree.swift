import Foundation

/// The repository's own files, read once for the invariants' tests.
struct SourceTree {
    struct File {
        /// From the repository's root, with `/` between.
        let path: String
        let lines: [String]

        var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
        var name: String { path.split(separator: "/").last.map(String.init) ?? "" }

        /// Each line without its comment; a `//` within a string is taken for one too, which only makes the tests milder.
        var code: [String] {
            lines.map { line in
                guard let comment = line.range(of: "//") else { return line }
                return String(line[..<comment.lowerBound])
            }
        }
    }

    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Files below `folder` that end in `suffix`, in order of their paths.
    static func files(in folder: String, suffix: String = ".swift") throws -> [File] {
        let base = root.appending(path: folder)
        let names = FileManager.default.enumerator(atPath: base.path)
        var paths: [String] = []
        while let name = names?.nextObject() as? String {
            if name.hasSuffix(suffix) { paths.append(folder + "/" + name) }
        }
        return try paths.sorted().map { path in
            let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
            return File(path: path, lines: text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init))
        }
    }
}
