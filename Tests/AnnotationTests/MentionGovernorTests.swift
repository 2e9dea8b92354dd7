import Annotation
import Documents
import Testing

/// What governs a country's or a capital's name decides whether it is the land or its government; what introduces a name decides
/// what bare second mentions of it are.
@Suite struct MentionGovernorTests {
    private func names(_ text: String, _ kind: Entity.Kind, _ language: Language = .spanish) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // What is felt for a land, and what a state has signed.
        ("Ayer luchamos por Chile.", []),
        ("Son los acuerdos suscritos por Chile.", ["Chile"]),
        ("Pidió lealtad a Chile.", []),
        ("Entregó un préstamo a Chile.", ["Chile"]),
        ("El puerto compite con Panamá.", []),
        ("El puerto firmó con Panamá.", ["Panamá"]),
        ("¡Que viva Chile!", []),
        ("El huracán azotó Cuba.", []),
        // What a land undergoes, and what its government does.
        ("Son los cambios que Bolivia necesita.", []),
        ("Son los cambios que Bolivia propone.", ["Bolivia"]),
        ("Este año Bolivia se ha convertido en un país de paso.", []),
        ("Bolivia fue el primer país en firmar.", ["Bolivia"]),
        ("Tiene que ver con el Chile profundo.", []),
        ("Llegó a un acuerdo con Chile.", ["Chile"]),
        // Two lands that a hyphen joins.
        ("Respecto a la cooperación Chile-Perú, avanzó.", ["Chile", "Perú"]),
        ("Se abrió la ruta Chile-Perú en mayo.", []),
        // A journey, and words that only look like one.
        ("Hemos venido a Colombia de paseo.", []),
        ("Es lo que hemos venido haciendo con Colombia.", ["Colombia"]),
        ("Es de países hermanos como Chile e Italia, que han aportado.", ["Chile", "Italia"]),
        ("Hay lagos en países como Chile e Italia.", []),
    ])
    func spanishCountries(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution) == found)
    }

    @Test(arguments: [
        ("Officials said that Kenya had asked Moscow for maps.", ["Kenya", "Moscow"]),
        ("Officials said that the ship had reached Moscow.", []),
        ("It lies in waters claimed by Guyana, Georgetown said.", ["Guyana", "Georgetown"]),
        ("Tehran and Baku are at odds.", ["Tehran", "Baku"]),
        ("Envoys are shuttling between Colombo and the Tamil Tigers.", ["Colombo", "Tamil Tigers"]),
        ("Envoys are shuttling between Colombo and Kandy.", []),
        ("Malta came out in favour of Cyprus's entry.", ["Malta", "Cyprus"]),
        ("A load of blankets from Oman was handed over.", ["Oman"]),
        // A state's body in small letters is a name where it acts.
        ("Fiji's navy arrested three men.", ["Fiji's navy"]),
        ("The Halle, Fiji's parliament, voted.", []),
        ("It came by way of the Fiji Red Crescent.", ["Fiji Red Crescent"]),
    ])
    func englishCountries(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution, .english) == found)
    }

    @Test(arguments: [
        ("Limpiaron la colonia Centro y el barrio 16 de Abril.", ["Centro", "16 de Abril"]),
        ("Limpiaron las colonias Olmo Alto, la Vega y San Roque.", ["Olmo Alto", "Vega", "San Roque"]),
        ("Vieron los cinco pueblos serranos Alzunar y Bretuna.", ["Alzunar", "Bretuna"]),
        ("Vieron las grandes presas, Alzunar y Bretuna.", ["Alzunar", "Bretuna"]),
        ("Vieron las presas de agua.", []),
        ("Durmieron en el hotel Alzunar.", ["hotel Alzunar"]),
        ("Nos vimos en Palacio de Gobierno.", ["Palacio de Gobierno"]),
        ("Habló desde el Zócalo a la gente.", ["Zócalo"]),
        ("Vieron el Museo Regional de Sonora.", ["Museo Regional de Sonora"]),
        ("Hay obras en las ciudades de Hermosillo y de Cajeme.", ["Hermosillo", "Cajeme"]),
    ])
    func places(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .place) == found)
    }

    @Test(arguments: [
        // A noun for bodies introduces one; the bare word is it afterwards.
        ("Pagó la compañía Alzunar. Después Alzunar cobró.", ["Alzunar", "Alzunar"]),
        ("Pagó Alzunar.", []),
        ("Pagó el periódico Alzunar. Viven en el paseo de la Alzunar y en la calle Alzunar.", ["Alzunar"]),
        ("Lo vieron los laboratorios de Química Alta.", []),
        ("Vinieron las empresas Alzunar, Bretuna Sur y Carmeta.", ["Alzunar", "Bretuna Sur", "Carmeta"]),
        ("Vinieron las empresas de la región.", []),
        ("Habló Ana Gil, presidenta de Alzunar. Luego Alzunar firmó.", ["Alzunar", "Alzunar"]),
        ("Habló Ana Gil, presidenta municipal de Alzunar.", []),
        // Whose a body is, in small letters.
        ("Vino el Ejército mexicano.", ["Ejército mexicano"]),
        ("Escribió a la Secretaría de Finanzas del estado de Sonora.", ["Secretaría de Finanzas del estado de Sonora"]),
        // A ministry's word at the end of another name.
        ("Es el programa Becas para el Bienestar.", []),
        ("Lo hizo la XXXVI de ese ciclo.", []),
        // Numerals, and letters with figures, are called nothing; letters that only look like a numeral may be.
        ("Fue el CIX aniversario.", []),
        ("Midieron el CIC ese día.", ["CIC"]),
        ("Midieron el KN95 y el H1N1 ese día.", []),
        ("Pagan el IEPS y el ISR cada año.", []),
        // A conjunction within a name, before a sign.
        ("Lo publicó la revista Alzunar y Energía.", ["Alzunar y Energía"]),
        ("Lo publicó la revista Alzunar y Alegría subió.", ["Alzunar"]),
    ])
    func bodies(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution) == found)
    }

    /// A company may bear a surname that no list has; its other words make no names of people.
    @Test(arguments: [
        ("Habló Hugo Farrera Gil.", ["Hugo Farrera Gil"]),
        ("Pagó la tienda Coppel.", []),
    ])
    func people(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person) == found)
    }

    /// Whom one who asks in a press conference asks for, and where somebody is from whom another names.
    @Test(arguments: [
        ("PREGUNTA", "Ximena Gil, de Portal Alzunar. Una duda.", ["Portal Alzunar"]),
        ("PREGUNTA", "Ximena Gil, de Alzunar.mx. Una duda.", ["Alzunar.mx"]),
        ("PREGUNTA", "Ximena Gil, de Alzunar por los Campos. Una duda.", ["Alzunar por los Campos"]),
        ("PREGUNTA", "Ximena Gil, de Alzunar en Línea. Una duda.", ["Alzunar en Línea"]),
        ("PREGUNTA", "Ximena Gil, de Alzunar en Sonora. Una duda.", ["Alzunar"]),
        ("PREGUNTA", "Ximena Gil, de Sonora. Una duda.", []),
        ("ANA GIL, VECINA", "Ximena Gil, de Portal Alzunar. Es todo.", []),
    ])
    func askers(_ label: String, _ said: String, _ found: [String]) throws {
        let text =
            "Versión estenográfica. Conferencia de prensa\n10 de enero de 2021\n---\nMODERADOR\nVamos a abrir con la gente de México.\n"
            + "---\n\(label)\nBuenos días.\n\(said)\n"
        let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
        guard case .read(let document) = DocumentReader().read(file) else { throw CancellationError() }
        let bodies = try ProjectData.annotator.get().annotate(document).mentions.filter { $0.kind == .institution }
        #expect(bodies.map(\.evidence.quote) == found)
    }

    /// The post in a label names no body as bodies are named.
    @Test(arguments: [
        "ANA GIL, COORDINADORA NACIONAL DE PROTECCIÓN CIVIL", "ANA GIL, SECRETARIA DE BIENESTAR",
        "LUIS GIL, GENERAL DE DIVISIÓN DIPLOMADO DE ESTADO MAYOR",
    ])
    func labels(_ text: String) throws {
        #expect(try names(text + "\n\nBuenos días a los vecinos de México.", .institution) == [])
    }
}
