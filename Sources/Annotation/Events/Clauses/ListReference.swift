/// «Estas ocho entidades», "these eight states": as many names as were last listed together.
struct ListReference {
    /// The bodies of the lists read so far, the latest last; a place stands for its government.
    private var lists: [(bodies: [String], sentence: Int)] = []
    private var sentence = 0
    /// The countries named lately, the latest last.
    private var countries: [(body: String, sentence: Int)] = []

    /// How many sentences back a list may lie for each body that it names.
    private static let reach = 4

    /// Goes on to the next sentence.
    mutating func advance() { sentence += 1 }

    /// Takes the countries that a sentence names.
    mutating func readCountries(_ names: ArraySlice<PartyIndex.Name>) {
        for name in names {
            guard let body = name.entities.first, PartyIndex.isCountry(body) else { continue }
            countries.removeAll { $0.body == body || sentence - $0.sentence > Self.reach * 2 }
            countries.append((body, sentence))
        }
    }

    /// «Ambos países», "both governments" in the words of one country's body: that country and the one other that is spoken of.
    private func sides(of speaker: [String], _ counterpart: Conversation.Counterpart?) -> [String]? {
        guard let country = speaker.first?.prefix(3), speaker.count == 1, country.hasSuffix(".") else { return nil }
        if let counterpart, counterpart.source == .occasion, counterpart.bodies.count == 1,
            PartyIndex.isCountry(counterpart.bodies[0]),
            counterpart.isAbroad
        {
            return [country + "gobierno", counterpart.bodies[0]]
        }
        let others = countries.filter { !$0.body.hasPrefix(country) && sentence - $0.sentence <= Self.reach * 2 }
        guard others.count == 1 else { return nil }
        return [country + "gobierno", others[0].body]
    }

    /// Takes the lists of a sentence, names with nothing but commas and conjunctions between them.
    mutating func read(_ names: ArraySlice<PartyIndex.Name>, text: UnsafeBufferPointer<UInt8>) {
        var run: [String] = []
        var end = 0
        for name in names {
            let body = name.entities.first ?? name.place.map { $0 + ".gobierno" }
            if !run.isEmpty, !isJoint(end, name.range.lowerBound, text) { close(&run) }
            if let body {
                if !run.contains(body) { run.append(body) }
            } else {
                close(&run)
            }
            end = name.range.upperBound
        }
        close(&run)
    }

