import Documents
import Storage

/// Reads the account of an act, an agreement or a commitment from the views.
struct AccountReader {
    let base: BaseCounts
    private let names: Institutions
    private let fates: [String: FateRecord]
    private let asOf: CalendarDay

    init(_ base: BaseCounts) throws(AnalyticsError) {
        self.base = base
        names = try base.institutions()
        asOf = try base.extent()?.last ?? CalendarDay(ordinal: 0)
        fates = try base.fates(at: asOf)
    }

    /// - Returns: nil for identifiers of other things.
    func account(of record: EvidenceRecord) throws(AnalyticsError) -> Account? {
        switch record.kind {
        case .event: try event(record)
        case .agreement: try agreement(record)
        case .commitment: try commitment(record)
        case .document, .mention, .lead, .derived: nil
        }
    }

    // MARK: - Acts

    private func event(_ record: EvidenceRecord) throws(AnalyticsError) -> Account {
        var account = Account()
        var ids: (event: Int, document: Int) = (0, 0)
        var cue: Range<Int>?
        try query(
            """
            SELECT e.id, e.document, e.type, e.cameo, e.status, coalesce(a.earliest, e.earliest), coalesce(a.latest, e.latest), e.basis,
                   e.trigger_text, e.cue_start, e.cue_stop, a.agreement, a.claimed_by, e.start
            FROM v_events e LEFT JOIN v_act_events m ON m.event = e.id LEFT JOIN v_acts a ON a.id = m.act WHERE e.key = :id
            """, ["id": .text(record.id)]
        ) { row in
            ids = (row.integer(0), row.integer(1))
            account.type = ActRows.typeName(row.text(2))
            account.cameo = row.text(3)
            account.status = ActRows.statusName(row.text(4))
            account.interval = interval(row.text(5), row.text(6))
            account.basis = row.text(7)
            account.trigger = row.text(8)
            if !row.isNull(9) { cue = row.integer(9)..<max(row.integer(9), row.integer(10)) }
            account.agreement = row.optionalText(11).map { Account.Agreement(id: $0) }
            account.claimedBy = row.optionalText(12).map { names.short($0) }
        }
        try query(
            "SELECT entity, role FROM v_event_parties WHERE event = :id ORDER BY position", ["id": .integer(ids.event)]
        ) { row in account.parties.append(party(row.text(0), role: row.text(1), record)) }
        try read(document: ids.document, into: &account)
        try name(&account.parties, in: ids.document, record)
        if let cue { account.cue = try words(cue, of: ids.document) }
        try query(
            """
            SELECT o.key, d.earliest, d.latest, d.folio, d.title, d.source, o.rule, d.duplicate_of
            FROM v_act_events m JOIN v_act_events n ON n.act = m.act JOIN v_events o ON o.id = n.event
            JOIN v_documents d ON d.id = o.document WHERE m.event = :id
            ORDER BY coalesce(d.latest, '9999'), o.key
            """, ["id": .integer(ids.event)]
        ) { account.sources.append(source($0)) }
        if let id = account.agreement?.id { account.agreement = try agreement(id) }
        // What it keeps, and what its own sentence promises.
        let kept = fates.values.filter { !Set($0.events).isDisjoint(with: account.sources.map(\.id)) }.map(\.commitment)
        var made: [String] = []
        try query(
            "SELECT c.key FROM v_commitments c JOIN v_events e ON e.document = c.document AND e.start = c.start WHERE e.id = :id",
            ["id": .integer(ids.event)]
        ) { made.append($0.text(0)) }
        for id in Set(kept + made).sorted() {
            if let promise = try promise(id) { account.promises.append(promise) }
        }
        return account
    }

    // MARK: - Agreements

