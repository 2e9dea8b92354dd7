import Documents
import Yams

/// One mapping of a YAML file, read strictly: every key is known, every value is of its kind.
struct YAMLRecord {
    let path: String
    /// A list and not Yams' mapping, whose look-up resolves the tag of every key by regular expressions.
    private let fields: [(key: String, value: Node)]
    let source: RegistrySource

    /// The top mapping of `file`; nil for an empty file.
    static func top(of file: DataFile, keys: [String]) throws(AnnotationError) -> YAMLRecord? {
        let node: Node?
        do {
            node = try Yams.compose(yaml: String(decoding: file.bytes, as: UTF8.self), .basic)
        } catch let error as YamlError {
            throw syntax(error, file.path)
        } catch {
            throw AnnotationError(path: file.path, line: 1, column: 1, fact: .notYAML("it cannot be read"))
        }
        guard let node else { return nil }
        return try YAMLRecord(node, path: file.path, keys: keys)
    }

    init(_ node: Node, path: String, keys: [String]) throws(AnnotationError) {
        self.path = path
        source = Self.place(node, path)
        guard case .mapping(let mapping) = node else {
            throw Self.fault(
                source, .badValue(key: "record", value: Self.scalar(node) ?? "a list", expected: "a mapping of keys to values"))
        }
        var fields: [(key: String, value: Node)] = []
        fields.reserveCapacity(mapping.count)
        for (key, value) in mapping {
            let name = Self.scalar(key) ?? ""
            fields.append((name, value))
            guard !keys.contains(name) else { continue }
            throw Self.fault(Self.place(key, path), .unknownKey(name, nearest: NearestName.of(name, in: keys)))
        }
        self.fields = fields
    }

    func node(_ key: String) -> Node? { fields.first { $0.key == key }?.value }

    private static func scalar(_ node: Node) -> String? {
        if case .scalar(let scalar) = node { scalar.string } else { nil }
    }

    func source(of key: String) -> RegistrySource { node(key).map { Self.place($0, path) } ?? source }

    func string(_ key: String) throws(AnnotationError) -> String? {
        guard let node = node(key) else { return nil }
        return try text(node, key)
    }

    func required(_ key: String) throws(AnnotationError) -> String {
        guard let value = try string(key) else { throw Self.fault(source, .missingKey(key)) }
        return value
    }

    func strings(_ key: String) throws(AnnotationError) -> [String] {
        guard let node = node(key) else { return [] }
        return try texts(node, key).map(\.text)
    }

    func placedStrings(_ key: String) throws(AnnotationError) -> [(text: String, source: RegistrySource)] {
        guard let node = node(key) else { return [] }
        return try texts(node, key)
    }

    func day(_ key: String) throws(AnnotationError) -> CalendarDay? {
        guard let value = try string(key) else { return nil }
        guard let day = CalendarDay(iso: value) else {
            throw Self.fault(source(of: key), .badValue(key: key, value: value, expected: "a day such as 2019-11-16"))
        }
        return day
    }

    /// `{es: …, en: …}` with one text each.
    func localized(_ key: String) throws(AnnotationError) -> [Language: String] {
        guard let node = node(key) else { return [:] }
        let record = try YAMLRecord(node, path: path, keys: ["es", "en"])
        var result: [Language: String] = [:]
        result[.spanish] = try record.string("es")
        result[.english] = try record.string("en")
        return result
    }

    /// `{es: […], en: […]}`.
    func localizedLists(_ key: String) throws(AnnotationError) -> [Language: [String]] {
        guard let node = node(key) else { return [:] }
        let record = try YAMLRecord(node, path: path, keys: ["es", "en"])
        return [.spanish: try record.strings("es"), .english: try record.strings("en")].filter { !$0.value.isEmpty }
    }

    func records(_ key: String, keys: [String]) throws(AnnotationError) -> [YAMLRecord] {
        var result: [YAMLRecord] = []
        for attempt in try attempts(key, keys: keys) { result.append(try attempt.get()) }
        return result
    }

    /// The records of a list, each as it was read or with its fault.
    func attempts(_ key: String, keys: [String]) throws(AnnotationError) -> [Result<YAMLRecord, AnnotationError>] {
        guard let node = node(key) else { return [] }
        guard case .sequence(let sequence) = node else {
            throw Self.fault(
                Self.place(node, path),
                .badValue(key: key, value: Self.scalar(node) ?? "a mapping", expected: "a list of records"))
        }
        return sequence.map { element in
            Result { () throws(AnnotationError) in try YAMLRecord(element, path: path, keys: keys) }
        }
    }

    func fault(_ key: String, _ fact: AnnotationError.Fact) -> AnnotationError { Self.fault(source(of: key), fact) }

    static func fault(_ source: RegistrySource, _ fact: AnnotationError.Fact) -> AnnotationError {
        AnnotationError(path: source.path, line: source.line, column: source.column, fact: fact)
    }

    private func text(_ node: Node, _ key: String) throws(AnnotationError) -> String {
        guard case .scalar(let scalar) = node, !scalar.string.isEmpty else {
            throw Self.fault(
                Self.place(node, path), .badValue(key: key, value: Self.scalar(node) ?? "a list or mapping", expected: "a text"))
        }
        return scalar.string
    }

    private func texts(_ node: Node, _ key: String) throws(AnnotationError) -> [(text: String, source: RegistrySource)] {
        guard case .sequence(let sequence) = node else {
            throw Self.fault(
                Self.place(node, path), .badValue(key: key, value: Self.scalar(node) ?? "a mapping", expected: "a list of texts"))
        }
        var result: [(text: String, source: RegistrySource)] = []
        for element in sequence { result.append((try text(element, key), Self.place(element, path))) }
        return result
    }

    private static func place(_ node: Node, _ path: String) -> RegistrySource {
        RegistrySource(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    private static func syntax(_ error: YamlError, _ path: String) -> AnnotationError {
        switch error {
        case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _), .composer(_, let problem, let mark, _):
            return AnnotationError(path: path, line: mark.line, column: mark.column, fact: .notYAML(problem))
        case .duplicatedKeysInMapping(let duplicates, let context):
            return AnnotationError(
                path: path, line: context.mark.line, column: context.mark.column,
                fact: .notYAML("the key '\(duplicates.first ?? "")' stands twice"))
        default:
            return AnnotationError(path: path, line: 1, column: 1, fact: .notYAML("it cannot be read"))
        }
    }
}
