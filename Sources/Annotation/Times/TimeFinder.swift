package import Documents

/// Finds expressions of time in Spanish and English documents and resolves them to TIMEX3 values.
///
/// ```swift
/// finder.find(in: document, tokens: tokens).map(\.value)  // ["2024-09-04", "2024-Q3"]
/// ```
package struct TimeFinder: Sendable {
    private let grammars: [SharedTimeGrammar]
    private let automata: TimeAutomata

    /// - Parameters:
    ///   - lexicon: the files of `lexicon/`; those called `times-*.yaml` are read.
    ///   - vocabulary: takes up the words of the patterns.
    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(lexicon: [DataFile], vocabulary: inout Vocabulary) throws(AnnotationError) {
        var grammars: [SharedTimeGrammar] = []
        for file in lexicon where Self.isTimes(file) {
            grammars.append(SharedTimeGrammar(try TimeLexicon(file, vocabulary: &vocabulary).grammar))
        }
        self.grammars = grammars
        automata = TimeAutomata(grammars)
    }

    /// Whether `file` is one that this finder reads.
    package static func isTimes(_ file: DataFile) -> Bool {
        file.path.split(separator: "/").last.map { $0.hasPrefix("times-") && $0.hasSuffix(".yaml") } ?? false
    }

    /// The expressions of time in `document`, in order of their start, each resolved against its zone's or the document's date.
    /// - Parameters:
    ///   - tokens: those of the reading view's text, with the vocabulary that `init` took part in.
    /// - Complexity: O(n) of the tokens.
    package func find(in document: Document, tokens: Tokens) -> [TimeExpression] {
        var result: [TimeExpression] = []
        var token = 0
        scan(document, tokens, phrase: false) { block, scanner in
            let zone = document.zones.indices.contains(block.zone) ? document.zones[block.zone] : nil
            let reference = TimeReference(zone?.date ?? document.date?.interval)
            var language = document.language
            if let own = zone?.language, own != .undetermined { language = own }
            let first = tokens.firstIndex(atOrAfter: block.range.lowerBound, from: token)
            token = tokens.firstIndex(atOrAfter: block.range.upperBound, from: first)
            let range = first..<token
            let isHead = zone.map { [.masthead, .dateline, .folio, .title, .byline].contains($0.kind) } ?? false
            result += scanner.find(range, language: language, reference: reference, isHead: isHead, phrase: false)
        }
        return result
    }

    /// The expressions in one phrase, read on its own: also the words that documents' gold leaves out («ahora» is `PRESENT_REF`).
    ///
    /// ```swift
    /// finder.resolve("hace tres meses", language: .spanish, vocabulary: words, reference: reference)  // value "2024-06"
    /// ```
    package func resolve(
        _ phrase: String, language: Language, vocabulary: Vocabulary, reference: TimeReference
    ) -> [TimeExpression] {
        let document = Document(id: "", source: "", sha256: "", text: phrase)
        let tokens = Tokens(phrase, vocabulary: vocabulary)
        var result: [TimeExpression] = []
        scan(document, tokens, phrase: true) { _, scanner in
            result += scanner.find(0..<tokens.count, language: language, reference: reference, phrase: true)
        }
        return result
    }

    private func scan(
        _ document: Document, _ tokens: Tokens, phrase: Bool, _ body: (ReadingView.Block, inout TimeScanner) -> Void
    ) {
        var text = document.reading.text
        text.withUTF8 { bytes in
            tokens.all.withUnsafeBufferPointer { all in
                TimeTables.with(grammars[...]) { tables in
                    // Nothing else may hold the automata while they grow, or each growth would copy them.
                    var scanner = TimeScanner(
                        grammars: grammars,
                        matchers: zip(tables, phrase ? automata.forPhrases() : automata.take()).map {
                            TimeMatcher(tables: $0, automaton: $1, tokens: all, bytes: bytes, phrase: phrase)
                        },
                        document: document, tokens: all, bytes: bytes)
                    for block in document.reading.blocks { body(block, &scanner) }
                    if !phrase { automata.giveBack(scanner.matchers.map(\.automaton)) }
                }
            }
        }
    }
}
