package import Documents
package import Storage

/// Computes tables from a store, and opens each number to the sentences it was counted from.
///
/// ```swift
/// let analyst = Analyst(store: store)
/// let table = try analyst.table("mention-frequency", MeasureRequest(period: quarter, top: 10))
/// let records = try analyst.evidence(table.rows[0].evidence)
/// ```
package struct Analyst: Sendable {
    let store: Store
    /// What is no keyword.
    let functionWords: FunctionWords

    package init(store: Store, functionWords: FunctionWords = FunctionWords()) {
        self.store = store
        self.functionWords = functionWords
    }

    private var base: BaseCounts { BaseCounts(store: store, functionWords: functionWords) }

    /// The table `name` as asked.
    /// - Throws: `AnalyticsError` where there is no such table, with the nearest name, or the store can't be read.
    package func table(_ name: String, _ request: MeasureRequest) throws(AnalyticsError) -> Table {
        guard let measure = MeasureCatalog.measures.first(where: { $0.name == name }) else {
            throw AnalyticsError(
                .unknownTable(name, nearest: NearestName.to(name, among: MeasureCatalog.measures.map(\.name))))
        }
        let (rows, note) = try measure.rows(request, base)
        return Table(
            name: measure.name, title: measure.title, description: measure.summary, columns: measure.columns, rows: rows,
            period: request.period, note: note)
    }

    /// What the identifiers open to, in their order: documents, mentions, events, agreements, commitments, and cells of
    /// tables as `TABLE/ROW/COLUMN@PERIOD`.
    /// - Throws: `AnalyticsError` at the first identifier that leads nowhere.
    package func evidence(_ ids: [String]) throws(AnalyticsError) -> [EvidenceRecord] {
        var opener = EvidenceOpener(analyst: self, base: base)
        var records: [EvidenceRecord] = []
        for id in ids { records.append(try opener.open(id)) }
        return records
    }

    /// The accounts of those of the records that are acts, agreements or commitments, by id.
    /// - Throws: `AnalyticsError` where the store can't be read.
    package func accounts(of records: [EvidenceRecord]) throws(AnalyticsError) -> [String: Account] {
        guard records.contains(where: { [.event, .agreement, .commitment].contains($0.kind) }) else { return [:] }
        let reader = try AccountReader(base)
        var accounts: [String: Account] = [:]
        for record in records { accounts[record.id] = try reader.account(of: record) }
        return accounts
    }

    /// The cells of its quarter's tables that count each of the records that are acts, agreements or commitments, by id.
    /// - Throws: `AnalyticsError` where the store can't be read.
    package func cells(
        counting records: [EvidenceRecord], _ accounts: [String: Account]
    ) throws(AnalyticsError) -> [String: [CountingCell]] {
        var finder = CellFinder(base: base)
        var cells: [String: [CountingCell]] = [:]
        for record in records {
            if let account = accounts[record.id] { cells[record.id] = try finder.cells(counting: record, account) }
        }
        return cells
    }

    /// The acronym, or else the name, of each institution by its id; `CDH (XS)`, with the country, where several share it.
    package func shortNames(in language: Language) throws(AnalyticsError) -> [String: String] {
        try base.institutions().shortNames(in: language)
    }

    /// The institutions that the documents name and the registry does not have, those of most documents first.
    /// - Throws: `AnalyticsError` where the store can't be read.
    /// - Complexity: O(n log n) of the store's mentions.
    package func unregisteredInstitutions() throws(AnalyticsError) -> [UnregisteredInstitution] {
        try UnregisteredInstitution.all(base)
    }

    /// What reading left open in the files of `period`, and the files that could not be read, of any date.
    /// - Throws: `AnalyticsError` where the store can't be read.
    /// - Complexity: O(n log n) of the findings.
    package func readingFindings(in period: Period) throws(AnalyticsError) -> [ReadingFinding] {
        try ReadingFinding.all(base, period)
    }

    /// The days from the first to the last that documents dated to a month or better give, or nil where there is none.
    package func extent() throws(AnalyticsError) -> Period? {
        try base.extent()
    }
}
