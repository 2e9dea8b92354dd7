import Foundation

/// The files that paths on the command line stand for, in a fixed order.
struct CorpusWalk {
    /// Paths of the documents, as they were given or found.
    private(set) var files: [String] = []
    /// Registry files that lie beside the documents.
    private(set) var overlays: [String] = []

    /// Files that lie in corpora without being documents.
    private static let beside: Set<String> = ["README.md", "README.txt", "registry.yaml", "datapackage.json"]

    /// - Throws: `CommandError` where a path does not exist or a folder has no documents.
    init(_ paths: [String]) throws(CommandError) {
        for path in paths {
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
                throw CommandError(.noSuchPath(path))
            }
            guard isFolder.boolValue else {
                files.append(path)
                continue
            }
            let before = files.count
            try walk(path)
            if files.count == before { throw CommandError(.emptyFolder(path)) }
        }
    }

    private mutating func walk(_ folder: String) throws(CommandError) {
        let names: [String]
        do {
            names = try FileManager.default.contentsOfDirectory(atPath: folder)
        } catch {
            throw CommandError(.cannotRead(path: folder, said: OutputFile.reason(error)))
        }
        for name in names.sorted() where !name.hasPrefix(".") {
            let path = folder.hasSuffix("/") ? folder + name : folder + "/" + name
            if name == "registry.yaml" { overlays.append(path) }
            if Self.beside.contains(name) { continue }
            var isFolder: ObjCBool = false
            guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
            if !isFolder.boolValue {
                files.append(path)
            } else if (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) == nil {
                // A linked folder could lead back to one that is being walked.
                try walk(path)
            }
        }
    }
}
