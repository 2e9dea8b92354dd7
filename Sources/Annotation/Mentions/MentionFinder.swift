package import Documents

/// Finds the institutions, people, places and instruments that a document names, and links them to the registry.
///
/// Registry names are matched longest first on folded words; other names are read by a grammar of heads and connectors whose
/// words are in `lexicon/mentions.yaml`; short forms that the document defines hold for that document only.
package struct MentionFinder: Sendable {
    private let tables: MentionTables

    /// - Parameters:
    ///   - lexicon: the files of `lexicon/`, of which `mentions.yaml` is read.
    ///   - vocabulary: gets the words that this finder looks for.
    /// - Throws: `AnnotationError` for a fault of the lexicon, or an example of the registry that does not hold.
    package init(registry: Registry, lexicon files: [DataFile], vocabulary: inout Vocabulary) throws(AnnotationError) {
        tables = try MentionTables(registry: registry, lexicon: files, vocabulary: &vocabulary)
        try checkExamples()
    }

    /// What `document` names.
    /// - Parameter tokens: those of the document's reading view, scanned with the frozen vocabulary.
    /// - Complexity: O(n) of the tokens, but for O(d·n) in the number d of short forms that the document defines.
    package func find(in document: Document, tokens: Tokens) -> MentionFindings {
        let scan = MentionScan(finder: tables, document: document, tokens: tokens)
        return scan.run()
    }

    private func checkExamples() throws(AnnotationError) {
        for example in tables.registry.examples {
            // An example is read as part of a document about the institution's country.
            let country = tables.registry.institution(example.institution)?.country
            let document = Document(id: "example", source: example.source.path, sha256: "", text: example.text)
            let scan = MentionScan(
                finder: tables, document: document, tokens: Tokens(example.text, vocabulary: tables.vocabulary))
            if let country { scan.countries[country] = 1 }
            let found = scan.run()
            let matched = found.mentions.contains { $0.entity == example.institution }
            if matched == example.mustMatch { continue }
            let fact: AnnotationError.Fact =
                example.mustMatch
                ? .unmatchedExample(example.text, id: example.institution)
                : .matchedCounterexample(example.text, id: example.institution)
            throw YAMLRecord.fault(example.source, fact)
        }
    }
}
