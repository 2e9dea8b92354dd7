extension Migrations {
    /// Spellings that count as one name.
    ///
    /// `mention.named` is the entity that a mention's words name by themselves, where a merger made it another's; null elsewhere.
    static let schema2 = """
        ALTER TABLE mention ADD COLUMN named INTEGER;
        CREATE TABLE merger (
            kept TEXT NOT NULL,
            other TEXT NOT NULL,
            reason TEXT NOT NULL,
            evidence TEXT NOT NULL,
            state TEXT NOT NULL,
            PRIMARY KEY (kept, other)
        ) STRICT, WITHOUT ROWID;
        """
}
