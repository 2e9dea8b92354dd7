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
        .text(
            "basis", "base", "basis",
            (
                "de dónde es la fecha; «duración»: el acto duró esos días",
                "where the date is from; “duration”: the act lasted those days"
            )),
    ]

    static func rows(_ acts: [Act], _ institutions: Institutions) -> [Row] {
        acts.map { act in
            Row(
                id: act.key,
                cells: [
                    .ids([act.key]), .optional(act.interval.earliest), .optional(act.interval.latest), type(act.type),
                    .text(act.cameo), status(act.status), .ids(act.parties),
                    institutions.short(act.parties), title(act, institutions),
                    act.agreement.map { .ids([$0]) } ?? .missing, .integer(act.documents), .text(act.quote),
                    .ids([act.document]), .text(act.rule), basis(act.basis),
                ],
                evidence: act.evidence)
        }
    }

    /// The instrument where there is one, else what the frame is about, else the class of the act.
    private static func title(_ act: Act, _ institutions: Institutions) -> Cell {
        guard let instrument = act.instrument, !instrument.isEmpty else { return name(of: act.rule, type: act.type) }
        return .name(institutions.name(instrument))
    }

    /// What the frame of a rule is about, which says more than the class: «visita» where the class is a meeting.
    ///
    /// «+told» behind a frame says how its parties are known; `supports B in drafting` is more than praise.
    static func name(of rule: String, type code: String) -> Cell {
        let frame = String(rule.split(separator: ".").dropFirst().joined(separator: ".").prefix { $0 != "+" })
        guard code == "SUPPORT" || !verbalFrames.contains(frame) else { return type(code) }
        return actNames[frame].map { .label(code: frame, $0) } ?? type(code)
    }

    static func basis(_ code: String) -> Cell {
        .label(code: code, basisNames[code] ?? LocalizedText(es: code, en: code))
    }

    private static let basisNames = [
        "clause": LocalizedText(es: "la frase", en: "the sentence"), "span": LocalizedText(es: "duración", en: "duration"),
        "zone": LocalizedText(es: "la sección", en: "the section"),
        "document-bound": LocalizedText(es: "el documento", en: "the document"),
    ]

    /// Frames of words alone, which name no act of another class.
    private static let verbalFrames: Set<String> = ["praise", "thank", "voice-support"]

    /// By the frame that read the act, without its language.
    private static let actNames = [
        "visit": LocalizedText(es: "visita", en: "visit"), "host": LocalizedText(es: "visita", en: "visit"),
        "host-visit": LocalizedText(es: "visita", en: "visit"), "welcome": LocalizedText(es: "recibimiento", en: "reception"),
        "meet-talks": LocalizedText(es: "mesa de trabajo", en: "talks"),
        "hold-talks": LocalizedText(es: "mesa de trabajo", en: "talks"), "speak": LocalizedText(es: "conversación", en: "call"),
        "joint-act": LocalizedText(es: "acto conjunto", en: "joint act"),
        "train": LocalizedText(es: "capacitación", en: "training"),
        "share": LocalizedText(es: "intercambio", en: "exchange"),
        "deliver-information": LocalizedText(es: "entrega de información", en: "information handed over"),
        "give": LocalizedText(es: "entrega", en: "handover"), "fund": LocalizedText(es: "financiamiento", en: "funding"),
        "make-available": LocalizedText(es: "recursos a disposición", en: "means made available"),
        "voice-support": LocalizedText(es: "respaldo", en: "backing"),
        "concur-in": LocalizedText(es: "coincidencia", en: "agreement in views"),
        "praise": LocalizedText(es: "reconocimiento", en: "praise"), "thank": LocalizedText(es: "agradecimiento", en: "thanks"),
        "sign": LocalizedText(es: "firma", en: "signing"), "signing": LocalizedText(es: "firma", en: "signing"),
        "join": LocalizedText(es: "adhesión", en: "accession"), "offer": LocalizedText(es: "ofrecimiento", en: "offer"),
        "participate-meeting": LocalizedText(es: "reunión", en: "meeting"),
        "extradite": LocalizedText(es: "extradición", en: "extradition"),
    ]

    static func type(_ code: String) -> Cell {
        .label(code: code, typeName(code))
    }

    static func status(_ code: String) -> Cell {
        .label(code: code, statusName(code))
    }

    static func typeName(_ code: String) -> LocalizedText { typeNames[code] ?? LocalizedText(es: code, en: code) }
    static func statusName(_ code: String) -> LocalizedText { statusNames[code] ?? LocalizedText(es: code, en: code) }

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
