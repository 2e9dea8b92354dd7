#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How often two institutions are named together, against how often each is named.
///
/// Each measure is 0 where either is never named, but PMI and NPMI, which are nil below three common units.
///
/// ```swift
/// Similarity(together: 6, first: 12, second: 8, units: 40).probabilisticAffinity  // 2.5
/// ```
package struct Similarity: Sendable, Hashable {
    /// Units (documents or sentences) that name both.
    package var together: Int
    package var first: Int
    package var second: Int
    /// All units.
    package var units: Int

    package init(together: Int, first: Int, second: Int, units: Int) {
        self.together = together
        self.first = first
        self.second = second
        self.units = units
    }

    /// c / (s_i s_j) (van Eck & Waltman 2009, doi:10.1002/asi.21075).
    package var associationStrength: Double { over(c, i * j) }
    /// N c / (s_i s_j): observed over expected.
    package var probabilisticAffinity: Double { over(Double(units) * c, i * j) }
    /// c / √(s_i s_j): the cosine (Salton & McGill 1983; Ochiai 1957).
    package var salton: Double { over(c, (i * j).squareRoot()) }
    /// c / (s_i + s_j − c) (Jaccard 1901).
    package var jaccard: Double { over(c, i + j - c) }
    /// c / min(s_i, s_j) (Simpson 1943).
    package var inclusion: Double { over(c, min(i, j)) }
    /// c² / (s_i s_j) (Callon et al. 1983).
    package var equivalence: Double { over(c * c, i * j) }
    /// 2c / (s_i + s_j) (Dice 1945).
    package var dice: Double { over(2 * c, i + j) }
    /// log₂(N c / (s_i s_j)) (Church & Hanks 1990).
    package var pmi: Double? { together < 3 ? nil : log2(probabilisticAffinity) }
    /// PMI over −log₂(c / N) (Bouma 2009); 1 where every unit names both.
    package var npmi: Double? {
        guard let pmi else { return nil }
        return together >= units ? 1 : pmi / -log2(c / Double(units))
    }

    private var c: Double { Double(together) }
    private var i: Double { Double(first) }
    private var j: Double { Double(second) }

    private func over(_ a: Double, _ b: Double) -> Double { b > 0 ? a / b : 0 }
}
