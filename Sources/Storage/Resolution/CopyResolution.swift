import Annotation
import GRDB

/// Of sources with the same bytes, the first in byte order bears what was found; the others are its copies.
struct CopyResolution {
    let database: Database

    func run() throws {
        let groups = try Row.fetchAll(
            database,
            sql: """
                SELECT o.id AS original, o.source AS source, min(c.source) AS first
                FROM document o JOIN document c ON c.copy_of = o.id
                GROUP BY o.id, o.source HAVING min(c.source) < o.source ORDER BY o.id
                """)
        for group in groups { try exchange(original: group["original"], with: group["first"]) }
    }

    /// Two sources change places; the rows keep what was found.
    private func exchange(original: Int, with source: String) throws {
        let columns = "id, source, folder, stamp, given"
        guard
            let old = try Row.fetchOne(database, sql: "SELECT \(columns) FROM document WHERE id = ?", arguments: [original]),
            let copy = try Row.fetchOne(
                database, sql: "SELECT \(columns), sha256 FROM document WHERE source = ?", arguments: [source])
        else { return }
        let copyID: Int = copy["id"]
        let oldSource: String = old["source"]
        let digest: String = copy["sha256"]
        try database.execute(sql: "UPDATE document SET source = '' WHERE id = ?", arguments: [copyID])
        let update = "UPDATE document SET source = ?, folder = ?, stamp = ?, given = ? WHERE id = ?"
        try database.execute(sql: update, arguments: [copy["source"], copy["folder"], copy["stamp"], copy["given"], original])
        try database.execute(sql: update, arguments: [oldSource, old["folder"], old["stamp"], old["given"], copyID])
        try database.execute(
            sql: "UPDATE document SET key = ? WHERE id = ?", arguments: [StableID.make("D", "\(digest)/\(oldSource)"), copyID])
    }
}
