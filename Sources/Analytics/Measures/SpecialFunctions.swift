#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// The functions behind exact intervals and tests.
enum SpecialFunctions {
    /// ln Γ(x) for x > 0, to about 15 digits (Lanczos 1964, doi:10.1137/0701008; coefficients g = 7, n = 9).
    static func logGamma(_ x: Double) -> Double {
        if x < 0.5 { return log(Double.pi / sin(Double.pi * x)) - logGamma(1 - x) }
        let z = x - 1
        var sum = lanczos[0]
        for index in 1..<lanczos.count { sum += lanczos[index] / (z + Double(index)) }
        let t = z + 7.5
        return 0.5 * log(2 * Double.pi) + (z + 0.5) * log(t) - t + log(sum)
    }

    /// ln of n over k; 0 ≤ k ≤ n.
    static func logChoose(_ n: Int, _ k: Int) -> Double {
        guard k > 0 && k < n else { return 0 }
        return logGamma(Double(n) + 1) - logGamma(Double(k) + 1) - logGamma(Double(n - k) + 1)
    }

    /// P(a, x), the share of the gamma distribution with shape a below x; a > 0, x ≥ 0.
    static func regularizedGamma(_ a: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        let scale = exp(a * log(x) - x - logGamma(a))
        if x < a + 1 {
            var term = 1 / a
            var sum = term
            var n = a
            for _ in 0..<10_000 {
                n += 1
                term *= x / n
                sum += term
                if abs(term) < abs(sum) * 1e-16 { break }
            }
            return min(1, sum * scale)
        }
        var b = x + 1 - a
        var c = 1 / tiny
        var d = 1 / b
        var fraction = d
        for index in 1..<10_000 {
            let step = -Double(index) * (Double(index) - a)
            b += 2
            d = 1 / guarded(step * d + b)
            c = guarded(b + step / c)
            fraction *= d * c
            if abs(d * c - 1) < 1e-16 { break }
        }
        return max(0, 1 - scale * fraction)
    }

    /// I_x(a, b), the share of the beta distribution below x; a, b > 0, 0 ≤ x ≤ 1 (Lentz's continued fraction, DLMF 8.17.22).
    static func regularizedBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
        guard x > 0 else { return 0 }
        guard x < 1 else { return 1 }
        let scale = exp(logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x))
        return x < (a + 1) / (a + b + 2) ? scale * betaFraction(a, b, x) / a : 1 - scale * betaFraction(b, a, 1 - x) / b
    }

    /// The x at which the increasing `function` reaches `target`, between `low` and `high`, by bisection to the last digit.
    static func inverse(of target: Double, low: Double, high: Double, _ function: (Double) -> Double) -> Double {
        var (low, high) = (low, high)
        for _ in 0..<200 {
            let middle = (low + high) / 2
            if middle <= low || middle >= high { break }
            if function(middle) < target { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The share of the standard normal distribution above z.
    static func normalTail(_ z: Double) -> Double { 0.5 * erfc(z / 2.0.squareRoot()) }

    private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
        var c = 1.0
        var d = 1 / guarded(1 - (a + b) * x / (a + 1))
        var fraction = d
        for index in 1..<10_000 {
            let m = Double(index)
            let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
            d = 1 / guarded(1 + even * d)
            c = guarded(1 + even / c)
            fraction *= d * c
            let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
            d = 1 / guarded(1 + odd * d)
            c = guarded(1 + odd / c)
            fraction *= d * c
            if abs(d * c - 1) < 1e-16 { break }
        }
        return fraction
    }

    private static let tiny = 1e-300

    private static func guarded(_ value: Double) -> Double { abs(value) < tiny ? tiny : value }

    private static let lanczos = [
        0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059,
        12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
    ]
}
