package import Documents

/// A country, a part of one, a city or a region.
package struct Place: Sendable, Hashable {
    /// A `namesake` is a city that people or things are called as: a place only where a text shows it.
    package enum Kind: String, Sendable, CaseIterable {
        case country, region, state, capital, city, site, namesake

        init?(spelt word: some Sequence<UInt8>) {
            guard let kind = Self.allCases.first(where: { $0.rawValue.utf8.elementsEqual(word) }) else { return nil }
            self = kind
        }

        /// 0 for a country, and more for what is commonly smaller.
        var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
    }

    /// A country's lower-case ISO code, or country, dot and slug.
    package var id: String
    package var kind: Kind
    package var names: LocalizedText
    package var aliases: [Language: [String]]
    /// ISO 3166-1 alpha-2 in capitals, or `INT`.
    package var country: String
    /// Adjectives of a country (`mexicana`, `Mexican`); empty for other places.
    package var demonyms: [Language: [String]]
    /// The id of the part of its country that a town is in, where its name tells: there are several Guadalupes.
    package var state: String?
    /// The id of a place of another land that is called so: a name means this one in texts of its own land.
    package var homonymOf: String?

    package func name(in language: Language) -> String { names[language] }
}
