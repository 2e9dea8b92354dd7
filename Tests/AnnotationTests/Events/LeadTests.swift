import Annotation
import Documents
import Testing

/// Sentences that no frame reads and that a reader should look at: who is named in them, and what their words suggest.
@Suite struct LeadTests {
    private static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        var language = Language.spanish
        /// Class, status and bodies of each lead.
        var leads: [String]
    }

    static let rows: [Row] = [
        Row(
            text: "Los titulares hablaron en [A] de un convenio de colaboración para las cárceles, junto con gente del [B].",
            leads: ["COOPERATE asserted a b"]),
        Row(
            text: "La sala de [A] fue sede, ante funcionarios de [B], de la reunión con las redes para el trabajo conjunto.",
            leads: ["CONSULT asserted a b"]),
        Row(
            text: "The wardens spoke at [A] of an agreement on cooperation between the regions, with people of [B] in the hall.",
            language: .english, leads: ["CONSULT asserted a b"]),
        // What is to come is none that was.
        Row(
            text: "Habrá en [A] una mesa de cooperación conjunta para los municipios, con los funcionarios de [B] de la zona.",
            leads: ["CONSULT planned a b"]),
        // Complaints, demands and plain news are no leads; nor is what names nobody.
        Row(
            text: "[A] exigió a [B] un informe y denunció que el director negó los datos de las cárceles a sus familias.",
            leads: []),
        Row(text: "[A] publicó el martes su informe anual, que tiene doscientas páginas y se puede leer en su sitio.", leads: []),
        Row(
            text: "Se habló de un convenio de colaboración y del trabajo conjunto con los municipios para las cárceles.",
            leads: []),
        Row(
            text: "[A] demanded a report from [B] and said that the governor had hidden the figures from the families.",
            language: .english, leads: []),
        // What a frame reads is an event, and no lead; nor is a sentence that goes on about those who take part in it.
        Row(text: "[A] y [B] firmaron un convenio de colaboración.", leads: []),
        Row(
            text:
                "[A] y [B] firmaron un convenio. La directora del [A] habló de la colaboración conjunta para las cárceles con su gente.",
            leads: []),
    ]

    @Test(arguments: rows) func leadsOf(_ row: Row) throws {
        let harness = try #require(Self.harness)
        let found = try harness.read(row.text, language: row.language).findings.leads.map { lead in
            "\(lead.type.rawValue) \(lead.status.rawValue) \(lead.named.map { $0.dropFirst(2) }.joined(separator: " "))"
        }
        #expect(found == row.leads, "\(row.text)")
    }

    /// What is said for an hour to many holds such words without telling anything: more of them are asked for.
    @Test func speechNeedsMore() throws {
        let harness = try #require(Self.harness)
        let few =
            "Los titulares de [A] vieron el convenio del [B] que está guardado cerca de las cárceles de la zona norte y de la sierra."
        #expect(try harness.read(few).findings.leads.count == 1)
        #expect(try harness.read(few, isSpoken: true).findings.leads.isEmpty)
        let many =
            "Hablaron en [A] los directores de reuniones y de un convenio de colaboración conjunta, junto con gente del [B]."
        #expect(try harness.read(many, isSpoken: true).findings.leads.count == 1)
    }

    @Test func theWordsThatSpeakForALeadAreMarked() throws {
        let harness = try #require(Self.harness)
        let lead = try #require(try harness.read(Self.rows[0].text).findings.leads.first)
        #expect(lead.cues.map(\.quote).contains("convenio"))
        #expect(lead.cues.map(\.quote).contains("colaboración"))
        #expect(lead.points >= 5)
    }

    @Test(arguments: [
        ("language: es\nenough: many\nstart: 0\ntypes: []\n", "leads-es.yaml:2:9"),
        ("language: es\nenough: 5\nstart: 0\nverbs: {sing: 2}\ntypes: []\n", "leads-es.yaml:4:15"),
        ("language: fr\nenough: 5\nstart: 0\ntypes: []\n", "leads-es.yaml:1:11"),
        ("language: es\nenough: 5\nstart: 0\ntypes:\n  - {type: SIGN, verbs: sign}\n", "leads-es.yaml:5:12"),
    ]) func aFaultOfTheScaleIsToldWithItsPlace(_ text: String, _ place: String) throws {
        var lexicon = try EventHarness.lexicon().filter { $0.path.contains("events-") }
        lexicon.append(DataFile(path: "leads-es.yaml", bytes: Array(text.utf8)))
        var vocabulary = Vocabulary()
        let error = #expect(throws: AnnotationError.self) { try EventFinder(lexicon: lexicon, vocabulary: &vocabulary) }
        #expect(error.map { "\($0)".hasPrefix(place) } == true, "\(error.map { "\($0)" } ?? "none")")
    }
}
