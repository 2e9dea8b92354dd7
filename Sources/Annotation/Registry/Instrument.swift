package import Documents

/// A law, treaty, protocol or agreement with a proper name.
package struct Instrument: Sendable, Hashable {
    package var id: String
    package var names: [Language: String]
    package var acronyms: [String]
    package var aliases: [Language: [String]]
    package var country: String?

    package func name(in language: Language) -> String {
        names[language] ?? names[.spanish] ?? names[.english] ?? acronyms.first ?? id
    }
}
