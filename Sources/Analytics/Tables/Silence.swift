import Documents

/// Pairs that cooperated before and of which nothing has been told since.
struct Silence: Measure {
    let name = "silence"
    let title = LocalizedText(es: "Silencios", en: "Silences")
    let summary = LocalizedText(
        es: "Pares de instituciones que cooperaron antes y no en el periodo: último acto y días callados.",
        en: "Pairs of institutions that cooperated before and not in the period: last act and days of silence.")
    let columns: [Column] = [
        .ids("a", "id a", "id a", ("identificador de la primera", "identifier of the first")),
        .ids("b", "id b", "id b", ("identificador de la segunda", "identifier of the second")),
        .text("a_name", "institución a", "institution a", ("nombre de la primera", "name of the first")),
        .text("b_name", "institución b", "institution b", ("nombre de la segunda", "name of the second")),
        .integer(
            "events_before", "actos antes", "acts before", unit: "events",
            ("actos en los periodos anteriores", "acts in the periods before")),
        .date("last_act", "último acto", "last act", ("último día posible del último acto", "last possible day of the last act")),
        .integer(
            "days_silent", "días callados", "days silent", unit: "days",
            ("del último acto al final del periodo", "from the last act to the end of the period")),
        .integer(
            "documents_since", "documentos con ambas", "documents with both", unit: "documents",
            ("documentos del periodo que nombran a ambas", "documents of the period that name both")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var past = request
        past.period = request.period.window(max(2, request.span))
        let acts = try base.acts(past).filter { $0.place == .within }
        let before = acts.filter { ($0.interval.latest ?? request.period.first) < request.period.first }
        let since = PairCounts(acts.filter { ($0.interval.latest ?? request.period.first) >= request.period.first })
        let counts = PairCounts(before)
        var last: [Pair: CalendarDay] = [:]
        for act in before {
            guard let day = act.interval.latest else { continue }
            let parties = Set(act.parties).sorted()
            for (index, one) in parties.enumerated() {
                for other in parties[(index + 1)...] { last[Pair(one, other)] = max(last[Pair(one, other)] ?? day, day) }
            }
        }
        let institutions = try base.institutions()
        let tally = try MentionTally(request.period, base)
        func naming(_ key: String) -> Set<Int> {
            Set((institutions.byKey[key].flatMap { tally.places[$0.id] } ?? []).map(\.document))
        }
        let silent = counts.pairs.keys.filter { since.pairs[$0] == nil }
            .compactMap { pair in last[pair].map { (pair: pair, last: $0) } }
            .sorted { ($0.last, $0.pair) < ($1.last, $1.pair) }
        let rows = silent.prefix(request.top ?? silent.count).map { entry in
            let pair = entry.pair
            let evidence = counts.pairs[pair]?.evidence ?? []
            return Row(
                id: "\(pair.a)~\(pair.b)",
                cells: [
                    .ids([pair.a]), .ids([pair.b]), .name(institutions.name(pair.a)), .name(institutions.name(pair.b)),
                    .integer(evidence.count), .date(entry.last), .integer(request.period.last.ordinal - entry.last.ordinal),
                    .integer(naming(pair.a).intersection(naming(pair.b)).count),
                ],
                evidence: evidence)
        }
        var note = Note(try base.exposure(request.period))
        note.add(
            "Se mira hasta el \(past.period.first). Que no se sepa de un acto no prueba que no lo hubo.",
            "Looking back to \(past.period.first). That no act is told of does not prove that there was none.")
        return (rows, note.text)
    }
}
