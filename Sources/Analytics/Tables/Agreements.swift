import Documents
import Storage

/// Agreements that documents tell of, each once under all its names.
struct Agreements: Measure {
    let name = "agreements"
    let title = LocalizedText(es: "Acuerdos", en: "Agreements")
    let summary = LocalizedText(
        es:
            "Acuerdos conocidos al final del periodo: nombres, partes, cuándo se hicieron y cuándo se supo de ellos por última vez.",
        en: "Agreements known at the end of the period: names, parties, when they were made and when they were last heard of.")
    let counting: String? = "events"
    let columns: [Column] = [
        .ids("agreement", "id", "id", ("identificador del acuerdo", "identifier of the agreement")),
        .text("name", "acuerdo", "agreement", ("nombre más usado", "name used most")),
        .text("aliases", "también llamado", "also called", ("otros nombres en los documentos", "other names in documents")),
        .ids("parties", "partes (id)", "parties (id)", ("identificadores de las partes", "identifiers of the parties")),
        .text("party_names", "partes", "parties", ("siglas o nombres de las partes", "acronyms or names of the parties")),
        .date("earliest", "firma, desde", "made, from", ("primer día posible de la firma", "first possible day of its making")),
        .date("latest", "firma, hasta", "made, to", ("último día posible de la firma", "last possible day of its making")),
        .date(
            "last_sign", "última señal", "last sign",
            ("fecha del último documento que lo menciona", "date of the last document that tells of it")),
        .integer(
            "documents", "documentos", "documents", unit: "documents",
            ("documentos que lo mencionan", "documents that tell of it")),
        .integer("events", "actos", "acts", unit: "events", ("actos que lo mencionan", "acts that tell of it")),
        .integer(
            "events_in_period", "actos en el periodo", "acts in period", unit: "events",
            ("de ellos, en el periodo", "of them, in the period")),
        .text("state", "estado", "state", ("firmado o solo anunciado", "concluded or only announced")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let institutions = try base.institutions()
        var parties: [String: [String]] = [:]
        try base.read(Query.agreementParties) { parties[$0.text(0), default: []].append($0.text(1)) }
        var events: [String: [String]] = [:]
        var inside: [String: Int] = [:]
        var told: [String: String] = [:]
        try base.read(Query.agreementEvents, request.period) { row in
            // What is told only after the period is not known at its end.
            guard row.integer(3) == 1 else { return }
            events[row.text(0), default: []].append(row.text(1))
            inside[row.text(0), default: 0] += row.integer(2)
            told[row.text(0)] = max(told[row.text(0)] ?? "", row.text(4))
        }
        var rows: [Row] = []
        try base.read(Query.agreements) { row in
            let key = row.text(1)
            let named = parties[key] ?? []
            guard let evidence = events[key],
                request.institutions.isEmpty || named.contains(where: { request.institutions.contains($0) }),
                request.between.isEmpty || named.count(where: { request.between.contains($0) }) >= min(2, request.between.count)
            else { return }
            let state = row.text(8)
            rows.append(
                Row(
                    id: key,
                    cells: [
                        .ids([key]), .name(institutions.name(row.text(2))), .optional(row.optionalText(3)), .ids(named),
                        institutions.short(named), .optional(iso: row.text(4)),
                        .optional(iso: row.text(5)), .optional(iso: told[key] ?? ""), .integer(row.integer(7)),
                        .integer(evidence.count), .integer(inside[key] ?? 0),
                        .label(code: state, Self.states[state] ?? LocalizedText(es: state, en: state)),
                    ],
                    evidence: evidence))
        }
        var note = Note(try base.exposure(request.period))
        note.add(
            "\(Note.count(rows.count, "acuerdo", "acuerdos", .spanish)) hasta el final del periodo.",
            "\(Note.count(rows.count, "agreement", "agreements", .english)) up to the end of the period.")
        return (Array(rows.prefix(request.top ?? rows.count)), note.text)
    }

    private static let states = [
        "concluded": LocalizedText(es: "firmado", en: "concluded"), "announced": LocalizedText(es: "anunciado", en: "announced"),
    ]
}
