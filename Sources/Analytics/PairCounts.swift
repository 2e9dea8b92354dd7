/// Two institutions, the first in byte order first.
struct Pair: Hashable, Comparable, Sendable {
    let a: String
    let b: String

    init(_ one: String, _ other: String) {
        (a, b) = one < other ? (one, other) : (other, one)
    }

    static func < (left: Pair, right: Pair) -> Bool { (left.a, left.b) < (right.a, right.b) }
}

/// Acts by the pairs of their parties.
struct PairCounts: Sendable {
    struct Count: Sendable {
        /// The acts (full counting: one an act), by date.
        var evidence: [String] = []
        var fractional = 0.0
    }

    var pairs: [Pair: Count] = [:]
    /// Acts of each institution that has any with another.
    var strength: [String: Int] = [:]

    init(_ acts: [Act]) {
        for act in acts {
            let parties = Set(act.parties).sorted()
            let share = Counting.fraction(parties: parties.count)
            for (index, one) in parties.enumerated() {
                if parties.count > 1 { strength[one, default: 0] += 1 }
                for other in parties[(index + 1)...] {
                    pairs[Pair(one, other), default: Count()].evidence.append(act.key)
                    pairs[Pair(one, other), default: Count()].fractional += share
                }
            }
        }
    }
}
