/// The steps that lead from an empty file to the schema of today: never changed, only added to.
enum Migrations {
    /// `PRAGMA user_version` of a store is the number of steps it has taken.
    static let all: [String] = [schema1, schema2, schema3, schema4]

    /// «VIGI», by which a store is known among SQLite files.
    static let applicationID = 0x5649_4749
}
