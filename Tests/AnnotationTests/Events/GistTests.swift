import Foundation
import Testing

@testable import Annotation

/// What a sentence's words may be is asked before anything in it is read: it must leave nothing out.
@Suite("What a sentence may hold")
struct GistTests {
    @Test("Every connecting phrase of a sentence is one that its words may be", arguments: ["es", "en"])
    func coversConnectors(language: String) throws {
        let name = "events-\(language).yaml"
        let file = DataFile(path: name, bytes: Array(try Data(contentsOf: EventHarness.root.appending(path: "lexicon/\(name)"))))
        var vocabulary = Vocabulary()
        let shared = SharedEventLexicon(try LexiconReader.read(file, into: &vocabulary).1)
        let memo = VerbMemo()
        var found: UInt32 = 0
        for frame in shared.lexicon.frames {
            for example in frame.matches + frame.rejects {
                let tokens = Tokens(example, vocabulary: vocabulary)
                let gist = memo.begin(0..<tokens.count, of: tokens, shared)
                var text = example
                let slots = text.withUTF8 { bytes in
                    let sentence = Sentence(
                        lexicon: shared, memo: memo, gates: gist.gates, tokens: tokens, text: bytes, range: 0..<tokens.count)
                    return sentence.range.reduce(into: 0 as UInt32) { $0 |= sentence.connector(endingAt: $1)?.slot.bit ?? 0 }
                }
                #expect(slots & ~gist.slots == 0, "\(frame.name): \(example)")
                found |= slots
            }
        }
        #expect(found & Frame.Slot.with.bit != 0)
    }
}
