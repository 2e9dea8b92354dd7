import Annotation
import GRDB

/// The numbers by which rows of the store refer to entities and to surface forms.
struct Dictionaries {
    struct KnownEntity {
        var id: Int
        var name: String
        var registered: Bool
    }

    var entities: [String: KnownEntity] = [:]
    var forms: [String: Int] = [:]

    mutating func load(_ database: Database) throws {
        let known = try Row.fetchCursor(database, sql: "SELECT key, id, name, registered FROM entity")
        while let row = try known.next() {
            entities[row[0]] = KnownEntity(id: row[1], name: row[2], registered: row[3])
        }
        let texts = try Row.fetchCursor(database, sql: "SELECT text, id FROM form")
        while let row = try texts.next() { forms[row[0]] = row[1] }
    }
}
