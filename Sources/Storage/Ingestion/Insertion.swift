import GRDB
import GRDBSQLite

/// A prepared INSERT whose values are bound from left to right.
struct Insertion {
    private let handle: OpaquePointer
    // Keeps the handle alive.
    private let statement: Statement

    init(_ database: Database, _ table: String, _ columns: Int) throws {
        let marks = Array(repeating: "?", count: columns).joined(separator: ", ")
        statement = try database.cachedStatement(sql: "INSERT INTO \(table) VALUES (\(marks))")
        handle = statement.sqliteStatement
    }

    /// Inserts one row.
    func callAsFunction(_ fill: (inout Binder) -> Void) throws {
        sqlite3_reset(handle)
        var binder = Binder(handle: handle)
        fill(&binder)
        let code = sqlite3_step(handle)
        guard code == SQLITE_DONE else {
            let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
            sqlite3_reset(handle)
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
        }
        sqlite3_reset(handle)
    }

    struct Binder {
        fileprivate let handle: OpaquePointer
        private var index: Int32 = 1

        fileprivate init(handle: OpaquePointer) { self.handle = handle }

        mutating func add(_ number: Int?) {
            if let number { sqlite3_bind_int64(handle, index, Int64(number)) } else { sqlite3_bind_null(handle, index) }
            index += 1
        }

        mutating func add(_ text: String?) {
            if let text { bind(text, handle, index) } else { sqlite3_bind_null(handle, index) }
            index += 1
        }

        mutating func add(blob bytes: [UInt8]) {
            bind(blob: bytes, handle, index)
            index += 1
        }
    }
}
