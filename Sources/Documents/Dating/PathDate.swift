/// Reads the dates that addresses and file names carry.
enum PathDate {
    /// The day or the month in the path of an address: `…/2024/09/04/…`, `…/2024/09/…`, `…/2024-09-04-…`.
    ///
    /// ```swift
    /// PathDate.interval(inAddress: "https://example.org/noticias/2024/09/acuerdo")  // 2024-09-01 to 2024-09-30
    /// ```
    static func interval(inAddress address: String) -> DayInterval? {
        let bytes = Array(address.utf8)
        if let day = day(bytes, separators: [47, 45, 95]) { return DayInterval(day) }
        // A month: /2024/09/
        for start in bytes.indices where bytes[start] == 47 {
            guard let (year, afterYear) = number(bytes, start + 1, digits: 4), (1990...2099).contains(year),
                afterYear < bytes.count,
                bytes[afterYear] == 47, let (month, end) = number(bytes, afterYear + 1, digits: 2), (1...12).contains(month),
                end == bytes.count || bytes[end] == 47, let first = CalendarDay(year: year, month: month, day: 1)
            else { continue }
            return DayInterval(earliest: first, latest: first.adding(days: CalendarDay.lengthOfMonth(month, year: year) - 1))
        }
        return nil
    }

    /// The day in a file's name: `2024-09-04-acuerdo.txt`, `comunicado_20240904.pdf`.
    static func day(inFileName name: String) -> CalendarDay? {
        let bytes = Array(name.utf8)
        let start = bytes.lastIndex(of: 47).map { $0 + 1 } ?? 0
        let file = Array(bytes[start...])
        if let day = day(file, separators: [45, 95, 46]) { return day }
        for index in file.indices where index == 0 || file[index - 1] &- 48 >= 10 {
            guard let (year, month) = number(file, index, digits: 4), (1990...2099).contains(year),
                let (monthValue, day) = number(file, month, digits: 2), let (dayValue, end) = number(file, day, digits: 2),
                end == file.count || file[end] &- 48 >= 10
            else { continue }
            return CalendarDay(year: year, month: monthValue, day: dayValue)
        }
        return nil
    }

    private static func day(_ bytes: [UInt8], separators: [UInt8]) -> CalendarDay? {
        for start in bytes.indices where start == 0 || bytes[start - 1] &- 48 >= 10 {
            guard let (year, afterYear) = number(bytes, start, digits: 4), (1990...2099).contains(year), afterYear < bytes.count,
                separators.contains(bytes[afterYear]), let (month, afterMonth) = number(bytes, afterYear + 1, digits: 2),
                afterMonth < bytes.count, bytes[afterMonth] == bytes[afterYear],
                let (day, end) = number(bytes, afterMonth + 1, digits: 2), end == bytes.count || bytes[end] &- 48 >= 10,
                let found = CalendarDay(year: year, month: month, day: day)
            else { continue }
            return found
        }
        return nil
    }

    private static func number(_ bytes: [UInt8], _ start: Int, digits: Int) -> (Int, Int)? {
        guard start + digits <= bytes.count else { return nil }
        var value = 0
        for index in start..<(start + digits) {
            guard bytes[index] &- 48 < 10 else { return nil }
            value = value * 10 + Int(bytes[index]) - 48
        }
        return (value, start + digits)
    }
}
