package import Documents

/// Finds who cooperates with whom in a document: events, commitments, and sentences that only look like cooperation.
package struct EventFinder: Sendable {
    /// - Parameters:
    ///   - lexicon: the files of `lexicon/`; those named `events-….yaml` are read.
    ///   - vocabulary: takes the words that the frames look for; to be frozen once every finder is made.
    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(lexicon: [DataFile], vocabulary: inout Vocabulary) throws(AnnotationError) {}

    /// The events of `document`, in the order of their evidence.
    /// - Complexity: O(n) of the tokens.
    package func find(
        in document: Document, tokens: Tokens, findings: MentionFindings, times: [TimeExpression]
    ) -> EventFindings {
        EventFindings()
    }
}