    private func agreement(_ record: EvidenceRecord) throws(AnalyticsError) -> Account {
        var account = Account()
        guard let agreement = try agreement(record.id) else { return account }
        account.agreement = agreement
        account.interval = agreement.concluded
        try query(
            """
            SELECT e.key, d.earliest, d.latest, d.folio, d.title, d.source, e.rule, d.duplicate_of, e.instrument, e.status, e.document
            FROM v_agreements g JOIN v_agreement_events a ON a.agreement = g.id JOIN v_events e ON e.key = a.event
            JOIN v_documents d ON d.id = e.document WHERE g.key = :id ORDER BY coalesce(d.latest, '9999'), e.key
            """, ["id": .text(record.id)]
        ) { row in
            var told = source(row)
            told.words = row.text(8)
            told.status = row.text(9)
            account.sources.append(told)
        }
        try query(
            """
            SELECT p.entity FROM v_agreements g JOIN v_agreement_parties p ON p.agreement = g.id WHERE g.key = :id ORDER BY p.position
            """, ["id": .text(record.id)]
        ) { account.parties.append(party($0.text(0), role: "party", record)) }
        var document = 0
        try query("SELECT id FROM v_documents WHERE key = :id", ["id": .text(record.document)]) { document = $0.integer(0) }
        try read(document: document, into: &account)
        try name(&account.parties, in: document, record)
        return account
    }

    private func agreement(_ id: String) throws(AnalyticsError) -> Account.Agreement? {
        var found: Account.Agreement?
        var parties: [LocalizedText] = []
        try query(
            """
            SELECT p.entity FROM v_agreements g JOIN v_agreement_parties p ON p.agreement = g.id WHERE g.key = :id ORDER BY p.position
            """, ["id": .text(id)]
        ) { parties.append(names.short($0.text(0))) }
        try query(
            "SELECT name, aliases, earliest, latest, last_sign, documents, state FROM v_agreements WHERE key = :id",
            ["id": .text(id)]
        ) { row in
            found = Account.Agreement(
                id: id, name: row.text(0), aliases: row.text(1), parties: parties,
                concluded: interval(row.text(2), row.text(3)), lastSign: CalendarDay(iso: row.text(4)),
                documents: row.integer(5), isConcluded: row.text(6) == "concluded")
        }
        return found
    }

    // MARK: - Commitments

    private func commitment(_ record: EvidenceRecord) throws(AnalyticsError) -> Account {
        var account = Account()
        // One that tells another again has the fate of that one.
        let fate = fates[record.id] ?? fates.values.first { $0.restated.contains(record.id) }
        var document = 0
        try query("SELECT document FROM v_commitments WHERE key = :id", ["id": .text(record.id)]) { document = $0.integer(0) }
        try read(document: document, into: &account)
        try query(
            """
            SELECT p.entity, p.side FROM v_commitments c JOIN v_commitment_parties p ON p.commitment = c.id
            WHERE c.key = :id ORDER BY p.side, p.position
            """, ["id": .text(record.id)]
        ) { row in
            // What is promised to one another is said once.
            if let at = account.parties.firstIndex(where: { $0.entity == row.text(0) }) {
                account.parties[at].role = "mutual"
            } else {
                account.parties.append(party(row.text(0), role: row.text(1), record))
            }
        }
        try name(&account.parties, in: document, record)
        guard let fate, let promise = try promise(fate.commitment) else { return account }
        account.promises = [promise]
        for id in fate.events {
            try query(
                """
                SELECT e.key, d.earliest, d.latest, d.folio, d.title, d.source, e.rule, d.duplicate_of, e.quote
                FROM v_events e JOIN v_documents d ON d.id = e.document WHERE e.key = :id
                """, ["id": .text(id)]
            ) { row in
                var deed = source(row)
                deed.words = row.text(8)
                account.sources.append(deed)
            }
        }
        for lapse in fate.lapses {
            var id = 0
            var told: Account.Source?
            try query(
                """
                SELECT d.key, d.earliest, d.latest, d.folio, d.title, d.source, '', d.duplicate_of, d.id
                FROM v_documents d WHERE d.key = :id
                """, ["id": .text(lapse.document)]
            ) { row in
                told = source(row)
                id = row.integer(8)
            }
            told?.words = try words(lapse.range, of: id)
            if let told { account.lapses.append(told) }
        }
        return account
    }

