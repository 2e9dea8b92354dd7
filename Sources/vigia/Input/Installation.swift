import Analytics
import Annotation
import Documents
import Foundation
import Rendering

/// Where Vigía's own data is: registry, lexicon, templates and report definitions.
struct Installation {
    /// The folder that has `registry/`, `lexicon/`, `templates/` and `reports/`.
    let root: URL

    /// VIGIA_HOME, else `share/vigia` beside the program's `bin`, else the checkout that the program was built in.
    /// - Throws: `CommandError` where none of them has the data.
    init() throws(CommandError) {
        let environment = ProcessInfo.processInfo.environment
        if let home = environment["VIGIA_HOME"] {
            let root = URL(filePath: home)
            guard Self.hasData(root) else { throw CommandError(.noData(folder: home)) }
            self.root = root
            return
        }
        let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
        let shared = program.deletingLastPathComponent().deletingLastPathComponent().appending(path: "share/vigia")
        var candidates = [shared]
        var folder = program.deletingLastPathComponent()
        while folder.pathComponents.count > 1 {
            candidates.append(folder)
            folder = folder.deletingLastPathComponent()
        }
        guard let root = candidates.first(where: Self.hasData) else { throw CommandError(.noData(folder: shared.path)) }
        self.root = root
    }

    private static func hasData(_ folder: URL) -> Bool {
        ["registry", "lexicon", "templates"].allSatisfy {
            FileManager.default.fileExists(atPath: folder.appending(path: $0).path)
        }
    }

    /// The files of a folder of data, in order of their names, as paths from the root.
    /// - Throws: `CommandError` where one can't be read.
    func files(in folder: String, suffixes: [String]) throws(CommandError) -> [DataFile] {
        let base = root.appending(path: folder)
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: base.path)) ?? []).sorted()
        var files: [DataFile] = []
        for name in names where suffixes.contains(where: { name.hasSuffix($0) }) {
            files.append(DataFile(path: folder + "/" + name, bytes: try InputFile.bytes(of: base.appending(path: name).path)))
        }
        return files
    }

    /// What is no keyword.
    func functionWords() throws(CommandError) -> FunctionWords {
        FunctionWords(try InputFile.bytes(of: root.appending(path: "lexicon/counting/function-words.txt").path))
    }

    /// Fonts from VIGIA_FONTS, else where the distribution's packages put them.
    func fonts() throws(CommandError) -> FontFiles {
        let own = ProcessInfo.processInfo.environment["VIGIA_FONTS"]
        let folders = (own.map { [$0] } ?? []) + [root.appending(path: "fonts").path] + FontFiles.standardFolders
        do {
            return try FontFiles(in: folders, own: own)
        } catch {
            throw CommandError(.rendering(error.description))
        }
    }
}
