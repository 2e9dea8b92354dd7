import Documents

/// What the fields of an expression mean: one case for each way of naming days.
enum TimeMeaning: String, Sendable, CaseIterable {
    /// Words that look like a time and are none: they are passed over whole.
    case nothing
    /// A date with or without year, month and day.
    case date
    case weekday
    /// A period so many units before or after the reference, or the one it lies in.
    case relative
    case duration
    /// A duration that ends or starts at the reference («los últimos tres meses»).
    case window
    case set
    /// A numbered quarter, semester, … of a year, or the first units of one.
    case numbered
    /// The first, second or last weekday, day or week of a month or year.
    case nth
    case decade, century, season, easter, clock, part
    /// A count of units that is not told («varios años»).
    case vague
    /// TIMEX3's PAST_REF, PRESENT_REF and FUTURE_REF.
    case reference
}

/// Resolves the fields of one expression against one day.
struct TimeResolver {
    /// Nil where the day is not known.
    let day: CalendarDay?
    let leaning: TimeReference.Leaning
    /// Whether values may be as vague as TIMEX3 allows (`PXD`, `PAST_REF`, `TMO`).
    let phrase: Bool

    /// What the expression comes to, or nil where the calendar has no such date.
    func resolve(_ meaning: TimeMeaning, _ fields: TimeFields) -> TimeResolution? {
        let modifier = fields[.mod].map { TimeModifier.allCases[$0] }
        switch meaning {
        case .nothing: return nil
        case .date:
            switch date(fields) {
            case .impossible: return nil
            case .unknown: return TimeResolution(.date, "", nil, modifier)
            case .period(let period):
                // "the week of 4 March"
                guard fields[.unit] == TimeUnit.week.rawValue, period.grain == .day else { return shown(period, modifier) }
                return shown(CalendarPeriod(.week, containing: period.first), modifier)
            }
        case .weekday: return shown(weekday(fields), modifier)
        case .relative: return relative(fields, modifier)
        case .duration: return duration(fields).map { TimeResolution(.duration, $0, nil, modifier) }
        case .window: return window(fields, modifier)
        case .set: return set(fields)
        case .numbered: return numbered(fields, modifier)
        case .nth: return nth(fields)
        case .decade: return decade(fields, modifier)
        case .century:
            let number = fields[.century] ?? fields[.ordinal] ?? fields[.number]
            guard let number, let start = CalendarDay(year: max(1, (number - 1) * 100), month: 1, day: 1) else { return nil }
            return shown(CalendarPeriod(.century, containing: start), modifier)
        case .season: return fields[.said] == nil ? season(fields, modifier) : TimeResolution(.date, "", nil, modifier)
        case .easter: return easter(fields)
        case .clock: return clock(fields)
        case .part: return part(fields)
        case .vague: return vague(fields)
        case .reference: return TimeResolution(.date, ["PAST_REF", "PRESENT_REF", "FUTURE_REF"][(fields[.direction] ?? 0) + 1])
        }
    }

    /// A period with its value, cut down to the part that the modifier leaves of it; an empty value where it is not known.
    func shown(_ period: CalendarPeriod?, _ modifier: TimeModifier?) -> TimeResolution {
        guard let period else { return TimeResolution(.date, "", nil, modifier) }
        return TimeResolution(.date, period.value, modifier.map { part(of: period, $0) } ?? period.interval, modifier)
    }

    /// The days that «principios de», «mediados de» and «finales de» leave: thirds of a month, three to five months of a year.
    private func part(of period: CalendarPeriod, _ modifier: TimeModifier) -> DayInterval {
        let (start, length) = (period.first, period.last.ordinal - period.first.ordinal + 1)
        let cuts: (Int, Int)
        switch period.grain {
        case .month: cuts = (10, 20)
        case .week: cuts = (3, 4)
        case .year: cuts = (length - 275, length - 122)
        default: cuts = (length / 3, length - length / 3)
        }
        switch modifier {
        case .start: return DayInterval(earliest: start, latest: start.adding(days: max(0, cuts.0 - 1)))
        case .mid: return DayInterval(earliest: start.adding(days: cuts.0), latest: start.adding(days: max(cuts.0, cuts.1 - 1)))
        case .end: return DayInterval(earliest: start.adding(days: min(cuts.1, length - 1)), latest: period.last)
        case .before, .after, .less, .more, .atMost, .atLeast, .approx: return period.interval
        }
    }

