/// Finds the known name that a misspelt one most likely means.
///
/// ```swift
/// NearestName.to("quaterly", among: ["quarterly", "annual"])  // "quarterly"
/// NearestName.to("xyz", among: ["quarterly"])  // nil
/// ```
package enum NearestName {
    /// The name at the least edit distance, at most a third of the longer name's letters; the first in order of a tie.
    /// - Complexity: O(n · m) of the letters, for each known name.
    package static func to(_ name: String, among known: [String]) -> String? {
        let wanted = Array(name.lowercased().unicodeScalars)
        var best: (name: String, distance: Int)?
        for candidate in known {
            let letters = Array(candidate.lowercased().unicodeScalars)
            let distance = distance(wanted, letters)
            guard distance * 3 <= max(wanted.count, letters.count) + 1 else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (candidate, distance) }
        }
        return best?.name
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours (Damerau 1964,
    /// doi:10.1145/363958.363994).
    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
        var before = [Int](repeating: 0, count: right.count + 1)
        var previous = Array(0...right.count)
        for row in 1...left.count {
            var current = [row] + [Int](repeating: 0, count: right.count)
            for column in 1...right.count {
                let cost = left[row - 1] == right[column - 1] ? 0 : 1
                current[column] = min(previous[column] + 1, current[column - 1] + 1, previous[column - 1] + cost)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    current[column] = min(current[column], before[column - 2] + 1)
                }
            }
            (before, previous) = (previous, current)
        }
        return previous[right.count]
    }
}
