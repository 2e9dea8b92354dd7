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
        /// Two records of one id; where the first stands.
        case duplicateID(String, firstLine: Int)
        /// A name that folds to one of another institution of the same country.
        case sharedName(String, other: String)
        /// A name that one record gives twice.
        case repeatedName(String)
        /// An id that no record has.
        case unknownID(key: String, id: String, nearest: String?)
        case endsBeforeItStarts(from: String, until: String)
        /// An example that names no such institution.
        case unmatchedExample(String, id: String)
        /// A counter-example that names the institution all the same.
        case matchedCounterexample(String, id: String)
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
        case .duplicateID(let id, let line): "the id '\(id)' stands already in line \(line); give each record its own"
        case .sharedName(let name, let other):
            "the name '\(name)' is also one of '\(other)' in the same country; keep it in one of the two"
        case .repeatedName(let name): "the record gives the name '\(name)' twice; remove one"
        case .unknownID(let key, let id, let nearest):
            "'\(key)' is '\(id)', which no record has"
                + (nearest.map { "; did you mean '\($0)'?" } ?? "; add the record or remove the key")
        case .endsBeforeItStarts(let from, let until): "it ends on \(until), before it starts on \(from); mend the dates"
        case .unmatchedExample(let text, let id):
            "the example '\(text)' does not name '\(id)'; add the name it uses or mend the example"
        case .matchedCounterexample(let text, let id):
            "the example '\(text)' must not name '\(id)' but does; narrow the names or mend the example"
        }
    }
}
