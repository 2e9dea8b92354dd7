import Annotation
import Documents
import Testing

/// Who is a party of an event, and who only stands beside it.
@Suite struct PartyRuleTests {
    static let harness = try? EventHarness()

    private func read(
        _ marked: String, language: Language = .spanish, times: [(String, String)] = [], parents: [String: String] = [:],
        issuer: String? = nil
    ) throws -> [CooperationEvent] {
        try #require(Self.harness).read(marked, language: language, times: times, parents: parents, issuer: issuer)
            .findings.events
    }

    struct Row: Sendable {
        var text: String
        var issuer: String?
        /// The participants of each event.
        var events: [Set<String>]
        var language = Language.spanish
    }

    static let rows: [Row] = [
        // Those with whom it was done are no partners of each other; the one that speaks, if it is known, is the partner of all.
        Row(text: "Se firmaron convenios con [A] y con [B].", issuer: nil, events: []),
        Row(text: "Se firmaron convenios con [A] y con [B].", issuer: "x.c", events: [["x.a", "x.b", "x.c"]]),
        Row(text: "Hemos platicado con [A] y con [B].", issuer: nil, events: []),
        Row(text: "Hemos platicado con [A] y con [B].", issuer: "x.c", events: [["x.a", "x.b", "x.c"]]),
        Row(text: "La colaboración con [A], con [B] es buena.", issuer: nil, events: []),
        Row(text: "La colaboración con [A], con [B] es buena.", issuer: "x.c", events: [["x.a", "x.b", "x.c"]]),
        Row(text: "El alcalde se reunió con [A], [B] y [C].", issuer: nil, events: [["x.a", "x.b", "x.c"]]),
        // Who only saw it signed is no party of it.
        Row(text: "[A] y [B] firmaron, con [C] como testigo, un convenio.", issuer: nil, events: [["x.a", "x.b"]]),
        Row(text: "[A] y [B] firmaron, con [C], un convenio.", issuer: nil, events: [["x.a", "x.b", "x.c"]]),
        // «nos» is the one that speaks.
        Row(text: "[A] nos donó equipos.", issuer: "x.c", events: [["x.a", "x.c"]]),
        Row(text: "Nos acompaña el titular de [A].", issuer: "x.c", events: []),
        Row(text: "Nos acompañó en la visita el titular de [A].", issuer: "x.c", events: [["x.a", "x.c"]]),
        // Quotations speak for whoever is named beside them.
        Row(text: "“Firmamos un convenio con [B]”, dijo la titular de [A].", issuer: nil, events: [["x.a", "x.b"]]),
        Row(
            text: "“Hay avances”, dijo la titular de [A]. “Firmamos un convenio con [B]”.", issuer: nil,
            events: [["x.a", "x.b"]]),
        Row(text: "“Hay avances”, dijo la titular de [A]. Firmamos un convenio con [B].", issuer: nil, events: []),
        // A meeting of one body is its own.
        Row(text: "[A] encabezó la reunión de [B].", issuer: nil, events: []),
        Row(text: "[A] sostuvo una reunión con [B].", issuer: nil, events: [["x.a", "x.b"]]),
        // «se trabaja» says what is done: by the one that speaks, not by whom the sentence before was about.
        Row(
            text: "[C] publicó un informe. Además se trabaja en coordinación con [B].", issuer: "x.a", events: [["x.a", "x.b"]]),
        Row(text: "Se trabaja de manera conjunta con [B].", issuer: "x.a", events: [["x.a", "x.b"]]),
        Row(text: "[C] publicó un informe. Ya se envió a [B] el equipo.", issuer: "x.a", events: []),
        Row(text: "[A] dijo que se realizó la fusión de [B] con [C].", issuer: nil, events: []),
        Row(text: "Es algo documentado por [A], por [B], por muchos.", issuer: nil, events: []),
        Row(text: "Va un primer envío a [B].", issuer: "x.a", events: []),
        Row(text: "En la sede de [A] se entrega un equipo a [B].", issuer: nil, events: []),
        Row(text: "Se entregó un equipo a [B] por parte de [A].", issuer: nil, events: [["x.a", "x.b"]]),
        Row(text: "Está aquí el director de [B], que también me acompaña.", issuer: "x.a", events: []),
        // Whoever accompanies is there.
        Row(text: "Hoy acompañamos al presidente de [B].", issuer: "x.a", events: []),
        // What the nearer verb needs.
        Row(text: "[A] logró suscribir el tratado con [B].", issuer: nil, events: [["x.a", "x.b"]]),
        Row(text: "[A] estableció la coordinación de [B].", issuer: nil, events: []),
        Row(text: "[A] estableció una coordinación con [B].", issuer: nil, events: [["x.a", "x.b"]]),
        // The agent of the nearer participle.
        Row(text: "La mesa fue creada por decreto, criticada por [A] y [B].", issuer: nil, events: []),
        Row(text: "La mesa fue creada por [A] y [B].", issuer: nil, events: [["x.a", "x.b"]]),
        // With whom it is promised to act.
        Row(text: "[A] se comprometió a que pediría el apoyo de [B].", issuer: nil, events: [["x.a", "x.b"]]),
    ]

