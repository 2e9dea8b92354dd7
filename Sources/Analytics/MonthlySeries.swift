import Documents

/// For each institution, the documents that name it in each part (month, week or day) of a timeline.
struct MonthlySeries {
    struct Entry {
        var institution: Institution
        /// One for each part.
        var documents: [Int]
        var mentions: [Int]
        var evidence: [[String]]
    }

    let window: Period
    let parts: [Period]
    /// Documents read in each part.
    let read: [Int]
    /// Documents of the timeline whose date may lie in two parts, and which are in none.
    let between: Int
    /// The institutions named in most documents first.
    let entries: [Entry]

    /// - Complexity: O(n log n) of the mentions in the timeline.
    init(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) {
        let window = request.period.window(request.span)
        let parts = window.divided(by: request.period.partGrain)
        let institutions = try base.institutions()
        let tally = try MentionTally(window, base)
        let partOf = tally.documents.map { document in
            parts.firstIndex { $0.first <= document.earliest && document.latest <= $0.last }
        }
        var read = [Int](repeating: 0, count: parts.count)
        for part in partOf { if let part { read[part] += 1 } }
        var entries: [Entry] = []
        for (id, places) in tally.places {
            guard let institution = institutions.byID[id],
                request.institutions.isEmpty || request.institutions.contains(institution.key)
            else { continue }
            var entry = Entry(
                institution: institution, documents: [Int](repeating: 0, count: parts.count),
                mentions: [Int](repeating: 0, count: parts.count), evidence: [[String]](repeating: [], count: parts.count))
            for place in places {
                guard let part = partOf[place.document] else { continue }
                entry.documents[part] += 1
                entry.mentions[part] += place.codes.count
                let prefix = tally.documents[place.document].mentionPrefix
                for code in place.codes { entry.evidence[part].append(MentionTally.identifier(prefix, code)) }
            }
            entries.append(entry)
        }
        var totals: [String: Int] = [:]
        for entry in entries { totals[entry.institution.key] = entry.documents.reduce(0, +) }
        entries.sort {
            (totals[$1.institution.key] ?? 0, $0.institution.key) < (totals[$0.institution.key] ?? 0, $1.institution.key)
        }
        self.window = window
        self.parts = parts
        self.read = read
        between = partOf.count { $0 == nil }
        self.entries = entries
    }
}
