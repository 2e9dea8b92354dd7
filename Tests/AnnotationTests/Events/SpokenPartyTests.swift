import Annotation
import Testing

/// Who is a party to what a first person tells: the one who speaks beside a list, the last of several before a relative, the one
/// thanked. With the project's own registry, in whole transcripts.
@Suite struct SpokenPartyTests {
    private static let undersecretary = "HUGO LÓPEZ-GATELL RAMÍREZ, SUBSECRETARIO DE SALUD"
    private static let president = "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR"

    private static func row(_ said: String, _ events: [Set<String>], label: String = undersecretary) -> ConversationTests.Row {
        ConversationTests.Row(said: said, label: label, events: events)
    }

    static let rows: [ConversationTests.Row] = [
        // Whoever says «nosotros» is one of those named.
        row("Trabajamos de manera coordinada la Fiscalía General de la República y el IMSS.", [["mx.ssa", "mx.fgr", "mx.imss"]]),
        row(
            "Estamos trabajando unidos el gobierno de Yucatán y el gobierno federal.", [["mx.yuc.gobierno", "mx.gobierno"]],
            label: president),
        row("La Fiscalía General de la República y el IMSS trabajan de manera coordinada.", [["mx.fgr", "mx.imss"]]),
        // A relative in the singular is about the last of a list.
        row("Vinieron la Coparmex, la Concamin y la UNAM, que ya se reunió con nosotros.", [["mx.unam", "mx.ssa"]]),
        // Those who are counted, and then named.
        row(
            "Trabajamos de manera conjunta con los dos gobernadores, el gobernador de Coahuila y el gobernador de Durango.",
            [["mx.ssa", "mx.coa.gobierno", "mx.dur.gobierno"]]),
        // Who is thanked works with those who thank.
        row(
            "Agradezco al gobernador de Yucatán que estamos trabajando de manera coordinada.",
            [["mx.yuc.gobierno", "mx.gobierno"], ["mx.yuc.gobierno", "mx.gobierno"]], label: president),
        row("El gobernador de Yucatán sabe que estamos trabajando de manera coordinada.", [], label: president),
        // The one spoken to acts, and no other.
        row("La UNAM abrió. Hoy tuvo usted una reunión con la Coparmex.", [], label: "PREGUNTA"),
        // People are in touch with a body, and not the one who tells of them.
        row("Son personas que tuvieron contacto con el IMSS.", []),
        row("Tuvimos contacto con el IMSS.", [["mx.ssa", "mx.imss"]]),
        row("Hay comunicación permanente con el Banco Mundial.", [["mx.ssa", "int.bm"]]),
        // «ellos» are several, or people.
        row("La Coparmex abrió. Con ellos hemos trabajado de manera coordinada.", []),
        row("El Gobierno de Cuba abrió. Con ellos hemos trabajado de manera coordinada.", [["mx.ssa", "cu.gobierno"]]),
        // Whose deed is thanked for.
        row("La Coparmex abrió. También agradecemos su acompañamiento en la consulta.", [["mx.ssa", "mx.coparmex"]]),
        row("La Coparmex abrió. También agradecemos su presencia en la consulta.", []),
        row("La Coparmex abrió. También agradecemos su acompañamiento a las familias.", []),
        // To have seen is not to have met, and to come along is no deed.
        row("La Coparmex abrió. Hemos visto el modelo de la Concamin.", []),
        row("Nos hemos visto con la Concamin.", [["mx.ssa", "mx.concamin"]]),
        row("Los que acompañaron la ceremonia fueron la Coparmex y la Concamin.", []),
        // Those whom the names after a comma are.
        row(
            "Nos reunimos con los responsables de la salud, integrantes de la Coparmex y de la Concamin.",
            [["mx.ssa", "mx.coparmex", "mx.concamin"]]),
        // A name said again in full.
        row(
            "Participamos junto con el Inegi, Instituto Nacional de Geografía y Estadística y la UNAM.",
            [["mx.ssa", "mx.inegi", "mx.unam"]]),
        // What is given, and not what is told of it.
        row("Le compartimos al presidente de la Coparmex los indicadores de medición del estado de seguridad.", []),
        row("Sigan las indicaciones que nos da la Coparmex, uso del cubrebocas.", []),
        row("Agradezco a la Coparmex por acompañarnos.", []),
        // A condition, a call on all, a name.
        row("Aprobó el INE la coalición Juntos por la Coparmex.", []),
        row("Y si trabajamos de manera coordinada con el IMSS, habrá resultados.", []),
        row("Es la Ley de Cooperación Internacional del IMSS.", []),
    ]

    @Test(arguments: rows) func whoTakesPart(_ row: ConversationTests.Row) throws {
        let events = try ConversationTests.annotate(row).events.filter { $0.status != .hypothetical }
        #expect(
            events.map { Set($0.participants) } == row.events,
            "\(row.said): \(events.map { "\($0.rule) \($0.status) \($0.participants)" })")
    }
}
