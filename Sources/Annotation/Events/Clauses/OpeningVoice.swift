import Documents

/// For whom someone speaks where no label says it: a transcript may begin within his words.
struct OpeningVoice {
    enum Speaker: Equatable {
        case body(String)
        /// Another than the one who published the words.
        case unknown
    }

    let document: Document
    let tokens: Tokens
    let text: UnsafeBufferPointer<UInt8>
    let index: PartyIndex
    let lexicon: EventLexicon

    /// For whom the words before the first label are: a body for which they say that they are, or, where the publisher is
    /// thanked in them, its guest; nil where they say neither.
    func speaker(publishedBy own: String) -> Speaker? {
        let end = firstLabel()
        let names = index.names.prefix { $0.range.lowerBound < end }
        var isThanked = false
        for name in names where !name.isPlace && name.entities.count == 1 {
            let at = tokens.firstIndex(atOrAfter: name.range.lowerBound)
            let near = max(0, at - 7)..<at
            if !name.isPerson, near.contains(where: { isClass($0, lexicon.closed.standpoint) }),
                let sentence = document.reading.sentences.first(where: { $0.contains(name.range.lowerBound) })
            {
                let first = tokens.firstIndex(atOrAfter: sentence.lowerBound)
                let range = first..<tokens.firstIndex(atOrAfter: sentence.upperBound, from: first)
                if let body = standpoint([name], in: range) { return .body(body) }
            }
            if name.entities[0] == own, near.contains(where: isThanks), near.contains(where: isDative) { isThanked = true }
        }
        guard isThanked else { return nil }
        let start = document.reading.blocks.first?.range.upperBound ?? 0
        let told = guests(of: own, among: names.filter { $0.range.lowerBound >= start })
        let named = guests(of: own, among: names.filter { $0.range.lowerBound < start })
        if told.count == 1 { return .body(told[0]) }
        return named.count == 1 ? .body(named[0]) : .unknown
    }

    /// «Desde la Comisión de Búsqueda hemos …», «en nombre de la Universidad quiero …»: the body for which a sentence says that
    /// it is spoken.
    ///
    /// - Parameter range: the tokens of the sentence.
    func standpoint(_ names: ArraySlice<PartyIndex.Name>, in range: Range<Int>) -> String? {
        for name in names where !name.isPlace && !name.isPerson && name.entities.count == 1 {
            let at = tokens.firstIndex(atOrAfter: name.range.lowerBound, from: range.lowerBound)
            var before = at - 1
            if range.contains(before), isClass(before, lexicon.closed.determiner) { before -= 1 }
            let isNamed = range.contains(before) && lexicon.isOf(tokens[before].id)
            if isNamed { before -= 1 }
            guard range.contains(before), isClass(before, lexicon.closed.standpoint),
                isNamed == (before > range.lowerBound && lexicon.gate(tokens[before - 1].id).contains(.preposition))
            else { continue }
            if (at..<min(at + 30, range.upperBound)).contains(where: { speaks($0, alone: isNamed) }) { return name.entities[0] }
        }
        return nil
    }

    /// A verb in the first person: in the plural, or `alone` too.
    private func speaks(_ at: Int, alone: Bool) -> Bool {
        let id = tokens[at].id
        guard lexicon.gate(id).contains(.verb), alone || tokens.ends(at, in: "mos", of: text) else { return false }
        return lexicon.isVerb(id, .preterite, person: 1) || lexicon.isVerb(id, .future, person: 1)
            || lexicon.isVerb(id, .present, person: 1) && !lexicon.gate(id).contains(.noun)
    }

    /// The governments and international bodies among the names, but the one whose guests they are.
    private func guests(of own: String, among names: [PartyIndex.Name]) -> [String] {
        var bodies: [String] = []
        for name in names where !name.isPlace {
            for body in name.entities where body != own && (body.hasSuffix(".gobierno") || body.hasPrefix("int.")) {
                if !bodies.contains(body) { bodies.append(body) }
            }
        }
        return bodies
    }

    /// Where the first label begins, in bytes of the reading view.
    private func firstLabel() -> Int {
        for block in document.reading.blocks {
            let first = tokens.firstIndex(atOrAfter: block.range.lowerBound)
            if Speakers.label(from: first, to: block.range.upperBound, tokens, text) != nil { return block.range.lowerBound }
        }
        return Int.max
    }

    /// «agradezco», «quisiera agradecer», «felicitamos».
    private func isThanks(_ at: Int) -> Bool {
        lexicon.verbs(of: tokens[at].id).contains { number in
            let reading = lexicon.verbReadings[number]
            return reading.classes & (lexicon.governors.thank | lexicon.governors.back) != 0 && reading.tail < 0
                && (reading.form.person == 1 || reading.form.tense == .infinitive)
        }
    }

    /// «al», «a»: what leads to the one thanked.
    private func isDative(_ at: Int) -> Bool {
        lexicon.connectors(of: tokens[at].id).contains {
            lexicon.connectorEnds[$0].slot == .to
        }
    }

    private func isClass(_ at: Int, _ bits: UInt64) -> Bool { lexicon.classes(of: tokens[at].id) & bits != 0 }
}
