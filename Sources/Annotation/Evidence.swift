package import Documents

/// The place in a document that a finding was read from: `text[range] == quote`, always.
package struct Evidence: Sendable, Hashable {
    /// UTF-8 bytes of the document's text.
    package var range: Range<Int>
    package var quote: String

    /// The evidence at `range` of the document's text; `range` lies on code points.
    package init(_ range: Range<Int>, in document: Document) {
        self.init(range, of: document.text)
    }

    /// The evidence at `range` of a document's `text`; `range` lies on code points.
    package init(_ range: Range<Int>, of text: String) {
        self.range = range
        let bytes = text.utf8
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        self.quote = String(text[start..<end])
    }
}
