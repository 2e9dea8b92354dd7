import Annotation
import Documents
import Testing

/// Rules of the grammar of names, each with what it finds and what it must leave alone.
@Suite struct MentionRuleTests {
    /// The names of a kind, in order.
    private func names(_ text: String, _ kind: Entity.Kind, _ language: Language = .spanish) throws -> [String] {
        try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == kind }.map(\.evidence.quote)
    }

    @Test(arguments: [
        // Whose a body is, is a place beside it.
        ("Inspectors met staff of Malta's Ministry of Health in June.", ["Ministry of Health"]),
        ("The Office of the Special Prosecutor joined them.", ["Office of the Special Prosecutor"]),
        ("It was signed by the Department of Harbours Secretary Ana Gil.", ["Department of Harbours"]),
        ("Chief Ombudsman Peter Gray spoke to the Human Rights Commission.", ["Chief Ombudsman", "Human Rights Commission"]),
        ("The Harbour Inspectorate Wales replied.", ["Harbour Inspectorate Wales"]),
        ("The accord, adopted by Parliament in May, binds them.", ["Parliament"]),
        ("They paid for the Rule of Law programme.", []),
        (
            "The Office of the Prime Minister and the Office of the Children's Commissioner replied.",
            ["Office of the Prime Minister", "Office of the Children's Commissioner"]
        ),
        (
            "The United Nations Subcommittee on Prevention of Torture came.",
            ["United Nations Subcommittee on Prevention of Torture"]
        ),
        ("It ran jointly with the Zendos Kwaruva foundation; the foundation paid.", ["Zendos Kwaruva"]),
        // A body's one word, in capitals within a sentence, and the same word in a post or in small letters.
        (
            "The Department of Fisheries wrote. It fell to Fisheries to answer; the Fisheries Minister and the fisheries did not.",
            ["Department of Fisheries", "Fisheries"]
        ),
    ])
    func englishInstitutions(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution, .english) == found)
    }

    @Test(arguments: [
        ("Lo anunció la Universidad Autónoma “Ana Gil” de Puerto Nuevo.", ["Universidad Autónoma “Ana Gil” de Puerto Nuevo"]),
        ("La Comisión dijo “Basta” a los malos tratos.", []),
        (
            "Lo resolvió el Juzgado Federal N° 2 de Zenda, no la Unidad Carcelaria Número 25 ni el Complejo Penitenciario Federal III.",
            ["Juzgado Federal N° 2 de Zenda", "Unidad Carcelaria Número 25", "Complejo Penitenciario Federal III"]
        ),
        ("La propia Fiscalía de Puertos lo negó; la citada Fiscalía calló.", ["Fiscalía de Puertos", "Fiscalía"]),
        ("El jefe de Gobierno de Buenos Aires llegó.", []),
        ("El Gobierno de Uruguay llegó.", ["Gobierno de Uruguay"]),
        (
            "Abrió un Instituto de Formación Marítima en Derechos Laborales.",
            ["Instituto de Formación Marítima en Derechos Laborales"]
        ),
        ("Pidió una Comisión de Verdad.", []),
        ("La Comisión Estatal de Puertos Marítimos respondió. La CEPM no.", ["Comisión Estatal de Puertos Marítimos", "CEPM"]),
    ])
    func spanishInstitutions(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .institution) == found)
    }

    /// The registry writes the names with `'s`; a text may have the bent apostrophe.
    @Test(arguments: ["The Ombudsman's Office of Peru wrote.", "The Ombudsman’s Office of Peru wrote."])
    func registeredNamesWithAPossessive(_ text: String) throws {
        #expect(try ProjectData.annotate(text, language: .english).mentions.map(\.entity) == ["pe.defensoria"])
    }

    /// A name that many countries give to a body of theirs is that of the country or state that the document speaks of.
    @Test(arguments: [
        (
            "Peru and Lima: the Ministry of Prisons and Prosecutors replied.", Language.english,
            "x.pe-ministry-prisons-prosecutors"
        ),
        ("The Ministry of Prisons and Prosecutors replied.", .english, "x.ministry-prisons-prosecutors"),
        ("Peru, Peru: the Ministry of Harbours replied.", .english, "x.ministry-harbours"),
        ("En Oaxaca, Oaxaca, respondió la Fiscalía General del Estado.", .spanish, "mx.oax.fiscalia"),
        (
            "En Bolivia, en La Paz y en Cochabamba respondió la Comisión Nacional de los Derechos Humanos.", .spanish,
            "x.bo-comision-nacional-derechos-humanos"
        ),
        ("En Oaxaca, Oaxaca, respondió la Subsecretaría de Salud Pública.", .spanish, "x.mx-subsecretaria-salud-publica"),
        ("En Bolivia, en La Paz y en Cochabamba respondió la CNDH de México.", .spanish, "mx.cndh"),
    ])
    func commonNames(_ text: String, _ language: Language, _ entity: String) throws {
        let found = try ProjectData.annotate(text, language: language).mentions.filter { $0.kind == .institution }
        #expect(found.map(\.entity) == [entity])
    }

    @Test func aPostStandsForTheBodyThatTheDocumentNames() throws {
        let text = "The Deputy Minister of Harbours and the World Bank signed an accord that the Ministry of Harbours wrote."
        #expect(
            try ProjectData.annotate(text, language: .english).events.map { Set($0.participants) } == [
                ["x.ministry-harbours", "int.bm"]
            ])
        let other = "The Deputy Minister of Harbours and the World Bank signed an accord that the Ministry of Ships wrote."
        #expect(try ProjectData.annotate(other, language: .english).events.isEmpty)
    }

    /// The words that all such bodies share do not make an acronym of another country's body theirs.
    @Test func sharedWordsAreNoVariantOfAName() throws {
        let found = try ProjectData.annotate("The Human Rights Commission of Sierra Leone (HRCSL) replied.", language: .english)
        #expect(found.mentions.allSatisfy { $0.entity != "lk.hrcsl" })
    }

    /// Whom a person speaks for: the body after a comma, with its preposition or with the noun of a trade.
    @Test(arguments: [
        ("Vino Ana Gil, psiquiatra del Servicio de Muelles. Ana Gil se reunió con la CNDH.", true),
        ("Vino Ana Gil, del Servicio de Muelles. Ana Gil se reunió con la CNDH.", true),
        (
            "La Fiscalía de Puertos llamó. Vino Ana Gil, vio el Servicio de Muelles y se fue. Ana Gil se reunió con la CNDH.",
            false
        ),
    ])
    func whomAPersonSpeaksFor(_ text: String, _ isParty: Bool) throws {
        let events = try ProjectData.annotate(text).events
        #expect(events.contains { Set($0.participants) == ["x.servicio-muelles", "x.cndh"] } == isParty)
    }

    /// `the Ombudsman, Ana Gil`: a body of one person, for which that person acts.
    @Test func aBodyOfOnePerson() throws {
        let text = "The Harbours Ombudsman, Ana Gil, replied; Ms Gil met the World Bank."
        let events = try ProjectData.annotate(text, language: .english).events
        #expect(events.map { Set($0.participants) } == [["x.harbours-ombudsman", "int.bm"]])
    }

    @Test func initialsMeanTheBodyThatHasThem() throws {
        let found = try ProjectData.annotate("Ante la CEPM acudió la Comisión Estatal de Puertos Marítimos.").mentions
        #expect(Set(found.map(\.entity)).count == 1)
        let other = try ProjectData.annotate("Ante la CEXM acudió la Comisión Estatal de Puertos Marítimos.").mentions
        #expect(Set(other.map(\.entity)).count == 2)
    }

    @Test(arguments: [
        ("La Comisión de Puertos y Muelles (Copumu) sesionó.", ["Copumu=Comisión de Puertos y Muelles"]),
        (
            "La Comisión de Puertos de Oriente (Copuo) y la Fiscalía de Puertos (Veracruz) callaron.",
            ["Copuo=Comisión de Puertos de Oriente"]
        ),
        ("La Comisión de Puertos y Muelles (CPM-Copumu) sesionó.", ["CPM-Copumu=Comisión de Puertos y Muelles"]),
        (
            "The Office of the Warden of Harbours (OWH) and HM Inspectorate of Harbours (HMI Harbours) met.",
            ["OWH=Office of the Warden of Harbours", "HMI Harbours=HM Inspectorate of Harbours"]
        ),
        ("El Consejo de Seguridad de las Naciones Unidas (ONU) sesionó.", []),
        // Letters of the name in another language.
        (
            "The Association of Zendan Language Countries (CLZA) met the Tides Commission (PQX).",
            ["CLZA=Association of Zendan Language Countries"]
        ),
    ])
    func definitions(_ text: String, _ found: [String]) throws {
        let language: Language = text.hasPrefix("The") ? .english : .spanish
        #expect(try ProjectData.annotate(text, language: language).definitions.map { "\($0.short)=\($0.long)" } == found)
    }

    @Test func aShortFormOfTwoWordsHoldsForTheText() throws {
        let text = "HM Inspectorate of Harbours (HMI Harbours) wrote. Then HMI Harbours left; the harbours stayed."
        #expect(try names(text, .institution, .english) == ["HM Inspectorate of Harbours", "HMI Harbours", "HMI Harbours"])
    }

    @Test(arguments: [
        ("Uruguay's president spoke.", ["Uruguay"]), ("France backs India's bid.", []),
        ("They sent reports about Belize and Morocco.", ["Belize", "Morocco"]),
        ("The EU ambassador to Georgia came.", ["Georgia"]),
        ("It was heard in a court in New Jersey.", ["New Jersey"]), ("A memorandum (MOA) was signed.", []),
        ("Talks on the Blue Nile Dam went on.", ["Blue Nile Dam"]),
    ])
    func englishPlaces(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .place, .english) == found)
    }

    @Test(arguments: [
        ("Levan Ioselo, Public Defender of the harbour, came.", ["Levan Ioselo"]),
        ("Blue Harbour, second port of the land, grew.", []),
        ("They met the director of the Harbour Office, Ormulf Prenk.", ["Ormulf Prenk"]),
    ])
    func peopleBesideTheirOffice(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .person, .english) == found)
    }

    @Test func firstNamesThatNoListHas() throws {
        #expect(try names("Firmó ayer Brunilo Augusto Vargas.", .person) == ["Brunilo Augusto Vargas"])
        #expect(
            try names("Sesionó con Horacio Duarte Vega. Y a ver Horacio qué dijo.", .person) == [
                "Horacio Duarte Vega", "Horacio",
            ])
        #expect(
            try names("Vinieron Horacio Duarte y Horacio Vega. Dijo Horacio que no.", .person) == [
                "Horacio Duarte", "Horacio Vega",
            ])
    }

    @Test(arguments: [
        ("They agreed on the Paris principles and the Palermo Protocol.", ["Paris principles", "Palermo Protocol"]),
        ("The Paris office and the Peru protocol.", []), ("The Harbour Action Plan was adopted.", ["Harbour Action Plan"]),
        ("The School of Law opened.", []),
    ])
    func englishInstruments(_ text: String, _ found: [String]) throws {
        #expect(try names(text, .instrument, .english) == found)
    }

    @Test func lawsByTheirNumbers() throws {
        #expect(try names("Rige la Ley N° 21.154 desde mayo.", .instrument) == ["Ley N° 21.154"])
        #expect(try names("Rige la Ley núm. 26827 desde mayo.", .instrument) == ["Ley núm. 26827"])
        #expect(try names("La Ley no es clara.", .instrument) == [])
    }
}
