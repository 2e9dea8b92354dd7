import Documents

/// Reads one slot of a pattern: a month, a day, a number in digits or words, ….
struct TimeSlotReader {
    static let ordinalEndings = ["o", "a", "º", "ª", "er", "ro", "ra", "do", "da", "to", "ta", "st", "nd", "rd", "th"]

    let matcher: TimeMatcher
    /// The next token to read.
    var token: Int
    private(set) var found: [(TimeFields.Field, Int)] = []

    init(matcher: TimeMatcher, token: Int) {
        self.matcher = matcher
        self.token = token
    }

    mutating func read(_ slot: TimePattern.Slot) -> Bool {
        guard token < matcher.limit else { return false }
        switch slot {
        case .month, .monthAbbreviation: return word(slot, .month)
        case .weekday, .weekdayAbbreviation: return word(slot, .weekday)
        case .unit: return word(slot, .unit)
        case .season: return word(slot, .season)
        case .part: return word(slot, .part)
        case .decade: return word(slot, .decade)
        case .monthNumber: return digits(upTo: 2, 1...12, .month)
        case .shortYear: return digits(exactly: 2, 0...99, .shortYear)
        case .second: return digits(exactly: 2, 0...59, .second)
        case .isoHour: return isoHour()
        case .minute: return digits(exactly: 2, 0...59, .minute)
        case .day: return day()
        case .hour: return digits(upTo: 2, 0...24, .hour) || word(.hour, .hour) || numberWord(1...12, .hour)
        case .year: return year()
        case .yearWords: return yearWords()
        case .number: return number()
        case .ordinal: return ordinal(.ordinal)
        case .ordinalDay: return ordinal(.day)
        case .roman: return roman()
        case .anyNumber: return skip { $0.isNumber }
        case .capitalised: return skip { $0.isWord && $0.isCapitalised }
        case .lower: return skip { $0.isWord && !$0.isCapitalised }
        case .plural: return plural()
        case .lowerMonth, .lowerWeekday, .lowerSeason:
            guard let plain = slot.plain, !matcher.tokens[token].isCapitalised else { return false }
            return read(plain)
        }
    }

    private mutating func skip(_ fits: (Tokens.Token) -> Bool) -> Bool {
        guard fits(matcher.tokens[token]) else { return false }
        token += 1
        return true
    }

    private func value(_ slot: TimePattern.Slot, at token: Int) -> Int? {
        guard token < matcher.limit, matcher.hasCapital(token) else { return nil }
        return matcher.grammar.words[Int(matcher.local(token))].values[slot]
    }

    private mutating func word(_ slot: TimePattern.Slot, _ field: TimeFields.Field) -> Bool {
        guard let value = value(slot, at: token) else { return false }
        found.append((field, value))
        token += 1
        return true
    }

    /// The value of a run of digits, nil above nine digits.
    private func integer(at token: Int) -> (value: Int, count: Int)? {
        guard token < matcher.limit, matcher.tokens[token].isNumber else { return nil }
        let range = matcher.tokens[token].range
        guard range.count < 10 else { return nil }
        return (matcher.bytes[range].reduce(0) { $0 * 10 + Int($1) - 48 }, range.count)
    }

    private func isGlued(_ token: Int) -> Bool {
        token < matcher.limit && !matcher.tokens[token].flags.contains(.spaceBefore)
    }

    private mutating func digits(
        upTo most: Int = 9, exactly count: Int? = nil, _ range: ClosedRange<Int>, _ field: TimeFields.Field
    ) -> Bool {
        guard let read = integer(at: token), range.contains(read.value), read.count <= (count ?? most),
            count == nil || read.count == count
        else { return false }
        found.append((field, read.value))
        token += 1
        return true
    }

    private mutating func numberWord(_ range: ClosedRange<Int>, _ field: TimeFields.Field) -> Bool {
        guard let read = cardinal(at: token, pairs: false), range.contains(read.value) else { return false }
        found.append((field, read.value))
        token = read.next
        return true
    }

    /// The token after an ordinal's ending («1.º», «1er», «3rd») glued to the digits that end before `token`.
    private func afterOrdinalEnding(_ token: Int) -> Int? {
        var next = token
        if isGlued(next), matcher.tokens[next].isSign, matcher.bytes[Int(matcher.tokens[next].start)] == UInt8(ascii: ".") {
            next += 1
        }
        guard isGlued(next), matcher.tokens[next].isWord else { return nil }
        let word = matcher.bytes[matcher.tokens[next].range].map { $0 < 0x80 ? $0 | 32 : $0 }
        return Self.ordinalEndings.contains { Array($0.utf8) == word } ? next + 1 : nil
    }

