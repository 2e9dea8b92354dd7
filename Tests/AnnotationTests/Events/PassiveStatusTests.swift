import Annotation
import Documents
import Testing

/// A passive is what the verb over it makes of it: «podría ser firmado» did not happen, `is to be held` is to come.
@Suite struct PassiveStatusTests {
    static let harness = try? EventHarness()
    typealias Status = CooperationEvent.Status

    @Test(arguments: [
        ("El foro fue organizado por [Liga A] y [Red B].", Status.asserted),
        ("El foro ha sido organizado por [Liga A] y [Red B].", .asserted),
        ("El foro podría ser organizado por [Liga A] y [Red B].", .hypothetical),
        ("El foro debe ser organizado por [Liga A] en colaboración con [Red B].", .hypothetical),
        ("El foro puede ser organizado por [Liga A] junto con [Red B].", .hypothetical),
        ("El foro va a ser organizado por [Liga A] y [Red B].", .planned),
        ("El convenio deberá ser firmado por [Liga A] y [Red B].", .planned),
        ("Hay un plan de un centro que sea administrado por [Liga A], con el respaldo de [Red B].", .hypothetical),
        ("El personal de [Liga A] logró ser capacitado por [Red B].", .asserted),
        ("[Liga A] pidió ser capacitada por [Red B].", .hypothetical),
        ("[Liga A] debió firmar un convenio con [Red B].", .hypothetical),
        ("[Liga A] tuvo que firmar un convenio con [Red B].", .asserted),
        // What became of it stands behind the noun.
        ("El convenio entre [Liga A] y [Red B] sigue sin firmarse.", .negated),
        ("El convenio entre [Liga A] y [Red B] está pendiente de firma.", .negated),
        ("Se cayó el convenio entre [Liga A] y [Red B].", .negated),
        ("La reunión de [Liga A] con [Red B] estaba prevista para mayo.", .planned),
        ("[Liga A] no descarta firmar un convenio con [Red B].", .hypothetical),
    ])
    func inSpanish(_ text: String, _ status: Status) throws { try expect(text, .spanish, status) }

    @Test(arguments: [
        ("The forum was held by [Liga A] and [Red B].", Status.asserted),
        ("The forum could be organised by [Liga A] together with [Red B].", .hypothetical),
        ("The forum is to be held by [Liga A] and [Red B].", .planned),
        ("The staff of [Liga A] are to be trained by [Red B].", .planned),
        ("[Liga A] asked to be trained by [Red B].", .hypothetical),
        ("[Liga A] refused to be trained by [Red B].", .negated),
        ("The agreement to be signed by [Liga A] and [Red B] was read.", .planned),
        ("The agreement between [Liga A] and [Red B] has not been signed.", .negated),
        ("The agreement between [Liga A] and [Red B] fell through.", .negated),
        ("[Unión C] regretted the lack of cooperation between [Liga A] and [Red B].", .negated),
        ("Unless [Liga A] signs an agreement with [Red B], the plan fails.", .hypothetical),
        ("The agreement between [Liga A] and [Red B] has not only been signed.", .asserted),
    ])
    func inEnglish(_ text: String, _ status: Status) throws { try expect(text, .english, status) }

    private func expect(_ text: String, _ language: Language, _ status: Status) throws {
        let harness = try #require(Self.harness)
        let events = try harness.read(text, language: language).findings.events
        #expect(events.map(\.status) == [status], "\(text): \(events.map(\.rule))")
    }
}
