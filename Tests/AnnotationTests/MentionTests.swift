import Annotation
import Documents
import Testing

/// What is a mention and what is not, by examples written for this project.
@Suite struct MentionTests {
    /// A text, and `words → entity` for each institution that it names, in order.
    static let institutions: [(text: String, found: [String])] = [
        // Registry names, accents, capitals, connectors that come and go.
        ("La Comisión Nacional de Derechos Humanos sesionó.", ["Comisión Nacional de Derechos Humanos=mx.cndh"]),
        ("LA COMISION NACIONAL DE LOS DERECHOS HUMANOS SESIONÓ", ["COMISION NACIONAL DE LOS DERECHOS HUMANOS=mx.cndh"]),
        ("la cndh sesionó ayer", []),
        ("En México acudieron la CNDH y Unicef.", ["CNDH=mx.cndh", "Unicef=int.unicef"]),
        ("El comité se reunió con la comisión y los ayuntamientos.", []),
        // Longest name wins; a body inside a body.
        (
            "La Dirección de Visitas de la CNDH abrió una oficina en México.",
            ["Dirección de Visitas de la CNDH=x.direccion-visitas-cndh", "CNDH=mx.cndh"]
        ),
        // The grammar of heads.
        (
            "La Fiscalía para la Paz Vecinal de Puebla abrió.",
            ["Fiscalía para la Paz Vecinal de Puebla=x.fiscalia-paz-vecinal-puebla"]
        ),
        ("Acudió el Ayuntamiento de Guadalupe.", ["Ayuntamiento de Guadalupe=x.ayuntamiento-guadalupe"]),
        ("El gobierno del estado de Morelos aportó recursos.", ["gobierno del estado de Morelos=mx.mor.gobierno"]),
        ("El gobierno federal aportó recursos.", []),
        (
            "Se reunieron las secretarías de Gobernación y de Marina.",
            ["secretarías de Gobernación=mx.segob", "Marina=mx.semar"]
        ),
        // Country qualifiers and coordinated ellipsis.
        ("El MNPT de Argentina presentó su informe.", ["MNPT de Argentina=ar.cnpt"]),
        ("El MNPT de Argentina y México dialogan.", ["MNPT de Argentina=ar.cnpt", "MNPT=mx.mnpt"]),
        // Countries that act, and countries that locate.
        ("México y Argentina firmaron un acuerdo.", ["México=mx.gobierno", "Argentina=ar.gobierno"]),
        ("La ceremonia fue en México.", []),
        // Short names that bodies of several countries share.
        ("En Bolivia, la Cancillería abrió una oficina.", ["Cancillería=bo.rree"]),
        ("En Malasia sesionó la Asamblea Nacional.", ["Asamblea Nacional=x.my-asamblea-nacional"]),
        ("El presidente de México viajó.", []),
        // Bare heads.
        (
            "La Comisión Estatal de Aguas informó. Después la Comisión cerró.",
            ["Comisión Estatal de Aguas=x.comision-estatal-aguas", "Comisión=x.comision-estatal-aguas"]
        ),
        ("Ayer la Comisión cerró.", []),
    ]

    @Test(arguments: institutions.indices)
    func findsInstitutions(_ index: Int) throws {
        let (text, expected) = Self.institutions[index]
        let found = try ProjectData.annotate(text).mentions.filter { $0.kind == .institution }
        #expect(found.map { "\($0.evidence.quote)=\($0.entity)" } == expected)
    }

    static let english: [(text: String, found: [String])] = [
        ("The National Human Rights Commission of Mexico met.", ["National Human Rights Commission of Mexico=mx.cndh"]),
        ("The Zambian government agreed.", ["Zambian government=zm.gobierno"]),
        ("Peru and Chile signed an agreement.", ["Peru=pe.gobierno", "Chile=cl.gobierno"]),
        ("The storm reached Peru in May.", ["Peru=pe.gobierno"]),
        ("Prisons in Peru are full.", []),
        ("In Malaysia the Supreme Court ruled on Monday.", ["Supreme Court=x.my-supreme-court"]),
        ("In Malaysia she opened the National Police Training Programme.", []),
        (
            "The Coastal Harbour Safety Board wrote to the Ministry of Tides.",
            ["Coastal Harbour Safety Board=x.coastal-harbour-safety-board", "Ministry of Tides=x.ministry-tides"]
        ),
    ]

