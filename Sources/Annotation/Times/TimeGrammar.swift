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

    /// The local number of every run of digits.
    static let number: UInt16 = 1

    let language: Language
    private(set) var words: [Word] = [Word(), Word()]
    private(set) var rules: [Rule] = []
    var tense = TimeTense()
    private var localByText: [String: UInt16] = [:]
    /// Vocabulary number → local number; 0 for a word of no use here.
    private(set) var local: [UInt16] = []
    /// Local number of the first token → rules that can start there.
    private(set) var starts: [[UInt16]] = []
    /// Bit `first * stride + second`: whether a rule that starts with `first` can go on with `second`.
    private var continuations: [UInt64] = []
    private var stride = 0
    /// Whether a rule that starts with the word may end with it, or go on with a word that is in no list.
    private var anythingFollows: [Bool] = []

    /// Words and signs that can stand second within a number.
    private var numberParts: [UInt16] = []

    init(language: Language, vocabulary: inout Vocabulary) {
        self.language = language
        let parts = ["y", "and", "-", ",", "."] + TimeSlotReader.ordinalEndings
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
        numberParts += words.indices.filter { words[$0].values[.number] != nil }.map { UInt16($0) }
        starts = [[UInt16]](repeating: [], count: words.count)
        continuations = [UInt64](repeating: 0, count: (words.count * words.count + 63) / 64)
        anythingFollows = [Bool](repeating: false, count: words.count)
        for (index, rule) in rules.enumerated() {
            var firsts: Set<UInt16> = []
            for (first, after) in steps(rule.pattern, from: 0) {
                let seconds = after.flatMap { steps(rule.pattern, from: $0) }
                let isOpen = after.contains { isFree(rule.pattern, from: $0) }
                for word in first {
                    firsts.insert(word)
                    if isOpen { anythingFollows[Int(word)] = true }
                    for (second, _) in seconds {
                        for other in second { setContinuation(Int(word) * stride + Int(other)) }
                    }
                }
                // A number may go on («treinta y seis», «2 mil», «1.º») before the next instruction.
                if case .slot(let slot) = rule.pattern.code[(after.first ?? 1) - 1],
                    [.number, .day, .yearWords, .hour, .ordinal, .ordinalDay].contains(slot)
                {
                    for word in first {
                        for other in numberParts { setContinuation(Int(word) * stride + Int(other)) }
                    }
                }
            }
            for word in firsts.sorted() { starts[Int(word)].append(UInt16(index)) }
        }
    }

    func canContinue(_ first: UInt16, _ second: UInt16) -> Bool {
        if anythingFollows[Int(first)] { return true }
        let bit = Int(first) * stride + Int(second)
        return continuations[bit / 64] >> UInt64(bit % 64) & 1 == 1
    }

    private mutating func setContinuation(_ bit: Int) {
        continuations[bit / 64] |= 1 << UInt64(bit % 64)
    }

    /// The consuming instructions reachable from `start`, each as the words it takes and where the program goes on.
    private func steps(_ pattern: TimePattern, from start: Int) -> [(words: [UInt16], after: [Int])] {
        var result: [(words: [UInt16], after: [Int])] = []
        for place in reachable(pattern, from: start) {
            switch pattern.code[place] {
            case .words(let words): result.append((words, [place + 1]))
            case .slot(let slot): result.append((takers(of: slot), [place + 1]))
            default: break
            }
        }
        return result
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
