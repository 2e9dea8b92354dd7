import Annotation
import Documents
import Testing

/// What news tells of those named in the sentence before: what they agreed, who «ambos» and «el funcionario federal» are, whose
/// words stand without marks.
@Suite struct NewsContinuationTests {
    static let meeting = "En Sonora hubo lluvia. El gobernador, Luis Gil, se reunió con el titular de la Conagua. "

    static let rows: [(text: String, parties: [Set<String>])] = [
        ("En la reunión también se abordó el tema, por lo que se acordó crear un comité.", [["mx.son.gobierno", "mx.conagua"]]),
        ("Por ello, se acordó crear un comité.", [["mx.son.gobierno", "mx.conagua"]]),
        ("Ahí se firmó un convenio para abrir pozos.", [["mx.son.gobierno", "mx.conagua"]]),
        ("Por ello se habló de crear un comité.", []),
        ("Como parte de los acuerdos, se instalará un comité.", [["mx.son.gobierno", "mx.conagua"]]),
        ("Como parte de unos acuerdos de vecinos, se instalará un comité.", []),
        ("Al final, ambos recorrieron la planta.", [["mx.son.gobierno", "mx.conagua"]]),
        ("Ambos funcionarios recorrieron la planta.", [["mx.son.gobierno", "mx.conagua"]]),
        ("Ambos pozos surten a la planta.", []),
        // A level tells which of the two is meant.
        ("El funcionario federal reconoció el trabajo del gobernador.", [["mx.son.gobierno", "mx.conagua"]]),
        ("La dependencia federal donó bombas a la UNAM.", [["mx.conagua", "mx.unam"]]),
        ("La dependencia municipal donó bombas a la UNAM.", []),
        // The one government that someone of the text leads.
        ("El mandatario donó bombas a la UNAM.", [["mx.son.gobierno", "mx.unam"]]),
        // Whose words they are, without marks of quotation.
        ("Trabajaremos de la mano con la UNAM, aseguró el gobernador.", [["mx.son.gobierno", "mx.unam"]]),
        ("Trabajaremos de la mano con la UNAM, aseguró una vecina.", []),
    ]

    private static func events(_ text: String) throws -> [CooperationEvent] {
        var document = Document(id: "t", source: "t", sha256: "", text: text)
        document.language = .spanish
        document.reading.sentences = EventHarness.sentences(text)
        return try ProjectData.annotator.get().annotate(document).events
    }

    @Test(arguments: rows) func whomTheyContinue(_ row: (text: String, parties: [Set<String>])) throws {
        let events = try Self.events(Self.meeting + row.text).dropFirst()
        #expect(events.map { Set($0.participants) } == row.parties, "\(events.map(\.rule))")
    }

    /// A story that goes on to tell of what two agree or do together tells of one event.
    @Test(arguments: [
        ("La UNAM y la CNDH acordaron dar cursos. Las dos instituciones acordaron empezar en mayo.", 1),
        ("La UNAM y la CNDH acordaron dar cursos. La UNAM y el INE acordaron dar otros.", 2),
    ])
    func toldAgain(_ text: String, _ count: Int) throws {
        #expect(try Self.events(text).count == count)
    }

    /// Who heads a body is that body, and whoever stands beside him acts too.
    @Test func ledTogether() throws {
        let text = "En Irapuato llovió. El ayuntamiento, encabezado por el alcalde Luis Gil y la UNAM, firmaron un convenio."
        let events = try Self.events(text)
        #expect(events.map(\.type) == [.support])
        #expect(events.map { Set($0.participants) } == [["x.ayuntamiento-irapuato", "mx.unam"]])
        #expect(try Self.events("En Irapuato llovió. El ayuntamiento, encabezado por el alcalde Luis Gil, firmó.").isEmpty)
    }

    /// A post that only bodies of one kind have stands for the one of them that the text names.
    @Test func peopleByKind() throws {
        let text = "La Universidad de Guadalajara abrió. El rector Luis Ruiz habló. Ruiz firmó un convenio con la CNDH."
        let events = try Self.events(text)
        #expect(events.map { Set($0.participants) } == [["mx.udg", "mx.cndh"]])
        let two = "La Universidad de Guadalajara y la Universidad de Colima abrieron. El rector Luis Ruiz donó libros a la CNDH."
        #expect(try Self.events(two).isEmpty)
    }
}
