/// How evenly something is spread over the parts of a corpus.
///
/// ```swift
/// Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11]).griesDP  // 0.18
/// ```
package struct Dispersion: Sendable, Hashable {
    /// Occurrences in each part.
    package var counts: [Int]
    /// Size of each part, above zero.
    package var sizes: [Int]

    /// - Parameters:
    ///   - counts: one for each part.
    ///   - sizes: as many.
    package init(counts: [Int], sizes: [Int]) {
        self.counts = counts
        self.sizes = sizes
    }

    /// Juilland's D: 1 even, 0 in one part only; nil for fewer than two parts or no occurrences
    /// (Juilland & Chang-Rodriguez 1964).
    package var juillandD: Double? {
        let rates = zip(counts, sizes).map { Double($0) / Double(max(1, $1)) }
        let n = Double(rates.count)
        let mean = rates.reduce(0, +) / n
        guard rates.count > 1, mean > 0 else { return nil }
        let variance = rates.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / n
        return 1 - variance.squareRoot() / mean / (n - 1).squareRoot()
    }

    /// Gries' deviation of proportions: 0 even, towards 1 clumped; nil where nothing occurs
    /// (Gries 2008, doi:10.1075/ijcl.13.4.02gri).
    package var griesDP: Double? {
        let total = Double(counts.reduce(0, +))
        let size = Double(sizes.reduce(0, +))
        guard total > 0, size > 0 else { return nil }
        return zip(counts, sizes).reduce(0) { $0 + abs(Double($1.0) / total - Double($1.1) / size) } / 2
    }

    /// DP over its greatest possible value (Lijffijt & Gries 2012, doi:10.1075/ijcl.17.1.08lij); nil for a single part.
    package var griesDPnorm: Double? {
        let size = Double(sizes.reduce(0, +))
        guard let griesDP, let least = sizes.min(), size > Double(least) else { return nil }
        return griesDP / (1 - Double(least) / size)
    }
}
