import Storage

/// The counted mentions of a period, document by document: who is named where.
struct MentionTally: Sendable {
    /// By date.
    let documents: [CountedDocument]
    /// For each institution (row number): documents (index) with the codes of its mentions there, in order.
    let places: [Int: [(document: Int, codes: [Int])]]

    /// - Complexity: O(n log n) of the period's mentions.
    init(_ period: Period, _ base: BaseCounts) throws(AnalyticsError) {
        let documents = try base.documents(period)
        var rank: [Int: Int] = [:]
        for (index, document) in documents.enumerated() { rank[document.id] = index }
        var places: [Int: [(document: Int, codes: [Int])]] = [:]
        try base.read(Query.mentionPlaces, period) { row in
            guard let document = rank[row.integer(0)] else { return }
            let (entity, code) = (row.integer(1), row.integer(2))
            if let last = places[entity]?.indices.last, places[entity]?[last].document == document {
                places[entity]?[last].codes.append(code)
            } else {
                places[entity, default: []].append((document, [code]))
            }
        }
        self.documents = documents
        self.places = places.mapValues { $0.sorted { $0.document < $1.document } }
    }

    /// Identifiers of an institution's mentions, by date of the document and place in it.
    func evidence(_ institution: Int, where included: (CountedDocument) -> Bool = { _ in true }) -> [String] {
        var ids: [String] = []
        for place in places[institution] ?? [] where included(documents[place.document]) {
            let prefix = documents[place.document].mentionPrefix
            for code in place.codes { ids.append(MentionTally.identifier(prefix, code)) }
        }
        return ids
    }

    static func identifier(_ prefix: String, _ code: Int) -> String { prefix + MentionCode.digits(code) }

    /// Documents and mentions of an institution.
    func count(_ institution: Int, where included: (CountedDocument) -> Bool = { _ in true }) -> (documents: Int, mentions: Int) {
        var result = (documents: 0, mentions: 0)
        for place in places[institution] ?? [] where included(documents[place.document]) {
            result.documents += 1
            result.mentions += place.codes.count
        }
        return result
    }
}
