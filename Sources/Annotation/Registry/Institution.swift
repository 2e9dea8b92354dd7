package import Documents

/// A public body, organisation or company that documents may name, as the registry knows it.
package struct Institution: Sendable, Hashable {
    /// Country, dot, short name: `mx.cndh`; international bodies start with `int.`.
    package var id: String
    /// The official name in each language that has one.
    package var names: [Language: String]
    package var acronyms: [String]
    /// Other names that mean this body wherever they stand.
    package var aliases: [Language: [String]]
    /// Names that mean this body only in a document about its country: `Corte`, `Gobernación`.
    package var contextual: [Language: [String]]
    /// ISO 3166-1 alpha-2 in capitals, or `INT`.
    package var country: String
    /// What sort of body it is, in kebab-case.
    package var kind: String
    package var parent: String?
    package var from: CalendarDay?
    package var until: CalendarDay?
    package var successor: String?

    /// The name in `language`, else in the other one.
    package func name(in language: Language) -> String {
        names[language] ?? names[.spanish] ?? names[.english] ?? acronyms.first ?? id
    }
}
