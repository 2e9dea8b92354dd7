import Documents

/// Runs the patterns of one grammar over the tokens of a text.
struct TimeMatcher {
    struct Span {
        /// Indices of tokens.
        var tokens: Range<Int>
        var fields: TimeFields
    }

    struct Match {
        var rule: Int
        var start: Int
        var spans: [Span]
        /// The token after the last one that an expression of it covers.
        var end: Int
    }

    /// What a run of a pattern has done so far; cut back where it took a wrong turn.
    private struct Trace {
        var kind: TimeGrammar.Step.Kind
        var field: Int32
        var value: Int
    }

    let tables: TimeTables
    let tokens: UnsafeBufferPointer<Tokens.Token>
    let bytes: UnsafeBufferPointer<UInt8>
    /// Whether a phrase is read on its own: rules only for phrases count, and capitals do not matter.
    let phrase: Bool
    /// The token that matches may not reach.
    var limit = 0
    /// Tells which rules are worth a run.
    private(set) var automaton: TimeAutomaton
    private var trail: [Trace] = []
    /// The trail of the longest run so far at one token.
    private var bestTrail: [Trace] = []

    init(
        tables: TimeTables, automaton: TimeAutomaton, tokens: UnsafeBufferPointer<Tokens.Token>,
        bytes: UnsafeBufferPointer<UInt8>, phrase: Bool
    ) {
        self.automaton = automaton
        self.tables = tables
        self.tokens = tokens
        self.bytes = bytes
        self.phrase = phrase
    }

    /// The local number of a token: 0 where the grammar has no use for it.
    @inline(__always)
    func local(_ index: Int) -> UInt16 { Self.local(tokens[index], tables.local) }

    @inline(__always)
    private static func local(_ token: Tokens.Token, _ local: UnsafeBufferPointer<UInt16>) -> UInt16 {
        if token.flags.contains(.number) { return TimeGrammar.number }
        let id = Int(token.id)
        return id < local.count ? local[id] : 0
    }

    /// Whether the word's capital, where it needs one to count, is there.
    func hasCapital(_ token: Int) -> Bool {
        phrase || !tables.needsCapital[Int(local(token))] || tokens[token].flags.contains(.capitalised)
    }

    /// The first match that starts at a token of `starts`, the longest there, of the rule that stands first where two are as long.
    mutating func match(_ starts: Range<Int>, _ grammar: SharedTimeGrammar) -> Match? {
        let (all, local) = (tokens, tables.local)
        var start = starts.lowerBound
        while start < starts.upperBound,
            let found = automaton.search(
                start..<starts.upperBound, limit: limit, grammar, local: { Self.local(all[$0], local) })
        {
            if let match = match(at: found) { return match }
            start = found + 1
        }
        return nil
    }

    /// Runs the rules that the automaton named.
    @inline(never)
    private mutating func match(at start: Int) -> Match? {
        if tokens[start].isNumber, isInsideNumber(start) { return nil }
        var best: (rule: Int, end: Int)?
        for place in automaton.candidates.indices {
            let rule = Int(automaton.candidates[place])
            trail.removeAll(keepingCapacity: true)
            guard let end = run(tables.programs[rule], start, start), end > best?.end ?? start else { continue }
            best = (rule, end)
            swap(&trail, &bestTrail)
        }
        return best.map { Match(rule: $0.rule, start: start, spans: spans(bestTrail), end: $0.end) }
    }

    /// The expressions that a run leaves behind, each with the fields set within it and those set outside of all.
    private func spans(_ trail: [Trace]) -> [Span] {
        var spans: [Span] = []
        var shared = TimeFields()
        var current = TimeFields()
        var start: Int?
        for trace in trail {
            switch trace.kind {
            case .open: (start, current) = (trace.value, TimeFields())
            case .close:
                if let first = start { spans.append(Span(tokens: first..<trace.value, fields: current)) }
                start = nil
            default:
                guard let field = TimeFields.Field(rawValue: Int(trace.field)) else { continue }
                if start == nil {
                    shared[field] = trace.value
                } else {
                    switch field {
                    case .number where current[.number] != nil: current[.number2] = trace.value
                    case .unit where current[.unit] != nil: current[.unit2] = trace.value
                    default: current[field] = trace.value
                    }
                }
            }
        }
        for index in spans.indices { spans[index].fields.inherit(shared) }
        return spans
    }

    /// The token after the last expression of a match of the program at `start`, or nil.
    private mutating func run(_ start: Int, _ startToken: Int, _ startEnd: Int) -> Int? {
        var place = start
        var token = startToken
        var end = startEnd
        while true {
            let step = tables.steps[place]
            switch step.kind {
            case .words:
                guard token < limit, takes(step, local(token)), hasCapital(token) else { return nil }
                token += 1
            case .slot:
                guard token < limit, let slot = TimePattern.Slot(rawValue: Int(step.first)), let read = read(slot, at: token)
                else {
                    return nil
                }
                if let field = read.field { trail.append(Trace(kind: .set, field: Int32(field.rawValue), value: read.value)) }
                token = read.next
            case .glue:
                guard token < limit, !tokens[token].flags.contains(.spaceBefore) else { return nil }
            case .split:
                let mark = trail.count
                if let found = run(place + Int(step.first), token, end) { return found }
                if trail.count > mark { trail.removeLast(trail.count - mark) }
                place += Int(step.second)
                continue
            case .jump:
                place += Int(step.first)
                continue
            case .open: trail.append(Trace(kind: .open, field: 0, value: token))
            case .close:
                trail.append(Trace(kind: .close, field: 0, value: token))
                end = token
            case .set: trail.append(Trace(kind: .set, field: step.first, value: Int(step.second)))
            case .match: return endsInsideNumber(end - 1) ? nil : end
            }
            place += 1
        }
    }

    @inline(__always)
    private func takes(_ step: TimeGrammar.Step, _ word: UInt16) -> Bool {
        for place in Int(step.first)..<Int(step.first + step.second) where tables.wordLists[place] == word { return true }
        return false
    }

    /// Whether a sign ties the number at `token` to what stands before it: a decimal, a folio, an amount of money.
    private func isInsideNumber(_ token: Int) -> Bool {
        guard token > 0, !tokens[token].flags.contains(.spaceBefore) else { return false }
        let before = tokens[token - 1]
        guard before.flags.contains(.sign) else { return true }
        let sign = bytes[before.range]
        switch sign[sign.startIndex] {
        // «-30 de abril-»: a dash that opens an aside ties nothing.
        case UInt8(ascii: "-"): return !before.flags.contains(.spaceBefore)
        case let byte where byte < 0x80: return "/.,:$#%_".utf8.contains(byte)
        default: return sign.elementsEqual("€".utf8) || sign.elementsEqual("£".utf8)
        }
    }

    /// Whether a sign ties the number at `token` to what follows it.
    private func endsInsideNumber(_ token: Int) -> Bool {
        guard token >= 0, tokens[token].flags.contains(.number), token + 1 < limit,
            !tokens[token + 1].flags.contains(.spaceBefore)
        else { return false }
        guard tokens[token + 1].flags.contains(.sign) else { return true }
        switch bytes[Int(tokens[token + 1].start)] {
        case UInt8(ascii: "%"), UInt8(ascii: "$"): return true
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"):
            return token + 2 < limit && !tokens[token + 2].flags.contains(.spaceBefore)
                && tokens[token + 2].flags.contains(.number)
        default: return false
        }
    }
}
