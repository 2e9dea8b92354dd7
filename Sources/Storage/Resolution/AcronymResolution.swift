import GRDB

/// Gives each institution the acronym that documents use for it most, in definitions and in mentions by acronym.
struct AcronymResolution {
    let database: Database

    func run() throws {
        try database.execute(
            sql: """
                UPDATE entity SET acronym = NULL WHERE acronym IS NOT NULL;
                WITH used AS (
                    SELECT m.entity AS entity, f.text AS text, count(*) AS n
                    FROM mention m JOIN form f ON f.id = m.form WHERE m.basis = 'acronym' GROUP BY m.entity, f.text
                    UNION ALL
                    SELECT entity, short, count(*) FROM definition WHERE entity IS NOT NULL GROUP BY entity, short),
                summed AS (SELECT entity, text, sum(n) AS n FROM used WHERE length(text) <= 16 GROUP BY entity, text),
                ranked AS (
                    SELECT entity, text, row_number() OVER (PARTITION BY entity ORDER BY n DESC, text) AS place FROM summed)
                UPDATE entity SET acronym = (SELECT text FROM ranked WHERE ranked.entity = entity.id AND place = 1)
                WHERE kind = 'institution' AND id IN (SELECT entity FROM ranked);
                """)
    }
}
