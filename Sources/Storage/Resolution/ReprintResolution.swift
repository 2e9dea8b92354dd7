import Foundation
import GRDB

/// Marks each text that says what an earlier one says as its reprint, so that it is read and listed but counted once.
///
/// Texts are taken by date (the undated last), then by source; each is compared with the originals that share one of its
/// smallest hashes.
struct ReprintResolution {
    let database: Database
    /// How many of the smallest hashes find candidates.
    private static let probes = 24
    /// How many candidates one hash may bring: a sentence that hundreds of texts open with shows nothing.
    private static let crowd = 64

    private struct Text {
        var id: Int
        var fingerprint: Fingerprint
    }

    func run() throws {
        var originals: [Text] = []
        var index: [UInt64: [Int]] = [:]
        var reprints: [(id: Int, original: Int)] = []
        let sql = """
            SELECT id, sketch, shingles FROM document WHERE copy_of IS NULL AND shingles > 0
            ORDER BY coalesce(latest, '9999-12-31'), coalesce(earliest, '9999-12-31'), source
            """
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let text = Text(id: row[0], fingerprint: Fingerprint(bytes: Array(row[1] as Data), runs: row[2]))
            let probes = text.fingerprint.smallest.prefix(Self.probes)
            let candidates = Set(probes.flatMap { index[$0] ?? [] }).sorted()
            if let original = candidates.first(where: { same(originals[$0].fingerprint, text.fingerprint) }) {
                reprints.append((text.id, originals[original].id))
                continue
            }
            for probe in probes where index[probe, default: []].count < Self.crowd {
                index[probe, default: []].append(originals.count)
            }
            originals.append(text)
        }
        try database.execute(sql: "UPDATE document SET reprint_of = NULL WHERE reprint_of IS NOT NULL")
        for reprint in reprints {
            try database.execute(
                sql: "UPDATE document SET reprint_of = ? WHERE id = ?", arguments: [reprint.original, reprint.id])
        }
    }

    /// A few words prove nothing unless all of them agree.
    private func same(_ left: Fingerprint, _ right: Fingerprint) -> Bool {
        if min(left.runs, right.runs) < 20 { return left.smallest == right.smallest }
        return left.resemblance(right) >= Fingerprint.reprint
    }
}
