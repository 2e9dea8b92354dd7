import Annotation
import Testing

/// What in speech looks like cooperation and is none, or of others than it seems; each beside a sentence that is. With the project's
/// own registry, in whole transcripts.
@Suite struct SpokenPrecisionTests {
    private static let undersecretary = "HUGO LÓPEZ-GATELL RAMÍREZ, SUBSECRETARIO DE SALUD"

    private static func row(_ said: String, _ events: [Set<String>]) -> ConversationTests.Row {
        ConversationTests.Row(said: said, label: undersecretary, events: events)
    }

    static let rows: [ConversationTests.Row] = [
        // What an occasion is called, and a talk.
        row("Preside este evento, Diálogo con la Coparmex, el director del IMSS.", []),
        row("Sostuvimos el Diálogo Nacional con la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
        row("Preside esta ceremonia de Diálogo con la Coparmex el director del IMSS.", []),
        row("Tuvimos una ceremonia de diálogo con la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
        // What whoever it was transferred, and what a government sends.
        ConversationTests.Row(
            said: "Desde ahí se mandaron recursos a Reino Unido.",
            label: "SANTIAGO NIETO CASTILLO, TITULAR DE LA UNIDAD DE INTELIGENCIA FINANCIERA", events: []),
        ConversationTests.Row(
            said: "Se enviarán dosis a Argentina.", label: "JEAN DUPONT, MINISTRO DE ASUNTOS EXTERIORES DE LA REPÚBLICA FRANCESA",
            events: [["fr.gobierno", "ar.gobierno"]]),
        // Whose turn to speak it is.
        row("Continuamos ahora con la participación del director del IMSS.", []),
        row("Continuamos la campaña con la participación del IMSS.", [["mx.ssa", "mx.imss"]]),
        // Who acts for the other side is no other side.
        row(
            "La compra fue acordada con el gobierno de Argentina, a través de la Universidad de Buenos Aires.",
            [["mx.ssa", "ar.gobierno", "ar.uba"]]),
        // Who asks, and whom one meets.
        row("Platicamos con Ana Ruiz, de El Universal.", []),
        row("Platicamos con la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
        // The participle says what was done, and not its auxiliary.
        row("Ya se ha presentado en esta reunión por parte del IMSS el informe.", []),
        row("Se ha tenido una reunión con el IMSS.", [["mx.ssa", "mx.imss"]]),
        // What bodies are made of is nothing done.
        row("El IMSS y la Coparmex conforman el sector.", []),
        row("El IMSS y la Coparmex organizaron una feria.", [["mx.imss", "mx.coparmex"]]),
        row("Ni el IMSS ni la Coparmex organizaron una feria.", []),
        row("Vamos juntos por un mejor sistema con la Coparmex.", []),
        // Who is there.
        row("Expreso nuestra gratitud por acompañarnos a la Coparmex.", []),
        row("Expreso nuestra gratitud a la Coparmex por su apoyo.", [["mx.ssa", "mx.coparmex"]]),
        row("Estamos aquí, junto con la Coparmex.", []),
        row("Trabajamos aquí, junto con la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
        row("Agradezco a la Coparmex, que nos acompañó.", []),
        row("Agradezco a la Coparmex, que nos apoyó en la campaña.", [["mx.ssa", "mx.coparmex"]]),
        row("Al no haber más preguntas, agradecemos su participación a la Coparmex.", []),
        // What is spoken about.
        row("Es grande el potencial de la colaboración entre el IMSS y la Coparmex.", []),
        row("De eso depende lo de la colaboración con la Coparmex.", []),
        row("Celebro la colaboración entre el IMSS y la Coparmex.", [["mx.imss", "mx.coparmex"]]),
        // Of a thing, and to somebody.
        row("El director del IMSS habló de no cerrar la planta con la Coparmex.", []),
        row("El director del IMSS habló ayer con la Coparmex.", [["mx.imss", "mx.coparmex"]]),
        // A condition over a clause of its own.
        row("No va a pasar si ven que el IMSS y la Coparmex trabajan de manera coordinada.", []),
        // Fixed phrases, and what is given.
        row("Hoy estoy dando vista a la Coparmex para que investigue si dan el gas a quinientos pesos.", []),
        row("Hoy le estoy dando quinientos pesos a la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
        row("Nos apoyamos siempre con la Coparmex.", []),
        // Those who take to their side others than who tells of it.
        row("En algunos estados se había sumado la Coparmex a los operativos.", []),
        row(
            "En este mecanismo participan el IMSS, la UNAM, la Coparmex y la Concamin.",
            [["mx.imss", "mx.unam", "mx.coparmex", "mx.concamin"]]),
        // A name cut short is no second body.
        row(
            "Firmamos un convenio con la Concamin, con la Confederación de Cámaras Industriales.", [["mx.ssa", "mx.concamin"]]),
        row("Firmamos un convenio con la Concamin, con la Concanaco.", [["mx.ssa", "mx.concamin", "mx.concanaco"]]),
        // What both look at is no talk.
        row("El plan es revisado por el IMSS y la Coparmex.", [["mx.imss", "mx.coparmex"]]),
        // A list that goes on after a clause about its first.
        row(
            "El IMSS hizo el programa con la participación de la Coparmex, que opera bien, de la Concamin y de la UNAM.",
            [["mx.imss", "mx.coparmex", "mx.concamin", "mx.unam"]]),
        // More are understood than are told.
        row("La Coparmex, la UNAM, es decir, dice el IMSS que nos apoya.", []),
        // Protocol: that one is there, or comes. Thanks for it may go on with thanks for a deed.
        row("Agradezco a la Coparmex por participar en esta reunión.", []),
        row("Agradezco a la Coparmex por estar este día con nosotros.", []),
        row("Agradezco a la Coparmex su presencia y todo su apoyo.", [["mx.ssa", "mx.coparmex"]]),
        row("Preside la Coparmex. Lo acompaña el director del IMSS.", []),
        // Whoever was told of before need not be the one who acts now.
        row("La Coparmex y la UNAM abrieron. Desarrollaron primero el cine.", []),
        row("El Gobierno de Francia abrió. Estamos trabajando de manera coordinada con las autoridades municipales.", []),
        // Ministries in a list by their matter alone, the preposition said again.
        row("Trabajamos con el IMSS, con Cultura, con Turismo.", [["mx.ssa", "mx.imss", "mx.cultura", "mx.sectur"]]),
        row("Trabajamos con Comunicaciones y Transportes, con Hacienda.", [["mx.ssa", "mx.sct", "mx.shcp"]]),
        row("Trabajamos con el IMSS, con cultura, con turismo.", [["mx.ssa", "mx.imss"]]),
        // Lists that go on: over whose one member is, beside who acts, after a semicolon, «no sólo», «tanto … como».
        row(
            "Trabajamos con el Inegi, con la Coparmex, que depende de la Concamin, con la UNAM.",
            [["mx.ssa", "mx.inegi", "mx.coparmex", "mx.unam"]]),
        row(
            "La UNAM y la Coparmex con la Concamin realizaron las sesiones.", [["mx.unam", "mx.coparmex", "mx.concamin"]]),
        row(
            "Agradezco a la Coparmex, que nos apoyó; a la UNAM; y por supuesto también a la Concamin.",
            [["mx.ssa", "mx.coparmex", "mx.unam", "mx.concamin"], ["mx.ssa", "mx.coparmex"]]),
        row(
            "No sólo tenemos el apoyo de la Coparmex, sino de la UNAM y de la Concamin.",
            [["mx.ssa", "mx.coparmex", "mx.unam", "mx.concamin"]]),
        row("No tenemos el apoyo de la Coparmex.", [["mx.ssa", "mx.coparmex"]]),
        row(
            "La UNAM se consolida con el apoyo tanto de la Coparmex como de la Concamin.",
            [["mx.unam", "mx.coparmex", "mx.concamin"]]),
        row("Nos ayuda la UNAM, nos ayuda la Coparmex.", [["mx.ssa", "mx.unam"], ["mx.ssa", "mx.coparmex"]]),
        row("La UNAM, que nos ayuda, abrió.", [["mx.ssa", "mx.unam"]]),
        // A body by its letters is the one before them.
        row(
            "Trabajamos junto a la UNAM y el Centro Regional de Mesas Agrarias, CERMA.",
            [["mx.ssa", "mx.unam", "x.centro-regional-mesas-agrarias"]]),
        // Whom another is thanked, and what is founded.
        row(
            "Gracias a la UNAM, que contribuyó con brigadas, y nuestro agradecimiento a la Coparmex por su labor.",
            [["mx.ssa", "mx.coparmex"]]),
        row("La Coparmex ayudó a fundar la UNAM.", []),
        row("La Coparmex ayudó a capacitar a la UNAM.", [["mx.coparmex", "mx.unam"]]),
        // What is only likely.
        row("Es probable que se dé la reunión con la UNAM.", []),
        row("Hubo una reunión con la UNAM.", [["mx.ssa", "mx.unam"]]),
        // Who came along, and who helped; who is for another, and who helps.
        row("El otro día nos acompañó la Coparmex.", []),
        row("Estamos aquí, acompañando a la Coparmex.", []),
        row("La Coparmex nos ha acompañado en el proceso.", [["mx.ssa", "mx.coparmex"]]),
        row("Le damos el espacio a la Coparmex.", []),
        // A verb with a capital after a semicolon.
        row("Abrió la UNAM; Apoyó la Coparmex al IMSS.", [["mx.coparmex", "mx.imss"]]),
        // All the people of a body.
        row("Quiero agradecer a la Coparmex y a la gente de la UNAM su apoyo.", [["mx.ssa", "mx.coparmex", "mx.unam"]]),
    ]

    @Test(arguments: rows) func whatIsNoCooperation(_ row: ConversationTests.Row) throws {
        let events = try ConversationTests.annotate(row).events.filter { $0.status != .hypothetical }
        #expect(
            events.map { Set($0.participants) } == row.events,
            "\(row.said): \(events.map { "\($0.rule) \($0.status) \($0.participants)" })")
    }
}
