package import Documents
import Yams

/// The contents of one `times-*.yaml`: words, macros and rules with the phrases that test them.
package struct TimeLexicon: Sendable {
    /// A phrase and what it must come to: values joined by ` + `, `none` where nothing may be found.
    package struct Example: Sendable {
        package var rule: String
        package var phrase: String
        package var expected: String
        package var line: Int
    }

    package private(set) var language = Language.spanish
    /// The day that the examples are told on.
    package private(set) var reference = CalendarDay(ordinal: 0)
    package private(set) var examples: [Example] = []
    private(set) var grammar: TimeGrammar

    private let path: String

    /// - Throws: `AnnotationError` with the place of the first fault.
    package init(_ file: DataFile, vocabulary: inout Vocabulary) throws(AnnotationError) {
        path = file.path
        let root = try Self.compose(file)
        grammar = TimeGrammar(language: .spanish, vocabulary: &vocabulary)
        let top = try mapping(root, keys: ["language", "reference", "words", "capital", "tense", "macros", "rules"])
        let code = try text(try required("language", top, root))
        guard let language = Language(rawValue: code), language != .undetermined else {
            throw bad(top["language"] ?? root, "language", code, "es or en")
        }
        self.language = language
        grammar = TimeGrammar(language: language, vocabulary: &vocabulary)
        let day = try text(try required("reference", top, root))
        guard let reference = CalendarDay(iso: day) else {
            throw bad(top["reference"] ?? root, "reference", day, "a day such as 2024-09-04")
        }
        self.reference = reference
        try readWords(try required("words", top, root), &vocabulary)
        for node in try sequence(top["capital"]) { grammar.requireCapital(grammar.word(try text(node), in: &vocabulary)) }
        if let node = top["tense"] { try readTense(node, &vocabulary) }
        var macros = TimePattern.Macros()
        if let node = top["macros"] {
            for (name, value) in try mapping(node, keys: nil) { macros.texts[name] = try text(value) }
        }
        for node in try sequence(try required("rules", top, root)) { try readRule(node, &macros, &vocabulary) }
        grammar.finish()
    }

    private mutating func readWords(_ node: Node, _ vocabulary: inout Vocabulary) throws(AnnotationError) {
        let slots = TimePattern.Slot.allCases.map { "\($0)" }
        for (name, list) in try mapping(node, keys: slots).sorted(by: { $0.key < $1.key }) {
            guard let slot = TimePattern.Slot.byName[name] else { continue }
            for (word, value) in try mapping(list, keys: nil).sorted(by: { $0.key < $1.key }) {
                let number = try text(value)
                guard let meant = Int(number) ?? TimeUnit(name: number)?.rawValue else {
                    throw bad(value, word, number, "a number or a unit of time")
                }
                grammar.give(grammar.word(word, in: &vocabulary), slot, meant)
            }
        }
    }

    private mutating func readTense(_ node: Node, _ vocabulary: inout Vocabulary) throws(AnnotationError) {
        let tense = try mapping(
            node,
            keys: [
                "past", "future", "pastEndings", "futureEndings", "ahead", "aheadEndings", "notAhead", "participleLeads", "since",
                "conditionalEndings", "nounLeads", "saying", "sayingLinks", "planning", "infinitiveEndings", "infinitiveLeads",
                "notInfinitives", "deferring", "deferringLinks", "participleEndings", "notParticiples", "clauseLeads",
            ])
        func words(_ key: String) throws(AnnotationError) -> Set<Int32> {
            var words: Set<Int32> = []
            for word in try sequence(tense[key]) { words.insert(vocabulary.insert(try text(word))) }
            return words
        }
        grammar.tense.past = try words("past")
        grammar.tense.future = try words("future")
        grammar.tense.ahead = try words("ahead")
        grammar.tense.notAhead = try words("notAhead")
        grammar.tense.participleLeads = try words("participleLeads")
        grammar.tense.notParticiples = try words("notParticiples")
        grammar.tense.since = try words("since")
        grammar.tense.nounLeads = try words("nounLeads")
        grammar.tense.clauseLeads = try words("clauseLeads")
        grammar.tense.saying = try words("saying")
        grammar.tense.sayingLinks = try words("sayingLinks")
        grammar.tense.planning = try words("planning")
        grammar.tense.infinitiveLeads = try words("infinitiveLeads")
        grammar.tense.notInfinitives = try words("notInfinitives")
        grammar.tense.deferring = try words("deferring")
        grammar.tense.deferringLinks = try words("deferringLinks")
        func endings(_ key: String) throws(AnnotationError) -> [[UInt8]] {
            var endings: [[UInt8]] = []
            for ending in try sequence(tense[key]) { endings.append(Array(try text(ending).utf8)) }
            return endings
        }
        grammar.tense.aheadEndings = try endings("aheadEndings")
        grammar.tense.pastEndings = try endings("pastEndings")
        grammar.tense.futureEndings = try endings("futureEndings")
        grammar.tense.conditionalEndings = try endings("conditionalEndings")
        grammar.tense.participleEndings = try endings("participleEndings")
        grammar.tense.infinitiveEndings = try endings("infinitiveEndings")
    }

    private mutating func readRule(
        _ node: Node, _ macros: inout TimePattern.Macros, _ vocabulary: inout Vocabulary
    ) throws(AnnotationError) {
        let rule = try mapping(node, keys: ["rule", "means", "patterns", "examples", "not", "only"])
        let name = try text(try required("rule", rule, node))
        let means = try text(try required("means", rule, node))
        guard let meaning = TimeMeaning(rawValue: means) else {
            throw bad(
                rule["means"] ?? node, "means", means, "one of " + TimeMeaning.allCases.map(\.rawValue).joined(separator: ", "))
        }
        for node in try sequence(try required("patterns", rule, node)) {
            let text = try text(node)
            do throws(TimePattern.Fault) {
                let pattern = try TimePattern(text, macros: &macros) { grammar.word($0, in: &vocabulary) }
                grammar.add(
                    TimeGrammar.Rule(name: name, pattern: pattern, meaning: meaning, isPhraseOnly: rule["only"] != nil))
            } catch {
                throw bad(node, "patterns", text, error.said)
            }
        }
        if let node = rule["examples"] {
            for (phrase, value) in try mapping(node, keys: nil).sorted(by: { $0.key < $1.key }) {
                let line = value.mark?.line ?? 0
                examples.append(Example(rule: name, phrase: phrase, expected: try text(value), line: line))
            }
        }
        for node in try sequence(rule["not"]) {
            examples.append(Example(rule: name, phrase: try text(node), expected: "none", line: node.mark?.line ?? 0))
        }
    }

    private static func compose(_ file: DataFile) throws(AnnotationError) -> Node {
        do {
            if let node = try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self), .basic) { return node }
            throw AnnotationError(path: file.path, line: 1, column: 1, fact: .missingKey("language"))
        } catch let error as AnnotationError {
            throw error
        } catch let error as YamlError {
            guard case .parser(_, let problem, let mark, _) = error else {
                throw AnnotationError(path: file.path, line: 1, column: 1, fact: .notYAML("\(error)"))
            }
            throw AnnotationError(path: file.path, line: mark.line, column: mark.column, fact: .notYAML(problem))
        } catch {
            throw AnnotationError(path: file.path, line: 1, column: 1, fact: .notYAML("\(error)"))
        }
    }

    private func mapping(_ node: Node, keys: [String]?) throws(AnnotationError) -> [String: Node] {
        guard case .mapping(let pairs) = node else { throw fault(node, .missingKey("a mapping")) }
        var result: [String: Node] = [:]
        for (key, value) in pairs {
            let name = try text(key)
            if let keys, !keys.contains(name) {
                throw fault(key, .unknownKey(name, nearest: keys.first { $0.prefix(3) == name.prefix(3) }))
            }
            result[name] = value
        }
        return result
    }

    private func sequence(_ node: Node?) throws(AnnotationError) -> [Node] {
        guard let node else { return [] }
        guard case .sequence(let items) = node else { return [node] }
        return Array(items)
    }

    private func text(_ node: Node) throws(AnnotationError) -> String {
        guard case .scalar(let scalar) = node else { throw fault(node, .missingKey("text")) }
        return scalar.string
    }

    private func required(_ key: String, _ mapping: [String: Node], _ node: Node) throws(AnnotationError) -> Node {
        guard let value = mapping[key] else { throw fault(node, .missingKey(key)) }
        return value
    }

    private func bad(_ node: Node, _ key: String, _ value: String, _ expected: String) -> AnnotationError {
        fault(node, .badValue(key: key, value: value, expected: expected))
    }

    private func fault(_ node: Node, _ fact: AnnotationError.Fact) -> AnnotationError {
        AnnotationError(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, fact: fact)
    }
}
