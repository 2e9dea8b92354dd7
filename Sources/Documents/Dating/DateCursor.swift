/// A place in a run of bytes from which the parts of a date are taken.
struct DateCursor {
    let bytes: [UInt8]
    var index: Int
    let end: Int

    var isAtDigit: Bool { isDigit(index) }
    var isAtLetter: Bool { index < end && (bytes[index] >= 0xC3 || (bytes[index] | 0x20) &- 97 < 26) }

    func isDigit(_ index: Int) -> Bool { index < end && bytes[index] &- 48 < 10 }
    func isBefore(_ byte: UInt8) -> Bool { index < end && bytes[index] == byte }
    func isAt(_ letter: StaticString) -> Bool { index < end && bytes[index] == letter.utf8Start[0] }

    @discardableResult
    mutating func skip(_ byte: UInt8) -> Bool {
        guard index < end, bytes[index] == byte else { return false }
        index += 1
        return true
    }

    /// White space, at most 8 bytes of it and one line end; the words of a date stand together.
    mutating func skipSpacing() -> Bool {
        let start = index
        while index < end, index - start < 8 {
            if bytes[index] == 32 || bytes[index] == 9 || bytes[index] == 10 || bytes[index] == 13 {
                index += 1
            } else if bytes[index] == 0xC2, index + 1 < end, bytes[index + 1] == 0xA0 {
                index += 2
            } else {
                break
            }
        }
        return index > start
    }

    /// A number of one to four digits, and how many they are.
    mutating func takeNumber() -> (value: Int, digits: Int)? {
        var value = 0
        let start = index
        while isDigit(index), index - start < 5 {
            value = value * 10 + Int(bytes[index]) - 48
            index += 1
        }
        let digits = index - start
        guard digits > 0, digits < 5 else {
            index = start
            return nil
        }
        return (value, digits)
    }

    mutating func takeNumericMark() -> UInt8? {
        guard index < end, [UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: ".")].contains(bytes[index]) else { return nil }
        index += 1
        return bytes[index - 1]
    }

    /// º, ª, °, er, ro, st, nd, rd, th after a day.
    mutating func skipOrdinal() {
        guard index + 1 < end else { return }
        let pair = (bytes[index], bytes[index + 1])
        switch (pair.0 == 0xC2 ? pair.0 : pair.0 | 0x20, pair.0 == 0xC2 ? pair.1 : pair.1 | 0x20) {
        case (0xC2, 0xBA), (0xC2, 0xAA), (0xC2, 0xB0): index += 2
        case (0x73, 0x74), (0x6E, 0x64), (0x72, 0x64), (0x74, 0x68), (0x65, 0x72), (0x72, 0x6F):
            if !DateCursor.isLetter(bytes, index + 2, end) { index += 2 }
        default: break
        }
    }

    /// The word at the index in lower case without accents, and where it ends; nil where no word of 2 to 10 letters is.
    func word() -> (folded: [UInt8], end: Int)? {
        var folded: [UInt8] = []
        var at = index
        while at < end, folded.count < 12 {
            let byte = bytes[at]
            if (byte | 0x20) &- 97 < 26 {
                folded.append(byte | 0x20)
                at += 1
            } else if byte == 0xC3, at + 1 < end {
                switch bytes[at + 1] | 0x20 {
                case 0xA1: folded.append(UInt8(ascii: "a"))
                case 0xA9: folded.append(UInt8(ascii: "e"))
                case 0xAD: folded.append(UInt8(ascii: "i"))
                case 0xB3: folded.append(UInt8(ascii: "o"))
                case 0xBA: folded.append(UInt8(ascii: "u"))
                case 0xB1: folded.append(UInt8(ascii: "n"))
                default: return nil
                }
                at += 2
            } else {
                break
            }
        }
        return folded.isEmpty || folded.count > 10 ? nil : (folded, at)
    }

    mutating func takeWord(_ expected: String) -> Bool {
        guard let (folded, end) = word(), folded.elementsEqual(expected.utf8) else { return false }
        index = end
        return true
    }

    mutating func takeMonth() -> Int? {
        guard let (folded, end) = word(), let month = MonthNames.month(folded) else { return nil }
        index = end
        // The stop of an abbreviation belongs to the date only where more of the date follows.
        if folded.count <= 4, isBefore(UInt8(ascii: ".")), index + 1 < self.end,
            [32, 0xC2, 47, 45].contains(bytes[index + 1]) || isDigit(index + 1)
        {
            var ahead = self
            ahead.index += 1
            _ = ahead.skipSpacing()
            _ = ahead.takeWord("de")
            _ = ahead.skipSpacing()
            if ahead.isAtDigit { index += 1 }
        }
        return month
    }

    /// A weekday and the comma, article or "día" after it.
    mutating func takeWeekday() -> Int? {
        guard let (folded, end) = word(), let weekday = MonthNames.weekday(folded) else { return nil }
        let before = index
        index = end
        skip(UInt8(ascii: "."))
        skip(UInt8(ascii: ","))
        guard skipSpacing() else {
            index = before
            return nil
        }
        for article in ["dia", "the", "el"] where takeWord(article) { _ = skipSpacing() }
        return weekday
    }

    /// "2024", "de 2024", "del 2024", "del año 2024", "of 2024": a year of four digits.
    mutating func takeYear(afterConnective: Bool) -> Int? {
        let before = index
        if afterConnective {
            for connective in ["de", "del", "of"] where takeWord(connective) {
                guard skipSpacing() else {
                    index = before
                    return nil
                }
                break
            }
            if takeWord("ano") { _ = skipSpacing() }
        }
        guard let (year, digits) = takeNumber(), digits == 4, (1500...2199).contains(year) else {
            index = before
            return nil
        }
        return year
    }

    private static func isLetter(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
        index < end && (bytes[index] >= 0xC3 || (bytes[index] | 0x20) &- 97 < 26)
    }
}