    @Test(arguments: english.indices)
    func findsEnglishInstitutions(_ index: Int) throws {
        let (text, expected) = Self.english[index]
        let found = try ProjectData.annotate(text, language: .english).mentions.filter { $0.kind == .institution }
        #expect(found.map { "\($0.evidence.quote)=\($0.entity)" } == expected)
    }

    static let people: [(text: String, found: [String])] = [
        (
            "La doctora Elvira Montes Rueda habló; Montes Rueda dijo que sí.",
            ["Elvira Montes Rueda=x.elvira-montes-rueda", "Montes Rueda=x.elvira-montes-rueda"]
        ),
        ("El presidente López Obrador llegó.", ["López Obrador=p.andres-manuel-lopez-obrador"]),
        ("Habló Roberto Campa Cifrían.", ["Roberto Campa Cifrían=p.roberto-campa-cifrian"]),
        ("Buenos Días a Todos", []),
    ]

    @Test(arguments: people.indices)
    func findsPeople(_ index: Int) throws {
        let (text, expected) = Self.people[index]
        let found = try ProjectData.annotate(text).mentions.filter { $0.kind == .person }
        #expect(found.map { "\($0.evidence.quote)=\($0.entity)" } == expected)
    }

    static let instruments: [(text: String, found: [String])] = [
        ("Según la Ley General de Víctimas procede.", ["Ley General de Víctimas"]),
        ("Se aplicó el Protocolo de Estambul.", ["Protocolo de Estambul"]),
        ("Véase CAT/C/MEX/CO/7 al respecto.", ["CAT/C/MEX/CO/7"]),
        ("La ley se cumple.", []),
    ]

    @Test(arguments: instruments.indices)
    func findsInstruments(_ index: Int) throws {
        let (text, expected) = Self.instruments[index]
        #expect(try ProjectData.annotate(text).mentions.filter { $0.kind == .instrument }.map(\.evidence.quote) == expected)
    }

    static let definitions: [(text: String, found: [String])] = [
        ("La Red de Faros del Golfo (RFG) y luego la RFG.", ["RFG=Red de Faros del Golfo"]),
        ("La RFG (Red de Faros del Golfo) abrió.", ["RFG=Red de Faros del Golfo"]),
        ("El Consejo de Seguridad de las Naciones Unidas (ONU) sesionó.", []),
        ("El Comité de Vigías de la Costa Norte (CVCN) abrió.", ["CVCN=Comité de Vigías de la Costa Norte"]),
        ("Llegó (ayer) la Comisión.", []),
    ]

    @Test(arguments: definitions.indices)
    func findsDefinitions(_ index: Int) throws {
        let (text, expected) = Self.definitions[index]
        #expect(try ProjectData.annotate(text).definitions.map { "\($0.short)=\($0.long)" } == expected)
    }

    @Test func learnedShortFormsHoldForTheDocument() throws {
        let found = try ProjectData.annotate("La Red de Faros del Golfo (RFG) abrió. La RFG cerró.")
        #expect(found.mentions.map(\.entity) == ["x.red-faros-golfo", "x.red-faros-golfo", "x.red-faros-golfo"])
        #expect(try ProjectData.annotate("RFG cerró.").mentions.isEmpty)
    }

    @Test func collisionsAreListedAndNeverPicked() throws {
        let found = try ProjectData.annotate("El MNPT publicó su informe.")
        #expect(found.mentions.map(\.entity) == ["x.mnpt"])
        #expect(found.diagnostics.map(\.code) == ["collision"])
        #expect(found.diagnostics.first?.message.hasPrefix("'MNPT' may be ar.cnpt, mx.mnpt and nothing") == true)
        // Evidence of the country settles it.
        #expect(try ProjectData.annotate("En Guerrero, el MNPT publicó su informe.").mentions.last?.entity == "mx.mnpt")
    }

