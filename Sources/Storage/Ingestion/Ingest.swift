import Annotation
import Documents
import GRDB

/// One run of writing into a store: batches of documents, then the resolution across all of them.
///
/// Each batch is one transaction: when `add` returns, a crash of the program loses nothing of it. One ingest writes at a time;
/// a second program waits three seconds and is then told so.
package final class Ingest {
    /// What the store had when the run began.
    package let known: KnownSources
    let store: Store
    private let pipeline: String
    private var dictionaries: Dictionaries

    init(store: Store, pipeline: String) throws(StorageError) {
        self.store = store
        self.pipeline = pipeline
        var stamps: [String: String] = [:]
        var dictionaries = Dictionaries()
        try Store.translating(store.path) {
            try store.queue.writeWithoutTransaction { database in
                let sql =
                    "SELECT source, stamp FROM document WHERE pipeline = ? UNION ALL SELECT source, stamp FROM refusal WHERE pipeline = ?"
                let rows = try GRDB.Row.fetchCursor(database, sql: sql, arguments: [pipeline, pipeline])
                while let row = try rows.next() { stamps[row[0]] = row[1] }
                try dictionaries.load(database)
            }
        }
        self.known = KnownSources(stamps: stamps)
        self.dictionaries = dictionaries
    }

    /// Stores the entries in one transaction; one whose source is known replaces what was there.
    /// - Throws: `StorageError` where the store can't be written; then nothing of the batch is in it.
    /// - Complexity: O(n) of the texts' bytes and of what was found in them.
    package func add(_ entries: [IngestEntry]) throws(StorageError) {
        guard !entries.isEmpty else { return }
        let before = dictionaries
        do {
            try Store.translating(store.path) {
                try store.queue.inTransaction(.immediate) { database in
                    let writer = DocumentWriter(database: database, pipeline: pipeline, dictionaries: dictionaries)
                    try database.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('resolved', '0')")
                    for entry in entries { try writer.write(entry) }
                    dictionaries = writer.dictionaries
                    return .commit
                }
            }
        } catch {
            dictionaries = before
            throw error
        }
    }

    /// Forgets the sources named, which are gone and shall not be kept; their copies elsewhere stay.
    package func remove(sources: [String]) throws(StorageError) {
        try Store.translating(store.path) {
            try store.queue.inTransaction(.immediate) { database in
                let writer = DocumentWriter(database: database, pipeline: pipeline, dictionaries: dictionaries)
                try database.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('resolved', '0')")
                for source in sources { try writer.remove(source: source) }
                return .commit
            }
        }
    }

    /// Resolves what no document shows by itself: copies and reprints, acts told in several documents, agreements,
    /// acronyms, spellings of people's names. Nothing is done where nothing has changed since the last time.
    ///
    /// The mergers of spellings are written into a file beside the store, and what someone changed there holds.
    /// - Parameter facts: what the registry knows of the institutions.
    package func finish(facts: RegistryFacts = RegistryFacts()) throws(StorageError) {
        let file = try MergerFile(beside: store.path)
        let isResolved = try store.isResolved
        let stamp = try store.mergerStamp
        if isResolved, stamp == file.stamp { return }
        let mergers = try Store.translating(store.path) { () throws -> [Merger] in
            var mergers: [Merger] = []
            try store.queue.inTransaction(.immediate) { database in
                mergers = try Resolution(database: database, facts: facts, mergers: file.lines).run()
                try database.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('resolved', '1')")
                return .commit
            }
            return mergers
        }
        let written = try file.write(mergers)
        try Store.translating(store.path) {
            try store.queue.writeWithoutTransaction { database in
                try database.execute(sql: "INSERT OR REPLACE INTO meta VALUES ('mergers', ?)", arguments: [written])
            }
            // A plain file can be read from a folder that can't be written; a reader elsewhere may prevent it for now.
            try? store.queue.writeWithoutTransaction { database in
                try database.execute(sql: "PRAGMA optimize")
                try database.execute(sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            }
        }
    }
}

extension Store {
    /// A run of writing.
    /// - Parameter pipeline: the version of what reads and annotates; documents that another version read are read anew.
    /// - Throws: `StorageError` where the store can't be read.
    package func ingest(pipeline: String) throws(StorageError) -> Ingest {
        try Ingest(store: self, pipeline: pipeline)
    }
}
