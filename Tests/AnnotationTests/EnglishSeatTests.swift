import Annotation
import Documents
import Testing

/// Names of courts, offices and acts as oversight bodies write them: with the town they are in, the school they are at, what an act is
/// about, and the heads by which a text names them again; each with what must be left alone.
@Suite struct EnglishSeatTests {
    private func names(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // One of several of its kind is told apart by its town; the only one of its kind is not.
        ("They sued at the Regional Court in Brno in May.", ["Regional Court in Brno"]),
        ("They asked the District Mining Authority in Ostrava for its file.", ["District Mining Authority in Ostrava"]),
        ("They sued at the Supreme Court in Brno in May.", ["Supreme Court"]),
        (
            "They asked the Transport Department of the Municipal Authority of Prague 5 about it.",
            ["Transport Department of the Municipal Authority of Prague 5"]
        ),
        ("They asked the Municipal Authority of Prague 5 May about it.", ["Municipal Authority of Prague"]),
        // Parts of schools, and two schools beside one another.
        (
            "They asked the Institute of Tides at the Faculty of Science of Masaryk University.",
            [
                "Institute of Tides at the Faculty of Science of Masaryk University",
                "Faculty of Science of Masaryk University", "Masaryk University",
            ]
        ),
        ("They met the Council of Tides at the University of Zendoria.", ["Council of Tides", "University of Zendoria"]),
        (
            "They asked the Faculty of Law of Alder University and Ostrand University.",
            ["Faculty of Law of Alder University", "Alder University", "Ostrand University"]
        ),
        ("They asked the Department for Ports and HDMO in May.", ["Department for Ports", "HDMO"]),
        // Whose a post is, in full; a gloss within a name; lists of what a body is for.
        ("They met the Commissioner for Children of Slovakia.", ["Commissioner for Children of Slovakia"]),
        ("They met the Federal Mohtasib (Ombudsman) of Pakistan.", ["Federal Mohtasib (Ombudsman) of Pakistan"]),
        ("It read of the Truth, Justice, and Reconciliation Commission.", ["Truth, Justice, and Reconciliation Commission"]),
        ("It met Justice and the Harbour Commission.", ["Harbour Commission"]),
        (
            "It met the Department for Ports, Justice and Constitutional Affairs.",
            ["Department for Ports, Justice and Constitutional Affairs"]
        ),
        ("It met other NGOs and Government agencies of the coast.", []),
        // What is to be set up is a body where a name says whose it is.
        ("It wants to set up a Children's Ombudsman there.", ["Children's Ombudsman"]),
        ("It wants to set up a Harbour Commission there.", []),
        // Another name given in brackets, a minister's ministry, the State.
        ("They wrote to the Harbour Commission (hereinafter the “Commission”) in May.", ["Harbour Commission", "Commission"]),
        ("The Minister of the Interior spoke in Kenya. Later the Ministry was silent.", ["Ministry"]),
        ("The Minister of the Interior met the Minister of Justice. Later the Ministry was silent.", []),
        ("The girls of Kenya were entrusted to the care of the State by their mothers.", ["State"]),
        ("The girls of Illinois in Kenya were entrusted to the care of the State by their mothers.", []),
        ("The girls of Kenya were in a bad State by then.", []),
    ])
    func bodies(_ text: String, _ found: [String]) throws { #expect(try names(text, .institution) == found) }

    @Test(arguments: [
        (
            "They read the Act on Free Access to Quays, an Act against Piracy and the act on tides.",
            ["Act on Free Access to Quays", "Act against Piracy"]
        ),
        ("He met Bill Alder there, and an Act of folly it was.", []),
        (
            "They read Act No. 106/1999 Coll., on free access to quays, in May.",
            ["Act No. 106/1999 Coll., on free access to quays"]
        ),
        (
            "They read Directive 2003/86/EC of 22 September 2003 on the union of crews, in May.",
            ["Directive 2003/86/EC of 22 September 2003 on the union of crews"]
        ),
        ("They read Council Directive 2003/86/EC and Act X of 1997.", ["Council Directive 2003/86/EC", "Act X of 1997"]),
        ("They implement Presidential Policy Directive 7 on harbours.", ["Presidential Policy Directive 7"]),
        (
            "They read the Act on the Registries of Births, Deaths and Marriages.",
            ["Act on the Registries of Births, Deaths and Marriages"]
        ),
        (
            "They read the Decree on Pre-School Education and the Government Regulation No. 361/2007 Coll. in May.",
            ["Decree on Pre-School Education", "Government Regulation No. 361/2007 Coll."]
        ),
        ("He sent the Ports Act to the Minister for Harbours.", ["Ports Act"]),
        ("The Treaty on the Functioning of the EU is long.", ["Treaty on the Functioning of the EU"]),
    ])
    func acts(_ text: String, _ found: [String]) throws { #expect(try names(text, .instrument) == found) }

    @Test(arguments: [
        // Those who rule a town, by its name and by their head alone.
        (
            "Olomouc City Hall (hereinafter the “City Hall”) erred. The City Hall agreed.",
            ["Olomouc City Hall", "City Hall", "City Hall"]
        ),
        ("The City Hall agreed with its people in the end.", []),
        ("The rule of Olomouc is old. The City Hall agreed.", ["City Hall"]),
        ("The rule of Olomouc and Brno is old. The City Hall agreed.", []),
        ("Previous Defender agreed with the Defender. Nine Met Police officers came.", ["Defender", "Met Police"]),
        (
            "They wrote to the Brno municipal office and the Brno-North municipal council.",
            ["Brno municipal office", "Brno-North municipal council"]
        ),
        ("They wrote to a municipal office in Brno and to the Brno office.", []),
        // An office that a text calls by two heads, and two offices side by side.
        ("The Ombudswoman dealt with it. Nobody read the Defender's report.", ["Ombudswoman", "Defender"]),
        ("The Registry erred. The Registry was silent. Later the Registry agreed.", ["Registry", "Registry", "Registry"]),
        ("The Registry erred once, and later it agreed to it.", []),
        // Heads that need a complement, and what they are none of.
        (
            "They met the Platform for Social Housing and the European Women's Lobby.",
            ["Platform for Social Housing", "European Women's Lobby"]
        ),
        ("They sued for annulment of this Section of the Regulation in May.", []),
        ("They met the Organisation for Aid to Sailors and went to the pier.", ["Organisation for Aid to Sailors"]),
        ("They met the head of the Section for Ports Ana Gil in May.", ["Section for Ports"]),
    ])
    func townsAndHeads(_ text: String, _ found: [String]) throws { #expect(try names(text, .institution) == found) }

    @Test func peopleAreNoTown() throws {
        #expect(try names("Roma children of the school met the Roma of Ostrava.", .place) == ["Ostrava"])
    }

    @Test func abbreviatedTitles() throws {
        #expect(try names("They met Atty. Oyela Kimandu and Engr. Pedro Gil.", .person) == ["Oyela Kimandu", "Pedro Gil"])
    }
}
