import Documents
import Storage

/// The documents of a period: those that count in it and those that may.
struct DocumentList: Measure {
    let name = "documents"
    let title = LocalizedText(es: "Documentos", en: "Documents")
    let summary = LocalizedText(
        es: "Documentos del periodo y los que podrían serlo, con su fecha y lo que se halló en cada uno.",
        en: "Documents of the period and those that may be of it, with their date and what was found in each.")
    let columns: [Column] = [
        .ids("id", "id", "id", ("identificador del documento", "identifier of the document")),
        .text("source", "fuente", "source", ("archivo o registro", "file or record")),
        .text("title", "título", "title", ("título del documento", "title of the document")),
        .text("kind", "clase", "kind", ("clase de documento", "kind of document")),
        .text("language", "lengua", "language", ("ISO 639, o und", "ISO 639, or und")),
        .earliest, .latest,
        .text("basis", "base", "basis", ("qué testigo fija la fecha", "which witness settled the date")),
        .integer("words", "palabras", "words", unit: "words", ("palabras del texto", "words of the text")),
        .integer(
            "mentions", "menciones", "mentions", unit: "mentions",
            ("menciones halladas, de toda clase", "mentions found, of every kind")),
        .integer(
            "events", "actos", "events", unit: "events", ("actos hallados, de todo estado", "events found, of every status")),
        .ids(
            "duplicate_of", "repite a", "duplicate of", ("documento que copia o reimprime", "document that it copies or reprints")
        ),
        .text("place", "en el periodo", "in the period", ("dentro, incierto o sin fecha", "within, uncertain or undated")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var rows: [Row] = []
        try base.read(Query.documents, request.period) { row in
            let key = row.text(0)
            let place = row.text(13)
            rows.append(
                Row(
                    id: key,
                    cells: [
                        .ids([key]), .text(row.text(1)), .optional(row.optionalText(2)), .text(row.text(3)), .text(row.text(4)),
                        .optional(iso: row.text(5)), .optional(iso: row.text(6)), .optional(row.optionalText(7)),
                        .integer(row.integer(8)), .integer(row.integer(11)), .integer(row.integer(12)),
                        row.text(9).isEmpty ? .missing : .ids([row.text(9)]),
                        .label(code: place, Self.places[place] ?? LocalizedText(es: place, en: place)),
                    ],
                    evidence: [key]))
        }
        return (Array(rows.prefix(request.top ?? rows.count)), Note(try base.exposure(request.period)).text)
    }

    private static let places = [
        "within": LocalizedText(es: "dentro", en: "within"), "uncertain": LocalizedText(es: "incierto", en: "uncertain"),
        "undated": LocalizedText(es: "sin fecha", en: "undated"),
    ]
}
