/// What became of one source file: a document, or a refusal with its reason.
package enum ReadingOutcome: Sendable {
    case read(Document)
    case refused(Refusal)
}

/// A file that could not be read, and why; it stays in the coverage certificate.
package struct Refusal: Error, Sendable, Hashable {
    package var source: String
    /// A short stable name in kebab-case, such as `binary`, `encoding`, `pdf-damaged`, `pdf-limits`, `empty`.
    package var code: String
    /// One plain sentence: what, where, what to do next.
    package var message: String

    package init(source: String, code: String, message: String) {
        self.source = source
        self.code = code
        self.message = message
    }
}
