/// One sentence as the frames see it: tokens, what the lexicon knows of them, and the names in it.
struct Sentence {
    private let shared: SharedEventLexicon
    let tokens: Tokens
    /// The reading view's bytes.
    let text: UnsafeBufferPointer<UInt8>
    /// Tokens of the sentence.
    let range: Range<Int>
    /// What the gate knows of any of its words.
    let gates: EventLexicon.Gate
    var phrases: [NamePhrase] = []
    var groups: [NameGroup] = []
    /// Index of the phrase that covers a token (offset by the range's start), or −1; −2 for a name that is no party, −3 for one of an
    /// instrument, whose nouns count, −4 for a place whose the body named after it is.
    private var cover: [Int32]
    private let closed: EventLexicon.Closed
    private let memo: VerbMemo
    /// Whether all its longer words are capitalised, as in English headlines, so that a verb may be.
    private let isHeadline: Bool

    var lexicon: EventLexicon { shared.lexicon }

    /// - Parameters:
    ///   - memo: takes what the verbs of this sentence are read as; it has begun with `range`.
    ///   - gates: what it knew of it then.
    init(
        lexicon: SharedEventLexicon, memo: VerbMemo, gates: EventLexicon.Gate, tokens: Tokens,
        text: UnsafeBufferPointer<UInt8>, range: Range<Int>
    ) {
        shared = lexicon
        self.memo = memo
        self.tokens = tokens
        self.text = text
        self.range = range
        cover = [Int32](repeating: -1, count: range.count)
        closed = lexicon.lexicon.closed
        self.gates = gates
        isHeadline = !lexicon.lexicon.isSpanish && Self.isHeadline(range, tokens)
    }

    /// `Zenda Board Signs Agreement With the Union`: a short line of its own without a stop, and hardly a long word in small letters.
    private static func isHeadline(_ range: Range<Int>, _ tokens: Tokens) -> Bool {
        guard (4...40).contains(range.count), let last = range.last, tokens[range.lowerBound].flags.contains(.blockStart),
            !tokens[last].isSign, last + 1 >= tokens.count || tokens[last + 1].flags.contains(.blockStart)
        else { return false }
        var capitals = 0
        var small = 0
        for at in range where tokens[at].isWord && tokens[at].end - tokens[at].start > 3 {
            if tokens[at].isAllCapitals { continue }
            if tokens[at].isCapitalised { capitals += 1 } else { small += 1 }
        }
        return capitals > 2 && small * 6 <= capitals
    }

    // MARK: - Tokens

    func isClass(_ index: Int, _ bits: UInt64) -> Bool {
        range.contains(index) && memo.classes(index) & bits != 0
    }

    /// The closed classes of a token of the sentence.
    func classes(_ index: Int) -> UInt64 { memo.classes(index) }

    /// Whether the word of a token is of a set that few rules ask for.
    func isIn(_ set: WordSet, _ index: Int) -> Bool { range.contains(index) && shared.isIn(set, tokens[index].id) }

    /// What the gate knows of the word of a token; nothing of one beyond the sentence.
    func gate(_ index: Int) -> EventLexicon.Gate { range.contains(index) ? memo.gate(index) : [] }

    func hasVerbs(_ index: Int) -> Bool { gate(index).contains(.verb) }

    func hasNouns(_ index: Int) -> Bool { gate(index).contains(.noun) }

    func isName(_ index: Int) -> Bool { range.contains(index) && cover[index - range.lowerBound] != -1 }

    /// Marks "Sanabria's" in "Sanabria's National Committee".
    static let owner: Int32 = -4

    func isOwner(_ index: Int) -> Bool { range.contains(index) && cover[index - range.lowerBound] == Self.owner }

    /// The phrase whose name covers the token.
    func phraseIndex(_ index: Int) -> Int? {
        guard range.contains(index) else { return nil }
        let found = cover[index - range.lowerBound]
        return found >= 0 ? Int(found) : nil
    }

    mutating func setCover(_ name: Range<Int>, _ value: Int32) {
        for index in name where range.contains(index) { cover[index - range.lowerBound] = value }
        memo.forget()
    }

