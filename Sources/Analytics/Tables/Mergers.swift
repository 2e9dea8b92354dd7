import Documents
import Storage

/// Spellings that count as one person's name, with the reason, and those left for someone to decide.
struct Mergers: Measure {
    let name = "mergers"
    let title = LocalizedText(es: "Grafías reunidas", en: "Merged spellings")
    let summary = LocalizedText(
        es: "Grafías que se cuentan como un mismo nombre de persona, las que alguien separó y las que quedan por decidir.",
        en: "Spellings that count as one person's name, those that someone parted, and those left to decide.")
    let columns: [Column] = [
        .text("kept", "nombre", "name", ("grafía que se conserva", "spelling that stays")),
        .text("other", "otra grafía", "other spelling", ("grafía que se cuenta con ella", "spelling counted with it")),
        .text("reason", "motivo", "reason", ("en qué difieren", "how they differ")),
        .text("state", "estado", "state", ("merged, undone u open", "merged, undone or open")),
        .ids("evidence", "evidencia", "evidence", ("primera mención en la otra grafía", "first mention in the other spelling")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var rows: [Row] = []
        try base.read(Query.mergers) { row in
            let evidence = row.text(3).isEmpty ? [] : [row.text(3)]
            rows.append(
                Row(
                    id: String(rows.count + 1),
                    cells: [
                        .text(row.text(0)), .text(row.text(1)),
                        .label(code: row.text(2), Self.reasons[row.text(2)] ?? Self.same(row.text(2))),
                        .label(code: row.text(4), Self.states[row.text(4)] ?? Self.same(row.text(4))), .ids(evidence),
                    ],
                    evidence: evidence))
        }
        return (Array(rows.prefix(request.top ?? rows.count)), Note(try base.exposure(request.period)).text)
    }

    private static func same(_ text: String) -> LocalizedText { LocalizedText(es: text, en: text) }

    private static let reasons = [
        "accents": LocalizedText(es: "acentos", en: "accents"),
        "one-letter": LocalizedText(es: "una letra", en: "one letter"),
        "given": LocalizedText(es: "alguien lo escribió", en: "someone wrote it"),
    ]

    private static let states = [
        "merged": LocalizedText(es: "reunidas", en: "merged"), "undone": LocalizedText(es: "separadas", en: "undone"),
        "open": LocalizedText(es: "por decidir", en: "open"),
    ]
}
