import Annotation
import Documents
import Foundation
import Testing

/// What the registry promises to hold, counted.
@Suite struct RegistryCoverageTests {
    private static let mexicanStates =
        "ags bc bcs cam chp chh cdmx coa col dur gua gro hid jal mex mic mor nay nle oax pue que roo slp sin son tab tam tla ver yuc zac"
        .split(separator: " ").map(String.init)

    @Test func theNumbersHold() throws {
        let registry = try ProjectData.annotator.get().registry
        #expect(registry.institutions.count >= 1000)
        #expect(registry.positions.count >= 150)
        let dated = registry.positions.filter { position in position.holders.contains { $0.from != nil } }
        #expect(dated.count >= 150)
    }

    /// What Mexico has of each kind, at least: ministries and parties of today and before, bodies of the states and the federation.
    @Test(arguments: [
        ("ministry", 27), ("party", 12), ("university", 48), ("police", 5), ("human-rights-commission", 32), ("prosecutor", 40),
        ("legislature", 35), ("court", 35), ("agency", 50), ("ngo", 30),
    ])
    func mexicoHasOfEachKind(_ kind: String, _ least: Int) throws {
        let bodies = try ProjectData.annotator.get().registry.institutions(in: "MX").filter { $0.kind == kind }
        #expect(bodies.count >= least)
    }

    /// The ministries, autonomous bodies, armed forces, security bodies and parties of the federation, by their acronyms.
    @Test func theFederationIsComplete() throws {
        let known = Set(try ProjectData.annotator.get().registry.institutions(in: "MX").flatMap(\.acronyms))
        let asked =
            """
            SEGOB SRE SHCP SEDENA SEMAR SSPC SEP STPS SEDATU SADER SECTUR SENER SEMARNAT SFP SICT SCT SEDESOL SAGARPA
            CNDH FGR PGR INE IFE INAI IFAI INEGI COFECE IFT CONEVAL TEPJF SCJN ASF
            CISEN CNI PRI PAN PRD PVEM MORENA CEAV CONAVIM INM COMAR CONAPRED CNB IMSS ISSSTE DIF PROFECO PRODECON CRE CNH
            """
            .split(whereSeparator: \.isWhitespace).map(String.init)
        #expect(asked.filter { !known.contains($0) } == [])
    }

    @Test(arguments: ["human-rights-commission", "prosecutor", "legislature"]) func everyStateOfMexicoHasOne(_ kind: String)
        throws
    {
        let bodies = try ProjectData.annotator.get().registry.institutions(in: "MX").filter { $0.kind == kind }
        let without = Self.mexicanStates.filter { state in !bodies.contains { $0.id.hasPrefix("mx.\(state).") } }
        #expect(without == [])
    }

    /// The compiled table has no examples: they are held against the files themselves.
    @Test func everyExampleHolds() throws {
        let files = try ProjectData.files("registry").filter { !$0.path.hasSuffix(RegistryArchive.fileName) }
        #expect(throws: Never.self) {
            _ = try Annotator(registry: files, overlays: [], lexicon: ProjectData.files("lexicon"))
        }
    }

    @Test func bodiesThatEndedHaveSuccessorsThatFollow() throws {
        let registry = try ProjectData.annotator.get().registry
        for one in registry.institutions {
            guard let until = one.until, let successor = one.successor.flatMap({ registry.institution($0) }) else { continue }
            // A successor may have been founded before the old body closed, but it has not ended before.
            #expect(successor.until.map { $0 > until } ?? true, "\(one.id)")
        }
    }

    /// Names that the treaty's list has in the long form of its year.
    private static let treatyNames = [
        "Bolivia (Plurinational State of)": "BO", "Republic of Moldova": "MD", "The former Yugoslav Republic of Macedonia": "MK",
        "United Kingdom of Great Britain and Northern Ireland": "GB", "Democratic Republic of the Congo": "CD",
    ]

    /// The parties to the Optional Protocol, by the list of 2015, that have a mechanism or an institution here.
    @Test func partiesToTheOptionalProtocolHaveABody() throws {
        guard let url = TimesFixture.shared("reference/treaties/opcat-states-2015.csv") else { return }
        let registry = try ProjectData.annotator.get().registry
        let kinds: Set = [
            "national-preventive-mechanism", "national-human-rights-institution", "ombudsman", "human-rights-commission",
        ]
        let countries = Set(registry.institutions.filter { kinds.contains($0.kind) }.map(\.country))
        var without: [String] = []
        var parties = 0
        for line in try String(contentsOf: url, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst() {
            let cells = line.split(separator: ",", omittingEmptySubsequences: false)
            // Signatories that have not ratified have no duty to have one.
            guard let last = cells.last, last.contains(where: \.isNumber), let name = cells.first.map(String.init) else {
                continue
            }
            parties += 1
            let key = Slug.of(name)
            let place = registry.places.first { one in
                one.kind == .country && ([one.name(in: .english)] + (one.aliases[.english] ?? [])).contains { Slug.of($0) == key }
            }
            let code = Self.treatyNames[name] ?? place?.country
            if !(code.map(countries.contains) ?? false) { without.append(name) }
        }
        print(
            "OPCAT: \(parties - without.count) of \(parties) parties have a body in the registry; without: \(without.joined(separator: ", "))"
        )
        #expect(parties > 70)
        // Of Nauru's no name is sure.
        #expect(without == ["Nauru"])
    }
}
