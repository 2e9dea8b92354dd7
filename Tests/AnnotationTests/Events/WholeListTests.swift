import Annotation
import Documents
import Testing

/// Long lists of those who came, and meetings that a clause of their own parts from the verb of who came.
@Suite struct WholeListTests {
    static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        /// The participants of the only event; none where there is none.
        var parties: Set<String>
    }

    static let rows: [Row] = [
        Row(text: "En la reunión, que se celebró en la sala, estuvieron [Fiscalía A] y [Liga B].", parties: ["x.a", "x.b"]),
        Row(text: "En la sesión de trabajo que se hizo ayer estuvieron [Fiscalía A] y [Liga B].", parties: ["x.a", "x.b"]),
        Row(text: "A la reunión, que tuvo lugar ayer, acudieron [Fiscalía A] y [Liga B].", parties: ["x.a", "x.b"]),
        Row(text: "A la reunión que encabezó el alcalde acudieron [Fiscalía A] y [Liga B].", parties: ["x.a", "x.b"]),
        Row(
            text: "En la sesión estuvieron la titular de [Fiscalía A], Ana Ruiz; así como Luis Gil, vocal para Delitos; Eva Paz, "
                + "titular de [Liga B], y representantes de [Unión C] y de [Red D].",
            parties: ["x.a", "x.b", "x.c", "x.d"]),
        Row(
            text: "En la sesión participaron Ana Ruiz, titular de [Fiscalía A]; Luis Gil, vecino; Eva Paz, titular de [Liga B].",
            parties: ["x.a", "x.b"]),
        // Some of a kind that stands before them.
        Row(
            text: "[Fiscalía A] firmó convenios con diversas instituciones, tales como [Liga B] y [Red C].",
            parties: ["x.a", "x.b", "x.c"]),
        Row(text: "[Fiscalía A] firmó convenios con diversas instituciones, tal y como pidió [Liga B].", parties: []),
        // Who did not come, and whom someone who came spoke of.
        Row(text: "En la reunión, a la que faltó [Fiscalía A], hubo quejas contra [Liga B].", parties: []),
        Row(text: "En la sesión estuvieron vecinos que denunciaron a [Fiscalía A] y a [Liga B].", parties: []),
    ]

    /// What an agreement is signed for, in the purpose that opens its sentence, is no deed beside it.
    @Test(arguments: [
        ("En aras de fomentar la promoción conjunta de la paz, [Fiscalía A] y [Liga B] firmaron un convenio.", 1),
        ("[Fiscalía A] y [Liga B] firmaron un convenio y realizaron de manera conjunta un curso.", 2),
        ("[Fiscalía A] firmó con [Liga B] el acta de instalación de la mesa.", 1),
        ("Se firmó el acta de instalación de [Red D] entre [Fiscalía A] y [Liga B].", 1),
        ("[Fiscalía A] se apoyará técnicamente de [Liga B].", 1),
    ]) func purposes(_ row: (text: String, count: Int)) throws {
        let events = try #require(Self.harness).read(row.text).findings.events
        #expect(events.count == row.count, "\(events.map { "\($0.rule) \($0.participants)" })")
        #expect(events.allSatisfy { Set($0.participants) == ["x.a", "x.b"] })
    }

    @Test(arguments: rows) func readsThemAll(_ row: Row) throws {
        let events = try #require(Self.harness).read(row.text).findings.events
        #expect(events.count == (row.parties.isEmpty ? 0 : 1), "\(events.map { "\($0.rule) \($0.participants)" })")
        #expect(Set(events.first?.participants ?? []) == row.parties, "\(events.map { "\($0.rule) \($0.participants)" })")
    }
}
