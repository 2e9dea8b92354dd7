/// Reads dates that are spelt out, in Spanish and English, in words and in figures.
///
/// ```swift
/// ExplicitDateReader().date(in: Array("miércoles 4 de septiembre de 2024".utf8), at: 0, end: 34)  // 2024-09-04, a Wednesday
/// ```
package struct ExplicitDateReader: Sendable {
    package init() {}

    /// The dates of `range`, in order; they do not overlap.
    /// - Complexity: O(n) of the bytes.
    package func dates(in bytes: [UInt8], _ range: Range<Int>) -> [ExplicitDate] {
        var dates: [ExplicitDate] = []
        var index = range.lowerBound
        var insideWord = false
        while index < range.upperBound {
            let byte = bytes[index]
            let isWord = byte >= 0x80 || byte &- 48 < 10 || (byte | 0x20) &- 97 < 26
            if isWord && !insideWord, Self.mayOpen(bytes, index), let date = date(in: bytes, at: index, end: range.upperBound) {
                dates.append(date)
                index = date.range.upperBound
                insideWord = false
                continue
            }
            insideWord = isWord
            index += 1
        }
        return dates
    }

    /// Whether the three letters from `index` on, where a word or a number starts, are those of a word that may open a date.
    private static func mayOpen(_ bytes: [UInt8], _ index: Int) -> Bool {
        if (bytes[index] | 0x20) &- 97 >= 26 { return true }
        var place = 0
        for at in index..<index + 3 {
            let byte = at < bytes.count ? bytes[at] : 32
            // A letter with an accent, which another look folds.
            if byte == 0xC3 { return true }
            place = place * 27 + Int(min((byte | 0x20) &- 97, 26))
            if (byte | 0x20) &- 97 >= 26 {
                for _ in at + 1..<index + 3 { place = place * 27 + 26 }
                break
            }
        }
        return openings[place]
    }

    /// For each run of three letters, of which 26 is the end of a shorter word, whether a word that opens a date starts with it.
    private static let openings: [Bool] = {
        var openings = [Bool](repeating: false, count: 27 * 27 * 27)
        for word in MonthNames.all + SpelledNumber.openings + [Array("first".utf8)] {
            let letters = word.prefix(3).map { Int($0) - 97 } + [26]
            openings[letters.prefix(3).reduce(0) { $0 * 27 + $1 }] = true
        }
        return openings
    }()

    /// The date that starts at `start`, where a word or a number starts, or nil.
    /// - Complexity: O(1).
    package func date(in bytes: [UInt8], at start: Int, end: Int) -> ExplicitDate? {
        var cursor = DateCursor(bytes: bytes, index: start, end: end)
        let weekday = cursor.takeWeekday()
        guard var date = cursor.isAtDigit ? dayFirst(&cursor, start) : monthFirst(&cursor, start) else { return nil }
        date.weekday = weekday
        return date
    }

    /// "4 de septiembre de 2024", "12 of March 2025", "1º de mayo", "02 Oct 2015", "2024-09-04", "04/09/2024".
    private func dayFirst(_ cursor: inout DateCursor, _ start: Int) -> ExplicitDate? {
        guard let (first, digits) = cursor.takeNumber() else { return nil }
        if digits == 4 || digits <= 2, let numeric = numericDate(cursor, start, first, digits) { return numeric }
        guard digits <= 2, (1...31).contains(first) else { return nil }
        cursor.skipOrdinal()
        // "10-sep-2013", "10/Sep/2013"
        if !cursor.skip(UInt8(ascii: "-")) { cursor.skip(UInt8(ascii: "/")) }
        guard cursor.skipSpacing() || cursor.isAtLetter else { return nil }
        for word in ["de", "of", "del"] where cursor.takeWord(word) { _ = cursor.skipSpacing() }
        for word in ["dias", "del", "mes", "the"] where cursor.takeWord(word) { _ = cursor.skipSpacing() }
        _ = cursor.takeWord("de")
        _ = cursor.skipSpacing()
        guard let month = cursor.takeMonth() else { return nil }
        let afterMonth = cursor.index
        let year = yearAfter(&cursor)
        return checked(start..<(year == nil ? afterMonth : cursor.index), year, month, first)
    }

    /// "veintiuno de marzo de dos mil veinticuatro", "a los veintiún días del mes de marzo de 2024", "first of May 2024".
    private func spelled(_ cursor: inout DateCursor, _ start: Int) -> ExplicitDate? {
        let day: Int
        if let number = SpelledNumber.read(cursor.bytes, at: cursor.index, end: cursor.end) {
            day = number.value
            cursor.index = number.end
        } else if cursor.takeWord("first") {
            day = 1
        } else {
            return nil
        }
        guard cursor.skipSpacing() else { return nil }
        if cursor.takeWord("dias") { _ = cursor.skipSpacing() }
        guard cursor.takeWord("de") || cursor.takeWord("del") || cursor.takeWord("of"), cursor.skipSpacing() else { return nil }
        if cursor.takeWord("mes") { _ = cursor.skipSpacing() }
        if cursor.takeWord("de") { _ = cursor.skipSpacing() }
        guard let month = cursor.takeMonth() else { return nil }
        let afterMonth = cursor.index
        let year = yearAfter(&cursor) ?? spelledYear(&cursor)
        return checked(start..<(year == nil ? afterMonth : cursor.index), year, month, day)
    }

    /// " de dos mil veinticuatro", " del año dos mil veinticuatro".
    private func spelledYear(_ cursor: inout DateCursor) -> Int? {
        let before = cursor
        cursor.skip(UInt8(ascii: ","))
        _ = cursor.skipSpacing()
        if cursor.takeWord("de") || cursor.takeWord("del") { _ = cursor.skipSpacing() }
        if cursor.takeWord("ano") { _ = cursor.skipSpacing() }
        guard let year = SpelledNumber.year(cursor.bytes, at: cursor.index, end: cursor.end) else {
            cursor = before
            return nil
        }
        cursor.index = year.end
        return year.value
    }

    /// "September 4, 2024", "septiembre 4 de 2024", "septiembre de 2024".
    private func monthFirst(_ cursor: inout DateCursor, _ start: Int) -> ExplicitDate? {
        let atWord = cursor
        if let date = spelled(&cursor, start) { return date }
        cursor = atWord
        let monthStart = cursor.index
        guard let month = cursor.takeMonth(), cursor.skipSpacing() else { return nil }
        let beforeDay = cursor
        if let (day, digits) = cursor.takeNumber(), digits <= 2 {
            cursor.skipOrdinal()
            let afterDay = cursor.index
            let year = yearAfter(&cursor)
            // "may 3" and "mar 3" are dates with a capital or a year only.
            if year == nil, beforeDay.index - monthStart <= 4, cursor.bytes[monthStart] >= 97 { return nil }
            return checked(start..<(year == nil ? afterDay : cursor.index), year, month, day)
        }
        cursor = beforeDay
        guard let year = cursor.takeYear(afterConnective: true) else { return nil }
        return ExplicitDate(range: start..<cursor.index, year: year, month: month, day: nil)
    }

    /// " de 2024", " del año 2024", ", 2024", " 2024", "/2024", "-2024".
    private func yearAfter(_ cursor: inout DateCursor) -> Int? {
        let before = cursor
        cursor.skip(UInt8(ascii: "."))
        let spaced = cursor.skipSpacing()
        if cursor.skip(UInt8(ascii: ",")) || cursor.skip(UInt8(ascii: "/")) || cursor.skip(UInt8(ascii: "-")) {
            _ = cursor.skipSpacing()
        } else if !spaced {
            cursor = before
            return nil
        }
        if let year = cursor.takeYear(afterConnective: true) { return year }
        cursor = before
        return nil
    }

    private func numericDate(_ cursor: DateCursor, _ start: Int, _ first: Int, _ digits: Int) -> ExplicitDate? {
        var cursor = cursor
        guard let mark = cursor.takeNumericMark(), let (second, secondDigits) = cursor.takeNumber(), secondDigits <= 2,
            cursor.skip(mark), let (third, thirdDigits) = cursor.takeNumber()
        else { return nil }
        // "1/2/2024/3" is a number of something, and so is "1-2-2024-3"; a full stop after the date is a full stop.
        if cursor.isBefore(mark), mark != UInt8(ascii: ".") || cursor.isDigit(cursor.index + 1) { return nil }
        if cursor.isAtLetter && !cursor.isAt("T") { return nil }
        let range = start..<cursor.index
        if digits == 4 {
            guard thirdDigits <= 2 else { return nil }
            return checked(range, first, second, third)
        }
        guard thirdDigits == 4 || thirdDigits == 2 && mark != UInt8(ascii: ".") else { return nil }
        let year = thirdDigits == 4 ? third : third < 70 ? 2000 + third : 1900 + third
        if second > 12 { return checked(range, year, first, second, isAmbiguous: thirdDigits == 2) }
        return checked(range, year, second, first, isAmbiguous: thirdDigits == 2 || first <= 12 && first != second)
    }

    private func checked(
        _ range: Range<Int>, _ year: Int?, _ month: Int, _ day: Int, isAmbiguous: Bool = false
    ) -> ExplicitDate? {
        guard (1...12).contains(month), CalendarDay(year: year ?? 2000, month: month, day: day) != nil else { return nil }
        if let year, !(1500...2199).contains(year) { return nil }
        return ExplicitDate(range: range, year: year, month: month, day: day, isAmbiguous: isAmbiguous)
    }
}
