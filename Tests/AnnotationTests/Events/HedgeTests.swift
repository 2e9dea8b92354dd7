import Annotation
import Documents
import Testing

/// What others say, what is only likely, nearly happened or is said to be untrue is never asserted.
@Suite struct HedgeTests {
    static let harness = try? EventHarness()
    typealias Status = CooperationEvent.Status

    @Test(arguments: [
        ("Presuntamente, [Liga A] se reunió con [Red B].", Status.hypothetical),
        ("[Liga A] supuestamente firmó un convenio con [Red B].", .hypothetical),
        ("[Liga A] firmó, aparentemente, un convenio con [Red B].", .hypothetical),
        ("[Liga A] casi firmó un convenio con [Red B].", .negated),
        ("No es cierto que [Liga A] haya firmado un convenio con [Red B].", .negated),
        ("No es verdad que [Liga A] se reunió con [Red B].", .negated),
        ("Es falso que [Liga A] se reunió con [Red B].", .negated),
        ("[Liga A] estuvo a punto de firmar un convenio con [Red B].", .negated),
        ("[Liga A] está a punto de firmar un convenio con [Red B].", .planned),
        ("[Liga A] pudo haberse reunido con [Red B].", .hypothetical),
        ("[Liga A] desmintió haber firmado un convenio con [Red B].", .negated),
        ("[Liga A] renunció a colaborar con [Red B].", .negated),
        ("[Unión C] celebró que [Liga A] firmara un convenio con [Red B].", .asserted),
        ("Se dice que [Liga A] firmó un convenio con [Red B].", .hypothetical),
        ("A lo mejor [Liga A] se reúne con [Red B].", .hypothetical),
        ("Dicen que [Liga A] se reunió con [Red B], pero no es cierto.", .negated),
        ("[Liga A] y [Red B] iban a reunirse, pero no se pudo.", .negated),
        ("[Liga A] se reunió con [Red B], pero no es cierto que haya acuerdo.", .asserted),
        ("En este punto, [Liga A] firmó un convenio con [Red B].", .asserted),
        ("Es cierto que [Liga A] se reunió con [Red B].", .asserted),
        // Of another word.
        ("[Liga A] se reunió con [Red B] por un caso de presuntamente torturados.", .asserted),
        ("Presuntamente torturado en mayo, el hombre fue visitado y [Liga A] se reunió con [Red B].", .asserted),
        ("[Liga A] se reunió con casi todos y con [Red B].", .asserted),
    ])
    func inSpanish(_ text: String, _ status: Status) throws { try expect(text, .spanish, status) }

    @Test(arguments: [
        ("[Liga A] reportedly met [Red B].", Status.hypothetical),
        ("Allegedly, [Liga A] signed an agreement with [Red B].", .hypothetical),
        ("[Liga A] nearly signed an agreement with [Red B].", .negated),
        ("It is not true that [Liga A] met [Red B].", .negated),
        ("It is true that [Liga A] met [Red B].", .asserted),
        ("Had [Liga A] met [Red B], the case would be closed.", .hypothetical),
        ("[Liga A] has yet to sign the agreement with [Red B].", .negated),
        ("[Liga A] has not yet met [Red B].", .negated),
        ("[Liga A] is about to sign an agreement with [Red B].", .planned),
        ("[Liga A] managed to sign an agreement with [Red B].", .asserted),
        ("[Liga A] was supposed to meet [Red B].", .planned),
        ("[Liga A] met [Red B] about the allegedly beaten man.", .asserted),
        ("[Liga A] met [Red B] and nearly all members.", .asserted),
    ])
    func inEnglish(_ text: String, _ status: Status) throws { try expect(text, .english, status) }

    /// Who is said to be no party is none.
    @Test func deniedParty() throws {
        let harness = try #require(Self.harness)
        let text = "[Liga A] firmó un convenio con [Red B], no con [Unión C]."
        let events = try harness.read(text, language: .spanish).findings.events
        #expect(events.map(\.parties.count) == [2])
    }

    /// Who goes on after «sino que», `but also`, does both.
    @Test(arguments: [
        ("[Liga A] no sólo se reunió con [Red B], sino que firmó un convenio con [Unión C].", Language.spanish),
        ("[Liga A] not only met [Red B] but also signed an agreement with [Unión C].", .english),
    ])
    func bothAreDone(_ text: String, _ language: Language) throws {
        let harness = try #require(Self.harness)
        let events = try harness.read(text, language: language).findings.events
        #expect(events.map(\.status) == [.asserted, .asserted], "\(text): \(events.map(\.rule))")
        #expect(Set(events.map(\.parties.count)) == [2])
    }

    private func expect(_ text: String, _ language: Language, _ status: Status) throws {
        let harness = try #require(Self.harness)
        let events = try harness.read(text, language: language).findings.events
        #expect(events.map(\.status) == [status], "\(text): \(events.map(\.rule))")
    }
}
