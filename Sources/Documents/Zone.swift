/// A stretch of a document with one part to play, in one language.
package struct Zone: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case masthead, dateline, folio, title, byline, paragraph, caption, credit, slogan, footer, boilerplate
    }

    package var kind: Kind
    package var language: Language
    /// UTF-8 bytes of the document's text, without white space at either end.
    package var range: Range<Int>
    /// The date that the zone itself carries (a caption's own date), against which its relative expressions are resolved.
    package var date: DayInterval?
    /// Index of the earlier zone that this one repeats word for word (a caption printed twice), else nil.
    package var repeats: Int?

    package init(kind: Kind, language: Language, range: Range<Int>, date: DayInterval? = nil, repeats: Int? = nil) {
        self.kind = kind
        self.language = language
        self.range = range
        self.date = date
        self.repeats = repeats
    }
}
