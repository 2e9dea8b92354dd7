import Annotation
import Documents
import Testing

@Suite struct TimeLexiconTests {
    @Test func everyExampleComesToItsValue() throws {
        let fixture = try TimesFixture()
        for lexicon in fixture.lexicons {
            #expect(lexicon.examples.count > 80)
            for example in lexicon.examples {
                let found = fixture.find(example.phrase, lexicon.language, on: lexicon.reference.description)
                let value = found.isEmpty ? "none" : found.map(\.value).joined(separator: " + ")
                let place = "\(lexicon.language.rawValue), line \(example.line), \(example.rule): '\(example.phrase)'"
                #expect(value == example.expected, "\(place) \(found.map { "\($0.rule) \($0.evidence.quote)" })")
            }
        }
    }
}
