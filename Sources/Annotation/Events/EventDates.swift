import Documents

/// The days of an event: an expression in its clause, else its zone's date, else a bound from the document's date.
struct EventDates {
    let document: Document
    let times: [TimeExpression]

    /// - Returns: the interval, nil where nothing bounds it, and `clause`, `span` (it lasted those days), `zone` or `document-bound`.
    ///
    /// - Parameters:
    ///   - isBackground: told as known, and not as news.
    ///   - isPast: what one who speaks tells of the past, which may be of any day before.
    ///   - since: the day before which it was not, where one is known.
    ///   - isOther: whether an expression at these bytes stands in another clause.
    func date(
        sentence: Range<Int>, trigger: Range<Int>, status: CooperationEvent.Status, isBackground: Bool, isPast: Bool = false,
        since: CalendarDay? = nil, isPromise: Bool = false, zone: Zone?, isOther: (Range<Int>) -> Bool = { _ in false }
    ) -> (interval: DayInterval?, basis: String) {
        // «se comprometió a enviarlo en agosto»: what follows dates the deed, not the promise.
        let dated =
            isPromise && status == .asserted ? sentence.lowerBound..<max(sentence.lowerBound, trigger.lowerBound) : sentence
        if let time = nearest(dated, trigger, status, isOther) { return (time.interval, time.isSpan ? "span" : "clause") }
        if let date = zone?.date { return (date, "zone") }
        guard let published = document.date?.interval else { return (nil, "document-bound") }
        switch status {
        case .planned, .hypothetical:
            return (DayInterval(earliest: published.earliest ?? published.latest, latest: nil), "document-bound")
        case .asserted, .negated:
            if isBackground || isPast {
                let first = since.flatMap { day in published.latest.map { day <= $0 } == true ? day : nil }
                return (DayInterval(earliest: first, latest: published.latest), "document-bound")
            }
            // What a communiqué or a newspaper tells without a date is of that day or the day before.
            return (
                DayInterval(earliest: published.earliest?.adding(days: -1), latest: published.latest), "document-bound"
            )
        }
    }

    /// Whether the expression nearest to the trigger lies after the document: «mañana se reúnen».
    func isToCome(sentence: Range<Int>, trigger: Range<Int>) -> Bool {
        guard let published = document.date?.interval.latest else { return false }
        var best: (distance: Int, start: CalendarDay)?
        for time in times.starting(in: sentence) where time.type == .date || time.type == .time {
            guard let start = time.interval?.earliest else { continue }
            let distance = max(time.viewRange.lowerBound - trigger.upperBound, trigger.lowerBound - time.viewRange.upperBound)
            if distance < best?.distance ?? Int.max { best = (distance, start) }
        }
        return best.map { $0.start > published } ?? false
    }

    /// The nearest expression to the trigger that may date it: days, not durations, and on the right side of the document's date.
    private func nearest(
        _ sentence: Range<Int>, _ trigger: Range<Int>, _ status: CooperationEvent.Status, _ isOther: (Range<Int>) -> Bool
    ) -> (interval: DayInterval, isSpan: Bool)? {
        var best: (distance: Int, interval: DayInterval, isSpan: Bool)?
        for index in times.starting(in: sentence).indices {
            let time = times[index]
            let span = span(index, in: sentence)
            guard time.type == .date || time.type == .time, var interval = span ?? time.interval,
                let start = interval.earliest
            else { continue }
            if let published = document.date?.interval.latest {
                if status == .asserted {
                    guard start <= published else { continue }
                    if let end = interval.latest, end > published { interval.latest = published }
                }
                if status == .planned || status == .hypothetical {
                    guard let end = interval.latest, let from = document.date?.interval.earliest, end >= from else { continue }
                    if start < from { interval.earliest = from }
                }
            }
            if isOther(time.viewRange) { continue }
            // «desde mayo se reúnen»: and until the day on which that is told.
            if status == .asserted, isStart(time), let published = document.date?.interval.latest, span == nil,
                interval.latest.map({ $0 < published }) ?? true
            {
                interval.latest = published
            }
            var distance =
                time.viewRange.lowerBound >= trigger.upperBound
                ? time.viewRange.lowerBound - trigger.upperBound : max(0, trigger.lowerBound - time.viewRange.upperBound)
            // «suscribieron un memorando, y el 1 de agosto cerraron …»: what another clause opens with is that clause's day.
            if time.viewRange.lowerBound > trigger.upperBound,
                opensClause(trigger.upperBound..<time.viewRange.lowerBound, of: sentence)
            {
                distance += sentence.count
            }
            if distance < best?.distance ?? Int.max { best = (distance, interval, span != nil) }
        }
        return best.map { ($0.interval, $0.isSpan) }
    }

