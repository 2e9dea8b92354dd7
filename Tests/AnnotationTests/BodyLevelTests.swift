import Documents
import Testing

@testable import Annotation

/// A head alone means the body named before only where the adjective behind it speaks of that body's level.
@Suite struct BodyLevelTests {
    @Test(arguments: [
        ("La Fiscalía General de la República habló. La Fiscalía estatal calló.", ["mx.fgr", "x.fiscalia-estatal"]),
        ("La Fiscalía General de la República habló. La Fiscalía federal calló.", ["mx.fgr", "mx.fgr"]),
        ("La Fiscalía General de la República habló. La Fiscalía calló.", ["mx.fgr", "mx.fgr"]),
        ("La Cruz Roja y Protección Civil ayudaron.", ["x.cruz-roja", "x.mx-proteccion-civil"]),
        ("La Dirección de Bomberos y Protección Civil ayudó.", ["x.direccion-bomberos-proteccion-civil"]),
    ])
    func bodies(_ text: String, _ entities: [String]) throws {
        let found = try ProjectData.annotate("En México. " + text, language: .spanish).mentions.filter { $0.kind == .institution }
        #expect(found.map(\.entity) == entities, "\(text)")
    }

    /// Beside a full name in one sentence a head alone is another body; in a heading it is the one that the text names.
    @Test(arguments: [
        ("The Commission met the Australian Human Rights Commission.", ["au.ahrc"]),
        ("The Ombudsman visited Latvia to meet the Ombudsman of Latvia.", ["x.ombudsman", "lv.ombudsman"]),
        ("Ombudsman meets police\n\nThe Ombudsman of Latvia met the police.", ["lv.ombudsman", "lv.ombudsman"]),
        (
            "The Harbour Rights Commission met. The Commission was glad.",
            ["x.harbour-rights-commission", "x.harbour-rights-commission"]
        ),
    ])
    func heads(_ text: String, _ entities: [String]) throws {
        let found = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(found.map(\.entity) == entities, "\(text)")
    }
}
