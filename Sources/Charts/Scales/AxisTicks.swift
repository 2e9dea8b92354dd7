import Glibc

/// Round values for an axis, chosen among all round sequences by simplicity, coverage and density.
///
/// ```swift
/// AxisTicks.values(from: 0, through: 219, about: 5)  // [0, 50, 100, 150, 200]
/// ```
///
/// After Talbot, Lin & Hanrahan 2010, «An Extension of Wilkinson's Algorithm for Positioning Tick Labels on Axes»,
/// doi:10.1109/TVCG.2010.130, without its legibility term: labels here are always horizontal and of one size.
package enum AxisTicks {
    /// Steps in the order in which readers prefer them.
    static let preferred: [Double] = [1, 5, 2, 2.5, 4, 3]

    /// Ticks for the values from `low` to `high`.
    /// - Parameters:
    ///   - count: how many ticks are wanted; the answer may have a few more or fewer.
    ///   - whole: whether only whole numbers will do, as for counts.
    ///   - covering: whether the first and the last tick must enclose the values.
    /// - Returns: values in rising order; one value where `low` equals `high`.
    /// - Complexity: bounded by a constant, some hundred candidate sequences.
    package static func values(
        from low: Double, through high: Double, about count: Int, whole: Bool = false, covering: Bool = false
    ) -> [Double] {
        guard low.isFinite, high.isFinite, low < high, count >= 2 else { return low.isFinite ? [low] : [] }
        let wanted = Double(count)
        var best: (score: Double, low: Double, step: Double, count: Int)?
        var skip = 1.0
        search: while skip <= 20 {
            for (rank, base) in preferred.enumerated() {
                let simplest = 1 - Double(rank) / Double(preferred.count - 1) - skip + 1
                if let best, weighted(simplest, 1, 1) < best.score { break search }
                var ticks = 2
                while ticks <= 20 {
                    if let best, weighted(simplest, 1, densityLimit(Double(ticks), wanted)) < best.score { break }
                    let gap = (high - low) / Double(ticks + 1) / (skip * base)
                    var power = log10(gap).rounded(.up)
                    while power < 300 {
                        let step = skip * base * pow(10, power)
                        let span = step * Double(ticks - 1)
                        if let best, weighted(simplest, coverageLimit(low, high, span), 1) < best.score { break }
                        defer { power += 1 }
                        if span > 20 * (high - low) { break }
                        if whole, step < 1 || step != step.rounded() { continue }
                        let first = (high / step).rounded(.down) * skip - Double(ticks - 1) * skip
                        let last = (low / step).rounded(.up) * skip
                        var start = first
                        while start <= last {
                            let from = start * (step / skip)
                            start += 1
                            let through = from + span
                            if whole, from != from.rounded() { continue }
                            if covering, from > low || through < high { continue }
                            let score = weighted(
                                simplicity(rank, skip, from, through, step), coverage(low, high, from, through),
                                density(Double(ticks), wanted, low, high, from, through))
                            if best.map({ score > $0.score }) ?? true { best = (score, from, step, ticks) }
                        }
                    }
                    ticks += 1
                }
            }
            skip += 1
        }
        guard let best else { return whole ? [low.rounded(.down), high.rounded(.up)] : [low, high] }
        return (0..<best.count).map { index in
            let value = best.low + Double(index) * best.step
            return abs(value) < best.step * 1e-9 ? 0 : value
        }
    }

    private static func weighted(_ simplicity: Double, _ coverage: Double, _ density: Double) -> Double {
        0.25 * simplicity + 0.2 * coverage + 0.5 * density + 0.05
    }

    private static func simplicity(_ rank: Int, _ skip: Double, _ from: Double, _ through: Double, _ step: Double) -> Double {
        let offset = from - (from / step).rounded(.down) * step
        let hasZero = (offset < 1e-10 * step || step - offset < 1e-10 * step) && from <= 0 && through >= 0
        return 1 - Double(rank) / Double(preferred.count - 1) - skip + 1 + (hasZero ? 1 : 0)
    }

    private static func coverage(_ low: Double, _ high: Double, _ from: Double, _ through: Double) -> Double {
        let range = 0.1 * (high - low)
        return 1 - 0.5 * ((high - through) * (high - through) + (low - from) * (low - from)) / (range * range)
    }

    private static func coverageLimit(_ low: Double, _ high: Double, _ span: Double) -> Double {
        let range = high - low
        if span <= range { return 1 }
        let half = (span - range) / 2
        return 1 - half * half / (0.01 * range * range)
    }

    private static func density(
        _ ticks: Double, _ wanted: Double, _ low: Double, _ high: Double, _ from: Double, _ through: Double
    ) -> Double {
        let rate = (ticks - 1) / (through - from)
        let ideal = (wanted - 1) / (max(through, high) - min(from, low))
        return 2 - max(rate / ideal, ideal / rate)
    }

    private static func densityLimit(_ ticks: Double, _ wanted: Double) -> Double {
        ticks >= wanted ? 2 - (ticks - 1) / (wanted - 1) : 1
    }
}
