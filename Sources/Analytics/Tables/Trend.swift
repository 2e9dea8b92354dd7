import Documents

/// Whether an institution is named more or less from month to month.
struct Trend: Measure {
    let name = "trend"
    let title = LocalizedText(es: "Tendencia", en: "Trend")
    let summary = LocalizedText(
        es: "Si la parte de los documentos que mencionan a una institución sube o baja de mes en mes (Mann-Kendall, Sen).",
        en: "Whether the share of documents that name an institution rises or falls from month to month (Mann-Kendall, Sen).")
    let columns: [Column] = [
        .institution, .institutionName,
        .integer("months", "meses", "months", unit: "months", ("meses con documentos leídos", "months with documents read")),
        .integer(
            "documents", "documentos", "documents", unit: "documents", ("documentos que la mencionan", "documents that name it")),
        .integer(
            "s", "S", "S", unit: "pairs",
            ("pares de meses que suben menos los que bajan", "pairs of months that rise less those that fall")),
        .decimal(
            "z", "Z", "Z", unit: "score", decimals: 4,
            ("con empates y corrección de continuidad", "with ties and continuity correction")),
        .decimal(
            "slope", "pendiente", "slope", unit: "documents per 100 and month", decimals: 2,
            ("pendiente de Sen, por 100 documentos y mes", "Sen's slope, per 100 documents and month")),
        .decimal(
            "p", "p", "p", unit: "probability", decimals: 4,
            ("de dos colas; exacta con menos de 8 meses", "two-sided; exact below 8 months")),
        .decimal(
            "p_adjusted", "p ajustada", "adjusted p", unit: "probability", decimals: 4,
            ("Benjamini-Hochberg sobre las filas", "Benjamini-Hochberg over the rows")),
        .decimal(
            "juilland_d", "D de Juilland", "Juilland's D", unit: "ratio", decimals: 4,
            ("1 repartida, 0 en un solo mes", "1 even, 0 in one month only")),
        .decimal(
            "gries_dp", "DP de Gries", "Gries' DP", unit: "ratio", decimals: 4, ("0 repartida, 1 agrupada", "0 even, 1 clumped")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let series = try MonthlySeries(request, base)
        let months = series.read.indices.filter { series.read[$0] > 0 }
        // A trend of fewer than ten documents in all is not to be had.
        let entries = series.entries.filter { $0.documents.reduce(0, +) >= Change.base }
        let tests = entries.map { entry in
            MannKendall(months.map { 100 * Double(entry.documents[$0]) / Double(series.read[$0]) })
        }
        var adjusted = BenjaminiHochberg.adjusted(tests.compactMap { $0?.p })[...]
        var rows: [Row] = []
        for (entry, test) in zip(entries, tests) {
            guard let test, let p = adjusted.popFirst() else { continue }
            let spread = Dispersion(counts: months.map { entry.documents[$0] }, sizes: months.map { series.read[$0] })
            rows.append(
                Row(
                    id: entry.institution.key,
                    cells: [
                        .ids([entry.institution.key]), .name(entry.institution.names), .integer(months.count),
                        .integer(entry.documents.reduce(0, +)), .integer(test.s), .decimal(test.z), .decimal(test.slope),
                        .decimal(test.p), .decimal(p), .optional(spread.juillandD), .optional(spread.griesDP),
                    ],
                    evidence: entry.evidence.flatMap(\.self)))
        }
        var note = Note(try base.exposure(series.window))
        note.add(
            "Solo instituciones con 10 documentos o más; \(Note.count(rows.count, "prueba", "pruebas", .spanish)).",
            "Only institutions with 10 documents or more; \(Note.count(rows.count, "test", "tests", .english)).")
        return (Array(rows.prefix(request.top ?? rows.count)), note.text)
    }
}
