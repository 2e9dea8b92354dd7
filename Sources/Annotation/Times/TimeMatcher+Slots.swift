import Documents

/// How each slot of a pattern reads tokens: a month, a day, a number in digits or words, ….
extension TimeMatcher {
    /// What a slot read, and the token after it; no field where the slot only asks that something is there.
    typealias Reading = (field: TimeFields.Field?, value: Int, next: Int)

    static let ordinalEndings = [
        "o", "a", "º", "ª", "er", "ro", "ra", "do", "da", "to", "ta", "ero", "era", "°", "st", "nd", "rd", "th",
    ]
    private static let endings = ordinalEndings.map { Array($0.utf8) }

    func read(_ slot: TimePattern.Slot, at token: Int) -> Reading? {
        switch slot {
        case .month, .monthAbbreviation: return word(slot, .month, token)
        case .weekday, .weekdayAbbreviation: return word(slot, .weekday, token)
        case .unit: return word(slot, .unit, token)
        case .season: return word(slot, .season, token)
        case .part: return word(slot, .part, token)
        case .decade: return word(slot, .decade, token)
        case .lowerMonth: return isName(token) ? nil : word(.month, .month, token)
        case .lowerWeekday: return isName(token) ? nil : word(.weekday, .weekday, token)
        case .lowerSeason: return isName(token) ? nil : word(.season, .season, token)
        case .monthNumber: return digits(1...2, 1...12, .month, token)
        case .shortYear: return digits(2...2, 0...99, .shortYear, token)
        case .second: return digits(2...2, 0...59, .second, token)
        case .minute: return digits(2...2, 0...59, .minute, token)
        case .year: return digits(4...4, 1000...2999, .year, token)
        case .isoHour: return isoHour(token)
        case .day: return day(token)
        case .hour:
            return digits(1...2, 0...24, .hour, token) ?? word(.hour, .hour, token) ?? numberWord(1...12, .hour, token)
        case .yearWords: return yearWords(token)
        case .number: return cardinal(at: token, pairs: false).map { (.number, $0.value, $0.next) }
        case .ordinal: return ordinal(.ordinal, token)
        case .ordinalDay: return ordinal(.day, token)
        case .roman: return roman(token)
        case .anyNumber: return tokens[token].isNumber ? (nil, 0, token + 1) : nil
        case .capitalised: return tokens[token].isWord && tokens[token].isCapitalised ? (nil, 0, token + 1) : nil
        case .lower: return tokens[token].isWord && !tokens[token].isCapitalised ? (nil, 0, token + 1) : nil
        case .plural: return isPlural(token) ? (nil, 0, token + 1) : nil
        }
    }

    /// Whether the word has a capital that its line, set in capitals («EN MARZO»), does not give it.
    private func isName(_ token: Int) -> Bool {
        guard tokens[token].isCapitalised else { return false }
        guard token > 0 else { return true }
        return (token - 1...token).contains { bytes[tokens[$0].range].contains { (97...122).contains($0) } }
    }

    private func value(_ slot: TimePattern.Slot, at token: Int) -> Int? {
        guard token < limit else { return nil }
        let value = tables.values[slot.rawValue * tables.stride + Int(local(token))]
        return value < 0 || !hasCapital(token) ? nil : Int(value)
    }

    private func word(_ slot: TimePattern.Slot, _ field: TimeFields.Field, _ token: Int) -> Reading? {
        value(slot, at: token).map { (field, $0, token + 1) }
    }

    /// The value of a run of digits, nil above nine digits.
    private func integer(at token: Int) -> (value: Int, count: Int)? {
        guard token < limit, tokens[token].isNumber else { return nil }
        let range = tokens[token].range
        guard range.count < 10 else { return nil }
        var value = 0
        for place in range { value = value * 10 + Int(bytes[place]) - 48 }
        return (value, range.count)
    }

    private func isGlued(_ token: Int) -> Bool {
        token < limit && !tokens[token].flags.contains(.spaceBefore)
    }

    private func digits(
        _ counts: ClosedRange<Int>, _ values: ClosedRange<Int>, _ field: TimeFields.Field, _ token: Int
    ) -> Reading? {
        guard let read = integer(at: token), counts.contains(read.count), values.contains(read.value) else { return nil }
        return (field, read.value, token + 1)
    }

    private func numberWord(_ range: ClosedRange<Int>, _ field: TimeFields.Field, _ token: Int) -> Reading? {
        guard let read = cardinal(at: token, pairs: false), range.contains(read.value) else { return nil }
        return (field, read.value, read.next)
    }

    /// The token after an ordinal's ending («1.º», «1er», «1°», «1o. de», «3rd») glued to the digits that end before `token`.
    private func afterOrdinalEnding(_ token: Int) -> Int? {
        var next = token
        if isGlued(next), tokens[next].isSign, bytes[Int(tokens[next].start)] == UInt8(ascii: ".") { next += 1 }
        guard isGlued(next), !tokens[next].isNumber else { return nil }
        let word = bytes[tokens[next].range]
        guard
            Self.endings.contains(where: { $0.elementsEqual(word) { left, right in left == (right < 0x80 ? right | 32 : right) } }
            )
        else { return nil }
        // «1o. de julio»: a dot that more of the date follows ends an abbreviation.
        if next + 2 < limit, isGlued(next + 1), bytes[Int(tokens[next + 1].start)] == UInt8(ascii: "."), local(next + 2) != 0 {
            return next + 2
        }
        return next + 1
    }

