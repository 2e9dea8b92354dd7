/// The words and frames of one language, as `lexicon/events-….yaml` gives them, looked up by vocabulary number.
struct EventLexicon: Sendable {
    /// A set of verb classes, one bit each.
    typealias VerbClasses = UInt128

    /// One way to read a form as a verb.
    struct VerbReading: Sendable {
        var form: VerbForm
        /// Index in `tails` of the words that must follow (`a cabo`), or −1.
        var tail: Int32
        /// Bits of the verb's classes.
        var classes: VerbClasses
        /// Of its classes those that have the verb without «se» too.
        var plain: VerbClasses = 0
    }

    /// One way to read a form as a noun.
    struct NounReading: Sendable {
        var classes: UInt64
        var tail: Int32
    }

    /// What the lexicon's files say of a word, while they are read.
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
        /// Bits of the readings of other words that need this one after them: «su palabra» after «dar».
        var ledVerbs: VerbClasses = 0
        var ledNouns: UInt64 = 0
        /// What the gate knows of it besides its classes.
        var gate: Gate = []
        /// Bits of `Frame.Slot` of the connecting phrases that are told by this word.
        var slots: UInt32 = 0
    }

    /// What every sentence asks of every word once the lexicon is closed: no more, so that few lines of memory are waited for.
    struct Entry: Sendable {
        /// Bits of the closed classes.
        var classes: UInt64 = 0
        var gate: Gate = []
        /// Bits of the readings that a sentence with the word, written without an accent, may have by it.
        var plainVerbs: VerbClasses = 0
        var allNouns: UInt64 = 0
        /// Bits of the slots of the connecting phrases that a sentence with the word may have by it.
        var slots: UInt32 = 0
    }

    /// What is asked of some words beside that: how to read them, in tables that all words share.
    struct Readings: Sendable {
        /// Bits of the readings that a sentence with the word, written with an accent, may have by it.
        var accentedVerbs: VerbClasses = 0
        /// Bits of its readings as a noun that need no words after it.
        var nounClasses: UInt64 = 0
        /// Indexes in `verbReadings`, in `nounReadings` for the readings that do need words after it, and in `connectorEnds`.
        var verbs: Range<Int32> = 0..<0
        var nouns: Range<Int32> = 0..<0
        var connectors: Range<Int32> = 0..<0
    }

    /// A phrase that stands before a name and says what part it has.
    struct Connector: Sendable {
        var words: [Int32]
        var slot: Frame.Slot
    }

    /// The end of a connecting phrase at the word that it is looked for by: what is compared first, side by side.
    struct ConnectorEnd: Sendable {
        /// Index in `connectors`.
        var number: Int32
        /// The word before the phrase's last; the greatest number where it has one word.
        var before: Int32
        var slot: Frame.Slot
    }

    var isSpanish = true
    /// The words that it knows, until it is closed; the first knows nothing.
    var words: [Word] = [Word()]
    /// By vocabulary number the place in `words`, and once it is closed in `entries`; 0 for words of other finders.
    private var places: [Int32] = []
    private var entries: [Entry] = []
    private var readings: [Readings] = []
    private(set) var verbReadings: [VerbReading] = []
    /// Beside each of `verbReadings` the first of the words that must follow, or −1: some words have dozens of readings, and the
    /// word behind them leaves few.
    private(set) var verbLeads: [Int32] = []
    private(set) var nounReadings: [NounReading] = []
    private(set) var connectorEnds: [ConnectorEnd] = []
    var connectors: [Connector] = []
    var tails: [[Int32]] = []
    var frames: [Frame] = []
    /// Frames of nouns alone, those with verbs, those of connecting phrases, and counter frames, as indexes in `frames`.
    var nominalFrames: [Int] = []
    /// The frame of what an agreement is to bring.
    var sequelFrame: Int?
    var verbalFrames: [Int] = []
    var connectorFrames: [Int] = []
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
    /// Verb class of what who leads a meeting does.
    var chairing: VerbClasses = 0
    /// Verb classes of paying for a thing and of seeing to a part of one.
    var financing: VerbClasses = 0
    var tasks: VerbClasses = 0
    /// Verb class of what is done to ties, and noun class of what two do with each other.
    var strengthening: VerbClasses = 0
    var cooperation: UInt64 = 0
    /// Verb class of giving a share of what a thing costs.
    var pooling: VerbClasses = 0
    /// Verb class of having guests at what one holds.
    var guestHaving: VerbClasses = 0
    /// Verb classes of being at a meeting, of coming to one, and of what a list does that says who was there.
    var attending: VerbClasses = 0
    var coming: VerbClasses = 0
    var comprising: VerbClasses = 0
    /// Verb class of giving a course, and noun classes of courses and of what people come to.
    var teaching: VerbClasses = 0
    var training: UInt64 = 0
    var occasions: UInt64 = 0
    /// Noun class of what is done in the field.
    var operations: UInt64 = 0
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
    /// Folded words that are asked of names, by class: the nouns of an organ of some house («comité», `board`), the words by which
    /// one is a house of its own, and the nouns of buildings.
    var nameWords: [String: Set<[UInt8]>] = [:]
    /// By the vocabulary number of a post the nouns of the kinds of bodies that it is of; none for a post in any.
    var holders: [Int32: [Int32]] = [:]
    /// The nouns of the bodies that have heads of a post: «presidenta», «titular».
    var heads: [Int32: [Int32]] = [:]
    var sets: [WordSet: Set<Int32>] = [:]
    /// Those whom a body unites: «empresarios».
    var members: Set<Int32> = []
    /// Posts behind a person's name: «Ana Ruiz, asesora de …».
    var officers: Set<Int32> = []
    /// Posts that mean a body once the text has named it with one: «el delegado».
    var namedPosts: Set<Int32> = []
    /// What the gate knows of words besides their classes.
    var gated: [Int32: Gate] = [:]
    /// Small numbers by the vocabulary number of their word.
    var numerals: [Int32: Int] = [:]
    /// Adjectives of one body's level: «federal».
    var levels: [Int32: GovernmentLevel] = [:]

    var closed = Closed([:])
    var governors = Governors(verbs: [:], nouns: [:])

    /// What the gate asks of a word, by vocabulary number.
    struct Gate: OptionSet, Sendable {
        let rawValue: UInt64

        private static func bit(_ index: Int) -> Gate { Gate(rawValue: 1 << UInt64(index)) }

        /// A word other than a frame's verb or noun that sets one off.
        static let trigger = bit(0)
        /// «tocó»: what falls to one who is its dative, and who does it.
        static let befalling = bit(1)
        /// «parece», `appears`: that what follows is so is only what it looks like.
        static let seeming = bit(62)
        static let demonym = bit(2)
        static let collective = bit(3)
        /// A verb of promises.
        static let promise = bit(4)
        /// A word of what was due and not done.
        static let lapse = bit(5)
        static let pronoun = bit(6)
        /// A verb of saying, which may tell whose a quotation is.
        static let say = bit(7)
        /// A word that leads to a name by itself.
        static let preposition = bit(8)
        /// A word that ends a phrase that leads to a name.
        static let leads = bit(9)
        /// A word that may be a verb, that may be a noun, and one that may be a verb that sets a frame off.
        static let verb = bit(10)
        static let noun = bit(11)
        static let act = bit(12)
        /// «de», `of`: a word that by itself says whose something is.
        static let of = bit(13)
        /// A noun of meetings.
        static let meeting = bit(14)
        static let relative = bit(15)
        /// A post by which a text means a body named before.
        static let holder = bit(16)
        /// A post whose holder acts for the State named after it.
        static let chief = bit(17)
        /// A noun that may stand right before the name of a body and says what it is: «la empresa Acme».
        static let kind = bit(18)
        /// A house that a body runs, and by which it is given something: «a los hospitales del Instituto».
        static let holding = bit(19)
        /// «cada», and «una» or «quien» after it.
        static let each = bit(20)
        static let one = bit(21)
        /// «importancia», «potencial»: what is said of something that one speaks about.
        static let abstract = bit(22)
        /// «aquí»
        static let here = bit(23)
        /// «instituciones», «funcionarios»: by which two told of before are meant.
        static let partners = bit(24)
        /// `proud`: whoever is so to do something does it.
        static let pleased = bit(25)
        /// `complaints`: what is of a body, or against it, and acts by itself.
        static let matter = bit(26)
        /// «bilateral», `joint`: what those do with one another who were told of.
        static let reciprocal = bit(40)
        /// «segundo», `next`: before a noun of meetings, another than the one told of.
        static let further = bit(41)
        /// «funcionarios», `officials`: those by whom bodies act.
        static let officials = bit(42)
        /// «altos», `senior`: what may stand beside them and says nothing of whose they are.
        static let senior = bit(43)
        /// «sede», «auditorio»: in whose house something is.
        static let venue = bit(44)
        /// «falta»: of what follows there is none.
        static let lack = bit(45)
        /// «asistencia»: that of a body which is there.
        static let presence = bit(46)
        /// «mediante» at the start of a sentence, «marco» behind its first word, before an agreement under which something is done.
        static let underOpener = bit(47)
        static let underNoun = bit(48)
        /// `officers`: people who are lent or exchanged.
        static let lentPeople = bit(49)
        /// `campaign`: what one supports in words.
        static let scheme = bit(50)
        /// `made`: a participle of what people make.
        static let making = bit(51)
        /// `verdict`, `defeat`: who welcomes it is at nobody's side.
        static let verdict = bit(52)
        /// `number`: before `of` and a plural it counts what that means.
        static let amount = bit(53)
        /// «dichas» before a noun of bodies: those just told of.
        static let pointing = bit(54)
        /// «también»: one more of those told of.
        static let besides = bit(27)
        /// «presuntamente», `reportedly`: others say so, or it is only likely.
        static let hedge = bit(30)
        /// `nearly`: what was not done.
        static let nearly = bit(31)
        /// «punto» of «a punto de»: what one was about to do.
        static let brink = bit(34)
        /// «posible», `alleged`, and «próximo», `upcoming`: beside a noun, it is not certain or is yet to be.
        static let alleged = bit(35)
        static let coming = bit(36)
        /// «indispensable», `needed`: what is said to be so need not be.
        static let needful = bit(37)
        /// «negociación», `discussion`: an agreement that is in it is not made yet.
        static let underway = bit(38)
        /// «vence», `expires`: an agreement of which that is said holds until then.
        static let lapsing = bit(39)
        /// «frontera», «límite»: before «con», where something is.
        static let border = bit(61)
        /// «cierto», «falso»: what it is said of is so, or is not.
        static let fact = bit(32)
        static let falsehood = bit(33)
        /// «ceremonia»: who comes to it looks on.
        static let solemn = bit(28)
        /// «llamó», after «me»: who calls somebody up.
        static let calling = bit(55)
        /// «estuvo», «vino»: who was somewhere, or came.
        static let arriving = bit(56)
        /// «fui», «fuimos»: who says so went somewhere.
        static let going = bit(57)
        /// «presidente», «canciller»: who, calling or coming, does so for the body that the post is of.
        static let dignitary = bit(58)
        /// «elementos», «policías»: those whom their own body has trained.
        static let trainee = bit(59)
        /// `attendees`: those who were there.
        static let attending = bit(29)
        /// `partner`, `side`: after a country's adjective, the body of it that was told of.
        static let fellow = bit(60)
    }

    /// What a sentence must have for a frame with verbs, side by side for all such frames.
    struct Demand: Sendable {
        var verbs: VerbClasses
        var nouns: UInt64
        var needs: UInt64
        /// Index in `frames`.
        var frame: Int
    }

    /// Those of `verbalFrames`, in their order.
    private(set) var demands = DemandTable([])

    /// Whether a sentence has a word by which one says who was there.
    func mayAttend(_ gist: Gist) -> Bool {
        let others = governors.stay | governors.work | governors.cooperate | governors.sign
        return gist.verbs & (attending | chairing | others) != 0 || gist.gates.contains(.attending)
    }

    /// Whether a sentence may tell of a meeting or a course that somebody holds.
    func mayHold(_ gist: Gist) -> Bool {
        gist.verbs & (governors.hold | jointActs | teaching) != 0
            && gist.nouns & (governors.meeting | occasions | training | operations) != 0 || gist.verbs & governors.talk != 0
    }

    /// Settles which words set a frame off, once all frames are read.
    mutating func close() {
        demands = DemandTable(
            verbalFrames.map {
                Demand(verbs: frames[$0].verbs, nouns: frames[$0].nouns, needs: frames[$0].needs, frame: $0)
            })
        markTails()
        for id in Array(demonyms.keys) + Array(prefixedDemonyms.keys) { change(id) { $0.gate.insert(.demonym) } }
        for id in namedPosts { change(id) { $0.gate.formUnion([.holder, .collective]) } }
        for id in holders.keys { change(id) { $0.gate.formUnion([.holder, .collective]) } }
        if !isSpanish { for id in numerals.keys { change(id) { $0.gate.insert(.collective) } } }
        for (id, gate) in gated { change(id) { $0.gate.formUnion(gate) } }
        for connector in connectors {
            guard let key = key(of: connector.words) else { continue }
            let isTrigger = [.together, .support, .invited, .behest].contains(connector.slot)
            change(key) {
                $0.slots |= connector.slot.bit
                if isTrigger { $0.gate.insert(.trigger) }
            }
        }
        arrange()
        entries.reserveCapacity(words.count)
        readings.reserveCapacity(words.count)
        for word in words {
            var entry = Entry(classes: word.classes)
            var reading = Readings()
            for noun in word.nouns where noun.tail < 0 { reading.nounClasses |= noun.classes }
            reading.verbs = Self.append(word.verbs, to: &verbReadings)
            reading.nouns = Self.append(word.nouns.filter { $0.tail >= 0 }, to: &nounReadings)
            reading.connectors = Self.append(ends(of: word), to: &connectorEnds)
            (entry.plainVerbs, reading.accentedVerbs) = verbs(of: word)
            entry.allNouns = reading.nounClasses | word.ledNouns
            entry.slots = word.slots
            entry.gate = gate(of: word)
            entries.append(entry)
            readings.append(reading)
        }
        verbLeads = verbReadings.map { $0.tail < 0 ? -1 : tails[Int($0.tail)].first ?? -1 }
        words = []
    }

    /// The connecting phrases that end in a word, by the word before it and then the longest first; itself last.
    private func ends(of word: Word) -> [ConnectorEnd] {
        let ends = word.connectors.map { number in
            let connector = connectors[Int(number)]
            return ConnectorEnd(number: number, before: connector.words.dropLast().last ?? .max, slot: connector.slot)
        }
        return ends.indices.sorted { (ends[$0].before, $0) < (ends[$1].before, $1) }.map { ends[$0] }
    }

    /// Puts the words in the order of their numbers, of which the frequent ones have the first, so that these stand together.
    private mutating func arrange() {
        var arranged = [words[0]]
        arranged.reserveCapacity(words.count)
        for id in places.indices where places[id] != 0 {
            arranged.append(words[Int(places[id])])
            places[id] = Int32(arranged.count - 1)
        }
        words = arranged
    }

    /// Notes at the word by which a phrase is told what a verb or noun that leads to it may be.
    private mutating func markTails() {
        for word in words {
            for verb in word.verbs where verb.tail >= 0 {
                if let key = key(of: tails[Int(verb.tail)]) { change(key) { $0.ledVerbs |= verb.classes } }
            }
            for noun in word.nouns where noun.tail >= 0 {
                if let key = key(of: tails[Int(noun.tail)]) { change(key) { $0.ledNouns |= noun.classes } }
            }
        }
    }

    /// The word of a phrase that fewest sentences have: the first of no closed class, else the last.
    private func key(of phrase: [Int32]) -> Int32? {
        phrase.first { id in
            guard Int(id) < places.count else { return true }
            let word = words[Int(places[Int(id)])]
            return word.classes == 0 && !isPreposition(word)
        } ?? phrase.last
    }

    private func isPreposition(_ word: Word) -> Bool {
        word.connectors.contains { connectors[Int($0)].words.count == 1 }
    }

    /// Which verbs a sentence may have by a word without an accent and with one, by what `Sentence.verb` refuses: a preposition, an article without an
    /// accent («una» of «unir»), an accent on the wrong form («dé» and «de»).
    private func verbs(of word: Word) -> (plain: VerbClasses, accented: VerbClasses) {
        var (plain, accented) = (word.ledVerbs, word.ledVerbs)
        if !isPreposition(word) {
            let isArticle = isSpanish && word.classes & closed.determiner != 0
            for verb in word.verbs where verb.tail < 0 {
                if verb.form.accented { accented |= verb.classes }
                if !isArticle, !verb.form.accented || verb.form.tense != .subjunctive { plain |= verb.classes }
            }
        }
        return (plain, accented)
    }

    /// What the gate knows of a word.
    private func gate(of word: Word) -> Gate {
        var gate = word.gate
        if word.classes
            & (closed.both | closed.collective | closed.signatory | closed.body | closed.third | closed.usWord
                | closed.mine
                | closed.spokenTo | closed.government | closed.peer)
            != 0
        {
            gate.insert(.collective)
        }
        if word.classes & closed.pronoun != 0 { gate.insert(.pronoun) }
        if isPreposition(word) { gate.insert(.preposition) }
        if !word.connectors.isEmpty { gate.insert(.leads) }
        if word.classes & closed.welcome != 0 || word.nounClasses & governors.pleasure != 0 { gate.insert(.trigger) }
        if word.classes & closed.marker != 0 || word.nounClasses & manner != 0 { gate.insert(.trigger) }
        if word.verbClasses & governors.say != 0 { gate.insert(.say) }
        if word.verbClasses & governors.commit != 0 { gate.insert(.promise) }
        if word.classes & (closed.lapse | closed.promised) != 0 { gate.insert(.lapse) }
        if word.verbClasses != 0 { gate.insert(.verb) }
        if word.nounClasses != 0 { gate.insert(.noun) }
        if word.verbClasses & triggerVerbs != 0 { gate.insert(.act) }
        if word.connectors.contains(where: { connectors[Int($0)].slot == .of && connectors[Int($0)].words.count == 1 }) {
            gate.insert(.of)
        }
        if word.nounClasses & governors.meeting != 0 { gate.insert(.meeting) }
        if word.classes & closed.relative != 0 { gate.insert(.relative) }
        return gate
    }

    private static func append<Reading>(_ readings: [Reading], to all: inout [Reading]) -> Range<Int32> {
        let start = Int32(all.count)
        all += readings
        return start..<Int32(all.count)
    }

    @inline(__always)
    func gate(_ id: Int32) -> Gate { entry(id).gate }

    /// Changes what is known of the word that has the number `id`.
    mutating func change(_ id: Int32, _ change: (inout Word) -> Void) {
        if places.count <= Int(id) { places += repeatElement(0, count: Int(id) + 1 - places.count) }
        if places[Int(id)] == 0 {
            places[Int(id)] = Int32(words.count)
            words.append(Word())
        }
        change(&words[Int(places[Int(id)])])
    }

    @inline(__always)
    func entry(_ id: Int32) -> Entry { entries[place(id)] }

    @inline(__always)
    func readings(_ id: Int32) -> Readings { readings[place(id)] }

    @inline(__always)
    private func place(_ id: Int32) -> Int { Int(id) < places.count ? Int(places[Int(id)]) : 0 }

    /// The indexes in `verbReadings` of the readings of a word as a verb.
    @inline(__always)
    func verbs(of id: Int32) -> Range<Int> { Self.indexes(readings(id).verbs) }

    /// The indexes in `nounReadings` of the readings of a word as a noun that need words after it.
    @inline(__always)
    func nouns(of id: Int32) -> Range<Int> { Self.indexes(readings(id).nouns) }

    /// The indexes in `connectorEnds` of the phrases that end in a word.
    @inline(__always)
    func connectors(of id: Int32) -> Range<Int> { Self.indexes(readings(id).connectors) }

    @inline(__always)
    private static func indexes(_ range: Range<Int32>) -> Range<Int> {
        Range(uncheckedBounds: (Int(range.lowerBound), Int(range.upperBound)))
    }

    /// Whether a word has a reading as a verb in `tense`, and in `person` where that is given.
    func isVerb(_ id: Int32, _ tense: VerbForm.Tense, person: UInt8? = nil) -> Bool {
        for number in verbs(of: id) {
            let form = verbReadings[number].form
            if form.tense == tense, person == nil || form.person == person { return true }
        }
        return false
    }

    @inline(__always)
    func classes(of id: Int32) -> UInt64 { entry(id).classes }

    @inline(__always)
    func hasVerbs(_ id: Int32) -> Bool { gate(id).contains(.verb) }

    @inline(__always)
    func isOf(_ id: Int32) -> Bool { gate(id).contains(.of) }
}
