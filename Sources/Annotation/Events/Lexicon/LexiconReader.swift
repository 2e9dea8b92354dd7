import Yams

/// Compiles `lexicon/events-….yaml` into an `EventLexicon`.
struct LexiconReader {
    private let path: String
    private var lexicon = EventLexicon()
    private var models: [String: SpanishVerb.Model] = [:]
    private var participles: [String: String] = [:]
    /// The forms of each verb read, since most verbs are of several classes or have several tails.
    private var forms: [String: [(word: Int32, form: VerbForm)]] = [:]

    /// - Throws: `AnnotationError` with the place of the first fault.
    static func read(_ file: DataFile, into vocabulary: inout Vocabulary) throws(AnnotationError) -> (
        language: String, EventLexicon
    ) {
        var reader = LexiconReader(path: file.path)
        return try reader.read(file, &vocabulary)
    }

    private init(path: String) {
        self.path = path
    }

    private mutating func read(_ file: DataFile, _ vocabulary: inout Vocabulary) throws(AnnotationError) -> (
        language: String, EventLexicon
    ) {
        let root = try Self.compose(file)
        let top = try LexiconNode(root, path: path)
        try top.allow([
            "language", "classes", "connectors", "irregular", "participles", "verbs", "nouns", "demonyms", "numerals", "levels",
            "holders", "heads", "members", "officers", "named-posts", "sets",
            "frames",
        ])
        let language = try top.require("language").text()
        lexicon.isSpanish = language == "es"
        try readClasses(top.require("classes"), &vocabulary)
        try readConnectors(top.require("connectors"), &vocabulary)
        if let node = top.child("irregular") { try readModels(node) }
        if let node = top.child("participles") {
            for (infinitive, value) in try node.entries() { participles[infinitive] = try value.text() }
        }
        try readVerbs(top.require("verbs"), &vocabulary)
        try readNouns(top.require("nouns"), &vocabulary)
        if let node = top.child("numerals") {
            for (index, word) in try node.words().enumerated() {
                lexicon.numerals[vocabulary.insert(word)] = index + 2
                lexicon.numerals[vocabulary.insert(String(index + 2))] = index + 2
            }
        }
        if let node = top.child("levels") {
            for (word, value) in try node.entries() {
                guard let level = GovernmentLevel(rawValue: try value.text()) else {
                    throw value.bad(word, expected: "nation, state or town")
                }
                lexicon.levels[vocabulary.insert(word)] = level
            }
        }
        if let node = top.child("holders") { lexicon.holders = try posts(node, &vocabulary) }
        for (name, value) in try top.child("sets")?.entries() ?? [] {
            guard let set = WordSet(rawValue: name) else { throw value.unknown(name, among: WordSet.allCases.map(\.rawValue)) }
            for word in try value.words() { lexicon.sets[set, default: []].insert(vocabulary.insert(word)) }
        }
        for word in try top.child("members")?.words() ?? [] { lexicon.members.insert(vocabulary.insert(word)) }
        for word in try top.child("officers")?.words() ?? [] { lexicon.officers.insert(vocabulary.insert(word)) }
        for word in try top.child("named-posts")?.words() ?? [] { lexicon.namedPosts.insert(vocabulary.insert(word)) }
        if let node = top.child("heads") { lexicon.heads = try posts(node, &vocabulary) }
        if let node = top.child("demonyms") {
            for (code, value) in try node.entries() {
                for word in try value.words() {
                    // `south-african`: an adjective that means the country after another word only.
                    let parts = word.split(separator: "-").map { vocabulary.insert(String($0)) }
                    guard let last = parts.last else { continue }
                    if parts.count > 1 {
                        lexicon.prefixedDemonyms[last, default: [:]][parts[parts.count - 2]] = code.lowercased()
                    } else {
                        lexicon.demonyms[last] = code.lowercased()
                    }
                }
            }
        }
        lexicon.closed = .init(lexicon.classBits)
        lexicon.governors = .init(verbs: lexicon.verbBits, nouns: lexicon.nounBits)
        for frame in try top.require("frames").items() { try readFrame(frame) }
        lexicon.manner = lexicon.nounBits["manner"] ?? 0
        lexicon.chairing = lexicon.verbBits["chair"] ?? 0
        lexicon.jointActs = lexicon.verbBits["joint-act"] ?? lexicon.verbBits["launch"] ?? 0
        lexicon.financing = lexicon.verbBits["finance"] ?? 0
        lexicon.tasks = lexicon.verbBits["take-on"] ?? 0
        lexicon.guestHaving = lexicon.verbBits["have-guest"] ?? 0
        lexicon.strengthening = lexicon.verbBits["strengthen"] ?? 0
        lexicon.attending = lexicon.verbBits["turn-up"] ?? 0
        lexicon.coming = lexicon.verbBits["come"] ?? 0
        lexicon.teaching = lexicon.verbBits["teach"] ?? 0
        lexicon.training = lexicon.nounBits["training"] ?? 0
        lexicon.occasions = (lexicon.nounBits["event"] ?? 0) | lexicon.training
        lexicon.comprising = lexicon.verbBits["comprise"] ?? 0
        lexicon.cooperation = lexicon.nounBits["cooperation"] ?? 0
        lexicon.pooling = lexicon.verbBits["pool"] ?? 0
        lexicon.operations = lexicon.nounBits["operation"] ?? 0
        lexicon.bounty = lexicon.nounBits["bounty"] ?? 0
        lexicon.contract = lexicon.nounBits["contract"] ?? 0
        lexicon.aside = lexicon.nounBits["aside"] ?? 0
        var money: UInt64 = 0
        lexicon.change(vocabulary.insert(lexicon.isSpanish ? "pesos" : "dollars")) { word in
            for noun in word.nouns where noun.tail < 0 { money |= noun.classes }
        }
        lexicon.money = money
        for sign in ["$", "€", "£"] { lexicon.change(vocabulary.insert(sign)) { $0.ledNouns |= money } }
        lexicon.close()
        return (language, lexicon)
    }

