import Annotation
import Documents
import Testing

/// Heads of several ministries told of by one noun: each stands for its own.
@Suite struct PluralPostTests {
    @Test(arguments: [
        ("Los secretarios de Salud, Educación y Marina firmaron un convenio.", "mx.semar mx.sep mx.ssa"),
        ("Los secretarios de Relaciones Exteriores y de Hacienda firmaron un convenio.", "mx.shcp mx.sre"),
        ("Los titulares de Gobernación y Marina firmaron un convenio.", "mx.segob mx.semar"),
        (
            "Los secretarios de Salud y de Turismo de Jalisco firmaron un convenio.",
            "x.secretaria-salud-jalisco x.secretaria-turismo-jalisco"
        ),
        // One head, one ministry of two matters.
        ("La secretaria de Cultura y Turismo firmó un convenio con la UNAM.", "mx.cultura mx.unam"),
        // A comma, and a person.
        ("Los secretarios de Salud, Elena Ruiz y Ana Gil, firmaron un convenio con la UNAM.", "mx.ssa mx.unam"),
    ])
    func eachHasItsMinistry(_ text: String, _ expected: String) throws {
        let events = try ProjectData.annotate(text, language: .spanish).events
        #expect(events.map { $0.participants.sorted().joined(separator: " ") } == [expected])
    }
}
