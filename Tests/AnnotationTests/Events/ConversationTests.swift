import Annotation
import Documents
import Testing

/// Parties that a sentence of a transcript leaves out: the one spoken to, the other side of «nosotros», the one who speaks where no
/// label says who. With the project's own registry, in whole documents.
@Suite struct ConversationTests {
    struct Row: Sendable {
        var said: String
        /// None where the transcript begins within someone's words.
        var label: String? = "GOBERNADOR DE OAXACA, ALEJANDRO MURAT HINOJOSA"
        var title = "Conferencia de prensa"
        /// The participants of the events that are not hypothetical.
        var events: [Set<String>]
    }

    struct Unread: Error {}

    static func annotate(_ row: Row) throws -> Annotations {
        let text = """
            Versión estenográfica. \(row.title)
            Presidencia de la República
            4 de junio de 2021
            ---
            \(row.label.map { $0 + "\n" } ?? "")\(row.said)
            """
        let file = SourceFile(name: "v.txt", bytes: Array(text.utf8))
        guard case .read(let document) = DocumentReader().read(file) else { throw Unread() }
        return try ProjectData.annotator.get().annotate(document)
    }

    private static let guest = "JEAN DUPONT, MINISTRO DE ASUNTOS EXTERIORES DE LA REPÚBLICA FRANCESA"
    private static let minister = "SECRETARIO DE RELACIONES EXTERIORES, MARCELO EBRARD CASAUBON"
    private static let summit = "Mensajes de los presidentes de México y de los Estados Unidos de América"

    static let rows: [Row] = [
        // The one spoken to.
        Row(said: "Señor presidente: Le agradecemos su apoyo.", events: [["mx.oax.gobierno", "mx.gobierno"]]),
        Row(said: "Le agradecemos su apoyo.", events: []),
        Row(said: "Señor presidente: Le agradecemos a la gente su apoyo.", events: []),
        Row(said: "Señor presidente: Le agradecemos que haya venido.", events: []),
        // To welcome whoever is there is protocol.
        Row(said: "Señor presidente: Me da mucho gusto recibirlo en Oaxaca.", events: []),
        Row(said: "Bienvenido, señor presidente.", events: []),
        Row(said: "Quiero darle la bienvenida al presidente de la República.", events: []),
        Row(said: "Señor presidente: Le doy a la gente la bienvenida.", events: []),
        Row(said: "Señor presidente: Siempre será bienvenido en Oaxaca.", events: []),
        Row(said: "Señor presidente: Fue difícil, debo reconocerlo.", events: []),
        Row(said: "Señor presidente: Quiero felicitarlo.", events: [["mx.oax.gobierno", "mx.gobierno"]]),
        // Who reports to his own head of state speaks to him, and not to the others whom he greets.
        Row(said: "Señor presidente, señor secretario de Salud: Le agradezco su apoyo.", label: minister, events: []),
        // The host of one of another country is the other side.
        Row(said: "Hoy trabajamos de la mano contra la pandemia.", label: guest, events: [["fr.gobierno", "mx.gobierno"]]),
        Row(said: "Hoy trabajamos de la mano con las familias.", label: guest, events: []),
        Row(said: "Nos comprometimos a respetar los derechos.", label: guest, events: [["fr.gobierno", "mx.gobierno"]]),
        Row(said: "Señora presidenta de la CIDH: Hoy trabajamos de la mano con ustedes.", label: minister, events: []),
        // Only who stands together does what all who listen are called to do.
        Row(said: "Señor presidente: Debemos trabajar juntos.", events: []),
        Row(said: "Señor presidente: Estamos trabajando juntos.", events: [["mx.oax.gobierno", "mx.gobierno"]]),
        Row(said: "Señor presidente: Estamos más seguros cuando trabajamos juntos.", events: []),
        Row(said: "Estamos trabajando juntos.", events: []),
        // The foreign government that was told of, the only one.
        Row(
            said: "El Gobierno de Francia compró vacunas. Vamos a firmar un acuerdo.", label: minister,
            events: [["fr.gobierno", "mx.gobierno"]]),
        Row(
            said: "El Gobierno de Francia y el Gobierno de Chile compraron vacunas. Vamos a firmar un acuerdo.",
            label: minister, events: []),
        Row(
            said: "El Gobierno de Francia compró vacunas. Vamos a firmar un acuerdo con los maestros.", label: minister,
            events: []),
        Row(
            said: "El Gobierno de Francia compró vacunas. Ellos nos enviaron médicos.", label: minister,
            events: [["fr.gobierno", "mx.sre"]]),
        Row(said: "Compraron vacunas. Ellos nos enviaron médicos.", label: minister, events: []),
        // Between whom the heading says that the occasion is.
        Row(
            said: "Señor presidente: Vamos a reforzar nuestra cooperación.", label: nil, title: summit,
            events: [["us.gobierno", "mx.gobierno"]]),
        Row(said: "Vamos a reforzar nuestra cooperación.", label: "INTERLOCUTOR", title: summit, events: []),
        // For whom one speaks without a label.
        Row(
            said: "Desde la Cruz Roja Mexicana hemos firmado un convenio con la Secretaría de Salud.", label: nil,
            events: [["mx.cruz-roja", "mx.ssa"]]),
        Row(
            said:
                "La Unesco trabaja en México. Quisiera agradecer al presidente su apoyo. Firmamos un convenio con la Secretaría de Salud.",
            label: nil, events: [["int.unesco", "mx.gobierno"], ["int.unesco", "mx.ssa"]]),
        Row(
            said:
                "Estamos en México. Quisiera agradecer al presidente su ayuda. Firmamos un convenio con la Secretaría de Salud.",
            label: nil,
            events: []),
    ]

    @Test(arguments: rows) func whoIsMeant(_ row: Row) throws {
        let events = try Self.annotate(row).events.filter { $0.status != .hypothetical }
        #expect(
            events.map { Set($0.participants) } == row.events,
            "\(row.said): \(events.map { "\($0.rule) \($0.status) \($0.participants)" })")
    }
}
