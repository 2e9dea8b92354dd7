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
        .date("acted", "cumplido", "acted", ("fecha del acto que lo cumple", "date of the act that fulfils it")),
        .ids("fulfilled_by", "acto", "act", ("acto que lo cumple", "act that fulfils it")),
        .text("quote", "frase", "quote", ("la frase de la que se leyó", "the sentence it was read from")),
        .ids("document", "documento", "document", ("documento de la frase", "document of the sentence")),
        .text("rule", "regla", "rule", ("regla que lo leyó", "rule that read it")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let institutions = try base.institutions()
        var by: [Int: [String]] = [:]
        var to: [Int: [String]] = [:]
        try base.read(Query.commitmentParties) { row in
            if row.text(1) == "by" { by[row.integer(0), default: []].append(row.text(2)) } else {
                to[row.integer(0), default: []].append(row.text(2))
            }
        }
        var rows: [Row] = []
        try base.read(Query.commitments, request.period) { row in
            let (key, id) = (row.text(1), row.integer(0))
            let (makers, takers) = (by[id] ?? [], to[id] ?? [])
            guard
                request.institutions.isEmpty || (makers + takers).contains(where: { request.institutions.contains($0) })
            else { return }
            let acted = CalendarDay(iso: row.text(11))
            let announced = CalendarDay(iso: row.text(10))
            let fate = Fate(
                announced: announced, due: CalendarDay(iso: row.text(4)), acted: acted, fulfilled: !row.isNull(7),
                at: request.period.last)
            let met = fate == .acted
            let evidence = [key] + (met ? [row.text(7)] : [])
            rows.append(
                Row(
                    id: key,
                    cells: [
                        .ids([key]), .ids(makers), .ids(takers),
                        .text(makers.map(institutions.short).joined(separator: " · ")),
                        .text(takers.map(institutions.short).joined(separator: " · ")), .text(row.text(2)),
                        .optional(announced), .optional(iso: row.text(3)), .optional(iso: row.text(4)),
                        .label(code: fate.rawValue, fate.label), met ? .optional(acted) : .missing,
                        met ? .ids([row.text(7)]) : .missing, .text(row.text(5)), .ids([row.text(8)]), .text(row.text(6)),
                    ],
                    evidence: evidence))
        }
        var note = Note(try base.exposure(request.period))
        note.add(
            "Callado: sin plazo ni noticia en \(Fate.patience) días.",
            "Silent: no due date and no news in \(Fate.patience) days.")
        return (Array(rows.prefix(request.top ?? rows.count)), note.text)
    }

    /// What has become of a commitment by a given day.
    enum Fate: String, CaseIterable {
        case announced, acted, overdue, silent

        /// Days without news after which a commitment without a due date is called silent.
        static let patience = 180

        init(announced: CalendarDay?, due: CalendarDay?, acted: CalendarDay?, fulfilled: Bool, at day: CalendarDay) {
            if fulfilled, acted.map({ $0 <= day }) ?? false {
                self = .acted
            } else if let due {
                self = due < day ? .overdue : .announced
            } else if let announced, announced.adding(days: Fate.patience) < day {
                self = .silent
            } else {
                self = .announced
            }
        }

        var label: LocalizedText {
            switch self {
            case .announced: LocalizedText(es: "anunciado", en: "announced")
            case .acted: LocalizedText(es: "cumplido", en: "acted")
            case .overdue: LocalizedText(es: "vencido", en: "overdue")
            case .silent: LocalizedText(es: "callado", en: "silent")
            }
        }
    }
}
