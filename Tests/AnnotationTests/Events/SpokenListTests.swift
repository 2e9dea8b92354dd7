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
        row(
            "Trabajan el gobierno de Chiapas y el gobierno de Oaxaca. Hablamos de la zona de Nayarit con los dos gobiernos estatales.",
            [["mx.chp.gobierno", "mx.oax.gobierno"]]),
        row(
            "Trabajan el gobierno de Chiapas y el gobierno de Oaxaca. Hablamos con los dos gobiernos estatales.",
            [["mx.chp.gobierno", "mx.oax.gobierno"], ["mx.ssa", "mx.chp.gobierno", "mx.oax.gobierno"]]),
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
        // What a government's own people leave out of its bodies' names, beside others of them.
        row(
            "Mantenemos una sinergia con la Secretaría de Gobernación, la Guardia Nacional y Protección Civil.",
            [["mx.ssa", "mx.segob", "mx.gn", "mx.cnpc"]]),
        row("Trabajan de manera coordinada el Insabi, el Issste y el Seguro.", [["mx.insabi", "mx.issste", "mx.imss"]]),
        row("Apoyamos a la Conapesca, a Migración y a la Coparmex.", [["mx.ssa", "mx.conapesca", "mx.inm", "mx.coparmex"]]),
        row(
            "Trabajaron juntos Seguridad y Protección Ciudadana, Semar y Sedena.",
            [["mx.sspc", "mx.semar", "mx.sedena"]]),
        row("Trabajamos con la Coparmex en protección civil y en migración.", [["mx.ssa", "mx.coparmex"]]),
        // Heads of states are no body of the word «Estado».
        row("Hablamos con los jefes de Estado del G20.", [["mx.ssa", "int.g20"]]),
        // A relative of more than one means the whole list, of one its last member; the list of those thanked goes on.
        row(
            "No sería posible sin el apoyo de la Coparmex, de la UNAM y de Pemex, a quienes agradecemos su apoyo.",
            [["mx.ssa", "mx.coparmex", "mx.unam", "mx.pemex"]]),
        row(
            "La Coparmex, la UNAM y Pemex, con los que trabajamos.", [["mx.ssa", "mx.coparmex", "mx.unam", "mx.pemex"]]),
        row("La Coparmex, la UNAM y Pemex, con quien trabajamos.", [["mx.ssa", "mx.pemex"]]),
        row(
            "Agradezco a la Coparmex, que vino hoy; a la UNAM, desde luego a Pemex.",
            [["mx.ssa", "mx.coparmex", "mx.unam", "mx.pemex"]]),
        // Two phrases of one clause.
        row(
            "Con el apoyo de la Guardia Nacional, en un operativo conjunto con la Coparmex, atendimos denuncias.",
            [["mx.ssa", "mx.gn", "mx.coparmex"]]),
        row(
            "Con el apoyo de la Guardia Nacional cerramos un pozo y trabajamos en conjunto con la Coparmex.",
            [["mx.ssa", "mx.gn"], ["mx.ssa", "mx.coparmex"]]),
        // A body among the parties of a longer list, and none of them.
        row("Hay un trabajo conjunto de la UNAM, el IMSS, la Coparmex y el apoyo de fundaciones, en especial Pemex.", []),
        row(
            "Hay un trabajo conjunto de la UNAM, el IMSS, la Coparmex y Pemex.",
            [["mx.unam", "mx.imss", "mx.coparmex", "mx.pemex"]]),
        row(
            "La escuela fue formada por la UNAM en colaboración con la Coparmex, también con la Concamin, con el IMSS.",
            [["mx.unam", "mx.coparmex", "mx.concamin", "mx.imss"]]),
        // What someone was then.
        row("Siendo director del IMSS Juan Ruiz, la Coparmex donó un equipo a la UNAM.", [["mx.coparmex", "mx.unam"]]),
        // Who deals with each is not told.
        row("Está pendiente en coordinación con la Coparmex y en coordinación con la UNAM.", []),
        row(
            "Se trabaja en coordinación con la Coparmex y en coordinación con la UNAM.",
            [["mx.ssa", "mx.coparmex", "mx.unam"]]),
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
        ("El director del IMSS estará mañana en Sonora en una reunión con la Coparmex.", .planned),
        ("El director del IMSS estuvo ayer en Sonora en una reunión con la Coparmex.", .asserted),
        ("Mañana tenemos a las 11:00 la reunión bilateral con la Coparmex.", .planned),
        ("Ayer tuvimos a las 11:00 la reunión bilateral con la Coparmex.", .asserted),
        // A bare gerund is of its clause, and how something is done of its verb.
        ("Haremos la feria, coordinándonos con la Coparmex.", .planned),
        ("Hicimos la feria, coordinándonos con la Coparmex.", .asserted),
        ("Debemos trabajar de manera coordinada entre el IMSS y la Coparmex.", .hypothetical),
        ("Trabajamos de manera coordinada entre el IMSS y la Coparmex.", .asserted),
        ("El plan es que el IMSS y la Coparmex podamos hacer un taller.", .hypothetical),
    ])
    func whatIsToComeIsPlanned(_ said: String, _ status: CooperationEvent.Status) throws {
        let row = ConversationTests.Row(said: said, label: Self.undersecretary, events: [])
        #expect(try ConversationTests.annotate(row).events.map(\.status) == [status])
    }

    /// Who collaborates works with those who count on it, and who supports helps them.
    @Test(arguments: [
        ("Hemos contado con la colaboración de la Coparmex.", CooperationEvent.PLOVERType.cooperate),
        ("Hemos contado con el apoyo de la Coparmex.", .aid),
        ("Cerramos filas con la Coparmex.", .support),
    ])
    func whoCollaboratesWorksTogether(_ said: String, _ type: CooperationEvent.PLOVERType) throws {
        let row = ConversationTests.Row(said: said, label: Self.undersecretary, events: [])
        #expect(try ConversationTests.annotate(row).events.map(\.type) == [type])
    }

    /// What is done together with others is no talk.
    @Test func whatIsDoneTogetherIsNoTalk() throws {
        let row = ConversationTests.Row(
            said: "Promovemos un modelo junto con otras instituciones como la Coparmex.", label: Self.undersecretary, events: [])
        #expect(try ConversationTests.annotate(row).events.map(\.type) == [.cooperate])
    }
}
