import Charts
import Testing

/// Marks and labels of a lane never touch, whatever their places and widths.
@Suite struct LaneLayoutTests {
    private let layout = LaneLayout(left: 0, right: 400)

    private func items(_ count: Int, seed: UInt64) -> [LaneLayout.Item] {
        var state = seed
        func next(_ limit: Double) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24) * limit
        }
        return (0..<count).map { _ in
            let x = 4 + next(380)
            let bar = next(10) < 2 ? next(40) : 0
            return LaneLayout.Item(
                mark: (x - 3)...min(397, x + 3 + bar), anchor: min(394, x + bar / 2), labelWidth: 10 + next(140),
                weight: Int(next(9)))
        }
    }

    /// What stands in each row, from left to right.
    private func rows(_ items: [LaneLayout.Item], _ places: [LaneLayout.Place]) -> [Int: [ClosedRange<Double>]] {
        var rows: [Int: [ClosedRange<Double>]] = [:]
        for (item, place) in zip(items, places) {
            if let row = place.row { rows[row, default: []].append(item.mark) }
            if let label = place.label { rows[label.row, default: []].append(label.x...(label.x + item.labelWidth)) }
        }
        return rows.mapValues { $0.sorted { $0.lowerBound < $1.lowerBound } }
    }

    @Test(arguments: [1, 2, 5, 12, 30, 80]) func packedLanesHaveNoCollision(_ count: Int) {
        for seed in 1...20 {
            for most in [1, 3, 100] {
                let items = items(count, seed: UInt64(seed))
                let places = layout.packed(items, most: most)
                for row in rows(items, places).values {
                    for (left, right) in zip(row, row.dropFirst()) { #expect(left.upperBound <= right.lowerBound) }
                }
                #expect(places.rowCount <= most)
                if most == 100 { #expect(places.allSatisfy { $0.label != nil && $0.row == $0.label?.row }) }
                for (item, place) in zip(items, places) {
                    if let label = place.label { #expect(label.x >= 0 && label.x + item.labelWidth <= 400) }
                }
            }
        }
    }

    @Test(arguments: [2, 5, 9]) func leadersCrossNoLabel(_ count: Int) {
        for seed in 1...60 {
            let items = items(count, seed: UInt64(seed))
            guard let places = layout.withLeaders(items, most: 6) else { continue }
            for row in rows(items, places).values {
                for (left, right) in zip(row, row.dropFirst()) { #expect(left.upperBound <= right.lowerBound + 1e-9) }
            }
            for (item, place) in zip(items, places) where place.hasLeader {
                guard let end = place.label?.row else { continue }
                for (other, otherPlace) in zip(items, places) {
                    guard let label = otherPlace.label, label.row >= 1,
                        label.row < end || (label.row == end && otherPlace != place)
                    else { continue }
                    #expect(item.anchor <= label.x || label.x + other.labelWidth <= item.anchor)
                }
            }
        }
    }

    /// The earliest of a cluster drops lowest.
    @Test func clusterStepsDownToTheLeft() throws {
        let items = [50.0, 60, 70].map { LaneLayout.Item(mark: ($0 - 3)...($0 + 3), anchor: $0, labelWidth: 80) }
        let places = try #require(layout.withLeaders(items, most: 5))
        #expect(places.map { $0.label?.row } == [2, 1, 0])
        #expect(places.map(\.hasLeader) == [true, true, false])
    }
}
