import Annotation
import Documents
import Testing

/// Who else was at what a text told of before, and who only came to something else.
@Suite struct AttendanceTests {
    static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        var language = Language.spanish
        /// The participants of the first event.
        var parties: Set<String>
    }

    private static let met = "[Fiscalía A] y [Liga B] se reunieron ayer. "
    private static let joined = "In Zenda [Board A] met with [League B]. "

    static let rows: [Row] = [
        Row(
            text: met + "También asistieron la titular de [Unión C] y el rector de [Red D].",
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(
            text: met + "Estuvieron presentes Ana Ruiz, titular de [Unión C]; Luis Gil, director de [Red D], y otros.",
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(text: met + "Por parte de [Unión C] acudió su titular, Ana Ruiz.", parties: ["x.a", "x.b", "x.c"]),
        Row(text: met + "Además, se contó con la participación de [Unión C] y [Red D].", parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(text: met + "Hizo frío. En el encuentro participaron [Unión C] y [Red D].", parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(text: met + "La reunión fue encabezada por la rectora de [Unión C].", parties: ["x.a", "x.b", "x.c"]),
        Row(text: met + "Asistió también [Unión C], quien pidió a [Red D] cumplir la ley.", parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: "En el operativo participaron [Fiscalía A] y [Liga B]. También intervino [Unión C].",
            parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: "[Fiscalía A] y [Liga B] firmaron un convenio. También firmó el documento [Unión C].",
            parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: joined + "The meeting was also attended by [Union C] and [Network D].", language: .english,
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(
            text: joined + "Also present were [Union C] and [Network D].", language: .english,
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(text: joined + "[Union C] also took part.", language: .english, parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: met + "Entre los asistentes estuvieron los titulares de [Unión C] y de [Red D].",
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(
            text: met + "Además de los titulares de [Unión C] y de [Red D], asistieron vecinos.",
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(text: met + "Asimismo, se encontraban presentes los titulares de [Unión C].", parties: ["x.a", "x.b", "x.c"]),
        // Who looks on, who comes to something else, who did not come, who is only spoken of.
        Row(text: met + "A la ceremonia también asistió [Unión C].", parties: ["x.a", "x.b"]),
        Row(text: met + "También participaron en la colecta [Unión C] y [Red D].", parties: ["x.a", "x.b"]),
        Row(text: met + "No asistió [Unión C].", parties: ["x.a", "x.b"]),
        Row(text: met + "También informaron que [Unión C] compró una casa.", parties: ["x.a", "x.b"]),
        Row(text: met + "Por instrucciones de [Unión C] acudió mucha gente.", parties: ["x.a", "x.b"]),
        Row(
            text: "[Fiscalía A] y [Liga B] firmaron un convenio. También firmó, como testigo de honor, [Unión C].",
            parties: ["x.a", "x.b"]),
        Row(text: joined + "The ceremony was also attended by [Union C].", language: .english, parties: ["x.a", "x.b"]),
        Row(text: joined + "[Union C] did not attend.", language: .english, parties: ["x.a", "x.b"]),
        Row(text: joined + "[Union C] also blamed the weather.", language: .english, parties: ["x.a", "x.b"]),
        // Within one sentence.
        Row(
            text: "[Fiscalía A] recibió al rector de [Liga B], quien estuvo acompañado por la titular de [Unión C].",
            parties: ["x.a", "x.b", "x.c"]),
        Row(text: "[Fiscalía A] y [Liga B] se reunieron, con la asistencia de [Unión C].", parties: ["x.a", "x.b", "x.c"]),
        Row(text: "[Fiscalía A] y [Liga B] organizaron un taller con el apoyo de [Unión C].", parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: "[Fiscalía A] se reunió con titulares de diversas dependencias: [Liga B], [Unión C] y [Red D].",
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(text: "[Fiscalía A] se reunió con [Liga B] y dijo a la prensa: [Unión C] es cara.", parties: ["x.a", "x.b"]),
        Row(
            text: "La reunión fue presidida por [Fiscalía A] y en ella participaron [Liga B] y [Unión C].",
            parties: ["x.a", "x.b", "x.c"]),
    ]

    @Test(arguments: rows) func whoElseWasThere(_ row: Row) throws {
        let events = try #require(Self.harness).read(row.text, language: row.language).findings.events
        #expect(Set(events.first?.participants ?? []) == row.parties, "\(events.map { "\($0.rule) \($0.participants)" })")
        #expect(events.count == 1, "\(events.map { "\($0.rule) \($0.participants)" })")
    }

    /// What one body holds, in one sentence, and who came, in another.
    @Test(arguments: [
        ("[Fiscalía A] realizó un foro sobre el agua. Participaron [Liga B], [Unión C] y [Red D].", "CONSULT a b c d"),
        ("[Fiscalía A] organizó un taller. Al taller asistieron [Liga B] y [Unión C].", "CONSULT a b c"),
        ("[Fiscalía A] encabezó una mesa de trabajo. Estuvo presente Ana Ruiz, titular de [Liga B].", "CONSULT a b"),
        ("Se realizó una reunión de trabajo en la sede de [Red D]. Asistieron [Fiscalía A] y [Liga B].", "CONSULT a b"),
        ("[Fiscalía A] impartió un curso. El curso estuvo dirigido a personal de [Liga B] y de [Unión C].", "AID a b c"),
        ("[Fiscalía A] realizó un operativo. También participó [Liga B].", "COOPERATE a b"),
        ("[Fiscalía A] realizó un foro. El jueves 3, en la sede de [Unión C], participaron [Liga B] y [Red D].", "CONSULT a b d"),
        ("El foro fue organizado por [Fiscalía A]. Participó [Liga B].", "CONSULT a b"),
        ("Se celebró el foro, organizado por [Fiscalía A]. Asistieron [Liga B] y [Unión C].", "CONSULT a b c"),
        ("[Fiscalía A] celebró una audiencia. Asistieron [Liga B] y [Unión C].", ""),
        ("[Fiscalía A] realizó una conferencia de prensa. Asistieron [Liga B] y [Unión C].", ""),
        ("[Fiscalía A] realizó una encuesta. Participaron [Liga B] y [Unión C].", ""),
        ("[Fiscalía A] realizó un foro. Participaron [Liga B] y [Unión C] en la compra de una casa.", ""),
    ]) func whoCame(_ row: (text: String, event: String)) throws {
        let events = try #require(Self.harness).events(row.text)
        #expect(events.joined(separator: ";") == row.event.replacing(" ", with: " asserted ", maxReplacements: 1), "\(events)")
    }

    @Test(arguments: [
        ("[Board A] held a workshop on prisons. Participants included [League B] and [Union C].", "CONSULT a b c"),
        ("[Board A] hosted a roundtable. It was attended by [League B].", "CONSULT a b"),
        ("[Board A] hosted a roundtable. [League B] and [Union C] attended.", "CONSULT a b c"),
        ("A workshop was held by [Board A]. [League B] attended.", "CONSULT a b"),
        ("[Board A]'s [School B] met with [Union C].", "CONSULT b c"),
        ("[Board A] held a press conference. [League B] and [Union C] attended.", ""),
        ("[Board A] held a workshop. [League B] has been asked to take part.", ""),
    ]) func whoCameInEnglish(_ row: (text: String, event: String)) throws {
        let events = try #require(Self.harness).read(row.text, language: .english).findings.events.map { event in
            "\(event.type.rawValue) \(event.participants.map { String($0.dropFirst(2)) }.sorted().joined(separator: " "))"
        }
        #expect(events.joined(separator: ";") == row.event, "\(events)")
    }

    /// The sentence that adds a party is evidence of it.
    @Test func itsSentenceIsEvidence() throws {
        let events = try #require(Self.harness).read(Self.met + "También asistió [Unión C].").findings.events
        #expect(events.first?.alsoEvidence.map(\.quote) == ["También asistió Unión C."])
    }

    /// What two agree to do is told once.
    @Test(arguments: [
        ("[Fiscalía A] y [Liga B] se comprometieron a trabajar de manera conjunta.", 1),
        ("[Fiscalía A] y [Liga B] firmaron un convenio y trabajan de manera conjunta.", 2),
        // What is done besides is another act.
        ("[Fiscalía A] acordó obras con [Liga B], con la que trabaja de manera coordinada.", 2),
    ]) func agreedDeeds(_ row: (text: String, count: Int)) throws {
        let events = try #require(Self.harness).events(row.text)
        #expect(events.count == row.count, "\(events)")
    }
}
