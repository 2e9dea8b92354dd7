package import Documents

/// Finds who cooperates with whom in a document: events, commitments, and sentences that only look like cooperation.
///
/// Each language has its frames as data (`lexicon/events-es.yaml`, `lexicon/events-en.yaml`): verbs and nouns, where their
/// parties stand, and sentences that must and must not match. The classes are PLOVER's (https://github.com/openeventdata/PLOVER),
/// the CAMEO roots beside them those of the CAMEO manual 1.1b3.
package struct EventFinder: Sendable {
    private var lexicons: [String: SharedEventLexicon] = [:]
    private var scales: [String: LeadScale] = [:]
    private var bodyNouns: [[UInt8]: Int32] = [:]
    private var organs = PartyIndex.Organs()

    /// - Parameters:
    ///   - lexicon: the files of `lexicon/`; those named `events-….yaml` and `leads-….yaml` are read.
    ///   - vocabulary: takes the words that the frames look for; to be frozen once every finder is made.
    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(lexicon: [DataFile], vocabulary: inout Vocabulary) throws(AnnotationError) {
        for file in lexicon where Self.isNamed(file, "events-") {
            let (language, read) = try LexiconReader.read(file, into: &vocabulary)
            lexicons[language] = SharedEventLexicon(read)
            bodyNouns.merge(read.bodyNouns) { old, _ in old }
            organs.add(read.nameWords)
        }
        for file in lexicon where Self.isNamed(file, "leads-") {
            let (language, scale) = try LeadScale.read(file, lexicons: lexicons)
            scales[language] = scale
        }
    }

    private static func isNamed(_ file: DataFile, _ prefix: String) -> Bool {
        file.path.split(separator: "/").last.map { $0.hasPrefix(prefix) } ?? false
    }

    /// The examples of every frame, with what the frame is to make of them.
    package var examples: [FrameExample] {
        lexicons.keys.sorted().flatMap { language in
            (lexicons[language]?.lexicon.frames ?? []).flatMap {
                FrameExample.examples(of: $0, language: Language(rawValue: language) ?? .undetermined)
            }
        }
    }

    /// The events of `document`, in the order of their evidence.
    ///
    /// - Parameters:
    ///   - tokens: those of `document.reading.text`, made with the vocabulary that the initialiser filled.
    ///   - findings: the names of the same document.
    ///   - times: its expressions of time, in order.
    /// - Complexity: O(n) of the tokens; sentences without two bodies or without a word of a frame cost nothing.
    package func find(
        in document: Document, tokens: Tokens, findings: MentionFindings, times: [TimeExpression]
    ) -> EventFindings {
        let index = PartyIndex(findings, bodyNouns: bodyNouns, organs: organs)
        guard !index.names.isEmpty || document.language == .english else { return EventFindings() }
        var text = document.reading.text
        return text.withUTF8 { bytes in
            var run = EventRun(
                document: document, tokens: tokens, text: bytes, index: index, times: times, issuer: findings.issuer,
                lexicons: lexicons, scales: scales)
            return run.findings()
        }
    }
}
