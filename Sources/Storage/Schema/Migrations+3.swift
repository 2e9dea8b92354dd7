extension Migrations {
    /// What the registry knows of institutions that documents do not say: names in both languages, and who took over from whom.
    static let schema3 = """
        CREATE TABLE entity_name (entity TEXT PRIMARY KEY, es TEXT NOT NULL, en TEXT NOT NULL) STRICT, WITHOUT ROWID;
        CREATE TABLE successor (entity TEXT PRIMARY KEY, successor TEXT NOT NULL) STRICT, WITHOUT ROWID;
        """
}
