import Annotation
import GRDB

/// What only all documents together show; the same tables give the same resolution, whatever the order in which they were filled.
struct Resolution {
    let database: Database
    /// The body that each organ belongs to.
    let parents: [String: String]
    /// The lines of the file of mergers; nil where there is none.
    let mergers: [Merger]?

    /// - Returns: the mergers of spellings, for the file.
    func run() throws -> [Merger] {
        try CopyResolution(database: database).run()
        try ReprintResolution(database: database).run()
        let events = try Summaries.events(database)
        let resolver = CoreferenceResolver(parents: parents)
        let agreementOf = try AgreementResolution(database: database).run(resolver.agreements(of: events))
        try ActResolution(database: database).run(resolver.groups(of: events), agreementOf: agreementOf)
        try AcronymResolution(database: database).run()
        try write(parents)
        return try MergerResolution(database: database, lines: mergers).run()
    }

    /// Kept for what is reckoned at a later day: the fate of commitments.
    private func write(_ parents: [String: String]) throws {
        try database.execute(sql: "DELETE FROM parent")
        for (entity, parent) in parents.sorted(by: { $0.key < $1.key }) {
            try database.execute(sql: "INSERT INTO parent VALUES (?, ?)", arguments: [entity, parent])
        }
    }
}
