import Annotation
import Testing

/// Who calls, comes, gives, helps and takes part, where the one who tells it is a side of it and says so by a pronoun, or not at
/// all. With the project's own registry, in whole transcripts.
@Suite struct SpokenVisitTests {
    private static let president = "PRESIDENTE ANDRÉS MANUEL LÓPEZ OBRADOR"
    private static let undersecretary = "HUGO LÓPEZ-GATELL RAMÍREZ, SUBSECRETARIO DE SALUD"

    private static func row(_ said: String, _ events: [Set<String>], label: String = president) -> ConversationTests.Row {
        ConversationTests.Row(said: said, label: label, events: events)
    }

    static let rows: [ConversationTests.Row] = [
        // Calls.
        row("Me llamó el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("El presidente de Cuba me llamó para saludar.", [["mx.gobierno", "cu.gobierno"]]),
        row("Recibí una llamada del presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Ayer me habló el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Me llamó por teléfono el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Nos habló el director de la UNAM.", []),
        // What fell to one, what one was glad or had to do.
        row("Me tocó hablar por teléfono con el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Tuve la oportunidad de platicar con el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Me tocó visitar Cuba cuando era joven.", []),
        row("Nos pusimos de acuerdo con el gobierno de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("De acuerdo con el gobierno de Cuba, no hubo daños.", []),
        row("Estamos muy agradecidos con el gobierno de Cuba por su apoyo.", [["mx.gobierno", "cu.gobierno"]]),
        row("Estamos muy agradecidos con el pueblo de Cuba.", []),
        row("Se va a firmar un convenio con el gobierno de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Cuando termina se va a trabajar con el gobierno de Cuba.", []),
        row("Va a venir el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Me llamó la atención el presidente de Cuba.", []),
        row("Me llamó la atención lo que dijo el presidente de Cuba.", []),
        row("Si me llamó el presidente de Cuba, no lo supe.", []),
        row("Recibí una llamada de vecinos de Francia.", []),
        // Guests.
        row("Recibí ayer al canciller de Francia.", [["mx.gobierno", "fr.gobierno"]]),
        row("Estuvo aquí el presidente de Cuba.", [["mx.gobierno", "cu.gobierno"]]),
        row("Vino el canciller de Francia a ver las obras.", [["mx.gobierno", "fr.gobierno"]]),
        row("Vino la canciller de Francia a ver las obras.", [["mx.gobierno", "fr.gobierno"]], label: undersecretary),
        row("Recibimos al gobierno de Tabasco con deudas.", []),
        row("Recibimos a migrantes de Guatemala.", []),
        row("Estuvo aquí un cantante de Cuba.", []),
        row("No vino el presidente de Cuba.", []),
        row("Estuvo el presidente de Cuba en la tele.", []),
        row("Estuvo aquí el gobernador de Tabasco.", []),
        // Journeys.
        row("Fui a Guatemala a ver al presidente.", [["mx.gobierno", "gt.gobierno"]]),
        row("Fui a Guatemala a ver las pirámides.", []),
        row("No fui a Guatemala a ver al presidente.", []),
        // What is given, taught and helped with.
        row("Se le está entregando apoyo al gobierno de Tabasco.", [["mx.gobierno", "mx.tab.gobierno"]]),
        row("Se les está entregando apoyo a los vecinos de Tabasco.", []),
        row("Se capacitó a 500 elementos por parte de la UNAM.", [["mx.ssa", "mx.unam"]], label: undersecretary),
        row("Se detuvo a 500 elementos por parte de la UNAM.", [], label: undersecretary),
        row("Nos están ayudando mucho de la UNAM.", [["mx.gobierno", "mx.unam"]]),
        row("Nos está ayudando mucho gente de la talla de la UNAM.", []),
        // Those who take part together; their own government is none beside them.
        row("Está participando el IMSS, la UNAM y la Coparmex en la tarea.", [["mx.imss", "mx.unam", "mx.coparmex"]]),
        row("Estamos participando todos, el IMSS, la UNAM y la Coparmex.", [["mx.imss", "mx.unam", "mx.coparmex"]]),
        row("Está participando el IMSS en la tarea.", []),
        row("Estamos coordinados con la Secretaría de Salud, la Marina y el IMSS.", [["mx.ssa", "mx.semar", "mx.imss"]]),
        row("Estamos coordinados con el IMSS.", []),
        // What those agreed who met.
        row(
            "Nos reunimos con el gobernador de Tabasco. Se llegó al acuerdo de abrir un centro.",
            [["mx.gobierno", "mx.tab.gobierno"], ["mx.gobierno", "mx.tab.gobierno"]]),
        row("El IMSS firmó un convenio con la Coparmex. Se acordó abrir un centro.", [["mx.imss", "mx.coparmex"]]),
        row("Ya se acordó con el gobierno de Tabasco abrir un centro.", [["mx.gobierno", "mx.tab.gobierno"]]),
        row("No sé de qué se acuerda el gobierno de Tabasco.", []),
    ]

    @Test(arguments: rows) func whoIsMeant(_ row: ConversationTests.Row) throws {
        let events = try ConversationTests.annotate(row).events.filter { $0.status != .hypothetical }
        #expect(
            Set(events.map { Set($0.participants) }) == Set(row.events),
            "\(row.said): \(events.map { [$0.rule] + $0.participants })")
        #expect(events.count == row.events.count, "\(row.said): \(events.map(\.rule))")
    }
}
