/// Something in or beside a document that says when it was published, and what became of its testimony.
package struct DateWitness: Sendable, Hashable {
    package enum Kind: String, Sendable, CaseIterable {
        case dateline, folioYear = "folio-year", byline, header, url, htmlMetadata = "html-metadata", sidecar, masthead, caption
        case photoID = "photo-id", officeHolders = "office-holders", fileMetadata = "file-metadata"
    }

    package enum Verdict: String, Sendable {
        case accepted, bound, rejected
    }

    package var kind: Kind
    package var interval: DayInterval
    /// UTF-8 bytes of the document's text; nil for a witness outside the text.
    package var range: Range<Int>?
    package var verdict: Verdict
    /// Why the verdict, in plain English, one clause.
    package var reason: String

    package init(kind: Kind, interval: DayInterval, range: Range<Int>?, verdict: Verdict, reason: String) {
        self.kind = kind
        self.interval = interval
        self.range = range
        self.verdict = verdict
        self.reason = reason
    }
}
