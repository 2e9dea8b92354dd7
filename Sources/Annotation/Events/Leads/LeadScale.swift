/// How many points what stands in a sentence gives it as a lead, as `lexicon/leads-….yaml` says for one language.
///
/// Held by one reference, since every sentence asks it.
final class LeadScale: Sendable {
    /// What one line of a table is about: classes of the language's `EventLexicon`, and connecting phrases.
    struct Cue: Sendable {
        var verbs: EventLexicon.VerbClasses = 0
        var nouns: UInt64 = 0
        var classes: UInt64 = 0
        /// Bits of `Frame.Slot`.
        var slots: UInt32 = 0

        @inline(__always)
        func meets(_ other: Cue) -> Bool {
            verbs & other.verbs != 0 || nouns & other.nouns != 0 || classes & other.classes != 0 || slots & other.slots != 0
        }

        mutating func add(_ other: Cue) {
            verbs |= other.verbs
            nouns |= other.nouns
            classes |= other.classes
            slots |= other.slots
        }
    }

    /// Where the sentence stands and what it names.
    struct Circumstances: OptionSet, Sendable {
        let rawValue: UInt8

        static let several = Circumstances(rawValue: 1)
        static let opening = Circumstances(rawValue: 2)
        static let heading = Circumstances(rawValue: 4)
        static let short = Circumstances(rawValue: 8)
        static let spoken = Circumstances(rawValue: 16)
        static let after = Circumstances(rawValue: 32)
        static let person = Circumstances(rawValue: 64)

        /// As the file calls them.
        static let named: [(name: String, Circumstances)] = [
            ("several", .several), ("opening", .opening), ("heading", .heading), ("short", .short), ("spoken", .spoken),
            ("after", .after), ("person", .person),
        ]
    }

    /// How many points make a lead, and how many every sentence starts with.
    let enough: Int
    let start: Int
    private let circumstances: [(of: Circumstances, points: Int)]
    let points: [(cue: Cue, points: Int)]
    /// What any line is about that gives points, all in one: every word of a sentence is asked whether it is of these.
    private let giving: Cue
    private let types: [(cue: Cue, type: CooperationEvent.PLOVERType)]

    private init(
        enough: Int, start: Int, circumstances: [(of: Circumstances, points: Int)], points: [(cue: Cue, points: Int)],
        types: [(cue: Cue, type: CooperationEvent.PLOVERType)]
    ) {
        self.enough = enough
        self.start = start
        self.circumstances = circumstances
        self.points = points
        self.types = types
        var giving = Cue()
        for line in points where line.points > 0 { giving.add(line.cue) }
        self.giving = giving
    }

    func points(of cue: Cue, in circumstances: Circumstances) -> Int {
        var sum = points(of: circumstances)
        for line in points where line.cue.meets(cue) { sum += line.points }
        return sum
    }

    /// What a sentence has by where it stands and what it names.
    private func points(of circumstances: Circumstances) -> Int {
        var sum = start
        for line in self.circumstances where circumstances.contains(line.of) { sum += line.points }
        return sum
    }

    /// Whether a sentence may have enough, by what its words may be and the connecting phrases in it: bits of `Frame.Slot`.
    func mayBeEnough(_ gist: EventLexicon.Gist, slots: UInt32, in circumstances: Circumstances) -> Bool {
        let cue = Cue(verbs: gist.verbs, nouns: gist.nouns, classes: gist.classes, slots: slots)
        var most = points(of: circumstances)
        for line in points where line.points > 0 && line.cue.meets(cue) { most += line.points }
        return most >= enough
    }

    func type(of cue: Cue) -> CooperationEvent.PLOVERType { types.first { $0.cue.meets(cue) }?.type ?? .cooperate }

    /// Whether what stands at one place of a sentence speaks for a lead.
    @inline(__always)
    func speaksFor(_ cue: Cue) -> Bool { giving.meets(cue) }
}

extension LeadScale {
    /// - Throws: `AnnotationError` with the place of the first fault.
    static func read(
        _ file: DataFile, lexicons: [String: SharedEventLexicon]
    ) throws(AnnotationError) -> (language: String, LeadScale) {
        let top = try LexiconNode(LexiconReader.compose(file), path: file.path)
        let tables = ["verbs", "nouns", "classes", "connectors"]
        try top.allow(tables + Circumstances.named.map(\.name) + ["language", "enough", "start", "types"])
        let language = try top.require("language").text()
        guard let lexicon = lexicons[language]?.lexicon else {
            throw try top.require("language").unknown(language, among: lexicons.keys.sorted())
        }
        let enough = try number(top.require("enough"), "enough")
        let start = try number(top.require("start"), "start")
        var circumstances: [(of: Circumstances, points: Int)] = []
        var points: [(cue: Cue, points: Int)] = []
        var types: [(cue: Cue, type: CooperationEvent.PLOVERType)] = []
        for (name, one) in Circumstances.named {
            if let node = top.child(name) { circumstances.append((one, try number(node, name))) }
        }
        for table in tables {
            for (name, value) in try top.child(table)?.entries() ?? [] {
                var cue = Cue()
                try add(name, of: table, at: value, to: &cue, lexicon)
                points.append((cue, try number(value, name)))
            }
        }
        for line in try top.require("types").items() {
            try line.allow(tables + ["type"])
            let type = try line.require("type")
            guard let known = CooperationEvent.PLOVERType(rawValue: try type.text()) else {
                throw type.unknown(try type.text(), among: CooperationEvent.PLOVERType.allCases.map(\.rawValue))
            }
            var cue = Cue()
            for table in tables {
                guard let node = line.child(table) else { continue }
                for name in try node.words() { try add(name, of: table, at: node, to: &cue, lexicon) }
            }
            types.append((cue, known))
        }
        return (
            language,
            LeadScale(enough: enough, start: start, circumstances: circumstances, points: points, types: types)
        )
    }

    private static func add(
        _ name: String, of table: String, at node: LexiconNode, to cue: inout Cue, _ lexicon: EventLexicon
    ) throws(AnnotationError) {
        switch table {
        case "verbs":
            guard let bits = lexicon.verbBits[name] else { throw node.unknown(name, among: Array(lexicon.verbBits.keys)) }
            cue.verbs |= bits
        case "nouns":
            guard let bits = lexicon.nounBits[name] else { throw node.unknown(name, among: Array(lexicon.nounBits.keys)) }
            cue.nouns |= bits
        case "classes":
            guard let bits = lexicon.classBits[name] else { throw node.unknown(name, among: Array(lexicon.classBits.keys)) }
            cue.classes |= bits
        default:
            guard let slot = LexiconNode.slots[name] else {
                throw node.unknown(name, among: Array(LexiconNode.slots.keys))
            }
            cue.slots |= slot.bit
        }
    }

    private static func number(_ node: LexiconNode, _ key: String) throws(AnnotationError) -> Int {
        guard let number = Int(try node.text()) else { throw node.bad(key, expected: "a whole number of points") }
        return number
    }
}

extension Frame.Slot {
    /// Its bit in a set of slots.
    var bit: UInt32 { 1 << UInt32(rawValue) }
}
