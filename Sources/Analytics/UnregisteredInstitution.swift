package import Documents
import Storage

/// An institution that documents name and the registry does not have, with all that they show of it.
package struct UnregisteredInstitution: Sendable, Hashable {
    /// Words that name it, in one language.
    package struct Form: Sendable, Hashable {
        package var text: String
        package var language: Language
        package var mentions: Int

        package init(text: String, language: Language, mentions: Int) {
            self.text = text
            self.language = language
            self.mentions = mentions
        }
    }

    /// A country and how often something speaks for it.
    package struct Country: Sendable, Hashable {
        package var code: String
        package var count: Int
    }

    /// The local id, such as `x.consejo-ciudadano-penitenciario`.
    package var id: String
    /// The most frequent first.
    package var forms: [Form] = []
    /// Short forms that documents define for it, the most frequent first.
    package var acronyms: [String] = []
    package var documents = 0
    package var mentions = 0
    /// Mentions whose own words say the country, by country, the most frequent first.
    package var statedCountries: [Country] = []
    /// Registered bodies and places that stand in the same documents, by their country, the most frequent first.
    package var companyCountries: [Country] = []
    /// The identifier of its first mention.
    package var evidence = ""

    static func all(_ base: BaseCounts) throws(AnalyticsError) -> [UnregisteredInstitution] {
        var byID: [String: UnregisteredInstitution] = [:]
        var forms: [String: [Form: Int]] = [:]
        var stated: [String: [String: Int]] = [:]
        var lastDocument: [String: String] = [:]
        try base.read(Query.unregisteredForms) { row in
            let id = row.text(0)
            var one = byID[id] ?? UnregisteredInstitution(id: id)
            if one.mentions == 0 { one.evidence = MentionCode.identifier(document: row.text(6), code: row.integer(7)) }
            one.mentions += 1
            if lastDocument[id] != row.text(5) {
                one.documents += 1
                lastDocument[id] = row.text(5)
            }
            byID[id] = one
            // A bare head («la Comisión») is no name.
            if row.text(2) != "coreference" {
                let form = Form(text: row.text(1), language: Language(rawValue: row.text(3)) ?? .undetermined, mentions: 0)
                forms[id, default: [:]][form, default: 0] += 1
            }
            if !row.text(4).isEmpty { stated[id, default: [:]][row.text(4), default: 0] += 1 }
        }
        try base.read(Query.unregisteredAcronyms) { byID[$0.text(0)]?.acronyms.append($0.text(1)) }
        try base.read(Query.unregisteredCompany) {
            byID[$0.text(0)]?.companyCountries.append(Country(code: $0.text(1), count: $0.integer(2)))
        }
        for id in byID.keys {
            byID[id]?.forms = (forms[id] ?? [:]).map { Form(text: $0.text, language: $0.language, mentions: $1) }
                .sorted { ($1.mentions, $0.text, $0.language.rawValue) < ($0.mentions, $1.text, $1.language.rawValue) }
            byID[id]?.statedCountries = (stated[id] ?? [:]).map { Country(code: $0, count: $1) }
                .sorted { ($1.count, $0.code) < ($0.count, $1.code) }
        }
        return byID.values.sorted { ($1.documents, $1.mentions, $0.id) < ($0.documents, $0.mentions, $1.id) }
    }
}
