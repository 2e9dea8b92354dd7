import Charts
import Testing

@Suite struct AxisTicksTests {
    @Test(arguments: [
        (0.0, 219.0, 5, [0.0, 50, 100, 150, 200]),
        (0, 1, 3, [0, 1]),
        // The examples of the authors' R package «labeling» and of their paper's Figure 1.
        (8.1, 14.1, 4, [8, 10, 12, 14]),
    ])
    func counts(_ low: Double, _ high: Double, _ count: Int, _ expected: [Double]) {
        #expect(AxisTicks.values(from: low, through: high, about: count, whole: true) == expected)
    }

    /// For any range: rising, evenly spaced, few, and near what was asked.
    @Test func properties() {
        var state: UInt64 = 5
        for _ in 0..<300 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let high = Double(state >> 40) / 100 + 0.01
            let low = state.isMultiple(of: 2) ? 0 : -high / 3
            let wanted = Int(state >> 20) % 5 + 3
            let ticks = AxisTicks.values(from: low, through: high, about: wanted)
            #expect(ticks.count >= 2 && ticks.count <= 2 * wanted)
            let steps = zip(ticks, ticks.dropFirst()).map { $1 - $0 }
            #expect(steps.allSatisfy { $0 > 0 && abs($0 - steps[0]) < steps[0] * 1e-6 })
            #expect(ticks[ticks.count - 1] >= low && ticks[0] <= high)
            let whole = AxisTicks.values(from: 0, through: high.rounded(.up), about: wanted, whole: true)
            #expect(whole.allSatisfy { $0 == $0.rounded() })
            let around = AxisTicks.values(from: low, through: high, about: wanted, covering: true)
            #expect(around[0] <= low + 1e-9 && around[around.count - 1] >= high - 1e-9 * high)
        }
    }

    @Test func oddRanges() {
        #expect(AxisTicks.values(from: 3, through: 3, about: 5) == [3])
        #expect(AxisTicks.values(from: 0, through: .infinity, about: 5) == [0])
        #expect(AxisTicks.values(from: 0, through: 4e15, about: 5, whole: true).count > 2)
    }
}
