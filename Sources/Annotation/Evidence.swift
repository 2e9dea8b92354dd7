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
        // A text that was read is plain memory, of which a run of bytes is taken as it is.
        if let quote = bytes.withContiguousStorageIfAvailable({ String(decoding: $0[range], as: UTF8.self) }) {
            self.quote = quote
            return
        }
        let start = bytes.index(bytes.startIndex, offsetBy: range.lowerBound)
        let end = bytes.index(start, offsetBy: range.count)
        self.quote = String(text[start..<end])
    }
}
