import Annotation
import Documents

/// Makes the annotator from Vigía's own data and the user's overlays.
struct AnnotatorSource {
    let annotator: Annotator
    /// Changes whenever the program or its data does: what was annotated under another is annotated anew.
    var pipeline: String {
        var everything = Array(Vigia.version.utf8)
        for file in data {
            everything += Array(file.path.utf8)
            everything += file.bytes
        }
        return String(SHA256.hex(of: everything).prefix(16))
    }

    private let data: [DataFile]

    /// - Throws: `CommandError` with the place of the first fault in the data.
    init(installation: Installation, overlays: [String]) throws(CommandError) {
        let registry = try installation.files(in: "registry", suffixes: [".yaml", ".tsv", ".txt"])
        let lexicon = try installation.files(in: "lexicon", suffixes: [".yaml", ".tsv", ".txt"])
        var own: [DataFile] = []
        for path in overlays { own.append(DataFile(path: path, bytes: try InputFile.bytes(of: path))) }
        do {
            annotator = try Annotator(registry: registry, overlays: own, lexicon: lexicon)
        } catch {
            throw CommandError(.badDefinition(error.description))
        }
        data = registry + lexicon + own
    }
}
