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
        ("[Liga A] was supposed to meet [Red B].", .planned),
        ("[Liga A] met [Red B] about the allegedly beaten man.", .asserted),
        ("[Liga A] met [Red B] and nearly all members.", .asserted),
    ])
    func inEnglish(_ text: String, _ status: Status) throws { try expect(text, .english, status) }

    private func expect(_ text: String, _ language: Language, _ status: Status) throws {
        let harness = try #require(Self.harness)
        let events = try harness.read(text, language: language).findings.events
        #expect(events.map(\.status) == [status], "\(text): \(events.map(\.rule))")
    }
}
