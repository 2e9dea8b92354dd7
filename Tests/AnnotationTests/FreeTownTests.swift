import Annotation
import Documents
import Testing

/// Towns that no preposition shows, what belongs to a place's name beside the registry's words, and lands of the world.
@Suite struct FreeTownTests {
    private func found(_ text: String, _ language: Language, _ kind: Entity.Kind) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // Of the long list, by a word that no other list has or by several.
        ("Hubo baile a la salida de Mamantel rumbo al norte.", ["Mamantel"]),
        ("Sembraron frijol los de Loreto, Villa García y Noria de Ángeles.", ["Loreto", "Villa García", "Noria de Ángeles"]),
        ("Leyó el diputado Mamantel. Hay una sección Mamantel. Compró el Mamantel.", []),
        ("Es un edificio Libre de Humo de Mamantel.", []),
        ("Lo dijo «Mamantel» y calló.", []),
        ("Cantaron en Juchitán. Juchitán despertó tarde.", ["Juchitán", "Juchitán"]),
        // Whom a town is called after.
        ("Cantaron en Teúl de González Ortega.", ["Teúl de González Ortega"]),
        ("Cantaron en Florencia de Benito Juárez.", ["Florencia de Benito Juárez"]),
        ("Recordaron la Guadalajara de Ana Gil.", ["Guadalajara"]),
        // A town of a given name once more, and at the end of a list.
        ("Cantaron en Guadalupe. En la calle hubo vecinos de la presidencia de Guadalupe.", ["Guadalupe", "Guadalupe"]),
        ("Cantaron en Guadalupe. Lo supo por la boca de Guadalupe Gil.", ["Guadalupe"]),
        ("Hubo baile en Fresnillo, Zacatecas y Guadalupe.", ["Fresnillo", "Zacatecas", "Guadalupe"]),
        // Zones.
        ("Habrá luz en la Zona Metropolitana de La Laguna.", ["Zona Metropolitana de La Laguna"]),
        ("Habrá luz en la Zona Chontalpa y la Zona Norte.", ["Zona Chontalpa", "Zona Norte"]),
        ("Pintaron la Zona Escolar.", []),
        // The stop of a dateline, and letters without their last one.
        ("GUADALUPE, ZAC.- El alcalde leyó un libro.", ["GUADALUPE", "ZAC"]),
        ("Cantaron en La Paz, B.C.S, y en Guadalupe.", ["La Paz", "B.C.S", "Guadalupe"]),
        ("Viajó a Washington, DC, en mayo.", ["Washington, DC"]),
        // What is no town.
        ("El diputado Mauricio Maldonado Parga llegó. Maldonado anunció lluvia.", []),
        ("Lo leyó el subsecretario de Minas.", []),
        ("Habló De la Torre Dueñas, según él.", []),
        ("Cantaron en la Torre Dueñas.", ["Torre Dueñas"]),
        // Lands of the world.
        (
            "Llovió de Amberes a Cracovia, de Silesia a Transilvania y de Alepo a Basora.",
            ["Amberes", "Cracovia", "Silesia", "Transilvania", "Alepo", "Basora"]
        ),
    ])
    func spanish(_ text: String, _ names: [String]) throws { #expect(try found(text, .spanish, .place) == names) }

    @Test(arguments: [
        ("She moved from Gävle to Rovaniemi and then to Lappeenranta.", ["Gävle", "Rovaniemi", "Lappeenranta"]),
        ("They read Lappeenranta aloud. Mr Lappeenranta slept.", []),
        ("They sailed to Lappeenranta-on-Sea Ltd. They sang Lappeenranta 2.", []),
        // Which part of a known place.
        ("Officers in North Klang and South East Asia slept.", ["North Klang", "South East Asia"]),
        ("In the north Klang slept. They like Modern Klang.", ["Klang", "Klang"]),
        ("It rained from Moravia to Fermanagh and over South Kordofan.", ["Moravia", "Fermanagh", "South Kordofan"]),
        ("They sing in Washington, D.C., too.", ["Washington, D.C."]),
    ])
    func english(_ text: String, _ names: [String]) throws { #expect(try found(text, .english, .place) == names) }

    @Test(arguments: [
        ("TI-Georgia and the WWF-Nepal have slept.", Language.english, ["TI-Georgia", "WWF-Nepal"]),
        ("The EU-Georgia dialogue began.", .english, ["EU", "Georgia"]),
        ("The Health Authority of the Zlín Region slept.", .english, ["Health Authority of the Zlín Region"]),
        ("Lo supo el SiB Colombia.", .spanish, ["SiB Colombia"]),
    ])
    func bodies(_ text: String, _ language: Language, _ names: [String]) throws {
        #expect(try found(text, language, .institution) == names)
    }
}
