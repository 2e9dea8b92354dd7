import Documents
import Synchronization

/// The English names of each country's registered bodies by their words, whatever their order and without the country's own: a text
/// may write `Zendan Human Rights Commission` for the `Human Rights Commission of Zenda`.
final class LandNames: Sendable {
    /// The words of names, sorted, and the one body of the country that they are of; of two, none.
    struct Table: Sendable {
        fileprivate(set) var bodies: [String: String?] = [:]
        /// The same of those that watch over rights, without the words that their names may have or lack.
        fileprivate(set) var watches: [String: String?] = [:]
    }

    private let tables = Mutex<[String: Table]>([:])

    /// The table of a country, made when a text first asks for it.
    func table(of country: String, _ make: () -> Table) -> Table {
        if let known = tables.withLock({ $0[country] }) { return known }
        let table = make()
        tables.withLock { $0[country] = table }
        return table
    }
}

extension MentionScan {
    /// The registered body whose English name has the words of `name`, the land aside.
    func bodyOfLand(_ name: Name) -> String? {
        guard document.language == .english, name.range.count < 14 else { return nil }
        var (inner, country) = (name.range, name.statedCountry)
        if let own = withoutLand(name.range) {
            guard let land = own.country, country == nil || country == land else { return nil }
            (inner, country) = (own.inner, land)
        }
        guard let country, !inner.isEmpty else { return nil }
        return body(called: text(inner), of: country)
    }

    /// The registered body of a country whose English name has the words of `words`, the country aside.
    func body(called words: String, of country: String) -> String? {
        guard let land = finder.registry.place(country.lowercased()) else { return nil }
        let table = finder.landNames.table(of: country) { landNames(of: land) }
        let words = contents(words).words.map(Self.spelling)
        if let body = table.bodies[Self.key(words)] { return body }
        return table.watches[Self.key(Self.needed(words))] ?? nil
    }

    private func landNames(of land: Place) -> LandNames.Table {
        var own: Set = ["republic", "kingdom"]
        let called = [land.name(in: .english)] + (land.aliases[.english] ?? []) + (land.demonyms[.english] ?? [])
        for name in called { own.formUnion(contents(name).words) }
        var table = LandNames.Table()
        for one in finder.registry.institutions(in: land.country) where one.until == nil {
            let isWatch = Self.watchKinds.contains(one.kind)
            for name in Self.englishNames(one) + (one.contextual[.english] ?? []) {
                let words = contents(name).words.filter { !own.contains($0) }.map(Self.spelling)
                guard !words.isEmpty else { continue }
                note(one.id, Self.key(words), in: &table.bodies)
                if isWatch, case let needed = Self.needed(words), needed.count > 1 {
                    note(one.id, Self.key(needed), in: &table.watches)
                }
            }
        }
        return table
    }

    private func note(_ body: String, _ key: String, in bodies: inout [String: String?]) {
        if let known = bodies[key] {
            if known != body { bodies[key] = .some(nil) }
        } else {
            bodies[key] = body
        }
    }

    private static func key(_ words: [String]) -> String { words.sorted().joined(separator: "-") }

    /// British and American spelling are one.
    private static func spelling(_ word: String) -> String {
        if word == "center" { return "centre" }
        return word == "defense" ? "defence" : word
    }

    /// A national commission is often called without that word, and an institution by its office.
    private static func needed(_ words: [String]) -> [String] {
        words.filter { $0 != "national" && $0 != "independent" && $0 != "office" }
    }
}