    func sign(_ index: Int) -> UInt8? {
        guard range.contains(index), tokens[index].isSign else { return nil }
        let token = tokens[index]
        return token.end - token.start == 1 ? text[Int(token.start)] : 0
    }

    /// A comma that is not one of a number (`50,000`).
    func isComma(_ index: Int) -> Bool {
        guard sign(index) == UInt8(ascii: ",") else { return false }
        return
            !(range.contains(index - 1) && range.contains(index + 1) && tokens[index - 1].isNumber
            && tokens[index + 1].isNumber && tokens[index].end == tokens[index + 1].start)
    }

    /// A sign that ends a clause for good.
    func isHardStop(_ index: Int) -> Bool {
        isStop(index) && (sign(index) != UInt8(ascii: ";") || !partsSubject(index))
    }

    /// A sign of those that may end a clause. Whether a verb is one is read from it alone: what asks for verbs would not end.
    private func isStop(_ index: Int) -> Bool {
        switch sign(index) {
        // «a las 11:00»
        case UInt8(ascii: ":"):
            !(lexicon.isSpanish && range.contains(index + 1) && index > range.lowerBound && tokens[index - 1].isNumber
                && tokens[index + 1].isNumber) && !opensList(index)
        case UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: "|"): true
        default: false
        }
    }

    /// «con diversas dependencias: A, B y C», "with three agencies: A, B and C": a colon between a kind of bodies and their names.
    private func opensList(_ colon: Int) -> Bool {
        (colon - 3..<colon).contains { isClass($0, closed.collective) && ends($0, in: "s") && !isName($0) }
            && (colon + 1..<colon + 5).contains { isName($0) }
    }

    /// «A y B, representadas por sus titulares; firman un convenio»: a semicolon for the comma before the first verb.
    private func partsSubject(_ index: Int) -> Bool {
        lexicon.isSpanish && (isFinite(index + 1) && !isName(index + 1) || isClass(index + 1, closed.conjunction))
            && !(range.lowerBound..<index).contains { isFinite($0) && !isName($0) }
    }

    /// Whether the words of `tail` follow the token.
    func follows(_ tail: Int32, _ index: Int) -> Bool {
        guard tail >= 0 else { return true }
        var at = index + 1
        for id in lexicon.tails[Int(tail)] {
            guard at < range.upperBound, tokens[at].id == id else { return false }
            at += 1
        }
        return true
    }

    /// Whether the words of `tail` follow the verb, an adverb or two between them or not («pusieron ayer su firma»).
    private func followsVerb(_ tail: Int32, _ index: Int) -> Bool {
        if follows(tail, index) || followsParted(tail, index) { return true }
        var at = index
        while at < index + 2, isClass(at + 1, closed.adverb) || at == index && isManner(at + 1) { at += 1 }
        return at > index && follows(tail, at)
    }

    /// «técnicamente», by its end alone: asked of many words.
    private func isManner(_ index: Int) -> Bool {
        lexicon.isSpanish && range.contains(index) && tokens[index].end - tokens[index].start > 8 && ends(index, in: "mente")
            && !isName(index)
    }

    /// "put their names on Tuesday to": an adverb or two before the last word of the tail.
    private func followsParted(_ tail: Int32, _ index: Int) -> Bool {
        guard !lexicon.isSpanish, tail >= 0, let last = lexicon.tails[Int(tail)].last else { return false }
        let words = lexicon.tails[Int(tail)].dropLast()
        guard words.count > 1 else { return false }
        var at = index + 1
        for id in words {
            guard at < range.upperBound, tokens[at].id == id else { return false }
            at += 1
        }
        let end = at + 2
        while at < end, isClass(at, closed.adverb) { at += 1 }
        return range.contains(at) && tokens[at].id == last
    }

    /// The classes of a token as a noun, or as a sign of money.
    @inline(__always)
    func nounClasses(_ index: Int) -> UInt64 { range.contains(index) && mayBeNoun(index) ? readNounClasses(index) : 0 }

    /// Whether a token of the sentence is one that `nounClasses` has to read.
    @inline(__always)
    func mayBeNoun(_ index: Int) -> Bool { memo.gate(index).contains(.noun) || tokens[index].isSign }

    private func readNounClasses(_ index: Int) -> UInt64 {
        // "chipped in US$15,000"
        if tokens[index].isSign { return isCurrency(index) ? lexicon.money : 0 }
        let covered = cover[index - range.lowerBound]
        guard covered == -1 || covered == -3 else { return 0 }
        let id = tokens[index].id
        var bits = lexicon.readings(id).nounClasses
        for number in lexicon.nouns(of: id) {
            let noun = lexicon.nounReadings[number]
            if follows(noun.tail, index) { bits |= noun.classes }
        }
        // "comments on the Prisons Bill": what a law is about is in nobody's hands.
        return covered == -3 && !lexicon.isSpanish ? bits & lexicon.governors.agreement : bits
    }

    /// The longest phrase before a name that ends at `index`.
    @inline(__always)
    func connector(endingAt index: Int) -> (slot: Frame.Slot, start: Int)? {
        gate(index).contains(.leads) ? readConnector(endingAt: index) : nil
    }

    @inline(never)
    private func readConnector(endingAt index: Int) -> (slot: Frame.Slot, start: Int)? {
        let before = index > range.lowerBound ? tokens[index - 1].id : Vocabulary.unknown
        let ends = lexicon.connectorEnds
        let places = lexicon.connectors(of: tokens[index].id)
        // Dozens of phrases end in «de»: those after the same word stand together.
        var (place, high) = (places.lowerBound, places.upperBound)
        while place < high {
            let middle = (place + high) / 2
            if ends[middle].before < before { place = middle + 1 } else { high = middle }
        }
        while place < places.upperBound, ends[place].before == before {
            let words = lexicon.connectors[Int(ends[place].number)].words
            let start = index - words.count + 1
            if start >= range.lowerBound {
                var offset = 0
                while offset < words.count, tokens[start + offset].id == words[offset] { offset += 1 }
                if offset == words.count, !isAgreed(start, words.count) { return (ends[place].slot, start) }
            }
            place += 1
        }
        guard var alone = places.last, ends[alone].before == .max else { return nil }
        while alone > places.lowerBound, ends[alone - 1].before == .max { alone -= 1 }
        return (ends[alone].slot, index)
    }

    /// «se pusieron [de acuerdo con]»: with whom, and not «de acuerdo con lo dicho».
    private func isAgreed(_ start: Int, _ count: Int) -> Bool {
        guard lexicon.isSpanish, count == 3, isWord(start + 1, "acuerdo"), let before = verb(start - 1) else { return false }
        return before.classes & lexicon.governors.agree != 0
    }

    /// `$`, `€` or `£` before an amount.
    private func isCurrency(_ index: Int) -> Bool {
        guard range.contains(index + 1), tokens[index + 1].isNumber else { return false }
        let bytes = text[Int(tokens[index].start)..<Int(tokens[index].end)]
        return bytes.elementsEqual([UInt8(ascii: "$")]) || bytes.elementsEqual("€".utf8) || bytes.elementsEqual("£".utf8)
    }

    // MARK: - Verbs

    /// The end of what belongs to the word at a token after it, where it does not reach far, once that was read.
    func regionEnd(_ index: Int) -> Int? { range.contains(index) ? memo.regionEnd(index) : nil }

    func note(_ index: Int, regionEnd: Int) {
        if range.contains(index) { memo.note(index, regionEnd: regionEnd) }
    }

    /// The reading of a token as a verb, or nil where it is none here.
    func verb(_ index: Int) -> EventLexicon.VerbReading? {
        guard hasVerbs(index) else { return nil }
        if let known = memo.verb(index) { return known.reading }
        let reading = readVerb(index)
        memo.note(index, reading)
        return reading
    }

    private func readVerb(_ index: Int) -> EventLexicon.VerbReading? {
        guard !isName(index), !isPreposition(index), !endsNoun(index) else { return nil }
        let token = tokens[index]
        // «junto con las demás, como B»: no form of «juntar».
        if lexicon.isSpanish, isWord(index, "junto") { return nil }
        // «una» is no form of «unir»; «está» is one of «estar».
        if lexicon.isSpanish, isClass(index, lexicon.closed.determiner), !token.flags.contains(.accented) { return nil }
        if token.isCapitalised, index > range.lowerBound, !token.isAllCapitals, !isHeadline, isCapitalRun(index) { return nil }
        // "is going to meet": no journey.
        if !lexicon.isSpanish, isWord(index, "going"), isWord(index + 1, "to"), index + 2 < range.upperBound,
            lexicon.isVerb(tokens[index + 2].id, .infinitive)
        {
            return nil
        }
        // "to set", "to put": what has one form for all is a base there.
        let followsLink = !lexicon.isSpanish && range.contains(index - 1) && isClass(index - 1, lexicon.closed.link)
        var best: EventLexicon.VerbReading?
        var isGoverning = false
        // Some words have dozens of readings that need words behind them, of which the first one is asked for before all.
        let next = index + 1 < range.upperBound ? tokens[index + 1].id : Vocabulary.unknown
        let mayPart = isClass(index + 1, closed.adverb) || isManner(index + 1)
        for number in lexicon.verbs(of: token.id) {
            let lead = lexicon.verbLeads[number]
            if lead >= 0, lead != next, !mayPart { continue }
            let reading = lexicon.verbReadings[number]
            if reading.tail >= 0, !followsVerb(reading.tail, index) { continue }
            let accents = hasAccents(of: reading.form, token)
            guard accents || !token.flags.contains(.accented) else { continue }
            if !accents, reading.form.tense == .subjunctive { continue }
            let governs = reading.tail >= 0 && governsInfinitive(reading, at: index)
            guard let old = best else {
                best = reading
                isGoverning = governs
                continue
            }
            if old.form == reading.form {
                if governs, !isGoverning {
                    best = reading
                    isGoverning = true
                } else if governs == isGoverning {
                    best?.classes |= reading.classes
                    best?.plain |= reading.plain
                }
            } else if followsLink ? reading.form.tense == .infinitive : rank(reading, token) < rank(old, token) {
                best = reading
            }
        }
        guard let best, lexicon.isSpanish ? isVerbHere(best, index) : isEnglishVerbHere(best, index) else { return nil }
        return best
    }

    /// «tiene previsto firmar», «tuvo la oportunidad de reunirse»: with its further words the verb only governs another.
    private func governsInfinitive(_ reading: EventLexicon.VerbReading, at index: Int) -> Bool {
        guard lexicon.isSpanish else { return false }
        var at = index + lexicon.tails[Int(reading.tail)].count + 1
        if isClass(at, lexicon.closed.link) { at += 1 }
        return at < range.upperBound && lexicon.isVerb(tokens[at].id, .infinitive)
    }

    private func hasAccents(of form: VerbForm, _ token: Tokens.Token) -> Bool {
        let accented = token.flags.contains(.accented)
        guard accented == form.accented else { return false }
        return !accented || !lexicon.isSpanish || (text[Int(token.end) - 1] >= 0x80) == form.endsAccented
    }

    /// A capitalised word beside another one is part of a name or a heading.
    private func isCapitalRun(_ index: Int) -> Bool {
        // After a sign, as an opening quotation mark, a sentence begins.
        !tokens[index].flags.contains(.blockStart) && !isStop(index - 1)
            && !(tokens[index - 1].isSign && !isComma(index - 1) && (index - 1 == range.lowerBound || !tokens[index - 2].isWord))
    }

    /// "best wishes", "working visits": the last word of a noun of two.
    private func endsNoun(_ index: Int) -> Bool {
        guard !lexicon.isSpanish, range.contains(index - 1), hasNouns(index - 1), !isName(index - 1) else { return false }
        return lexicon.nouns(of: tokens[index - 1].id).contains { number in
            let tail = lexicon.nounReadings[number].tail
            return tail >= 0 && lexicon.tails[Int(tail)].count == 1 && lexicon.tails[Int(tail)][0] == tokens[index].id
        }
    }

    private func rank(_ reading: EventLexicon.VerbReading, _ token: Tokens.Token) -> Int {
        let accents = hasAccents(of: reading.form, token) ? 0 : 10
        return switch reading.form.tense {
        case .preterite: accents
        case .present: accents + (reading.form.person == 3 ? 1 : 6)
        case .participle: accents + 2
        case .subjunctive: accents + (reading.form.person == 1 ? 9 : 8)
        default: accents + (reading.form.person == 1 ? 4 : 3)
        }
    }

    /// A Spanish present, or an infinitive used as a noun, after an article or a preposition is a noun: «la firma», «de acuerdo».
    private func isVerbHere(_ reading: EventLexicon.VerbReading, _ index: Int) -> Bool {
        let before = index - 1
        switch reading.form.tense {
        case .present, .subjunctive:
            if hasNouns(index), isOf(index + 1) { return false }
            guard !tokens[index].flags.contains(.accented) else {
                // «un primer envío», «le envío»
                return !hasNouns(index) || isClass(before, closed.clitic | closed.firstPerson)
            }
            if reading.form.person == 1, endsInO(index) {
                if isClass(before, closed.clitic | closed.firstPerson) { return true }
                // «dio inicio»: what was given, and not «yo inicio».
                if let giving = verb(before), giving.form.isFinite, giving.classes & lexicon.governors.give != 0 { return false }
                return !hasNouns(index) && !isClass(before, closed.determiner) && !isPreposition(before)
            }
            // «la tortura», «los apoyos»: after an article that is a pronoun too, a present is a noun far more often.
            // «la búsqueda la realizan A y B»: no noun ends so.
            if isClass(before, closed.determiner) {
                return isClass(before, closed.clitic) && reading.form.person == 3 && reading.classes & lexicon.jointActs != 0
                    && !hasNouns(index) && ends(index, in: "n")
            }
            return !isPreposition(before)
        case .participle:
            // «el tratado con B»
            return !(hasNouns(index) && isClass(before, closed.determiner))
        default: return true
        }
    }

    /// An English noun that is a verb too (`visit`, `talks`, `support`) is one after a name, a pronoun, an auxiliary or `to` only.
    private func isEnglishVerbHere(_ reading: EventLexicon.VerbReading, _ index: Int) -> Bool {
        switch reading.form.tense {
        case .present, .infinitive:
            guard hasNouns(index) else { return isName(index - 1) || !isClass(index - 1, closed.determiner) }
            // "Recommendation: Request the support of": an order.
            if sign(index - 1) == UInt8(ascii: ":") { return true }
            var before = prefixStart(index) - 1
            while isAdverb(before), before > index - 3 { before -= 1 }
            // "with France's help": what is France's.
            if isName(before), ends(before, in: "'s") || ends(before, in: "’s") { return false }
            return isName(before) || isClass(before, closed.pronoun | closed.auxiliary | closed.link | closed.agent | closed.we)
        case .gerund: return !isClass(index - 1, closed.determiner)
        default: return true
        }
    }

    /// Whether an English word in no list ends like a past tense.
    func endsInEd(_ index: Int) -> Bool {
        guard range.contains(index), tokens[index].isWord, !isName(index), !tokens[index].isCapitalised else { return false }
        let end = Int(tokens[index].end)
        return end - Int(tokens[index].start) > 4 && text[end - 1] == UInt8(ascii: "d") && text[end - 2] == UInt8(ascii: "e")
    }

    /// A quotation mark or a bracket, which parts nothing.
    func isSlight(_ index: Int) -> Bool {
        guard let sign = sign(index) else { return false }
        return sign == UInt8(ascii: "(") || sign == UInt8(ascii: ")") || sign == 0 || sign == UInt8(ascii: "\"")
    }

    /// An adverb of a closed class or one that its ending tells: «públicamente», `strongly`.
    func isAdverb(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        if isClass(index, closed.adverb) { return true }
        let token = tokens[index]
        guard token.isWord, !token.isCapitalised, token.end - token.start > 6, !hasVerbs(index), !hasNouns(index),
            memo.classes(index) == 0,
            !isName(index)
        else { return false }
        return lexicon.isSpanish ? ends(index, in: "mente") : ends(index, in: "ly")
    }

    /// Whether a token has `ending` and more before it: «crean», «acompañamos».
    func ends(_ index: Int, in ending: StaticString) -> Bool { tokens.ends(index, in: ending, of: text) }

    /// Whether a Spanish word in no list ends like an infinitive.
    func endsLikeInfinitive(_ index: Int) -> Bool {
        guard range.contains(index), tokens[index].isWord, !isName(index), !tokens[index].isCapitalised,
            !hasNouns(index)
        else { return false }
        let end = Int(tokens[index].end)
        guard end - Int(tokens[index].start) > 4, text[end - 1] == UInt8(ascii: "r") else { return false }
        return [UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i")].contains(text[end - 2])
    }

    /// Whether a Spanish word ends like a participle: «integrada», «constituidos».
    func endsLikeParticiple(_ index: Int) -> Bool {
        guard range.contains(index), tokens[index].isWord, !isName(index), !tokens[index].isCapitalised else { return false }
        var end = Int(tokens[index].end)
        if text[end - 1] == UInt8(ascii: "s") { end -= 1 }
        guard end - Int(tokens[index].start) > 5, text[end - 1] == UInt8(ascii: "o") || text[end - 1] == UInt8(ascii: "a")
        else { return false }
        return text[end - 2] == UInt8(ascii: "d") && (text[end - 3] == UInt8(ascii: "a") || text[end - 3] == UInt8(ascii: "i"))
    }

    /// Whether a word, listed or not, is or ends like a participle: «organizado», `hosted`, `run`.
    func isParticiple(_ index: Int) -> Bool {
        guard range.contains(index), !isName(index) else { return false }
        if lexicon.isSpanish { return endsLikeParticiple(index) }
        if endsInEd(index) { return true }
        return lexicon.isVerb(tokens[index].id, .participle) || isClass(index + 1, closed.by)
    }

    private func endsInO(_ index: Int) -> Bool { text[Int(tokens[index].end) - 1] == UInt8(ascii: "o") }

    func isPreposition(_ index: Int) -> Bool {
        gate(index).contains(.preposition) && !isName(index)
    }

    /// What the ending of a word that is in no list says: enough to see where another clause begins.
    func guess(_ index: Int) -> VerbForm.Tense? {
        guard range.contains(index), tokens[index].isWord, !isName(index), !tokens[index].isCapitalised, lexicon.isSpanish
        else { return nil }
        let start = Int(tokens[index].start)
        let end = Int(tokens[index].end)
        func ends(_ ending: StaticString) -> Bool {
            let count = ending.utf8CodeUnitCount
            guard end - start > count + 1 else { return false }
            for offset in 0..<count where text[end - count + offset] != ending.utf8Start[offset] { return false }
            return true
        }
        // By the last byte: that of ó, of á, n, s, a, o.
        switch text[end - 1] {
        case 0xB3: return ends("ó") ? .preterite : nil
        case 0xA1: return ends("rá") ? .future : nil
        case UInt8(ascii: "n"):
            if ends("aron") || ends("ieron") { return .preterite }
            if ends("rán") { return .future }
            if !hasNouns(index) && ends("arían") || ends("erían") { return .conditional }
            return ends("aban") ? .imperfect : nil
        case UInt8(ascii: "s"): return ends("remos") ? .future : nil
        case UInt8(ascii: "a"): return ends("aba") ? .imperfect : nil
        case UInt8(ascii: "o"): return ends("ando") || ends("iendo") ? .gerund : nil
        default: return nil
        }
    }

    /// Whether a finite verb, listed or guessed, stands here.
    func isFinite(_ index: Int) -> Bool {
        guard range.contains(index) else { return false }
        if let known = memo.isFinite(index) { return known }
        let isFinite = readFinite(index)
        memo.note(index, isFinite: isFinite)
        return isFinite
    }

    private func readFinite(_ index: Int) -> Bool {
        if let reading = verb(index) {
            if reading.form.isFinite {
                return lexicon.isSpanish || reading.form.tense != .preterite || !isParticipleHere(index)
            }
            return false
        }
        guard let guess = guess(index) else { return !lexicon.isSpanish && isClass(index, closed.auxiliary) }
        return guess != .gerund
    }

    /// An English `-ed` form after a noun and before `by`, `in`, `to` is a participle (`talks held in`).
    func isParticipleHere(_ index: Int) -> Bool {
        guard let reading = verb(index), reading.form.tense == .preterite || reading.form.tense == .participle else {
            return false
        }
        // "the review issued today by the Board"
        var next = index + 1
        while !lexicon.isSpanish, next < index + 4, isClass(next, closed.adverb) { next += 1 }
        return isClass(index - 1, closed.be) || isAgentive(next) || isMadeWith(index)
    }
}
