import Annotation
import Documents
import GRDB

/// Reads what coreference across documents needs.
struct Summaries {
    let database: Database

    init(_ database: Database) { self.database = database }

    /// - Parameter worded: whether the words of each event are wanted, too: only the fate of commitments needs them.
    func events(worded: Bool = false) throws -> [EventSummary] {
        var parties: [Int: [CooperationEvent.Party]] = [:]
        let named = try Row.fetchCursor(database, sql: "SELECT event, entity, role FROM event_party ORDER BY event, position")
        while let row = try named.next() {
            let role = CooperationEvent.Role(rawValue: row[2]) ?? .party
            parties[row[0], default: []].append(.init(entity: row[1], role: role))
        }
        let sql = """
            SELECT e.id, e.key, d.key, o.key, d.issuer, e.type, e.status, e.earliest, e.latest, e.basis, d.earliest, d.latest,
                   e.place, e.instrument, e.agreement, e.quote, d.title, e.trigger_text
            FROM event e JOIN document d ON d.id = e.document LEFT JOIN document o ON o.id = d.reprint_of
            ORDER BY d.key, e.start, e.key
            """
        var events: [EventSummary] = []
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            guard let type = CooperationEvent.PLOVERType(rawValue: row[5]), let status = CooperationEvent.Status(rawValue: row[6])
            else { continue }
            var event = EventSummary(
                id: row[1], document: row[2], duplicateOf: row[3], issuer: row[4], type: type, status: status,
                parties: parties[row[0]] ?? [], date: interval(row[7], row[8]), dateBasis: row[9],
                documentDate: interval(row[10], row[11]), place: row[12], instrument: row[13], agreement: row[14])
            if worded {
                let title: String? = row[16]
                event.words = ContentWords.stems(of: row[15]).union(ContentWords.stems(of: title ?? ""))
                event.triggerWords = ContentWords.stems(of: row[17])
            }
            events.append(event)
        }
        return events
    }

    func commitments() throws -> [CommitmentSummary] {
        var sides: [Int: (by: [String], to: [String])] = [:]
        let named = try Row.fetchCursor(
            database, sql: "SELECT commitment, side, entity FROM commitment_party ORDER BY commitment, side, position")
        while let row = try named.next() {
            if row[1] == "by" {
                sides[row[0], default: ([], [])].by.append(row[2])
            } else {
                sides[row[0], default: ([], [])].to.append(row[2])
            }
        }
        let sql = """
            SELECT c.id, c.key, d.key, o.key, c.text, c.due_earliest, c.due_latest, d.earliest, d.latest
            FROM commitment c JOIN document d ON d.id = c.document LEFT JOIN document o ON o.id = d.reprint_of
            ORDER BY d.key, c.start, c.key
            """
        var commitments: [CommitmentSummary] = []
        let names = try nameStems(of: Set(sides.values.flatMap { $0.by + $0.to }))
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let side = sides[row[0]] ?? ([], [])
            let own = (side.by + side.to).reduce(into: Set<String>()) { $0.formUnion(names[$1] ?? []) }
            commitments.append(
                CommitmentSummary(
                    id: row[1], document: row[2], duplicateOf: row[3], by: side.by, to: side.to, text: row[4],
                    due: interval(row[5], row[6]), announced: interval(row[7], row[8]),
                    words: ContentWords.stems(of: row[4]).subtracting(own)))
        }
        return commitments
    }

    /// The sentences that say that something due was not done.
    func lapses() throws -> [LapseSummary] {
        let sql = """
            SELECT c.document, d.key, c.start, c.stop, c.parties, c.rule, d.earliest, d.latest
            FROM counter_evidence c JOIN document d ON d.id = c.document
            WHERE c.reason = ? AND d.reprint_of IS NULL AND d.copy_of IS NULL ORDER BY c.document, c.position
            """
        let rows = try Row.fetchAll(database, sql: sql, arguments: [CounterEvidence.lapse])
        let names = try nameStems(
            of: Set(rows.flatMap { row in (row[4] as String).split(separator: " ").map(String.init) }))
        var text: (document: Int, bytes: [UInt8]) = (-1, [])
        var lapses: [LapseSummary] = []
        for row in rows {
            let document: Int = row[0]
            if document != text.document {
                let sql = "SELECT text FROM document_text WHERE document = ?"
                text = (document, Array((try String.fetchOne(database, sql: sql, arguments: [document]) ?? "").utf8))
            }
            let range = (row[2] as Int)..<max(row[2] as Int, row[3] as Int)
            guard range.upperBound <= text.bytes.count else { continue }
            let parties = (row[4] as String).split(separator: " ").map(String.init)
            let own = parties.reduce(into: Set<String>()) { $0.formUnion(names[$1] ?? []) }
            let quote = Wording.joined(String(decoding: text.bytes[range], as: UTF8.self))
            lapses.append(
                LapseSummary(
                    document: row[1], range: range, published: interval(row[6], row[7]), parties: parties,
                    words: ContentWords.stems(of: quote).subtracting(own), isNegated: (row[5] as String).hasSuffix("-negated")))
        }
        return lapses
    }

    /// `parent` or `successor`: a body by the id of the one that belongs to it or that it followed.
    func relation(_ table: String) throws -> [String: String] {
        try Row.fetchAll(database, sql: "SELECT * FROM \(table)").reduce(into: [:]) { $0[$1[0]] = $1[1] }
    }

    /// The stems of every name and form under which documents name the entities.
    private func nameStems(of entities: Set<String>) throws -> [String: Set<String>] {
        var stems: [String: Set<String>] = [:]
        let named = try Row.fetchCursor(
            database,
            sql: """
                SELECT e.key, e.name FROM entity e
                UNION SELECT n.entity, n.es FROM entity_name n
                UNION SELECT n.entity, n.en FROM entity_name n
                UNION SELECT e.key, f.text FROM (SELECT DISTINCT entity, form FROM mention) m
                JOIN entity e ON e.id = m.entity JOIN form f ON f.id = m.form
                """)
        while let row = try named.next() {
            let entity: String = row[0]
            if entities.contains(entity) { stems[entity, default: []].formUnion(ContentWords.stems(of: row[1])) }
        }
        return stems
    }

    private func interval(_ earliest: String?, _ latest: String?) -> DayInterval? {
        let interval = DayInterval(
            earliest: earliest.flatMap { CalendarDay(iso: $0) }, latest: latest.flatMap { CalendarDay(iso: $0) })
        return interval.earliest == nil && interval.latest == nil ? nil : interval
    }
}
