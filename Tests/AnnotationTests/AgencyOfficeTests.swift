import Annotation
import Documents
import Testing

/// Offices of an agency in a land, and bodies that «a» leads to with no article.
@Suite struct AgencyOfficeTests {
    @Test(arguments: [
        // An agency's office is the agency.
        ("La Defensoría del Pueblo del Perú firmó un convenio con UNICEF Perú.", ["pe.defensoria", "int.unicef"]),
        ("La PDH de Guatemala agradeció a PNUD Guatemala su apoyo.", ["gt.pdh", "int.pnud"]),
        ("La UNAM y ACNUR México firmaron un convenio.", ["mx.unam", "int.acnur"]),
        // A federation's section is a body of its own, and so are letters no list has.
        ("La CNDH y Amnistía Internacional México se reunieron ayer.", ["mx.cndh", "mx.amnistia"]),
        ("La Defensoría del Pueblo del Perú agradeció a Fundación Sol su apoyo.", ["pe.defensoria", "x.fundacion-sol"]),
        // One of many is none that exists.
        ("La UNAM pidió al Politécnico una Comisión de Obras y firmó un convenio con él.", ["mx.unam", "mx.ipn"]),
    ])
    func areTheirBodies(_ text: String, _ expected: [String]) throws {
        let found = try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == .institution }.map(\.entity)
        #expect(found == expected, "\(text)")
    }
}
