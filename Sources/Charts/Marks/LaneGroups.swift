import Documents

/// Sorts acts into the lanes of a timeline.
struct LaneGroups {
    struct Lane {
        var name: String
        var events: [LaneEvent]
        /// Whether acts of several groups share it, so that each label must say whose it is.
        var isMixed = false
        /// The institution whose lane it is: labels name only the others.
        var owner: String?
        /// Whether it gathers what has no lane of its own: there a mark without a label says nothing.
        var isRest = false
    }

    let lanes: [Lane]

    /// Lanes by the set of parties, the busiest first; those beyond `most` share the last one.
    init(pairsOf events: [LaneEvent], most: Int, other: String) {
        var groups: [[String]: [LaneEvent]] = [:]
        for event in events { groups[event.parties, default: []].append(event) }
        let ranked = groups.sorted {
            ($1.value.count, $0.key.joined(separator: " ")) < ($0.value.count, $1.key.joined(separator: " "))
        }
        lanes = LaneGroups.merged(ranked.map { Lane(name: LaneGroups.name(of: $0.value[0]), events: $0.value) }, most, other)
    }

    /// Lanes by institution: an act stands in the lane of its busiest party.
    init(institutionsOf events: [LaneEvent], most: Int, other: String) {
        var activity: [String: Int] = [:]
        for event in events { for party in event.parties { activity[party, default: 0] += 1 } }
        var groups: [String: [LaneEvent]] = [:]
        for event in events {
            let busiest = event.parties.min { (-(activity[$0] ?? 0), $0) < (-(activity[$1] ?? 0), $1) } ?? ""
            groups[busiest, default: []].append(event)
        }
        let ranked = groups.sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
        lanes = LaneGroups.merged(
            ranked.map { id, events in Lane(name: events[0].partyNames[id] ?? id, events: events, isMixed: true, owner: id) },
            most, other)
    }

    private static func merged(_ lanes: [Lane], _ most: Int, _ other: String) -> [Lane] {
        guard lanes.count > most, most > 0 else { return lanes }
        let rest = lanes[(most - 1)...].flatMap(\.events).sorted {
            ($0.earliest?.ordinal ?? 0, $0.id) < ($1.earliest?.ordinal ?? 0, $1.id)
        }
        return lanes[..<(most - 1)] + [Lane(name: other, events: rest, isMixed: true, isRest: true)]
    }

    /// `A–B`; `A–B +2` where there are more than three.
    static func name(of event: LaneEvent, without owner: String? = nil) -> String {
        let names = event.parties.filter { $0 != owner }.map { event.partyNames[$0] ?? $0 }
        return names.count <= 3
            ? names.joined(separator: "–") : names[..<2].joined(separator: "–") + " +\(names.count - 2)"
    }
}
