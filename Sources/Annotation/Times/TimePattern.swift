/// The pattern of a rule as a small program over tokens, in the manner of Thompson's matcher (CACM 11:6, 1968).
///
/// A pattern is a row of words (`de`), signs (`,`), slots (`<month>`), macros (`$year`), groups (`(a|b c)`), each optional
/// with `?` after it, or told once or more with `+`. `{…}` surrounds what becomes an expression (the whole, where there is none); `~` forbids white space;
/// `<=field:n>` sets a field.
struct TimePattern: Sendable {
    enum Slot: Int, Sendable, CaseIterable {
        case month, monthAbbreviation, monthNumber, weekday, weekdayAbbreviation, day, year, yearWords, shortYear
        case number, unit, ordinal, ordinalDay, season, part, decade, roman, hour, minute, second, isoHour
        case capitalised, lower, plural, anyNumber, lowerMonth, lowerWeekday, lowerSeason

        static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })

        /// The slot of the same words with or without a capital.
        var plain: Slot? {
            switch self {
            case .lowerMonth: .month
            case .lowerWeekday: .weekday
            case .lowerSeason: .season
            default: nil
            }
        }
    }

    enum Instruction: Sendable {
        case words([UInt16])
        case slot(Slot)
        case glue
        case split(Int, Int)
        case jump(Int)
        case open, close
        case set(TimeFields.Field, Int)
        case match
    }

    /// What `$name` stands for, compiled when first asked for.
    struct Macros: Sendable {
        var texts: [String: String] = [:]
        fileprivate var compiled: [String: [Instruction]] = [:]
    }

    struct Fault: Error {
        var said: String
    }

    private(set) var code: [Instruction] = []

    /// - Parameters:
    ///   - macros: those of the grammar.
    ///   - word: gives the grammar's number of a folded word or sign.
    init(_ text: String, macros: inout Macros, word: (String) -> UInt16) throws(Fault) {
        var parser = Parser(scalars: Array(text.unicodeScalars), macros: macros, depth: 0)
        defer { macros = parser.macros }
        let spans = text.contains("{")
        if !spans { code.append(.open) }
        code += try parser.alternatives(word)
        guard parser.position == parser.scalars.count else { throw Fault(said: "a pattern with its brackets in pairs") }
        if !spans { code.append(.close) }
        code.append(.match)
    }

    private struct Parser {
        var scalars: [Unicode.Scalar]
        var position = 0
        var macros: Macros
        let depth: Int

        init(scalars: [Unicode.Scalar], macros: Macros, depth: Int) {
            self.scalars = scalars
            self.macros = macros
            self.depth = depth
        }

        mutating func alternatives(_ word: (String) -> UInt16) throws(Fault) -> [Instruction] {
            var branches = [try row(word)]
            while position < scalars.count, scalars[position] == "|" {
                position += 1
                branches.append(try row(word))
            }
            return Self.choice(branches)
        }

        /// One of `branches`, the first preferred; single words become one instruction. Jumps are relative to their place.
        private static func choice(_ branches: [[Instruction]]) -> [Instruction] {
            guard branches.count > 1 else { return branches.first ?? [] }
            var words: [UInt16] = []
            for branch in branches {
                guard branch.count == 1, case .words(let some) = branch[0] else {
                    let rest = choice(Array(branches.dropFirst()))
                    return [.split(1, branches[0].count + 2)] + branches[0] + [.jump(rest.count + 1)] + rest
                }
                words += some
            }
            return [.words(words)]
        }

        private mutating func row(_ word: (String) -> UInt16) throws(Fault) -> [Instruction] {
            var row: [Instruction] = []
            while position < scalars.count, scalars[position] != "|", scalars[position] != ")" {
                let scalar = scalars[position]
                if scalar == " " {
                    position += 1
                    continue
                }
                var atom = try self.atom(word)
                if position < scalars.count, scalars[position] == "?" {
                    position += 1
                    atom = [.split(1, atom.count + 1)] + atom
                } else if position < scalars.count, scalars[position] == "+" {
                    position += 1
                    atom.append(.split(-atom.count, 1))
                }
                row += atom
            }
            return row
        }

        private mutating func atom(_ word: (String) -> UInt16) throws(Fault) -> [Instruction] {
            let scalar = scalars[position]
            position += 1
            switch scalar {
            case "~": return [.glue]
            case "{": return [.open]
            case "}": return [.close]
            case "(":
                let inner = try alternatives(word)
                guard position < scalars.count, scalars[position] == ")" else {
                    throw Fault(said: "a pattern with its brackets in pairs")
                }
                position += 1
                return inner
            case "<":
                let name = take { $0 != ">" }
                position += 1
                return [try slot(name)]
            case "$":
                let name = take { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
                if let code = macros.compiled[name] { return code }
                guard let text = macros.texts[name], depth < 8 else {
                    throw Fault(said: "a pattern with known macros (not '$\(name)')")
                }
                var inner = Parser(scalars: Array(text.unicodeScalars), macros: macros, depth: depth + 1)
                let code = try inner.alternatives(word)
                guard inner.position == inner.scalars.count else { throw Fault(said: "a pattern with its brackets in pairs") }
                macros = inner.macros
                macros.compiled[name] = code
                return code
            case "\\":
                position += 1
                return [.words([word(String(scalars[position - 1]))])]
            default:
                position -= 1
                let letters = take { $0.properties.isAlphabetic || $0 == "'" || ("0"..."9").contains($0) || $0 == "º" }
                if !letters.isEmpty { return [.words([word(letters)])] }
                position += 1
                return [.words([word(String(scalar))])]
            }
        }

        private mutating func take(while fits: (Unicode.Scalar) -> Bool) -> String {
            var text = ""
            while position < scalars.count, fits(scalars[position]) {
                text.unicodeScalars.append(scalars[position])
                position += 1
            }
            return text
        }

        private func slot(_ name: String) throws(Fault) -> Instruction {
            if let slot = Slot.byName[name] { return .slot(slot) }
            let parts = name.split(whereSeparator: { $0 == "=" || $0 == ":" })
            guard name.hasPrefix("="), parts.count == 2,
                let field = TimeFields.Field.byName[String(parts[0])],
                let value = Int(parts[1]) ?? TimeModifier.allCases.firstIndex(where: { $0.rawValue == parts[1] })
                    ?? TimeUnit(name: String(parts[1]))?.rawValue
            else { throw Fault(said: "a pattern with known slots and fields (not '<\(name)>')") }
            return .set(field, value)
        }
    }
}

/// TIMEX3's `mod`: what a word such as «principios de» does to an expression.
enum TimeModifier: String, Sendable, CaseIterable {
    case start = "START", mid = "MID", end = "END", approx = "APPROX", before = "BEFORE", after = "AFTER"
    case less = "LESS_THAN", more = "MORE_THAN", atMost = "EQUAL_OR_LESS", atLeast = "EQUAL_OR_MORE"
}
