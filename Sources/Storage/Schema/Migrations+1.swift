extension Migrations {
    /// Documents with what was found in each; what is resolved across documents stands in tables of its own.
    ///
    /// Offsets (`start`, `stop`) are UTF-8 bytes of the document's text; days are ISO 8601 text, null where open;
    /// `month`, `quarter` and `year` are set only where the interval lies wholly within one.
    static let schema1 = """
        CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;

        CREATE TABLE document (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            given TEXT NOT NULL,
            source TEXT NOT NULL UNIQUE,
            folder TEXT NOT NULL,
            sha256 TEXT NOT NULL,
            stamp TEXT NOT NULL,
            pipeline TEXT NOT NULL,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            title TEXT,
            folio TEXT,
            place TEXT,
            issuer TEXT,
            earliest TEXT,
            latest TEXT,
            basis TEXT,
            month TEXT,
            quarter TEXT,
            year TEXT,
            bytes INTEGER NOT NULL,
            chars INTEGER NOT NULL,
            words INTEGER NOT NULL,
            sentences INTEGER NOT NULL,
            shingles INTEGER NOT NULL,
            sketch BLOB NOT NULL,
            copy_of INTEGER,
            reprint_of INTEGER
        ) STRICT;
        CREATE INDEX document_given ON document (given);
        CREATE INDEX document_sha256 ON document (sha256);
        CREATE INDEX document_latest ON document (latest);

        CREATE TABLE document_text (
            document INTEGER PRIMARY KEY,
            text TEXT NOT NULL,
            pages BLOB NOT NULL,
            sentences BLOB NOT NULL
        ) STRICT;
        CREATE VIRTUAL TABLE search USING fts5 (
            text, content = 'document_text', content_rowid = 'document', detail = 'column',
            tokenize = 'unicode61 remove_diacritics 2');

        CREATE TABLE refusal (
            source TEXT PRIMARY KEY,
            folder TEXT NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            stamp TEXT NOT NULL,
            pipeline TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE zone (
            document INTEGER NOT NULL,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            language TEXT NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            earliest TEXT,
            latest TEXT,
            repeats INTEGER,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE witness (
            document INTEGER NOT NULL,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            start INTEGER,
            stop INTEGER,
            verdict TEXT NOT NULL,
            reason TEXT NOT NULL,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE diagnostic (
            document INTEGER NOT NULL,
            position INTEGER NOT NULL,
            severity TEXT NOT NULL,
            code TEXT NOT NULL,
            message TEXT NOT NULL,
            start INTEGER,
            stop INTEGER,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE entity (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            folded TEXT NOT NULL,
            acronym TEXT,
            country TEXT,
            kind TEXT NOT NULL,
            registered INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE form (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT;

        CREATE TABLE mention (
            document INTEGER NOT NULL,
            code INTEGER NOT NULL,
            entity INTEGER NOT NULL,
            form INTEGER NOT NULL,
            basis TEXT NOT NULL,
            confidence INTEGER NOT NULL,
            country TEXT,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            sentence INTEGER,
            repeated INTEGER NOT NULL,
            PRIMARY KEY (document, code)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE definition (
            document INTEGER NOT NULL,
            position INTEGER NOT NULL,
            short TEXT NOT NULL,
            long TEXT NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            entity INTEGER,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE time_expression (
            document INTEGER NOT NULL,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            type TEXT NOT NULL,
            value TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            modifier TEXT,
            rule TEXT NOT NULL,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE event (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            document INTEGER NOT NULL,
            type TEXT NOT NULL,
            cameo TEXT NOT NULL,
            status TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            basis TEXT NOT NULL,
            quote TEXT NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            trigger_text TEXT NOT NULL,
            trigger_start INTEGER NOT NULL,
            trigger_stop INTEGER NOT NULL,
            cue_start INTEGER,
            cue_stop INTEGER,
            place TEXT,
            instrument TEXT,
            rule TEXT NOT NULL,
            agreement TEXT
        ) STRICT;
        CREATE INDEX event_document ON event (document);

        CREATE TABLE event_party (
            event INTEGER NOT NULL,
            position INTEGER NOT NULL,
            entity TEXT NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (event, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE commitment (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            document INTEGER NOT NULL,
            text TEXT NOT NULL,
            due_earliest TEXT,
            due_latest TEXT,
            quote TEXT NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            rule TEXT NOT NULL
        ) STRICT;
        CREATE INDEX commitment_document ON commitment (document);

        CREATE TABLE commitment_party (
            commitment INTEGER NOT NULL,
            side TEXT NOT NULL,
            position INTEGER NOT NULL,
            entity TEXT NOT NULL,
            PRIMARY KEY (commitment, side, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE counter_evidence (
            document INTEGER NOT NULL,
            position INTEGER NOT NULL,
            start INTEGER NOT NULL,
            stop INTEGER NOT NULL,
            parties TEXT NOT NULL,
            reason TEXT NOT NULL,
            rule TEXT NOT NULL,
            PRIMARY KEY (document, position)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE parent (entity TEXT PRIMARY KEY, parent TEXT NOT NULL) STRICT, WITHOUT ROWID;

        -- Made anew by each resolution from the tables above.
        CREATE TABLE act (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            event INTEGER NOT NULL,
            type TEXT NOT NULL,
            cameo TEXT NOT NULL,
            status TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            documents INTEGER NOT NULL,
            agreement TEXT,
            claimed_by TEXT
        ) STRICT;
        CREATE INDEX act_latest ON act (latest);
        CREATE TABLE act_event (
            act INTEGER NOT NULL,
            event INTEGER NOT NULL,
            PRIMARY KEY (act, event)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX act_event_event ON act_event (event);
        CREATE TABLE act_party (
            act INTEGER NOT NULL,
            position INTEGER NOT NULL,
            entity TEXT NOT NULL,
            role TEXT NOT NULL,
            PRIMARY KEY (act, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE agreement (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL,
            aliases TEXT NOT NULL,
            earliest TEXT,
            latest TEXT,
            last_sign TEXT,
            state TEXT NOT NULL,
            documents INTEGER NOT NULL
        ) STRICT;
        CREATE TABLE agreement_event (
            agreement INTEGER NOT NULL,
            position INTEGER NOT NULL,
            event TEXT NOT NULL,
            PRIMARY KEY (agreement, position)
        ) STRICT, WITHOUT ROWID;
        CREATE TABLE agreement_party (
            agreement INTEGER NOT NULL,
            position INTEGER NOT NULL,
            entity TEXT NOT NULL,
            PRIMARY KEY (agreement, position)
        ) STRICT, WITHOUT ROWID;
        """
}
