import Annotation
import Testing

/// Who else stands in a list that goes on, and who is named there and is no party. With the project's own registry, in whole
/// transcripts.
@Suite struct SpokenListTests {
    private static let undersecretary = "HUGO LÓPEZ-GATELL RAMÍREZ, SUBSECRETARIO DE SALUD"

    private static func row(_ said: String, _ events: [Set<String>]) -> ConversationTests.Row {
        ConversationTests.Row(said: said, label: undersecretary, events: events)
    }

    static let rows: [ConversationTests.Row] = [
        // «de», «el de» said again are of the same government; a state after «con», said again, is one too.
        row(
            "Fue un esfuerzo coordinado entre la Coparmex, el gobierno de Tabasco, de Chiapas.",
            [["mx.coparmex", "mx.tab.gobierno", "mx.chp.gobierno"]]),
        row(
            "Trabajamos con el gobierno de Tabasco y el de Chiapas.", [["mx.ssa", "mx.tab.gobierno", "mx.chp.gobierno"]]),
        row("Trabajamos con el gobierno de Tabasco en Chiapas.", [["mx.ssa", "mx.tab.gobierno"]]),
        row(
            "Firmamos convenios con el estado de Chiapas, con Colima, con Oaxaca y Tabasco.",
            [["mx.ssa", "mx.chp.gobierno", "mx.col.gobierno", "mx.oax.gobierno", "mx.tab.gobierno"]]),
        row("La carretera facilitará la comunicación con Chiapas y Veracruz.", []),
        // Two states told of, and both.
        row(
            "Hay mucho entre Durango y Coahuila. Las autoridades de ambos estados se reunieron con la Coparmex.",
            [["mx.dur.gobierno", "mx.coa.gobierno", "mx.coparmex"]]),
        // The last of a list after whose one member is; and who is only a member of a list of another.
        row(
            "Hay una mesa donde participan la Fiscalía General de la República, la UNAM, así como el Instituto de Física de la UNAM y la Coparmex.",
            [["mx.fgr", "mx.unam", "mx.coparmex", "x.instituto-fisica-unam"]]),
        // Thanks that go on, and a clause that only says so.
        row(
            "Agradezco el apoyo de la Coparmex, así como la solidaridad de la UNAM.", [["mx.ssa", "mx.coparmex", "mx.unam"]]),
        row("Agradezco el apoyo de la Coparmex, así como lo dijo la UNAM.", [["mx.ssa", "mx.coparmex"]]),
        row(
            "Quiero agradecer el apoyo que recibimos y la colaboración de la Coparmex y de la UNAM.",
            [["mx.ssa", "mx.coparmex", "mx.unam"]]),
        row("Es grande la colaboración de la Coparmex y de la UNAM.", [["mx.coparmex", "mx.unam"]]),
        // What a body was called.
        row(
            "Hay un convenio entre la Coparmex, antes Concamin, y la UNAM.", [["mx.coparmex", "mx.unam"]]),
        row("Hay un convenio entre la Coparmex, la Concamin y la UNAM.", [["mx.coparmex", "mx.concamin", "mx.unam"]]),
        // Who presides, and what one is asked for.
        row("Saludo al presidente de la mesa directiva del Senado de la República y de la Coparmex.", []),
        row("Si usted nos ayuda, la Coparmex abrirá el parque.", []),
        // What is done with some of a kind is no talk.
        row("Promovemos un modelo junto con otras instituciones como la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
    ]

    @Test(arguments: rows) func whoIsOfTheList(_ row: ConversationTests.Row) throws {
        let events = try ConversationTests.annotate(row).events.filter { $0.status != .hypothetical }
        #expect(
            events.map { Set($0.participants) } == row.events,
            "\(row.said): \(events.map { "\($0.rule) \($0.status) \($0.participants)" })")
    }

    /// What is to be done is planned, by whomever it is told as done.
    @Test(arguments: [
        ("El sábado habrá un recorrido encabezado por el IMSS y la Coparmex.", CooperationEvent.Status.planned),
        ("El sábado hubo un recorrido encabezado por el IMSS y la Coparmex.", .asserted),
    ])
    func whatIsToComeIsPlanned(_ said: String, _ status: CooperationEvent.Status) throws {
        let row = ConversationTests.Row(said: said, label: Self.undersecretary, events: [])
        #expect(try ConversationTests.annotate(row).events.map(\.status) == [status])
    }

    /// What is done together with others is no talk.
    @Test func whatIsDoneTogetherIsNoTalk() throws {
        let row = ConversationTests.Row(
            said: "Promovemos un modelo junto con otras instituciones como la Coparmex.", label: Self.undersecretary, events: [])
        #expect(try ConversationTests.annotate(row).events.map(\.type) == [.cooperate])
    }
}
