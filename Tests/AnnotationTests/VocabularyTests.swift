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

    /// The numbers kept for frequent words make none of them known, nor any number be given twice.
    @Test func aKeptWordIsKnownFromItsInsertionOn() {
        var words = Vocabulary(keeping: Array("# frequent\nde\ninternacionalizados\nde\n".utf8), room: 10)
        let before = Tokens("de internacionalizados", vocabulary: words)
        #expect(before.all.map(\.id) == [Vocabulary.unknown, Vocabulary.unknown])
        #expect(!words.has(2))
        #expect(words.insert("Comisión") == 3)
        #expect(words.insert("Internacionalizados") == 2)
        #expect(words.has(2) && !words.has(1) && words.has(3) && !words.has(4))
        let after = Tokens("de internacionalizados, la comisión", vocabulary: words)
        #expect(after.all.map(\.id) == [0, 2, 0, 0, 3])
        #expect(words.word(2) == "internacionalizados")
    }

    /// Letters beyond ASCII, apostrophes and figures within words, at every length that a key may have.
    @Test(arguments: ["é", "Ñandú", "ESTADÍSTICAS", "años", "O'Higgins", "G20", "æsir", "desafortunadamente", "ß", "x×y"])
    func aWordIsFoldedInATextAsInTheVocabulary(_ word: String) {
        var words = Vocabulary()
        let number = words.insert(word.split(separator: "×").first.map(String.init) ?? word)
        for padding in ["", " ", " una frase que sigue"] {
            let tokens = Tokens("la " + word + padding, vocabulary: words)
            #expect(tokens[1].id == number)
            #expect(tokens[1].isCapitalised == (word.first?.isUppercase ?? false))
        }
    }
}
