package import Documents

/// A record that the registry might have, with what the documents show for it, written as YAML to check and paste.
///
/// ```swift
/// RegistryProposal.yaml([proposal], registry: registry, kinds: kinds)
/// // institutions:
/// //   # 4 mentions in 3 documents, first: vigia why M-2fzsszkkvc
/// //   # country: the words of 2 mentions say MX
/// //   - id: mx.consejo-ciudadano-penitenciario
/// //     names: {es: "Consejo Ciudadano Penitenciario"}
/// //     country: MX
/// ```
package struct RegistryProposal: Sendable, Hashable {
    /// What speaks for a country.
    package enum CountryEvidence: Sendable, Hashable {
        /// The words of so many mentions say it («Consejo … de Argentina»).
        case stated(String, mentions: Int)
        /// So many of the registered bodies and places named beside it are of this country.
        case company(String, count: Int, of: Int)
        /// Nothing does, or several countries do alike.
        case open([String])

        var country: String? {
            switch self {
            case .stated(let country, _), .company(let country, _, _): country
            case .open: nil
            }
        }

        /// What the counts of mentions that say a country, and of registered names beside them, come to.
        ///
        /// The words decide if they are of one voice, three to one; else three quarters of at least three names beside it do.
        package static func weigh(
            stated: [(country: String, count: Int)], company: [(country: String, count: Int)]
        ) -> CountryEvidence {
            if let first = stated.first {
                let rest = stated.dropFirst().map(\.count).max() ?? 0
                if first.count >= 3 * rest { return .stated(first.country, mentions: first.count) }
                return .open(stated.map(\.country))
            }
            let all = company.map(\.count).reduce(0, +)
            guard let first = company.first, all >= 3, first.count * 4 >= all * 3 else {
                return .open(company.prefix(3).map(\.country))
            }
            return .company(first.country, count: first.count, of: all)
        }
    }

    /// Words that name it.
    package struct Name: Sendable, Hashable {
        package var text: String
        package var language: Language

        package init(text: String, language: Language) {
            self.text = text
            self.language = language
        }
    }

    /// The best name of each language first.
    package var names: [Name]
    package var acronyms: [String]
    package var country: CountryEvidence
    package var documents: Int
    package var mentions: Int
    /// The identifier of one mention, for `vigia why`.
    package var evidence: String

    package init(
        names: [Name], acronyms: [String], country: CountryEvidence, documents: Int, mentions: Int, evidence: String
    ) {
        self.names = names
        self.acronyms = acronyms
        self.country = country
        self.documents = documents
        self.mentions = mentions
        self.evidence = evidence
    }

    /// The proposals as one registry file, which loads as it stands.
    ///
    /// A record whose country nothing shows is written as a comment: it waits for someone who knows. Names that the registry or
    /// an earlier proposal has already for the same country are left out, and so is a record of which no name is left.
    /// - Complexity: O(n) of the registry's and the proposals' names.
    package static func yaml(_ proposals: [RegistryProposal], registry: Registry, kinds: InstitutionKinds) -> String {
        var taken = Set(registry.institutions.flatMap { one in names(of: one).map { key($0, one.country) } })
        var ids = Set(registry.institutions.map(\.id))
        var records: [String] = []
        for proposal in proposals {
            let country = proposal.country.country ?? "??"
            let own = proposal.names.filter { taken.insert(key($0.text, country)).inserted }
            guard let best = own.first else { continue }
            let slug = country.lowercased() + "." + proposal.slug(best.text)
            var id = slug
            var number = 2
            while !ids.insert(id).inserted {
                id = "\(slug)-\(number)"
                number += 1
            }
            records.append(proposal.record(id: id, names: own, kind: kinds.kind(of: best.text)))
        }
        let head = "# \(records.count) proposed. Check each record's country and names before it goes into a registry file.\n"
        // A list of comments alone is no list.
        let hasOne = records.contains { $0.contains("\n  - id:") }
        return head + (hasOne ? "institutions:\n" : "institutions: []\n") + records.joined()
    }

    private func record(id: String, names: [Name], kind: String?) -> String {
        var lines = ["- id: \(id)"]
        var official: [Language: String] = [:]
        var aliases: [Language: [String]] = [:]
        for name in names {
            let language: Language = name.language == .english ? .english : .spanish
            if official[language] == nil {
                official[language] = name.text
            } else {
                aliases[language, default: []].append(name.text)
            }
        }
        lines.append("  names: {\(Self.pairs { official[$0].map(Self.quoted) })}")
        if !acronyms.isEmpty { lines.append("  acronyms: [\(acronyms.map(Self.quoted).joined(separator: ", "))]") }
        if !aliases.isEmpty {
            let lists = Self.pairs { language in
                aliases[language].map { "[" + $0.map(Self.quoted).joined(separator: ", ") + "]" }
            }
            lines.append("  aliases: {\(lists)}")
        }
        if let code = country.country { lines.append("  country: \(code)") }
        if let kind { lines.append("  kind: \(kind)") }
        let comments = [
            "# \(mentions) mention\(mentions == 1 ? "" : "s") in \(documents) document\(documents == 1 ? "" : "s"), "
                + "first: vigia why \(evidence)", "# country: " + said,
        ]
        // Without a country all of it is a comment.
        let mark = country.country == nil ? "# " : ""
        return (comments + lines.map { mark + $0 }).map { "  \($0)\n" }.joined()
    }

    private var said: String {
        switch country {
        case .stated(let code, let mentions): "the words of \(mentions) mention\(mentions == 1 ? "" : "s") say \(code)"
        case .company(let code, let count, let all): "\(count) of the \(all) registered names beside it are of \(code)"
        case .open(let codes):
            codes.isEmpty
                ? "nothing shows it; write it, and take the # away"
                : "it may be \(codes.joined(separator: " or ")); write it, and take the # away"
        }
    }

    /// At most eight words of the name, of four letters and more where it has such.
    private func slug(_ name: String) -> String {
        let words = Slug.of(name).split(separator: "-").filter { $0.utf8.count > 3 || $0.first?.isNumber == true }
        return words.isEmpty ? Slug.of(name) : words.prefix(8).joined(separator: "-")
    }

    private static func names(of one: Institution) -> [String] { Array(one.names.values) + one.aliases.values.joined() }

    private static func key(_ name: String, _ country: String) -> String {
        country + "/" + String(decoding: Folding.folded(name), as: UTF8.self)
    }

    private static func pairs(_ value: (Language) -> String?) -> String {
        [Language.spanish, .english].compactMap { language in value(language).map { "\(language.rawValue): \($0)" } }
            .joined(separator: ", ")
    }

    /// In YAML's double quotes.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": result += "\\" + String(scalar)
            case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}": result += " "
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
