import Annotation
import Documents
import Testing

/// Names told by what stands beside them: a post, a land, another word, a level; and words that are a name elsewhere only.
@Suite struct NameContextTests {
    private func found(_ text: String, _ language: Language, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // Letters before a post and who holds it.
        ("It was led by ZKC Chairman David Munro.", ["ZKC"]),
        ("It was led by ZKC Director General Ana Gil.", ["ZKC"]),
        ("It was led by a ZKC chairman.", []),
        // A land behind a word that no list has, where that acts once.
        ("Xembu Kenya held a fair. Others left Xembu Kenya.", ["Xembu Kenya", "Xembu Kenya"]),
        ("They walked through Xembu Kenya in rain.", []),
        // Two words written as one.
        ("OpenLedger will support them. Few joined OpenLedger.", ["OpenLedger", "OpenLedger"]),
        ("They read OpenLedger at night.", []),
        ("FitzGerald paid. McAllister paid.", []),
        // What a minister is for, a part of a treaty, one of many.
        ("Officials of the Ministry of Law and Justice slept.", ["Ministry of Law and Justice"]),
        ("The Minister for Law and Justice slept.", []),
        ("Law and Justice lost the vote in Poland.", ["Law and Justice"]),
        ("Under Article 19 of the Covenant all may speak (Article 19).", []),
        ("The organisation Article 19 spoke.", ["Article 19"]),
        ("They made a Results and Clarity Check (RCC) in May.", []),
        ("They joined the Alliance for Peace and Clarity (APC) in May.", ["Alliance for Peace and Clarity", "APC"]),
        ("They signed a Memorandum of Understanding (MOU). The MOU ends in May.", []),
    ])
    func englishBodies(_ text: String, _ names: [String]) throws {
        #expect(try found(text, .english, .institution) == names)
    }

    @Test(arguments: [
        ("Leyó la Ley estatal de Pesca y la Ley general de Salud.", ["Ley estatal de Pesca", "Ley general de Salud"]),
        ("Leyó una Ley municipal de ayer.", []),
        ("FIRMAN CONVENIO DE COLABORACIÓN ENTRE EL INSTITUTO DE PESCA Y LA CASA", []),
    ])
    func instruments(_ text: String, _ names: [String]) throws {
        #expect(try found(text, .spanish, .instrument) == names)
    }

    @Test(arguments: [
        ("Habló María Dolores Coronel Ruiz ayer.", ["María Dolores Coronel Ruiz"]),
        ("Habló el coronel Ruiz ayer.", ["Ruiz"]),
        ("Habló Juan Antonio Villavicencio Zúñiga ayer.", ["Juan Antonio Villavicencio Zúñiga"]),
        ("Habló Juan Antonio Villavicencio, Zúñiga no.", ["Juan Antonio Villavicencio"]),
    ])
    func people(_ text: String, _ names: [String]) throws {
        #expect(try found(text, .spanish, .person) == names)
    }

    @Test func aSchoolHasItsNumber() throws {
        #expect(try found("Cantaron los del CBTIS 23 y del CBTIS en 2024.", .spanish, .institution) == ["CBTIS 23", "CBTIS"])
    }
}