    private func weekday(_ fields: TimeFields) -> CalendarPeriod? {
        guard let day, let weekday = fields[.weekday] else { return nil }
        if let weeks = fields[.weekShift] {
            return CalendarPeriod(.day, containing: day.adding(days: weekday - day.weekday + 7 * weeks))
        }
        let ahead = ((weekday - day.weekday) % 7 + 7) % 7
        let back = (7 - ahead) % 7
        let turns = 7 * (max(1, fields[.number] ?? 1) - 1)
        let shift =
            switch fields[.direction] {
            case .some(let direction) where direction < 0: -(back == 0 ? 7 : back) - turns
            case .some(let direction) where direction > 0: (ahead == 0 ? 7 : ahead) + turns
            default:
                // «este lunes» is the nearest, «el lunes» the last, where no verb tells; of yesterday nobody says «este» for next week.
                leaning == .future && (fields[.near] == nil || back != 1)
                    || leaning == .open && fields[.near] != nil && ahead < back ? ahead : -back
            }
        return CalendarPeriod(.day, containing: day.adding(days: shift))
    }

    private func relative(_ fields: TimeFields, _ modifier: TimeModifier?) -> TimeResolution? {
        guard let unit = fields[.unit].flatMap(TimeUnit.init(rawValue:)) else { return nil }
        let shift = (fields[.shift] ?? 0) * (fields[.number] ?? 1)
        guard let (grain, count) = unit.grain else {
            guard phrase || fields[.number] != nil else { return nil }
            let value = phrase ? duration(fields) ?? "" : ""
            return TimeResolution(phrase ? .duration : .time, value, nil, modifier)
        }
        if let half = fields[.half], grain == .year, let day {
            let months = 12 * count * shift + (shift < 0 ? -half : half) * 6
            return shown(
                CalendarPeriod.adding(months: months, to: day).flatMap { CalendarPeriod(.month, containing: $0) }, modifier)
        }
        // Decades and centuries are counted in years: «hace dos décadas» is a year, «esta década» a decade.
        if shift != 0, grain == .decade || grain == .century, fields[.number] != nil {
            let years = shift * (grain == .decade ? 10 : 100)
            return shown(day.flatMap { CalendarPeriod(.year, containing: $0)?.adding(years) }, modifier)
        }
        // Nothing says when a run of years such as a «sexenio» starts, unless it is counted from the reference.
        guard let day, count == 1 || fields[.number] != nil else { return TimeResolution(.date, "", nil, modifier) }
        guard let period = CalendarPeriod(grain, containing: day)?.adding(shift * count) else { return nil }
        return shown(period, modifier)
    }

    func duration(_ fields: TimeFields) -> String? {
        guard let unit = fields[.unit].flatMap(TimeUnit.init(rawValue:)), let number = fields[.number] else { return nil }
        let (count, letter) = unit.measure
        var text = "P"
        if letter.count > 1 { text += "T" }
        let symbol = String(letter.suffix(1))
        if fields[.half] != nil {
            switch unit {
            case .year: return "P\(number)Y6M"
            case .hour: return number == 0 ? "PT30M" : "PT\(number)H30M"
            default: return text + "\(number).5" + symbol
            }
        }
        text += "\(number * count)" + symbol
        if let number2 = fields[.number2], let unit2 = fields[.unit2].flatMap(TimeUnit.init(rawValue:)) {
            let (count2, letter2) = unit2.measure
            if letter2.count > 1, letter.count == 1 { text += "T" }
            text += "\(number2 * count2)" + String(letter2.suffix(1))
        }
        return text
    }

    private func window(_ fields: TimeFields, _ modifier: TimeModifier?) -> TimeResolution? {
        guard let value = duration(fields), let unit = fields[.unit].flatMap(TimeUnit.init(rawValue:)) else { return nil }
        guard let day, let (grain, count) = unit.grain, let number = fields[.number] else {
            return TimeResolution(.duration, value, nil, modifier)
        }
        let sign = (fields[.direction] ?? -1) < 0 ? -1 : 1
        let steps = number * count * sign
        let far: CalendarDay? =
            switch grain {
            case .day: day.adding(days: steps)
            case .week, .weekend: day.adding(days: 7 * steps)
            case .month: CalendarPeriod.adding(months: steps, to: day)
            case .quarter, .season: CalendarPeriod.adding(months: 3 * steps, to: day)
            case .fourMonths: CalendarPeriod.adding(months: 4 * steps, to: day)
            case .half: CalendarPeriod.adding(months: 6 * steps, to: day)
            case .year: CalendarPeriod.adding(months: 12 * steps, to: day)
            case .decade: CalendarPeriod.adding(months: 120 * steps, to: day)
            case .century: CalendarPeriod.adding(months: 1200 * steps, to: day)
            }
        guard let far else { return nil }
        return TimeResolution(.duration, value, DayInterval(earliest: min(far, day), latest: max(far, day)), modifier)
    }

