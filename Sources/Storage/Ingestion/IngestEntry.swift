package import Annotation
package import Documents

/// What became of one source, to be stored.
package enum IngestEntry: Sendable {
    /// - Parameter stamp: what shows that the source has changed, by default the SHA-256 of its bytes; give another where
    ///   something beside the bytes (a record's own date) makes a difference.
    case read(Document, Annotations, stamp: String? = nil)
    case refused(Refusal, stamp: String)

    package var source: String {
        switch self {
        case .read(let document, _, _): document.source
        case .refused(let refusal, _): refusal.source
        }
    }
}
