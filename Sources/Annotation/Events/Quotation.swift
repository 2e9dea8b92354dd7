/// Whose words stand in quotation marks: «“Firmamos un convenio con B”, dijo la titular de A», and in the quotations that follow.
struct Quotation {
    /// The bodies for which the first person of the sentence read last speaks, being quoted; empty where nothing says it.
    private(set) var speaker: [String] = []
    /// The last to be quoted, whose words a further quotation may be.
    private(set) var last: [String] = []
    private var age = 0

    mutating func read(_ sentence: Sentence) {
        age += 1
        speaker = []
        guard let opening = sentence.range.first(where: { Self.isMark(sentence.tokens[$0], sentence.text) }) else { return }
        if let found = attribution(in: sentence) {
            last = found
            age = 0
        } else if age > 3 || opening > sentence.range.lowerBound {
            return
        }
        speaker = last
    }

    mutating func pass() { age += 1 }

    mutating func reset() {
        speaker = []
        last = []
    }

    /// Who says it: the name after a verb of saying, else its subject before it.
    private func attribution(in sentence: Sentence) -> [String]? {
        for at in sentence.range {
            guard sentence.gate(at).contains(.say), let verb = sentence.verb(at), verb.form.isFinite,
                verb.form.person == 3, verb.classes & sentence.lexicon.governors.say != 0
            else { continue }
            let after = sentence.groups.first {
                $0.slot == .subject && $0.tokens.lowerBound > at && $0.tokens.lowerBound < at + 12
                    && !(at + 1..<$0.tokens.lowerBound).contains {
                        sentence.isFinite($0) || Self.isMark(sentence.tokens[$0], sentence.text)
                    }
            }
            if let after { return after.entities }
            if let before = sentence.openingSubject, before.tokens.upperBound <= at { return before.entities }
        }
        return nil
    }

    /// “, ”, «, » or ".
    static func isMark(_ token: Tokens.Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard token.isSign else { return false }
        let start = Int(token.start)
        switch Int(token.end) - start {
        case 1: return text[start] == UInt8(ascii: "\"")
        case 2: return text[start] == 0xC2 && (text[start + 1] == 0xAB || text[start + 1] == 0xBB)
        case 3: return text[start] == 0xE2 && text[start + 1] == 0x80 && (text[start + 2] == 0x9C || text[start + 2] == 0x9D)
        default: return false
        }
    }
}
