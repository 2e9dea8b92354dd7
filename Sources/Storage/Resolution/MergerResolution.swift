import GRDB

/// Settles which spellings of people's names count as one, by what the documents show and by the lines of the file.
///
/// `mention.named` keeps the entity that the words named by themselves, so that every merger can be undone.
struct MergerResolution {
    let database: Database
    /// The lines of the file; nil where there is none.
    let lines: [Merger]?

    /// - Returns: all mergers in order of their names, for the file.
    func run() throws -> [Merger] {
        try database.execute(sql: "UPDATE mention SET entity = named, named = NULL WHERE named IS NOT NULL")
        let (spellings, forms) = try spellings()
        let candidates = SpellingFinder().candidates(spellings)
        var states: [[String]: Merger] = [:]
        for line in lines ?? [] { states[line.key] = line }
        let known = Set(
            try Row.fetchAll(database, sql: "SELECT kept, other FROM merger WHERE state <> 'open'").map { row in
                Merger(kept: row[0], other: row[1], reason: "", evidence: "", state: .merged).key
            })
        var mergers: [Merger] = []
        var moves: [(entity: Int, spelling: String?, target: Int)] = []
        for candidate in candidates {
            var merger = Merger(
                kept: candidate.kept.text, other: candidate.other.text, reason: candidate.reason.rawValue,
                evidence: candidate.other.evidence, state: candidate.isSure ? .merged : .open)
            if let line = states.removeValue(forKey: merger.key) {
                merger.state = line.state
            } else if known.contains(merger.key), merger.state == .merged {
                merger.state = .undone
            }
            mergers.append(merger)
            let same = candidate.kept.entity == candidate.other.entity
            if same, merger.state == .undone {
                let target = try entity(of: candidate.other)
                moves.append((candidate.other.entity, candidate.other.text.lowercased(), target))
            } else if !same, merger.state == .merged {
                moves.append((candidate.other.entity, nil, candidate.kept.entity))
            }
        }
        // Lines that someone wrote, for spellings that no rule brings together.
        for line in states.values {
            mergers.append(line)
            guard line.state == .merged, let kept = entity(line.kept, spellings), let other = entity(line.other, spellings),
                kept != other
            else { continue }
            moves.append((other, line.other.lowercased(), kept))
        }
        try apply(moves, forms)
        mergers.sort { ($0.kept, $0.other) < ($1.kept, $1.other) }
        try database.execute(sql: "DELETE FROM merger")
        for one in mergers {
            try database.execute(
                sql: "INSERT OR REPLACE INTO merger VALUES (?, ?, ?, ?, ?)",
                arguments: [one.kept, one.other, one.reason, one.evidence, one.state.rawValue])
        }
        return mergers
    }

    private func entity(_ name: String, _ spellings: [SpellingFinder.Spelling]) -> Int? {
        let wanted = name.lowercased()
        return spellings.first { $0.text.lowercased() == wanted }?.entity
    }

    /// The entity that a spelling names once it counts by itself.
    private func entity(of spelling: SpellingFinder.Spelling) throws -> Int {
        let sql = """
            INSERT OR IGNORE INTO entity (key, name, folded, acronym, country, kind, registered)
            SELECT key || '~' || ?, ?, folded, NULL, country, kind, 0 FROM entity WHERE id = ?
            """
        try database.execute(sql: sql, arguments: [spelling.text.lowercased(), spelling.text, spelling.entity])
        let own = "SELECT s.id FROM entity e JOIN entity s ON s.key = e.key || '~' || ? WHERE e.id = ?"
        return try Int.fetchOne(database, sql: own, arguments: [spelling.text.lowercased(), spelling.entity]) ?? spelling.entity
    }

    /// The spellings of people, and the numbers of the forms in which each entity's spelling stands.
    private func spellings() throws -> (all: [SpellingFinder.Spelling], forms: [Int: [String: Set<Int>]]) {
        let sql = """
            SELECT e.id, e.key, e.registered, f.id, f.text, m.document, m.code, d.sha256
            FROM mention m JOIN entity e ON e.id = m.entity JOIN form f ON f.id = m.form JOIN document d ON d.id = m.document
            WHERE e.kind = 'person' ORDER BY e.key, d.key, m.code
            """
        var all: [SpellingFinder.Spelling] = []
        var forms: [Int: [String: Set<Int>]] = [:]
        var places: [String: Int] = [:]
        let rows = try Row.fetchCursor(database, sql: sql)
        while let row = try rows.next() {
            let (id, key, form, text, document): (Int, String, Int, String, Int) = (row[0], row[1], row[3], row[4], row[5])
            if all.last?.entity != id { places = [:] }
            let lower = text.lowercased()
            forms[id, default: [:]][lower, default: []].insert(form)
            if let place = places[lower] {
                all[place].count += 1
                all[place].documents.insert(document)
                if all[place].text == all[place].text.uppercased() { all[place].text = text }
                continue
            }
            places[lower] = all.count
            all.append(
                SpellingFinder.Spelling(
                    entity: id, words: SpellingFinder.words(String(key.drop { $0 != "." }.dropFirst())),
                    isRegistered: row[2], text: text, count: 1,
                    evidence: MentionCode.identifier(document: row[7], code: row[6]), documents: [document]))
        }
        return (all, forms)
    }

    /// Moves the mentions, each to the end of its chain of mergers.
    private func apply(_ moves: [(entity: Int, spelling: String?, target: Int)], _ forms: [Int: [String: Set<Int>]]) throws {
        guard !moves.isEmpty else { return }
        var whole: [Int: Int] = [:]
        for move in moves where move.spelling == nil { whole[move.entity] = move.target }
        func end(_ target: Int) -> Int {
            var (target, steps) = (target, 0)
            while let next = whole[target], steps < 16 { (target, steps) = (next, steps + 1) }
            return target
        }
        try database.execute(
            sql: "CREATE TEMP TABLE moved (entity INTEGER, form INTEGER, target INTEGER, PRIMARY KEY (entity, form))")
        defer { try? database.execute(sql: "DROP TABLE temp.moved") }
        for move in moves {
            let spelt = forms[move.entity] ?? [:]
            let numbers = move.spelling.map { spelt[$0] ?? [] } ?? Set(spelt.values.joined())
            for form in numbers.sorted() {
                try database.execute(
                    sql: "INSERT OR REPLACE INTO temp.moved VALUES (?, ?, ?)", arguments: [move.entity, form, end(move.target)])
            }
        }
        try database.execute(
            sql: """
                UPDATE mention SET named = entity,
                    entity = (SELECT target FROM temp.moved o WHERE o.entity = mention.entity AND o.form = mention.form)
                WHERE EXISTS (SELECT 1 FROM temp.moved o WHERE o.entity = mention.entity AND o.form = mention.form)
                """)
    }
}
