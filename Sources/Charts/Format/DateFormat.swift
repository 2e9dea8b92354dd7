package import Analytics
package import Documents

/// Writes days and periods as the style guide asks, whatever the machine's locale.
///
/// ```swift
/// DateFormat(.spanish).short(Period("2024-Q3"))  // "T3 2024"
/// DateFormat(.spanish).day(day)  // "5 de marzo de 2026"
/// DateFormat(.english).table(day)  // "5 Mar 2026"
/// ```
package struct DateFormat: Sendable, Hashable {
    package let language: Language

    package init(_ language: Language) { self.language = language }

    /// The abbreviation for axes and tables: `sept`, “Sep”.
    package func monthAbbreviation(_ month: Int) -> String {
        let words =
            language == .english
            ? ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
            : ["ene", "feb", "mar", "abr", "may", "jun", "jul", "ago", "sept", "oct", "nov", "dic"]
        return words[(month + 11) % 12]
    }

    package func monthName(_ month: Int) -> String {
        let words =
            language == .english
            ? [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
                "December",
            ]
            : [
                "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre",
                "diciembre",
            ]
        return words[(month + 11) % 12]
    }

    /// `5 de marzo de 2026`, “5 March 2026”.
    package func day(_ day: CalendarDay) -> String {
        let (year, month, number) = day.components
        return language == .english
            ? "\(number) \(monthName(month)) \(year)" : "\(number) de \(monthName(month)) de \(year)"
    }

    /// `5 mar 2026`, “5 Mar 2026”, with no-break spaces.
    package func table(_ day: CalendarDay) -> String { "\(brief(day))\u{A0}\(day.year)" }

    /// `5 mar`, “5 Mar”, with a no-break space.
    package func brief(_ day: CalendarDay) -> String { "\(day.day)\u{A0}\(monthAbbreviation(day.month))" }

    /// Days of a span, shared parts once: `9–15 sept`, `28 sept–4 oct`, with the year where `year` asks.
    package func brief(_ first: CalendarDay, _ last: CalendarDay, year: Bool = false) -> String {
        let tail = year ? "\u{A0}\(last.year)" : ""
        if first == last { return brief(first) + tail }
        if first.year == last.year, first.month == last.month { return "\(first.day)–\(brief(last))" + tail }
        return "\(brief(first))\(year && first.year != last.year ? "\u{A0}\(first.year)" : "")–\(brief(last))" + tail
    }

    /// `1 de abril a 30 de septiembre de 2024`, “1 April to 30 September 2024”.
    package func span(_ first: CalendarDay, _ last: CalendarDay) -> String {
        if first == last { return day(first) }
        let to = language == .english ? "to" : "a"
        if first.year != last.year { return "\(day(first)) \(to) \(day(last))" }
        let start =
            language == .english ? "\(first.day) \(monthName(first.month))" : "\(first.day) de \(monthName(first.month))"
        return "\(start) \(to) \(day(last))"
    }

    /// `octubre de 2022 a septiembre de 2024`; one month alone where both lie in it.
    package func months(_ first: CalendarDay, _ last: CalendarDay) -> String {
        func month(_ day: CalendarDay) -> String {
            language == .english ? "\(monthName(day.month)) \(day.year)" : "\(monthName(day.month)) de \(day.year)"
        }
        if month(first) == month(last) { return month(first) }
        let to = language == .english ? "to" : "a"
        let start = first.year == last.year ? monthName(first.month) : month(first)
        return "\(start) \(to) \(month(last))"
    }

    /// `ago 2023`, `ago–oct 2023`, `dic 2023–feb 2024`.
    package func monthsBrief(_ first: CalendarDay, _ last: CalendarDay) -> String {
        let end = "\(monthAbbreviation(last.month)) \(last.year)"
        if first.year == last.year, first.month == last.month { return end }
        let start = monthAbbreviation(first.month)
        return first.year == last.year ? "\(start)–\(end)" : "\(start) \(first.year)–\(end)"
    }

    /// The short name: `T3 2024`, `2024`, `S1 2024`, `sept 2024`, `9–15 sept 2024`.
    package func short(_ period: Period) -> String {
        let year = period.first.year
        switch period.grain {
        case .year: return String(year)
        case .half: return "\(language == .english ? "H" : "S")\(period.first.month > 6 ? 2 : 1)\u{A0}\(year)"
        case .quarter: return "\(quarter(period.first))\u{A0}\(year)"
        case .month: return "\(monthAbbreviation(period.first.month))\u{A0}\(year)"
        case .week, .day, .span: return brief(period.first, period.last, year: true)
        }
    }

    /// The name in a text: `3.er trimestre de 2024`, “third quarter of 2024”.
    package func long(_ period: Period) -> String {
        let year = period.first.year
        switch period.grain {
        case .year: return String(year)
        case .half:
            let second = period.first.month > 6
            return language == .english
                ? "\(second ? "second" : "first") half of \(year)" : "\(second ? "2.º" : "1.er") semestre de \(year)"
        case .quarter:
            let index = (period.first.month - 1) / 3
            return language == .english
                ? "\(["first", "second", "third", "fourth"][index]) quarter of \(year)"
                : "\(["1.er", "2.º", "3.er", "4.º"][index]) trimestre de \(year)"
        case .month: return months(period.first, period.first)
        case .week, .day, .span: return span(period.first, period.last)
        }
    }

    /// The quarter alone: `T3`, “Q3”.
    package func quarter(_ day: CalendarDay) -> String { "\(language == .english ? "Q" : "T")\((day.month + 2) / 3)" }
}
