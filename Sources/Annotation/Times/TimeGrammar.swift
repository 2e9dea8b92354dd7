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
    /// The steps whose lists have a word, in order, those of word 0 first; and where each word's start.
    private var stepsOfWords: [Int32] = []
    private var stepStarts: [Int] = []
    /// `slot * words.count + word`: the word's value, or -1.
    private(set) var values: [Int16] = []
    private(set) var needsCapital: [Bool] = []
    /// For each rule: 1 where only phrases use it, 2 where it means nothing, else 0.
    private(set) var ruleFlags: [UInt8] = []
    /// The rule that each step belongs to.
    private(set) var ruleOfStep: [UInt16] = []
    /// `slot * words.count + word`: whether the slot may take the word.
    private var taking: [Bool] = []
    /// Whether a word or sign can stand within a number, after its first token.
    private var inNumbers: [Bool] = []
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

    /// Makes the tables that matching reads; called once, when all words and rules are in.
    mutating func finish() {
        inNumbers = [Bool](repeating: false, count: words.count)
        for part in numberParts + [Self.number] { inNumbers[Int(part)] = true }
        for (index, word) in words.enumerated() where word.values[.number] != nil { inNumbers[index] = true }
        needsCapital = words.map(\.needsCapital)
        let slots = TimePattern.Slot.allCases.count
        values = [Int16](repeating: -1, count: slots * words.count)
        for (index, word) in words.enumerated() {
            for (slot, value) in word.values { values[slot.rawValue * words.count + index] = Int16(clamping: value) }
        }
        taking = [Bool](repeating: false, count: slots * words.count)
        for slot in TimePattern.Slot.allCases {
            for word in takers(of: slot) { taking[slot.rawValue * words.count + Int(word)] = true }
        }
        for (index, rule) in rules.enumerated() {
            ruleFlags.append(rule.isPhraseOnly ? 1 : rule.meaning == .nothing ? 2 : 0)
            programs.append(steps.count)
            for instruction in rule.pattern.code { steps.append(step(instruction)) }
            ruleOfStep.append(contentsOf: repeatElement(UInt16(index), count: steps.count - ruleOfStep.count))
        }
        listStepsByWord()
    }

    private mutating func listStepsByWord() {
        var counts = [Int](repeating: 0, count: words.count)
        for word in wordLists { counts[Int(word)] += 1 }
        stepStarts = [0]
        for count in counts { stepStarts.append(stepStarts[stepStarts.count - 1] + count) }
        var places = stepStarts
        stepsOfWords = [Int32](repeating: 0, count: wordLists.count)
        for (number, step) in steps.enumerated() where step.kind == .words {
            for place in Int(step.first)..<Int(step.first + step.second) {
                let word = Int(wordLists[place])
                stepsOfWords[places[word]] = Int32(number)
                places[word] += 1
            }
        }
    }

    // MARK: What a token may be

    /// The steps that take `word` as one of a list, in order.
    func steps(taking word: UInt16) -> ArraySlice<Int32> { stepsOfWords[stepStarts[Int(word)]..<stepStarts[Int(word) + 1]] }

    /// Whether `slot` may take `word`; what takes words that no list has cannot be `first`.
    func takes(slot: Int, _ word: UInt16, first: Bool) -> Bool {
        switch TimePattern.Slot(rawValue: slot) {
        case .roman, .capitalised, .lower, .isoHour: !first
        case .plural: !first && word == 0
        default: taking[slot * words.count + Int(word)]
        }
    }

    /// Whether a number may go on in `slot` after its first token: «treinta y seis», «2 mil», «1.º».
    func goesOn(slot: Int) -> Bool {
        switch TimePattern.Slot(rawValue: slot) {
        case .number, .day, .yearWords, .hour, .ordinal, .ordinalDay: true
        default: false
        }
    }

    func isNumberPart(_ word: UInt16) -> Bool { inNumbers[Int(word)] }

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

    /// The words of the lists, and numbers, that `slot` reads.
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
