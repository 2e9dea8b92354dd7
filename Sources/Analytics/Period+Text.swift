package import Documents

extension Period {
    /// The period that `text` names, or nil.
    package init?(_ text: String) {
        let ends = text.split(separator: "/", omittingEmptySubsequences: false)
        if ends.count == 2 {
            guard let first = CalendarDay(iso: ends[0]), let last = CalendarDay(iso: ends[1]), first <= last else { return nil }
            self.init(grain: .span, first: first, last: last)
            return
        }
        if let day = CalendarDay(iso: text) {
            self.init(grain: .day, first: day, last: day)
            return
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let year = parts.first.flatMap({ $0.utf8.count == 4 ? Int($0) : nil }), (1...9999).contains(year),
            parts.count <= 2
        else { return nil }
        guard parts.count == 2 else {
            self.init(grain: .year, year: year, firstMonth: 1, lastMonth: 12)
            return
        }
        let part = parts[1]
        if let month = part.utf8.count == 2 ? Int(part) : nil {
            self.init(grain: .month, year: year, firstMonth: month, lastMonth: month)
            return
        }
        guard let number = Int(part.dropFirst()) else { return nil }
        switch (part.first, part.utf8.count) {
        case ("Q", 2) where (1...4).contains(number):
            self.init(grain: .quarter, year: year, firstMonth: number * 3 - 2, lastMonth: number * 3)
        case ("H", 2) where (1...2).contains(number):
            self.init(grain: .half, year: year, firstMonth: number * 6 - 5, lastMonth: number * 6)
        case ("W", 3): self.init(year: year, week: number)
        default: return nil
        }
    }

    package var description: String {
        let year = first.description.prefix(4)
        switch grain {
        case .year: return String(year)
        case .half: return "\(year)-H\((first.month + 5) / 6)"
        case .quarter: return "\(year)-Q\((first.month + 2) / 3)"
        case .month: return String(first.description.prefix(7))
        case .week:
            let (year, week) = Period.isoWeek(of: first)
            return "\(year)-W\(week < 10 ? "0" : "")\(week)"
        case .day: return first.description
        case .span: return "\(first)/\(last)"
        }
    }

    /// The period of the same grain and length just before this one.
    package var previous: Period {
        switch grain {
        case .year: shifted(months: 12)
        case .half: shifted(months: 6)
        case .quarter: shifted(months: 3)
        case .month: shifted(months: 1)
        case .week, .day, .span:
            Period(grain: grain, first: first.adding(days: -dayCount), last: first.adding(days: -1))
        }
    }

    /// The period of `grain` (year to day) that `day` lies in.
    package static func containing(_ day: CalendarDay, grain: Grain) -> Period {
        let (year, month, _) = day.components
        let months =
            switch grain {
            case .year: 12
            case .half: 6
            case .quarter: 3
            default: 1
            }
        switch grain {
        case .week:
            let monday = day.adding(days: 1 - day.weekday)
            return Period(grain: .week, first: monday, last: monday.adding(days: 6))
        case .day, .span: return Period(grain: .day, first: day, last: day)
        default:
            let start = (month - 1) / months * months + 1
            return Period(grain: grain, year: year, firstMonth: start, lastMonth: start + months - 1)
                ?? Period(grain: .day, first: day, last: day)
        }
    }

    /// The periods of `grain` that this one overlaps, in order.
    package func divided(by grain: Grain) -> [Period] {
        var result: [Period] = []
        var day = first
        while day <= last {
            let part = Period.containing(day, grain: grain)
            result.append(part)
            day = part.last.adding(days: 1)
        }
        return result
    }

    /// ISO 8601 week-numbering year and week of a day.
    package static func isoWeek(of day: CalendarDay) -> (year: Int, week: Int) {
        let thursday = day.adding(days: 4 - day.weekday)
        let year = thursday.year
        let start = CalendarDay(year: year, month: 1, day: 1) ?? thursday
        return (year, (thursday.ordinal - start.ordinal) / 7 + 1)
    }

    private init?(grain: Grain, year: Int, firstMonth: Int, lastMonth: Int) {
        guard let first = CalendarDay(year: year, month: firstMonth, day: 1), (1...12).contains(lastMonth),
            let last = CalendarDay(
                year: year, month: lastMonth, day: CalendarDay.lengthOfMonth(lastMonth, year: year))
        else { return nil }
        self.init(grain: grain, first: first, last: last)
    }

    private init?(year: Int, week: Int) {
        guard (1...53).contains(week), let fourth = CalendarDay(year: year, month: 1, day: 4) else { return nil }
        let monday = fourth.adding(days: 1 - fourth.weekday + (week - 1) * 7)
        guard Period.isoWeek(of: monday) == (year, week) else { return nil }
        self.init(grain: .week, first: monday, last: monday.adding(days: 6))
    }

    private func shifted(months: Int) -> Period {
        let (year, month, _) = first.components
        let index = year * 12 + month - 1 - months
        return Period(grain: grain, year: index / 12, firstMonth: index % 12 + 1, lastMonth: index % 12 + months) ?? self
    }
}
