import Testing

@testable import Annotation

@Suite struct VocabularyTests {
    private func id(_ word: String, in words: Vocabulary) -> Int32 { words.id(ofFolded: Array(word.utf8)[...]) }

    @Test func commonWordsThatFindersLookForHaveTheSmallestNumbersInTheirOrder() {
        var words = Vocabulary(common: ["de", "la", "que"])
        let rare = words.insert("convenio")
        let que = words.insert("que")
        let de = words.insert("de")
        #expect(de < que)
        #expect(que < rare)
    }

    @Test func commonWordsThatNoFinderLooksForAreUnknown() {
        var words = Vocabulary(common: ["de", "la", "internacionalizaciones"])
        _ = words.insert("de")
        for stage in ["open", "closed"] {
            #expect(id("de", in: words) != Vocabulary.unknown, "\(stage)")
            #expect(id("la", in: words) == Vocabulary.unknown, "\(stage)")
            #expect(id("internacionalizaciones", in: words) == Vocabulary.unknown, "\(stage)")
            #expect(words.has(id("de", in: words)) && !words.has(Vocabulary.unknown), "\(stage)")
            words.close()
        }
        let tokens = Tokens("De la la de internacionalizaciones", vocabulary: words)
        #expect(tokens.all.map { $0.id == Vocabulary.unknown } == [false, true, true, false, true])
    }

    /// Some are longer than the sixteen bytes that tell most apart, and each is met twice.
    @Test func everyWordOfALongTextHasItsOwnNumber() {
        let all = (0..<3000).map { "p" + String($0, radix: 36) + ($0.isMultiple(of: 7) ? "internacionalizado" : "") }
        var words = Vocabulary()
        let numbers = all.map { words.insert($0) }
        words.close()
        let tokens = Tokens((all + all).joined(separator: " "), vocabulary: words)
        #expect(tokens.all.map(\.id) == numbers + numbers)
        #expect(Set(numbers).count == all.count)
    }
}
