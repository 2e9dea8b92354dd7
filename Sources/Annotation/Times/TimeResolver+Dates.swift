import Documents

/// Dates that leave out a part, and the periods that are numbered within a year or a month.
extension TimeResolver {
    enum Dated {
        /// The calendar has no such date.
        case impossible
        /// The reference is not known, so the date is not either.
        case unknown
        case period(CalendarPeriod)

        init(_ period: CalendarPeriod?) {
            self = period.map(Dated.period) ?? .impossible
        }
    }

    func date(_ fields: TimeFields) -> Dated {
        if let year = statedYear(fields) {
            guard let year else { return .unknown }
            return Dated(period(year, fields[.month], fields[.day]))
        }
        guard let day, fields[.said] == nil else { return possible(fields) ? .unknown : .impossible }
        if let months = fields[.monthShift] {
            guard let there = CalendarPeriod(.month, containing: day)?.adding(months)?.first else { return .impossible }
            return Dated(period(there.year, there.month, fields[.day]))
        }
        guard possible(fields) else { return .impossible }
        return choose(candidates(fields, day), fields, day).map(Dated.period) ?? .unknown
    }

    /// The year that the words give; outer nil where they give none, inner nil where the reference would have to give it.
    private func statedYear(_ fields: TimeFields) -> Int?? {
        if let year = fields[.year] { return year }
        if let short = fields[.shortYear] {
            // «mayo del 37», told in 2020, is of the century before.
            let isPast = short >= 50 || (day.map { 2000 + short > $0.year + 15 } ?? false)
            return isPast ? 1900 + short : 2000 + short
        }
        if let shift = fields[.yearShift] { return .some(day.map { $0.year + shift }) }
        return nil
    }

    private func period(_ year: Int, _ month: Int?, _ number: Int?) -> CalendarPeriod? {
        guard let start = CalendarDay(year: year, month: month ?? 1, day: month == nil ? 1 : number ?? 1) else { return nil }
        return CalendarPeriod(month == nil ? .year : number == nil ? .month : .day, containing: start)
    }

    private func possible(_ fields: TimeFields) -> Bool {
        guard let month = fields[.month], let number = fields[.day] else { return fields[.day] ?? 1 <= 31 }
        return number <= CalendarDay.lengthOfMonth(month, year: 2024)
    }

    /// The dates that the words may mean around `day`, in order.
    private func candidates(_ fields: TimeFields, _ day: CalendarDay) -> [CalendarPeriod] {
        let found: [CalendarPeriod]
        if let month = fields[.month] {
            let reach = fields[.weekday] != nil || fields[.day] == 29 && month == 2 ? 8 : 1
            found = (day.year - reach...day.year + reach).compactMap { period($0, month, fields[.day]) }
        } else {
            let reach = fields[.weekday] == nil ? 2 : 14
            found = (-reach...reach).compactMap { step in
                CalendarPeriod(.month, containing: day)?.adding(step).flatMap {
                    period($0.first.year, $0.first.month, fields[.day])
                }
            }
        }
        guard let weekday = fields[.weekday] else { return found }
        let fitting = found.filter { $0.first.weekday == weekday }
        return fitting.isEmpty ? found : fitting
    }

    private func choose(_ candidates: [CalendarPeriod], _ fields: TimeFields, _ day: CalendarDay) -> CalendarPeriod? {
        switch fields[.direction] {
        case .some(let direction) where direction < 0: return candidates.last { $0.last < day }
        case .some(let direction) where direction > 0: return candidates.first { $0.first > day }
        default: break
        }
        switch fields[.weekday] != nil && fields[.month] != nil ? .open : leaning {
        case .past:
            guard let past = candidates.last(where: { $0.first <= day }) else { return nil }
            return wouldBeNamed(past, before: candidates.first { $0.first > day }, day) ? nearest(candidates, day) : past
        case .future:
            guard let future = candidates.first(where: { $0.last >= day }) else { return nil }
            return isFar(future, fields, day) ? nearest(candidates, day) : future
        case .open:
            // The nearest, but news tells more of what was: four months ahead are as far as eight back.
            func distance(_ period: CalendarPeriod) -> Int {
                period.first > day ? 2 * (period.first.ordinal - day.ordinal) : max(0, day.ordinal - period.last.ordinal)
            }
            return candidates.min { distance($0) < distance($1) }
        }
    }

