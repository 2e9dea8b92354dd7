import Documents

/// The days of an event: an expression in its clause, else its zone's date, else a bound from the document's date.
struct EventDates {
    let document: Document
    let times: [TimeExpression]

    /// - Returns: the interval, nil where nothing bounds it, and `clause`, `zone` or `document-bound`.
    func date(
        sentence: Range<Int>, trigger: Range<Int>, status: CooperationEvent.Status, isBackground: Bool, zone: Zone?
    ) -> (interval: DayInterval?, basis: String) {
        if let time = nearest(sentence, trigger, status) { return (time, "clause") }
        if let date = zone?.date { return (date, "zone") }
        guard let published = document.date?.interval else { return (nil, "document-bound") }
        switch status {
        case .planned, .hypothetical:
            return (DayInterval(earliest: published.earliest ?? published.latest, latest: nil), "document-bound")
        case .asserted, .negated:
            if isBackground {
                return (DayInterval(earliest: nil, latest: published.latest), "document-bound")
            }
            // What a communiqué or a newspaper tells without a date is of that day or the day before.
            return (
                DayInterval(earliest: published.earliest?.adding(days: -1), latest: published.latest), "document-bound"
            )
        }
    }

    /// The nearest expression to the trigger that may date it: days, not durations, and on the right side of the document's date.
    private func nearest(_ sentence: Range<Int>, _ trigger: Range<Int>, _ status: CooperationEvent.Status) -> DayInterval? {
        var low = 0
        var high = times.count
        while low < high {
            let middle = (low + high) / 2
            if times[middle].viewRange.lowerBound < sentence.lowerBound { low = middle + 1 } else { high = middle }
        }
        var best: (distance: Int, interval: DayInterval)?
        while low < times.count, times[low].viewRange.lowerBound < sentence.upperBound {
            let time = times[low]
            low += 1
            guard time.type == .date || time.type == .time, var interval = time.interval, let start = interval.earliest
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
            let distance =
                time.viewRange.lowerBound >= trigger.upperBound
                ? time.viewRange.lowerBound - trigger.upperBound : max(0, trigger.lowerBound - time.viewRange.upperBound)
            if distance < best?.distance ?? Int.max { best = (distance, interval) }
        }
        return best?.interval
    }
}
