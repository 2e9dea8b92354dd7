import Documents
import Storage

/// The sentences behind the acts, agreements and commitments of a period.
struct EvidenceTable: Measure {
    let name = "evidence"
    let title = LocalizedText(es: "Pruebas", en: "Evidence")
    let summary = LocalizedText(
        es: "Las frases de las que se leyó cada acto y compromiso del periodo, con su documento y su sitio.",
        en: "The sentences from which each act and commitment of the period was read, with their document and place.")
    let columns: [Column] = [
        .ids("id", "id", "id", ("identificador de la prueba", "identifier of the evidence")),
        .text("kind", "clase", "kind", ("event o commitment", "event or commitment")),
        .text("quote", "frase", "quote", ("la frase, con los renglones unidos", "the sentence, wrapped lines joined")),
        .ids("document", "documento", "document", ("identificador del documento", "identifier of the document")),
        .text("title", "título", "title", ("título del documento", "title of the document")),
        .text("source", "fuente", "source", ("archivo o registro", "file or record")),
        .date(
            "date", "fecha", "date",
            ("día del documento; falta si no es un solo día", "day of the document; missing where it is not a single day")),
        .integer("page", "página", "page", unit: "page", ("página, desde 1", "page, from 1")),
        .integer("start", "inicio", "start", unit: "code points", ("primer carácter, desde 0", "first character, from 0")),
        .integer("end", "fin", "end", unit: "code points", ("tras el último carácter", "after the last character")),
        .text("rule", "regla", "rule", ("regla que la leyó", "rule that read it")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var ids: [String] = []
        for act in try base.acts(request) where act.place == .within { ids += act.evidence }
        try base.read(Query.commitments, request.period) { row in
            guard row.text(8) >= request.period.first.description else { return }
            ids.append(row.text(1))
        }
        var opener = EvidenceOpener(analyst: Analyst(store: base.store, functionWords: base.functionWords), base: base)
        var rows: [Row] = []
        for id in ids.prefix(request.top ?? ids.count) {
            let record = try opener.open(id)
            let day = record.documentDate.flatMap { $0.isSingleDay ? $0.earliest : nil }
            rows.append(
                Row(
                    id: record.id,
                    cells: [
                        .ids([record.id]), .text(record.kind.rawValue), .text(record.quote), .ids([record.document]),
                        .optional(record.documentTitle), .text(record.source), .optional(day), .optional(record.page),
                        .integer(record.start), .integer(record.end), .text(record.rule),
                    ],
                    evidence: [record.id]))
        }
        return (rows, Note(try base.exposure(request.period)).text)
    }
}
