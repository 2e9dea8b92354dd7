import Documents
import Storage

/// An act of cooperation as the tables show it, told of by one document or several.
struct Act: Sendable {
    enum Place: Sendable {
        /// Its interval lies wholly within the period.
        case within
        /// Its interval has days in the period and days outside it, or is open.
        case uncertain
    }

    var id: Int
    var key: String
    var type: String
    var cameo: String
    var status: String
    var interval: DayInterval
    var documents: Int
    var agreement: String?
    var quote: String
    var trigger: String
    var instrument: String?
    var rule: String
    var document: String
    var place: Place
    /// How its date is known: `clause`, `span` (it lasted those days), `zone` or `document-bound`.
    var basis: String
    var parties: [String] = []
    /// Identifiers of the events that tell of it, its own first.
    var evidence: [String] = []
}

extension BaseCounts {
    /// The acts that touch the request's period and pass its filters, by date.
    func acts(_ request: MeasureRequest) throws(AnalyticsError) -> [Act] {
        let period = request.period
        var acts: [Act] = []
        try read(Query.acts, period) { row in
            let interval = DayInterval(earliest: CalendarDay(iso: row.text(5)), latest: CalendarDay(iso: row.text(6)))
            let within =
                interval.earliest.map { $0 >= period.first } ?? false && interval.latest.map { $0 <= period.last } ?? false
            acts.append(
                Act(
                    id: row.integer(0), key: row.text(1), type: row.text(2), cameo: row.text(3), status: row.text(4),
                    interval: interval, documents: row.integer(7), agreement: row.optionalText(8), quote: row.text(9),
                    trigger: row.text(10), instrument: row.optionalText(11), rule: row.text(12), document: row.text(13),
                    place: within ? .within : .uncertain, basis: row.text(14)))
        }
        var index: [Int: Int] = [:]
        for (position, act) in acts.enumerated() { index[act.id] = position }
        try read(Query.actParties, period) { row in
            if let position = index[row.integer(0)] { acts[position].parties.append(row.text(1)) }
        }
        try read(Query.actEvidence, period) { row in
            guard let position = index[row.integer(0)] else { return }
            let key = row.text(1)
            acts[position].evidence.insert(key, at: key == acts[position].key ? 0 : acts[position].evidence.count)
        }
        return acts.filter { act in
            request.statuses.contains(act.status) && (request.types.isEmpty || request.types.contains(act.type))
                && (request.institutions.isEmpty || act.parties.contains { request.institutions.contains($0) })
                && (request.between.isEmpty
                    || act.parties.count { request.between.contains($0) } >= min(2, request.between.count))
        }
    }
}