    /// An organ stands for itself beside a body of its kind, and for its parent beside any other.
    @Test(arguments: [
        ("el Comité Nacional para la Prevención de la Tortura de Argentina", ["mx.mnpt", "ar.cnpt"]),
        ("la Secretaría de Gobernación", ["mx.cndh", "mx.segob"]),
    ])
    func bothBodiesAreOfOneKind(other: String, parties: [String]) throws {
        let told = try ProjectData.annotate(
            "La Comisión Nacional de los Derechos Humanos, por conducto del Mecanismo Nacional de Prevención de la Tortura, "
                + "habló con \(other). Fue el primer convenio que firmaron ambas instituciones.")
        #expect(
            told.events.contains { Set($0.participants) == Set(parties) && $0.type == .support },
            "\(told.events.map(\.participants))")
    }

    /// As many bodies as the words count, or none.
    @Test(arguments: [
        ("Las dos instituciones suscribieron un protocolo.", 2), ("Las partes firmaron un convenio.", 2),
        ("Los tres organismos firmaron un convenio.", 0), ("Las dos personas firmaron un convenio.", 0),
    ])
    func countedBodiesAreThoseNamedBefore(sentence: String, parties: Int) throws {
        let text = "La Comisión Nacional de los Derechos Humanos habló con la Secretaría de Gobernación. " + sentence
        let file = SourceFile(name: "a.txt", bytes: Array(text.utf8))
        guard case .read(let document) = DocumentReader().read(file) else { throw CancellationError() }
        let told = try ProjectData.annotator.get().annotate(document)
        let signed = told.events.filter { $0.type == .support }
        #expect(Set(signed.flatMap(\.participants)).count == parties, "\(signed)")
    }

    @Test func termsOfOfficeNarrowAnUndatedDocument() throws {
        func date(_ text: String) throws -> DayInterval? {
            var document = Document(id: "t", source: "t", sha256: "", text: text)
            document.language = .spanish
            _ = try ProjectData.annotator.get().annotate(&document)
            return document.date?.interval
        }
        let date1 = try date("Miguel Ángel Osorio Chong, titular de la Secretaría de Gobernación, abrió el acto en Guerrero.")
        #expect(date1?.earliest?.description == "2012-12-01")
        #expect(date1?.latest?.description == "2018-01-10")
        // Named without the office, or as a former holder, people say nothing of the date.
        #expect(try date("Miguel Ángel Osorio Chong abrió el acto en Guerrero.") == nil)
        #expect(try date("El entonces presidente Enrique Peña Nieto abrió el acto en Guerrero.") == nil)
    }

    @Test func evidenceIsTheText() throws {
        let text = "«La Comisión Nacional de los Derechos Humanos (CNDH)», dijo Ángela María Ruiz en Cancún — México."
        let found = try ProjectData.annotate(text)
        let bytes = Array(text.utf8)
        #expect(found.mentions.count >= 4)
        for mention in found.mentions {
            #expect(String(decoding: bytes[mention.evidence.range], as: UTF8.self) == mention.evidence.quote)
        }
    }

    static let hostile = [
        String(repeating: "(", count: 100_000), String(repeating: "a", count: 2_000_000),
        String(repeating: "e\u{301}", count: 200_000), String(repeating: "Comisión de ", count: 20_000),
        String(repeating: "Juan Pérez y México, ", count: 10_000), String(repeating: "la Comisión Estatal (CE) ", count: 5_000),
        String(repeating: "A (B) ", count: 20_000), "С\u{1EA}МISIÓN \u{202E}CNDH\u{0}",
    ]

    @Test(arguments: hostile.indices)
    func hostileTextIsHarmless(_ index: Int) throws {
        let found = try ProjectData.annotate(Self.hostile[index])
        #expect(found.mentions.allSatisfy { !$0.evidence.range.isEmpty })
    }
}
