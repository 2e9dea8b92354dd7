import Annotation
import Documents
import Testing

/// Which names of laws and treaties that the registry lacks mean the same one.
@Suite struct InstrumentLinkTests {
    private func entities(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == .instrument }.map(\.entity)
    }

    @Test(arguments: [
        ("Rige la Ley de Muelles Altos del Estado (LMAE). La LMAE no cambia.", Language.spanish),
        ("Se citó la Ley de Muelles. Rige la Ley de Muelles Altos del Norte.", .spanish),
        ("The Dorland Declaration on Harbour Growth was signed. The Dorland Declaration binds all.", .english),
    ])
    func areOne(_ text: String, _ language: Language) throws {
        let found = try entities(text, language)
        #expect(found.count > 1 && Set(found).count == 1)
    }

    @Test func aLongFormTakesTheRecordOfItsLetters() throws {
        let text = "It ratified the Optional Protocol to the UN Convention against Torture (OPCAT) in May."
        #expect(try entities(text, .english) == ["int.opcat", "int.opcat"])
    }

    @Test func aShortFormOfTwoIsNeither() throws {
        let text = "Se citó la Ley de Muelles. Rigen la Ley de Muelles Altos del Norte y la Ley de Muelles Bajos del Sur."
        #expect(try Set(entities(text, .spanish)).count == 3)
    }
}
