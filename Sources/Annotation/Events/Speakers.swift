/// Whose words a transcript prints: the labels between its stretches («SECRETARIO DE MARINA, …:»).
struct Speakers {
    private let issuer: [String]
    /// The bodies for which the first person now speaks; none where an unknown person or the press does.
    private(set) var speaking: [String]
    private var labelled = -1

    /// - Parameter issuer: who speaks before any label.
    init(issuer: String?) {
        self.issuer = issuer.map { [PartyIndex.acting($0)] } ?? []
        speaking = self.issuer
    }

    /// Whether the block is a label; it then sets who speaks from here on.
    mutating func reads(
        block: Int, _ range: Range<Int>, names: ArraySlice<PartyIndex.Name>, tokens: Tokens, text: UnsafeBufferPointer<UInt8>
    ) -> Bool {
        if labelled == block { return true }
        guard range.count < 240 else { return false }
        let first = tokens.firstIndex(atOrAfter: range.lowerBound)
        var at = first
        var words = 0
        while at < tokens.count, Int(tokens[at].start) < range.upperBound {
            let token = tokens[at]
            if token.isWord {
                words += 1
                guard token.isAllCapitals || token.end - token.start == 1 else { return false }
            } else if token.isNumber {
                return false
            }
            at += 1
        }
        guard words > 0, words < 30 else { return false }
        labelled = block
        var bodies: [String] = []
        for name in names {
            for entity in name.entities where !bodies.contains(entity) { bodies.append(PartyIndex.acting(entity)) }
        }
        speaking = Array(bodies.prefix(1))
        return true
    }

    /// The body that a recommendation in the form of the Universal Periodic Review is addressed to: `To: Peru. From: Spain.`
    static func addressee(_ sentence: Range<Int>, names: ArraySlice<PartyIndex.Name>, text: UnsafeBufferPointer<UInt8>)
        -> [String]?
    {
        let start = sentence.lowerBound
        for label in ["To:", "Para:"] {
            let bytes = Array(label.utf8)
            guard sentence.count > bytes.count, text[start..<start + bytes.count].elementsEqual(bytes) else { continue }
            guard let name = names.first, name.range.lowerBound <= start + bytes.count + 2 else { return nil }
            return name.entities
        }
        return nil
    }
}
