import Documents
import Storage

/// Opens identifiers; it keeps the last document's text, for evidence comes document by document.
struct EvidenceOpener {
    let analyst: Analyst
    let base: BaseCounts
    private var last: OpenDocument?
    private var names: Institutions?

    init(analyst: Analyst, base: BaseCounts) {
        self.analyst = analyst
        self.base = base
    }

    mutating func open(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        if let at = id.utf8.firstIndex(of: UInt8(ascii: "@")) {
            return try cell(id, String(id[..<at]), String(id[id.index(after: at)...]))
        }
        switch id.prefix(2) {
        case "M-": return try mention(id)
        case "E-": return try event(id)
        case "A-": return try agreement(id)
        case "K-": return try commitment(id)
        case "L-": return try lead(id)
        default: return try document(id)
        }
    }

    // MARK: Cells

    /// A cell's record is derived: what it says, and the evidence of its row.
    private func cell(_ id: String, _ path: String, _ periodText: String) throws(AnalyticsError) -> EvidenceRecord {
        guard let period = Period(periodText) else {
            throw AnalyticsError(.unknownPart(identifier: id, part: periodText, nearest: nil))
        }
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count >= 3, let column = parts.last else { throw AnalyticsError(.unknownIdentifier(id)) }
        // A row's id may have a slash of its own (a folder).
        let rowID = parts[1..<(parts.count - 1)].joined(separator: "/")
        let table = try analyst.table(parts[0], MeasureRequest(period: period))
        guard let index = table.column(column) else {
            throw AnalyticsError(
                .unknownPart(identifier: id, part: column, nearest: NearestName.to(column, among: table.columns.map(\.name))))
        }
        guard let row = table.rows.first(where: { $0.id == rowID }) else {
            throw AnalyticsError(
                .unknownPart(identifier: id, part: rowID, nearest: NearestName.to(rowID, among: table.rows.map(\.id))))
        }
        let value = CellText(decimals: table.columns[index].decimals).text(row.cells[index])
        let inputs = zip(table.columns, row.cells).filter { $0.0.kind == .integer }
            .map { "\($0.0.name) = \(CellText(decimals: 0).text($0.1))" }.joined(separator: ", ")
        return EvidenceRecord(
            id: id, kind: .derived,
            quote: "\(column) = \(value) (\(table.columns[index].description.en); \(inputs))",
            language: .english, rule: "\(table.name)@\(period)", others: row.evidence)
    }

    // MARK: Documents

    private mutating func document(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        guard let document = try load(.name(id)) else { throw AnalyticsError(.unknownIdentifier(id)) }
        let quote = JoinedQuote(document.bytes, document.sentences.first ?? 0..<min(300, document.bytes.count))
        return EvidenceRecord(
            id: document.key, kind: .document, quote: document.title.isEmpty ? quote.text : document.title,
            language: document.mainLanguage, document: document.key, documentTitle: document.title, source: document.source,
            documentDate: document.date, page: document.page(of: 0), start: 0, end: document.codePoints(document.bytes.count),
            rule: document.basis, others: document.duplicateOf.isEmpty ? [] : [document.duplicateOf])
    }

    private mutating func load(_ wanted: OpenDocument.Key) throws(AnalyticsError) -> OpenDocument? {
        if let last {
            switch wanted {
            case .row(let id) where last.id == id: return last
            case .name(let name) where last.key == name: return last
            case .digest(let digits) where last.sha256.hasPrefix(digits): return last
            default: break
            }
        }
        guard let document = try OpenDocument(base, wanted) else { return nil }
        last = document
        return document
    }

    // MARK: Mentions

    private mutating func mention(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        guard let (prefix, code) = MentionCode.parse(id),
            let document = try load(.digest(prefix))
        else { throw AnalyticsError(.unknownIdentifier(id)) }
        var found: (range: Range<Int>, entity: String, name: String, basis: String)?
        try query(
            """
            SELECT m.start, m.stop, e.key, coalesce(e.acronym, e.name), m.basis
            FROM v_mentions m JOIN v_entities e ON e.id = m.entity WHERE m.document = :id AND m.code = :code
            """, ["id": .integer(document.id), "code": .integer(code)]
        ) { found = ($0.integer(0)..<max($0.integer(0), $0.integer(1)), $0.text(2), $0.text(3), $0.text(4)) }
        guard let found else { throw AnalyticsError(.unknownIdentifier(id)) }
        let quote = JoinedQuote(document.bytes, document.sentence(around: found.range))
        let marks =
            quote.range(found.range).map {
                [EvidenceRecord.Mark(range: $0, role: .party, label: found.name, entity: found.entity)]
            } ?? []
        return record(id, .mention, document, found.range, quote, marks, rule: "\(found.basis) → \(found.entity)", others: [])
    }