    /// Whether a running text would have said the year of a date to come: one that lies eight months ahead and more, seven where only
    /// a part of the month is told, is rather the one before («en agosto, y así será en septiembre», of September).
    private func isFar(_ period: CalendarPeriod, _ fields: TimeFields, _ day: CalendarDay) -> Bool {
        !phrase && distance(period, day) > (fields[.mod] != nil && period.grain == .month ? 210 : 240)
    }

    /// Whether a running text would have said the year of a date ten months back and more, while the same date is close ahead.
    private func wouldBeNamed(_ past: CalendarPeriod, before next: CalendarPeriod?, _ day: CalendarDay) -> Bool {
        guard !phrase, let next else { return false }
        // «el día 21», told on the 18th, is the one ahead.
        if next.grain == .day, next.first.ordinal - past.first.ordinal <= 31 {
            return distance(past, day) > 20 && distance(next, day) <= 7
        }
        return distance(past, day) > 300 && distance(next, day) <= 31
    }

    private func nearest(_ candidates: [CalendarPeriod], _ day: CalendarDay) -> CalendarPeriod? {
        candidates.min { distance($0, day) < distance($1, day) }
    }

    private func distance(_ period: CalendarPeriod, _ day: CalendarDay) -> Int {
        max(0, period.first.ordinal - day.ordinal, day.ordinal - period.last.ordinal)
    }

    /// A numbered quarter or semester («el segundo semestre de 2021»), or the first or last units («los primeros tres meses de 2024»).
    func numbered(_ fields: TimeFields, _ modifier: TimeModifier?) -> TimeResolution? {
        guard let unit = fields[.unit].flatMap(TimeUnit.init(rawValue:)), let (grain, count) = unit.grain else { return nil }
        let within: Dated = fields[.month] == nil && statedYear(fields) == nil ? .unknown : date(fields)
        if let number = fields[.number] {
            guard let value = duration(fields) else { return nil }
            guard case .period(let whole) = within, let first = CalendarPeriod(grain, containing: whole.first),
                let last = first.adding(number * count - 1), last.last <= whole.last
            else { return TimeResolution(.duration, value, nil, modifier) }
            // «los primeros tres meses de 2024» are its first quarter, the last six its second half.
            let grains: [Int: CalendarPeriod.Grain] = [3: .quarter, 6: .half]
            if whole.grain == .year, grain == .month, let named = grains[number * count] {
                return shown(CalendarPeriod(named, containing: fields[.last] == nil ? whole.first : whole.last), modifier)
            }
            if fields[.last] != nil {
                guard let end = CalendarPeriod(grain, containing: whole.last), let start = end.adding(1 - number * count) else {
                    return nil
                }
                return TimeResolution(.duration, value, DayInterval(earliest: start.first, latest: end.last), modifier)
            }
            return TimeResolution(.duration, value, DayInterval(earliest: first.first, latest: last.last), modifier)
        }
        guard let ordinal = fields[.ordinal] else { return nil }
        let most: [CalendarPeriod.Grain: Int] = [.quarter: 4, .fourMonths: 3, .half: 2, .month: 12 / count]
        guard let most = most[grain], (1...most).contains(ordinal) else { return nil }
        func part(of year: Int) -> TimeResolution {
            let first = period(year, nil, nil).flatMap {
                CalendarPeriod(grain, containing: $0.first)?.adding((ordinal - 1) * count)
            }
            guard count > 1, let first, let last = first.adding(count - 1) else { return shown(first, modifier) }
            // TIMEX3 has no letter for two months: «el segundo bimestre».
            let days = DayInterval(earliest: first.first, latest: last.last)
            return TimeResolution(.date, "\(first.value)/\(last.value)", days, modifier)
        }
        if case .period(let whole) = within { return part(of: whole.first.year) }
        guard let day, statedYear(fields) == nil else { return TimeResolution(.date, "", nil, modifier) }
        let now = part(of: day.year)
        // «en el cuarto trimestre se atendió», told in February, is of the year before.
        if leaning == .past, let start = now.interval?.earliest, start > day { return part(of: day.year - 1) }
        return now
    }