    /// From day to day, where the expression is one end of such a range: «del 11 al 13 de marzo», “on 11 and 12 June”.
    private func span(_ index: Int, in sentence: Range<Int>) -> DayInterval? {
        for (first, second) in [(index, index + 1), (index - 1, index)] where times.indices.contains(first) {
            guard times.indices.contains(second), sentence.lowerBound <= times[first].viewRange.lowerBound,
                times[second].viewRange.upperBound <= sentence.upperBound,
                let from = day(times[first]), let to = day(times[second]), from < to, to.ordinal - from.ordinal <= 92,
                times[first].viewRange.upperBound <= times[second].viewRange.lowerBound
            else { continue }
            let between = times[first].viewRange.upperBound..<times[second].viewRange.lowerBound
            guard between.count <= 12 else { continue }
            let text = document.reading.text.utf8
            let words = String(
                decoding: text[text.index(text.startIndex, offsetBy: between.lowerBound)...].prefix(between.count), as: UTF8.self)
            let joint = words.split(separator: " ").joined(separator: " ")
            // Two days that an «y» joins are one span only where nothing lies between them.
            let isSpan = Self.through.contains(joint) || (Self.and.contains(joint) && to.ordinal == from.ordinal + 1)
            if isSpan { return DayInterval(earliest: from, latest: to) }
        }
        return nil
    }

    private static let through: Set = ["al", "hasta el", "a", "to", "until", "through", "–", "-", "—"]
    private static let and: Set = ["y", "y el", "e", "and"]

    private func day(_ time: TimeExpression) -> CalendarDay? {
        guard time.type == .date, let interval = time.interval, let day = interval.earliest, interval.latest == day else {
            return nil
        }
        return day
    }

    /// «desde», «a partir de», `since` before an expression of time, or in it; «a la fecha» after it.
    private func isStart(_ time: TimeExpression) -> Bool {
        let view = document.reading.text.utf8
        let start = view.index(view.startIndex, offsetBy: max(0, time.viewRange.lowerBound - 16))
        let end = view.index(view.startIndex, offsetBy: min(view.count, time.viewRange.lowerBound + 6))
        let words = String(decoding: view[start..<end], as: UTF8.self).lowercased()
        if Self.starts.contains(where: { words.contains($0) }) { return true }
        let after = view.index(view.startIndex, offsetBy: time.viewRange.upperBound)
        let tail = String(decoding: view[after...].prefix(16), as: UTF8.self)
        return Self.ends.contains { tail.hasPrefix($0) }
    }

    private static let ends = [" a la fecha", " hasta la fecha", " hasta hoy", " a hoy"]

    private static let starts = ["desde ", "a partir de", "since "]

    /// Whether what lies between ends with a comma and «y», "and", or with a semicolon.
    private func opensClause(_ gap: Range<Int>, of sentence: Range<Int>) -> Bool {
        let view = document.reading.text.utf8
        let start = view.index(view.startIndex, offsetBy: max(gap.lowerBound, gap.upperBound - 12))
        let end = view.index(view.startIndex, offsetBy: gap.upperBound)
        let words = String(decoding: view[start..<end], as: UTF8.self).split(separator: " ").suffix(3)
        guard let joint = words.lastIndex(where: { ["y", "e", "and", "mientras", "while"].contains($0) }) else {
            return words.contains { $0.hasSuffix(";") }
        }
        return joint > words.startIndex && words[joint - 1].hasSuffix(",")
    }
}
