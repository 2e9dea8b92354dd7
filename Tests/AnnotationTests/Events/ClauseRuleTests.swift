import Annotation
import Documents
import Testing

/// Parties that stand in another clause, before or after the words that tell of the event, and names beside them that are none.
@Suite struct ClauseRuleTests {
    static let harness = try? EventHarness()

    struct Row: Sendable {
        var text: String
        var language: Language
        /// The type and the participants of each event.
        var events: [String]

        init(_ text: String, _ language: Language, _ events: [String]) {
            self.text = text
            self.language = language
            self.events = events
        }
    }

    static let spanish: [Row] = [
        // Clauses of time, whose subject is that of the main clause.
        Row("Tras reunirse con [A], [B] publicó un informe.", .spanish, ["CONSULT a b"]),
        Row("[B] publicó un informe luego de reunirse con [A].", .spanish, ["CONSULT a b"]),
        Row("Al reunirse con [A], [B] ofreció datos.", .spanish, ["CONSULT a b"]),
        Row("[B] publicó un informe antes de reunirse con [A].", .spanish, []),
        Row("Reunida con [A], la titular de [B] ofreció datos.", .spanish, ["CONSULT a b"]),
        Row("Durante la reunión con [A], [B] presentó datos.", .spanish, ["CONSULT a b"]),
        Row("[A] presentó sus datos en una reunión con [B].", .spanish, ["CONSULT a b"]),
        Row("[A] criticó el acuerdo con [B].", .spanish, []),
        // A semicolon for the comma before the first verb, and one that parts two clauses.
        Row("[A] y [B], representadas por sus titulares; firman un convenio.", .spanish, ["SUPPORT a b"]),
        Row("[A] y [B] callaron ayer; firman los peritos un convenio.", .spanish, []),
        // Those who hold a meeting are at it.
        Row("Al foro organizado por [A] asistieron [B] y [C].", .spanish, ["CONSULT a b c"]),
        Row("[A] fue anfitriona del foro, en el que participaron [B] y [C].", .spanish, ["CONSULT a b c"]),
        Row("Al foro criticado ayer asistieron [B] y [C], dijo [A].", .spanish, ["CONSULT b c"]),
        // Lists after a colon.
        Row("Participaron en la reunión: [A], [B] y [C].", .spanish, ["CONSULT a b c"]),
        Row("Se refirió a la reunión: [A] y [B] no irán.", .spanish, []),
        Row("[A] publicó un manual con el apoyo de [B], así como de [C].", .spanish, ["AID a b c"]),
        // What is done to a purpose with the help of another.
        Row("[A] desplegó una misión para encabezar las labores con el apoyo de [B].", .spanish, ["AID a b"]),
        Row("Es hora de encabezar las labores con el apoyo de [B], dijo [A].", .spanish, []),
        // Adverbs in no list.
        Row("[A] también agradeció públicamente y de corazón a [B].", .spanish, ["SUPPORT a b"]),
        // Two that promise together promise each other.
        Row("[A] y [B] se comprometieron a capacitar a su personal.", .spanish, ["AGREE a b"]),
        Row("[A] detuvo a dos personas en coordinación con [B].", .spanish, ["COOPERATE a b"]),
        Row("[A] denunció a dos personas en coordinación con [B].", .spanish, []),
        // Whose word it is, between commas; those thanked after a clause about the first; who sees to what others do.
        Row("Con [A] dialogaron, según el documento, [B] y [C].", .spanish, ["CONSULT a b c"]),
        Row("[A] agradeció a [B], que tanto sabe, y también a [C].", .spanish, ["SUPPORT a b c"]),
        Row("[A] agradeció a [B], que abrió sus puertas y después criticó a [C].", .spanish, ["SUPPORT a b"]),
        Row("[A] impulsó la coordinación entre [B] y [C].", .spanish, ["COOPERATE b c"]),
        // Bodies named before, by their kind, their office-holders and a post.
        Row("[A] publicó un informe. El organismo firmó un convenio con [B].", .spanish, ["SUPPORT a b"]),
        Row("[A] y [C] cerraron. El organismo firmó un convenio con [B].", .spanish, []),
        Row("La titular de [A] viajó. La funcionaria dialogó con [B].", .spanish, ["CONSULT a b"]),
        // Those who hold a meeting are at it, though another sentence says who came.
        Row("Hubo un foro convocado por [A]. Participaron [B] y [C].", .spanish, ["CONSULT a b c"]),
        // Those for whom a statement speaks.
        Row("Las firmantes, [A] y [B], lamentamos la ley. Agradecemos a [C] su apoyo.", .spanish, ["SUPPORT a b c"]),
    ]

