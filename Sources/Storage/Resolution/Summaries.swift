import Annotation
import Documents
import GRDB

/// Reads what coreference across documents needs.
enum Summaries {
    static func events(_ database: Database) throws -> [EventSummary] {
        var parties: [Int: [CooperationEvent.Party]] = [:]
        let named = try Row.fetchCursor(database, sql: "SELECT event, entity, role FROM event_party ORDER BY event, position")
        while let row = try named.next() {
            let role = CooperationEvent.Role(rawValue: row[2]) ?? .party
            parties[row[0], default: []].append(.init(entity: row[1], role: role))
        }
        let sql = """
            SELECT e.id, e.key, d.key, o.key, d.issuer, e.type, e.status, e.earliest, e.latest, e.basis, d.earliest, d.latest,
                   e.place, e.instrument, e.agreement
            FROM event e JOIN document d ON d.id = e.document LEFT JOIN document o ON o.id = d.reprint_of
            ORDER BY d.key, e.start, e.key
            """
        var events: [EventSummary] = []
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            guard let type = CooperationEvent.PLOVERType(rawValue: row[5]), let status = CooperationEvent.Status(rawValue: row[6])
            else { continue }
            events.append(
                EventSummary(
                    id: row[1], document: row[2], duplicateOf: row[3], issuer: row[4], type: type, status: status,
                    parties: parties[row[0]] ?? [], date: interval(row[7], row[8]), dateBasis: row[9],
                    documentDate: interval(row[10], row[11]), place: row[12], instrument: row[13], agreement: row[14]))
        }
        return events
    }

    static func commitments(_ database: Database) throws -> [CommitmentSummary] {
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
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let side = sides[row[0]] ?? ([], [])
            commitments.append(
                CommitmentSummary(
                    id: row[1], document: row[2], duplicateOf: row[3], by: side.by, to: side.to, text: row[4],
                    due: interval(row[5], row[6]), announced: interval(row[7], row[8])))
        }
        return commitments
    }

    private static func interval(_ earliest: String?, _ latest: String?) -> DayInterval? {
        let interval = DayInterval(
            earliest: earliest.flatMap { CalendarDay(iso: $0) }, latest: latest.flatMap { CalendarDay(iso: $0) })
        return interval.earliest == nil && interval.latest == nil ? nil : interval
    }
}
