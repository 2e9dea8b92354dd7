import Documents

/// Who cooperates with whom: one row a pair.
struct CooperationMatrix: Measure {
    let name = "cooperation-matrix"
    let title = LocalizedText(es: "Matriz de cooperación", en: "Cooperation matrix")
    let summary = LocalizedText(
        es: "Actos de cooperación de cada par de instituciones en el periodo, y con qué frecuencia se las nombra juntas.",
        en: "Acts of cooperation of each pair of institutions in the period, and how often they are named together.")
    let counting: String? = "events"
    let columns: [Column] = [
        .ids("a", "id a", "id a", ("identificador de la primera", "identifier of the first")),
        .ids("b", "id b", "id b", ("identificador de la segunda", "identifier of the second")),
        .text("a_name", "institución a", "institution a", ("nombre de la primera", "name of the first")),
        .text("b_name", "institución b", "institution b", ("nombre de la segunda", "name of the second")),
        .integer(
            "events", "actos", "acts", unit: "events",
            ("actos en que ambas son parte", "acts in which both are parties")),
        .integer(
            "events_previous", "periodo anterior", "previous period", unit: "events",
            ("actos del periodo anterior", "acts of the previous period")),
        .decimal(
            "fractional", "fraccionado", "fractional", unit: "events", decimals: 2,
            ("cuenta fraccionada: cada acto reparte 1 entre sus pares", "fractional count: each act shares 1 among its pairs")),
        .decimal(
            "affinity", "afinidad", "affinity", unit: "ratio", decimals: 2,
            (
                "documentos que nombran a ambas, entre los esperados por azar",
                "documents that name both, over those expected by chance"
            )),
        .decimal(
            "salton", "coseno de Salton", "Salton's cosine", unit: "ratio", decimals: 3,
            ("0 nunca juntas, 1 siempre, por documentos", "0 never together, 1 always, by documents")),
        .decimal(
            "fisher_p_adjusted", "p de Fisher ajustada", "adjusted Fisher p", unit: "probability", decimals: 4,
            (
                "Fisher exacta de una cola, Benjamini-Hochberg sobre los pares mostrados",
                "one-sided Fisher exact, Benjamini-Hochberg over the pairs shown"
            )),
        .integer(
            "documents_both", "documentos con ambas", "documents with both", unit: "documents",
            ("documentos que nombran a ambas", "documents that name both")),
    ]

    /// Up to this many active institutions, pairs without acts are listed too.
    static let fullMatrix = 80

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let acts = try base.acts(request)
        let within = acts.filter { $0.place == .within }
        var earlier = request
        earlier.period = request.period.previous
        let previous = PairCounts(try base.acts(earlier).filter { $0.place == .within })
        var counts = PairCounts(within)
        let institutions = try base.institutions()
        let exposure = try base.exposure(request.period)

        let ranked = counts.strength.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
        let active = ranked.prefix(request.top ?? ranked.count).sorted()
        let chosen = Set(active)
        counts.pairs = counts.pairs.filter { chosen.contains($0.key.a) && chosen.contains($0.key.b) }
        if active.count <= Self.fullMatrix {
            for (index, a) in active.enumerated() {
                for b in active[(index + 1)...] where counts.pairs[Pair(a, b)] == nil { counts.pairs[Pair(a, b)] = .init() }
            }
        }
        let tally = try MentionTally(request.period, base)
        let naming = Dictionary(
            uniqueKeysWithValues: active.map { key in
                (key, Set((institutions.byKey[key].flatMap { tally.places[$0.id] } ?? []).map(\.document)))
            })
        let pairs = counts.pairs.sorted { $0.key < $1.key }
        let similar = pairs.map { pair, _ in
            let (first, second) = (naming[pair.a] ?? [], naming[pair.b] ?? [])
            return Similarity(
                together: first.intersection(second).count, first: first.count, second: second.count, units: exposure.documents)
        }
        let adjusted = BenjaminiHochberg.adjusted(
            similar.map { FisherExact.p(together: $0.together, first: $0.first, second: $0.second, units: $0.units) })
        let rows = zip(pairs, zip(similar, adjusted)).map { entry, measures in
            let (pair, count) = entry
            let (similarity, p) = measures
            return Row(
                id: "\(pair.a)~\(pair.b)",
                cells: [
                    .ids([pair.a]), .ids([pair.b]), .name(institutions.name(pair.a)), .name(institutions.name(pair.b)),
                    .integer(count.evidence.count), .integer(previous.pairs[pair]?.evidence.count ?? 0),
                    .decimal(count.fractional), .decimal(similarity.probabilisticAffinity), .decimal(similarity.salton),
                    .decimal(p), .integer(similarity.together),
                ],
                evidence: count.evidence)
        }
        var note = Note(exposure)
        note.add(
            "\(Note.count(within.count, "acto", "actos", .spanish)) entre "
                + "\(Note.count(counts.strength.count, "institución", "instituciones", .spanish)); afinidad, coseno y Fisher cuentan "
                + "documentos.",
            "\(Note.count(within.count, "act", "acts", .english)) among "
                + "\(Note.count(counts.strength.count, "institution", "institutions", .english)); affinity, cosine and Fisher count "
                + "documents.")
        if active.count > Self.fullMatrix {
            note.add("Solo pares con actos.", "Pairs with acts only.")
        }
        note.addUncertain(acts: acts.count - within.count)
        return (rows, note.text)
    }
}
