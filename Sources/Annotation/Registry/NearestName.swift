/// The name among several that is nearest to a misspelt one.
enum NearestName {
    /// The name with the least edit distance (Levenshtein 1966) to `name`, if at most a third of its letters differ.
    /// - Complexity: O(n·m) of the two lengths for each candidate.
    static func of(_ name: String, in names: some Sequence<String>) -> String? {
        let wanted = Array(name.utf8)
        var best: (distance: Int, name: String)?
        for candidate in names {
            let distance = distance(wanted, Array(candidate.utf8))
            guard distance <= max(2, wanted.count / 3), distance < candidate.utf8.count else { continue }
            if best.map({ (distance, candidate) < ($0.distance, $0.name) }) ?? true { best = (distance, candidate) }
        }
        return best?.name
    }

    private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
        var row = Array(0...right.count)
        for (i, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let above = row[j + 1]
                row[j + 1] = min(above + 1, row[j] + 1, diagonal + (byte == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count]
    }
}
