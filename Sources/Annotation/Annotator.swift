package import Documents

/// Finds names, times, cooperation events and commitments in documents, by the registry and the lexicons it was made with.
///
/// An annotator is immutable: one serves any number of documents at once.
package struct Annotator: Sendable {
    /// - Parameters:
    ///   - registry: the files of `registry/`.
    ///   - overlays: the user's own registry files, which add to and override the first.
    ///   - lexicon: the files of `lexicon/`.
    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(registry: [DataFile], overlays: [DataFile], lexicon: [DataFile]) throws(AnnotationError) {}

    /// What `document` names, dates and tells of.
    /// - Complexity: O(n) of the document's bytes.
    package func annotate(_ document: Document) -> Annotations {
        Annotations(documentID: document.id)
    }
}
