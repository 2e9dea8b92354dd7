@testable import Annotation
import Documents
import Testing
@Suite struct DebugTests {
    @Test func debug() throws {
        var vocabulary = Vocabulary()
        let (_, lexicon) = try LexiconReader.read(try EventHarness.lexicon()[0], into: &vocabulary)
        var text = "Ella podría firmar un convenio con ella."
        let tokens = Tokens(text, vocabulary: vocabulary)
        text.withUTF8 { bytes in
            let s = Sentence(lexicon: lexicon, tokens: tokens, text: bytes, range: 0..<tokens.count)
            for i in s.range { print(i, s.verb(i) as Any, s.verbGroup(at: i) as Any, s.word(i).verbs) }
        }
    }
}
