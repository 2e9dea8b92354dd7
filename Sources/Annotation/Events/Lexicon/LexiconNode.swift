import Yams

/// A node of a lexicon file that knows its place, so that every fault is told with line and column.
struct LexiconNode {
    static let slots: [String: Frame.Slot] = [
        "subject": .subject, "object": .object, "to": .to, "with": .with, "between": .between, "of": .of, "by": .by,
        "from": .from, "for": .for, "in": .in, "on": .on, "together": .together, "support": .support, "invited": .invited,
        "behest": .behest,
        "organ": .organ,
        "witness": .witness, "also": .also, "other": .other,
    ]

    private let node: Node
    private let path: String
    /// The values of a map by their keys' texts: the parser's own look-up settles the type of each key that it meets.
    private let children: [String: Node]

    init(_ node: Node, path: String) throws(AnnotationError) {
        self.node = node
        self.path = path
        var children: [String: Node] = [:]
        for (key, value) in node.mapping ?? [:] {
            if let name = key.scalar?.string, children[name] == nil { children[name] = value }
        }
        self.children = children
    }

    private func fault(_ fact: AnnotationError.Fact) -> AnnotationError {
        AnnotationError(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1, fact: fact)
    }

    func bad(_ key: String, expected: String) -> AnnotationError {
        fault(.badValue(key: key, value: node.scalar?.string ?? "a list or a map", expected: expected))
    }

    func unknown(_ name: String, among known: [String]) -> AnnotationError {
        let nearest = known.sorted().min { Self.distance($0, name) < Self.distance($1, name) }
        return fault(.unknownKey(name, nearest: nearest.flatMap { Self.distance($0, name) <= 3 ? $0 : nil }))
    }

    func allow(_ keys: [String]) throws(AnnotationError) {
        for (key, value) in try entries() where !keys.contains(key) { throw value.unknown(key, among: keys) }
    }

    func child(_ key: String) -> LexiconNode? {
        guard let found = children[key] else { return nil }
        return try? LexiconNode(found, path: path)
    }

    func require(_ key: String) throws(AnnotationError) -> LexiconNode {
        guard let found = child(key) else { throw fault(.missingKey(key)) }
        return found
    }

    func entries() throws(AnnotationError) -> [(String, LexiconNode)] {
        guard let mapping = node.mapping else { throw bad("map", expected: "a map of names to values") }
        var entries: [(String, LexiconNode)] = []
        for (key, value) in mapping { entries.append((key.scalar?.string ?? "", try LexiconNode(value, path: path))) }
        return entries
    }

    func items() throws(AnnotationError) -> [LexiconNode] {
        guard let sequence = node.sequence else { throw bad("list", expected: "a list") }
        var items: [LexiconNode] = []
        for item in sequence { items.append(try LexiconNode(item, path: path)) }
        return items
    }

    func text() throws(AnnotationError) -> String {
        guard let scalar = node.scalar else { throw bad("value", expected: "text") }
        return scalar.string
    }

    func flag(_ key: String) throws(AnnotationError) -> Bool {
        guard let value = child(key) else { return false }
        switch try value.text() {
        case "yes", "true": return true
        case "no", "false": return false
        default: throw value.bad(key, expected: "yes or no")
        }
    }

    /// Words separated by white space.
    func words() throws(AnnotationError) -> [String] {
        try text().utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }.map { String(Substring($0)) }
    }

    /// Phrases separated by commas.
    func phrases() throws(AnnotationError) -> [String] {
        try text().utf8.split { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\n") }
            .map { $0.split(separator: UInt8(ascii: " ")).map { Substring($0) }.joined(separator: " ") }.filter { !$0.isEmpty }
    }

    /// Levenshtein's distance, for names only.
    private static func distance(_ left: String, _ right: String) -> Int {
        let second = Array(right.utf8)
        var row = Array(0...second.count)
        for (index, byte) in left.utf8.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in second.indices {
                let cost = min(row[column + 1] + 1, row[column] + 1, diagonal + (byte == second[column] ? 0 : 1))
                diagonal = row[column + 1]
                row[column + 1] = cost
            }
        }
        return row[second.count]
    }
}
