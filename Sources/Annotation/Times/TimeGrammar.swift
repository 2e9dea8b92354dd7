import Documents

/// One language's words, patterns and tenses, compiled for matching.
struct TimeGrammar: Sendable {
    /// What a word may stand for; nil where it may not.
    struct Word: Sendable {
        var values: [TimePattern.Slot: Int] = [:]
        /// Whether it counts only with a capital («May», «March»).
        var needsCapital = false
    }

    struct Rule: Sendable {
        var name: String
        var pattern: TimePattern
        var meaning: TimeMeaning
        /// Whether only `TimeFinder.resolve` uses it, since documents' gold annotations leave such words out («ahora»).
        var isPhraseOnly: Bool
    }

    /// One instruction of a pattern in a form that is quick to run.
    struct Step: Sendable {
        enum Kind: UInt8, Sendable {
            case words, slot, glue, split, jump, open, close, set, match
        }

        var kind: Kind
        /// The first of the words in `wordLists`, the slot, the field, or a distance.
        var first: Int32 = 0
        /// The count of words, the value, or the other distance.
        var second: Int32 = 0
    }

    /// The local number of every run of digits.
    static let number: UInt16 = 1

    let language: Language
    private(set) var words: [Word] = [Word(), Word()]
    private(set) var rules: [Rule] = []
    var tense = TimeTense()
    private var localByText: [String: UInt16] = [:]
    /// Vocabulary number → local number; 0 for a word of no use here.
    private(set) var local: [UInt16] = []
    /// The instructions of all rules, one after another, and where each rule's start.
    private(set) var steps: [Step] = []
    private(set) var programs: [Int] = []
    private(set) var wordLists: [UInt16] = []
    /// `slot * words.count + word`: the word's value, or -1.
    private(set) var values: [Int16] = []
    private(set) var needsCapital: [Bool] = []
    /// Local number of the first token → rules that can start there.
    private(set) var starts: [UInt16] = []
    /// Where a word's rules start in `starts`; one more at the end.
    private(set) var startOffsets: [Int32] = []
    /// For each rule: 1 where only phrases use it, 2 where it means nothing, else 0.
    private(set) var ruleFlags: [UInt8] = []
    /// Bit `first * stride + second`: whether a rule that starts with `first` can go on with `second`.
    private(set) var continuations: [UInt64] = []
    /// Bit `rule * width * 64 + second`: whether the rule can have `second` as its second token; 0 stands for any other word.
    private(set) var seconds: [UInt64] = []
    private(set) var width = 0
    private(set) var stride = 0
    /// Words and signs that can stand second within a number.
    private var numberParts: [UInt16] = []

    init(language: Language, vocabulary: inout Vocabulary) {
        self.language = language
        let parts = ["y", "and", "-", ",", "."] + TimeMatcher.ordinalEndings
        numberParts = parts.map { word($0, in: &vocabulary) }
    }

    /// The local number of a word, given now if it had none.
    mutating func word(_ text: String, in vocabulary: inout Vocabulary) -> UInt16 {
        var folded = Folding.folded(text)
        if language == .english, folded.count > 2, folded.suffix(2).elementsEqual("'s".utf8) { folded.removeLast(2) }
        let key = String(decoding: folded, as: UTF8.self)
        if let known = localByText[key] { return known }
        let number = UInt16(words.count)
        words.append(Word())
        localByText[key] = number
        var forms = [folded]
        if language == .english, folded.count > 1 { forms.append(folded + Array("'s".utf8)) }
        for form in forms {
            let id = Int(vocabulary.insert(folded: form))
            if id >= local.count { local.append(contentsOf: [UInt16](repeating: 0, count: id + 1 - local.count)) }
            if local[id] == 0 { local[id] = number }
        }
        return number
    }

    mutating func give(_ number: UInt16, _ slot: TimePattern.Slot, _ value: Int) {
        words[Int(number)].values[slot] = value
    }

    mutating func requireCapital(_ number: UInt16) {
        words[Int(number)].needsCapital = true
    }

    mutating func add(_ rule: Rule) {
        rules.append(rule)
    }

    /// Makes the tables by which most tokens are passed over; called once, when all words and rules are in.
    mutating func finish() {
        stride = words.count
        width = (words.count + 63) / 64
        numberParts += words.indices.filter { words[$0].values[.number] != nil }.map { UInt16($0) }
        var starts = [[UInt16]](repeating: [], count: words.count)
        continuations = [UInt64](repeating: 0, count: words.count * width)
        seconds = [UInt64](repeating: 0, count: rules.count * width)
        needsCapital = words.map(\.needsCapital)
        values = [Int16](repeating: -1, count: TimePattern.Slot.allCases.count * stride)
        for (index, word) in words.enumerated() {
            for (slot, value) in word.values { values[slot.rawValue * stride + index] = Int16(clamping: value) }
        }
        let takers = TimePattern.Slot.allCases.map { self.takers(of: $0) }
        for (index, rule) in rules.enumerated() {
            ruleFlags.append(rule.isPhraseOnly ? 1 : rule.meaning == .nothing ? 2 : 0)
            finish(index, rule.pattern, takers, &starts)
        }
        startOffsets = [0]
        for list in starts {
            self.starts += list
            startOffsets.append(Int32(self.starts.count))
        }
    }

