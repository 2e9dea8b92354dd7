/// The words and frames of one language, as `lexicon/events-….yaml` gives them, looked up by vocabulary number.
struct EventLexicon: Sendable {
    /// A set of verb classes, one bit each.
    typealias VerbClasses = UInt128

    /// One way to read a form as a verb.
    struct VerbReading: Sendable {
        var form: VerbForm
        /// Bits of the verb's classes.
        var classes: VerbClasses
        /// Index in `tails` of the words that must follow (`a cabo`), or −1.
        var tail: Int32
        /// Of its classes those that have the verb without «se» too.
        var plain: VerbClasses = 0
    }

    /// One way to read a form as a noun.
    struct NounReading: Sendable {
        var classes: UInt64
        var tail: Int32
    }

    /// What the lexicon knows of a word.
    struct Word: Sendable {
        /// Bits of the closed classes (`determiner`, `relative`, …).
        var classes: UInt64 = 0
        var verbs: [VerbReading] = []
        var nouns: [NounReading] = []
        /// Indexes in `connectors` of phrases that end in this word, longest first.
        var connectors: [Int32] = []
        /// Bits of all its verb and noun readings: what the gate tests.
        var verbClasses: VerbClasses = 0
        var nounClasses: UInt64 = 0
    }

    /// A phrase that stands before a name and says what part it has.
    struct Connector: Sendable {
        var words: [Int32]
        var slot: Frame.Slot
    }

    var isSpanish = true
    /// By vocabulary number; words of other finders have none.
    var words: [Word] = []
    var connectors: [Connector] = []
    var tails: [[Int32]] = []
    var frames: [Frame] = []
    /// Frames of nouns alone, those with verbs, and counter frames, as indexes in `frames`.
    var nominalFrames: [Int] = []
    var verbalFrames: [Int] = []
    var counterFrames: [Int] = []
    /// Verb and noun classes that set off any frame.
    var triggerVerbs: VerbClasses = 0
    var triggerNouns: UInt64 = 0
    var counterVerbs: VerbClasses = 0
    var counterNouns: UInt64 = 0
    /// Bit of each class by its name.
    var classBits: [String: UInt64] = [:]
    var verbBits: [String: VerbClasses] = [:]
    var nounBits: [String: UInt64] = [:]
    /// Noun class of phrases that say that two acted as one (`side by side`).
    var manner: UInt64 = 0
    /// Verb class of what two may do as one.
    var jointActs: VerbClasses = 0
    /// Noun class of what is given.
    var bounty: UInt64 = 0
    /// Noun class of what may stand within a list and says nothing (`por supuesto`), each of two words.
    var aside: UInt64 = 0
    /// Noun classes of money, which a currency's sign before an amount stands for.
    var money: UInt64 = 0
    /// Noun class of what is bought and sold.
    var contract: UInt64 = 0
    /// Country codes by the vocabulary number of their adjective.
    var demonyms: [Int32: String] = [:]
    /// Those that mean a country after a certain word only, by their own number and its number (`Korean` after `North`).
    var prefixedDemonyms: [Int32: [Int32: String]] = [:]
    /// Vocabulary numbers of the nouns of kinds of bodies, by the folded word.
    var bodyNouns: [[UInt8]: Int32] = [:]
    /// By the vocabulary number of a post the nouns of the kinds of bodies that it is of; none for a post in any.
    var holders: [Int32: [Int32]] = [:]
    /// Small numbers by the vocabulary number of their word.
    var numerals: [Int32: Int] = [:]

    var closed = Closed([:])
    var governors = Governors(verbs: [:], nouns: [:])

    /// What the gate asks of a word, by vocabulary number.
    struct Gate: OptionSet, Sendable {
        let rawValue: UInt16
        static let trigger = Gate(rawValue: 1)
        static let counter = Gate(rawValue: 2)
        static let demonym = Gate(rawValue: 4)
        static let collective = Gate(rawValue: 8)
        /// A verb of promises.
        static let promise = Gate(rawValue: 16)
        /// A word of what was due and not done.
        static let lapse = Gate(rawValue: 32)
        static let pronoun = Gate(rawValue: 64)
        /// A verb of saying, which may tell whose a quotation is.
        static let say = Gate(rawValue: 128)
        /// A word that leads to a name by itself.
        static let preposition = Gate(rawValue: 256)
        /// A word that ends a phrase that leads to a name.
        static let leads = Gate(rawValue: 512)
    }

    private(set) var gates: [Gate] = []

    /// What a sentence must have for a frame with verbs, side by side for all such frames.
    struct Demand: Sendable {
        var verbs: VerbClasses
        var nouns: UInt64
        var needs: UInt64
        /// Index in `frames`.
        var frame: Int
    }

    /// Those of `verbalFrames`, in their order.
    private(set) var demands: [Demand] = []

    /// Settles which words set a frame off, once all frames are read.
    mutating func close() {
        demands = verbalFrames.map {
            Demand(verbs: frames[$0].verbs, nouns: frames[$0].nouns, needs: frames[$0].needs, frame: $0)
        }
        let last = max(demonyms.keys.max() ?? 0, prefixedDemonyms.keys.max() ?? 0)
        let count = max(words.count, Int(last) + 1)
        gates = (0..<count).map { id in
            let word = id < words.count ? words[id] : Self.none
            var gate: Gate = []
            let connects = word.connectors.contains { [.together, .support, .invited].contains(connectors[Int($0)].slot) }
            if connects || word.verbClasses & triggerVerbs != 0 || word.nounClasses & triggerNouns != 0 { gate.insert(.trigger) }
            if word.verbClasses & counterVerbs != 0 || word.nounClasses & counterNouns != 0 { gate.insert(.counter) }
            if demonyms[Int32(id)] != nil || prefixedDemonyms[Int32(id)] != nil { gate.insert(.demonym) }
            if word.classes & (closed.collective | closed.signatory | closed.body | closed.third | closed.usWord | closed.holder)
                != 0
            {
                gate.insert(.collective)
            }
            if word.classes & closed.pronoun != 0 { gate.insert(.pronoun) }
            if word.connectors.contains(where: { connectors[Int($0)].words.count == 1 }) { gate.insert(.preposition) }
            if !word.connectors.isEmpty { gate.insert(.leads) }
            if word.classes & closed.marker != 0 || word.nounClasses & manner != 0 { gate.insert(.trigger) }
            if word.verbClasses & governors.say != 0 { gate.insert(.say) }
            if word.verbClasses & governors.commit != 0 { gate.insert(.promise) }
            if word.classes & (closed.lapse | closed.promised) != 0 { gate.insert(.lapse) }
            return gate
        }
    }

    func gate(_ id: Int32) -> Gate { Int(id) < gates.count ? gates[Int(id)] : [] }

    func nouns(of id: Int32) -> [NounReading] { Int(id) < words.count ? words[Int(id)].nouns : [] }

    func verbs(of id: Int32) -> [VerbReading] { Int(id) < words.count ? words[Int(id)].verbs : [] }

    private static let none = Word()

    func word(_ id: Int32) -> Word {
        Int(id) < words.count ? words[Int(id)] : Self.none
    }
}
