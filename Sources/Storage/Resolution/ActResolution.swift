import Annotation
import Documents
import GRDB

/// Writes the acts: each counted once however many documents tell of it.
struct ActResolution {
    let database: Database

    /// - Parameter agreementOf: the agreement that each event tells of.
    func run(_ groups: [EventGroup], agreementOf: [String: String]) throws {
        try database.execute(sql: "DELETE FROM act; DELETE FROM act_event; DELETE FROM act_party")
        var events: [String: Int] = [:]
        let rows = try Row.fetchCursor(database, sql: "SELECT key, id FROM event")
        while let row = try rows.next() { events[row[0]] = row[1] }
        var cameo: [Int: String] = [:]
        let codes = try Row.fetchCursor(database, sql: "SELECT id, cameo FROM event")
        while let row = try codes.next() { cameo[row[0]] = row[1] }

        let acts = try Insertion(database, "act", 11)
        let members = try Insertion(database, "act_event", 2)
        let parties = try Insertion(database, "act_party", 4)
        for group in groups {
            guard let head = events[group.id] else { continue }
            try acts { row in
                row.add(head)
                row.add(group.id)
                row.add(head)
                row.add(group.type.rawValue)
                row.add(cameo[head] ?? "")
                row.add(group.status.rawValue)
                row.add(group.date?.earliest?.description)
                row.add(group.date?.latest?.description)
                row.add(max(1, group.sources.count))
                row.add(group.members.lazy.compactMap { agreementOf[$0] }.first)
                row.add(group.claimedOnlyBy)
            }
            for member in group.members {
                guard let event = events[member] else { continue }
                try members { row in
                    row.add(head)
                    row.add(event)
                }
            }
            for (position, party) in group.parties.enumerated() {
                try parties { row in
                    row.add(head)
                    row.add(position)
                    row.add(party.entity)
                    row.add(party.role.rawValue)
                }
            }
        }
    }
}
