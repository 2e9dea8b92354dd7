import Documents

/// Finds the cells that count an act, an agreement or a commitment: the way back from a sentence to the numbers.
struct CellFinder {
    /// A row of a table that counts, and the cell in which it does.
    private struct Count {
        var cell: CountingCell
        var evidence: [String]
    }

    let base: BaseCounts
    /// What each quarter that was asked for counts: its tables are computed once.
    private var counts: [Period: [Count]] = [:]

    init(base: BaseCounts) { self.base = base }

    /// The cells of one quarter: that of the last possible day of an act or of an agreement's conclusion, and of a promise's
    /// announcement.
    ///
    /// - Complexity: that of the tables of a quarter that count acts, once for each quarter.
    mutating func cells(counting record: EvidenceRecord, _ account: Account) throws(AnalyticsError) -> [CountingCell] {
        let interval =
            record.kind == .commitment ? record.documentDate : account.interval ?? account.agreement?.concluded
        guard let day = interval?.latest, let quarter = Period("\(day.description.prefix(4))-Q\((day.month + 2) / 3)")
        else { return [] }
        // An act is counted once, by whichever of its documents; an agreement's acts are counted by themselves.
        let ids = Set([record.id] + (record.kind == .event ? record.others : []))
        if counts[quarter] == nil { counts[quarter] = try read(quarter) }
        return (counts[quarter] ?? []).filter { $0.evidence.contains(where: ids.contains) }.map(\.cell)
    }

    private func read(_ quarter: Period) throws(AnalyticsError) -> [Count] {
        var counts: [Count] = []
        for measure in MeasureCatalog.measures {
            guard let name = measure.counting, let column = measure.columns.firstIndex(where: { $0.name == name }) else {
                continue
            }
            let text = CellText(decimals: measure.columns[column].decimals)
            for row in try measure.rows(MeasureRequest(period: quarter), base).rows where !row.evidence.isEmpty {
                let id = "\(measure.name)/\(row.id)/\(name)@\(quarter)"
                let cell = CountingCell(id: id, table: measure.title, value: text.text(row.cells[column]))
                counts.append(Count(cell: cell, evidence: row.evidence))
            }
        }
        return counts
    }
}
