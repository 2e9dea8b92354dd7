/// Whose words a transcript prints: the labels between its stretches («SECRETARIO DE MARINA, …:»).
struct Speakers {
    private var issuer: [String]
    /// The bodies for which the first person now speaks; none where an unknown person or the press does.
    private(set) var speaking: [String]
    private var labelled = -1
    /// Whether the block of the last label goes on with what is said.
    private var isInline = false
    /// The block that was a heading last.
    private var headed = -1
    /// The block that was found last to be no label.
    private var plain = -1
    /// Whether no label has said yet who speaks.
    var isAssumed: Bool { labelled < 0 && !isTold }
    private var isTold = false
    /// Whether the label names nobody, as those of the press do.
    private var isPress = false
    /// Whether the text may say for whom the one who speaks does so.
    var isOpen: Bool { isAssumed || speaking.isEmpty && !isPress }

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

    /// «Desde la Comisión de Búsqueda hemos …»: for whom one speaks whom no label tells, or whose body the label does not.
    mutating func take(_ body: String) {
        speaking = [PartyIndex.acting(body)]
        isTold = true
    }

    /// Whoever publishes the words is not the one who speaks them.
    mutating func forget() {
        speaking = []
        isTold = true
    }

    /// Whether the block is a label; it then sets who speaks from here on. What is written to be read has headings, and none.
    ///
    /// - Parameter token: one from which to look for the block's first, where it does not stand behind that.
    mutating func reads(
        block: Int, _ range: Range<Int>, from token: Int, names: ArraySlice<PartyIndex.Name>, tokens: Tokens,
        text: UnsafeBufferPointer<UInt8>, lexicon: SharedEventLexicon?, isTranscript: Bool
    ) -> Bool {
        if labelled == block { return !isInline }
        if headed == block { return true }
        if plain == block { return false }
        let isBehind = token < tokens.count && Int(tokens[token].start) > range.lowerBound
        let first = tokens.firstIndex(atOrAfter: range.lowerBound, from: isBehind ? 0 : token)
        guard let (label, isWhole) = Self.label(from: first, to: range.upperBound, tokens, text) else {
            plain = block
            return false
        }
        guard isTranscript else {
            if isWhole { headed = block }
            return isWhole
        }
        labelled = block
        isInline = !isWhole
        let names = names.prefix { $0.range.lowerBound < Int(tokens[label.upperBound - 1].end) }
        isPress = names.isEmpty
        speaking =
            Self.speaker(names, first: label.lowerBound, end: label.upperBound, tokens: tokens, text: text, lexicon: lexicon)
            .map { [$0] } ?? []
        return isWhole
    }

    /// The tokens of a label: a block of nothing but capitals, or such words, a remark in brackets after them or not, before a
    /// colon («ANA RUIZ, MINISTRA DE ALTAMIRA (Interpretación): Es un honor»).
    static func label(from first: Int, to end: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) -> (Range<Int>, Bool)? {
        var at = first
        var words = 0
        while at < tokens.count, Int(tokens[at].start) < end {
            let token = tokens[at]
            if token.isWord {
                words += 1
                guard words < 30, token.isAllCapitals || token.end - token.start == 1 else { return nil }
            } else if token.isNumber {
                return nil
            } else if words > 1, token.end - token.start == 1, let close = closing(at, tokens, text),
                Int(tokens[close].start) < end
            {
                let next = close + 1
                return next < tokens.count && Int(tokens[next].start) < end ? (first..<at, false) : nil
            }
            at += 1
        }
        guard words > 0, at > first, Int(tokens[at - 1].end) - Int(tokens[first].start) < 240 else { return nil }
        return (first..<at, true)
    }

    /// The colon at `at`, or after the remark in brackets that opens there.
    private static func closing(_ at: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) -> Int? {
        let sign = text[Int(tokens[at].start)]
        if sign == UInt8(ascii: ":") { return at }
        guard sign == UInt8(ascii: "(") else { return nil }
        var next = at + 1
        while next < min(at + 12, tokens.count), text[Int(tokens[next].start)] != UInt8(ascii: ")") { next += 1 }
        guard next + 1 < tokens.count, text[Int(tokens[next].start)] == UInt8(ascii: ")"),
            text[Int(tokens[next + 1].start)] == UInt8(ascii: ":")
        else { return nil }
        return next + 1
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
                return stateOfMinister(last, from: first, tokens, text)
            }
            return PartyIndex.acting(body)
        }
        if let last = names.last, last.isRegion, let body = stateOfMinister(last, from: first, tokens, text) { return body }
        if let lexicon = lexicon?.lexicon,
            let country = (first..<end).first(where: {
                $0 > first && lexicon.demonyms[tokens[$0].id] != nil
                    && lexicon.classes(of: tokens[$0 - 1].id) & lexicon.closed.state != 0
            }).flatMap({ lexicon.demonyms[tokens[$0].id] })
        {
            return country + ".gobierno"
        }
        guard let lexicon = lexicon?.lexicon,
            let post = (first..<end).first(where: { lexicon.classes(of: tokens[$0].id) & lexicon.closed.placeHead != 0 }),
            let place = names.first(where: { $0.isRegion && $0.range.lowerBound > Int(tokens[post].start) })?.place
        else { return nil }
        return place + ".gobierno"
    }

    /// «SECRETARIA DE SALUD DE ALTAMIRA»: the government of the state whose minister speaks.
    private static func stateOfMinister(
        _ state: PartyIndex.Name, from first: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>
    ) -> String? {
        guard let place = state.place, isQualifier(max(0, state.range.lowerBound - 4)..<state.range.lowerBound, text) else {
            return nil
        }
        // The last comma parts the person from the post.
        var post: Int?
        var at = first
        while at + 1 < tokens.count, Int(tokens[at].start) < state.range.lowerBound {
            if tokens[at].end - tokens[at].start == 1, text[Int(tokens[at].start)] == UInt8(ascii: ",") { post = at + 1 }
            at += 1
        }
        let isMinister = post.map { text[Int(tokens[$0].start)..<Int(tokens[$0].end)] }.map { word in
            ["SECRETARI", "SUBSECRETARI", "CONTRALOR"].contains { word.starts(with: $0.utf8) }
        }
        return isMinister == true ? place + ".gobierno" : nil
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
