extension FrameMatcher {
    /// Leaves of what is told twice the fuller telling, and joins what two phrases tell of one deed.
    mutating func dropRepeats() {
        var kept: [FrameMatch] = []
        for match in matches {
            let entities = Set(match.entities)
            // «A, en coordinación con B y C, concurriendo con D»: two that are in both make one deed of it.
            if let at = kept.firstIndex(where: { isOneDeed($0, match) }) {
                for part in match.parts where !kept[at].entities.contains(part.entity) { kept[at].parts.append(part) }
                kept[at].used.formUnion(match.used)
                kept[at].parts.sort { ($0.at, $0.entity) < ($1.at, $1.entity) }
                continue
            }
            if kept.contains(where: { $0.type == match.type && entities.isSubset(of: $0.entities) }) { continue }
            kept.removeAll { $0.type == match.type && Set($0.entities).isSubset(of: entities) }
            kept.append(match)
        }
        matches = kept.sorted { ($0.trigger.lowerBound, $0.frame) < ($1.trigger.lowerBound, $1.frame) }
    }

    /// Whether two tell of one deed: two bodies act in both.
    private func isOneDeed(_ one: FrameMatch, _ other: FrameMatch) -> Bool {
        guard one.type == other.type, one.status == other.status, one.type == .cooperate || one.type == .consult else {
            return false
        }
        return one.entities.count { other.entities.contains($0) } > 1
    }
}
