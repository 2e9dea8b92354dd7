import Annotation
import Documents
import Testing

/// A post by which a written text means the body that it named before.
@Suite struct PostReferenceTests {
    private static let harness = try? EventHarness()

    @Test(arguments: [
        (
            "[Custody Commission] published a report. The chairwoman signed an agreement with [B] in May.", Language.english,
            [Set(["x.commission", "x.b"])]
        ),
        (
            "[Defensoría] publicó un informe. La defensora firmó un convenio con [B] en mayo.", Language.spanish,
            [Set(["x.defensoría", "x.b"])]
        ),
        // Whose head is named, between commas or not.
        (
            "[Liga] publicó un informe. Su titular, Ana Ruiz, firmó un convenio con [B].", Language.spanish,
            [Set(["x.liga", "x.b"])]
        ),
        ("[Liga] publicó un informe. Su titular Ana Ruiz se reunió con [B].", Language.spanish, [Set(["x.liga", "x.b"])]),
        ("[Liga] publicó un informe. Su casa, Villa Ruiz, se cayó con [B].", Language.spanish, []),
        ("[Liga] publicó un informe. Sus vecinos se reunieron con [B].", Language.spanish, []),
        // The post is of another kind of body, or says itself of which.
        (
            "[Custody Commission] published a report. The rector signed an agreement with [B] in May.", Language.english, []
        ),
        (
            "[Defensoría] publicó un informe. La defensora del pueblo de Chile firmó un convenio con [B] en mayo.",
            Language.spanish, []
        ),
    ])
    func itsBody(_ text: String, _ language: Language, _ parties: [Set<String>]) throws {
        let events = try #require(Self.harness).read(text, language: language).findings.events
        #expect(events.map { Set($0.participants) } == parties)
    }
}
