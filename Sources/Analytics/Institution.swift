/// An institution as the tables show it.
struct Institution: Sendable {
    var id: Int
    var key: String
    var name: String
    var acronym: String?
    var country: String?
    var registered: Bool
}

/// Institutions by row number and by id.
struct Institutions: Sendable {
    var byKey: [String: Institution] = [:]
    var byID: [Int: Institution] = [:]

    /// The acronym, the name, or for an id that no document names the id itself.
    func short(_ key: String) -> String { byKey[key].map { $0.acronym ?? $0.name } ?? key }

    /// The acronym, or else the name, of each by its id; bodies that share an acronym are told apart by their countries, and
    /// by their names where that does not do.
    var shortNames: [String: String] {
        var owners: [String: [Institution]] = [:]
        for institution in byKey.values {
            if let acronym = institution.acronym { owners[acronym, default: []].append(institution) }
        }
        return byKey.mapValues { institution in
            guard let acronym = institution.acronym else { return institution.name }
            let others = (owners[acronym] ?? []).filter { $0.key != institution.key }
            if others.isEmpty { return acronym }
            guard let country = institution.country, !others.contains(where: { $0.country == country }) else {
                return institution.name
            }
            return "\(acronym)\u{A0}(\(country))"
        }
    }

    func name(_ key: String) -> String { byKey[key]?.name ?? key }
}
