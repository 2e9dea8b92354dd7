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

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let window = request.period.window(request.span)
        let parts = window.divided(by: request.period.partGrain)
        let institutions = try base.institutions()
        let tally = try MentionTally(window, base)
        let partOf = tally.documents.map { document in
            parts.firstIndex { $0.first <= document.earliest && document.latest <= $0.last }
        }
        var read = [Int](repeating: 0, count: parts.count)
        for part in partOf { if let part { read[part] += 1 } }

        var ranked = tally.places.map { (id: $0.key, documents: $0.value.count) }
            .compactMap { entry in institutions.byID[entry.id].map { (institution: $0, documents: entry.documents) } }
        ranked.sort { ($1.documents, $0.institution.key) < ($0.documents, $1.institution.key) }
        if !request.institutions.isEmpty { ranked.removeAll { !request.institutions.contains($0.institution.key) } }
        let total = ranked.count
        if let top = request.top { ranked = Array(ranked.prefix(top)) }

        var limits = LimitCache()
        var rows: [Row] = []
        rows.reserveCapacity(ranked.count * parts.count)
        for entry in ranked {
            var documents = [Int](repeating: 0, count: parts.count)
            var mentions = documents
            var evidence = [[String]](repeating: [], count: parts.count)
            for place in tally.places[entry.institution.id] ?? [] {
                guard let part = partOf[place.document] else { continue }
                documents[part] += 1
                mentions[part] += place.codes.count
                let prefix = tally.documents[place.document].mentionPrefix
                for code in place.codes { evidence[part].append(MentionTally.identifier(prefix, code)) }
            }
            for (index, part) in parts.enumerated() {
                let interval = limits[documents[index]]
                let seen = read[index] > 0
                rows.append(
                    Row(
                        id: "\(entry.institution.key)~\(part)",
                        cells: [
                            .period(part), .ids([entry.institution.key]), .text(entry.institution.name),
                            seen ? .integer(documents[index]) : .missing, seen ? .integer(mentions[index]) : .missing,
                            seen ? .decimal(interval.low) : .missing, seen ? .decimal(interval.high) : .missing,
                            .integer(read[index]),
                        ],
                        evidence: evidence[index]))
            }
        }
        var note = Note(try base.exposure(window))
        let between = partOf.count { $0 == nil }
        if between > 0 {
            note.add(
                "\(Note.count(between, "documento puede ser", "documentos pueden ser", .spanish)) de más de un mes y no "
                    + "\(between == 1 ? "está" : "están") en ninguno.",
                "\(Note.count(between, "document", "documents", .english)) may be of more than one month and "
                    + "\(between == 1 ? "is" : "are") in none.")
        }
        if ranked.count < total {
            note.add(
                "Se muestran \(ranked.count) de \(Note.count(total, "institución", "instituciones", .spanish)).",
                "\(ranked.count) of \(Note.count(total, "institution", "institutions", .english)) shown.")
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