    private func promise(_ id: String) throws(AnalyticsError) -> Account.Promise? {
        var promise: Account.Promise?
        try query("SELECT text, due_earliest, due_latest FROM v_commitments WHERE key = :id", ["id": .text(id)]) { row in
            let fate = fates[id] ?? fates.values.first { $0.restated.contains(id) }
            let state = fate?.state ?? "undated"
            promise = Account.Promise(
                id: id, text: row.text(0), due: interval(row.text(1), row.text(2)), state: state,
                stateName: Commitments.stateName(state), since: fate?.since, asOf: asOf)
        }
        return promise
    }

    // MARK: - Documents and parties

    private func read(document: Int, into account: inout Account) throws(AnalyticsError) {
        try query("SELECT folio, sha256 FROM v_documents WHERE id = :id", ["id": .integer(document)]) { row in
            account.folio = row.text(0)
            account.sha256 = row.text(1)
        }
        var ranges: [Range<Int>?] = []
        try query(
            """
            SELECT kind, earliest, latest, start, stop, verdict, reason FROM v_witnesses WHERE document = :id ORDER BY position
            """, ["id": .integer(document)]
        ) { row in
            account.witnesses.append(
                .init(
                    kind: row.text(0), interval: interval(row.text(1), row.text(2)), quote: "", verdict: row.text(5),
                    reason: row.text(6)))
            ranges.append(row.isNull(3) ? nil : row.integer(3)..<max(row.integer(3), row.integer(4)))
        }
        for (index, range) in ranges.enumerated() {
            if let range, range.count < 200 { account.witnesses[index].quote = try words(range, of: document) }
        }
    }

    private func party(_ entity: String, role: String, _ record: EvidenceRecord) -> Account.Party {
        Account.Party(entity: entity, name: names.short(entity), role: role, words: "", basis: "")
    }

    /// Adds the words by which the sentence names each, the longest first.
    private func name(_ parties: inout [Account.Party], in document: Int, _ record: EvidenceRecord) throws(AnalyticsError) {
        guard let opened = try OpenDocument(base, .row(document)) else { return }
        var found: [String: (words: String, basis: String)] = [:]
        try query(
            """
            SELECT e.key, m.form, m.basis, m.start FROM v_mentions m JOIN v_entities e ON e.id = m.entity
            WHERE m.document = :id ORDER BY m.code
            """, ["id": .integer(document)]
        ) { row in
            let at = opened.codePoints(row.integer(3))
            guard at >= record.start, at < record.end, found[row.text(0)] == nil else { return }
            found[row.text(0)] = (row.text(1), row.text(2))
        }
        for index in parties.indices {
            guard let named = found[parties[index].entity] else { continue }
            (parties[index].words, parties[index].basis) = named
        }
    }

    private func words(_ range: Range<Int>, of document: Int) throws(AnalyticsError) -> String {
        guard let opened = try OpenDocument(base, .row(document)), range.upperBound <= opened.bytes.count else { return "" }
        return Wording.joined(String(decoding: opened.bytes[range], as: UTF8.self))
    }

    private func source(_ row: StoreRow) -> Account.Source {
        let name = [row.text(3), row.text(4)].first { !$0.isEmpty } ?? row.text(5)
        return Account.Source(
            id: row.text(0), date: interval(row.text(1), row.text(2)), name: name, page: nil, rule: row.text(6), words: "",
            isReprint: !row.text(7).isEmpty, status: "")
    }

    private func interval(_ earliest: String, _ latest: String) -> DayInterval? {
        let interval = DayInterval(earliest: CalendarDay(iso: earliest), latest: CalendarDay(iso: latest))
        return interval.earliest == nil && interval.latest == nil ? nil : interval
    }

    private func query(
        _ sql: String, _ arguments: [String: StoreValue], each: (StoreRow) -> Void
    ) throws(AnalyticsError) {
        do { try base.store.query(sql, arguments, each: each) } catch { throw AnalyticsError(.storage(error)) }
    }
}