    private mutating func finish(_ index: Int, _ pattern: TimePattern, _ takers: [[UInt16]], _ starts: inout [[UInt16]]) {
        var firsts = [UInt64](repeating: 0, count: width)
        var follow = [UInt64](repeating: 0, count: width)
        for (first, after, slot) in entries(pattern, from: 0, takers) {
            for word in first { Self.insert(word, &firsts) }
            if isFree(pattern, from: after) { follow = follow.map { _ in .max } }
            for (second, _, _) in entries(pattern, from: after, takers) {
                for word in second { Self.insert(word, &follow) }
            }
            // A number may go on («treinta y seis», «2 mil», «1.º») before the next instruction.
            if let slot, [.number, .day, .yearWords, .hour, .ordinal, .ordinalDay].contains(slot) {
                for word in numberParts { Self.insert(word, &follow) }
            }
        }
        seconds.replaceSubrange(index * width..<(index + 1) * width, with: follow)
        for word in 0..<stride where firsts[word / 64] >> UInt64(word % 64) & 1 == 1 {
            starts[word].append(UInt16(index))
            for place in 0..<width { continuations[word * width + place] |= follow[place] }
        }
        programs.append(steps.count)
        for instruction in pattern.code { steps.append(step(instruction)) }
    }

    private mutating func step(_ instruction: TimePattern.Instruction) -> Step {
        switch instruction {
        case .words(let words):
            wordLists += words
            return Step(kind: .words, first: Int32(wordLists.count - words.count), second: Int32(words.count))
        case .slot(let slot): return Step(kind: .slot, first: Int32(slot.rawValue))
        case .glue: return Step(kind: .glue)
        case .split(let first, let second): return Step(kind: .split, first: Int32(first), second: Int32(second))
        case .jump(let by): return Step(kind: .jump, first: Int32(by))
        case .open: return Step(kind: .open)
        case .close: return Step(kind: .close)
        case .set(let field, let value): return Step(kind: .set, first: Int32(field.rawValue), second: Int32(clamping: value))
        case .match: return Step(kind: .match)
        }
    }

    private static func insert(_ word: UInt16, _ set: inout [UInt64]) {
        set[Int(word) / 64] |= 1 << UInt64(word % 64)
    }

    /// The consuming instructions reachable from `start`: the words each takes, where the program goes on, and its slot.
    private func entries(
        _ pattern: TimePattern, from start: Int, _ takers: [[UInt16]]
    ) -> [(words: [UInt16], after: Int, slot: TimePattern.Slot?)] {
        reachable(pattern, from: start).compactMap { place in
            switch pattern.code[place] {
            case .words(let words): (words, place + 1, nil)
            case .slot(let slot): (takers[slot.rawValue], place + 1, slot)
            default: nil
            }
        }
    }

    private func isFree(_ pattern: TimePattern, from start: Int) -> Bool {
        reachable(pattern, from: start).contains { place in
            switch pattern.code[place] {
            case .match: true
            case .slot(let slot): [.roman, .capitalised, .lower, .plural, .isoHour, .anyNumber].contains(slot)
            default: false
            }
        }
    }

    private func reachable(_ pattern: TimePattern, from start: Int) -> [Int] {
        var result: [Int] = []
        var pending = [start]
        while let place = pending.popLast() {
            switch pattern.code[place] {
            case .words, .slot, .match: result.append(place)
            case .split(let first, let second): pending += [place + second, place + first]
            case .jump(let by): pending.append(place + by)
            case .glue, .open, .close, .set: pending.append(place + 1)
            }
        }
        return result
    }

    private func takers(of slot: TimePattern.Slot) -> [UInt16] {
        var result: [UInt16] = []
        switch slot {
        case .monthNumber, .year, .shortYear, .minute, .second, .anyNumber: return [Self.number]
        case .day, .number, .ordinal, .ordinalDay, .hour: result.append(Self.number)
        case .roman, .capitalised, .lower, .plural, .isoHour: return []
        default: break
        }
        for (index, word) in words.enumerated() {
            let fits =
                switch slot {
                case .day, .hour, .yearWords: word.values[slot] != nil || word.values[.number] != nil
                case .ordinalDay: word.values[.ordinal] != nil
                case .lowerMonth, .lowerWeekday, .lowerSeason: slot.plain.map { word.values[$0] != nil } ?? false
                default: word.values[slot] != nil
                }
            if fits { result.append(UInt16(index)) }
        }
        return result
    }
}