    /// The root of a file of YAML.
    static func compose(_ file: DataFile) throws(AnnotationError) -> Node {
        do {
            if let node = try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self), .basic) { return node }
        } catch {
            if let fault = error as? YamlError {
                switch fault {
                case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
                    .composer(_, let problem, let mark, _):
                    throw AnnotationError(path: file.path, line: mark.line, column: mark.column, fact: .notYAML(problem))
                default: break
                }
            }
            throw AnnotationError(path: file.path, line: 1, column: 1, fact: .notYAML("\(error)"))
        }
        throw AnnotationError(path: file.path, line: 1, column: 1, fact: .notYAML("the file is empty"))
    }

    private mutating func at(_ id: Int32, _ change: (inout EventLexicon.Word) -> Void) {
        lexicon.change(id, change)
    }

    private static let gated: [String: EventLexicon.Gate] = [
        "chief": .chief, "kind": .kind, "holding": .holding, "each": .each, "one": .one,
        "abstract": .abstract, "here": .here, "partners": .partners, "pointing": .pointing,
        "pleased": .pleased, "matter": .matter,
        "reciprocal": .reciprocal, "further": .further, "officials": .officials, "senior": .senior,
        "venue": .venue, "lack": .lack, "presence": .presence, "under-opener": .underOpener, "under-noun": .underNoun,
        "lent-people": .lentPeople, "scheme": .scheme, "making": .making, "verdict": .verdict,
        "amount": .amount, "fellow": [.fellow, .collective], "attending": [.trigger, .attending],
        "besides": .besides, "solemn": .solemn, "hedge": .hedge, "nearly": .nearly, "brink": .brink, "fact": .fact,
        "falsehood": .falsehood,
        "alleged": .alleged, "coming": .coming, "needful": .needful, "underway": .underway, "lapsing": .lapsing,
        "border": .border,
        "calling": [.trigger, .calling], "arriving": [.trigger, .arriving], "going": [.trigger, .going],
        "dignitary": .dignitary, "trainee": .trainee, "befalling": .befalling, "seeming": .seeming,
    ]

    private mutating func readClasses(_ node: LexiconNode, _ vocabulary: inout Vocabulary) throws(AnnotationError) {
        for (name, value) in try node.entries() {
            // Asked of names, not of a sentence's words: they need no bit.
            if ["organ", "whole", "facility", "facility-kind", "facility-run"].contains(name) {
                lexicon.nameWords[name, default: []].formUnion(try value.words().map { Folding.folded($0) })
                continue
            }
            // Asked of few words only: one bit of the gate serves.
            if let gate = Self.gated[name] {
                for word in try value.words() { lexicon.gated[vocabulary.insert(word), default: []].formUnion(gate) }
                continue
            }
            guard lexicon.classBits.count < 64 else { throw value.bad(name, expected: "at most 64 classes") }
            let bit = UInt64(1) << UInt64(lexicon.classBits.count)
            lexicon.classBits[name] = bit
            for word in try value.words() {
                let id = vocabulary.insert(word)
                at(id) { $0.classes |= bit }
                if name == "body" || name == "any-body" { lexicon.bodyNouns[Folding.folded(word)] = id }
            }
        }
    }

    /// Posts and the nouns of the bodies that they are of: `rector: universidad`.
    private func posts(
        _ node: LexiconNode, _ vocabulary: inout Vocabulary
    ) throws(AnnotationError) -> [Int32: [Int32]] {
        var posts: [Int32: [Int32]] = [:]
        for (post, value) in try node.entries() {
            posts[vocabulary.insert(post)] = try value.words().filter { $0 != "any" }.map { vocabulary.insert($0) }
        }
        return posts
    }

    private mutating func readConnectors(_ node: LexiconNode, _ vocabulary: inout Vocabulary) throws(AnnotationError) {
        for (name, value) in try node.entries() {
            guard let slot = LexiconNode.slots[name] else { throw value.unknown(name, among: Array(LexiconNode.slots.keys)) }
            for phrase in try value.phrases() {
                let words = phrase.split(separator: " ").map { vocabulary.insert(String($0)) }
                guard let last = words.last else { continue }
                let index = Int32(lexicon.connectors.count)
                lexicon.connectors.append(.init(words: words, slot: slot))
                at(last) { $0.connectors.append(index) }
            }
        }
        for index in lexicon.words.indices where lexicon.words[index].connectors.count > 1 {
            let connectors = lexicon.connectors
            lexicon.words[index].connectors.sort { left, right in
                let first = connectors[Int(left)].words.count
                let second = connectors[Int(right)].words.count
                return first != second ? first > second : left < right
            }
        }
    }

    private mutating func readModels(_ node: LexiconNode) throws(AnnotationError) {
        for (infinitive, value) in try node.entries() {
            var model = SpanishVerb.Model()
            for (key, forms) in try value.entries() {
                switch key {
                case "present": model.present = try forms.words()
                case "preterite": model.preterite = try forms.words()
                case "imperfect": model.imperfect = try forms.words()
                case "subjunctive": model.subjunctive = try forms.words()
                case "future": model.future = try forms.text()
                case "gerund": model.gerund = try forms.text()
                case "participle": model.participle = try forms.text()
                case "alone": model.isAlone = try forms.text() == "yes"
                default:
                    throw forms.unknown(
                        key,
                        among: ["present", "preterite", "imperfect", "subjunctive", "future", "gerund", "participle", "alone"])
                }
            }
            models[infinitive] = model
        }
    }

    private mutating func tail(_ words: [Substring], _ vocabulary: inout Vocabulary) -> Int32 {
        guard !words.isEmpty else { return -1 }
        lexicon.tails.append(words.map { vocabulary.insert(String($0)) })
        return Int32(lexicon.tails.count - 1)
    }

    private mutating func readVerbs(_ node: LexiconNode, _ vocabulary: inout Vocabulary) throws(AnnotationError) {
        for (name, value) in try node.entries() {
            guard lexicon.verbBits.count < 128 else { throw value.bad(name, expected: "at most 128 classes") }
            let bit = EventLexicon.VerbClasses(1) << EventLexicon.VerbClasses(lexicon.verbBits.count)
            lexicon.verbBits[name] = bit
            for phrase in try value.phrases() {
                // `llevar … a cabo`: what follows the bar must follow the verb.
                let parts = phrase.split(separator: "|", maxSplits: 1)
                guard let first = parts.first else { continue }
                let verb = String(first).trimmed
                let isPronominal = lexicon.isSpanish && verb.prefix { $0 != "(" }.hasSuffix("rse")
                let tail = self.tail(parts.count > 1 ? parts[1].split(separator: " ") : [], &vocabulary)
                for (word, form) in forms(of: verb, &vocabulary) {
                    at(word) { word in
                        word.verbClasses |= bit
                        let plain = isPronominal ? 0 : bit
                        if let same = word.verbs.firstIndex(where: { $0.form == form && $0.tail == tail }) {
                            word.verbs[same].classes |= bit
                            word.verbs[same].plain |= plain
                        } else {
                            word.verbs.append(.init(form: form, tail: tail, classes: bit, plain: plain))
                        }
                    }
                }
            }
        }
    }

    private mutating func forms(of verb: String, _ vocabulary: inout Vocabulary) -> [(word: Int32, form: VerbForm)] {
        if let known = forms[verb] { return known }
        let all =
            lexicon.isSpanish
            ? SpanishVerb(infinitive: verb, participle: participles[verb], models: models).forms : EnglishVerb(verb).forms
        let found = all.map { (word: vocabulary.insert($0.text), form: $0.form) }
        forms[verb] = found
        return found
    }

    private mutating func readNouns(_ node: LexiconNode, _ vocabulary: inout Vocabulary) throws(AnnotationError) {
        for (name, value) in try node.entries() {
            guard lexicon.nounBits.count < 64 else { throw value.bad(name, expected: "at most 64 classes") }
            let bit = UInt64(1) << UInt64(lexicon.nounBits.count)
            lexicon.nounBits[name] = bit
            for phrase in try value.phrases() {
                var words = phrase.split(separator: " ")
                let head = vocabulary.insert(String(words.removeFirst()))
                let tail = self.tail(words, &vocabulary)
                at(head) { word in
                    word.nounClasses |= bit
                    word.nouns.append(.init(classes: bit, tail: tail))
                }
            }
        }
    }

    private mutating func readFrame(_ node: LexiconNode) throws(AnnotationError) {
        try node.allow([
            "name", "type", "verbs", "nouns", "object", "connector", "needs", "deed", "roles", "symmetric", "joint", "future",
            "places",
            "far", "performative",
            "undertaking", "asked", "binding", "written", "spoken", "sequel", "status", "unless", "marker", "open", "requires",
            "counter",
            "match",
            "reject",
        ])
        let name = try node.require("name").text()
        var type = CooperationEvent.PLOVERType.consult
        if let given = node.child("type") {
            guard let known = CooperationEvent.PLOVERType(rawValue: try given.text()) else {
                throw given.bad("type", expected: "one of AGREE, CONSULT, SUPPORT, COOPERATE, AID")
            }
            type = known
        }
        var roles = [CooperationEvent.Role?](repeating: nil, count: Frame.Slot.allCases.count)
        if let given = node.child("roles") {
            for (key, value) in try given.entries() {
                guard let slot = LexiconNode.slots[key] else { throw value.unknown(key, among: Array(LexiconNode.slots.keys)) }
                guard let role = CooperationEvent.Role(rawValue: try value.text()) else {
                    throw value.bad(
                        key, expected: "one of " + CooperationEvent.Role.allCases.map(\.rawValue).joined(separator: ", "))
                }
                roles[slot.rawValue] = role
            }
        }
        let verbs = try bits(node.child("verbs"), among: lexicon.verbBits)
        let nouns = try bits(node.child("nouns"), among: lexicon.nounBits)
        let parts = Frame.Parts(
            name: name, roles: roles,
            matches: try node.child("match")?.items().map { node throws(AnnotationError) in try node.text() } ?? [],
            rejects: try node.child("reject")?.items().map { node throws(AnnotationError) in try node.text() } ?? [],
            counterReason: try node.child("counter")?.text())
        let frame = Frame(
            parts: parts, type: type, verbs: verbs, nouns: nouns, object: try bits(node.child("object"), among: lexicon.nounBits),
            connector: try node.child("connector").map { node throws(AnnotationError) in try slot(node) },
            requires: try node.child("requires").map { node throws(AnnotationError) in try slot(node) },
            status: try node.child("status").flatMap { node throws(AnnotationError) in
                CooperationEvent.Status(rawValue: try node.text())
            },
            unless: try bits(node.child("unless"), among: lexicon.nounBits), isMarked: try node.flag("marker"),
            isOpen: try node.flag("open"),
            needs: try bits(node.child("needs"), among: lexicon.classBits),
            deed: try bits(node.child("deed"), among: lexicon.classBits),
            isSymmetric: try node.flag("symmetric"), isJointSubject: try node.flag("joint"),
            futureIsAgree: try node.child("future")?.text() == "agree",
            isUndertaking: try node.flag("undertaking"),
            isBinding: try node.flag("binding"),
            isPerformative: try node.flag("performative"),
            takesPlaces: try node.flag("places"), reachesFar: try node.flag("far"),
            mayBeAsked: try node.child("asked")?.text() != "no", isWritten: try node.flag("written"),
            isSpoken: try node.flag("spoken"), isSequel: try node.flag("sequel"))
        let index = lexicon.frames.count
        lexicon.frames.append(frame)
        if frame.connector != nil { lexicon.connectorFrames.append(index) }
        if frame.isSequel {
            lexicon.sequelFrame = index
            lexicon.triggerNouns |= nouns
        } else if frame.counterReason != nil {
            lexicon.counterFrames.append(index)
            lexicon.counterVerbs |= verbs
            lexicon.counterNouns |= nouns
        } else if frame.connector != nil || frame.isMarked {
            return
        } else if frame.isNominal {
            lexicon.nominalFrames.append(index)
            lexicon.triggerNouns |= nouns
        } else {
            lexicon.verbalFrames.append(index)
            lexicon.triggerVerbs |= verbs
        }
    }

    private func slot(_ node: LexiconNode) throws(AnnotationError) -> Frame.Slot {
        let name = try node.text()
        guard let slot = LexiconNode.slots[name] else { throw node.unknown(name, among: Array(LexiconNode.slots.keys)) }
        return slot
    }

    private func bits<Bits: FixedWidthInteger>(
        _ node: LexiconNode?, among known: [String: Bits]
    ) throws(AnnotationError) -> Bits {
        guard let node else { return 0 }
        var bits: Bits = 0
        for name in try node.words() {
            guard let bit = known[name] else { throw node.unknown(name, among: Array(known.keys)) }
            bits |= bit
        }
        return bits
    }
}

extension String {
    fileprivate var trimmed: String { split(separator: " ").joined(separator: " ") }
}
