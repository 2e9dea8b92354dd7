import Documents
import Storage

/// The few numbers that sum a period up, each against the period before.
struct KeyFigures: Measure {
    let name = "key-figures"
    let title = LocalizedText(es: "Cifras clave", en: "Key figures")
    let summary = LocalizedText(
        es: "Documentos, instituciones, menciones, actos, acuerdos y compromisos del periodo, con su cambio.",
        en: "Documents, institutions, mentions, acts, agreements and commitments of the period, with their change.")
    let counting: String? = "value"
    let columns: [Column] = [
        .text("figure", "código", "code", ("nombre fijo de la cifra", "fixed name of the figure")),
        .text("name", "cifra", "figure", ("qué se cuenta", "what is counted")),
        .integer("value", "valor", "value", unit: "count", ("en el periodo", "in the period")),
        .decimal(
            "low", "mín.", "low", unit: "count", decimals: 1,
            (
                "límite inferior, Garwood 95 %; falta donde no es una cuenta de sucesos",
                "lower limit, Garwood 95 %; missing where it is no count of events"
            )),
        .decimal("high", "máx.", "high", unit: "count", decimals: 1, ("límite superior", "upper limit")),
        .integer("previous", "anterior", "previous", unit: "count", ("en el periodo anterior", "in the previous period")),
        .decimal(
            "rate_ratio", "razón", "rate ratio", unit: "ratio", decimals: 2,
            ("por documento leído, entre la del periodo anterior", "per document read, over that of the previous period")),
        .decimal(
            "ratio_low", "razón mín.", "ratio low", unit: "ratio", decimals: 2, ("límite inferior, 95 %", "lower limit, 95 %")),
        .decimal(
            "ratio_high", "razón máx.", "ratio high", unit: "ratio", decimals: 2, ("límite superior, 95 %", "upper limit, 95 %")),
        .text("change", "cambio", "change", ("lo que la prueba permite decir", "what the test allows to be said")),
    ]

    private struct Figure {
        var code: String
        var name: LocalizedText
        var value: Int
        var previous: Int
        /// Whether it counts independent events, whose rate can be compared.
        var isEventCount: Bool
        var evidence: [String]
    }

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let exposure = try base.exposure(request.period)
        let before = try base.exposure(request.period.previous)
        let figures = try figures(request, base, exposure, before)
        var limits = LimitCache()
        let rows = figures.map { figure in
            let ratio =
                figure.isEventCount && figure.previous >= Change.base
                ? RateRatio(
                    figure.value, in: Double(exposure.documents), against: figure.previous, in: Double(before.documents)) : nil
            let interval = limits[figure.value]
            let change = Change(previous: figure.previous, ratio: ratio)
            return Row(
                id: figure.code,
                cells: [
                    .text(figure.code), .label(code: figure.code, figure.name), .integer(figure.value),
                    figure.isEventCount ? .decimal(interval.low) : .missing,
                    figure.isEventCount ? .decimal(interval.high) : .missing,
                    before.documents == 0 ? .missing : .integer(figure.previous), .optional(ratio?.ratio),
                    .optional(ratio?.limits.low), .optional(ratio?.limits.high),
                    figure.isEventCount ? .label(code: change.rawValue, change.label) : .missing,
                ],
                evidence: figure.evidence)
        }
        var note = Note(exposure)
        note.addUncertain(acts: try base.acts(request).count { $0.place == .uncertain })
        return (rows, note.text)
    }

    private func figures(
        _ request: MeasureRequest, _ base: BaseCounts, _ exposure: Exposure, _ before: Exposure
    ) throws(AnalyticsError) -> [Figure] {
        var earlier = request
        earlier.period = request.period.previous
        let acts = try base.acts(request).filter { $0.place == .within }
        let actsBefore = try base.acts(earlier).filter { $0.place == .within }
        let mentions = try MentionTally(request.period, base)
        var previousMentions = 0
        var previousInstitutions = 0
        try base.read(Query.mentionFrequency, earlier.period) { row in
            previousMentions += row.integer(2)
            previousInstitutions += 1
        }
        let named = mentions.places.keys.sorted()
        let agreements = acts.filter { $0.agreement != nil && $0.type == "SUPPORT" }
        let agreementsBefore = actsBefore.filter { $0.agreement != nil && $0.type == "SUPPORT" }
        let commitments = try commitments(request.period, base)
        return [
            Figure(
                code: "documents", name: LocalizedText(es: "documentos leídos", en: "documents read"), value: exposure.documents,
                previous: before.documents, isEventCount: false, evidence: mentions.documents.map(\.key)),
            Figure(
                code: "institutions", name: LocalizedText(es: "instituciones nombradas", en: "institutions named"),
                value: named.count, previous: previousInstitutions, isEventCount: false,
                evidence: named.compactMap { mentions.evidence($0).first }),
            Figure(
                code: "mentions", name: LocalizedText(es: "menciones", en: "mentions"),
                value: named.reduce(0) { $0 + mentions.count($1).mentions }, previous: previousMentions, isEventCount: false,
                evidence: named.flatMap { mentions.evidence($0) }),
            Figure(
                code: "events", name: LocalizedText(es: "actos de cooperación", en: "acts of cooperation"), value: acts.count,
                previous: actsBefore.count, isEventCount: true, evidence: acts.map(\.key)),
            Figure(
                code: "agreements", name: LocalizedText(es: "acuerdos firmados", en: "agreements signed"),
                value: Set(agreements.compactMap(\.agreement)).count,
                previous: Set(agreementsBefore.compactMap(\.agreement)).count,
                isEventCount: true, evidence: agreements.map(\.key)),
            Figure(
                code: "commitments", name: LocalizedText(es: "compromisos anunciados", en: "commitments announced"),
                value: commitments.count, previous: try self.commitments(earlier.period, base).count, isEventCount: true,
                evidence: commitments),
        ]
    }

    /// Commitments whose document lies within the period.
    private func commitments(_ period: Period, _ base: BaseCounts) throws(AnalyticsError) -> [String] {
        var keys: [String] = []
        try base.read(Query.commitments, period) { row in
            guard let earliest = CalendarDay(iso: row.text(8)), earliest >= period.first, row.text(9) <= period.last.description
            else { return }
            keys.append(row.text(1))
        }
        return keys
    }
}
