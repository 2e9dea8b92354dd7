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
        var spans: [Span]
        /// The token after the last one that an expression of it covers.
        var end: Int
    }

    private struct State {
        var spans: [Span] = []
        var shared = TimeFields()
        var current = TimeFields()
        var start: Int?
    }

    let grammar: TimeGrammar
    let tokens: UnsafeBufferPointer<Tokens.Token>
    let bytes: UnsafeBufferPointer<UInt8>
    /// The token that matches may not reach.
    var limit = 0
    /// Whether a phrase is read on its own: rules only for phrases count, and capitals do not matter.
    let phrase: Bool

    init(grammar: TimeGrammar, tokens: UnsafeBufferPointer<Tokens.Token>, bytes: UnsafeBufferPointer<UInt8>, phrase: Bool) {
        self.phrase = phrase
        self.grammar = grammar
        self.tokens = tokens
        self.bytes = bytes
    }

    /// The local number of a token: 0 where the grammar has no use for it.
    @inline(__always)
    func local(_ index: Int) -> UInt16 {
        let token = tokens[index]
        if token.flags.contains(.number) { return TimeGrammar.number }
        let id = Int(token.id)
        return id < grammar.local.count ? grammar.local[id] : 0
    }

    /// The longest match that starts at token `start`, the rule that stands first where two are as long.
    func match(at start: Int) -> Match? {
        let first = local(start)
        let rules = grammar.starts[Int(first)]
        guard !rules.isEmpty else { return nil }
        guard grammar.canContinue(first, start + 1 < limit ? local(start + 1) : 0) else { return nil }
        if first == TimeGrammar.number, isInsideNumber(start) { return nil }
        var best: Match?
        for index in rules {
            let rule = grammar.rules[Int(index)]
            if phrase ? rule.meaning == .nothing : rule.isPhraseOnly { continue }
            var state = State()
            var end = start
            guard run(rule.pattern.code, 0, start, &state, &end) else { continue }
            if let best, best.end >= end { continue }
            for position in state.spans.indices { state.spans[position].fields.inherit(state.shared, TimeFields.Field.allCases) }
            best = Match(rule: Int(index), spans: state.spans, end: end)
        }
        return best
    }

    private func run(
        _ code: [TimePattern.Instruction], _ start: Int, _ token: Int, _ state: inout State, _ end: inout Int
    ) -> Bool {
        var place = start
        var token = token
        while true {
            switch code[place] {
            case .words(let words):
                guard token < limit, words.contains(local(token)), hasCapital(token) else { return false }
                token += 1
            case .slot(let slot):
                var reader = TimeSlotReader(matcher: self, token: token)
                guard reader.read(slot) else { return false }
                token = reader.token
                for (field, value) in reader.found { Self.set(field, value, &state) }
            case .glue:
                guard token < limit, !tokens[token].flags.contains(.spaceBefore) else { return false }
            case .split(let first, let second):
                let saved = (state, end)
                if run(code, place + first, token, &state, &end) { return true }
                (state, end) = saved
                place += second
                continue
            case .jump(let by):
                place += by
                continue
            case .open:
                state.start = token
                state.current = TimeFields()
            case .close:
                guard let start = state.start, start < token else { return false }
                state.spans.append(Span(tokens: start..<token, fields: state.current))
                state.start = nil
                end = token
            case .set(let field, let value):
                Self.set(field, value, &state)
            case .match:
                if let last = state.spans.last, endsInsideNumber(last.tokens.upperBound - 1) { return false }
                end = max(end, state.spans.last?.tokens.upperBound ?? token)
                return true
            }
            place += 1
        }
    }

    private static func set(_ field: TimeFields.Field, _ value: Int, _ state: inout State) {
        guard state.start != nil else {
            state.shared[field] = value
            return
        }
        switch field {
        case .number where state.current[.number] != nil: state.current[.number2] = value
        case .unit where state.current[.unit] != nil: state.current[.unit2] = value
        default: state.current[field] = value
        }
    }

    /// Whether the word's capital, where it needs one to count, is there.
    func hasCapital(_ token: Int) -> Bool {
        phrase || !grammar.words[Int(local(token))].needsCapital || tokens[token].flags.contains(.capitalised)
    }

    /// Whether a sign ties the number at `token` to what stands before it: a decimal, a folio, an amount of money.
    private func isInsideNumber(_ token: Int) -> Bool {
        guard token > 0, !tokens[token].flags.contains(.spaceBefore) else { return false }
        if tokens[token - 1].flags.contains(.sign) {
            return "/-.,:$#%_€£".utf8.contains(bytes[Int(tokens[token - 1].start)])
        }
        return true
    }

    /// Whether a sign ties the number at `token` to what follows it.
    private func endsInsideNumber(_ token: Int) -> Bool {
        guard tokens[token].flags.contains(.number), token + 1 < limit, !tokens[token + 1].flags.contains(.spaceBefore) else {
            return false
        }
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
