/// One document as Vigía read it: its text as in the source, its zones, and what is known of its date.
///
/// Every range in it counts UTF-8 bytes of `text`, except where a property says that it counts bytes of the reading view.
package struct Document: Sendable {
    /// The identifier that was given, or the first 16 hex digits of the SHA-256 of the source bytes.
    package var id: String
    /// The name that the reader was given: a path or a record's source.
    package var source: String
    /// SHA-256 of the source bytes, 64 hex digits.
    package var sha256: String
    package var kind: DocumentKind
    /// The language that most of the text is in; each zone has its own.
    package var language: Language
    /// The decoded text, otherwise as in the source.
    package var text: String
    /// Ranges of `text`, one a page, in order; one range where the format has no pages.
    package var pages: [Range<Int>]
    /// Zones in order of their start; they do not overlap.
    package var zones: [Zone]
    /// Hard-wrapped lines joined, for the finders.
    package var reading: ReadingView
    package var title: String?
    /// The official number of a communiqué, such as `DGDDH/255/2024`.
    package var folio: String?
    /// The place of the dateline.
    package var place: String?
    package var date: DocumentDate?
    package var witnesses: [DateWitness]
    package var diagnostics: [Diagnostic]

    package init(id: String, source: String, sha256: String, text: String) {
        self.id = id
        self.source = source
        self.sha256 = sha256
        self.kind = .other
        self.language = .undetermined
        self.text = text
        self.pages = [0..<text.utf8.count]
        self.zones = []
        self.reading = ReadingView(text: text)
        self.title = nil
        self.folio = nil
        self.place = nil
        self.date = nil
        self.witnesses = []
        self.diagnostics = []
    }
}
