import Annotation
import Documents
import GRDB

/// Writes the agreements: each once, under all the names that documents give it.
struct AgreementResolution {
    let database: Database

    /// Writes them, and gives the agreement's identifier for each event that tells of one.
    func run(_ agreements: [Agreement]) throws -> [String: String] {
        try database.execute(sql: "DELETE FROM agreement; DELETE FROM agreement_party; DELETE FROM agreement_event")
        var used: Set<String> = []
        var agreementOf: [String: String] = [:]
        for agreement in agreements {
            // Two agreements of one year between the same bodies have one identifier; the second gets a number.
            var key = agreement.id
            var number = 1
            while !used.insert(key).inserted {
                number += 1
                key = "\(agreement.id).\(number)"
            }
            try write(agreement, key)
            for event in agreement.events { agreementOf[event] = key }
        }
        return agreementOf
    }

    private func write(_ agreement: Agreement, _ key: String) throws {
        try database.execute(
            sql: """
                INSERT INTO agreement (key, name, aliases, earliest, latest, last_sign, state, documents)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key, agreement.aliases.first ?? "", agreement.aliases.dropFirst().joined(separator: " · "),
                agreement.concluded?.earliest?.description, agreement.concluded?.latest?.description,
                agreement.lastSignOfLife?.description, agreement.state.rawValue, agreement.documents.count,
            ])
        let id = database.lastInsertedRowID
        for (position, entity) in agreement.parties.enumerated() {
            try database.execute(sql: "INSERT INTO agreement_party VALUES (?, ?, ?)", arguments: [id, position, entity])
        }
        for (position, event) in agreement.events.enumerated() {
            try database.execute(sql: "INSERT INTO agreement_event VALUES (?, ?, ?)", arguments: [id, position, event])
        }
    }
}
