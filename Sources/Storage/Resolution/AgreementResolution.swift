import GRDB

/// Gathers what the acts tell of each agreement: its names, its parties, when it was made and when it was last heard of.
struct AgreementResolution {
    let database: Database

    private struct Gathered {
        var names: [String: Int] = [:]
        var parties: [String] = []
        var earliest: String?
        var latest: String?
        var dated = false
        var lastSign: String?
        var documents: Set<Int> = []
    }

    func run() throws {
        try database.execute(sql: "DELETE FROM agreement; DELETE FROM agreement_party")
        var all: [String: Gathered] = [:]
        let sql = """
            SELECT a.agreement, e.instrument, e.trigger_text, a.type, a.status, a.earliest, a.latest, e.document, d.latest, e.id
            FROM act a JOIN act_event m ON m.act = a.id JOIN event e ON e.id = m.event JOIN document d ON d.id = e.document
            WHERE a.agreement IS NOT NULL ORDER BY d.key, e.start, e.key
            """
        let rows = try Row.fetchCursor(database, sql: sql)
        let parties = try database.makeStatement(sql: "SELECT entity FROM event_party WHERE event = ? ORDER BY position")
        while let row = try rows.next() {
            let key: String = row[0]
            var gathered = all[key] ?? Gathered()
            let name = row[1] as String? ?? row[2]
            gathered.names[name, default: 0] += 1
            for entity in try String.fetchAll(parties, arguments: [row[9] as Int]) where !gathered.parties.contains(entity) {
                gathered.parties.append(entity)
            }
            let concluded = row[3] as String == "SUPPORT" && row[4] as String == "asserted"
            if concluded, !gathered.dated, let latest = row[6] as String? {
                (gathered.earliest, gathered.latest, gathered.dated) = (row[5], latest, true)
            }
            gathered.documents.insert(row[7])
            if let sign = row[8] as String?, sign > gathered.lastSign ?? "" { gathered.lastSign = sign }
            all[key] = gathered
        }
        for (key, gathered) in all.sorted(by: { $0.key < $1.key }) { try write(key, gathered) }
    }

    private func write(_ key: String, _ gathered: Gathered) throws {
        let names = gathered.names.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        try database.execute(
            sql: """
                INSERT INTO agreement (key, name, aliases, earliest, latest, last_sign, documents) VALUES (?, ?, ?, ?, ?, ?, ?)
                """,
            arguments: [
                key, names.first ?? key, names.dropFirst().joined(separator: " · "), gathered.earliest, gathered.latest,
                gathered.lastSign, gathered.documents.count,
            ])
        let id = database.lastInsertedRowID
        for (position, entity) in gathered.parties.enumerated() {
            try database.execute(sql: "INSERT INTO agreement_party VALUES (?, ?, ?)", arguments: [id, position, entity])
        }
    }
}
