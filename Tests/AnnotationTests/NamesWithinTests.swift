import Annotation
import Documents
import Testing

/// Roads, ways and sites, branches of bodies in a land, letters that no list has; and names that are only words of another one.
@Suite struct NamesWithinTests {
    private func names(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions
            .filter { $0.kind == .place || $0.kind == .institution }
            .map { ($0.kind == .place ? "in " : "") + $0.evidence.quote }
    }

    @Test(arguments: [
        ("The D1 motorway was closed, as was Highway 61.", ["in D1 motorway", "in Highway 61"]),
        ("The metro line goes from Oldumka via Harnika to Varnika.", ["in Oldumka", "in Harnika", "in Varnika"]),
        ("He moved from Finance to Defence in May.", []),
        ("The permit of the Chvaletka power plant was granted.", ["in Chvaletka"]),
        ("The networks ENNHRI and OHCHR Europe issued a statement.", ["ENNHRI", "OHCHR Europe"]),
        ("Electronic Frontiers Australia urged the ministers to act.", ["Electronic Frontiers Australia"]),
        ("The CHR Region III thanked them.", ["CHR Region III"]),
        // Letters that no list has.
        ("The widow of a late employee of SWPB was paid.", ["SWPB"]),
        ("The lawyer visited KSCI on Monday.", ["KSCI"]),
        ("They were late because NADRI was not issuing cards.", ["NADRI"]),
        ("He paid the amount of CZK 500.", []),
        ("Labour's health spokesperson said so.", ["Labour"]),
        ("The book on Labour was read.", []),
        // Classes, rights and titles.
        ("Successive Zambian governments have failed.", []),
        ("Like all Ombudsman institutions, it is open.", []),
        ("They defend the Right to Education.", []),
        ("The project \"Strengthening Protection of Rights in Georgia\" ended.", []),
        ("He spoke of \"the long way of people in Georgia\" again.", ["in Georgia"]),
    ])
    func english(_ text: String, _ expected: [String]) throws {
        #expect(try names(text, .english) == expected, "\(text)")
    }

    /// The word before a text's first one is asked for.
    @Test func aTextMayBeginWithLike() throws {
        let annotations = try ProjectData.annotate("Like all Ombudsman institutions, it is open.", language: .english)
        #expect(annotations.events.isEmpty)
    }

    @Test(arguments: [
        ("Es el centenario de la Batalla de Sonora.", [String]()),
        ("Es la capital de Sonora.", ["in Sonora"]),
        ("Hablaron del proyecto \"Promoviendo la Salud en Sonora\" ayer.", []),
        ("Dijo que \"la salud de la gente en Sonora\" mejora.", ["in Sonora"]),
        ("Acudieron a las instalaciones de CAPRA ayer.", ["CAPRA"]),
    ])
    func spanish(_ text: String, _ expected: [String]) throws {
        #expect(try names(text, .spanish) == expected, "\(text)")
    }
}