    /// The `T22` of `1998-04-02T22:52`.
    private mutating func isoHour() -> Bool {
        let word = matcher.bytes[matcher.tokens[token].range]
        guard word.count == 3, let first = word.first, first | 32 == UInt8(ascii: "t") else { return false }
        let digits = word.dropFirst().map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }), digits[0] * 10 + digits[1] <= 24 else { return false }
        found.append((.hour, digits[0] * 10 + digits[1]))
        token += 1
        return true
    }

    private mutating func day() -> Bool {
        if digits(upTo: 2, 1...31, .day) {
            token = afterOrdinalEnding(token) ?? token
            return true
        }
        if word(.day, .day) { return true }
        return numberWord(1...31, .day)
    }

    private mutating func year() -> Bool {
        guard let read = integer(at: token), read.count == 4, (1000...2999).contains(read.value) else { return false }
        found.append((.year, read.value))
        token += 1
        return true
    }

    /// A year in words, told in more than its thousand, which are rather a number («dos mil», «mil»).
    private mutating func yearWords() -> Bool {
        guard !matcher.tokens[token].isNumber, let read = cardinal(at: token, pairs: true), (1001...2999).contains(read.value),
            read.value % 1000 != 0
        else { return false }
        found.append((.year, read.value))
        token = read.next
        return true
    }

    private mutating func ordinal(_ field: TimeFields.Field) -> Bool {
        if let read = integer(at: token), read.count <= 2, let next = afterOrdinalEnding(token + 1) {
            found.append((field, read.value))
            token = next
            return true
        }
        return word(.ordinal, field)
    }

    private mutating func number() -> Bool {
        guard let read = cardinal(at: token, pairs: false) else { return false }
        found.append((.number, read.value))
        token = read.next
        return true
    }

    /// A cardinal in digits («12», «1,500», «2 mil») or in words («treinta y seis», «twenty-five», «mil novecientos noventa»).
    ///
    /// With `pairs`, English year words count too («nineteen ninety-six»).
    private func cardinal(at start: Int, pairs: Bool) -> (value: Int, next: Int)? {
        var total = 0
        var current = 0
        var next = start
        if let read = integer(at: next) {
            (current, next) = (read.value, next + 1)
            while isGlued(next), next + 1 < matcher.limit, isGlued(next + 1), matcher.tokens[next].isSign, current < 1_000_000,
                matcher.bytes[Int(matcher.tokens[next].start)] == 44 || matcher.bytes[Int(matcher.tokens[next].start)] == 46,
                let group = integer(at: next + 1), group.count == 3
            {
                (current, next) = (current * 1000 + group.value, next + 2)
            }
            if value(.number, at: next) == 1000 { (current, next) = (current * 1000, next + 1) }
            return (current, next)
        }
        var isEmpty = true
        while next < matcher.limit {
            var place = next
            if !isEmpty, place + 1 < matcher.limit, isJoint(place, after: current) { place += 1 }
            guard let value = value(.number, at: place), add(value, &total, &current, isEmpty: isEmpty, pairs: pairs) else {
                break
            }
            isEmpty = false
            next = place + 1
        }
        return isEmpty ? nil : (total + current, next)
    }

    /// «y», «and» or a hyphen between the words of one number.
    private func isJoint(_ token: Int, after current: Int) -> Bool {
        let text = matcher.bytes[matcher.tokens[token].range]
        let isSpanish = matcher.grammar.language == .spanish
        if text.elementsEqual("y".utf8) { return isSpanish && current % 100 >= 30 && current % 10 == 0 }
        if text.elementsEqual("and".utf8) { return !isSpanish && current > 0 && current % 100 == 0 }
        return text.elementsEqual("-".utf8) && isGlued(token) && current % 100 >= 20 && current % 10 == 0
    }

    private func add(_ value: Int, _ total: inout Int, _ current: inout Int, isEmpty: Bool, pairs: Bool) -> Bool {
        switch value {
        case 1000:
            guard total == 0 else { return false }
            (total, current) = (max(1, current) * 1000, 0)
        case 100 where matcher.grammar.language == .english:
            guard (1...9).contains(current) || (pairs && (10...29).contains(current)) else { return false }
            current *= 100
        case _ where isEmpty || current == 0: current += value
        case 1..<10 where current % 10 == 0 && current % 100 != 10: current += value
        case 10..<100 where current % 100 == 0: current += value
        case 10..<100 where pairs && (10...29).contains(current): current = current * 100 + value
        default: return false
        }
        return true
    }

    private mutating func roman() -> Bool {
        guard matcher.tokens[token].isWord else { return false }
        let digits: [UInt8: Int] = [73: 1, 86: 5, 88: 10]
        var total = 0
        var last = 0
        for byte in matcher.bytes[matcher.tokens[token].range].reversed() {
            guard let value = digits[byte & 0xDF] else { return false }
            total += value < last ? -value : value
            last = value
        }
        guard (1...30).contains(total) else { return false }
        found.append((.century, total))
        token += 1
        return true
    }

    /// A lower-case word of five letters or more that ends in «s» and that no rule knows: things that are counted.
    private mutating func plural() -> Bool {
        let read = matcher.tokens[token]
        guard read.isWord, !read.isCapitalised, matcher.local(token) == 0, read.range.count >= 5,
            matcher.bytes[Int(read.end) - 1] == UInt8(ascii: "s")
        else { return false }
        token += 1
        return true
    }
}
