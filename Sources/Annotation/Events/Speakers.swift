/// Whose words a transcript prints: the labels between its stretches («SECRETARIO DE MARINA, …:»).
struct Speakers {
    private var issuer: [String]
    /// The bodies for which the first person now speaks; none where an unknown person or the press does.
    private(set) var speaking: [String]
    private var labelled = -1
    /// Whether no label has said yet who speaks.
    var isAssumed: Bool { labelled < 0 }

    /// - Parameter issuer: who speaks before any label.
    init(issuer: String?) {
        self.issuer = issuer.map { [PartyIndex.acting($0)] } ?? []
        speaking = self.issuer
    }

    /// «Las organizaciones firmantes, A y B, manifestamos»: those for whom a statement speaks.
    mutating func declare(_ bodies: [String]) {
        issuer = bodies
        speaking = bodies
    }

    /// Whether the block is a label; it then sets who speaks from here on.
    mutating func reads(
        block: Int, _ range: Range<Int>, names: ArraySlice<PartyIndex.Name>, tokens: Tokens, text: UnsafeBufferPointer<UInt8>,
        lexicon: SharedEventLexicon?
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
        speaking = Self.speaker(names, first: first, end: at, tokens: tokens, text: text, lexicon: lexicon).map { [$0] } ?? []
        return true
    }

    /// The body of a label: the first that it names, or the government of the place that its post heads. «SECRETARIO DE SALUD DE
    /// OAXACA» names no body that is known: the national one has no place after it.
    private static func speaker(
        _ names: ArraySlice<PartyIndex.Name>, first: Int, end: Int, tokens: Tokens, text: UnsafeBufferPointer<UInt8>,
        lexicon: SharedEventLexicon?
    ) -> String? {
        // The post that the label gives, before what else is known of the person.
        let at =
            names.firstIndex { !$0.isPerson && !$0.isPlace && $0.entities.first.map { !$0.hasPrefix("x.") } ?? false }
            ?? names.firstIndex { !$0.entities.isEmpty }
        if let at, let body = names[at].entities.first {
            if !body.dropFirst(3).contains("."), let last = names.last, last.isRegion,
                last.range.lowerBound > names[at].range.upperBound,
                isQualifier(max(names[at].range.upperBound, last.range.lowerBound - 4)..<last.range.lowerBound, text)
                    || names.count > at + 1 && isQualifier(names[at].range.upperBound..<names[at + 1].range.lowerBound, text)
            {
                return nil
            }
            return PartyIndex.acting(body)
        }
        guard let lexicon = lexicon?.lexicon,
            let post = (first..<end).first(where: { lexicon.classes(of: tokens[$0].id) & lexicon.closed.placeHead != 0 }),
            let place = names.first(where: { $0.isRegion && $0.range.lowerBound > Int(tokens[post].start) })?.place
        else { return nil }
        return place + ".gobierno"
    }

    /// Whether only spaces, «DE», «DEL», «LA» or «ESTADO» stand between a body and the place after it.
    private static func isQualifier(_ gap: Range<Int>, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard gap.count < 20 else { return false }
        let words = String(decoding: UnsafeBufferPointer(rebasing: text[gap]), as: UTF8.self).split(separator: " ")
        return words.allSatisfy { ["DE", "DEL", "LA", "EL", "ESTADO"].contains($0) }
    }

    /// The body that a recommendation in the form of the Universal Periodic Review is addressed to: `To: Peru. From: Spain.`
    static func addressee(_ sentence: Range<Int>, names: ArraySlice<PartyIndex.Name>, text: UnsafeBufferPointer<UInt8>)
        -> [String]?
    {
        let start = sentence.lowerBound
        guard text[start] == UInt8(ascii: "T") || text[start] == UInt8(ascii: "P") else { return nil }
        for label in ["To:", "Para:"] {
            let bytes = Array(label.utf8)
            guard sentence.count > bytes.count, text[start..<start + bytes.count].elementsEqual(bytes) else { continue }
            guard let name = names.first, name.range.lowerBound <= start + bytes.count + 2 else { return nil }
            return name.entities
        }
        return nil
    }
}