    private func record(
        _ id: String, _ kind: EvidenceRecord.Kind, _ document: OpenDocument, _ range: Range<Int>, _ quote: JoinedQuote,
        _ marks: [EvidenceRecord.Mark], rule: String, others: [String]
    ) -> EvidenceRecord {
        EvidenceRecord(
            id: id, kind: kind, quote: quote.text, language: document.language(at: range.lowerBound),
            marks: marks.sorted { ($0.range.lowerBound, $0.range.upperBound) < ($1.range.lowerBound, $1.range.upperBound) },
            document: document.key, documentTitle: document.title, source: document.source, documentDate: document.date,
            page: document.page(of: range.lowerBound), start: document.codePoints(range.lowerBound),
            end: document.codePoints(range.upperBound), rule: rule, others: others)
    }

    // MARK: Events, agreements, commitments

    private mutating func event(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        var event: (id: Int, document: Int, range: Range<Int>, trigger: Range<Int>, cue: Range<Int>?, rule: String)?
        try query(
            "SELECT id, document, start, stop, trigger_start, trigger_stop, cue_start, cue_stop, rule FROM v_events WHERE key = :id",
            ["id": .text(id)]
        ) { row in
            func range(_ column: Int) -> Range<Int> { row.integer(column)..<max(row.integer(column), row.integer(column + 1)) }
            event = (row.integer(0), row.integer(1), range(2), range(4), row.isNull(6) ? nil : range(6), row.text(8))
        }
        guard let event, let document = try load(.row(event.document)) else {
            throw AnalyticsError(.unknownIdentifier(id))
        }
        let quote = JoinedQuote(document.bytes, event.range)
        var marks = try parties(of: event.id, document, event.range, quote)
        marks += try dates(document, event.range, quote)
        if let range = quote.range(event.trigger) { marks.append(.init(range: range, role: .trigger, label: "")) }
        if let cue = event.cue.flatMap({ quote.range($0) }) { marks.append(.init(range: cue, role: .statusCue, label: "")) }
        var others: [String] = []
        try query(
            """
            SELECT e.key FROM v_act_events m JOIN v_act_events o ON o.act = m.act JOIN v_events e ON e.id = o.event
            WHERE m.event = :id AND o.event <> :id ORDER BY e.key
            """, ["id": .integer(event.id)]
        ) { others.append($0.text(0)) }
        return record(id, .event, document, event.range, quote, marks, rule: event.rule, others: others)
    }

    private mutating func agreement(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        var events: [String] = []
        try query(
            """
            SELECT a.event FROM v_agreements g JOIN v_agreement_events a ON a.agreement = g.id
            WHERE g.key = :id ORDER BY a.position
            """, ["id": .text(id)]
        ) { events.append($0.text(0)) }
        guard let first = events.first else { throw AnalyticsError(.unknownIdentifier(id)) }
        var record = try event(first)
        record.id = id
        record.kind = .agreement
        record.others = events
        return record
    }

    private mutating func commitment(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        var found: (id: Int, document: Int, range: Range<Int>, rule: String)?
        try query("SELECT id, document, start, stop, rule FROM v_commitments WHERE key = :id", ["id": .text(id)]) {
            found = ($0.integer(0), $0.integer(1), $0.integer(2)..<max($0.integer(2), $0.integer(3)), $0.text(4))
        }
        guard let found, let document = try load(.row(found.document)) else {
            throw AnalyticsError(.unknownIdentifier(id))
        }
        let quote = JoinedQuote(document.bytes, found.range)
        var entities: [String] = []
        try query(
            "SELECT entity FROM v_commitment_parties WHERE commitment = :id ORDER BY side, position", ["id": .integer(found.id)]
        ) {
            entities.append($0.text(0))
        }
        var marks = try mentions(of: Set(entities), document, found.range, quote)
        marks += try dates(document, found.range, quote)
        return record(id, .commitment, document, found.range, quote, marks, rule: found.rule, others: [])
    }

