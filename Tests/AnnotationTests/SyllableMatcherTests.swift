import Testing

@testable import Annotation

/// Short forms that are written as words: made of the first letters of others, in order.
@Suite struct SyllableMatcherTests {
    /// A text with one parenthesis, and the long form that its word abbreviates.
    static let rows: [(text: String, long: String?)] = [
        ("Recursos del Fondo para la Seguridad Civil Municipal (Fosemun).", "Fondo para la Seguridad Civil Municipal"),
        ("El Centro de Retención Social (Cereso) de Zenda.", "Centro de Retención Social"),
        (
            "Becarios del Programa Nacional de Becas para Oficios Superiores (Pronabes).",
            "Programa Nacional de Becas para Oficios Superiores"
        ),
        (
            "El Sistema de Entrega-Recepción de Archivos Municipales (Seram).",
            "Sistema de Entrega-Recepción de Archivos Municipales"
        ),
        ("La Comisión Nacional del Agua, (Conagua), informó.", "Comisión Nacional del Agua"),
        ("La Federación Democrática de Sindicatos Civiles en Zenda (Fedesic).", "Federación Democrática de Sindicatos Civiles"),
        // Two words give none: what is in the parenthesis says something else of it.
        ("El Centro Nacional Mixto de Retención Social (Cereso).", nil),
        ("La Universidad Autónoma del Norte (Durango).", nil),
        ("El alcalde Carlos Peña (Morena) habló.", nil),
        ("El Centro (Cent) abrió.", nil),
        ("el centro de retención social (Cereso)", nil),
    ]

    @Test(arguments: rows) func aWordIsReadByItsSyllables(_ text: String, _ long: String?) throws {
        let bytes = Array(text.utf8)
        let open = try #require(bytes.firstIndex(of: UInt8(ascii: "(")))
        let close = try #require(bytes.firstIndex(of: UInt8(ascii: ")")))
        let found = SyllableMatcher(bytes).longForm(before: open, short: open + 1..<close)
        #expect(found.map { String(decoding: bytes[$0], as: UTF8.self) } == long, "\(text)")
    }

    /// No long form begins with an article or a preposition, nor ends with a comma.
    @Test(arguments: [
        ("Las Estancias para el Bienestar y Desarrollo (EBD).", "Estancias para el Bienestar y Desarrollo"),
        ("La dirección de trabajo y previsión social (DTyPS).", "dirección de trabajo y previsión social"),
        ("La Secretaría de Agua, Tierra y Mar, (SATM).", "Secretaría de Agua, Tierra y Mar"),
    ]) func aLongFormBeginsAndEndsWithAWord(_ text: String, _ long: String) throws {
        let bytes = Array(text.utf8)
        let pair = try #require(DefinitionFinder(bytes).pairs().first)
        #expect(String(decoding: bytes[pair.long], as: UTF8.self) == long)
    }
}