    /// The references in a sentence, with the bodies they mean: «estas ocho entidades» a list of just that length that was
    /// read before, «ambas instituciones», «las partes» and "the signatories" the parties of what was told last.
    ///
    /// - Parameters:
    ///   - memo: what the lexicon knows of the sentence's words.
    ///   - told: those parties.
    ///   - near: the same, where one of the last sentences told it.
    ///   - recent: those of the sentence before, where this one names nobody else: «dichas instituciones».
    ///   - sole: those of all that was told, where it is all of the same: «las mismas instituciones».
    ///   - speaker: of whose country «ambos países» is one.
    ///   - counterpart: of whose country is the other, where a heading or a greeting says so.
    func references(
        in range: Range<Int>, memo: VerbMemo, tokens: Tokens, text: UnsafeBufferPointer<UInt8>,
        lexicon shared: SharedEventLexicon, told: [String], near: [String], recent: [String], sole: [String], speaker: [String],
        counterpart: Conversation.Counterpart?
    ) -> [PartyIndex.Name] {
        guard !lists.isEmpty || told.count > 1 || !countries.isEmpty || counterpart != nil else { return [] }
        let closed = shared.lexicon.closed
        func isClass(_ at: Int, _ bits: UInt64) -> Bool {
            at >= range.lowerBound && memo.classes(at) & bits != 0
        }
        var found: [PartyIndex.Name] = []
        for at in range {
            let classes = memo.classes(at)
            let several =
                !shared.lexicon.isSpanish
                ? pronoun(at, in: range, tokens: tokens, text: text, lexicon: shared, near)
                : classes & closed.both != 0 ? both(at, in: range, tokens: tokens, text: text, lexicon: shared, told) : nil
            if let several {
                found.append(several)
                continue
            }
            guard classes & (closed.collective | closed.signatory) != 0 else { continue }
            var bodies: [String]?
            var first = counted(before: at, in: range, tokens: tokens, text: text, lexicon: shared)
            let isPair =
                isClass(first, closed.both) || first >= range.lowerBound && shared.lexicon.numerals[tokens[first].id] == 2
            if let count = first >= range.lowerBound ? shared.lexicon.numerals[tokens[first].id] : nil,
                isClass(first - 1, closed.determiner)
            {
                first -= 1
                bodies =
                    told.count == count
                    ? told : lists.last { $0.bodies.count == count && sentence - $0.sentence <= Self.reach * count }?.bodies
                if bodies == nil, count == 2, classes & (closed.country | closed.governments) != 0 {
                    bodies = sides(of: speaker, counterpart)
                }
            } else if isClass(first, closed.both) {
                bodies = told.count == 2 ? told : nil
                // «Oaxaca y Puebla crecen. Las autoridades de ambos estados …»
                if bodies == nil, shared.lexicon.isSpanish, classes & (closed.country | closed.governments) == 0,
                    let last = lists.last, sentence - last.sentence <= Self.reach * 2, last.bodies.count == 2,
                    tokens.ends(at, in: "stados", of: text) || tokens.ends(at, in: "ntidades", of: text),
                    last.bodies.allSatisfy({ $0.hasSuffix(".gobierno") && !PartyIndex.isCountry($0) })
                {
                    bodies = last.bodies
                }
                let isOfCountries = classes & closed.country != 0 && bodies?.allSatisfy(PartyIndex.isCountry) != true
                if isOfCountries || bodies == nil && classes & closed.governments != 0 {
                    bodies = sides(of: speaker, counterpart)
                }
            } else if recent.count > 1, shared.lexicon.isSpanish, first >= range.lowerBound,
                shared.lexicon.gate(tokens[first].id).contains(.pointing)
            {
                // «dichas instituciones», «estas dependencias»
                bodies = recent
            } else if isClass(first, closed.next), sole.count > 1, isClass(first - 1, closed.determiner) {
                // «las mismas instituciones»
                first -= 1
                bodies = sole
            } else if classes & closed.signatory != 0, told.count > 1 {
                // «los estados firmantes», «las partes», "the signatories"
                if isClass(first, closed.collective) { first -= 1 }
                // «los partes de sus visitas» are reports.
                let isFeminine = shared.lexicon.isSpanish && tokens[at].end - tokens[at].start == 6
                let isOther = isFeminine && first >= range.lowerBound && text[Int(tokens[first].end) - 2] != UInt8(ascii: "a")
                bodies = isClass(first, closed.determiner) && !isOther ? told : nil
            }
            // "The ombudsmen": those who met.
            if bodies == nil, told.count > 1, isClass(at - 1, closed.definite), classes & closed.collective != 0,
                tokens.ends(at, in: "mbudsmen", of: text) || tokens.ends(at, in: "mbudspersons", of: text)
            {
                (first, bodies) = (at - 1, told)
            }
            // "Both countries", "the two nations": of whose bodies was told, and no two bodies that are none.
            if !shared.lexicon.isSpanish, bodies?.allSatisfy(PartyIndex.isCountry) != true, meansLands(at, tokens, text) {
                bodies = isPair ? lands(of: told) : nil
            }
            guard let bodies else { continue }
            // «los dos países» are no two towns.
            if classes & closed.country != 0, !bodies.allSatisfy(PartyIndex.isCountry) { continue }
            found.append(
                PartyIndex.Name(
                    range: Int(tokens[first].start)..<Int(tokens[at].end), entities: bodies, isPlace: false, isPerson: false))
        }
        return found
    }

    /// «Ambos recorrieron», «ambos funcionarios»: the two told of, by their number with a verb or with what officials are called.
    private func both(
        _ at: Int, in range: Range<Int>, tokens: Tokens, text: UnsafeBufferPointer<UInt8>, lexicon shared: SharedEventLexicon,
        _ told: [String]
    ) -> PartyIndex.Name? {
        let lexicon = shared.lexicon
        guard lexicon.isSpanish, told.count == 2, range.contains(at + 1) else { return nil }
        let next = lexicon.gate(tokens[at + 1].id)
        let isNoun = next.contains(.partners) && lexicon.classes(of: tokens[at + 1].id) & lexicon.closed.collective == 0
        guard isNoun || next.contains(.verb) && tokens.ends(at + 1, in: "n", of: text) else { return nil }
        let end = isNoun ? at + 1 : at
        return PartyIndex.Name(
            range: Int(tokens[at].start)..<Int(tokens[end].end), entities: told, isPlace: false, isPerson: false)
    }

    /// "Both agreed", "the two will meet", "each of them", "all of them": those told of, by their number and a verb, or by `of them`.
    private func pronoun(
        _ at: Int, in range: Range<Int>, tokens: Tokens, text: UnsafeBufferPointer<UInt8>, lexicon shared: SharedEventLexicon,
        _ told: [String]
    ) -> PartyIndex.Name? {
        let lexicon = shared.lexicon
        guard !lexicon.isSpanish, told.count > 1, range.contains(at + 1) else { return nil }
        let closed = lexicon.closed
        let isBoth = lexicon.classes(of: tokens[at].id) & closed.both != 0
        let count = isBoth ? 2 : lexicon.numerals[tokens[at].id]
        let isEach = lexicon.gate(tokens[at].id).contains(.each)
        guard isEach || count == told.count else { return nil }
        var end = at
        if range.contains(at + 2), lexicon.isOf(tokens[at + 1].id), lexicon.classes(of: tokens[at + 2].id) & closed.third != 0 {
            end = at + 2
        } else if isEach {
            return nil
        }
        let hasArticle = at > range.lowerBound && lexicon.classes(of: tokens[at - 1].id) & closed.definite != 0
        // "Both agreed", and not "both trained officers", "the two planned visits".
        guard end > at || (isBoth || hasArticle) && opensPredicate(at + 1, in: range, tokens, lexicon) else { return nil }
        let first = hasArticle ? at - 1 : at
        return PartyIndex.Name(
            range: Int(tokens[first].start)..<Int(tokens[end].end), entities: told, isPlace: false, isPerson: false)
    }

