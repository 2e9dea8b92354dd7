import Documents

/// Where each institution stands in the network of cooperation of a period.
struct Network: Measure {
    let name = "network"
    let title = LocalizedText(es: "Red de cooperación", en: "Cooperation network")
    let summary = LocalizedText(
        es: "Medidas de red de cada institución con actos en el periodo; los lazos pesan los actos fraccionados.",
        en: "Network measures of each institution with acts in the period; ties weigh the acts, counted fractionally.")
    let columns: [Column] = [
        .institution, .institutionName,
        .integer("degree", "grado", "degree", unit: "institutions", ("con cuántas coopera", "with how many it cooperates")),
        .decimal(
            "strength", "fuerza", "strength", unit: "events", decimals: 2,
            ("suma de los pesos de sus lazos", "sum of its ties' weights")),
        .decimal(
            "betweenness", "intermediación", "betweenness", unit: "ratio", decimals: 4,
            ("Brandes 2001, largo 1/peso", "Brandes 2001, length 1/weight")),
        .decimal(
            "closeness", "cercanía", "closeness", unit: "ratio", decimals: 4,
            ("armónica si la red no es conexa", "harmonic where the network is not connected")),
        .decimal(
            "eigenvector", "vector propio", "eigenvector", unit: "ratio", decimals: 4,
            ("centralidad de vector propio", "eigenvector centrality")),
        .decimal("pagerank", "PageRank", "PageRank", unit: "ratio", decimals: 4, ("amortiguación 0,85", "damping 0.85")),
        .integer(
            "coreness", "núcleo", "coreness", unit: "ties",
            ("mayor k del núcleo al que pertenece", "greatest k of the core it belongs to")),
        .integer(
            "community", "comunidad", "community", unit: "group",
            ("grupo de Louvain, por orden de id", "Louvain group, in order of id")),
        .integer(
            "rank_low", "rango mín.", "rank low", unit: "rank",
            (
                "mejor puesto por intermediación al quitar un documento; falta si hay más de 60 documentos",
                "best rank by betweenness when one document is left out; missing for more than 60 documents"
            )),
        .integer("rank_high", "rango máx.", "rank high", unit: "rank", ("peor puesto", "worst rank")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        let acts = try base.acts(request)
        let within = acts.filter { $0.place == .within }
        let graph = Self.graph(within, nodes: [])
        let institutions = try base.institutions()
        let betweenness = Centrality.betweenness(graph, weighted: true)
        let closeness = Centrality.closeness(graph, weighted: true)
        let eigenvector = Centrality.eigenvector(graph)
        let pageRank = Centrality.pageRank(graph)
        let coreness = Centrality.coreness(graph)
        let communities = Communities(graph)
        let ranges = Self.rankRanges(within, graph)
        let order = graph.nodes.indices.sorted { (graph.strength($1), $0) < (graph.strength($0), $1) }
        let rows = order.prefix(request.top ?? order.count).map { node in
            let key = graph.nodes[node]
            return Row(
                id: key,
                cells: [
                    .ids([key]), .name(institutions.name(key)), .integer(graph.degree(node)), .decimal(graph.strength(node)),
                    .decimal(betweenness[node]), .decimal(closeness[node]), .decimal(eigenvector[node]), .decimal(pageRank[node]),
                    .integer(coreness[node]), .integer(communities.groups[node] + 1), .optional(ranges?[node].low),
                    .optional(ranges?[node].high),
                ],
                evidence: within.filter { $0.parties.contains(key) && Set($0.parties).count > 1 }.map(\.key))
        }
        var note = Note(try base.exposure(request.period))
        let (density, transitivity) = (
            CellText(decimals: 3).text(.decimal(graph.density)), CellText(decimals: 3).text(.decimal(graph.transitivity))
        )
        let modularity = CellText(decimals: 3).text(.decimal(communities.modularity))
        note.add(
            "Densidad \(density), transitividad \(transitivity), modularidad \(modularity) (Louvain, sin azar).",
            "Density \(density), transitivity \(transitivity), modularity \(modularity) (Louvain, no chance in it).")
        if graph.nodes.count < 10 {
            note.add(
                "Con menos de diez instituciones, las centralidades son ruido: véase el rango de puestos.",
                "Below ten institutions, centralities are noise: see the range of ranks.")
        }
        note.addUncertain(acts: acts.count - within.count)
        return (rows, note.text)
    }

    private static func graph(_ acts: [Act], nodes: [String]) -> Graph {
        let pairs = PairCounts(acts).pairs.sorted { $0.key < $1.key }
        return Graph(nodes: nodes, edges: pairs.map { ($0.key.a, $0.key.b, $0.value.fractional) })
    }

    /// Best and worst rank by betweenness over all ways to leave one document out; nil where that is too many.
    private static func rankRanges(_ acts: [Act], _ graph: Graph) -> [(low: Int, high: Int)]? {
        let documents = Set(acts.map(\.document)).sorted()
        guard documents.count <= 60, documents.count > 1, graph.nodes.count <= 60 else { return nil }
        var ranges = [(low: Int, high: Int)](repeating: (.max, 0), count: graph.nodes.count)
        for document in documents {
            let values = Centrality.betweenness(
                Self.graph(acts.filter { $0.document != document }, nodes: graph.nodes), weighted: true)
            for node in ranges.indices {
                let above = values.count { $0 > values[node] + 1e-12 }
                let level = values.count { $0 >= values[node] - 1e-12 }
                ranges[node] = (min(ranges[node].low, above + 1), max(ranges[node].high, level))
            }
        }
        return ranges
    }
}
