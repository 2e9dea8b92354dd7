#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// Whether two institutions are named together more than chance has it: Fisher's exact test, one-sided (Fisher 1935).
///
/// ```swift
/// FisherExact.p(together: 6, first: 12, second: 8, units: 40)  // .004836
/// ```
package enum FisherExact {
    /// P(X ≥ together) where X is hypergeometric; 1 where `together` is zero or the counts contradict each other.
    /// - Complexity: O(min(first, second) - together).
    package static func p(together: Int, first: Int, second: Int, units: Int) -> Double {
        let most = min(first, second)
        guard together > 0, together <= most, first <= units, second <= units else { return 1 }
        let all = SpecialFunctions.logChoose(units, second)
        var sum = 0.0
        for count in together...most where second - count <= units - first {
            sum += exp(SpecialFunctions.logChoose(first, count) + SpecialFunctions.logChoose(units - first, second - count) - all)
        }
        return min(1, sum)
    }
}
