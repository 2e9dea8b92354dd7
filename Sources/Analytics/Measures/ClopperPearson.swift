/// The exact interval of a proportion (Clopper & Pearson 1934, doi:10.1093/biomet/26.4.404).
///
/// ```swift
/// ClopperPearson.limits(0, of: 10)  // 0 to .3085
/// ```
package enum ClopperPearson {
    /// 0 to 1 where `total` is zero.
    package static func limits(_ count: Int, of total: Int, level: Double = 0.95) -> ConfidenceLimits {
        let tail = (1 - level) / 2
        let (k, n) = (Double(count), Double(total))
        let low =
            count <= 0
            ? 0 : SpecialFunctions.inverse(of: tail, low: 0, high: 1) { SpecialFunctions.regularizedBeta(k, n - k + 1, $0) }
        let high =
            count >= total
            ? 1 : SpecialFunctions.inverse(of: 1 - tail, low: 0, high: 1) { SpecialFunctions.regularizedBeta(k + 1, n - k, $0) }
        return ConfidenceLimits(low: low, high: high)
    }
}