    /// «el primer lunes de octubre de 2014», «last day of October», «la primera semana de mayo».
    func nth(_ fields: TimeFields) -> TimeResolution? {
        var whole = fields
        whole[.weekday] = nil
        let within: Dated =
            fields[.month] == nil && statedYear(fields) == nil && fields[.monthShift] == nil ? .unknown : date(whole)
        guard case .period(let whole) = within else { return TimeResolution(.date, "") }
        let number = max(1, fields[.ordinal] ?? 1)
        let isLast = fields[.last] != nil
        if let weekday = fields[.weekday] {
            let first =
                isLast
                ? whole.last.adding(days: -((whole.last.weekday - weekday + 7) % 7) - 7 * (number - 1))
                : whole.first.adding(days: (weekday - whole.first.weekday + 7) % 7 + 7 * (number - 1))
            guard whole.interval.contains(first) else { return nil }
            return shown(CalendarPeriod(.day, containing: first), nil)
        }
        guard let unit = fields[.unit].flatMap(TimeUnit.init(rawValue:)), let (grain, _) = unit.grain else { return nil }
        switch grain {
        case .day:
            let there = isLast ? whole.last.adding(days: 1 - number) : whole.first.adding(days: number - 1)
            guard whole.interval.contains(there) else { return nil }
            return shown(CalendarPeriod(.day, containing: there), nil)
        case .week:
            // The first week is the first that lies wholly in it; the last is that of its last days, if it has four of them, as
            // calendars count weeks.
            let monday = whole.first.adding(days: (8 - whole.first.weekday) % 7 + 7 * (number - 1))
            let end = whole.last.adding(days: (whole.last.weekday < 4 ? -7 : 0) - 7 * (number - 1))
            return shown(CalendarPeriod(.week, containing: isLast ? end : monday), nil)
        default: return nil
        }
    }

    func season(_ fields: TimeFields, _ modifier: TimeModifier?) -> TimeResolution? {
        guard let number = fields[.season] else { return nil }
        if let stated = statedYear(fields) {
            guard let year = stated else { return TimeResolution(.date, "", nil, modifier) }
            return CalendarPeriod(season: number, year: year).map { shown($0, modifier) }
        }
        guard let day else { return TimeResolution(.date, "", nil, modifier) }
        let around = (day.year - 1...day.year + 1).compactMap { CalendarPeriod(season: number, year: $0) }
        let chosen: CalendarPeriod? =
            switch fields[.direction] {
            case .some(let direction) where direction < 0: around.last { $0.last < day }
            case .some(let direction) where direction > 0: around.first { $0.first > day }
            default:
                around.first { $0.interval.contains(day) }
                    ?? (leaning == .past && fields[.near] == nil
                        ? around.last { $0.last < day } : around.first { $0.first.year == day.year })
            }
        return shown(chosen, modifier)
    }

    /// A feast so many days after Easter Sunday, by the anonymous Gregorian computus (Nature, 20 April 1876).
    func easter(_ fields: TimeFields) -> TimeResolution? {
        guard let offset = fields[.holiday] else { return nil }
        // «Semana Santa» is the week of its Friday.
        let grain = fields[.unit] == TimeUnit.week.rawValue ? CalendarPeriod.Grain.week : .day
        func feast(_ year: Int) -> CalendarPeriod? {
            let (a, b, c) = (year % 19, year / 100, year % 100)
            let h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30
            let l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7
            let m = (a + 11 * h + 22 * l) / 451
            let sum = h + l - 7 * m + 114
            return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
                .flatMap { CalendarPeriod(grain, containing: $0.adding(days: offset)) }
        }
        if let stated = statedYear(fields) { return shown(stated.flatMap(feast), nil) }
        guard let day else { return TimeResolution(.date, "") }
        return shown(choose((day.year - 1...day.year + 1).compactMap(feast), fields, day), nil)
    }
}
