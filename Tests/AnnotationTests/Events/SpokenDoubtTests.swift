import Annotation
import Documents
import Testing

/// What speech leaves uncertain is not asserted: each sentence as it was written, and as it was said.
@Suite struct SpokenDoubtTests {
    static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        var language = Language.spanish
        /// Whether it is asserted where it was said aloud.
        var isAsserted: Bool
    }

    static let rows: [Row] = [
        // A body right after the parties, which is none of them: the list goes on.
        Row(text: "[Fiscalía A] firmó un convenio con [Liga B], en presencia de todos, [Unión C] también.", isAsserted: false),
        Row(text: "[Fiscalía A] firmó un convenio con [Liga B] para vigilar que [Unión C] cumpla.", isAsserted: true),
        Row(text: "[Fiscalía A] firmó un convenio con [Liga B].", isAsserted: true),
        // An organ of no known house.
        Row(text: "[Fiscalía Norte] se reunió con el [Comité Técnico].", isAsserted: false),
        Row(text: "[Fiscalía Norte] se reunió con el [Comité Nacional Técnico].", isAsserted: true),
        Row(text: "[Fiscalía Norte] se reunió con la [Fundación Sol].", isAsserted: true),
        Row(text: "[Northern Office] met with the [Technical Board].", language: .english, isAsserted: false),
        Row(text: "[Northern Office] met with the [National Technical Board].", language: .english, isAsserted: true),
        // What only a written text says in these words.
        Row(text: "[Fiscalía A] entregó diez vehículos a [Liga B].", isAsserted: true),
        Row(text: "[Fiscalía A] recibió en visita oficial al titular de [Liga B].", isAsserted: false),
    ]

    @Test(arguments: rows) func isAssertedWhereItIsCertain(_ row: Row) throws {
        let harness = try #require(Self.harness)
        let written = try harness.read(row.text, language: row.language).findings
        let said = try harness.read(row.text, language: row.language, isSpoken: true).findings
        #expect(written.events.contains { $0.status == .asserted }, "\(written.events.map(\.rule))")
        #expect(
            said.events.contains { $0.status == .asserted } == row.isAsserted,
            "\(said.events.map { "\($0.rule) \($0.participants)" })")
        #expect(said.counterEvidence.contains { $0.reason == CounterEvidence.doubt } == !row.isAsserted)
    }
}
