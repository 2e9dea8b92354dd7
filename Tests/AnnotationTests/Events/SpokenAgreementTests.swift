import Annotation
import Documents
import Testing

/// What is said at a lectern of agreements that are in force, of thanks and of those one works beside; in whole transcripts.
@Suite struct SpokenAgreementTests {
    typealias Row = ConversationTests.Row

    private static let president = "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR"
    private static let unam: [Set<String>] = [["mx.gobierno", "mx.unam"]]
    private static let both: [Set<String>] = [["mx.gobierno", "mx.unam", "mx.ipn"]]

    static let rows: [Row] = [
        // An agreement one has, or there is.
        Row(said: "Tenemos un convenio con la UNAM.", label: president, events: unam),
        Row(said: "Ya se tienen convenios con la UNAM y el Politécnico.", label: president, events: both),
        Row(said: "Hay un convenio con la UNAM para hacer estudios.", label: president, events: unam),
        Row(said: "Existe un acuerdo con la UNAM desde mayo.", label: president, events: unam),
        Row(said: "La UNAM tiene un convenio con el Politécnico.", label: president, events: [["mx.unam", "mx.ipn"]]),
        Row(said: "De acuerdo con la UNAM, tenemos más casos.", label: president, events: []),
        Row(said: "Tiene que ser un acuerdo con respeto a la decisión de la UNAM.", label: president, events: []),
        // Thanks by the word, with what they are for.
        Row(said: "Muchas gracias a la UNAM y al Politécnico por todo su apoyo.", label: president, events: both),
        Row(said: "Gracias a la UNAM tenemos más datos.", label: president, events: []),
        Row(said: "Muchas gracias a la UNAM.", label: president, events: []),
        // What is to be said is said with that; a tribute is no gift.
        Row(said: "Hay que hacer un reconocimiento a la UNAM y al Politécnico por su apoyo.", label: president, events: both),
        Row(said: "Hago un reconocimiento a la UNAM por su labor.", label: president, events: unam),
        Row(said: "Hay que revisar los apoyos de la UNAM al Politécnico.", label: president, events: []),
        // Who did the one did the other.
        Row(said: "Trabajando junto con la UNAM y el Politécnico redujimos el gasto.", label: president, events: both),
        Row(said: "Trabajando junto con sus vecinos, la UNAM redujo el gasto.", label: president, events: []),
        // A body that the sentence before tells of.
        Row(
            said: "Creamos una comisión. Está integrada por la UNAM, el Politécnico y el IMSS.", label: president,
            events: [["mx.unam", "mx.ipn", "mx.imss"]]),
        Row(said: "Está integrada por vecinos que critican a la UNAM y al Politécnico.", label: president, events: []),
    ]

    @Test(arguments: rows) func hasTheParties(_ row: Row) throws {
        let events = try ConversationTests.annotate(row).events.filter { $0.status == .asserted }
        #expect(events.map { Set($0.participants) } == row.events, "\(events.map { "\($0.rule) \($0.participants)" })")
    }

    /// Of a list of four the pairs hold, though a fifth body stands behind it.
    @Test func aLongListHoldsWhereAnotherBodyFollows() throws {
        let harness = try EventHarness()
        let text = "[Fiscalía A], [Liga B], [Red C] y [Unión D] firmaron un convenio, en presencia de todos, [Foro E] también."
        let said = try harness.read(text, language: .spanish, isSpoken: true).findings
        #expect(said.events.map(\.participants.count) == [4])
    }
}
