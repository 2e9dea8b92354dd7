import Documents

/// The month, quarter and year that an interval lies wholly within, each nil where it does not.
///
/// ```swift
/// PeriodColumns(DayInterval(earliest: CalendarDay(iso: "2024-07-30"), latest: CalendarDay(iso: "2024-08-02"))).quarter  // "2024-Q3"
/// ```
struct PeriodColumns {
    var month: String?
    var quarter: String?
    var year: String?

    init(_ interval: DayInterval?) {
        guard let first = interval?.earliest?.components, let last = interval?.latest?.components, first.year == last.year,
            let day = interval?.earliest
        else { return }
        let text = day.description
        year = String(text.prefix(4))
        if (first.month - 1) / 3 == (last.month - 1) / 3 { quarter = "\(text.prefix(4))-Q\((first.month + 2) / 3)" }
        if first.month == last.month { month = String(text.prefix(7)) }
    }
}
