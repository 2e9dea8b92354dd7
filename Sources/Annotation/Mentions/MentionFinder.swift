package import Documents

/// Finds the institutions, people, places and instruments that a document names, and links them to the registry.
///
/// Registry names are matched longest first on folded words; other names are read by a grammar of heads and connectors whose
/// words are in `lexicon/mentions.yaml`; short forms that the document defines hold for that document only.
package struct MentionFinder: Sendable {
    let registry: Registry
    let lexicon: MentionLexicon
    let trie: NameTrie
    let forms: [NameForm]
    /// The words as they stood when this finder was made: for possessives, which the tokens do not part.
    let vocabulary: Vocabulary
    let words: SpecialWords

    /// - Parameters:
    ///   - lexicon: the files of `lexicon/`, of which `mentions.yaml` is read.
    ///   - vocabulary: gets the words that this finder looks for.
    /// - Throws: `AnnotationError` for a fault of the lexicon, or an example of the registry that does not hold.
    package init(registry: Registry, lexicon files: [DataFile], vocabulary: inout Vocabulary) throws(AnnotationError) {
        self.registry = registry
        var lexicon = try MentionLexicon(files: files, registry: registry, vocabulary: &vocabulary)
        var builder = NameFormBuilder(registry: registry)
        builder.build(lexicon: &lexicon, vocabulary: &vocabulary)
        trie = builder.trie
        forms = builder.forms
        words = SpecialWords(vocabulary: &vocabulary)
        lexicon.close(vocabulary)
        self.lexicon = lexicon
        self.vocabulary = vocabulary
        try checkExamples()
    }

    /// What `document` names.
    /// - Parameter tokens: those of the document's reading view, scanned with the frozen vocabulary.
    /// - Complexity: O(n) of the tokens, but for O(d·n) in the number d of short forms that the document defines.
    package func find(in document: Document, tokens: Tokens) -> MentionFindings {
        var scan = MentionScan(finder: self, document: document, tokens: tokens)
        return scan.run()
    }

    private func checkExamples() throws(AnnotationError) {
        for example in registry.examples {
            let document = Document(id: "example", source: example.source.path, sha256: "", text: example.text)
            let found = find(in: document, tokens: Tokens(example.text, vocabulary: vocabulary))
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

/// Numbers of the signs and words that the grammar asks for by themselves.
struct SpecialWords: Sendable {
    let comma, stop, openParenthesis, closeParenthesis, hyphen, colon, semicolon, slash: Int32
    let and, de, del, en, entre, between, to, from, of, to2: Int32

    init(vocabulary: inout Vocabulary) {
        comma = vocabulary.insert(",")
        stop = vocabulary.insert(".")
        openParenthesis = vocabulary.insert("(")
        closeParenthesis = vocabulary.insert(")")
        hyphen = vocabulary.insert("-")
        colon = vocabulary.insert(":")
        semicolon = vocabulary.insert(";")
        slash = vocabulary.insert("/")
        and = vocabulary.insert("and")
        de = vocabulary.insert("de")
        del = vocabulary.insert("del")
        en = vocabulary.insert("en")
        entre = vocabulary.insert("entre")
        between = vocabulary.insert("between")
        to = vocabulary.insert("to")
        from = vocabulary.insert("from")
        of = vocabulary.insert("of")
        to2 = vocabulary.insert("a")
    }
}
