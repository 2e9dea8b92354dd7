/// The known name that a misspelt one is nearest to.
///
/// ```swift
/// Nearest.name(to: "mention-frecuency", among: ["mention-frequency", "keyness"])  // "mention-frequency"
/// Nearest.name(to: "zzz", among: ["keyness"])  // nil
/// ```
package enum Nearest {
    /// The first of the names with the fewest edits (insert, delete, replace a scalar), if they are at most a third of its length.
    /// - Complexity: O(n·m) of the lengths for each name.
    package static func name(to misspelt: String, among names: [String]) -> String? {
        var best: (name: String, edits: Int)?
        for name in names {
            let edits = distance(Array(misspelt.unicodeScalars), Array(name.unicodeScalars))
            guard edits <= max(1, name.unicodeScalars.count / 3) else { continue }
            if edits < best?.edits ?? .max { best = (name, edits) }
        }
        return best?.name
    }

    private static func distance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
        var previous = Array(0...b.count)
        for (row, left) in a.enumerated() {
            var current = [row + 1]
            for (column, right) in b.enumerated() {
                current.append(min(previous[column] + (left == right ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
            }
            previous = current
        }
        return previous[b.count]
    }
}
