import Documents
import Storage

/// What was read of each folder, month by month, and what was not.
struct Coverage: Measure {
    let name = "coverage"
    let title = LocalizedText(es: "Cobertura", en: "Coverage")
    let summary = LocalizedText(
        es: "Documentos leídos, rechazados, sin fecha y repetidos, por carpeta y mes.",
        en: "Documents read, refused, undated and repeated, by folder and month.")
    let columns: [Column] =
        [.text("folder", "carpeta", "folder", ("carpeta de la fuente", "folder of the source"))] + Self.read + [
            .integer(
                "duplicates", "repetidos", "duplicates", unit: "documents", ("copias y reimpresiones", "copies and reprints")),
            .integer(
                "refused", "rechazados", "refused", unit: "documents",
                ("no se pudieron leer, de toda fecha", "could not be read, of any date")),
        ]

    /// The month and what was read in it, as every table of coverage has them.
    static let read: [Column] = [
        .period(
            "month", "mes", "month",
            ("falta donde la fecha no cae en un solo mes", "missing where the date does not lie in one month")),
        .integer(
            "documents", "leídos", "read", unit: "documents",
            ("documentos que cuentan en el periodo", "documents that count in the period")),
        .integer(
            "uncertain", "de fecha incierta", "uncertain", unit: "documents",
            ("pueden ser del periodo o no", "may be of the period or not")),
        .integer("undated", "sin fecha", "undated", unit: "documents", ("nada los fecha", "nothing dates them")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var evidence: [String: [String]] = [:]
        try base.read(Query.coverageDocuments, request.period) { row in
            evidence["\(row.text(0))~\(row.text(1))", default: []].append(row.text(2))
        }
        var rows: [Row] = []
        try base.read(Query.coverage, request.period) { row in
            let id = "\(row.text(0))~\(row.text(1))"
            rows.append(
                Row(
                    id: id,
                    cells: [.text(row.text(0)), Period(row.text(1)).map(Cell.period) ?? .missing]
                        + (2...6).map { .integer(row.integer($0)) },
                    evidence: evidence[id] ?? []))
        }
        return (rows, Note(try base.exposure(request.period)).text)
    }
}
