import Annotation
import Documents
import Testing

/// What governs a name decides what it is: each rule with what it finds and a counter-example that it leaves alone.
@Suite struct MentionContextTests {
    private func names(_ text: String, _ kind: Entity.Kind, _ language: Language = .spanish) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    private func definitions(_ text: String, _ language: Language) throws -> [String] {
        try ProjectData.annotate(text, language: language).definitions.map { "\($0.short)=\($0.long)" }
    }

    /// Whether a country acts, by the kind of its mention.
    @Test(arguments: [
        // A way to a land, and what is given or said to its state.
        ("Los pescadores viajaron a Chile.", Language.spanish, false),
        ("La brigada va a llegar a Chile mañana.", .spanish, false),
        ("Decidieron regresar a Chile a ocho personas.", .spanish, false), ("Bienvenidos a Chile, amigos.", .spanish, false),
        ("Van rumbo al Perú.", .spanish, false), ("Agradecieron a Chile su apoyo.", .spanish, true),
        ("Brindaron asistencia técnica al Perú.", .spanish, true), ("Llegó la visita del Perú.", .spanish, false),
        ("Pidió la colaboración del Perú.", .spanish, true),
        // After the year that opens a sentence.
        ("En 2019 Chile firmó un acuerdo.", .spanish, true), ("En 2019 Chile.", .spanish, false),
        ("Since 1979 Chile has let the ferries use its port.", .english, true),
        // A colon that is no label.
        ("Esto es lo que sé: Chile cumple sus acuerdos.", .spanish, true), ("El lugar es este: Chile.", .spanish, false),
        // What a state is among others.
        ("Chile es miembro de la Unión Postal.", .spanish, true), ("Chile es largo.", .spanish, false),
        ("Chile tiene que responder a la queja.", .spanish, true), ("Chile tiene mucho mar.", .spanish, false),
        ("Pidieron cuentas a los gobiernos de Chile y Francia.", .spanish, true),
        ("Trabajan por un Chile mejor.", .spanish, false),
        ("Chile is a party to the pact.", .english, true), ("Chile is a long country.", .english, false),
        // What comes from a state, and who comes from a land.
        ("They led a delegation to Chile to see the dam.", .english, false),
        ("It would speed up Chile's development.", .english, false), ("It would need Chile's consent.", .english, true),
        ("The trade volume between Chile and Argentina grew.", .english, false),
        ("The talks between Chile and Argentina went on.", .english, true),
        ("They borrowed a surveyor from Chile.", .english, true), ("They received 200 migrants from Chile.", .english, false),
    ])
    func countries(_ text: String, _ language: Language, _ acts: Bool) throws {
        #expect(try names(text, .institution, language).contains { $0 == "Chile" || $0 == "Perú" } == acts)
    }

    /// `and` after a comma opens a clause, and no list of two.
    @Test func clausesAfterAComma() throws {
        #expect(try names("They met in Lima, and Quito answered the note.", .institution, .english) == ["Quito"])
        #expect(try names("They met in Lima, Quito, and La Paz.", .institution, .english) == [])
        #expect(try names("The envoy shuttled twice between Lima and Quito.", .institution, .english) == [])
        #expect(try names("Talks between Lima and Quito began.", .institution, .english) == ["Lima", "Quito"])
    }

