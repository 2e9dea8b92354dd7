import Documents

/// The nouns that name agreements, and which of them may name the same one.
enum AgreementNoun {
    /// `agreement` for what is signed between bodies (`convenio`, `acuerdo`, `memorandum`), the noun itself for the rest.
    ///
    /// - Parameter phrase: a noun phrase as it stands in the text, or an instrument's id.
    static func family(of phrase: String) -> String {
        let words = Folding.folded(phrase).split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
        for word in words {
            if let family = families[word] { return family }
        }
        return words.first ?? ""
    }

    /// The id of the agreement between `parties`, concluded in the year of `concluded` where that is known.
    static func id(parties: [String], concluded: DayInterval?) -> String {
        let year = concluded.flatMap { $0.earliest ?? $0.latest }.map { String($0.year) } ?? "-"
        return StableID.make("A", (parties + [year]).joined(separator: "/"))
    }

    private static let families: [String: String] = {
        let rows = [
            "agreement":
                "convenio convenios acuerdo acuerdos memorando memorandum memorandums memoranda agreement agreements mou",
            "treaty": "tratado tratados treaty treaties convencion convention protocolo protocol",
            "declaration": "declaracion declaration comunicado statement communique",
            "letter": "carta letter minuta minutes",
        ]
        var families: [String: String] = [:]
        for (family, words) in rows {
            for word in words.split(separator: " ") { families[String(word)] = family }
        }
        return families
    }()
}
