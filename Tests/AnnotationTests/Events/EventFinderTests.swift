import Annotation
import Documents
import Testing

@Suite struct EventFinderTests {
    static let harness = try? EventHarness()

    private func read(
        _ marked: String, language: Language = .spanish, published: String? = "2024-09-04", times: [(String, String)] = [],
        parents: [String: String] = [:], issuer: String? = nil, title: Bool = false
    ) throws -> EventFindings {
        try #require(Self.harness).read(
            marked, language: language, published: published, times: times, parents: parents, issuer: issuer, title: title
        ).findings
    }

    // MARK: - Status

    struct Row: Sendable {
        var text: String
        var language: Language
        var status: CooperationEvent.Status
        var cue: String?
        var type: CooperationEvent.PLOVERType
    }

    static let statuses: [EventFinderTests.Row] = [
        Row(text: "[A] se reunió con [B].", language: .spanish, status: .asserted, cue: nil, type: .consult),
        Row(text: "[A] se ha reunido con [B].", language: .spanish, status: .asserted, cue: nil, type: .consult),
        Row(text: "[A] se estaba reuniendo con [B].", language: .spanish, status: .asserted, cue: nil, type: .consult),
        Row(text: "[A] logró reunirse con [B].", language: .spanish, status: .asserted, cue: nil, type: .consult),
        Row(text: "[A] se reunirá con [B].", language: .spanish, status: .planned, cue: "reunirá", type: .consult),
        Row(text: "[A] va a reunirse con [B].", language: .spanish, status: .planned, cue: "va", type: .consult),
        Row(text: "[A] prevé reunirse con [B].", language: .spanish, status: .planned, cue: "prevé", type: .consult),
        Row(text: "[A] se compromete a reunirse con [B].", language: .spanish, status: .planned, cue: "compromete", type: .agree),
        Row(text: "[A] se comprometió a reunirse con [B].", language: .spanish, status: .asserted, cue: nil, type: .agree),
        Row(text: "[A] podría reunirse con [B].", language: .spanish, status: .hypothetical, cue: "podría", type: .consult),
        Row(text: "[A] se reuniría con [B].", language: .spanish, status: .hypothetical, cue: "reuniría", type: .consult),
        Row(text: "[A] busca reunirse con [B].", language: .spanish, status: .hypothetical, cue: "busca", type: .consult),
        Row(text: "[A] nunca se reunió con [B].", language: .spanish, status: .negated, cue: "nunca", type: .consult),
        Row(text: "[A] no se ha reunido con [B].", language: .spanish, status: .negated, cue: "no", type: .consult),
        Row(text: "[A] rechazó reunirse con [B].", language: .spanish, status: .negated, cue: "rechazó", type: .consult),
        Row(text: "[A] met with [B].", language: .english, status: .asserted, cue: nil, type: .consult),
        Row(text: "[A] has met with [B].", language: .english, status: .asserted, cue: nil, type: .consult),
        Row(text: "[A] will meet with [B].", language: .english, status: .planned, cue: "will", type: .consult),
        Row(text: "[A] plans to meet with [B].", language: .english, status: .planned, cue: "plans", type: .consult),
        Row(text: "[A] promised to meet with [B].", language: .english, status: .asserted, cue: nil, type: .agree),
        Row(text: "[A] should meet with [B].", language: .english, status: .hypothetical, cue: "should", type: .consult),
        Row(text: "[A] said it would meet with [B].", language: .english, status: .planned, cue: "would", type: .consult),
        Row(text: "[A] has never met with [B].", language: .english, status: .negated, cue: "never", type: .consult),
        Row(text: "[A] will not meet with [B].", language: .english, status: .negated, cue: "not", type: .consult),
        Row(text: "[A] refused to meet with [B].", language: .english, status: .negated, cue: "refused", type: .consult),
    ]

    @Test(arguments: statuses) func itsStatus(_ row: Row) throws {
        let event = try #require(try read(row.text, language: row.language).events.first)
        #expect(event.status == row.status)
        #expect(event.statusCue?.quote == row.cue)
        #expect(event.type == row.type)
        #expect(event.participants == ["x.a", "x.b"])
    }

    // MARK: - Roles

    struct RoleRow: Sendable {
        var text: String
        var language: Language
        var roles: [String: CooperationEvent.Role]
    }

    static let roles: [RoleRow] = [
        RoleRow(text: "[A] capacitó a personal de [B].", language: .spanish, roles: ["x.a": .giver, "x.b": .receiver]),
        RoleRow(
            text: "Agentes de [B] fueron capacitados por [A].", language: .spanish, roles: ["x.a": .giver, "x.b": .receiver]),
        RoleRow(text: "[B] recibió asesoría de [A].", language: .spanish, roles: ["x.a": .giver, "x.b": .receiver]),
        RoleRow(text: "[A] recibió a una delegación de [B].", language: .spanish, roles: ["x.a": .host, "x.b": .guest]),
        RoleRow(text: "[A] visitó las instalaciones de [B].", language: .spanish, roles: ["x.a": .guest, "x.b": .host]),
        RoleRow(
            text: "[A] y [B] firmaron un convenio en presencia de [C].", language: .spanish,
            roles: ["x.a": .party, "x.b": .party, "x.c": .witness]),
        RoleRow(
            text: "[A], a través del [O], se reunió con [B].", language: .spanish,
            roles: ["x.o": .organ, "x.b": .party]),
        RoleRow(text: "[A] donated vehicles to [B].", language: .english, roles: ["x.a": .giver, "x.b": .receiver]),
        RoleRow(text: "Staff of [B] were trained by [A].", language: .english, roles: ["x.a": .giver, "x.b": .receiver]),
        RoleRow(text: "[A] hosted [B] in Lima.", language: .english, roles: ["x.a": .host, "x.b": .guest]),
        RoleRow(
            text: "[A] signed an agreement with [B], witnessed by [C].", language: .english,
            roles: ["x.a": .party, "x.b": .party, "x.c": .witness]),
    ]

    @Test(arguments: roles) func itsRoles(_ row: RoleRow) throws {
        let event = try #require(try read(row.text, language: row.language).events.first)
        #expect(Dictionary(uniqueKeysWithValues: event.parties.map { ($0.entity, $0.role) }) == row.roles)
        #expect(!event.participants.contains { row.roles[$0] == .witness })
    }

    @Test func aListOfPartiesIsOneEvent() throws {
        let events = try read("[A], [B], [C] y [D] firmaron un acuerdo.").events
        #expect(events.map(\.participants) == [["x.a", "x.b", "x.c", "x.d"]])
    }

    @Test func anInstitutionAndItsOrganMakeNoPair() throws {
        #expect(try read("[A] firmó un convenio con [B].", parents: ["x.b": "x.a"]).events.isEmpty)
    }

    @Test func theIssuerSpeaksInTheFirstPerson() throws {
        let events = try read("Firmamos un convenio con [B].", issuer: "x.a").events
        #expect(events.map(\.participants) == [["x.a", "x.b"]])
        #expect(try read("Firmamos un convenio con [B].").events.isEmpty)
    }

    @Test func aCountedNounMeansAsManyNamesAsWereListed() throws {
        let text = "Participan [B], [C] y [D]. [A] firmó un convenio con estas tres instituciones."
        #expect(try read(text).events.map(\.participants) == [["x.a", "x.b", "x.c", "x.d"]])
        #expect(try read(text.replacing("tres", with: "cuatro")).events.isEmpty)
    }

    // MARK: - Dates

    @Test func anExpressionOfTheSentenceDatesTheEvent() throws {
        let event = try #require(
            try read("[A] firmó un convenio con [B] en 2021.", times: [("2021", "2021-01-01/2021-12-31")]).events.first)
        #expect(event.date?.earliest?.description == "2021-01-01")
        #expect(event.date?.latest?.description == "2021-12-31")
        #expect(event.dateBasis == "clause")
    }

    /// A range of days dates the event from its first to its last day, and says that it lasted.
    @Test(arguments: [
        ("[A] se reunió con [B] del 2 al 3 de septiembre.", "2", "3 de septiembre", "2024-09-02", "2024-09-03", "span"),
        ("[A] se reunió con [B] el 2 y 3 de septiembre.", "2", "3 de septiembre", "2024-09-02", "2024-09-03", "span"),
        // Two days with others between them are two days: the nearer one stands.
        ("[A] se reunió con [B] el 1 y 3 de septiembre.", "1", "3 de septiembre", "2024-09-01", "2024-09-01", "clause"),
        // What lies between says nothing of a range.
        ("[A] se reunió con [B] el 1, pero no el 3 de septiembre.", "1", "3 de septiembre", "2024-09-01", "2024-09-01", "clause"),
    ])
    func aRangeOfDaysIsASpan(
        _ text: String, _ first: String, _ second: String, _ from: String, _ to: String, _ basis: String
    ) throws {
        let day = first == "2" ? "2024-09-02" : "2024-09-01"
        let event = try #require(
            try read(text, times: [(first, "\(day)/\(day)"), (second, "2024-09-03/2024-09-03")]).events.first)
        #expect(event.date?.earliest?.description == from)
        #expect(event.date?.latest?.description == to)
        #expect(event.dateBasis == basis)
    }

    @Test func whatIsUndatedIsAnIntervalThatEndsAtTheDocument() throws {
        let event = try #require(try read("[A] firmó un convenio con [B].").events.first)
        #expect(event.date?.earliest?.description == "2024-09-03")
        #expect(event.date?.latest?.description == "2024-09-04")
        #expect(event.dateBasis == "document-bound")
        let planned = try #require(try read("[A] firmará un convenio con [B].").events.first)
        #expect(planned.date?.earliest?.description == "2024-09-04")
        #expect(planned.date?.latest == nil)
        let background = try #require(try read("Rige el convenio entre [A] y [B].").events.first)
        #expect(background.date?.earliest == nil)
        #expect(background.date?.latest?.description == "2024-09-04")
        #expect(try read("[A] firmó un convenio con [B].", published: nil).events.map(\.date) == [nil])
    }

    @Test func aPastEventTakesNoLaterDay() throws {
        let event = try #require(
            try read("[A] se reunió con [B] para hablar del foro de octubre.", times: [("octubre", "2024-10-01/2024-10-31")])
                .events
                .first)
        #expect(event.dateBasis == "document-bound")
    }

    // MARK: - One event, one agreement

    @Test func sentencesThatTellOneEventAreJoined() throws {
        let findings = try read("[A] se reunió con [B]. En la reunión entre [A] y [B] se habló de salud.")
        let event = try #require(findings.events.first)
        #expect(findings.events.count == 1)
        #expect(event.evidence.quote == "A se reunió con B.")
        #expect(event.alsoEvidence.map(\.quote) == ["En la reunión entre A y B se habló de salud."])
    }

    @Test func oneAgreementUnderTwoNames() throws {
        let findings = try read(
            "Rige el convenio de cooperación entre [A] y [B], celebrado en 2021. [A] dará seguimiento al convenio de colaboración con [B].",
            times: [("2021", "2021-01-01/2021-12-31")])
        #expect(findings.events.map(\.status) == [.asserted, .planned])
        #expect(findings.events.map(\.instrument) == ["convenio de cooperación", "convenio de colaboración"])
        #expect(Set(findings.events.map(\.agreement)).count == 1)
        #expect(findings.events.first?.agreement?.hasPrefix("A-") == true)
    }

    @Test func aCommitmentHasMakersTakersWordsAndTerm() throws {
        let findings = try read(
            "[A] se compromete a entregar recursos a [B] a más tardar el 30 de septiembre de 2024.",
            times: [("30 de septiembre de 2024", "2024-09-30")])
        let commitment = try #require(findings.commitments.first)
        #expect(findings.commitments.count == 1)
        #expect(commitment.by == ["x.a"])
        #expect(commitment.to == ["x.b"])
        #expect(commitment.text == "entregar recursos a B a más tardar el 30 de septiembre de 2024")
        #expect(commitment.due?.latest?.description == "2024-09-30")
        #expect(commitment.id.hasPrefix("K-"))
    }

    // MARK: - Evidence and safety

    @Test func everyFindingQuotesTheText() throws {
        let text =
            "[A] firmó con [B] un convenio. [A] acusó a [B]. «Él» — [A] no se reunió con [B] ayer. [A] se compromete a apoyar a [B]."
        let plain = text.filter { $0 != "[" && $0 != "]" }
        let findings = try read(text)
        let pieces =
            findings.events.flatMap { [$0.evidence, $0.trigger] + [$0.statusCue].compactMap(\.self) + $0.alsoEvidence }
            + findings.counterEvidence.map(\.evidence) + findings.commitments.map(\.evidence)
        #expect(pieces.count > 6)
        for piece in pieces {
            #expect(String(decoding: Array(plain.utf8)[piece.range], as: UTF8.self) == piece.quote)
        }
    }

    @Test func hostileTextCostsLittleAndNeverTraps() throws {
        let harness = try #require(Self.harness)
        let name = "[A] "
        let texts = [
            String(repeating: "(", count: 20_000) + name + "firmó con [B]",
            name + String(repeating: "y ", count: 400) + "[B] firmaron un convenio",
            String(repeating: "firmar y ", count: 60) + name + "con [B]",
            name + String(repeating: "de ", count: 500) + "[B]",
            name + String(repeating: "podría poder ", count: 200) + "firmar un convenio con [B]",
            "", "[A]", "[A][B]", "con [A] con [B] con", "\u{301}[A]\u{301} firmó \u{301} con [B]",
            String(repeating: "[A] se reunió con [B], ", count: 100),
        ]
        let clock = ContinuousClock()
        let time = try clock.measure {
            for text in texts {
                for language in [Language.spanish, .english] { _ = try harness.read(text, language: language) }
            }
        }
        #expect(time < .seconds(20))
    }

    @Test func theSameTextGivesTheSameFindings() throws {
        let text = "[A], [B] y [C] firmaron un convenio. [A] capacitó a [B], en coordinación con [C]."
        let first = try read(text)
        let second = try read(text)
        #expect(first.events == second.events)
        #expect(Set(first.events.map(\.id)).count == first.events.count)
    }

    // MARK: - Faults of the lexicon

    @Test(arguments: [
        ("languag: es", "lexicon/events-xx.yaml:1:10: unknown key 'languag'; did you mean 'language'?"),
        ("language: es", "lexicon/events-xx.yaml:1:1: the record has no 'classes'; add it"),
        (
            "language: es\nclasses: {}\nconnectors: {wit: con}\nverbs: {}\nnouns: {}\nframes: []",
            "lexicon/events-xx.yaml:3:19: unknown key 'wit'; did you mean 'with'?"
        ),
        (
            "language: es\nclasses: {}\nconnectors: {}\nverbs: {}\nnouns: {}\nframes:\n  - {name: f, type: HELP}",
            "lexicon/events-xx.yaml:7:21: 'type' is 'HELP'; it must be one of AGREE, CONSULT, SUPPORT, COOPERATE, AID"
        ),
        (
            "language: es\nclasses: {}\nconnectors: {}\nverbs: {meet: reunirse}\nnouns: {}\nframes:\n  - {name: f, verbs: mete}",
            "lexicon/events-xx.yaml:7:22: unknown key 'mete'; did you mean 'meet'?"
        ),
    ])
    func aFaultIsToldWithItsPlace(_ text: String, _ message: String) throws {
        var vocabulary = Vocabulary()
        let error = #expect(throws: AnnotationError.self) {
            _ = try EventFinder(
                lexicon: [DataFile(path: "lexicon/events-xx.yaml", bytes: Array(text.utf8))], vocabulary: &vocabulary)
        }
        #expect(error?.description == message)
    }
}
