import Documents

/// How an act stands in a table.
enum ActRows {
    static let columns: [Column] = [
        .ids("event", "id", "id", ("identificador del acto", "identifier of the act")),
        .earliest, .latest,
        .text(
            "type", "tipo", "type",
            ("clase PLOVER: AGREE, CONSULT, SUPPORT, COOPERATE o AID", "PLOVER class: AGREE, CONSULT, SUPPORT, COOPERATE or AID")),
        .text("cameo", "CAMEO", "CAMEO", ("código raíz CAMEO", "CAMEO root code")),
        .text(
            "status", "estado", "status",
            ("afirmado, previsto, hipotético o negado", "asserted, planned, hypothetical or negated")),
        .ids("parties", "partes (id)", "parties (id)", ("identificadores de las partes", "identifiers of the parties")),
        .text("party_names", "partes", "parties", ("siglas o nombres de las partes", "acronyms or names of the parties")),
        .text("title", "acto", "act", ("instrumento o clase del acto", "instrument or class of the act")),
        .ids(
            "agreement", "acuerdo", "agreement",
            ("identificador del acuerdo que concluye o menciona", "identifier of the agreement it concludes or tells of")),
        .integer(
            "documents", "fuentes", "sources", unit: "documents", ("documentos que lo cuentan", "documents that tell of it")),
        .text("quote", "frase", "quote", ("la frase de la que se leyó", "the sentence it was read from")),
        .ids("document", "documento", "document", ("documento de la frase", "document of the sentence")),
        .text("rule", "regla", "rule", ("regla que lo leyó", "rule that read it")),
    ]

    static func rows(_ acts: [Act], _ institutions: Institutions) -> [Row] {
        acts.map { act in
            Row(
                id: act.key,
                cells: [
                    .ids([act.key]), .optional(act.interval.earliest), .optional(act.interval.latest), type(act.type),
                    .text(act.cameo), status(act.status), .ids(act.parties),
                    .text(act.parties.map(institutions.short).joined(separator: " · ")), title(act, institutions),
                    act.agreement.map { .ids([$0]) } ?? .missing, .integer(act.documents), .text(act.quote),
                    .ids([act.document]), .text(act.rule),
                ],
                evidence: act.evidence)
        }
    }

    /// The instrument where there is one, else the class of the act.
    private static func title(_ act: Act, _ institutions: Institutions) -> Cell {
        guard let instrument = act.instrument, !instrument.isEmpty else { return type(act.type) }
        return .text(institutions.name(instrument))
    }

    static func type(_ code: String) -> Cell {
        .label(code: code, typeNames[code] ?? LocalizedText(es: code, en: code))
    }

    static func status(_ code: String) -> Cell {
        .label(code: code, statusNames[code] ?? LocalizedText(es: code, en: code))
    }

    private static let typeNames = [
        "AGREE": LocalizedText(es: "compromiso", en: "undertaking"),
        "CONSULT": LocalizedText(es: "reunión", en: "meeting"),
        "SUPPORT": LocalizedText(es: "acuerdo o apoyo", en: "agreement or support"),
        "COOPERATE": LocalizedText(es: "acción conjunta", en: "joint action"),
        "AID": LocalizedText(es: "asistencia", en: "assistance"),
    ]

    private static let statusNames = [
        "asserted": LocalizedText(es: "afirmado", en: "asserted"),
        "planned": LocalizedText(es: "previsto", en: "planned"),
        "hypothetical": LocalizedText(es: "hipotético", en: "hypothetical"),
        "negated": LocalizedText(es: "negado", en: "negated"),
    ]
}