    static let english: [Row] = [
        Row("After meeting with [A], [B] published a report.", .english, ["CONSULT a b"]),
        Row("[B] published a report before meeting with [A].", .english, []),
        Row("Having met in Lima, the leaders of [A] and [B] went home.", .english, ["CONSULT a b"]),
        Row("At a meeting with [A], [B] presented its data.", .english, ["CONSULT a b"]),
        Row("[A] closed its office after a meeting with [B].", .english, ["CONSULT a b"]),
        Row("[A] closed its session, during which it held talks with [B].", .english, ["CONSULT a b"]),
        Row("A workshop hosted by [A] was attended by staff of [B] and [C].", .english, ["CONSULT a b c"]),
        Row("Acting on a tip from [A], [B] arrested a hacker.", .english, ["COOPERATE a b"]),
        Row("[A] ought to meet with [B].", .english, ["CONSULT a b"]),
        Row("[A] would be able to lend vehicles to [B].", .english, ["AID a b"]),
        Row("[A] was unable to meet [B].", .english, ["CONSULT a b"]),
        Row("[A] offered [B] 50,000 tons of rice.", .english, ["AGREE a b"]),
        Row("[A] had the help of [B].", .english, ["AID a b"]),
        Row("[A] will finance a scheme run by [B].", .english, ["AID a b"]),
        Row("Thanks to a loan of 20 million euros from [A], [B] built a dam.", .english, ["AID a b"]),
        Row("In a show of unity [A] and [B] published a report.", .english, ["COOPERATE a b"]),
        Row(
            "A workshop run by [A] in partnership with [B] ended. [C] and [D] took part.", .english,
            ["COOPERATE a b c d"]),
        Row("[A] and [B] published an inquiry into torture by [C].", .english, ["COOPERATE a b"]),
        Row("Having failed to persuade [A], [B] met [C].", .english, ["CONSULT b c"]),
        Row("[A] visited [B] and met [C].", .english, ["CONSULT a b", "CONSULT a c"]),
        Row("The experts visited [B] and met [C].", .english, []),
        Row("[A] should step up cooperation between [B] and [C].", .english, ["COOPERATE b c"]),
        Row("Meet, together with [A], the families, and share data with [B].", .english, []),
    ]

    @Test(arguments: spanish + english) func itsParties(_ row: Row) throws {
        let events = try #require(Self.harness).read(row.text, language: row.language).findings.events
        let told = events.map { event in
            ([event.type.rawValue] + event.participants.map { String($0.dropFirst(2)) }.sorted()).joined(separator: " ")
        }
        #expect(told == row.events, "\(events.map(\.rule))")
    }

    @Test func whatOneIsAbleToDoIsNotDone() throws {
        func status(_ text: String) throws -> [CooperationEvent.Status] {
            try #require(Self.harness).read(text, language: .english).findings.events.map(\.status)
        }
        #expect(try status("[A] ought to meet with [B].") == [.hypothetical])
        #expect(try status("[A] would be able to meet [B].") == [.hypothetical])
        #expect(try status("[A] was able to meet [B].") == [.asserted])
        #expect(try status("[A] was unable to meet [B].") == [.negated])
    }

    /// Whose a body is, is no body beside it.
    @Test(arguments: [
        ("The European Union gave 400 beds to Malawi's Ministry of Health.", ["int.ue", "x.mw-ministry-health"]),
        ("The International Monetary Fund, Malawi's biggest lender, met the World Bank.", ["int.fmi", "int.bm"]),
    ])
    func theCountryOfABody(_ text: String, _ parties: [String]) throws {
        let events = try ProjectData.annotate(text, language: .english).events
        #expect(events.map { Set($0.participants) } == [Set(parties)])
    }
}