    /// `countries`, `nations`, `governments`
    private func meansLands(_ at: Int, _ tokens: Tokens, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        tokens.ends(at, in: "ountries", of: text) || tokens.ends(at, in: "overnments", of: text)
            || tokens[at].end - tokens[at].start == 7 && tokens.ends(at, in: "ations", of: text)
    }

    /// The two countries whose bodies the event told last is between, or else the only two that were named lately.
    private func lands(of told: [String]) -> [String]? {
        var codes: [String] = []
        for body in told {
            let code = BodyReference.country(of: body)
            guard code.utf8.count == 2 else { return recentLands }
            if !codes.contains(code) { codes.append(code) }
        }
        return codes.count == 2 ? codes.map { $0 + ".gobierno" } : recentLands
    }

    private var recentLands: [String]? {
        let recent = countries.filter { sentence - $0.sentence <= Self.reach * 2 }
        return recent.count == 2 ? recent.map(\.body) : nil
    }

    /// Whether a verb begins at a word, an adverb before it or not: an auxiliary, or a finite form with what no noun has after it.
    private func opensPredicate(_ start: Int, in range: Range<Int>, _ tokens: Tokens, _ lexicon: EventLexicon) -> Bool {
        let closed = lexicon.closed
        var at = start
        while range.contains(at), lexicon.classes(of: tokens[at].id) & closed.adverb != 0, at < start + 2 { at += 1 }
        guard range.contains(at), !tokens[at].isCapitalised else { return false }
        if lexicon.classes(of: tokens[at].id) & closed.auxiliary != 0 { return true }
        guard lexicon.verbs(of: tokens[at].id).contains(where: { lexicon.verbReadings[$0].form.tense == .preterite }) else {
            return false
        }
        guard range.contains(at + 1), tokens[at + 1].isWord else { return true }
        let next = tokens[at + 1].id
        return lexicon.gate(next).contains(.preposition)
            || lexicon.classes(of: next)
                & (closed.determiner | closed.link | closed.adverb | closed.relative | closed.possessive | closed.subordinator)
                != 0
    }

    /// The number, or `both`, that a noun of bodies stands after, over what only describes it: "the two neighbouring countries",
    /// "both ombudsmen's offices"; else the word right before it.
    private func counted(
        before noun: Int, in range: Range<Int>, tokens: Tokens, text: UnsafeBufferPointer<UInt8>,
        lexicon shared: SharedEventLexicon
    ) -> Int {
        let lexicon = shared.lexicon
        guard !lexicon.isSpanish else { return noun - 1 }
        let closed = lexicon.closed
        let stops =
            closed.determiner | closed.conjunction | closed.relative | closed.subordinator | closed.auxiliary | closed.negation
            | closed.definite
        var at = noun - 1
        while at > noun - 5, range.contains(at) {
            let id = tokens[at].id
            let classes = lexicon.classes(of: id)
            if lexicon.numerals[id] != nil || classes & closed.both != 0 { return at }
            let isMark = tokens[at].isSign && tokens[at].end - tokens[at].start <= 3 && Self.isApostrophe(tokens[at], text)
            guard isMark || tokens[at].isWord && !tokens[at].isCapitalised,
                classes & stops == 0 || tokens.ends(at, in: "ing", of: text),
                isMark || !lexicon.gate(id).contains(.preposition)
            else { break }
            at -= 1
        }
        return noun - 1
    }

    private static func isApostrophe(_ token: Tokens.Token, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let bytes = text[Int(token.start)..<Int(token.end)]
        return bytes.elementsEqual("'".utf8) || bytes.elementsEqual("’".utf8)
    }

    private mutating func close(_ run: inout [String]) {
        if run.count > 1 {
            lists.append((run, sentence))
            // Only what was listed lately can be meant.
            if lists.count > 3 { lists.removeFirst() }
        }
        run = []
    }

    /// Whether only commas, spaces and «y», «e», "and" stand between two names.
    private func isJoint(_ start: Int, _ end: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard start < end, end - start < 7 else { return false }
        return (start..<end).allSatisfy { at in
            switch text[at] {
            case UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "y"), UInt8(ascii: "e"): true
            case UInt8(ascii: "a"), UInt8(ascii: "n"), UInt8(ascii: "d"): end - start > 4
            default: false
            }
        }
    }
}
