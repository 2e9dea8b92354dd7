import Annotation
import Documents
import Testing

/// Whose words a transcript prints, which body a name meant on the day, and which bodies are one house: with the project's own
/// registry, in whole documents.
@Suite struct SpeakerRuleTests {
    struct Row: Sendable {
        /// What is said after the label.
        var said: String
        var label = "SECRETARIO DE MARINA, JOSÉ RAFAEL OJEDA DURÁN"
        var day = "4 de junio de 2021"
        /// The participants of the asserted events.
        var events: [Set<String>]
    }

    static func annotate(_ row: Row) throws -> Annotations {
        let text = """
            Versión estenográfica de la conferencia de prensa | \(row.day)
            Presidencia de la República
            \(row.day)
            ---
            \(row.label)
            Buenos días.
            \(row.said)
            """
        let file = SourceFile(name: "v.txt", bytes: Array(text.utf8))
        guard case .read(let document) = DocumentReader().read(file) else { throw Unread() }
        return try ProjectData.annotator.get().annotate(document)
    }

    struct Unread: Error {}

    static let rows: [Row] = [
        // «Nosotros» and «nos» are who speaks.
        Row(said: "Nosotros firmamos un convenio con la Secretaría de Salud.", events: [["mx.semar", "mx.ssa"]]),
        Row(said: "La Secretaría de Salud nos donó equipos.", events: [["mx.semar", "mx.ssa"]]),
        // Whoever no label names says it for nobody.
        Row(said: "Nosotros firmamos un convenio con la Secretaría de Salud.", label: "INTERLOCUTORA", events: []),
        // A label of a state's office is not the federal one's.
        Row(
            said: "Firmamos un convenio con la Cruz Roja Mexicana.", label: "GOBERNADOR DE OAXACA, ALEJANDRO MURAT HINOJOSA",
            events: [["mx.oax.gobierno", "mx.cruz-roja"]]),
        // «Su gobierno», said to the head of state, is the national one; said of another it is nobody's.
        Row(
            said: "Señor presidente, trabajamos en coordinación con su gobierno.",
            label: "GOBERNADOR DE OAXACA, ALEJANDRO MURAT HINOJOSA", events: [["mx.oax.gobierno", "mx.gobierno"]]),
        Row(
            said: "Trabajamos en coordinación con su gobierno.", label: "GOBERNADOR DE OAXACA, ALEJANDRO MURAT HINOJOSA",
            events: []),
        Row(
            said: "En Oaxaca, México, trabajamos en coordinación con el gobierno federal.",
            label: "GOBERNADOR DE OAXACA, ALEJANDRO MURAT HINOJOSA", events: [["mx.oax.gobierno", "mx.gobierno"]]),
        // A government and its ministry are one house; two ministries are two.
        Row(said: "Trabajamos en coordinación con el Gobierno de México.", events: []),
        Row(said: "Trabajamos en coordinación con la Secretaría de la Defensa Nacional.", events: [["mx.semar", "mx.sedena"]]),
        // A body and its organ are one house.
        Row(
            said: "La CNDH trabaja en coordinación con el Mecanismo Nacional de Prevención de la Tortura.",
            label: "INTERLOCUTOR", events: []),
        // An old name that is still in use means what the body became.
        Row(
            said: "Trabajamos en coordinación con la Secretaría de Comunicaciones y Transportes.", day: "4 de marzo de 2023",
            events: [["mx.semar", "mx.sict"]]),
        Row(
            said: "Trabajamos en coordinación con la Secretaría de Comunicaciones y Transportes.",
            events: [["mx.semar", "mx.sct"]]),
        // Who stands there, and who is greeted, does nothing together.
        Row(said: "Saludo al titular de la Secretaría de Salud, que nos acompaña.", events: []),
        // «Lo que conviene» is no agreement.
        Row(said: "Lo que más le conviene a Pemex y a la Comisión Federal de Electricidad es ahorrar.", events: []),
    ]

    @Test(arguments: rows) func whoTookPart(_ row: Row) throws {
        let events = try Self.annotate(row).events.filter { $0.status == .asserted }
        #expect(events.map { Set($0.participants) } == row.events, "\(events.map { "\($0.rule) \($0.participants)" })")
    }
}
