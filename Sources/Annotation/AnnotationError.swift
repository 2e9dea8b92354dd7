/// A registry or lexicon file that is wrong, with the place of the fault.
package struct AnnotationError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fact: Sendable, Hashable {
        /// The file is not YAML; what the parser said.
        case notYAML(String)
        /// A key that records of this kind do not have, with the nearest one that they have.
        case unknownKey(String, nearest: String?)
        case missingKey(String)
        /// A value that does not fit, and what fits.
        case badValue(key: String, value: String, expected: String)
    }

    package var path: String
    /// 1-based.
    package var line: Int
    /// 1-based.
    package var column: Int
    package var fact: Fact

    package init(path: String, line: Int, column: Int, fact: Fact) {
        self.path = path
        self.line = line
        self.column = column
        self.fact = fact
    }

    package var description: String {
        "\(path):\(line):\(column): \(sentence)"
    }

    private var sentence: String {
        switch fact {
        case .notYAML(let said): "this is not YAML (\(said)); mend the line"
        case .unknownKey(let key, let nearest):
            "unknown key '\(key)'" + (nearest.map { "; did you mean '\($0)'?" } ?? "; remove it")
        case .missingKey(let key): "the record has no '\(key)'; add it"
        case .badValue(let key, let value, let expected): "'\(key)' is '\(value)'; it must be \(expected)"
        }
    }
}
