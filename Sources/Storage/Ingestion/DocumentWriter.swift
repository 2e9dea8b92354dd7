import Annotation
import Documents
import GRDB
import GRDBSQLite

/// Writes entries into the tables of an open transaction.
final class DocumentWriter {
    var dictionaries: Dictionaries
    private let database: Database
    private let pipeline: String

    init(database: Database, pipeline: String, dictionaries: Dictionaries) {
        self.database = database
        self.pipeline = pipeline
        self.dictionaries = dictionaries
    }

    func write(_ entry: IngestEntry) throws {
        try remove(source: entry.source)
        switch entry {
        case .refused(let refusal, let stamp):
            try Insertion(database, "refusal", 6) { row in
                row.add(refusal.source)
                row.add(Self.folder(of: refusal.source))
                row.add(refusal.code)
                row.add(refusal.message)
                row.add(stamp)
                row.add(pipeline)
            }
        case .read(let document, let annotations, let stamp):
            try write(document, annotations, stamp: stamp ?? document.sha256)
        }
    }

    /// Removes what the store has of a source; where another source has the same bytes, what was found stays with that one.
    func remove(source: String) throws {
        try database.execute(sql: "DELETE FROM refusal WHERE source = ?", arguments: [source])
        guard let id = try Int.fetchOne(database, sql: "SELECT id FROM document WHERE source = ?", arguments: [source]) else {
            return
        }
        let heir = try Row.fetchOne(
            database, sql: "SELECT id, source, folder, stamp, given FROM document WHERE copy_of = ? ORDER BY source LIMIT 1",
            arguments: [id])
        if let heir {
            let heirID: Int = heir["id"]
            try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [heirID])
            try database.execute(
                sql: "UPDATE document SET source = ?, folder = ?, stamp = ?, given = ? WHERE id = ?",
                arguments: [heir["source"], heir["folder"], heir["stamp"], heir["given"], id])
            return
        }
        if let text = try String.fetchOne(database, sql: "SELECT text FROM document_text WHERE document = ?", arguments: [id]) {
            try database.execute(
                sql: "INSERT INTO search (search, rowid, text) VALUES ('delete', ?, ?)", arguments: [id, text])
        }
        for sql in Self.removal { try database.execute(sql: sql, arguments: [id]) }
    }

    private static let removal =
        [
            "DELETE FROM event_party WHERE event IN (SELECT id FROM event WHERE document = ?)",
            "DELETE FROM lead_body WHERE lead IN (SELECT id FROM lead WHERE document = ?)",
            "DELETE FROM lead_cue WHERE lead IN (SELECT id FROM lead WHERE document = ?)",
            "DELETE FROM commitment_party WHERE commitment IN (SELECT id FROM commitment WHERE document = ?)",
        ]
        + [
            "event", "commitment", "document_text", "zone", "witness", "diagnostic", "mention", "definition", "time_expression",
            "counter_evidence", "lead",
        ].map { "DELETE FROM \($0) WHERE document = ?" } + ["DELETE FROM document WHERE id = ?"]

    private func write(_ document: Document, _ annotations: Annotations, stamp: String) throws {
        let original = try Int.fetchOne(
            database, sql: "SELECT id FROM document WHERE sha256 = ? AND copy_of IS NULL", arguments: [document.sha256])
        let fingerprint = original == nil ? Fingerprint(document) : Fingerprint(smallest: [], runs: 0)
        let period = PeriodColumns(document.date?.interval)
        let key = StableID.make("D", original == nil ? document.sha256 : "\(document.sha256)/\(document.source)")
        try Insertion(database, "document", 28) { row in
            row.add(nil as Int?)
            row.add(key)
            row.add(document.id)
            row.add(document.source)
            row.add(Self.folder(of: document.source))
            row.add(document.sha256)
            row.add(stamp)
            row.add(pipeline)
            row.add(document.kind.rawValue)
            row.add(document.language.rawValue)
            row.add(document.title)
            row.add(document.folio)
            row.add(document.place)
            row.add(annotations.issuer)
            row.add(document.date?.interval.earliest?.description)
            row.add(document.date?.interval.latest?.description)
            row.add(document.date?.basis)
            row.add(period.month)
            row.add(period.quarter)
            row.add(period.year)
            row.add(document.text.utf8.count)
            row.add(document.text.unicodeScalars.count)
            row.add(fingerprint.words)
            row.add(document.reading.sentences.count)
            row.add(fingerprint.runs)
            row.add(blob: fingerprint.bytes)
            row.add(original)
            row.add(nil as Int?)
        }
        guard original == nil else { return }
        let id = Int(database.lastInsertedRowID)
        let sentences = document.reading.sentences.map { document.reading.sourceRange($0) }
        try writeText(document, id, sentences)
        try writeStructure(document, id)
        try FindingsWriter(database: database, document: id, sentences: sentences, zones: document.zones)
            .write(annotations, &dictionaries)
        try writeDiagnostics(document.diagnostics + annotations.diagnostics, id)
    }

    private func writeText(_ document: Document, _ id: Int, _ sentences: [Range<Int>]) throws {
        try Insertion(database, "document_text", 4) { row in
            row.add(id)
            row.add(document.text)
            row.add(blob: RangeList.bytes(document.pages))
            row.add(blob: RangeList.bytes(sentences))
        }
        try Insertion(database, "search (rowid, text)", 2) { row in
            row.add(id)
            row.add(document.text)
        }
    }

    private func writeStructure(_ document: Document, _ id: Int) throws {
        let zones = try Insertion(database, "zone", 9)
        for (position, zone) in document.zones.enumerated() {
            try zones { row in
                row.add(id)
                row.add(position)
                row.add(zone.kind.rawValue)
                row.add(zone.language.rawValue)
                row.add(zone.range.lowerBound)
                row.add(zone.range.upperBound)
                row.add(zone.date?.earliest?.description)
                row.add(zone.date?.latest?.description)
                row.add(zone.repeats)
            }
        }
        let witnesses = try Insertion(database, "witness", 9)
        for (position, witness) in document.witnesses.enumerated() {
            try witnesses { row in
                row.add(id)
                row.add(position)
                row.add(witness.kind.rawValue)
                row.add(witness.interval.earliest?.description)
                row.add(witness.interval.latest?.description)
                row.add(witness.range?.lowerBound)
                row.add(witness.range?.upperBound)
                row.add(witness.verdict.rawValue)
                row.add(witness.reason)
            }
        }
    }

    private func writeDiagnostics(_ all: [Diagnostic], _ id: Int) throws {
        let diagnostics = try Insertion(database, "diagnostic", 7)
        for (position, diagnostic) in all.enumerated() {
            try diagnostics { row in
                row.add(id)
                row.add(position)
                row.add(diagnostic.severity.rawValue)
                row.add(diagnostic.code)
                row.add(diagnostic.message)
                row.add(diagnostic.range?.lowerBound)
                row.add(diagnostic.range?.upperBound)
            }
        }
    }

    /// The path without its last part; empty where it has one part only.
    private static func folder(of source: String) -> String {
        source.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(source[..<$0]) } ?? ""
    }
}
