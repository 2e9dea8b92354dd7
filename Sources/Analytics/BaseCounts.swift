import Documents
import Storage

/// Reads the base counts that measures do their arithmetic on.
struct BaseCounts: Sendable {
    let store: Store
    /// What is no keyword.
    var functionWords = FunctionWords()

    func read(
        _ sql: String, _ period: Period? = nil, each: (StoreRow) -> Void
    ) throws(AnalyticsError) {
        var arguments: [String: StoreValue] = [:]
        if let period {
            arguments = ["first": .text(period.first.description), "last": .text(period.last.description)]
        }
        do { try store.query(sql, arguments, each: each) } catch { throw AnalyticsError(.storage(error)) }
    }

    func institutions() throws(AnalyticsError) -> Institutions {
        var result = Institutions()
        try read(Query.institutions) { row in
            let institution = Institution(
                id: row.integer(0), key: row.text(1), names: LocalizedText(es: row.text(2), en: row.text(6)),
                acronym: row.optionalText(3),
                country: row.optionalText(4),
                registered: row.integer(5) == 1)
            result.byKey[institution.key] = institution
            result.byID[institution.id] = institution
        }
        return result
    }

    func exposure(_ period: Period) throws(AnalyticsError) -> Exposure {
        var exposure = Exposure()
        try read(Query.exposure, period) { row in
            exposure = Exposure(
                documents: row.integer(0), words: row.integer(1), uncertain: row.integer(2), undated: row.integer(3),
                duplicates: row.integer(4))
        }
        return exposure
    }

    /// The documents that count in a period, by date.
    func documents(_ period: Period) throws(AnalyticsError) -> [CountedDocument] {
        var documents: [CountedDocument] = []
        try read(Query.countedDocuments, period) { row in
            guard let earliest = CalendarDay(iso: row.text(3)), let latest = CalendarDay(iso: row.text(4)) else { return }
            documents.append(
                CountedDocument(
                    id: row.integer(0), key: row.text(1), mentionPrefix: MentionCode.prefix(row.text(2)), earliest: earliest,
                    latest: latest, words: row.integer(5)))
        }
        return documents
    }

    func fates(at day: CalendarDay) throws(AnalyticsError) -> [String: FateRecord] {
        do { return try store.fates(at: day) } catch { throw AnalyticsError(.storage(error)) }
    }

    func extent() throws(AnalyticsError) -> Period? {
        var period: Period?
        // Bounds years apart, as a printing date leaves, would stretch the period over days that nothing speaks of.
        try read("SELECT min(d.earliest), max(d.latest) FROM v_documents d WHERE d.month IS NOT NULL") { row in
            guard let first = CalendarDay(iso: row.text(0)), let last = CalendarDay(iso: row.text(1)), first <= last else {
                return
            }
            period = Period(grain: .span, first: first, last: last)
        }
        return period
    }
}

/// What was read for a period.
struct Exposure: Sendable, Hashable {
    var documents = 0
    var words = 0
    /// Documents whose date may lie in the period and may not.
    var uncertain = 0
    /// Documents that nothing dates, in the whole store.
    var undated = 0
    var duplicates = 0
}

/// A document that counts.
struct CountedDocument: Sendable {
    var id: Int
    var key: String
    /// What the identifiers of its mentions begin with.
    var mentionPrefix: String
    var earliest: CalendarDay
    var latest: CalendarDay
    var words: Int
}
