/// The score interval of a proportion (Wilson 1927, doi:10.1080/01621459.1927.10502953).
///
/// ```swift
/// Wilson.limits(5, of: 10)  // .2366 to .7634
/// ```
package enum Wilson {
    /// 0 to 1 where `total` is zero.
    /// - Parameter z: the normal quantile, 1.96 for 95 %.
    package static func limits(_ count: Int, of total: Int, z: Double = 1.959963984540054) -> ConfidenceLimits {
        guard total > 0 else { return ConfidenceLimits(low: 0, high: 1) }
        let n = Double(total)
        let p = Double(count) / n
        let centre = (p + z * z / (2 * n)) / (1 + z * z / n)
        let half = z / (1 + z * z / n) * (p * (1 - p) / n + z * z / (4 * n * n)).squareRoot()
        return ConfidenceLimits(low: count == 0 ? 0 : max(0, centre - half), high: count == total ? 1 : min(1, centre + half))
    }
}
