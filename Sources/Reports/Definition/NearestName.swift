/// Finds the name that was probably meant.
enum NearestName {
    /// The one of `known` that is most like `name`, or nil where none is like it: at most a third of the letters differ
    /// (Levenshtein 1966), or one begins with the other.
    static func of(_ name: String, in known: [String]) -> String? {
        let letters = Array(name)
        var best: (distance: Int, name: String)?
        for candidate in known {
            let distance = editDistance(letters, Array(candidate))
            let isPart = letters.count >= 4 && (candidate.hasPrefix(name) || name.hasPrefix(candidate))
            guard distance <= max(letters.count, candidate.count) / 3 || isPart else { continue }
            if best.map({ distance < $0.distance }) ?? true { best = (distance, candidate) }
        }
        return best?.name
    }

    private static func editDistance(_ left: [Character], _ right: [Character]) -> Int {
        var row = Array(0...right.count)
        for (i, letter) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for (j, other) in right.enumerated() {
                let next = min(row[j + 1] + 1, row[j] + 1, diagonal + (letter == other ? 0 : 1))
                diagonal = row[j + 1]
                row[j + 1] = next
            }
        }
        return row[right.count]
    }
}
