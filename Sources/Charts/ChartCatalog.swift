/// The charts there are.
package enum ChartCatalog {
    /// In the order of lists and help.
    package static let all: [any Chart] = [
        MentionFrequency(), MentionTimeline(), CooperationMatrix(), CooperationTimeline(), Activity(),
        CooperationNetwork(), AgreementsChart(), CommitmentsChart(), OverdueCommitments(), Silence(), KeynessChart(),
        CoverageChart(),
    ]

    /// The chart called `name`, or nil.
    package static func chart(_ name: String) -> (any Chart)? { all.first { $0.name == name } }

    /// The name most like `name`, for a suggestion; nil where none is near.
    package static func nearestName(to name: String) -> String? {
        let ranked = all.map { (distance($0.name, name), $0.name) }.min { $0 < $1 }
        return ranked.flatMap { $0.0 <= max(2, name.count / 2) ? $0.1 : nil }
    }

    /// Letters to insert, delete or replace to make `a` of `b` (Levenshtein).
    private static func distance(_ a: String, _ b: String) -> Int {
        let (a, b) = (Array(a), Array(b))
        var row = Array(0...b.count)
        for (i, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in b.enumerated() {
                let changed = diagonal + (letter == other ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(changed, row[j] + 1, row[j + 1] + 1)
            }
        }
        return row[b.count]
    }
}
