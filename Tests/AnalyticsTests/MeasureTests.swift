import Analytics
import Testing

/// Keyness, dispersion, trends, bursts and orders against published values.
@Suite struct MeasureTests {
    func close(_ value: Double?, _ expected: Double, within error: Double = 0.00005) -> Bool {
        value.map { abs($0 - expected) <= error * 1.0001 } ?? false
    }

    @Test func keyness() {
        let word = Keyness(target: 23, targetSize: 263, reference: 551, referenceSize: 8870)
        #expect(close(word.twoTermG2, 2.3306))
        #expect(close(word.fourTermG2, 2.5070))
        #expect(close(word.chiSquare, 2.7831))
        #expect(close(word.logRatio, 0.4935))
        let absent = Keyness(target: 0, targetSize: 100, reference: 0, referenceSize: 100)
        #expect(absent.twoTermG2 == 0 && absent.chiSquare == 0 && absent.logRatio == 0)
    }

    @Test func dispersion() {
        let example = Dispersion(counts: [1, 2, 3, 4, 5], sizes: [9, 10, 10, 10, 11])
        #expect(close(example.juillandD, 0.7852))
        #expect(close(example.griesDP, 0.18))
        #expect(close(example.griesDPnorm, 0.2195))
        let nothing = Dispersion(counts: [0, 0], sizes: [5, 5])
        #expect(nothing.juillandD == nil && nothing.griesDP == nil)
    }

    @Test func trend() throws {
        let series = try #require(MannKendall([2, 3, 3, 5, 4, 6, 7, 9]))
        #expect(series.s == 25)
        #expect(close(series.variance, 64.3333))
        #expect(close(series.z, 2.9922))
        #expect(series.slope == 1)
        let flat = try #require(MannKendall([4, 4, 4, 4, 4, 4, 4, 4]))
        #expect(flat.s == 0 && flat.z == 0 && flat.p == 1)
        // Four values in order: one of 24 orders rises as much, one falls as much.
        #expect(close(try #require(MannKendall([1, 2, 3, 4])).p, 2.0 / 24))
        #expect(MannKendall([1, 2]) == nil)
    }

    @Test func bursts() {
        let burst = KleinbergBurst(relevant: [2, 1, 3, 2, 9, 8, 2, 1], of: [Int](repeating: 20, count: 8))
        #expect(burst.states == [0, 0, 0, 0, 1, 1, 0, 0])
        #expect(burst.bursts.map(\.batches) == [4..<6])
        #expect(close(burst.bursts.first?.weight, 6.3000))
        #expect(KleinbergBurst(relevant: [0, 0], of: [5, 5]).bursts.isEmpty)
        #expect(KleinbergBurst(relevant: [5, 5], of: [5, 5]).bursts.isEmpty, "a rate of one can't double")
        #expect(KleinbergBurst(relevant: [], of: []).states.isEmpty)
        #expect(KleinbergBurst(relevant: [0, 3, 0], of: [0, 4, 9]).states.count == 3)
    }

    @Test func theOrderOfAMatrixIsTheBestThatTheTreeAllows() {
        // Points on a line, shuffled: neighbours on the line become neighbours in the order.
        let line = [3.0, 0, 7, 1, 5.5, 2, 6.2]
        let distances = line.map { a in line.map { abs(a - $0) } }
        let order = Seriation.order(distances: distances, ids: ["a", "b", "c", "d", "e", "f", "g"])
        #expect(order.sorted() == Array(line.indices))
        #expect(order.map { line[$0] } == line.sorted() || order.map { line[$0] } == line.sorted().reversed())
    }
}
