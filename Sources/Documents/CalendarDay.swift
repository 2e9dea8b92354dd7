/// A day of the proleptic Gregorian calendar, without time or time zone.
///
/// ```swift
/// CalendarDay(year: 2024, month: 2, day: 29)?.adding(days: 1).description  // "2024-03-01"
/// CalendarDay(year: 2023, month: 2, day: 29)  // nil
/// ```
package struct CalendarDay: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// Days since 1970-01-01.
    package let ordinal: Int

    package init(ordinal: Int) {
        self.ordinal = ordinal
    }

    /// The day, or nil where the calendar has no such day; years 1 to 9999.
    package init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CalendarDay.lengthOfMonth(month, year: year)
        else { return nil }
        self.ordinal = CalendarDay.ordinal(year: year, month: month, day: day)
    }

    /// The day that `YYYY-MM-DD` names, or nil for any other text.
    package init?(iso text: some StringProtocol) {
        let bytes = Array(text.utf8)
        func number(_ range: Range<Int>) -> Int? {
            var value = 0
            for byte in bytes[range] {
                guard (48...57).contains(byte) else { return nil }
                value = value * 10 + Int(byte) - 48
            }
            return value
        }
        let hyphen = UInt8(ascii: "-")
        guard bytes.count == 10, bytes[4] == hyphen, bytes[7] == hyphen,
            let year = number(0..<4), let month = number(5..<7), let day = number(8..<10)
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    package var year: Int { components.year }
    package var month: Int { components.month }
    package var day: Int { components.day }

    /// 1 for Monday to 7 for Sunday (ISO 8601).
    package var weekday: Int { ((ordinal + 3) % 7 + 7) % 7 + 1 }

    package var description: String {
        let (year, month, day) = components
        guard (0...9999).contains(year) else {
            return "\(year)-" + (month < 10 ? "0" : "") + "\(month)-" + (day < 10 ? "0" : "") + "\(day)"
        }
        return String(unsafeUninitializedCapacity: 10) { text in
            func write(_ number: Int, at place: Int) {
                text[place] = 48 + UInt8(number / 10)
                text[place + 1] = 48 + UInt8(number % 10)
            }
            write(year / 100, at: 0)
            write(year % 100, at: 2)
            text[4] = UInt8(ascii: "-")
            write(month, at: 5)
            text[7] = UInt8(ascii: "-")
            write(day, at: 8)
            return 10
        }
    }

    package func adding(days: Int) -> CalendarDay { CalendarDay(ordinal: ordinal + days) }

    package static func < (left: CalendarDay, right: CalendarDay) -> Bool { left.ordinal < right.ordinal }

    /// The number of days of a month, 28 to 31.
    package static func lengthOfMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Year, month and day; Howard Hinnant's `civil_from_days` (https://howardhinnant.github.io/date_algorithms.html).
    package var components: (year: Int, month: Int, day: Int) {
        let shifted = ordinal + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func ordinal(year: Int, month: Int, day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = (shifted >= 0 ? shifted : shifted - 399) / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }
}
