/// Two counts with their exposures compared: the ratio of their rates, its limits, and the exact test that they are the same.
///
/// Given the sum of both, the first count is binomial (Przyborowski & Wilenski 1940, doi:10.1093/biomet/31.3-4.313); its
/// Clopper–Pearson limits (1934, doi:10.1093/biomet/26.4.404) become those of the ratio. The p value is twice the smaller tail, so
/// that it falls below .05 exactly where the 95 % limits leave out 1.
///
/// ```swift
/// RateRatio(30, in: 100, against: 15, in: 100)?.ratio  // 2.0
/// ```
package struct RateRatio: Sendable, Hashable {
    /// First rate over second; infinite where the second count is zero.
    package let ratio: Double
    package let limits: ConfidenceLimits
    /// Two-sided.
    package let p: Double

    /// Nil where nothing was counted or a period has no exposure: then there is nothing to compare.
    package init?(_ first: Int, in firstExposure: Double, against second: Int, in secondExposure: Double, level: Double = 0.95) {
        let total = first + second
        guard total > 0, first >= 0, second >= 0, firstExposure > 0, secondExposure > 0 else { return nil }
        let scale = secondExposure / firstExposure
        let share = ClopperPearson.limits(first, of: total, level: level)
        func asRatio(_ share: Double) -> Double { share >= 1 ? .infinity : share / (1 - share) * scale }
        ratio = second == 0 ? .infinity : Double(first) / Double(second) * scale
        limits = ConfidenceLimits(low: asRatio(share.low), high: asRatio(share.high))
        let expected = firstExposure / (firstExposure + secondExposure)
        let below = first == total ? 1 : 1 - SpecialFunctions.regularizedBeta(Double(first) + 1, Double(second), expected)
        let above = first == 0 ? 1 : SpecialFunctions.regularizedBeta(Double(first), Double(second) + 1, expected)
        p = min(1, 2 * min(below, above))
    }
}
