import Documents
import Storage

/// How many documents name each institution in a period, against the period before.
struct MentionFrequency: Measure {
    let name = "mention-frequency"
    let title = LocalizedText(es: "Frecuencia de mención", en: "Mention frequency")
    let summary = LocalizedText(
        es: "Documentos que mencionan a cada institución en el periodo, con su intervalo y el cambio frente al anterior.",
        en: "Documents that name each institution in the period, with their interval and the change from the one before.")
    let columns: [Column] = [
        .institution, .institutionName,
        .text("acronym", "sigla", "acronym", ("sigla más usada en los documentos", "acronym that documents use most")),
        .text("country", "país", "country", ("ISO 3166-1, o INT", "ISO 3166-1, or INT")),
        .integer(
            "documents", "documentos", "documents", unit: "documents",
            ("documentos que la mencionan", "documents that name it")),
        .integer("mentions", "menciones", "mentions", unit: "mentions", ("veces que se la nombra", "times it is named")),
        .integer(
            "documents_previous", "periodo anterior", "previous period", unit: "documents",
            ("documentos del periodo anterior que la mencionan", "documents of the previous period that name it")),
        .decimal(
            "per_hundred", "por 100 documentos", "per 100 documents", unit: "documents", decimals: 1,
            ("documentos que la mencionan por cada 100 leídos", "documents that name it per 100 read")),
        .decimal(
            "low", "mín.", "low", unit: "documents", decimals: 1,
            ("límite inferior de documents, Garwood 95 %", "lower limit of documents, Garwood 95 %")),
        .decimal(
            "high", "máx.", "high", unit: "documents", decimals: 1,
            ("límite superior de documents, Garwood 95 %", "upper limit of documents, Garwood 95 %")),
        .decimal(
            "rate_ratio", "razón", "rate ratio", unit: "ratio", decimals: 2,
            (
                "tasa entre la del periodo anterior; falta si la base es menor que 10",
                "rate over that of the previous period; missing on a base below 10"
            )),
        .decimal(
            "ratio_low", "razón mín.", "ratio low", unit: "ratio", decimals: 2,
            ("límite inferior de rate_ratio, 95 %", "lower limit of rate_ratio, 95 %")),
        .decimal(
            "ratio_high", "razón máx.", "ratio high", unit: "ratio", decimals: 2,
            ("límite superior de rate_ratio, 95 %", "upper limit of rate_ratio, 95 %")),
        .decimal(
            "p_adjusted", "p ajustada", "adjusted p", unit: "probability", decimals: 4,
            (
                "prueba exacta, Benjamini-Hochberg sobre las filas comparadas",
                "exact test, Benjamini-Hochberg over the rows compared"
            )),
        .integer(
            "registered", "en el registro", "registered", unit: "flag",
            ("1 si está en el registro, 0 si no", "1 if the registry has it, else 0")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let exposure = try base.exposure(request.period)
        let before = try base.exposure(request.period.previous)
        let institutions = try base.institutions()
        let tally = try MentionTally(request.period, base)
        var previous: [String: Int] = [:]
        try base.read(Query.mentionFrequency, request.period.previous) { previous[$0.text(0)] = $0.integer(1) }

        let counted = tally.places.keys.compactMap { institutions.byID[$0] }
            .filter { request.institutions.isEmpty || request.institutions.contains($0.key) }
            .map { (institution: $0, count: tally.count($0.id)) }
            .sorted {
                ($1.count.documents, $1.count.mentions, $0.institution.key) < (
                    $0.count.documents, $0.count.mentions, $1.institution.key
                )
            }
        let shown = counted.prefix(request.top ?? counted.count)
        let ratios = shown.map { row -> RateRatio? in
            let base = previous[row.institution.key] ?? 0
            return base < Change.base
                ? nil
                : RateRatio(
                    row.count.documents, in: Double(exposure.documents), against: base, in: Double(before.documents))
        }
        var adjusted = BenjaminiHochberg.adjusted(ratios.compactMap { $0?.p })[...]
        var limits = LimitCache()
        let rows = zip(shown, ratios).map { row, ratio in
            let institution = row.institution
            let interval = limits[row.count.documents]
            return Row(
                id: institution.key,
                cells: [
                    .ids([institution.key]), .name(institution.names), .optional(institution.acronym),
                    .optional(institution.country), .integer(row.count.documents), .integer(row.count.mentions),
                    before.documents == 0 ? .missing : .integer(previous[institution.key] ?? 0),
                    .optional(exposure.documents == 0 ? nil : 100 * Double(row.count.documents) / Double(exposure.documents)),
                    .decimal(interval.low), .decimal(interval.high), .optional(ratio?.ratio), .optional(ratio?.limits.low),
                    .optional(ratio?.limits.high), .optional(ratio == nil ? nil : adjusted.popFirst()),
                    .integer(institution.registered ? 1 : 0),
                ],
                evidence: tally.evidence(institution.id))
        }
        var note = Note(exposure)
        let tests = ratios.count { $0 != nil }
        note.add(
            "Periodo anterior: \(Note.count(before.documents, "documento", "documentos", .spanish)); "
                + "\(Note.count(tests, "comparación", "comparaciones", .spanish)) con base de 10 o más.",
            "Previous period: \(Note.count(before.documents, "document", "documents", .english)); "
                + "\(Note.count(tests, "comparison", "comparisons", .english)) on a base of 10 or more.")
        if shown.count < counted.count {
            note.add(
                "Se muestran \(shown.count) de \(Note.count(counted.count, "institución", "instituciones", .spanish)).",
                "\(shown.count) of \(Note.count(counted.count, "institution", "institutions", .english)) shown.")
        }
        return (rows, note.text)
    }
}

/// Garwood limits, computed once for each count.
struct LimitCache {
    private var known: [Int: ConfidenceLimits] = [:]

    subscript(count: Int) -> ConfidenceLimits {
        mutating get {
            if let limits = known[count] { return limits }
            let limits = Garwood.limits(count)
            known[count] = limits
            return limits
        }
    }
}
