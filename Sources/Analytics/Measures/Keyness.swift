#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

/// How much more a word or name belongs to one part of a corpus than to another.
///
/// The two-term and the four-term log-likelihood are different numbers: the first sums over the word in both parts, the second
/// over the other words too.
///
/// ```swift
/// Keyness(target: 23, targetSize: 263, reference: 551, referenceSize: 8870).twoTermG2  // 2.3306
/// ```
package struct Keyness: Sendable, Hashable {
    /// Occurrences in the target, a.
    package var target: Int
    /// Words of the target, c.
    package var targetSize: Int
    /// Occurrences in the reference, b.
    package var reference: Int
    /// Words of the reference, d.
    package var referenceSize: Int

    package init(target: Int, targetSize: Int, reference: Int, referenceSize: Int) {
        self.target = target
        self.targetSize = targetSize
        self.reference = reference
        self.referenceSize = referenceSize
    }

    /// Rayson & Garside 2000 (doi:10.3115/1117729.1117730); 0 where it stands in neither.
    package var twoTermG2: Double { 2 * (term(a, c * (a + b) / (c + d)) + term(b, d * (a + b) / (c + d))) }

    /// Dunning 1993 (Computational Linguistics 19(1)).
    package var fourTermG2: Double {
        let others = c + d - a - b
        return twoTermG2 + 2 * (term(c - a, c * others / (c + d)) + term(d - b, d * others / (c + d)))
    }

    /// Pearson's χ² of the same four cells, without continuity correction; 0 where a margin is empty.
    package var chiSquare: Double {
        let margins = (a + b) * (c + d - a - b) * c * d
        let cross = a * (d - b) - b * (c - a)
        return margins > 0 ? cross * cross * (c + d) / margins : 0
    }

    /// log₂ of the ratio of relative frequencies, a zero replaced by 0.5 (Hardie 2014).
    package var logRatio: Double { log2((max(a, 0.5) / c) / (max(b, 0.5) / d)) }

    /// The p value of the two-term G², χ² with one degree of freedom.
    package var p: Double { 2 * SpecialFunctions.normalTail(max(0, twoTermG2).squareRoot()) }

    private var a: Double { Double(target) }
    private var b: Double { Double(reference) }
    private var c: Double { Double(targetSize) }
    private var d: Double { Double(referenceSize) }

    private func term(_ observed: Double, _ expected: Double) -> Double {
        observed > 0 && expected > 0 ? observed * log(observed / expected) : 0
    }
}