    @Test(arguments: [
        ("Lo acordó con el gobierno ruso ayer.", ["gobierno ruso"]), ("Habló de gobierno y de ciudadanos rusos.", []),
        ("Vino personal de la Defensoría panameña.", ["Defensoría panameña"]),
        ("Los gobiernos ruso y chileno callaron.", []),
        ("El Ministerio de Seguridad y Justicia respondió.", ["Ministerio de Seguridad y Justicia"]),
        ("El Ministerio de Justicia y Ana Gil respondieron.", ["Ministerio de Justicia"]),
        ("Lo recibió la Gerencia Regional de Puertos (Gerepu).", ["Gerencia Regional de Puertos", "Gerepu"]),
        ("Vino el comandante de la 25 Zona Militar y el de la II Región Naval.", ["25 Zona Militar", "II Región Naval"]),
        ("Vive en la Zona Rosa y en la Región de los Lagos.", []),
        (
            "Se quejó ante la Honorable Comisión Interamericana de Derechos Humanos.",
            ["Comisión Interamericana de Derechos Humanos"]
        ),
        ("Habló ANA GIL RUIZ, SECRETARIA DE SALUD", []),
        ("La gerencia del puerto calló.", []), ("Lo hizo con la empresa privada Zabenka de Chile en mayo.", ["Zabenka de Chile"]),
        ("Lo pagó el ayuntamiento de Guadalajara, y ningún ayuntamiento más.", ["ayuntamiento de Guadalajara"]),
        ("Trabaja en el SENAC-Bienestar desde mayo.", []),
    ])
    func spanishBodies(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution) == found)
    }

    /// A programme that a hyphen joins to a body's letters is one body; two bodies are two.
    @Test func joinedLetters() throws {
        #expect(try names("El programa IMSS-Solidaridad empezó.", .institution) == ["IMSS-Solidaridad"])
        #expect(try names("El convenio SEP-SNTE empezó.", .institution).contains("SEP-SNTE") == false)
    }

    /// Whose the body is at the end of a registered name is named too.
    @Test func ownersWithinNames() throws {
        #expect(
            try names("Lo pidió el Subcomité para la Prevención de la Tortura de las Naciones Unidas.", .institution) == [
                "Subcomité para la Prevención de la Tortura de las Naciones Unidas", "Naciones Unidas",
            ])
        #expect(
            try names("Lo pidió la Organización de las Naciones Unidas.", .institution) == ["Organización de las Naciones Unidas"]
        )
    }

    @Test(arguments: [
        ("The Ministry of Justice and Human Rights replied.", ["Ministry of Justice and Human Rights"]),
        (
            "The Ministry of Justice and Human Rights Watch replied.",
            ["Ministry of Justice", "Human Rights Watch"]
        ),
        ("Members of the Seimas Ombudspersons' Office and the ombudspersons' office met.", ["Seimas Ombudspersons' Office"]),
        ("They sold it to the Belgian airline Zabenka in May; the airline paid.", ["Zabenka"]),
        ("The House of Pilots and the House met in a house.", ["House of Pilots"]),
        ("The OSCE Centre in Bishkek and the Harbour Centre in Bishkek opened.", ["OSCE Centre in Bishkek", "Harbour Centre"]),
        (
            "Lucía Barragán, head of the Jalisco State Human Rights Commission, came.",
            ["Jalisco State Human Rights Commission"]
        ),
    ])
    func englishBodies(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution, .english) == found)
    }

    /// The bodies of Mexico's states by their English names are those of the Spanish ones; another country's are not.
    @Test(arguments: [
        ("The Jalisco State Human Rights Commission replied.", "mx.jal.cedhj"),
        ("The Human Rights Commission of the State of Puebla replied.", "mx.pue.cdhp"),
        ("The Nuevo León Attorney General's Office replied.", "mx.nle.fiscalia"),
        ("The Congress of Sonora replied.", "mx.son.congreso"),
    ])
    func statesInEnglish(_ text: String, _ entity: String) throws {
        #expect(try ProjectData.annotate(text, language: .english).mentions.first?.entity == entity)
        #expect(
            try ProjectData.annotate("The Ohio State Human Rights Commission replied.", language: .english).mentions
                .allSatisfy { !$0.entity.hasPrefix("mx.") })
    }

    @Test(arguments: [
        (
            "They shall ratify the CAT and its Optional Protocol (OPCAT).", Language.english,
            ["CAT", "Optional Protocol", "OPCAT"]
        ),
        ("They sent their report to CAT.", .english, []),
        ("They signed ICCPR-OP 2, CAT and OP-CAT.", .english, ["ICCPR-OP 2", "CAT", "OP-CAT"]),
        ("Lo exige la CEDAW.", .spanish, ["CEDAW"]), ("Lo examinó el CEDAW.", .spanish, []),
        ("Law No. 20.609 and the General Law on Harbours apply.", .english, ["Law No. 20.609", "General Law on Harbours"]),
        ("The Foreign Minister Bill Hayden came.", .english, []),
        (
            "Rige la Ley N.º 4288/11 y la Ley 3/1985, de 27 de febrero.", .spanish,
            ["Ley N.º 4288/11", "Ley 3/1985, de 27 de febrero"]
        ),
        ("La Ley 3/1985, de que hablamos, rige.", .spanish, ["Ley 3/1985"]),
        ("Lo dice la Constitución peruana.", .spanish, ["Constitución peruana"]),
        ("Hablaron de los Acuerdos de San Andrés, no de acuerdos.", .spanish, ["Acuerdos de San Andrés"]),
        ("La Declaración Conjunta llegó.", .spanish, []),
        ("Firma del Acuerdo Marco\n\nLlegaron todos.", .spanish, ["Acuerdo Marco"]),
    ])
    func instruments(_ text: String, _ language: Language, _ found: [String]) throws {
        #expect(try names(text, .instrument, language) == found)
    }

    @Test(arguments: [
        // The short form goes on where the name ends.
        (
            "Vino el Mecanismo Estatal de Puertos (MEPA).", Language.spanish,
            ["MEPA=Mecanismo Estatal de Puertos"]
        ),
        ("Vino el Consejo de Seguridad de las Naciones Unidas (ONU).", .spanish, []),
        // What leads to it.
        (
            "Vino la Secretaría de Puertos Rurales (en adelante, “SPR”).", .spanish, ["SPR=Secretaría de Puertos Rurales"]
        ),
        ("The Commission on Harbours (hereinafter 'COH') came.", .english, ["COH=Commission on Harbours"]),
        ("Vino la Secretaría de Puertos Rurales (en adelante no se sabe).", .spanish, []),
        // The place that the letters ask for.
        (
            "The United Nations Operation in Somalia (UNOSOM) left.", .english,
            ["UNOSOM=United Nations Operation in Somalia"]
        ),
        // Letters of another language.
        ("The Zendar Pilots Association (QXK) met.", .english, ["QXK=Zendar Pilots Association"]),
    ])
    func shortForms(_ text: String, _ language: Language, _ found: [String]) throws {
        #expect(try definitions(text, language) == found)
    }

    @Test(arguments: [
        ("Saludó a doña Rosario Ibarra de Piedra, la fundadora.", ["Rosario Ibarra de Piedra"]),
        ("Llegó el ministro Jean-Yves Le Drian.", ["Jean-Yves Le Drian"]),
        ("Llegó el inspector Benedicto Santa María González.", ["Benedicto Santa María González"]),
        ("Visitó Santa María González.", []),
        ("Lo dijo Benito Juárez García en Benito Juárez, Quintana Roo.", ["Benito Juárez García"]),
    ])
    func people(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person) == found)
        #expect(try names("Defence Secretary Tom King came.", .person, .english) == ["Tom King"])
    }

    /// Given names alone are people in what is said, after who they are spoken with; elsewhere they may be anything.
    @Test func givenNamesAlone() throws {
        for (text, found) in [
            ("Ya lo hablé con Eréndira ayer.", ["Eréndira"]), ("Ya lo hablé en Eréndira ayer.", []),
            ("Ya lo hablé con Eréndira Ayala.", ["Eréndira Ayala"]), ("Fueron a Palizada, Eréndira, a todas partes.", []),
        ] {
            var document = Document(id: "t", source: "t", sha256: "", text: text)
            document.language = .spanish
            document.kind = .transcript
            let people = try ProjectData.annotator.get().annotate(document).mentions.filter { $0.kind == .person }
            #expect(people.map(\.evidence.quote) == found)
        }
        #expect(try names("Muchas gracias, David.", .person) == ["David"])
        #expect(try names("Vivo en David, Panamá.", .person) == [])
    }

    @Test func newspapersInTheFirstLines() throws {
        #expect(
            try names("The Harbour Reporter\nFriday 16 of August 2024\n\nThe port opened.", .institution, .english) == [
                "The Harbour Reporter"
            ])
        #expect(try names("A reporter came. The Harbour Reporter was closed, he said.", .institution, .english) == [])
    }
}
