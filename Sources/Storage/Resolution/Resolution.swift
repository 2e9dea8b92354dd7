import Annotation
import Documents
import GRDB

/// What only all documents together show; the same tables give the same resolution, whatever the order in which they were filled.
struct Resolution {
    let database: Database
    let facts: RegistryFacts
    /// The lines of the file of mergers; nil where there is none.
    let mergers: [Merger]?

    /// - Returns: the mergers of spellings, for the file.
    func run() throws -> [Merger] {
        try CopyResolution(database: database).run()
        try ReprintResolution(database: database).run()
        let events = try Summaries(database).events()
        let resolver = CoreferenceResolver(parents: facts.parents)
        let agreementOf = try AgreementResolution(database: database).run(resolver.agreements(of: events))
        try ActResolution(database: database).run(resolver.groups(of: events), agreementOf: agreementOf)
        try AcronymResolution(database: database).run()
        try writeFacts()
        return try MergerResolution(database: database, lines: mergers).run()
    }

    /// Kept for what is reckoned at a later day, and for what is shown.
    private func writeFacts() throws {
        try database.execute(sql: "DELETE FROM parent; DELETE FROM successor; DELETE FROM entity_name")
        for (entity, parent) in facts.parents.sorted(by: { $0.key < $1.key }) {
            try database.execute(sql: "INSERT INTO parent VALUES (?, ?)", arguments: [entity, parent])
        }
        for (entity, successor) in facts.successors.sorted(by: { $0.key < $1.key }) {
            try database.execute(sql: "INSERT INTO successor VALUES (?, ?)", arguments: [entity, successor])
        }
        let named = Set(try String.fetchAll(database, sql: "SELECT key FROM entity"))
        for (entity, name) in facts.names.sorted(by: { $0.key < $1.key }) where named.contains(entity) {
            try database.execute(sql: "INSERT INTO entity_name VALUES (?, ?, ?)", arguments: [entity, name.es, name.en])
        }
    }
}
