import Documents
import Storage

/// What institutions undertook to do, and what became of it by the end of the period.
struct Commitments: Measure {
    let name = "commitments"
    let title = LocalizedText(es: "Compromisos", en: "Commitments")
    let summary = LocalizedText(
        es: "Compromisos anunciados hasta el final del periodo: de quién, con quién, qué, para cuándo y qué fue de ellos.",
        en: "Commitments announced up to the end of the period: by whom, to whom, what, due when, and what became of them.")
    let columns: [Column] = [
        .ids("commitment", "id", "id", ("identificador del compromiso", "identifier of the commitment")),
        .ids("by", "de (id)", "by (id)", ("quiénes se comprometen", "who undertook it")),
        .ids("to", "con (id)", "to (id)", ("con quiénes", "to whom")),
        .text("by_names", "de", "by", ("siglas o nombres", "acronyms or names")),
        .text("to_names", "con", "to", ("siglas o nombres", "acronyms or names")),
        .text("text", "compromiso", "commitment", ("en palabras del documento", "in the words of the document")),
        .date("announced", "anuncio", "announced", ("último día posible del documento", "last possible day of the document")),
        .date("due_earliest", "plazo, desde", "due, from", ("primer día del plazo", "first day it is due")),
        .date("due_latest", "plazo, hasta", "due, to", ("último día del plazo", "last day it is due")),
        .text("fate", "situación", "fate", ("al final del periodo", "at the end of the period")),
        .date("since", "desde", "since", ("día desde el que está así", "day from which it is so")),
        .ids("acts", "actos", "acts", ("actos posteriores que lo cumplen", "later acts that act on it")),
        .ids(
            "broken", "incumplido según", "said broken by",
            ("documentos que dicen que no se cumplió", "documents that say that it was not done")),
        .date("last_sign", "última señal", "last sign", ("último día en que se supo de él", "last day it was heard of")),
        .text("quote", "frase", "quote", ("la frase de la que se leyó", "the sentence it was read from")),
        .ids("document", "documento", "document", ("documento de la frase", "document of the sentence")),
        .text("rule", "regla", "rule", ("regla que lo leyó", "rule that read it")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let institutions = try base.institutions()
        var by: [Int: [String]] = [:]
        var to: [Int: [String]] = [:]
        try base.read(Query.commitmentParties) { row in
            if row.text(1) == "by" {
                by[row.integer(0), default: []].append(row.text(2))
            } else {
                to[row.integer(0), default: []].append(row.text(2))
            }
        }
        let fates = try base.fates(at: request.period.last)
        var rows: [Row] = []
        try base.read(Query.commitments, request.period) { row in
            let (key, id) = (row.text(1), row.integer(0))
            let (makers, takers) = (by[id] ?? [], to[id] ?? [])
            guard
                request.institutions.isEmpty || (makers + takers).contains(where: { request.institutions.contains($0) })
            else { return }
            // One that only tells an earlier commitment again has no row of its own.
            guard let fate = fates[key] else { return }
            let state = fate.state
            let deeds = fate.events
            let broken = fate.lapses.map(\.document).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
            rows.append(
                Row(
                    id: key,
                    cells: [
                        .ids([key]), .ids(makers), .ids(takers),
                        institutions.short(makers),
                        institutions.short(takers), .text(row.text(2)),
                        .optional(iso: row.text(9)), .optional(iso: row.text(3)), .optional(iso: row.text(4)),
                        .label(code: state, Self.stateName(state)), .optional(fate.since),
                        deeds.isEmpty ? .missing : .ids(deeds), broken.isEmpty ? .missing : .ids(broken),
                        .optional(fate.lastSign), .text(row.text(5)),
                        .ids([row.text(7)]), .text(row.text(6)),
                    ],
                    evidence: [key] + fate.restated + deeds))
        }
        let note = Note(try base.exposure(request.period))
        return (Array(rows.prefix(request.top ?? rows.count)), note.text)
    }

    static func stateName(_ code: String) -> LocalizedText { states[code] ?? LocalizedText(es: code, en: code) }

    private static let states = [
        "announced": LocalizedText(es: "anunciado", en: "announced"), "acted": LocalizedText(es: "cumplido", en: "acted"),
        "overdue": LocalizedText(es: "vencido", en: "overdue"), "silent": LocalizedText(es: "callado", en: "silent"),
        "undated": LocalizedText(es: "sin fecha", en: "undated"),
    ]
}