    private mutating func lead(_ id: String) throws(AnalyticsError) -> EvidenceRecord {
        var found: (id: Int, document: Int, range: Range<Int>, rule: String)?
        try query("SELECT id, document, start, stop, rule, points FROM v_leads WHERE key = :id", ["id": .text(id)]) {
            found = (
                $0.integer(0), $0.integer(1), $0.integer(2)..<max($0.integer(2), $0.integer(3)),
                "\($0.text(4)) +\($0.integer(5))"
            )
        }
        guard let found, let document = try load(.row(found.document)) else {
            throw AnalyticsError(.unknownIdentifier(id))
        }
        let quote = JoinedQuote(document.bytes, found.range)
        var entities: Set<String> = []
        try query("SELECT entity FROM v_lead_bodies WHERE lead = :id ORDER BY position", ["id": .integer(found.id)]) {
            entities.insert($0.text(0))
        }
        var marks = try mentions(of: entities, document, found.range, quote)
        marks += try dates(document, found.range, quote)
        try query("SELECT start, stop FROM v_lead_cues WHERE lead = :id ORDER BY position", ["id": .integer(found.id)]) { row in
            let cue = row.integer(0)..<max(row.integer(0), row.integer(1))
            if let range = quote.range(cue), !marks.contains(where: { $0.range.overlaps(range) }) {
                marks.append(.init(range: range, role: .trigger, label: ""))
            }
        }
        return record(id, .lead, document, found.range, quote, marks, rule: found.rule, others: [])
    }

    // MARK: Marks

    private mutating func parties(
        of event: Int, _ document: OpenDocument, _ range: Range<Int>, _ quote: JoinedQuote
    ) throws(AnalyticsError) -> [EvidenceRecord.Mark] {
        var entities: Set<String> = []
        try query("SELECT entity FROM v_event_parties WHERE event = :id ORDER BY position", ["id": .integer(event)]) {
            entities.insert($0.text(0))
        }
        return try mentions(of: entities, document, range, quote)
    }

    private mutating func mentions(
        of entities: Set<String>, _ document: OpenDocument, _ range: Range<Int>, _ quote: JoinedQuote
    ) throws(AnalyticsError) -> [EvidenceRecord.Mark] {
        if names == nil { names = try base.institutions() }
        let names = names ?? Institutions()
        var marks: [EvidenceRecord.Mark] = []
        try query(
            """
            SELECT m.start, m.stop, e.key FROM v_mentions m JOIN v_entities e ON e.id = m.entity
            WHERE m.document = :id AND m.start >= :from AND m.stop <= :to ORDER BY m.code
            """, ["id": .integer(document.id), "from": .integer(range.lowerBound), "to": .integer(range.upperBound)]
        ) { row in
            let key = row.text(2)
            guard entities.contains(key), let place = quote.range(row.integer(0)..<max(row.integer(0), row.integer(1))) else {
                return
            }
            marks.append(.init(range: place, role: .party, label: names.short(key).es, entity: key))
        }
        return marks
    }

    private func dates(
        _ document: OpenDocument, _ range: Range<Int>, _ quote: JoinedQuote
    ) throws(AnalyticsError) -> [EvidenceRecord.Mark] {
        var marks: [EvidenceRecord.Mark] = []
        try query(
            "SELECT start, stop FROM v_times WHERE document = :id AND start >= :from AND stop <= :to ORDER BY position",
            ["id": .integer(document.id), "from": .integer(range.lowerBound), "to": .integer(range.upperBound)]
        ) { row in
            if let place = quote.range(row.integer(0)..<max(row.integer(0), row.integer(1))) {
                marks.append(.init(range: place, role: .date, label: ""))
            }
        }
        return marks
    }

    private func query(
        _ sql: String, _ arguments: [String: StoreValue], each: (StoreRow) -> Void
    ) throws(AnalyticsError) {
        do { try base.store.query(sql, arguments, each: each) } catch { throw AnalyticsError(.storage(error)) }
    }
}
