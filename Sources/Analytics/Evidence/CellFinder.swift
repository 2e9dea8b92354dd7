import Documents

/// Finds the cells that count an act, an agreement or a commitment: the way back from a sentence to the numbers.
struct CellFinder {
    let base: BaseCounts

    /// The cells of one quarter: that of the last possible day of an act or of an agreement's conclusion, and of a promise's
    /// announcement.
    ///
    /// - Complexity: that of the tables of one quarter that count acts.
    func cells(counting record: EvidenceRecord, _ account: Account) throws(AnalyticsError) -> [CountingCell] {
        let interval =
            record.kind == .commitment ? record.documentDate : account.interval ?? account.agreement?.concluded
        guard let day = interval?.latest, let quarter = Period("\(day.description.prefix(4))-Q\((day.month + 2) / 3)")
        else { return [] }
        // An act is counted once, by whichever of its documents; an agreement's acts are counted by themselves.
        let ids = Set([record.id] + (record.kind == .event ? record.others : []))
        var cells: [CountingCell] = []
        for measure in MeasureCatalog.measures {
            guard let name = measure.counting, let column = measure.columns.firstIndex(where: { $0.name == name }) else {
                continue
            }
            for row in try measure.rows(MeasureRequest(period: quarter), base).rows
            where row.evidence.contains(where: { ids.contains($0) }) {
                cells.append(
                    CountingCell(
                        id: "\(measure.name)/\(row.id)/\(name)@\(quarter)", table: measure.title,
                        value: CellText(decimals: measure.columns[column].decimals).text(row.cells[column])))
            }
        }
        return cells
    }
}
