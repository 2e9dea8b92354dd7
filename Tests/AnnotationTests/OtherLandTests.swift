import Annotation
import Documents
import Testing

/// Bodies whose words several lands of Spanish have, and the powers of a state.
@Suite struct OtherLandTests {
    private func bodies(_ text: String) throws -> [String] {
        let found = try ProjectData.annotate(text, language: .spanish)
        return found.mentions.filter { $0.kind == .institution }.map(\.entity)
    }

    @Test(arguments: [
        ("En El Salvador, la Fiscalía General de la República leyó el plan.", ["sv.fgr"]),
        ("En República Dominicana, la Procuraduría General de la República leyó el plan.", ["do.pgr"]),
        ("La Policía Nacional de Honduras habló con la Secretaría de Salud.", ["hn.policia", "hn.sesal"]),
        (
            "El Mecanismo Nacional de Prevención de la Tortura de Paraguay habló. El Ministerio de Justicia calló.",
            ["py.mnpt", "py.minjusticia"]
        ),
        // What else the text speaks of is Mexico's, or nothing says of which land it is.
        ("En Tapachula, la Fiscalía General de la República detuvo a dos hondureños.", ["mx.fgr"]),
        ("La Fiscalía General de la República leyó el plan.", ["mx.fgr"]),
        ("La Fiscalía General de la República y la Segob hablaron de El Salvador y de Honduras.", ["mx.fgr", "mx.segob"]),
        // Powers.
        ("El Poder Ejecutivo de Michoacán leyó el plan.", ["mx.mic.gobierno"]),
        ("El Poder Ejecutivo del Estado de Tlaxcala leyó el plan.", ["mx.tla.gobierno"]),
        ("El Poder Ejecutivo leyó el plan del Congreso de Hidalgo.", ["mx.hid.gobierno", "mx.hid.congreso"]),
        ("El Poder Ejecutivo leyó el plan.", ["x.poder-ejecutivo"]),
    ])
    func means(_ text: String, _ ids: [String]) throws { #expect(try bodies(text) == ids) }
}
