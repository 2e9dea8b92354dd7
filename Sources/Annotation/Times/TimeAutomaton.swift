/// Which rules of a grammar may match at a token, told by one table look-up a token: all patterns run at once.
///
/// The states are sets of places in the patterns, made when a text first leads to them (Thompson, CACM 11:6, 1968, as a table
/// that fills itself). What a slot asks beyond the word, such as its capital, is left to `TimeMatcher`: a rule that is named
/// here may still fail, one that is not named cannot match.
struct TimeAutomaton: Sendable {
    /// The rules that a token may start, in order; refilled by each search.
    private(set) var candidates: [UInt16] = []

    private let stride: Int
    private let isPhrase: Bool
    /// `state * stride + word` → the next state; `unmade` where it has not been asked for.
    private var next: [Int32] = []
    /// State → the places that it stands for, twice over, odd within a number.
    private var places: [[Int32]] = []
    /// State → the rules whose last token leads to it.
    private var accepted: [[UInt16]] = []
    private var states: [[Int32]: Int32] = [:]

    private static let unmade: Int32 = -2
    private static let none: Int32 = -1
    private static let start: Int32 = 0
    /// No expression has more tokens.
    private static let longest = 64

    /// - Parameter isPhrase: whether rules for phrases alone count, in the place of those that mean nothing.
    init(_ grammar: TimeGrammar, isPhrase: Bool) {
        stride = grammar.words.count
        self.isPhrase = isPhrase
        var closure = Closure(isPhrase: isPhrase)
        for program in grammar.programs { closure.reach(program, grammar) }
        _ = state(closure)
    }

    /// Whether a rule may begin with a word, as far as is known.
    @inline(__always)
    func mayStart(_ word: UInt16) -> Bool { next[Int(word)] != Self.none }

    /// Fills `candidates` with the rules that may match at token `start` of `matcher`, before `limit`.
    /// - Complexity: O(1): the tokens until no rule goes on, at most 64, once the states are made.
    @inline(__always)
    mutating func search(from start: Int, limit: Int, _ shared: SharedTimeGrammar, local: (Int) -> UInt16) -> Bool {
        var word = Int(local(start))
        var state = next[word]
        if state == Self.none { return false }
        candidates.removeAll(keepingCapacity: true)
        var index = start
        var from = Self.start
        while true {
            if state == Self.unmade { state = make(from, UInt16(word), shared.grammar) }
            if state == Self.none { break }
            if !accepted[Int(state)].isEmpty { accept(accepted[Int(state)]) }
            index += 1
            // Numbers alone never lead out of a number: a page of them must not be read again from each of its tokens.
            guard index < limit, index - start < Self.longest else { break }
            word = Int(local(index))
            from = state
            state = next[Int(state) * stride + word]
        }
        return !candidates.isEmpty
    }

    /// Adds rules in order, each once.
    private mutating func accept(_ rules: [UInt16]) {
        for rule in rules {
            var place = candidates.count
            while place > 0, candidates[place - 1] > rule { place -= 1 }
            if place > 0, candidates[place - 1] == rule { continue }
            candidates.insert(rule, at: place)
        }
    }

    private mutating func make(_ from: Int32, _ word: UInt16, _ grammar: TimeGrammar) -> Int32 {
        var closure = Closure(isPhrase: isPhrase)
        for place in places[Int(from)] {
            let step = grammar.steps[Int(place) / 2]
            if place % 2 == 1 {
                if grammar.isNumberPart(word) { closure.stay(place, grammar) }
            } else if step.kind == .words {
                if grammar.takes(step, word) { closure.reach(Int(place) / 2 + 1, grammar) }
            } else if grammar.takes(slot: Int(step.first), word, first: from == Self.start) {
                if grammar.goesOn(slot: Int(step.first)) {
                    closure.stay(place | 1, grammar)
                } else {
                    closure.reach(Int(place) / 2 + 1, grammar)
                }
            }
        }
        let made = closure.isEmpty ? Self.none : state(closure)
        next[Int(from) * stride + Int(word)] = made
        return made
    }

    private mutating func state(_ closure: Closure) -> Int32 {
        var key = closure.places.sorted()
        let rules = closure.rules.sorted()
        // Two sets of places that differ only in what they accept are two states.
        key += rules.map { -1 - Int32($0) }
        if let known = states[key] { return known }
        let new = Int32(places.count)
        states[key] = new
        places.append(closure.places)
        accepted.append(rules)
        next.append(contentsOf: repeatElement(Self.unmade, count: stride))
        return new
    }

    /// The places that can be reached without another token.
    private struct Closure {
        var places: [Int32] = []
        var rules: [UInt16] = []
        private var seen: Set<Int32> = []
        private let isPhrase: Bool

        init(isPhrase: Bool) { self.isPhrase = isPhrase }

        var isEmpty: Bool { places.isEmpty && rules.isEmpty }

        /// A slot that has read one token or more of a number, and may read more.
        mutating func stay(_ place: Int32, _ grammar: TimeGrammar) {
            guard seen.insert(place).inserted else { return }
            places.append(place)
            reach(Int(place) / 2 + 1, grammar)
        }

        mutating func reach(_ start: Int, _ grammar: TimeGrammar) {
            var pending = [start]
            while let place = pending.popLast() {
                guard seen.insert(Int32(place * 2)).inserted else { continue }
                let step = grammar.steps[place]
                switch step.kind {
                case .words, .slot: places.append(Int32(place * 2))
                case .split: pending += [place + Int(step.second), place + Int(step.first)]
                case .jump: pending.append(place + Int(step.first))
                case .glue, .open, .close, .set: pending.append(place + 1)
                case .match:
                    let rule = grammar.ruleOfStep[place]
                    let flag = grammar.ruleFlags[Int(rule)]
                    if flag != (isPhrase ? 2 : 1), !rules.contains(rule) { rules.append(rule) }
                }
            }
        }
    }
}