    @Test(arguments: rows) func itsParties(_ row: Row) throws {
        let events = try read(row.text, language: row.language, issuer: row.issuer)
        #expect(events.map { Set($0.participants) } == row.events, "\(events.map { "\($0.rule) \($0.participants)" })")
    }

    @Test func anAcronymBesideItsNameIsOneBody() throws {
        let events = try read("Hubo colaboración entre la [LON], [Liga Oriental Norte], y [B].")
        #expect(events.map { $0.participants.count } == [2])
    }

    @Test func aNameSaidAgainInFullIsOneBody() throws {
        let events = try read("[A] felicitó a la [Red Norte], a la [Red del Norte], y a [B].")
        #expect(events.map { $0.participants.count } == [3])
    }

    @Test func aGovernmentWithItsOrgansMeetsNobody() throws {
        let parents = ["x.b": "x.gobierno", "x.c": "x.gobierno"]
        #expect(try read("El [gobierno] se reunió con [B] y [C].", parents: parents).isEmpty)
        #expect(try read("El [gobierno] se reunió con [B] y [D].", parents: parents).count == 1)
    }

    @Test func whatIsNeededHasNotHappened() throws {
        #expect(try read("Requerimos apoyar a [B].", issuer: "x.a").map(\.status) == [.hypothetical])
        #expect(try read("Pudimos apoyar a [B].", issuer: "x.a").map(\.status) == [.asserted])
    }

    @Test func aConditionIsNoFact() throws {
        #expect(try read("Si [A] envía los registros a [B], habrá avances.").map(\.status) == [.hypothetical])
        #expect(try read("Si falta algo, [A] envía los registros a [B].").map(\.status) == [.asserted])
    }

    @Test func theObjectOfASingularVerbIsNoJointSubject() throws {
        #expect(try read("Encabeza [A], [B].").isEmpty)
        #expect(try read("Crean [A] y [B] un registro.").count == 1)
    }

    @Test func whatIsAskedDidNotHappenForThat() throws {
        #expect(try read("¿[A] ya firmó el convenio con [B]?").map(\.status) == [.hypothetical])
        #expect(try read("Hablamos ya, ¿no? [A] firmó el convenio con [B].").map(\.status) == [.asserted])
        #expect(try read("Did [A] meet with [B]?", language: .english).map(\.status) == [.hypothetical])
    }

    @Test func thePresentWithADayToComeIsAPlan() throws {
        let times = [("mañana", "2024-09-05")]
        #expect(try read("[A] y [B] se reúnen mañana.", times: times).map(\.status) == [.planned])
        #expect(try read("[A] y [B] se reúnen hoy.", times: [("hoy", "2024-09-04")]).map(\.status) == [.asserted])
        #expect(try read("[A] y [B] se reunieron para el acto de mañana.", times: times).map(\.status) == [.asserted])
    }

    @Test func whatCouldHaveBeenDoneWasNot() throws {
        #expect(try read("[A] podía haber firmado un convenio con [B].").map(\.status) == [.hypothetical])
        #expect(try read("[A] va a regresar en coordinación con [B].").map(\.status) == [.planned])
    }

    @Test func whatSignatoriesWillDoTheyAgreed() throws {
        let events = try read("[A] y [B] firmaron un convenio. Las partes impulsarán una feria.")
        #expect(events.map(\.type) == [.support, .agree])
        #expect(events.map(\.status) == [.asserted, .planned])
    }
}
