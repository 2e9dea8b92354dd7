import Annotation
import Documents
import Testing

/// What a text goes on to tell of those whose dealings it told, in sentences that name none or one of them.
@Suite struct SalientRelationTests {
    private static let harness = try? EventHarness()

    @Test(arguments: [
        // What was agreed, after what others said.
        (
            "[A] y [B] firmaron un convenio. Llueve. Nieva. Por ello también se habló de becas, por lo que se acordó crear una mesa.",
            ["SUPPORT es.sign", "AGREE es.agree+told"]
        ),
        ("[A] y [B] firmaron un convenio. La ley se acordó en 1917.", ["SUPPORT es.sign"]),
        ("[A] y [B] firmaron un convenio. [C] criticó los hechos. Se acordó esperar.", ["SUPPORT es.sign"]),
        ("[A] demandó a [B]. Por ello también se habló de becas, por lo que se acordó crear una mesa.", []),
        // The same meeting is no other event, a further one is; one of others is none of theirs.
        ("[A] y [B] se reunieron ayer. El encuentro tuvo lugar el lunes.", ["CONSULT es.meet"]),
        (
            "[A] y [B] se reunieron ayer. La segunda reunión se llevará a cabo en mayo.",
            ["CONSULT es.meet", "CONSULT es.meet-talks+told"]
        ),
        // What is to come was not told before, though the noun is the same.
        (
            "[A] y [B] sostuvieron una mesa. La mesa se reanudará en mayo.",
            ["CONSULT es.meet-talks", "CONSULT es.meet-talks+told"]
        ),
        ("[A] y [B] se reunieron ayer. Tras este encuentro se busca lograr más apoyos.", ["CONSULT es.meet"]),
        ("[A] y [B] se reunieron ayer. La segunda reunión de vecinos se llevará a cabo en mayo.", ["CONSULT es.meet"]),
        ("[A] y [B] se reunieron ayer. La segunda reunión con los vecinos se llevará a cabo en mayo.", ["CONSULT es.meet"]),
        ("[A] y [B] se reunieron ayer. Una reunión se llevó a cabo en la sierra.", ["CONSULT es.meet"]),
        ("[A] firmó un convenio con [B]. Acto seguido se procedió a la firma del convenio.", ["SUPPORT es.sign"]),
        // Officials, whoever they are of, and those of others.
        ("[A] y [B] firmaron un convenio. Altos funcionarios se reunirán en mayo.", ["SUPPORT es.sign", "CONSULT es.meet+told"]),
        ("[A] y [B] firmaron un convenio. Funcionarios municipales se reunirán en mayo.", ["SUPPORT es.sign"]),
        (
            "[A] y [B] firmaron un convenio. La cooperación bilateral crece.",
            ["SUPPORT es.sign", "COOPERATE es.cooperation+told"]
        ),
        ("[A] y [B] firmaron un convenio. La cooperación es un valor.", ["SUPPORT es.sign"]),
        ("[A] y [B] firmaron un convenio. La cláusula sobre la cooperación bilateral es breve.", ["SUPPORT es.sign"]),
        // What an agreement binds one side to is for the other; a promise to all is not.
        (
            "[A] y [B] firmaron un convenio. [A] se compromete a impartir cursos en las escuelas.",
            ["SUPPORT es.sign", "AGREE es.commit+side"]
        ),
        ("[A] y [B] firmaron un convenio. [A] se comprometió a reparar las calles.", ["SUPPORT es.sign"]),
        ("[A] y [B] se reunieron ayer. [A] se compromete a impartir cursos.", ["CONSULT es.meet"]),
        // Two relations: it is not clear which is meant.
        (
            "[A] y [B] firmaron un convenio, y [C] se reunió con [D]. La cooperación bilateral crece.",
            ["SUPPORT es.sign", "CONSULT es.meet"]
        ),
    ]) func spanish(_ text: String, _ expected: [String]) throws { try expect(text, .spanish, expected) }

    @Test(arguments: [
        (
            "[A] and [B] signed a memorandum. The first meeting took place in 2017.",
            ["SUPPORT en.sign", "CONSULT en.hold-talks+told"]
        ),
        ("[A] and [B] signed a memorandum. The meeting took place on Friday.", ["SUPPORT en.sign"]),
        ("[A] and [B] held talks. The first meeting of the council took place in 2017.", ["CONSULT en.hold-talks"]),
        ("[A] and [B] signed a memorandum. Senior officials will meet in May.", ["SUPPORT en.sign", "CONSULT en.meet+told"]),
        ("[A] and [B] signed a memorandum. Village officials will meet in May.", ["SUPPORT en.sign"]),
        ("[A] and [B] signed a memorandum. It was agreed to meet again.", ["SUPPORT en.sign", "AGREE en.agree+told"]),
        ("[A] and [B] signed a memorandum. It was agreed with the parents to wait.", ["SUPPORT en.sign"]),
        (
            "[A] and [B] signed a memorandum. Their cooperation dates back to 2015.",
            ["SUPPORT en.sign", "COOPERATE en.cooperation+told"]
        ),
        ("[A] and [B] signed a memorandum. The clause on joint visits names no places.", ["SUPPORT en.sign"]),
        ("[A] sued [B]. Their cooperation dates back to 2015.", []),
    ]) func english(_ text: String, _ expected: [String]) throws { try expect(text, .english, expected) }

    /// The class and the rule of each event, which says how its parties were found; all are of the same two.
    private func expect(_ text: String, _ language: Language, _ expected: [String]) throws {
        let events = try #require(Self.harness).read(text, language: language).findings.events
        #expect(events.map { "\($0.type.rawValue) \($0.rule)" } == expected, "\(text)")
        for event in events where event.rule.contains("+told") { #expect(Set(event.participants) == ["x.a", "x.b"], "\(text)") }
    }
}
