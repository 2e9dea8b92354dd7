/// The kind of body that the head of a name says, by `lexicon/kinds.yaml`.
///
/// ```swift
/// kinds.kind(of: "Fiscalía Especial de Puerto Alba")  // "prosecutor"
/// kinds.kind(of: "Comisión de Puerto Alba")  // nil: commissions are of several kinds
/// ```
package struct InstitutionKinds: Sendable {
    private var byHead: [[UInt8]: String] = [:]

    /// - Parameter lexicon: the files of `lexicon/`, of which `kinds.yaml` is read.
    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(lexicon files: [DataFile]) throws(AnnotationError) {
        for file in files where file.path.hasSuffix("kinds.yaml") {
            guard let top = try YAMLRecord.top(of: file, keys: ["kinds"]) else { continue }
            for record in try top.records("kinds", keys: ["kind", "heads"]) {
                let kind = try record.required("kind")
                for head in try record.strings("heads") { byHead[Folding.folded(head)] = kind }
            }
        }
    }

    /// The kind that the first head among the name's first words says, else the last word (`Harbour University`), or nil.
    package func kind(of name: String) -> String? {
        let words = Slug.of(name).split(separator: "-").map { Array($0.utf8) }
        for word in words.prefix(1) + words.suffix(1) { if let kind = byHead[word] { return kind } }
        return nil
    }
}
