import Testing

@testable import Annotation

@Suite struct VocabularyTests {
    /// Some are longer than the sixteen bytes that tell most apart, and each is met twice.
    @Test func everyWordOfALongTextHasItsOwnNumber() {
        let all = (0..<3000).map { "p" + String($0, radix: 36) + ($0.isMultiple(of: 7) ? "internacionalizado" : "") }
        var words = Vocabulary()
        let numbers = all.map { words.insert($0) }
        let tokens = Tokens((all + all).joined(separator: " "), vocabulary: words)
        #expect(tokens.all.map(\.id) == numbers + numbers)
        #expect(Set(numbers).count == all.count)
    }
}
