/// What the zones of a text are, before their language and dates are known.
struct Layout: Sendable {
    /// Where in a text a date stands, which decides what it can say of the day of issue.
    enum Position: Sendable {
        case beforeTitle, afterTitle, opening, end
    }

    /// A line with a date in the head, at the opening or at the end of a document.
    struct DatedLine: Sendable {
        var dateline: DatelineReader.Dateline
        var position: Position
        var isByline = false
        /// The day of a printing, a visit to the site or an update: the document was there already.
        var isPrinting = false
    }

    struct Part: Sendable {
        var kind: Zone.Kind
        var range: Range<Int>
        /// Its lines, each without white space at the ends.
        var lines: [Range<Int>]
        var repeats: Int?
    }

    var parts: [Part] = []
    var kind: DocumentKind = .other
    /// Index of the part that is the title.
    var title: Int?
    var folio: FolioReader.Folio?
    var datelines: [DatedLine] = []
    /// The place with which the text opens, where no dateline has a day.
    var place: Range<Int>?
    /// The document shows who issued it, or that it is a communiqué.
    var isOfficial = false
}
