import Annotation
import Documents
import Testing

/// The one who speaks, and those who stand in sentences that leave them out.
@Suite struct SpeakerPartyTests {
    private static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        /// The participants of each event, in the words of `x.c`.
        var events: [Set<String>]
    }

    static let rows: [Row] = [
        // What is one's own acts for one.
        Row(text: "Es resultado del trabajo coordinado entre [A] y nuestro personal.", events: [["x.a", "x.c"]]),
        Row(text: "[A] capacitó a nuestros visitadores.", events: [["x.a", "x.c"]]),
        Row(text: "[A] capacitó a nuestros expertos y expertas de la zona.", events: []),
        // Thanks as a noun need a reason too.
        Row(text: "Nuestro agradecimiento a [A] por su apoyo.", events: [["x.a", "x.c"]]),
        Row(text: "Nuestro agradecimiento a [A].", events: []),
        // Whoever speaks receives what nobody else is told to.
        Row(text: "Se cuenta con el apoyo de [A].", events: [["x.a", "x.c"]]),
        Row(text: "Este proceso fue acompañado por [A].", events: [["x.a", "x.c"]]),
        Row(text: "El proceso fue acompañado por [A].", events: []),
        Row(text: "[A] nos está ayudando con equipo.", events: [["x.a", "x.c"]]),
        // A list goes on without its verb.
        Row(
            text: "Con [A] firmamos un convenio. Con [B] en un programa de salud.",
            events: [["x.a", "x.c"], ["x.b", "x.c"]]),
        Row(text: "Con [A] firmamos un convenio. Con [B] habló la prensa.", events: [["x.a", "x.c"]]),
        // A partner alone is one of whoever speaks.
        Row(text: "Destacó la colaboración con [A].", events: []),
        Row(text: "Firmamos un acuerdo para que [A] intervenga.", events: [["x.a", "x.c"]]),
        // Over what an agreement is for.
        Row(text: "Se firma un convenio para fortalecer la movilidad entre [A] y [B].", events: [["x.a", "x.b"]]),
        Row(text: "La colaboración con todo el sector: [A] y [B], es buena.", events: [["x.a", "x.b", "x.c"]]),
    ]

    @Test(arguments: rows) func itsParties(_ row: Row) throws {
        let events = try #require(Self.harness).read(row.text, language: .spanish, issuer: "x.c").findings.events
        #expect(events.map { Set($0.participants) } == row.events, "\(events.map(\.rule))")
    }
}
