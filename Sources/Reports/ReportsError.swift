/// Why a report can't be made, with the place of the fault.
package struct ReportsError: Error, Sendable, Hashable, CustomStringConvertible {
    /// A place in a file, both 1-based.
    package struct Place: Sendable, Hashable {
        package var path: String
        package var line: Int
        package var column: Int

        package init(path: String, line: Int, column: Int) {
            self.path = path
            self.line = line
            self.column = column
        }
    }

    package enum Fact: Sendable, Hashable {
        /// The file is not YAML; what the parser said.
        case notYAML(String)
        /// A name of `kind` (`key`, `chart`, `table`, …) that there isn't, with the nearest one that there is.
        case unknown(kind: String, name: String, nearest: String?, known: [String])
        case missingKey(String)
        case badValue(key: String, value: String, expected: String)
        /// A Mustache template that does not parse; what the parser said.
        case badTemplate(name: String, said: String)
        /// A file that the report needs was not given.
        case missingFile(needed: String)
        /// A period of a grain that the report is not made for.
        case wrongGrain(report: String, period: String, grain: String)
        /// A table, chart or evidence that could not be had.
        case unavailable(what: String, said: String)
    }

    package var place: Place?
    package var fact: Fact

    package init(_ fact: Fact, at place: Place? = nil) {
        self.fact = fact
        self.place = place
    }

    package var description: String {
        (place.map { "\($0.path):\($0.line):\($0.column): " } ?? "") + sentence
    }

    private var sentence: String {
        switch fact {
        case .notYAML(let said): "this is not YAML (\(said)); mend the line"
        case .unknown(let kind, let name, let nearest, let known):
            "unknown \(kind) '\(name)'; "
                + (nearest.map { "did you mean '\($0)'?" }
                    ?? (known.isEmpty ? "remove it" : "there are " + known.joined(separator: ", ")))
        case .missingKey(let key): "there is no '\(key)' here; add it"
        case .badValue(let key, let value, let expected): "'\(key)' is '\(value)'; it must be \(expected)"
        case .badTemplate(let name, let said): "the template '\(name)' does not parse (\(said)); mend it"
        case .missingFile(let needed): "the report needs the file \(needed), which was not given; put it beside the others"
        case .wrongGrain(let report, let period, let grain):
            "the report '\(report)' is made by \(grain), and \(period) is none; ask for a \(grain)"
        case .unavailable(let what, let said): "the report needs \(what), which could not be had: \(said)"
        }
    }
}
