/// What the words of one expression of time say, field by field, before anything is resolved.
struct TimeFields: Sendable {
    enum Field: Int, Sendable, CaseIterable {
        case year, shortYear, month, day, weekday, number, unit, number2, unit2, ordinal, hour, minute, second, part, season
        case decade, century, holiday, half, shift, yearShift, monthShift, weekShift, direction, mod, vague, last, near, zone
        /// Set where the year is the one named before («de ese año»).
        case said

        static let byName = Dictionary(uniqueKeysWithValues: allCases.map { ("\($0)", $0) })
    }

    /// A bit for each field that is said.
    private var said: UInt64 = 0
    /// Those that are not said are 0. They lie in place: there are few, and one is made for each expression.
    private var values = InlineArray<32, Int32>(repeating: 0)

    subscript(field: Field) -> Int? {
        get { said & 1 << UInt64(field.rawValue) == 0 ? nil : Int(values[field.rawValue]) }
        set {
            guard let newValue else {
                guard said & 1 << UInt64(field.rawValue) != 0 else { return }
                said &= ~(1 << UInt64(field.rawValue))
                values[field.rawValue] = 0
                return
            }
            said |= 1 << UInt64(field.rawValue)
            values[field.rawValue] = Int32(clamping: newValue)
        }
    }

    /// Takes over what `other` says and this does not.
    mutating func inherit(_ other: TimeFields) {
        guard other.said & ~said != 0 else { return }
        for field in Field.allCases where self[field] == nil {
            if let value = other[field] { self[field] = value }
        }
    }

    /// Takes over from the other half of a range what this half leaves unsaid.
    mutating func inherit(_ other: TimeFields, _ fields: [Field]) {
        for field in fields where self[field] == nil {
            if let value = other[field] { self[field] = value }
        }
    }
}

/// The units that expressions count in, with their letters in TIMEX3 durations.
enum TimeUnit: Int, Sendable, CaseIterable {
    case second, minute, hour, day, week, weekend, fortnight, twoWeeks, month, bimester, quarter, fourMonths, half, season, year,
        biennium
    case fiveYears, sixYears, decade, century

    init?(name: String) {
        let names = [
            "second", "minute", "hour", "day", "week", "weekend", "fortnight", "twoWeeks", "month", "bimester", "quarter",
            "fourMonths",
            "half",
            "season", "year", "biennium", "fiveYears", "sixYears", "decade", "century",
        ]
        guard let index = names.firstIndex(of: name) else { return nil }
        self.init(rawValue: index)
    }

    /// How many of which TIMEX3 letter one unit is; `T` before hours, minutes and seconds.
    var measure: (count: Int, letter: String) {
        switch self {
        case .second: (1, "TS")
        case .minute: (1, "TM")
        case .hour: (1, "TH")
        case .day: (1, "D")
        case .week: (1, "W")
        case .weekend: (2, "D")
        case .fortnight: (15, "D")
        case .twoWeeks: (2, "W")
        case .month: (1, "M")
        case .bimester: (2, "M")
        case .quarter, .season: (3, "M")
        case .fourMonths: (4, "M")
        case .half: (6, "M")
        case .year: (1, "Y")
        case .biennium: (2, "Y")
        case .fiveYears: (5, "Y")
        case .sixYears: (6, "Y")
        case .decade: (10, "Y")
        case .century: (100, "Y")
        }
    }

    /// The grain of the calendar that «this …» and «… ago» are told in; nil below a day.
    var grain: (grain: CalendarPeriod.Grain, count: Int)? {
        switch self {
        case .second, .minute, .hour: nil
        case .day: (.day, 1)
        case .week: (.week, 1)
        case .weekend: (.weekend, 1)
        case .fortnight: (.day, 15)
        case .twoWeeks: (.day, 14)
        case .month: (.month, 1)
        case .bimester: (.month, 2)
        case .quarter: (.quarter, 1)
        case .fourMonths: (.fourMonths, 1)
        case .half: (.half, 1)
        case .season: (.season, 1)
        case .year: (.year, 1)
        case .biennium: (.year, 2)
        case .fiveYears: (.year, 5)
        case .sixYears: (.year, 6)
        case .decade: (.decade, 1)
        case .century: (.century, 1)
        }
    }
}
