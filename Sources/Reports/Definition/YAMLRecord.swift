import Documents
import Yams

/// A node of a YAML file that knows where it stands: reading it, nothing is skipped and nothing is guessed.
struct YAMLRecord {
    let node: Node
    let path: String

    /// The root of `file`.
    init(_ file: ReportFile) throws(ReportsError) {
        let text = String(decoding: file.bytes, as: UTF8.self)
        do {
            guard let node = try Yams.compose(yaml: text) else {
                throw ReportsError(.notYAML("it is empty"), at: .init(path: file.path, line: 1, column: 1))
            }
            self.init(node, path: file.path)
        } catch let error as ReportsError {
            throw error
        } catch YamlError.parser(_, let problem, let mark, _), YamlError.scanner(_, let problem, let mark, _) {
            throw ReportsError(.notYAML(problem), at: .init(path: file.path, line: mark.line, column: mark.column))
        } catch {
            throw ReportsError(.notYAML("it can't be read"), at: .init(path: file.path, line: 1, column: 1))
        }
    }

    init(_ node: Node, path: String) {
        self.node = node
        self.path = path
    }

    var place: ReportsError.Place {
        .init(path: path, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
    }

    func error(_ fact: ReportsError.Fact) -> ReportsError { ReportsError(fact, at: place) }

    /// The values of a mapping by key, in the file's order.
    /// - Throws: `ReportsError` where this is no mapping or has a key that is not among `known`; an empty `known` allows all.
    func fields(_ name: String, known: [String] = []) throws(ReportsError) -> [(key: String, value: YAMLRecord)] {
        guard let mapping = node.mapping else {
            throw error(.badValue(key: name, value: summary, expected: "a mapping (key: value)"))
        }
        var result: [(key: String, value: YAMLRecord)] = []
        for (key, value) in mapping {
            let text = key.string ?? ""
            let record = YAMLRecord(key, path: path)
            if !known.isEmpty, !known.contains(text) {
                throw record.error(.unknown(kind: "key", name: text, nearest: NearestName.of(text, in: known), known: known))
            }
            result.append((text, YAMLRecord(value, path: path)))
        }
        return result
    }

    func items(_ name: String) throws(ReportsError) -> [YAMLRecord] {
        guard let sequence = node.sequence else {
            throw error(.badValue(key: name, value: summary, expected: "a list"))
        }
        return sequence.map { YAMLRecord($0, path: path) }
    }

    func text(_ name: String) throws(ReportsError) -> String {
        guard let text = node.string, node.scalar != nil else {
            throw error(.badValue(key: name, value: summary, expected: "a text"))
        }
        return text
    }

    func number(_ name: String) throws(ReportsError) -> Double {
        guard let number = Double.construct(from: node.scalar ?? Node.Scalar("")) else {
            throw error(.badValue(key: name, value: summary, expected: "a number"))
        }
        return number
    }

    func whole(_ name: String, in range: ClosedRange<Int>) throws(ReportsError) -> Int {
        guard let number = node.int, range.contains(number) else {
            throw error(
                .badValue(
                    key: name, value: summary, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
        }
        return number
    }

    func flag(_ name: String) throws(ReportsError) -> Bool {
        guard let flag = node.bool else { throw error(.badValue(key: name, value: summary, expected: "true or false")) }
        return flag
    }

    /// One of `known`.
    func name(_ kind: String, among known: [String]) throws(ReportsError) -> String {
        let text = try text(kind)
        guard known.contains(text) else {
            throw error(.unknown(kind: kind, name: text, nearest: NearestName.of(text, in: known), known: known))
        }
        return text
    }

    /// A mapping with `es` and `en`.
    func localized(_ name: String) throws(ReportsError) -> LocalizedText {
        var (spanish, english): (String?, String?) = (nil, nil)
        for (key, value) in try fields(name, known: ["es", "en"]) {
            if key == "es" { spanish = try value.text("es") } else { english = try value.text("en") }
        }
        guard let spanish else { throw error(.missingKey("es")) }
        guard let english else { throw error(.missingKey("en")) }
        return LocalizedText(es: Prose.bound(spanish), en: Prose.bound(english))
    }

    private var summary: String {
        if let text = node.string { return text }
        return node.sequence != nil ? "a list" : "a mapping"
    }
}
