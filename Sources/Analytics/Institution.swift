import Documents

/// An institution as the tables show it.
struct Institution: Sendable {
    var id: Int
    var key: String
    /// The same twice where it has one name only.
    var names: LocalizedText
    var acronym: String?
    var country: String?
    var registered: Bool
}

/// Institutions by row number and by id.
struct Institutions: Sendable {
    var byKey: [String: Institution] = [:]
    var byID: [Int: Institution] = [:]

    /// The acronym, the name, or for an id that no document names the id itself.
    func short(_ key: String) -> LocalizedText {
        guard let one = byKey[key] else { return LocalizedText(es: key, en: key) }
        return one.acronym.map { LocalizedText(es: $0, en: $0) } ?? one.names
    }

    /// The short names with points between.
    func short(_ keys: [String]) -> Cell {
        let names = keys.map(short)
        return .name(
            LocalizedText(
                es: names.map(\.es).joined(separator: " · "), en: names.map(\.en).joined(separator: " · ")))
    }

    /// The acronym, or else the name, of each by its id; bodies that share an acronym are told apart by their countries, and
    /// by their names where that does not do.
    func shortNames(in language: Language) -> [String: String] {
        var owners: [String: [Institution]] = [:]
        for institution in byKey.values {
            if let acronym = institution.acronym { owners[acronym, default: []].append(institution) }
        }
        return byKey.mapValues { institution in
            guard let acronym = institution.acronym else { return institution.names[language] }
            let others = (owners[acronym] ?? []).filter { $0.key != institution.key }
            if others.isEmpty { return acronym }
            guard let country = institution.country, !others.contains(where: { $0.country == country }) else {
                return institution.names[language]
            }
            return "\(acronym)\u{A0}(\(country))"
        }
    }

    func name(_ key: String) -> LocalizedText { byKey[key]?.names ?? LocalizedText(es: key, en: key) }
}

extension Cell {
    /// A proper name: a label where it differs by language, whose code is then the Spanish one; missing where it is empty.
    static func name(_ names: LocalizedText) -> Cell {
        if names.es == names.en { return names.es.isEmpty ? .missing : .text(names.es) }
        return .label(code: names.es, names)
    }
}
