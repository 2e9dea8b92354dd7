import Charts
import Testing

@Suite struct EndLabelsTests {
    @Test func staysWherePossible() {
        #expect(EndLabels.spread([10, 40, 80], pitch: 10, from: 0, through: 100) == [10, 40, 80])
        #expect(EndLabels.spread([50, 50], pitch: 10, from: 0, through: 100) == [45, 55])
        #expect(EndLabels.spread([100, 99], pitch: 10, from: 0, through: 100) == [100, 90])
    }

    /// Never nearer than the pitch, never in another order, never outside where there is room.
    @Test func properties() {
        var state: UInt64 = 9
        for count in 1...10 {
            let wanted = (0..<count).map { _ -> Double in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return Double(state >> 40).truncatingRemainder(dividingBy: 100)
            }
            let placed = EndLabels.spread(wanted, pitch: 9, from: 0, through: 100)
            let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
            for (upper, lower) in zip(order, order.dropFirst()) { #expect(placed[lower] - placed[upper] >= 9 - 1e-9) }
            #expect(placed.allSatisfy { $0 >= -1e-9 && $0 <= 100 + 1e-9 })
        }
    }
}
