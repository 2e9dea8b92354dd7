import Analytics
import Testing

/// The values that the formulas must reproduce, with the sources that print them.
@Suite struct StatisticsTests {
    func close(_ value: Double, _ expected: Double, _ digits: Double = 4) -> Bool {
        var unit = 0.5
        for _ in 0..<Int(digits) { unit /= 10 }
        return abs(value - expected) <= unit * 1.0001
    }

    @Test func coOccurrence() throws {
        let pair = Similarity(together: 6, first: 12, second: 8, units: 40)
        #expect(close(pair.associationStrength, 0.0625))
        #expect(close(pair.probabilisticAffinity, 2.5))
        #expect(close(pair.jaccard, 0.4286))
        #expect(close(pair.salton, 0.6124))
        #expect(close(pair.inclusion, 0.75))
        #expect(close(pair.equivalence, 0.375))
        #expect(close(pair.dice, 0.6))
        #expect(close(try #require(pair.pmi), 1.3219))
        #expect(close(try #require(pair.npmi), 0.4830))
        #expect(close(FisherExact.p(together: 6, first: 12, second: 8, units: 40), 0.004836, 6))
    }

    @Test func nothingTogetherIsZeroAndNeverNaN() {
        let none = Similarity(together: 0, first: 0, second: 5, units: 40)
        let values = [
            none.associationStrength, none.probabilisticAffinity, none.salton, none.jaccard, none.inclusion, none.equivalence,
            none.dice,
        ]
        #expect(values == [0, 0, 0, 0, 0, 0, 0])
        #expect(none.pmi == nil && none.npmi == nil)
        #expect(FisherExact.p(together: 0, first: 0, second: 5, units: 40) == 1)
    }

    @Test func oneCount() {
        #expect(close(Garwood.limits(0).high, 3.69, 2))
        #expect(Garwood.limits(0).low == 0)
        #expect(close(Garwood.limits(10).low, 4.795, 3) && close(Garwood.limits(10).high, 18.39, 2))
        #expect(close(Garwood.limits(1).low, 0.0253) && close(Garwood.limits(1).high, 5.572, 3))
        #expect(close(Garwood.limits(1000).low, 938.97, 2) && close(Garwood.limits(1000).high, 1063.95, 2))
    }

    @Test func proportions() {
        #expect(close(Wilson.limits(5, of: 10).low, 0.2366) && close(Wilson.limits(5, of: 10).high, 0.7634))
        #expect(Wilson.limits(0, of: 10).low == 0 && close(Wilson.limits(0, of: 10).high, 0.2775))
        #expect(close(ClopperPearson.limits(0, of: 10).high, 0.3085))
        #expect(close(ClopperPearson.limits(5, of: 10).low, 0.1871) && close(ClopperPearson.limits(5, of: 10).high, 0.8129))
    }

    @Test func twoPeriods() throws {
        let ratio = try #require(RateRatio(30, in: 100, against: 15, in: 100))
        #expect(ratio.ratio == 2)
        #expect(close(ratio.limits.low, 1.0441, 2) && close(ratio.limits.high, 3.997, 2))
        #expect(close(ratio.p, 0.0357, 4))
        #expect((ratio.p < 0.05) == (ratio.limits.low > 1))
        #expect(RateRatio(0, in: 100, against: 0, in: 100) == nil)
        #expect(try #require(RateRatio(5, in: 100, against: 0, in: 100)).limits.high == .infinity)
        #expect(try #require(RateRatio(5, in: 100, against: 5, in: 100)).p == 1)
    }

    @Test func theRatioLeavesOutOneExactlyWhereTheTestRejects() throws {
        for first in 0..<40 {
            for second in [1, 10, 15, 33] {
                let ratio = try #require(RateRatio(first, in: 80, against: second, in: 120))
                let excludesOne = ratio.limits.low > 1 || ratio.limits.high < 1
                #expect(excludesOne == (ratio.p < 0.05), "\(first) against \(second)")
            }
        }
    }

    @Test func manyTests() {
        let adjusted = BenjaminiHochberg.adjusted([0.01, 0.04, 0.03, 0.005])
        #expect(zip(adjusted, [0.02, 0.04, 0.04, 0.02]).allSatisfy { abs($0 - $1) < 1e-12 })
        #expect(BenjaminiHochberg.adjusted([]) == [])
    }
}
