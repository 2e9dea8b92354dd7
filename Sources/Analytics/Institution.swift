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
    func name(_ key: String) -> String { byKey[key]?.name ?? key }
}
