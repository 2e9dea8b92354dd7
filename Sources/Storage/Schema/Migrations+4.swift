extension Migrations {
    /// Sentences that seem to tell of cooperation though no frame reads them; no table that figures are counted from has them.
    static let schema4 = """
        CREATE TABLE lead (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            document INTEGER NOT NULL,
            type TEXT NOT NULL,
            status TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            quote TEXT NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            points INTEGER NOT NULL,
            rule TEXT NOT NULL
        ) STRICT;
        CREATE INDEX lead_document ON lead (document);
        CREATE TABLE lead_body (
            lead INTEGER NOT NULL,
            position INTEGER NOT NULL,
            entity TEXT NOT NULL,
            PRIMARY KEY (lead, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE lead_cue (
            lead INTEGER NOT NULL,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            PRIMARY KEY (lead, position)
        ) STRICT, WITHOUT ROWID;
        """
}
