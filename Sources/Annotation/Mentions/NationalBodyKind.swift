import Documents

/// A kind of bodies of which each country, or each of its states, has one: its preventive mechanism, its prosecutor.
struct NationalBodyKind: Sendable {
    /// What a text calls one of the kind, or several.
    struct Phrase: Sendable {
        /// Word numbers.
        var words: [Int32]
        /// Index of the kind.
        var kind: Int
        /// Whether it means one of the kind wherever it stands; «el mecanismo» does in a text that names one of them.
        var isSure: Bool
    }

    /// Kinds of the registry: a country's body is the one of the first kind that has just one there.
    let kinds: [String]
    /// The same of its states, where they have such bodies.
    let stateKinds: [String]
    /// What a country's is called that the registry lacks, before the country's name.
    let name: [Language: String]

    /// Whether its name alone is that of the body of the land which a text is about: each land calls its mechanism so, and its ombudsman
    /// as it likes.
    let isNamedAlike: Bool
    /// Whether a country's is looked for by its English name first: an ombudsman is one under many names and kinds.
    let isOmbudsman: Bool

    /// Reads a kind.
    ///
    /// - Throws: ``AnnotationError`` for a kind without kinds of the registry or without a name.
    init(_ record: YAMLRecord) throws(AnnotationError) {
        kinds = try record.strings("kinds")
        stateKinds = try record.strings("state_kinds")
        name = try record.localized("name")
        isOmbudsman = try record.string("by") == "ombudsman"
        isNamedAlike = try record.string("named") == "alike"
        if kinds.isEmpty, stateKinds.isEmpty {
            throw record.fault("kinds", .badValue(key: "kinds", value: "nothing", expected: "kinds of the registry"))
        }
        if name[.spanish] == nil || name[.english] == nil {
            throw record.fault("name", .badValue(key: "name", value: "nothing", expected: "a name in Spanish and in English"))
        }
    }

    /// The phrases of a record, `called` of themselves and `short` where the text names one of the kind.
    static func phrases(
        _ record: YAMLRecord, kind: Int, vocabulary: inout Vocabulary
    ) throws(AnnotationError) -> [Phrase] {
        var phrases: [Phrase] = []
        for (key, isSure) in [("called", true), ("short", false)] {
            for text in try record.strings(key) {
                let words = text.split(separator: " ").map { vocabulary.insert(String($0)) }
                phrases.append(Phrase(words: words, kind: kind, isSure: isSure))
            }
        }
        return phrases
    }

    static let keys = ["kinds", "state_kinds", "by", "named", "name", "called", "short"]
}
