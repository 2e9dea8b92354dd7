/// Something about a document that its reader should know: said once, with its place, and never dropped.
package struct Diagnostic: Sendable, Hashable {
    package enum Severity: String, Sendable {
        case note, warning, error
    }

    package var severity: Severity
    /// A short stable name in kebab-case, such as `undated` or `date-conflict`.
    package var code: String
    /// One plain sentence: what, and what to do next.
    package var message: String
    /// UTF-8 bytes of the document's text, where it has a place.
    package var range: Range<Int>?

    package init(severity: Severity, code: String, message: String, range: Range<Int>? = nil) {
        self.severity = severity
        self.code = code
        self.message = message
        self.range = range
    }
}
