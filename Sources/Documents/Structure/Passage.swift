/// A run of lines that belong together: a title, a paragraph, a line that stands for itself.
struct Passage: Sendable {
    /// Indices in the text's lines.
    var lines: Range<Int>
    /// From the first line's start to the last one's end.
    var range: Range<Int>
    /// Empty lines before it.
    var blanksBefore: Int
    /// What a line by itself already shows, which also keeps other lines from joining it.
    var mark: Mark?

    enum Mark: Sendable, Hashable {
        /// Dashes, asterisks: nothing with a letter or a digit.
        case separator
        case pageNumber
        /// COMUNICADO, PRESS RELEASE; the folio where the line has one.
        case label
        case dateline
        case caption
        case credit
        /// An address, a telephone, a web site.
        case contact
        case listItem
        /// The head or foot of a page, which other pages have too.
        case running
        case speaker
    }
}
