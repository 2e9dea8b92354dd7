import Documents
import Storage

/// The sentences that seem to tell of cooperation though no frame reads them, the likeliest first.
struct Leads: Measure {
    let name = "leads"
    let title = LocalizedText(es: "Frases por leer", en: "Sentences to read")
    let summary = LocalizedText(
        es: "Frases que parecen contar cooperación y que ninguna regla lee, para que alguien las mire; ninguna cifra las cuenta.",
        en: "Sentences that seem to tell of cooperation and that no rule reads, for someone to look at; no figure counts them.")
    let columns: [Column] = [
        .ids("lead", "id", "id", ("identificador de la frase", "identifier of the sentence")),
        .earliest, .latest,
        .text("type", "tipo", "type", ("clase PLOVER que sugieren sus palabras", "PLOVER class that its words suggest")),
        .text("status", "estado", "status", ("estado que sugiere su verbo", "status that its verb suggests")),
        .ids("named", "nombradas (id)", "named (id)", ("instituciones que nombra", "institutions that it names")),
        .text("names", "nombradas", "named", ("siglas o nombres de ellas", "their acronyms or names")),
        .integer(
            "points", "puntos", "points", unit: "quarter logits",
            (
                "cuánto más a menudo cuentan cooperación frases así, en cuartos de logit",
                "how much oftener such sentences tell of cooperation, in quarters of a logit"
            )),
        .text("quote", "frase", "quote", ("la frase", "the sentence")),
        .ids("document", "documento", "document", ("documento de la frase", "document of the sentence")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var named: [Int: [String]] = [:]
        try base.read(Query.leadBodies, request.period) { named[$0.integer(0), default: []].append($0.text(1)) }
        let institutions = try base.institutions()
        var rows: [Row] = []
        try base.read(Query.leads, request.period) { row in
            let key = row.text(1)
            let bodies = named[row.integer(0)] ?? []
            rows.append(
                Row(
                    id: key,
                    cells: [
                        .ids([key]), .optional(iso: row.text(4)), .optional(iso: row.text(5)), ActRows.type(row.text(2)),
                        ActRows.status(row.text(3)), .ids(bodies), institutions.short(bodies), .integer(row.integer(7)),
                        .text(row.text(6)), .ids([row.text(8)]),
                    ],
                    evidence: [key]))
        }
        return (Array(rows.prefix(request.top ?? rows.count)), Note(try base.exposure(request.period)).text)
    }
}
