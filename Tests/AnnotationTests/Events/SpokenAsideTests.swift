import Annotation
import Documents
import Testing

/// A border that two share, and what a speaker says of his own words, make nothing of what is told.
@Suite struct SpokenAsideTests {
    static let harness = try? EventHarness()
    typealias Status = CooperationEvent.Status

    @Test(arguments: [
        ("[Fiscalía A] y otros rescatan a migrantes en el límite con [Liga B].", [Status]()),
        ("[Fiscalía A] rescata a migrantes junto con [Liga B].", [.asserted]),
        ("Esperamos también establecer como ya mencioné más comunicación con [Liga B].", [.hypothetical]),
        ("Tenemos, como ya mencioné, comunicación con [Liga B].", [.asserted]),
    ])
    func told(_ text: String, _ statuses: [Status]) throws {
        let harness = try #require(Self.harness)
        let events = try harness.read(text, language: .spanish, issuer: "x.c", isSpoken: true).findings.events
        #expect(events.map(\.status) == statuses, "\(text): \(events.map(\.rule))")
    }
}