    /// The `T22` of `1998-04-02T22:52`.
    private func isoHour(_ token: Int) -> Reading? {
        let word = bytes[tokens[token].range]
        guard word.count == 3, let first = word.first, first | 32 == UInt8(ascii: "t") else { return nil }
        let digits = word.dropFirst().map { Int($0) - 48 }
        guard digits.allSatisfy({ (0...9).contains($0) }), digits[0] * 10 + digits[1] <= 24 else { return nil }
        return (.hour, digits[0] * 10 + digits[1], token + 1)
    }

    private func day(_ token: Int) -> Reading? {
        if let read = digits(1...2, 1...31, .day, token) { return (.day, read.value, afterOrdinalEnding(read.next) ?? read.next) }
        return word(.day, .day, token) ?? numberWord(1...31, .day, token)
    }

    /// A year in words, told in more than its thousand, which are rather a number («dos mil», «mil»).
    private func yearWords(_ token: Int) -> Reading? {
        guard !tokens[token].isNumber, let read = cardinal(at: token, pairs: true), (1001...2999).contains(read.value),
            read.value % 1000 != 0
        else { return nil }
        return (.year, read.value, read.next)
    }

    private func ordinal(_ field: TimeFields.Field, _ token: Int) -> Reading? {
        if let read = integer(at: token), read.count <= 2, let next = afterOrdinalEnding(token + 1) {
            return (field, read.value, next)
        }
        return word(.ordinal, field, token)
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
            while isGlued(next), next + 1 < limit, isGlued(next + 1), tokens[next].isSign, current < 1_000_000,
                bytes[Int(tokens[next].start)] == UInt8(ascii: ",") || bytes[Int(tokens[next].start)] == UInt8(ascii: "."),
                let group = integer(at: next + 1), group.count == 3
            {
                (current, next) = (current * 1000 + group.value, next + 2)
            }
            if value(.number, at: next) == 1000 { (current, next) = withRest(current * 1000, next + 1) }
            return (current, next)
        }
        var isEmpty = true
        while next < limit {
            var place = next
            if !isEmpty, place + 1 < limit, isJoint(place, after: current) { place += 1 }
            guard let value = value(.number, at: place), add(value, &total, &current, isEmpty: isEmpty, pairs: pairs) else {
                break
            }
            isEmpty = false
            next = place + 1
        }
        guard !isEmpty else { return nil }
        return pairs ? (total + current, next) : withRest(total + current, next)
    }

    /// A number of thousands in words with the rest behind it in digits: «dos mil 400», «mil 250».
    private func withRest(_ thousands: Int, _ next: Int) -> (Int, Int) {
        guard thousands > 0, thousands % 1000 == 0, let rest = integer(at: next), rest.count <= 3 else {
            return (thousands, next)
        }
        return (thousands + rest.value, next + 1)
    }

    /// «y», «and» or a hyphen between the words of one number.
    private func isJoint(_ token: Int, after current: Int) -> Bool {
        let text = bytes[tokens[token].range]
        let isSpanish = tables.language == .spanish
        if text.elementsEqual("y".utf8) { return isSpanish && current % 100 >= 30 && current % 10 == 0 }
        if text.elementsEqual("and".utf8) { return !isSpanish && current > 0 && current % 100 == 0 }
        return text.elementsEqual("-".utf8) && isGlued(token) && current % 100 >= 20 && current % 10 == 0
    }

    private func add(_ value: Int, _ total: inout Int, _ current: inout Int, isEmpty: Bool, pairs: Bool) -> Bool {
        switch value {
        case 1000:
            guard total == 0 else { return false }
            (total, current) = (max(1, current) * 1000, 0)
        case 100 where tables.language == .english:
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

    private func roman(_ token: Int) -> Reading? {
        // «siglo 21»
        if tokens[token].isNumber, tokens[token].range.count == 2,
            let century = Int(String(decoding: bytes[tokens[token].range], as: UTF8.self)), (1...21).contains(century)
        {
            return (.century, century, token + 1)
        }
        guard tokens[token].isWord else { return nil }
        var total = 0
        var last = 0
        for byte in bytes[tokens[token].range].reversed() {
            let value: Int
            switch byte & 0xDF {
            case UInt8(ascii: "I"): value = 1
            case UInt8(ascii: "V"): value = 5
            case UInt8(ascii: "X"): value = 10
            default: return nil
            }
            total += value < last ? -value : value
            last = value
        }
        return (1...30).contains(total) ? (.century, total, token + 1) : nil
    }

    /// A lower-case word of five letters or more that ends in «s» and that no rule knows: things that are counted.
    private func isPlural(_ token: Int) -> Bool {
        let read = tokens[token]
        return read.isWord && !read.isCapitalised && local(token) == 0 && read.range.count >= 5
            && bytes[Int(read.end) - 1] == UInt8(ascii: "s")
    }
}
