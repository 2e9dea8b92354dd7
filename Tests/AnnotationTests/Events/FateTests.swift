import Annotation
import Documents
import Testing

/// An agreement in the making, a possible one, one that lapsed and a meeting that was not held are told as what they are.
@Suite struct FateTests {
    static let harness = try? EventHarness()
    typealias Status = CooperationEvent.Status

    @Test(arguments: [
        ("[Liga A] elabora un convenio con [Red B].", Status.planned),
        ("[Liga A] y [Red B] trabajan en un convenio.", .planned),
        ("[Liga A] tiene planeada una reunión con [Red B].", .planned),
        ("[Liga A] tiene prevista la firma de un convenio con [Red B].", .planned),
        ("[Liga A] anunció una reunión con [Red B].", .planned),
        ("[Liga A] programó una reunión con [Red B].", .planned),
        ("[Liga A] y [Red B] preparan un taller.", .planned),
        ("El convenio entre [Liga A] y [Red B] está por firmarse.", .planned),
        ("Se va a firmar un convenio entre [Liga A] y [Red B].", .planned),
        ("[Liga A] tiene una reunión con [Red B].", .asserted),
        ("[Liga A] informó de una reunión con [Red B].", .asserted),
        ("[Liga A] y [Red B] organizan un taller.", .asserted),
        ("[Liga A] y [Red B] prepararon los alimentos.", .asserted),
        ("[Liga A] va coordinándose con [Red B].", .asserted),
        ("[Liga A] va a coordinarse con [Red B].", .planned),
        ("El convenio entre [Liga A] y [Red B] está en negociación.", .planned),
        ("La próxima reunión entre [Liga A] y [Red B] tratará el tema.", .planned),
        ("El posible convenio entre [Liga A] y [Red B] generó dudas.", .hypothetical),
        ("La presunta reunión entre [Liga A] y [Red B] generó dudas.", .hypothetical),
        ("La cooperación entre [Liga A] y [Red B] es indispensable.", .hypothetical),
        ("Hace falta mayor coordinación entre [Liga A] y [Red B].", .hypothetical),
        ("Falta coordinación entre [Liga A] y [Red B].", .hypothetical),
        ("El convenio entre [Liga A] y [Red B] venció en mayo.", .negated),
        ("[Liga A] convocó a [Red B] a una reunión que no se celebró.", .negated),
        ("[Liga A] convocó a [Red B] a una reunión que fue cancelada.", .negated),
        ("La ausencia de un convenio entre [Liga A] y [Red B] preocupa.", .negated),
        // It is there, or was.
        ("El convenio entre [Liga A] y [Red B] vence en mayo.", .asserted),
        ("Esta cooperación entre [Liga A] y [Red B] es vital.", .asserted),
        ("La cooperación entre [Liga A] y [Red B] ha sido fundamental.", .asserted),
        ("[Liga A] tuvo con [Red B] una reunión que no dio resultados.", .asserted),
        ("[Liga A] y [Red B] firmaron un convenio que no incluye cursos.", .asserted),
        ("En el marco de la próxima feria, [Liga A] y [Red B] firmaron un convenio.", .asserted),
    ])
    func inSpanish(_ text: String, _ status: Status) throws { try expect(text, .spanish, status) }

    @Test(arguments: [
        ("[Liga A] is preparing an agreement with [Red B].", Status.planned),
        ("An agreement between [Liga A] and [Red B] is being drafted.", .planned),
        ("An agreement between [Liga A] and [Red B] is under discussion.", .planned),
        ("A possible agreement between [Liga A] and [Red B] surprised many.", .hypothetical),
        ("Better cooperation between [Liga A] and [Red B] is needed.", .hypothetical),
        ("The agreement between [Liga A] and [Red B] expired in May.", .negated),
        ("[Liga A] invited [Red B] to a meeting that did not take place.", .negated),
        ("The absence of an agreement between [Liga A] and [Red B] is worrying.", .negated),
        ("The agreement between [Liga A] and [Red B] expires in May.", .asserted),
        ("[Liga A] invited [Red B] to a meeting that took place in May.", .asserted),
    ])
    func inEnglish(_ text: String, _ status: Status) throws { try expect(text, .english, status) }

    private func expect(_ text: String, _ language: Language, _ status: Status) throws {
        let harness = try #require(Self.harness)
        let events = try harness.read(text, language: language).findings.events
        #expect(events.map(\.status) == [status], "\(text): \(events.map(\.rule))")
    }
}
