import Annotation
import Documents
import Testing

@Suite struct FrameExampleTests {
    static let harness = try? EventHarness()
    static let examples: [FrameExample] = harness?.finder.examples ?? []

    @Test func everyFrameHasExamplesBothWays() throws {
        #expect(Self.examples.count > 100)
        for (frame, examples) in Dictionary(grouping: Self.examples, by: \.frame) {
            #expect(examples.contains { $0.mustMatch }, "\(frame) has no example")
            #expect(examples.contains { !$0.mustMatch } || examples.contains { $0.isCounter }, "\(frame) has no counter-example")
        }
    }

    @Test(arguments: examples) func example(_ example: FrameExample) throws {
        let (found, parties) = try #require(Self.harness).read(
            example.marked, language: example.language, isSpoken: example.isSpoken)
        if example.isCounter {
            #expect(found.events.isEmpty, "\(found.events.map { "\($0.rule) \($0.trigger.quote)" })")
            #expect(found.counterEvidence.map(\.rule) == [example.frame])
            return
        }
        guard example.mustMatch else {
            let told = found.events.filter {
                example.isSequel ? $0.rule == example.frame : $0.status == .asserted || $0.status == .planned
            }
            #expect(told.isEmpty, "\(told.map { "\($0.rule) \($0.parties.map(\.entity))" })")
            return
        }
        let event = try #require(
            found.events.first { $0.rule == example.frame },
            "NONE OF \(found.events.map(\.rule)) \(found.counterEvidence.map(\.rule))")
        #expect(found.events.count == (example.isSequel ? 2 : 1), "\(found.events.map { "\($0.rule) \($0.trigger.quote)" })")
        #expect(event.type == example.type || example.status == .planned && event.type == .agree)
        #expect(event.status == example.status)
        #expect(Set(event.participants) == Set(parties))
    }
}
