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
        // Over a member that has no name, or what one is, to the preposition said again; the first of a list having no name.
        row(
            "Se hizo una propuesta junto con la Coparmex, con los gobiernos municipales y desde luego con la UNAM.",
            [["mx.ssa", "mx.coparmex", "mx.unam"]]),
        row(
            "Se hizo una alianza con la Coparmex, los patrones; con la Concamin, los industriales, con la UNAM.",
            [["mx.ssa", "mx.coparmex", "mx.concamin", "mx.unam"]]),
        row(
            "Diseñamos un modelo junto con la Coparmex, junto con el Torno, junto con la UNAM.",
            [["mx.ssa", "mx.coparmex", "mx.unam"]]),
        row(
            "Se hizo gracias a la coordinación con Sanidad Rural, la Coparmex, la Concamin y la UNAM.",
            [["mx.ssa", "mx.coparmex", "mx.concamin", "mx.unam"]]),
        row(
            "Con cien carros, la Coparmex, la Concamin y la UNAM organizaron una feria.",
            [["mx.coparmex", "mx.concamin", "mx.unam"]]),
        // Those told of in the same words.
        row(
            "No se opusieron el director del IMSS ni el rector de la UNAM, porque hablé con ellos.",
            [["mx.ssa", "mx.imss", "mx.unam"]]),
        // Where something is, who is spoken to, and who was asked about.
        row("Me reuní con la Coparmex en la frontera con Guatemala.", [["mx.ssa", "mx.coparmex"]]),
        row("Estamos en la sesión de la Coparmex, señora directora de la Concamin.", []),
        row("La reunión de la Coparmex, la Concamin y la UNAM fue ayer.", [["mx.coparmex", "mx.concamin", "mx.unam"]]),
        ConversationTests.Row(said: "Vimos las reuniones que tuvo con la Coparmex y la UNAM.", label: "INTERLOCUTOR", events: []),
        // What speaks for a work is no talk; it is of those who say so.
        row(
            "Eso habla bien del trabajo coordinado con la Coparmex, con la UNAM.", [["mx.ssa", "mx.coparmex", "mx.unam"]]),
        // What is sold, and what is given; who made what is spoken of.
        row("Son las vacunas que recibimos de Pfizer.", []),
        row("Son las vacunas que recibimos de Pfizer como donación.", [["mx.ssa", "us.pfizer"]]),
        row(
            "Argentina ha trabajado con México en la vacuna de Oxford-AstraZeneca.", [["ar.gobierno", "mx.gobierno"]]),
        // Words that only look like an agreement.
        row("Aquí estoy, de acuerdo a lo dicho, con la Coparmex, con la UNAM.", []),
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
