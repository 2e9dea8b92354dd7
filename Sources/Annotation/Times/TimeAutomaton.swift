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
    /// State → the places that it stands for.
    private var places: [Places] = []
    /// State → the rules whose last token leads to it.
    private var accepted: [[UInt16]] = []
    /// State → whether any does.
    private var accepts: [Bool] = []
    private var states: [[Int32]: Int32] = [:]
    /// A bit for each place in `next` that is known to lead nowhere, as most do: `next` itself is too large to stay near.
    private var dead: [UInt64] = []
    /// How many words of such bits a state has.
    private let width: Int
    private var closure: Closure

    /// The places of a state.
    private struct Places {
        /// The steps that take one of some words, in order.
        var ofWords: [Int32] = []
        /// The others, twice over, odd within a number.
        var ofSlots: [Int32] = []
    }

    private static let unmade: Int32 = -2
    private static let none: Int32 = -1
    private static let start: Int32 = 0
    /// No expression has more tokens.
    private static let longest = 64

    /// - Parameter isPhrase: whether rules for phrases alone count, in the place of those that mean nothing.
    init(_ grammar: TimeGrammar, isPhrase: Bool) {
        stride = grammar.words.count
        width = (stride + 63) / 64
        self.isPhrase = isPhrase
        closure = Closure(isPhrase: isPhrase, steps: grammar.steps.count)
        for program in grammar.programs { closure.reach(program, grammar) }
        _ = closedState(grammar)
    }

    /// The first token of `starts` from which rules may match before `limit`; they are then in `candidates`.
    /// - Complexity: O(1) a token: those until no rule goes on, at most 64, once the states are made.
    mutating func search(_ starts: Range<Int>, limit: Int, _ shared: SharedTimeGrammar, local: (Int) -> UInt16) -> Int? {
        var starts = starts
        while true {
            switch walk(starts, limit: limit, local: local) {
            case .nothing: return nil
            case .unmade(let at, let state, let word):
                make(state, word, shared.grammar)
                starts = at..<starts.upperBound
            case .rules(let at):
                collect(from: at, limit: limit, local: local)
                return at
            }
        }
    }

    /// What a walk over made states comes to.
    private enum Walk {
        case nothing
        /// A rule may match from a token on.
        case rules(at: Int)
        /// From the token on the word leads from the state to one that is not made.
        case unmade(at: Int, from: Int32, word: UInt16)
    }

    /// Walks from token to token until a rule accepts, and on to the end of what is made from there.
    @inline(__always)
    private func walk(_ starts: Range<Int>, limit: Int, local: (Int) -> UInt16) -> Walk {
        dead.withUnsafeBufferPointer { dead in
            next.withUnsafeBufferPointer { next in
                var start = starts.lowerBound
                while start < starts.upperBound {
                    var word = Int(local(start))
                    var from = Self.start
                    var state = next[word]
                    var index = start
                    var accepted = false
                    while state >= 0 {
                        accepted = accepts[Int(state)] || accepted
                        index &+= 1
                        // Numbers alone never lead out of a number: a page of them must not be read again from each of its tokens.
                        guard index < limit, index &- start < Self.longest else { break }
                        word = Int(local(index))
                        if dead[Int(state) &* width &+ word &>> 6] &>> UInt64(word & 63) & 1 != 0 {
                            state = Self.none
                            break
                        }
                        from = state
                        state = next[Int(state) &* stride &+ word]
                    }
                    if state == Self.unmade { return .unmade(at: start, from: from, word: UInt16(word)) }
                    if accepted { return .rules(at: start) }
                    start &+= 1
                }
                return .nothing
            }
        }
    }

    /// Fills `candidates` with the rules that may match at token `start`, from which all states are made.
    private mutating func collect(from start: Int, limit: Int, local: (Int) -> UInt16) {
        candidates.removeAll(keepingCapacity: true)
        var state = next[Int(local(start))]
        var index = start
        while state >= 0 {
            if accepts[Int(state)] { accept(accepted[Int(state)]) }
            index += 1
            guard index < limit, index - start < Self.longest else { break }
            state = next[Int(state) * stride + Int(local(index))]
        }
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

    private mutating func make(_ from: Int32, _ word: UInt16, _ grammar: TimeGrammar) {
        closure.begin()
        let places = places[Int(from)]
        // A state may stand for hundreds of places, and hundreds of steps may take a word: seldom both.
        var (few, many) = (places.ofWords[...], grammar.steps(taking: word))
        if few.count > many.count { swap(&few, &many) }
        for step in few where Self.isIn(many, step) { closure.reach(Int(step) + 1, grammar) }
        for place in places.ofSlots {
            let step = grammar.steps[Int(place) / 2]
            if place % 2 == 1 {
                if grammar.isNumberPart(word) { closure.stay(place, grammar) }
            } else if grammar.takes(slot: Int(step.first), word, first: from == Self.start) {
                if grammar.goesOn(slot: Int(step.first)) {
                    closure.stay(place | 1, grammar)
                } else {
                    closure.reach(Int(place) / 2 + 1, grammar)
                }
            }
        }
        if closure.isEmpty { dead[Int(from) * width + Int(word) / 64] |= 1 << UInt64(word % 64) }
        next[Int(from) * stride + Int(word)] = closure.isEmpty ? Self.none : closedState(grammar)
    }

    /// Whether a number is one of some in order.
    /// - Complexity: O(log n) of them.
    private static func isIn(_ numbers: ArraySlice<Int32>, _ number: Int32) -> Bool {
        var low = numbers.startIndex
        var high = numbers.endIndex
        while low < high {
            let middle = (low + high) / 2
            if numbers[middle] < number { low = middle + 1 } else { high = middle }
        }
        return low < numbers.endIndex && numbers[low] == number
    }

    /// The state of what the closure has reached.
    private mutating func closedState(_ grammar: TimeGrammar) -> Int32 {
        let rules = closure.rules.sorted()
        let all = closure.places.sorted()
        // Two sets of places that differ only in what they accept are two states.
        let key = all + rules.map { -1 - Int32($0) }
        if let known = states[key] { return known }
        let new = Int32(places.count)
        states[key] = new
        var here = Places()
        for place in all {
            if place % 2 == 0, grammar.steps[Int(place) / 2].kind == .words {
                here.ofWords.append(place / 2)
            } else {
                here.ofSlots.append(place)
            }
        }
        places.append(here)
        accepted.append(rules)
        accepts.append(!rules.isEmpty)
        next.append(contentsOf: repeatElement(Self.unmade, count: stride))
        dead.append(contentsOf: repeatElement(0, count: width))
        return new
    }

    /// The places that can be reached without another token.
    private struct Closure {
        private(set) var places: [Int32] = []
        private(set) var rules: [UInt16] = []
        /// By place, twice over, the round in which it was reached last.
        private var reached: [UInt32]
        private var round: UInt32 = 1
        private var pending: [Int] = []
        private let isPhrase: Bool

        /// - Parameter steps: how many the grammar has.
        init(isPhrase: Bool, steps: Int) {
            self.isPhrase = isPhrase
            reached = [UInt32](repeating: 0, count: 2 * steps + 2)
        }

        var isEmpty: Bool { places.isEmpty && rules.isEmpty }

        mutating func begin() {
            places.removeAll(keepingCapacity: true)
            rules.removeAll(keepingCapacity: true)
            round += 1
        }

        /// A slot that has read one token or more of a number, and may read more.
        mutating func stay(_ place: Int32, _ grammar: TimeGrammar) {
            guard reached[Int(place)] != round else { return }
            reached[Int(place)] = round
            places.append(place)
            reach(Int(place) / 2 + 1, grammar)
        }

        mutating func reach(_ start: Int, _ grammar: TimeGrammar) {
            pending.append(start)
            while let place = pending.popLast() {
                guard reached[2 * place] != round else { continue }
                reached[2 * place] = round
                let step = grammar.steps[place]
                switch step.kind {
                case .words, .slot: places.append(Int32(place * 2))
                case .split:
                    pending.append(place + Int(step.second))
                    pending.append(place + Int(step.first))
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
