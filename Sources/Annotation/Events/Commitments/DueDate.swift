import Documents

/// By when something is due, as its sentence says it: «a más tardar el 28 de junio», "in November".
struct DueDate {
    let document: Document
    let times: [TimeExpression]
    /// More days than this are a season, not a term to which one can be held.
    private static let exact = 14

    /// The days after the document's own that `sentence` gives from `start` on, or before it where none follows.
    ///
    /// «del 29 de octubre al 2 de noviembre» is one interval.
    /// - Parameters:
    ///   - sentence: bytes of the reading view.
    ///   - start: where what is promised begins.
    func interval(in sentence: Range<Int>, from start: Int) -> DayInterval? {
        var best: (interval: DayInterval, isAfter: Bool)?
        var last: TimeExpression?
        for time in times.starting(in: sentence) {
            defer { last = time }
            let isAfter = time.viewRange.lowerBound >= start
            guard time.type == .date || time.type == .time, let interval = ahead(time, isAfter: isAfter) else { continue }
            if let old = best {
                if let before = last, old.interval == before.interval,
                    time.viewRange.lowerBound - before.viewRange.upperBound <= 6
                {
                    best?.interval.latest = interval.latest
                } else if isAfter, !old.isAfter {
                    best = (interval, true)
                }
                continue
            }
            best = (interval, isAfter)
        }
        return best?.interval
    }

    /// Whether an interval is one to which somebody can be held without having promised anything: a day or a few.
    func isExact(_ interval: DayInterval) -> Bool {
        guard let first = interval.earliest, let last = interval.latest else { return interval.latest != nil }
        return last.ordinal - first.ordinal <= Self.exact
    }

    /// The days of an expression that lies ahead. «En noviembre», «el 14 de noviembre», without a year, after a promise is the next November, whatever
    /// the tense of the promise made of it.
    private func ahead(_ time: TimeExpression, isAfter: Bool) -> DayInterval? {
        guard let interval = time.interval else { return nil }
        if isFuture(interval) { return interval }
        guard isAfter, let first = interval.earliest, let last = interval.latest, last.ordinal - first.ordinal < 31,
            hasMonthWithoutYear(time.evidence.quote),
            let start = CalendarDay(year: first.year + 1, month: first.month, day: first.day),
            let end = CalendarDay(year: last.year + 1, month: last.month, day: min(last.day, 28))
        else { return nil }
        let next = DayInterval(earliest: start, latest: last.month == 2 ? end : end.adding(days: last.day - end.day))
        return isFuture(next) ? next : nil
    }

    private func hasMonthWithoutYear(_ quote: String) -> Bool {
        let words = Folding.folded(quote).split(separator: UInt8(ascii: " ")).map(Array.init)
        return words.contains { MonthNames.month($0) != nil }
            && !words.contains { $0.count == 4 && Int(String(decoding: $0, as: UTF8.self)) != nil }
    }

    private func isFuture(_ interval: DayInterval) -> Bool {
        guard let latest = interval.latest, let published = document.date?.interval.earliest else { return false }
        return latest > published
    }
}
