import Documents

/// How many documents name each institution month by month.
struct MentionTimeline: Measure {
    let name = "mention-timeline"
    let title = LocalizedText(es: "Menciones en el tiempo", en: "Mentions over time")
    let summary = LocalizedText(
        es: "Documentos que mencionan a cada institución mes a mes, con los documentos leídos en cada mes.",
        en: "Documents that name each institution month by month, with the documents read in each month.")
    let columns: [Column] = [
        .period(
            "month", "mes", "month", ("mes (semana o día si el periodo lo es)", "month (week or day where the period is one)")),
        .institution, .institutionName,
        .integer(
            "documents", "documentos", "documents", unit: "documents",
            ("documentos que la mencionan; falta si no se leyó ninguno", "documents that name it; missing where none was read")),
        .integer("mentions", "menciones", "mentions", unit: "mentions", ("veces que se la nombra", "times it is named")),
        .decimal(
            "low", "mín.", "low", unit: "documents", decimals: 1,
            ("límite inferior de documents, Garwood 95 %", "lower limit of documents, Garwood 95 %")),
        .decimal(
            "high", "máx.", "high", unit: "documents", decimals: 1,
            ("límite superior de documents, Garwood 95 %", "upper limit of documents, Garwood 95 %")),
        .integer(
            "documents_read", "documentos leídos", "documents read", unit: "documents",
            ("documentos leídos en el mes", "documents read in the month")),
    ]

    /// How many institutions, the most mentioned ones, have a row for every month where all are asked for.
    static let fullRows = 100

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let series = try MonthlySeries(request, base)
        let total = series.entries.count
        var limits = LimitCache()
        var rows: [Row] = []
        for (place, entry) in series.entries.prefix(request.top ?? total).enumerated() {
            for (index, part) in series.parts.enumerated() {
                // Beyond the first hundred, a month without a mention has no row.
                if place >= Self.fullRows && request.top == nil && entry.documents[index] == 0 { continue }
                let interval = limits[entry.documents[index]]
                let seen = series.read[index] > 0
                rows.append(
                    Row(
                        id: "\(entry.institution.key)~\(part)",
                        cells: [
                            .period(part), .ids([entry.institution.key]), .name(entry.institution.names),
                            seen ? .integer(entry.documents[index]) : .missing, seen ? .integer(entry.mentions[index]) : .missing,
                            seen ? .decimal(interval.low) : .missing, seen ? .decimal(interval.high) : .missing,
                            .integer(series.read[index]),
                        ],
                        evidence: entry.evidence[index]))
            }
        }
        let shown = min(total, request.top ?? total)
        let between = series.between
        var note = Note(try base.exposure(series.window))
        if between > 0 {
            note.add(
                "\(Note.count(between, "documento puede ser", "documentos pueden ser", .spanish)) de más de un mes y no "
                    + "\(between == 1 ? "está" : "están") en ninguno.",
                "\(Note.count(between, "document", "documents", .english)) may be of more than one month and "
                    + "\(between == 1 ? "is" : "are") in none.")
        }
        if request.top == nil && total > Self.fullRows {
            note.add(
                "Solo las primeras \(Self.fullRows) instituciones tienen filas con cero.",
                "Only the first \(Self.fullRows) institutions have rows of zero.")
        }
        if shown < total {
            note.add(
                "Se muestran \(shown) de \(Note.count(total, "institución", "instituciones", .spanish)).",
                "\(shown) of \(Note.count(total, "institution", "institutions", .english)) shown.")
        }
        return (rows, note.text)
    }
}

extension Period {
    /// The period with the ones before it, `span` in all.
    func window(_ span: Int) -> Period {
        var start = self
        for _ in 1..<max(1, span) { start = start.previous }
        return Period(grain: .span, first: start.first, last: last)
    }

    /// What a timeline over this kind of period is divided by.
    var partGrain: Grain {
        switch grain {
        case .week, .day: grain
        default: .month
        }
    }
}
