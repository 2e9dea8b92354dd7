import Foundation
import GRDB
import GRDBSQLite

/// The SQLite file in which documents and annotations are kept.
///
/// ```swift
/// let store = try Store(path: "output/vigia.sqlite", mode: .write)
/// let ingest = try store.ingest(pipeline: "1")
/// try ingest.add([.read(document, annotations)])
/// try ingest.finish()
/// ```
package struct Store: Sendable {
    package enum Mode: Sendable {
        case read
        /// Makes the file where there is none, and brings an older one up to today's schema.
        case write
    }

    package let path: String
    let queue: DatabaseQueue

    /// - Throws: `StorageError` where the file is missing (to read), is no store, is of a newer program, or can't be opened.
    package init(path: String, mode: Mode) throws(StorageError) {
        self.path = path
        let exists = FileManager.default.fileExists(atPath: path)
        if mode == .read && !exists { throw StorageError(path: path, .missing) }
        var configuration = Configuration()
        configuration.readonly = mode == .read
        configuration.busyMode = .timeout(3)
        configuration.journalMode = mode == .write ? .wal : .default
        configuration.label = "store"
        configuration.prepareDatabase { database in
            // Copying from the page cache of the system costs a tenth of reading through it.
            try database.execute(sql: "PRAGMA temp_store = MEMORY; PRAGMA mmap_size = 1073741824; PRAGMA cache_size = -65536")
        }
        self.queue = try Store.translating(path) {
            try DatabaseQueue(path: path, configuration: configuration)
        }
        try Store.translating(path) { [queue] in
            try queue.writeWithoutTransaction { database in
                try Store.settle(database, path: path, mode: mode)
                try database.execute(sql: Views.all)
            }
        }
    }

    /// Whether every document that was added has been resolved with the others (`Ingest.finish`).
    package var isResolved: Bool {
        get throws(StorageError) {
            var answer = true
            try query("SELECT value FROM meta WHERE name = 'resolved'") { row in answer = row.text(0) == "1" }
            return answer
        }
    }

    /// What shows whether the file of mergers is as it was when the store was resolved.
    var mergerStamp: String {
        get throws(StorageError) {
            var stamp = ""
            try query("SELECT value FROM meta WHERE name = 'mergers'") { row in stamp = row.text(0) }
            return stamp
        }
    }

    /// Runs `sql` and hands over each row in turn.
    /// - Parameters:
    ///   - sql: one SELECT over the views.
    ///   - arguments: values of `:name` parameters, by name without the colon; those that `sql` does not name are passed over.
    ///   - each: called with each row, which is valid only during the call.
    package func query(
        _ sql: String, _ arguments: [String: StoreValue] = [:], each: (StoreRow) -> Void
    ) throws(StorageError) {
        try Store.translating(path) {
            try queue.writeWithoutTransaction { database in
                let statement = try database.cachedStatement(sql: sql)
                let handle = statement.sqliteStatement
                sqlite3_reset(handle)
                sqlite3_clear_bindings(handle)
                for index in 0..<sqlite3_bind_parameter_count(handle) {
                    guard let name = sqlite3_bind_parameter_name(handle, index + 1) else { continue }
                    bind(arguments[String(String(cString: name).dropFirst())] ?? .null, handle, index + 1)
                }
                defer { sqlite3_reset(handle) }
                while true {
                    let code = sqlite3_step(handle)
                    if code == SQLITE_DONE { return }
                    guard code == SQLITE_ROW else {
                        throw DatabaseError(
                            resultCode: ResultCode(rawValue: code),
                            message: String(cString: sqlite3_errmsg(sqlite3_db_handle(handle))))
                    }
                    each(StoreRow(handle: handle))
                }
            }
        }
    }

    /// Runs `body`, turning what GRDB throws into one sentence about the store.
    static func translating<Result>(_ path: String, _ body: () throws -> Result) throws(StorageError) -> Result {
        do { return try body() } catch let error as StorageError { throw error } catch let error as DatabaseError {
            throw StorageError(path: path, fact(of: error))
        } catch { throw StorageError(path: path, .other(String(describing: error))) }
    }

    private static func fact(of error: DatabaseError) -> StorageError.Fact {
        switch error.resultCode {
        case .SQLITE_NOTADB: .notADatabase
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        case .SQLITE_READONLY, .SQLITE_PERM: .unwritable
        case .SQLITE_CANTOPEN: .unreadable
        case .SQLITE_FULL: .full
        case .SQLITE_CORRUPT: .damaged(error.message ?? "no details")
        case .SQLITE_ERROR: .badQuery(error.message ?? "no details")
        default: .other(error.message ?? error.description)
        }
    }

    /// Checks whose file it is, and takes the steps of the schema that it lacks.
    private static func settle(_ database: Database, path: String, mode: Mode) throws {
        let known = Migrations.all.count
        let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        if tables > 0 && application != Migrations.applicationID { throw StorageError(path: path, .notAStore) }
        if version > known { throw StorageError(path: path, .newerSchema(found: version, known: known)) }
        guard mode == .write else {
            if tables == 0 { throw StorageError(path: path, .missing) }
            if version < known { throw StorageError(path: path, .olderSchema) }
            return
        }
        try database.execute(sql: "PRAGMA synchronous = NORMAL; PRAGMA wal_autocheckpoint = 4000")
        guard version < known else { return }
        try database.inTransaction(.immediate) {
            for step in Migrations.all[version...] { try database.execute(sql: step) }
            try database.execute(sql: "PRAGMA application_id = \(Migrations.applicationID); PRAGMA user_version = \(known)")
            return .commit
        }
    }
}
