import Charts
import Drawing
import Glibc
import Testing

@Suite struct StressLayoutTests {
    private func gap(_ a: (x: Double, y: Double), _ b: (x: Double, y: Double)) -> Double { hypot(a.x - b.x, a.y - b.y) }

    /// Distances that points in the plane do have are met, whatever the figure.
    @Test(arguments: [
        [(0.0, 0.0), (3.0, 0.0), (0.0, 4.0)],
        [(0.0, 0.0), (1.0, 0.0), (2.0, 0.0), (3.5, 0.0)],
        [(0.0, 0.0), (2.0, 0.0), (2.0, 2.0), (0.0, 2.0)],
        [(0.0, 0.0), (1.0, 0.1), (2.0, 1.5), (0.3, 2.0), (1.2, 3.0)],
    ])
    func meetsWhatCanBeMet(_ points: [(Double, Double)]) {
        let distances = points.map { a in points.map { b in max(hypot(a.0 - b.0, a.1 - b.1), a == b ? 0 : 1e-9) } }
        let layout = StressLayout(distances: distances)
        let places = layout.places(sweeps: 3000)
        #expect(layout.stress(places) < 1e-2)
        // The direction of the largest extent is across.
        let width = (places.map(\.x).max() ?? 0) - (places.map(\.x).min() ?? 0)
        let height = (places.map(\.y).max() ?? 0) - (places.map(\.y).min() ?? 0)
        #expect(width >= height * 0.95)
    }

    /// Every sweep lowers the stress or leaves it (Gansner, Koren & North 2004, section 2).
    @Test func stressNeverRises() {
        var state: UInt64 = 11
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
        for count in [4, 9, 17] {
            let edges = (1..<count).map { (a: Int(next() * Double($0)), b: $0, length: 1 + next()) }
            let layout = StressLayout(count: count, lengths: edges)
            let stresses = [1, 2, 5, 20, 100].map { layout.stress(layout.places(sweeps: $0)) }
            for (before, after) in zip(stresses, stresses.dropFirst()) { #expect(after <= before + 1e-9) }
            #expect(layout.places().map(\.x) == layout.places().map(\.x))
        }
    }

    @Test func pathsAddUpAndIslandsStandApart() {
        let layout = StressLayout(count: 4, lengths: [(0, 1, 1), (1, 2, 1.5)])
        #expect(layout.distances[0][2] == 2.5)
        #expect(layout.distances[0][3] == 2)
        #expect(StressLayout(count: 0, lengths: []).places().isEmpty)
        #expect(StressLayout(count: 1, lengths: []).places().count == 1)
        let two = StressLayout(count: 2, lengths: [(0, 1, 1)]).places()
        #expect(abs(gap(two[0], two[1]) - 1) < 1e-6)
    }
}

@Suite struct PointLabelsTests {
    /// Whatever the points: labels are inside, apart from each other, from the points and from leaders.
    @Test(arguments: [3, 12, 40, 90]) func labelsNeverTouch(_ count: Int) {
        var state = UInt64(count)
        func next(_ limit: Double) -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24) * limit
        }
        let bounds = Rect(x: 0, y: 0, width: 480, height: 310)
        for _ in 0..<5 {
            let items = (0..<count).map { _ in
                PointLabels.Item(
                    center: Point(10 + next(460), 10 + next(290)), radius: 1.5 + next(4), size: Size(15 + next(90), 9))
            }
            let places = PointLabels(bounds: bounds).places(items)
            #expect(places == PointLabels(bounds: bounds).places(items))
            if count <= 12 { #expect(places.allSatisfy { $0 != nil }) }
            for (index, place) in places.enumerated() {
                guard let place else { continue }
                #expect(place.box.x >= 0 && place.box.y >= 0 && place.box.maxX <= 480 && place.box.maxY <= 310)
                for item in items {
                    let (dx, dy) = (
                        max(place.box.x - item.center.x, 0, item.center.x - place.box.maxX),
                        max(place.box.y - item.center.y, 0, item.center.y - place.box.maxY)
                    )
                    #expect(hypot(dx, dy) >= item.radius)
                }
                for (other, otherPlace) in places.enumerated() where other != index {
                    guard let otherPlace else { continue }
                    #expect(!place.box.overlaps(otherPlace.box))
                    if let start = otherPlace.leader.first, let end = otherPlace.leader.last {
                        #expect(!place.box.isCrossed(from: start, to: end))
                    }
                }
            }
        }
    }

    @Test func aLoneLabelStandsToTheRightOfItsPoint() throws {
        let item = PointLabels.Item(center: Point(50, 50), radius: 3, size: Size(30, 9))
        let place = try #require(PointLabels(bounds: Rect(x: 0, y: 0, width: 200, height: 100)).places([item])[0])
        #expect(place.box.x > 53 && abs(place.box.y + 4.5 - 50) < 0.01 && place.leader.isEmpty)
        // A line through that place moves it away.
        let labels = PointLabels(bounds: Rect(x: 0, y: 0, width: 200, height: 100), lines: [(Point(53, 50), Point(200, 50))])
        let other = try #require(labels.places([item])[0])
        #expect(other.box.maxX < 50)
    }
}
