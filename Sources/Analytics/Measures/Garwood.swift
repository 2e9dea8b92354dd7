/// The exact Poisson interval of one count (Garwood 1936, doi:10.1093/biomet/28.3-4.437).
///
/// ```swift
/// Garwood.limits(0)  // 0 to 3.689
/// Garwood.limits(10)  // 4.795 to 18.39
/// ```
package enum Garwood {
    /// - Parameters:
    ///   - count: what was counted; zero has the lower limit 0.
    ///   - level: the share of samples whose interval holds the true mean, two-sided.
    package static func limits(_ count: Int, level: Double = 0.95) -> ConfidenceLimits {
        let tail = (1 - level) / 2
        let k = Double(max(0, count))
        let far = k + 20 * (k + 1).squareRoot() + 50
        let low =
            count <= 0
            ? 0 : SpecialFunctions.inverse(of: tail, low: 0, high: k) { SpecialFunctions.regularizedGamma(k, $0) }
        let high = SpecialFunctions.inverse(of: 1 - tail, low: k, high: far) { SpecialFunctions.regularizedGamma(k + 1, $0) }
        return ConfidenceLimits(low: low, high: high)
    }
}
