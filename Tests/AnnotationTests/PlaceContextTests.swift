import Annotation
import Documents
import Testing

/// Places that only their context shows, each beside what looks like one and is none.
@Suite struct PlaceContextTests {
    private func places(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == .place }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // A town of words that no list has, and no plan or council.
        ("They began in Kobaco City, Albay.", ["Kobaco City", "Albay"]),
        ("They met the Kobaco City Council.", []),
        ("They began in Harmoni Subdivision.", ["Harmoni Subdivision"]),
        ("The Digital City plan was shown.", []),
        // Who lives there, leads it or is elected by it.
        ("Residents of Fouladuna sued.", ["Fouladuna"]),
        ("The Mayor of Whanganua came.", ["Whanganua"]),
        ("The motion of the member for Hurumba passed.", ["Hurumba"]),
        ("The spokesman for Hurumba passed.", []),
        // Where one goes round, and whom one meets.
        ("The team will tour Kakhetia in May.", ["Kakhetia"]),
        ("The team will thank Kakhetia in May.", []),
        ("They went to Fruitvala and Hurumba.", ["Fruitvala", "Hurumba"]),
        ("Riots began in Khayela and Gugula townships.", ["Khayela", "Gugula"]),
        // A county's post.
        ("Zolk County Sheriff Ann Burke came.", ["Zolk County"]),
        ("The Regional Prison Commander came.", []),
        // What is learnt.
        ("He has a degree in Robotica.", []),
        ("He has a house in Robotica.", ["Robotica"]),
        ("Refugees of the Asia-Pacific region came.", ["Asia-Pacific"]),
        // Where a post is, where people go, whose people they are.
        ("The Minister of Justice for Armenia spoke.", ["Armenia"]),
        ("The work of migrants to Norway was studied.", ["Norway"]),
        ("They met Norway participants.", ["Norway"]),
        // A town's name behind a courtesy is a person's.
        ("Ana Warrington came. Professor Warrington spoke.", []),
        ("They live in Warrington.", ["Warrington"]),
    ])
    func english(_ text: String, _ expected: [String]) throws {
        #expect(try places(text, .english) == expected, "\(text)")
    }

    @Test(arguments: [
        // Towns that read like people.
        ("La reunión fue en Monte Escobedo.", ["Monte Escobedo"]),
        ("El municipio de Monte Escobedo pagó.", ["Monte Escobedo"]),
        ("Vino Monte Escobedo.", []),
        ("Vino el doctor Monte Escobedo Ruiz. Confían en Monte Escobedo.", []),
        ("Vinieron de Fresnillo, Monte Escobedo, Trancoso y Pinos.", ["Fresnillo", "Monte Escobedo", "Trancoso", "Pinos"]),
        ("MONTE ESCOBEDO, ZAC.- La feria de Monte Escobedo abrió ayer.", ["MONTE ESCOBEDO", "ZAC", "Monte Escobedo"]),
        ("Los policías municipales de Monte Escobedo vinieron.", ["Monte Escobedo"]),
        ("En Fresnillo, Monte Escobedo dijo que vendría.", ["Fresnillo"]),
        // A quarter called after a person.
        ("Viven en la colonia Luis Donaldo Colosio.", ["Luis Donaldo Colosio"]),
        ("Habló de Luis Donaldo Colosio.", []),
        // A list behind a colon.
        ("Llegará a las siguientes localidades: Torno Ancho, La Merced y El Bello.", ["Torno Ancho", "La Merced", "El Bello"]),
        ("Vendrán los siguientes maestros: Torno Ancho y El Bello.", []),
        // The ends of a stretch, and two districts.
        ("Reparan el tramo de Vizcaíno a Bahía Tortugas.", ["Vizcaíno", "Bahía Tortugas"]),
        ("Hay quejas en los distritos de Puente Piedra y Comas.", ["Puente Piedra", "Comas"]),
    ])
    func spanish(_ text: String, _ expected: [String]) throws {
        #expect(try places(text, .spanish) == expected, "\(text)")
    }
}
