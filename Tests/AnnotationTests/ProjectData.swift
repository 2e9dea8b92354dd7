import Annotation
import Documents
import Foundation
import Testing

/// The project's own registry and lexicon, read once.
enum ProjectData {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static let annotator = Result { try Annotator(registry: files("registry"), overlays: [], lexicon: files("lexicon")) }

    static func files(_ folder: String) throws -> [DataFile] {
        let directory = root.appending(path: folder)
        return try FileManager.default.contentsOfDirectory(atPath: directory.path)
            .filter { name in [".yaml", ".tsv", ".txt"].contains { name.hasSuffix($0) } }
            .sorted()
            .map { DataFile(path: "\(folder)/\($0)", bytes: [UInt8](try Data(contentsOf: directory.appending(path: $0)))) }
    }

    static func annotate(_ text: String, language: Language = .spanish) throws -> Annotations {
        var document = Document(id: "t", source: "t", sha256: "", text: text)
        document.language = language
        return try annotator.get().annotate(document)
    }
}
