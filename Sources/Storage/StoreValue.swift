import GRDBSQLite

/// A value that is given to a query.
package enum StoreValue: Sendable, Hashable {
    case null
    case integer(Int)
    case text(String)
}

/// Binds without GRDB's own argument values, which cost more than the insertion itself.
func bind(_ value: StoreValue, _ statement: OpaquePointer, _ index: Int32) {
    switch value {
    case .null: sqlite3_bind_null(statement, index)
    case .integer(let number): sqlite3_bind_int64(statement, index, Int64(number))
    case .text(let text): bind(text, statement, index)
    }
}

/// SQLite copies the bytes before the call returns.
func bind(_ text: String, _ statement: OpaquePointer, _ index: Int32) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    var text = text
    text.withUTF8 { buffer in
        buffer.withMemoryRebound(to: CChar.self) { characters in
            if let start = characters.baseAddress {
                _ = sqlite3_bind_text(statement, index, start, Int32(characters.count), transient)
            } else {
                _ = sqlite3_bind_text(statement, index, "", 0, transient)
            }
        }
    }
}

func bind(blob bytes: [UInt8], _ statement: OpaquePointer, _ index: Int32) {
    let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
    if bytes.isEmpty {
        sqlite3_bind_zeroblob(statement, index, 0)
    } else {
        sqlite3_bind_blob(statement, index, bytes, Int32(bytes.count), transient)
    }
}
