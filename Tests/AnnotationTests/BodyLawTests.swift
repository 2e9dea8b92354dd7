import Annotation
import Documents
import Testing

/// Spanish laws named after the body that they are on, parties by their names without «Partido», and institutes whose letters say where
/// their names end.
@Suite struct BodyLawTests {
    private func names(_ text: String, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        (
            "Leyeron la Ley de la Comisión Nacional de los Derechos Humanos.",
            ["Ley de la Comisión Nacional de los Derechos Humanos"], []
        ),
        (
            "Leyeron el Reglamento Interior de la Secretaría de Gobernación y el oficio.",
            ["Reglamento Interior de la Secretaría de Gobernación"], []
        ),
        (
            "La diputada envió al Congreso la Ley y la Secretaría de Gobernación opinó.", [],
            ["Congreso", "Secretaría de Gobernación"]
        ),
        ("Leyeron la Ley de Pesca en la Secretaría de Gobernación.", ["Ley de Pesca"], ["Secretaría de Gobernación"]),
        (
            "El legislador de Acción Nacional habló con el Revolucionario Institucional.", [],
            ["Acción Nacional", "Revolucionario Institucional"]
        ),
        ("Leyeron el Plan de Acción Nacional contra el ruido.", ["Plan de Acción Nacional"], []),
        ("Fue un instituto revolucionario, y la acción nacional siguió.", [], []),
        (
            "Vino el Instituto Municipal de Planeación y Competitividad de Torreón (IMPLAN) ayer.", [],
            ["Instituto Municipal de Planeación y Competitividad de Torreón", "IMPLAN"]
        ),
        (
            "Firmaron el Convenio de Coordinación para la Pesca y el Organismo Regulador de Muelles (Oremu) calló.",
            [], ["Organismo Regulador de Muelles", "Oremu"]
        ),
        (
            "En México vino la Secretaría de Infraestructura (Sinfra). Personal de Sinfra calló.", [],
            ["Secretaría de Infraestructura", "Sinfra", "Sinfra"]
        ),
        ("Vino la región Centro-Occidente de la Comisión Permanente ayer.", [], ["Comisión Permanente"]),
        ("Vino la quinta Región Militar y la Región Militar calló.", [], ["quinta Región Militar", "Región Militar"]),
        ("Leyeron el Pacto por México y en Oaxaca el acta.", ["Pacto por México"], []),
        (
            "Firmaron el Convenio para Consolidar la Pesca con la Universidad Autónoma de Zacatecas.",
            ["Convenio para Consolidar la Pesca"], ["Universidad Autónoma de Zacatecas"]
        ),
        (
            "La Procuraduría General de Justicia en el Estado (PGJE) calló. La PGJE fue prudente.", [],
            ["Procuraduría General de Justicia en el Estado", "PGJE", "PGJE"]
        ),
        ("La Secretaría de Gobernación en el Estado calló.", [], ["Secretaría de Gobernación"]),
        (
            "Oyeron a las secretarías de Cultura, Turismo y de la Contraloría General del Estado, Ana Gil y Juan Soto.",
            [], ["secretarías de Cultura", "Turismo", "Contraloría General del Estado"]
        ),
        (
            "Vino el Instituto Municipal de Planeación y Competitividad de Torreón pidió calma.", [],
            ["Instituto Municipal de Planeación"]
        ),
    ])
    func lawsAndBodies(_ text: String, _ laws: [String], _ bodies: [String]) throws {
        #expect(try names(text, .instrument) == laws)
        #expect(try names(text, .institution) == bodies)
    }

    @Test(arguments: [
        (
            "Los municipios son Calera, Loreto, Genaro Codina, Luis Moya, Mazapil y Pinos, de Zacatecas.",
            ["Calera", "Loreto", "Genaro Codina", "Luis Moya", "Mazapil", "Pinos", "Zacatecas"]
        ),
        ("Vinieron de Loreto, Ana Gil y Juan Soto.", ["Loreto"]),
    ])
    func townsCalledAfterPeople(_ text: String, _ places: [String]) throws { #expect(try names(text, .place) == places) }

    @Test(arguments: [
        ("Lo dijo Julio César Ortega Peña y después Julio Ramírez.", ["Julio César Ortega Peña", "Julio Ramírez"]),
        ("El 5 de Julio Ana Gil vino.", ["Ana Gil"]),
        ("Vino el Delegado Federal Juan Pérez y habló el Delegado Federal de la zona.", ["Juan Pérez"]),
        (
            "Vino Marta García Rivas Olmeda con Julio César Mora de la Quirra.",
            ["Marta García Rivas Olmeda", "Julio César Mora de la Quirra"]
        ),
        ("Vino Marta García de la Secretaría de Gobernación.", ["Marta García"]),
    ])
    func people(_ text: String, _ found: [String]) throws { #expect(try names(text, .person) == found) }

    @Test(arguments: [
        ("La 61 Legislatura de Zacatecas calló.", ["mx.zac.congreso"]),
        ("En Zacatecas la LV Legislatura del Estado calló.", ["mx.zac.congreso"]),
        ("En Zacatecas la LX Legislatura calló.", ["mx.zac.congreso"]),
    ])
    func numberedLegislatures(_ text: String, _ entities: [String]) throws {
        let found = try ProjectData.annotate(text, language: .spanish).mentions.filter { $0.kind == .institution }
        #expect(found.map(\.entity) == entities)
    }
}
