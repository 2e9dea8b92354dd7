import Documents

/// Stretches of months in which an institution is named far more often than usual.
struct Bursts: Measure {
    let name = "bursts"
    let title = LocalizedText(es: "Ráfagas de mención", en: "Bursts of mention")
    let summary = LocalizedText(
        es: "Tramos en que se nombra a una institución mucho más que de costumbre, por el autómata de Kleinberg.",
        en: "Stretches in which an institution is named far more than usual, by Kleinberg's automaton.")
    let columns: [Column] = [
        .institution, .institutionName,
        .period("start", "desde", "from", ("primer mes del tramo", "first month of the stretch")),
        .period("end", "hasta", "to", ("último mes del tramo", "last month of the stretch")),
        .decimal(
            "weight", "peso", "weight", unit: "nats", decimals: 2,
            ("cuánto gana el estado alto al bajo", "what the raised state gains over the base state")),
        .integer(
            "documents", "documentos", "documents", unit: "documents",
            ("documentos del tramo que la mencionan", "documents of the stretch that name it")),
        .integer(
            "documents_read", "documentos leídos", "documents read", unit: "documents",
            ("documentos leídos en el tramo", "documents read in the stretch")),
        .decimal(
            "base_rate", "tasa base", "base rate", unit: "ratio", decimals: 4,
            ("parte de los documentos que la mencionan en todo el lapso", "share of documents that name it over the whole time")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let series = try MonthlySeries(request, base)
        var rows: [Row] = []
        for entry in series.entries {
            let found = KleinbergBurst(relevant: entry.documents, of: series.read)
            for burst in found.bursts {
                let documents = entry.documents[burst.batches].reduce(0, +)
                rows.append(
                    Row(
                        id: "\(entry.institution.key)~\(series.parts[burst.batches.lowerBound])",
                        cells: [
                            .ids([entry.institution.key]), .name(entry.institution.names),
                            .period(series.parts[burst.batches.lowerBound]), .period(series.parts[burst.batches.upperBound - 1]),
                            .decimal(burst.weight), .integer(documents), .integer(series.read[burst.batches].reduce(0, +)),
                            .decimal(Double(entry.documents.reduce(0, +)) / Double(max(1, series.read.reduce(0, +)))),
                        ],
                        evidence: entry.evidence[burst.batches].flatMap(\.self)))
            }
        }
        var note = Note(try base.exposure(series.window))
        note.add("Kleinberg 2003, dos estados, s = 2, γ = 1.", "Kleinberg 2003, two states, s = 2, γ = 1.")
        return (Array(rows.prefix(request.top ?? rows.count)), note.text)
    }
}
