import Annotation
import Documents
import Testing

/// Lists of parties that something stands between, and what only looks like one more member.
@Suite struct PartyListTests {
    static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        var issuer: String?
        var language = Language.spanish
        /// The participants of the first event; empty for none.
        var parties: Set<String>
    }

    static let rows: [Row] = [
        // The preposition said again after what the first member is for.
        Row(
            text: "Tenemos convenios con [Liga A] para formar peritos y con [Unión B] para pagarlos.", issuer: "x.c",
            parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: "Tenemos convenios con [Liga A] y hablamos ayer de la queja con [Unión B].", issuer: "x.c",
            parties: ["x.a", "x.c"]),
        // A relative clause between commas.
        Row(
            text: "[Fiscalía C] firmó un convenio con [Liga A], que vigila el agua, y [Unión B].", issuer: nil,
            parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: "[Board C] signed the agreement with [League A], which watches the rivers, and [Union B].", issuer: nil,
            language: .english, parties: ["x.a", "x.b", "x.c"]),
        Row(
            text: "[Fiscalía C] firmó un convenio con [Liga A], que vigila el agua, [Unión B] se fue.", issuer: nil,
            parties: ["x.a", "x.c"]),
        // Two arms of one list.
        Row(
            text: "[Fiscalía C] firmó convenios no sólo con [Liga A], sino con [Unión B].", issuer: nil,
            parties: ["x.a", "x.b", "x.c"]),
        // What is wanted, and what suits.
        Row(text: "[Fiscalía C] mostró disposición por firmar un convenio con [Liga A].", issuer: nil, parties: []),
        Row(text: "Hubo una reunión de [Liga A] como la de [Unión B].", issuer: nil, parties: []),
    ]

    @Test(arguments: rows) func itsMembers(_ row: Row) throws {
        let events = try #require(Self.harness).read(row.text, language: row.language, issuer: row.issuer).findings.events
            .filter { $0.status == .asserted }
        #expect(Set(events.first?.participants ?? []) == row.parties, "\(events.map { "\($0.rule) \($0.participants)" })")
    }
}
