import Annotation
import Documents
import Testing

/// Towns that are called as places of other lands.
@Suite struct HomonymTests {
    private func places(_ text: String) throws -> [String] {
        let found = try ProjectData.annotate(text, language: .spanish)
        return found.mentions.filter { $0.kind == .place }.map(\.entity)
    }

    @Test(arguments: [
        // What else the text speaks of says which land's.
        ("Hubo lluvias en Zacatecas. Cayeron techos en Valparaíso.", ["mx.zac", "mx.valparaiso"]),
        ("Cantaron en Chile: en Valparaíso y en Antofagasta.", ["cl", "cl.valparaiso", "cl.antofagasta"]),
        ("Llovió en Guanajuato y en León.", ["mx.gua", "mx.leon"]),
        ("La Sedena voló de Monterrey a Santa Lucía.", ["mx.monterrey", "mx.santa-lucia"]),
        ("El Defensor del Pueblo de España durmió en Granada.", ["es.granada"]),
        // The land that it names right after the name.
        ("La Sedena voló de Monterrey a San Miguel, El Salvador.", ["mx.monterrey", "sv.san-miguel", "sv"]),
        ("Llovió en Córdoba, Veracruz.", ["mx.cordoba", "mx.ver"]),
        // Neither.
        ("Llovió en Valparaíso.", ["cl.valparaiso"]),
        // What one visits is a place.
        ("El juez visitó Mérida y recorrió Mamantel.", ["mx.merida", "x.mamantel"]),
        ("El juez visitó Jesús María, luego Colima.", ["mx.jesus-maria", "mx.col"]),
        ("El juez citó a Mérida y compró Mamantel.", []),
    ])
    func means(_ text: String, _ ids: [String]) throws { #expect(try places(text) == ids) }

    @Test func aTownsHallIsNoStatesGovernment() throws {
        let text = "La Paz y Los Cabos firmaron un convenio en Baja California Sur."
        let found = try ProjectData.annotate(text, language: .spanish)
        let event = try #require(found.events.first)
        #expect(event.participants == ["x.ayuntamiento-cabos", "x.ayuntamiento-paz"])
    }
}
