import Annotation
import Documents
import Testing

/// Whatever leads to an act makes the same of every act: each operator is set before each of the acts, and what comes of it is
/// never another status than its own.
@Suite struct StatusMatrixTests {
    static let harness = try? EventHarness()
    typealias Status = CooperationEvent.Status

    /// Infinitives, and what they are in the past.
    static let spanish = [
        ("firmar un convenio con [Red B]", "firmó un convenio con [Red B]"),
        ("reunirse con [Red B]", "se reunió con [Red B]"),
        ("colaborar con [Red B]", "colaboró con [Red B]"),
        ("capacitar a [Red B]", "capacitó a [Red B]"),
        ("donar equipo a [Red B]", "donó equipo a [Red B]"),
        ("apoyar a [Red B]", "apoyó a [Red B]"),
        ("intercambiar datos con [Red B]", "intercambió datos con [Red B]"),
    ]

    static let english = [
        ("sign an agreement with [Red B]", "signed an agreement with [Red B]"),
        ("meet with [Red B]", "met with [Red B]"),
        ("cooperate with [Red B]", "cooperated with [Red B]"),
        ("train the staff of [Red B]", "trained the staff of [Red B]"),
        ("donate equipment to [Red B]", "donated equipment to [Red B]"),
        ("support [Red B]", "supported [Red B]"),
        ("share information with [Red B]", "shared information with [Red B]"),
    ]

    @Test(arguments: [
        (
            Status.planned,
            "va a, tiene previsto, tiene planeado, tiene programado, tiene pendiente, planea, prevé, piensa, se dispone a"
        ),
        (.planned, "está por, está a punto de, se prepara para, se alista para, tiene la intención de"),
        (
            .hypothetical,
            "quiere, desea, busca, espera, pretende, intenta, trata de, aspira a, podría, puede, debe, debería, tiene que"
        ),
        (
            .hypothetical,
            "ha de, tiene la facultad de, tiene la obligación de, tiene la posibilidad de, está obligada a, contempla"
        ),
        (
            .negated,
            "se negó a, rechazó, evitó, dejó de, descartó, renunció a, se abstuvo de, declinó, no logró, no pudo, no va a"
        ),
        (.negated, "no tiene previsto, no piensa, nunca llegó a, desistió de, jamás aceptó"),
        (.asserted, "logró, consiguió, pudo, volvió a, terminó de, acaba de, tuvo que, tuvo la oportunidad de, tuvo el gusto de"),
        (.asserted, "suele, procedió a, comenzó a, acudió a"),
    ])
    func beforeSpanishInfinitives(_ status: Status, _ operators: String) throws {
        try expect(Self.words(operators).map { "[Liga A] \($0) " }, before: Self.spanish.map(\.0), .spanish, status)
    }

    @Test(arguments: [
        (Status.hypothetical, "Al parecer, | Se rumora que | Según rumores, | Parece que | Es posible que | Dudan que | Tal vez"),
        (.negated, "El vocero negó que | Desmintió el vocero que | Es falso que | No es cierto que"),
        (.asserted, "El vocero confirmó que | Es cierto que | Ayer | Por fin | Según el informe,"),
    ])
    func beforeSpanishClauses(_ status: Status, _ operators: String) throws {
        try expect(Self.words(operators, "|").map { "\($0) [Liga A] " }, before: Self.spanish.map(\.1), .spanish, status)
    }

    @Test(arguments: [
        (
            Status.planned,
            "will, is going to, plans to, intends to, is set to, is due to, is expected to, is preparing to, is about to"
        ),
        (
            .hypothetical,
            "wants to, hopes to, seeks to, may, might, could, should, must, needs to, has to, is keen to, is unlikely to"
        ),
        (.negated, "refused to, declined to, failed to, did not, will not, is unable to, has no plans to, decided not to"),
        (.asserted, "managed to, was able to, continued to, began to, had to"),
    ])
    func beforeEnglishInfinitives(_ status: Status, _ operators: String) throws {
        try expect(Self.words(operators).map { "[Liga A] \($0) " }, before: Self.english.map(\.0), .english, status)
    }

    @Test(arguments: [
        (
            Status.hypothetical,
            "It is rumoured that | It is possible that | It appears that | He doubts that | Perhaps | Reportedly,"
        ),
        (.negated, "A spokesman denied that | It is false that | It is not true that"),
        (.asserted, "A spokesman confirmed that | It is true that | Yesterday"),
    ])
    func beforeEnglishClauses(_ status: Status, _ operators: String) throws {
        try expect(Self.words(operators, "|").map { "\($0) [Liga A] " }, before: Self.english.map(\.1), .english, status)
    }

    /// The operators of a list, without the blanks around them.
    private static func words(_ list: String, _ separator: Character = ",") -> [String] {
        list.split(separator: separator).map { $0.split(separator: " ").joined(separator: " ") }
    }

    private func expect(_ leads: [String], before acts: [String], _ language: Language, _ status: Status) throws {
        let harness = try #require(Self.harness)
        for lead in leads {
            var found = 0
            for act in acts {
                let events = try harness.read(lead + act + ".", language: language).findings.events.filter {
                    $0.parties.count > 1
                }
                let statuses = Set(events.map(\.status))
                #expect(statuses.subtracting([status]).isEmpty, "\(lead)\(act): \(statuses)")
                found += statuses.contains(status) ? 1 : 0
            }
            #expect(found > acts.count / 2, "\(lead): \(found) of \(acts.count)")
        }
    }
}
