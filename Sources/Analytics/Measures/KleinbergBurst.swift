#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Stretches in which something is told of far more often than usual, by Kleinberg's two-state automaton in its batched form
/// (Kleinberg 2003, doi:10.1023/A:1024940629314).
///
/// ```swift
/// KleinbergBurst(relevant: [2, 1, 3, 2, 9, 8, 2, 1], of: Array(repeating: 20, count: 8)).states  // [0, 0, 0, 0, 1, 1, 0, 0]
/// ```
package struct KleinbergBurst: Sendable, Hashable {
    /// A run of batches in the raised state.
    package struct Stretch: Sendable, Hashable {
        package var batches: Range<Int>
        /// What staying in the base state would have cost more, without the cost of the rise.
        package var weight: Double
    }

    /// 0 or 1 for each batch; of paths of equal cost, the one with less burst.
    package let states: [Int]
    package let bursts: [Stretch]

    /// - Parameters:
    ///   - relevant: documents of each batch that tell of it.
    ///   - total: documents of each batch; an empty batch costs nothing in either state.
    ///   - scaling: how many times the base rate a burst has (s).
    ///   - gamma: the cost of a rise, in units of ln of the number of batches.
    /// - Complexity: O(n) of the batches.
    ///
    /// Where nothing is relevant, or the raised rate would reach 1, there is no burst.
    package init(relevant: [Int], of total: [Int], scaling: Double = 2, gamma: Double = 1) {
        let n = min(relevant.count, total.count)
        let all = Double(total.prefix(n).reduce(0, +))
        let base = all > 0 ? Double(relevant.prefix(n).reduce(0, +)) / all : 0
        guard base > 0, base * scaling < 1 else {
            states = [Int](repeating: 0, count: n)
            bursts = []
            return
        }
        func cost(_ rate: Double, _ t: Int) -> Double {
            let (d, r) = (total[t], min(relevant[t], total[t]))
            return -(SpecialFunctions.logChoose(d, r) + Double(r) * log(rate) + Double(d - r) * log(1 - rate))
        }
        let rise = gamma * log(Double(n))
        var low = 0.0
        var high = rise
        var from: [(low: Int, high: Int)] = []
        for t in 0..<n {
            let toLow = low <= high ? (low, 0) : (high, 1)
            let toHigh = t == 0 ? (high, 0) : (low + rise < high ? (low + rise, 0) : (high, 1))
            from.append((toLow.1, toHigh.1))
            low = (t == 0 ? 0 : toLow.0) + cost(base, t)
            high = toHigh.0 + cost(base * scaling, t)
        }
        var path = [Int](repeating: 0, count: n)
        var state = high < low ? 1 : 0
        for t in stride(from: n - 1, through: 0, by: -1) {
            path[t] = state
            state = state == 1 ? from[t].high : from[t].low
        }
        var found: [Stretch] = []
        for t in 0..<n where path[t] == 1 {
            let gain = cost(base, t) - cost(base * scaling, t)
            if let last = found.last, last.batches.upperBound == t {
                found[found.count - 1] = Stretch(batches: last.batches.lowerBound..<t + 1, weight: last.weight + gain)
            } else {
                found.append(Stretch(batches: t..<t + 1, weight: gain))
            }
        }
        states = path
        bursts = found
    }
}
