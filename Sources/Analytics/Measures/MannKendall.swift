#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether a series rises or falls (Mann 1945, doi:10.2307/1907187; Kendall 1975), and by how much a step (Sen 1968,
/// doi:10.1080/01621459.1968.10480934).
///
/// The variance allows for ties and the normal score has a continuity correction; for fewer than eight values the p value is exact,
/// over all orders of the values themselves.
///
/// ```swift
/// MannKendall([2, 3, 3, 5, 4, 6, 7, 9])?.z  // 2.9922
/// ```
package struct MannKendall: Sendable, Hashable {
    /// Pairs that rise less pairs that fall.
    package let s: Int
    package let variance: Double
    /// 0 where S is 0 or all values are equal.
    package let z: Double
    /// Two-sided.
    package let p: Double
    /// The median of the slopes between all pairs, per step.
    package let slope: Double

    /// Nil for fewer than three values.
    /// - Complexity: O(n² log n); 5040 orders for seven values.
    package init?(_ values: [Double]) {
        guard values.count >= 3 else { return nil }
        let n = Double(values.count)
        var slopes: [Double] = []
        for first in values.indices {
            for second in values.indices[(first + 1)...] {
                slopes.append((values[second] - values[first]) / Double(second - first))
            }
        }
        slopes.sort()
        let half = slopes.count / 2
        slope = slopes.count.isMultiple(of: 2) ? (slopes[half - 1] + slopes[half]) / 2 : slopes[half]
        s = MannKendall.score(values)
        var ties = 0.0
        for count in Dictionary(grouping: values, by: \.self).values.map({ Double($0.count) }).sorted() {
            ties += count * (count - 1) * (2 * count + 5)
        }
        variance = (n * (n - 1) * (2 * n + 5) - ties) / 18
        z = variance <= 0 || s == 0 ? 0 : (Double(s) - (s > 0 ? 1 : -1)) / variance.squareRoot()
        p = values.count < 8 ? MannKendall.exact(values, s) : min(1, 2 * SpecialFunctions.normalTail(abs(z)))
    }

    private static func score(_ values: [Double]) -> Int {
        var score = 0
        for first in values.indices {
            for second in values.indices[(first + 1)...] {
                if values[second] > values[first] { score += 1 }
                if values[second] < values[first] { score -= 1 }
            }
        }
        return score
    }

    /// The share of all orders of the values whose score is as far from zero (Heap's algorithm).
    private static func exact(_ values: [Double], _ observed: Int) -> Double {
        var values = values
        var counters = [Int](repeating: 0, count: values.count)
        var extreme = abs(score(values)) >= abs(observed) ? 1 : 0
        var orders = 1
        var index = 1
        while index < values.count {
            if counters[index] < index {
                values.swapAt(index.isMultiple(of: 2) ? 0 : counters[index], index)
                orders += 1
                if abs(score(values)) >= abs(observed) { extreme += 1 }
                counters[index] += 1
                index = 1
            } else {
                counters[index] = 0
                index += 1
            }
        }
        return Double(extreme) / Double(orders)
    }
}
