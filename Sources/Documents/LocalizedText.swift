/// A text in Spanish and in English.
///
/// ```swift
/// LocalizedText(es: "Cuadro", en: "Table")[.english]  // "Table"
/// ```
package struct LocalizedText: Sendable, Hashable, Codable {
    package var es: String
    package var en: String

    package init(es: String, en: String) {
        self.es = es
        self.en = en
    }

    /// The text in `language`; Spanish where the language is undetermined.
    package subscript(language: Language) -> String {
        language == .english ? en : es
    }
}
