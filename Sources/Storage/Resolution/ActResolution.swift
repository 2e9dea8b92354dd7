import GRDB

/// Turns the events of single documents into acts, each counted once however many documents tell of it.
struct ActResolution {
    let database: Database

    func run() throws {
        try database.execute(
            sql: """
                DELETE FROM act; DELETE FROM act_event; DELETE FROM act_party;
                INSERT INTO act (id, key, event, type, cameo, status, earliest, latest, documents, agreement)
                    SELECT e.id, e.key, e.id, e.type, e.cameo, e.status, e.earliest, e.latest, 1, e.agreement
                    FROM event e JOIN document d ON d.id = e.document WHERE d.reprint_of IS NULL;
                INSERT INTO act_event (act, event) SELECT id, event FROM act;
                INSERT INTO act_party (act, position, entity)
                    SELECT p.event, min(p.position), p.entity FROM event_party p JOIN act a ON a.id = p.event
                    GROUP BY p.event, p.entity;
                """)
    }
}
