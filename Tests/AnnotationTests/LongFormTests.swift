import Annotation
import Documents
import Testing

/// Long forms whose letters name who holds a post, or a thing, and no body; and bodies whose names go on in a list.
@Suite struct LongFormTests {
    private func bodies(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == .institution }.map(\.evidence.quote)
    }

    @Test(arguments: [
        ("La figura del Director Responsable de Obra (DRO) sigue. Los DRO firman.", [String]()),
        ("El pago de los Prestadores de Servicios Profesionales (PSP) sigue. Los PSP cobran.", []),
        ("Vino la secretaria de la Función Pública (SFP). La SFP firmó.", ["SFP", "SFP"]),
        ("El Programa de Empleos Rurales (PER) llegó a tres pueblos.", []),
        ("Periodistas Sin Bandera (PSB) pidió justicia.", ["Periodistas Sin Bandera", "PSB"]),
        // Names that go on.
        (
            "Sesionó el Consejo de los Derechos de los Niños, Niñas y Adolescentes del Estado de Sonora.",
            ["Consejo de los Derechos de los Niños, Niñas y Adolescentes del Estado de Sonora"]
        ),
        ("La Dirección de Parques, Servicios y Ecología acudió.", ["Dirección de Parques, Servicios y Ecología"]),
        (
            "Vinieron la Secretaría de Salud, Seguridad Pública y Protección Civil.",
            ["Secretaría de Salud", "Seguridad Pública", "Protección Civil"]
        ),
    ])
    func spanish(_ text: String, _ expected: [String]) throws {
        #expect(try bodies(text, .spanish) == expected, "\(text)")
    }

    @Test(arguments: [
        ("Senior Investigators (SI) Noel Ramos and Joel Campo answered. SI Ramos said so.", [String]()),
        ("The Harbour Support Operations (HSO) course was opened.", []),
        ("The Harbour Protection Unit (HPU) met the staff.", ["Harbour Protection Unit", "HPU"]),
    ])
    func english(_ text: String, _ expected: [String]) throws {
        #expect(try bodies(text, .english) == expected, "\(text)")
    }
}