    private func decade(_ fields: TimeFields, _ modifier: TimeModifier?) -> TimeResolution? {
        let start: Int
        if let year = fields[.year] {
            guard year % 10 == 0 else { return nil }
            start = year
        } else {
            guard let decade = fields[.decade] ?? fields[.shortYear], decade % 10 == 0 else { return nil }
            // Two digits name a decade of the last hundred years: «los noventa», «los veinte» of either century.
            guard decade > 20 || phrase else { return TimeResolution(.date, "", nil, modifier) }
            start = decade == 0 ? 2000 : 1900 + decade
        }
        return CalendarDay(year: start, month: 1, day: 1).flatMap { CalendarPeriod(.decade, containing: $0) }.map {
            shown($0, modifier)
        }
    }

    private func set(_ fields: TimeFields) -> TimeResolution? {
        if let weekday = fields[.weekday] { return TimeResolution(.set, "XXXX-WXX-\(weekday)") }
        if let season = fields[.season] { return TimeResolution(.set, "XXXX-" + ["SP", "SU", "FA", "WI"][season - 1]) }
        if let month = fields[.month] {
            let day = fields[.day].map { "-\(Self.two($0))" } ?? ""
            return TimeResolution(.set, "XXXX-\(Self.two(month))\(day)")
        }
        if let day = fields[.day] { return TimeResolution(.set, "XXXX-XX-\(Self.two(day))") }
        var fields = fields
        if fields[.number] == nil { fields[.number] = 1 }
        return duration(fields).map { TimeResolution(.set, $0) }
    }

    private func clock(_ fields: TimeFields) -> TimeResolution? {
        guard var hour = fields[.hour] else { return nil }
        // Parts: 1 morning, 2 afternoon, 3 evening, 4 night, 5 noon.
        switch fields[.part] {
        case 2, 3, 5: if hour < 12 { hour += 12 }
        case 4: if hour == 12 { hour = 24 } else if hour > 5, hour < 12 { hour += 12 }
        case 1: if hour == 12 { hour = 0 }
        default: break
        }
        guard hour <= 24 else { return nil }
        let time =
            "T\(Self.two(hour)):\(Self.two(fields[.minute] ?? 0))" + (fields[.second].map { ":" + Self.two($0) } ?? "")
            + (fields[.zone] == nil ? "" : "Z")
        guard fields[.day] != nil || fields[.shift] != nil || fields[.weekday] != nil else {
            return TimeResolution(.time, time)
        }
        guard let date = dayMeant(fields) else { return TimeResolution(.time, "") }
        return TimeResolution(.time, date.value + time, date.interval)
    }

    private func part(_ fields: TimeFields) -> TimeResolution? {
        let period = dayMeant(fields)
        guard phrase, let period, let part = fields[.part] else { return shown(period, nil) }
        return TimeResolution(.time, period.value + "T" + ["MO", "AF", "EV", "NI", "MI"][part - 1], period.interval)
    }

    /// The day that the date, weekday or shift beside a clock time or a part of the day means.
    private func dayMeant(_ fields: TimeFields) -> CalendarPeriod? {
        if fields[.day] != nil, case .period(let period) = date(fields) { return period }
        if fields[.weekday] != nil { return weekday(fields) }
        return day.flatMap { CalendarPeriod(.day, containing: $0.adding(days: fields[.shift] ?? 0)) }
    }

    private func vague(_ fields: TimeFields) -> TimeResolution? {
        let type: TimeExpression.TimexType = fields[.vague] == 2 && !phrase ? .date : .duration
        guard phrase, let unit = fields[.unit].flatMap(TimeUnit.init(rawValue:)) else { return TimeResolution(type, "") }
        let letter = unit.measure.letter
        return TimeResolution(.duration, letter.count > 1 ? "PTX\(letter.suffix(1))" : "PX\(letter)")
    }

    static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
