import Documents
import Storage

/// What was read of each issuer, month by month.
struct IssuerCoverage: Measure {
    let name = "coverage-issuers"
    let title = LocalizedText(es: "Cobertura por emisor", en: "Coverage by issuer")
    let summary = LocalizedText(
        es: "Documentos leídos por institución o medio que los publica y mes; sin copias ni reimpresiones.",
        en: "Documents read by the body or paper that issues them and month; without copies and reprints.")
    let columns: [Column] =
        [
            .ids(
                "issuer", "emisor (id)", "issuer (id)",
                ("falta donde el documento no lo dice", "missing where the document does not say")),
            .text("name", "emisor", "issuer", ("sigla o nombre", "acronym or name")),
        ] + Coverage.read

    private struct Count {
        var issuer: String
        var month: String
        var read = 0
        var uncertain = 0
        var undated = 0
        var evidence: [String] = []
    }

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let institutions = try base.institutions()
        var counts: [Count] = []
        try base.read(Query.coverageIssuers, request.period) { row in
            let (issuer, month) = (row.text(0), row.text(1))
            if counts.last?.issuer != issuer || counts.last?.month != month { counts.append(Count(issuer: issuer, month: month)) }
            let last = counts.count - 1
            counts[last].evidence.append(row.text(2))
            if row.integer(3) == 1 {
                counts[last].read += 1
            } else if row.integer(4) == 1 {
                counts[last].undated += 1
            } else {
                counts[last].uncertain += 1
            }
        }
        let rows = counts.map { count in
            Row(
                id: "\(count.issuer)~\(count.month)",
                cells: [
                    count.issuer.isEmpty ? .missing : .ids([count.issuer]),
                    count.issuer.isEmpty ? .missing : .name(institutions.short(count.issuer)),
                    Period(count.month).map(Cell.period) ?? .missing, .integer(count.read), .integer(count.uncertain),
                    .integer(count.undated),
                ],
                evidence: count.evidence)
        }
        return (rows, Note(try base.exposure(request.period)).text)
    }
}
