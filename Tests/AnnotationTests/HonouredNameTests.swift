import Annotation
import Documents
import Testing

/// Towns and schools called after people, people behind a post, and what continues a noun in capitals.
@Suite struct HonouredNameTests {
    private func found(_ text: String, _ language: Language, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // A name of the long list with an initial or a rank, behind what towns have.
        ("Cantó la alcaldesa de Camerino Z. Mendoza.", ["Camerino Z. Mendoza"]),
        ("Cantó el presidente municipal de Juan R. Escudero.", ["Juan R. Escudero"]),
        ("Cantaron habitantes de General Francisco R. Murguía.", ["General Francisco R. Murguía"]),
        ("Cantó el alcalde de General Pánfilo Natera.", ["General Pánfilo Natera"]),
        ("Cantaron en Jerez, Juan R. Escudero y Mazapil.", ["Jerez", "Juan R. Escudero", "Mazapil"]),
        ("Habló el general Francisco R. Murguía.", []),
        ("Cantaron con Juan R. Escudero.", []),
        ("Cantaron en Mazapil, Juan R. Escudero dijo que no.", ["Mazapil"]),
        ("Habrá luz en la alcaldía Gustavo A. Madero.", ["Gustavo A. Madero"]),
        // In lists of places.
        (
            "Cantaron policías de Zacatecas, Jerez, Genaro Codina, Pinos, Joaquín Amaro, Mazapil y Valparaíso.",
            ["Zacatecas", "Jerez", "Genaro Codina", "Pinos", "Joaquín Amaro", "Mazapil", "Valparaíso"]
        ),
        (
            "Cantaron los alcaldes de Zacatecas, Guadalupe, Joaquín Amaro y Valparaíso.",
            ["Zacatecas", "Guadalupe", "Joaquín Amaro", "Valparaíso"]
        ),
        ("Cantó la hija de Guadalupe y Joaquín Amaro.", []),
    ])
    func towns(_ text: String, _ names: [String]) throws { #expect(try found(text, .spanish, .place) == names) }

    @Test(arguments: [
        ("El jefe de asuntos jurídicos de la Comisión de Flores en Sonora, Euclides del Soral, cantó.", ["Euclides del Soral"]),
        ("El jefe cantó de la torre de la Comisión de Flores, Euclides del Soral, y calló.", []),
        ("Cantó el jefe de gabinete del vicepresidente, Marc Holm; y calló.", ["Marc Holm"]),
        ("Lo dijo la doctora De la Garza, que canta.", ["De la Garza"]),
        ("Lo dijo Rosa de la Garza. La doctora De la Garza calló.", ["Rosa de la Garza", "De la Garza"]),
        ("Lo leyó en De Kalb. De León se fue.", []),
        // A profession of two words.
        ("Habló el Ingeniero Químico, Armando Silva.", ["Armando Silva"]),
        ("Habló el Ingeniero Gil, Armando Silva calló.", ["Gil", "Armando Silva"]),
        // Letters in brackets.
        ("La Comisión Permanente de Cantores Estados-Federación (CPCE-F) cantó.", []),
        // Schools.
        ("La preparatoria Víctor Gil y la secundaria técnica Lázaro Cárdenas abren.", []),
        ("El maestro de primaria Víctor Gil canta.", ["Víctor Gil"]),
        ("La escuela de Víctor Gil abre.", ["Víctor Gil"]),
    ])
    func people(_ text: String, _ names: [String]) throws { #expect(try found(text, .spanish, .person) == names) }

    @Test(arguments: [
        ("The Deputy Commissioner for Gardens, Mark Holm, sang.", ["Mark Holm"]),
        ("She sang, in short, and slept.", []),
    ])
    func englishPeople(_ text: String, _ names: [String]) throws { #expect(try found(text, .english, .person) == names) }

    @Test(arguments: [
        ("Abre la preparatoria Víctor Gil.", ["preparatoria Víctor Gil"]),
        ("Abre la escuela primaria “Víctor Gil”.", ["escuela primaria “Víctor Gil”"]),
        (
            "Abren la escuela primaria Benito Juárez y la secundaria técnica Lázaro Cárdenas.",
            ["escuela primaria Benito Juárez", "secundaria técnica Lázaro Cárdenas"]
        ),
        ("Abre la escuela de Víctor Gil.", []),
        (
            "La Comisión Permanente de Cantores Estados-Federación (CPCE-F) cantó.",
            ["Comisión Permanente de Cantores Estados-Federación", "CPCE-F"]
        ),
        // What continues a noun, and what a programme is on.
        ("Dio luz el Paquete Tecnológico de Semillas y Flores.", []),
        ("Cantó el Tecnológico de Monterrey.", ["Tecnológico de Monterrey"]),
        ("Abrió el Programa Nacional de Auditoría Ambiental.", []),
        ("Lo leyó la Auditoría Ambiental de Puebla.", ["Auditoría Ambiental de Puebla"]),
        // The part of a body for a land.
        ("Abrió la Cruz Roja Mexicana delegación Jerez.", ["Cruz Roja Mexicana delegación Jerez"]),
        ("Abrió la Cruz Roja Mexicana, delegación Jerez.", ["Cruz Roja Mexicana"]),
        ("Cantaron la Coordinación Estatal de Semillas y el Zacoplad.", ["Coordinación Estatal de Semillas"]),
        (
            "Cantó el Consejo Nacional de la Danza y la Zarzaluela Infantil.",
            ["Consejo Nacional de la Danza y la Zarzaluela Infantil"]
        ),
    ])
    func institutions(_ text: String, _ names: [String]) throws { #expect(try found(text, .spanish, .institution) == names) }

    @Test(arguments: [
        ("Leyeron el Plan Nacional de Flores 2019-2024.", ["Plan Nacional de Flores 2019-2024"]),
        ("Leyeron la Ley General de Flores 2019.", ["Ley General de Flores"]),
        ("Leyeron el Plan Nacional de Flores 2019 - 2024 veces.", ["Plan Nacional de Flores"]),
    ])
    func instruments(_ text: String, _ names: [String]) throws {
        #expect(try found(text, .spanish, .instrument) == names)
        if names[0].hasSuffix("2024") {
            #expect(try ProjectData.annotate(text, language: .spanish).times.isEmpty)
        }
    }
}
