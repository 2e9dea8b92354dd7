package import Drawing
import Glibc

/// Places the labels of points in a plane so that none touches another label, a point or a leader.
///
/// Each label has eight places around its point and more places farther away, joined by a leader. They are taken in the order
/// of the points, then each is moved to its best place while the others stand still, until none moves (the local search of
/// Christensen, Marks & Shieber 1995, doi:10.1145/212332.212334, without chance).
package struct PointLabels: Sendable {
    package struct Item: Sendable, Hashable {
        package var center: Point
        /// Of the point's mark, in points.
        package var radius: Double
        /// Of the label.
        package var size: Size

        package init(center: Point, radius: Double, size: Size) {
            (self.center, self.radius, self.size) = (center, radius, size)
        }
    }

    package struct Place: Sendable, Hashable {
        /// What the label covers.
        package var box: Rect
        /// From the mark's rim to the label, where it stands away from it.
        package var leader: [Point]
    }

    package var bounds: Rect
    /// Lines that labels had better not cover; they may, at a cost.
    package var lines: [(Point, Point)]
    /// Free points around a label.
    package var gap = 2.0

    package init(bounds: Rect, lines: [(Point, Point)] = []) { (self.bounds, self.lines) = (bounds, lines) }

    private struct Candidate {
        var place: Place
        /// Of its own, without the other labels.
        var cost: Double
    }

    /// A place for each item, in their order; nil where it has none.
    /// - Complexity: O(n² · c) for n items and c candidates of each, a few times over.
    package func places(_ items: [Item]) -> [Place?] {
        let candidates = items.indices.map { options(of: $0, among: items) }
        var chosen = [Int?](repeating: nil, count: items.count)
        for _ in 0..<8 {
            var moved = false
            for index in items.indices {
                let taken = items.indices.compactMap { other in
                    other == index ? nil : chosen[other].map { candidates[other][$0].place }
                }
                let best = candidates[index].indices.filter { place in
                    taken.allSatisfy { !collide(candidates[index][place].place, $0) }
                }.min { (candidates[index][$0].cost, $0) < (candidates[index][$1].cost, $1) }
                if best != chosen[index] { moved = true }
                chosen[index] = best
            }
            if !moved { break }
        }
        return items.indices.map { index in chosen[index].map { candidates[index][$0].place } }
    }

    private func options(of index: Int, among items: [Item]) -> [Candidate] {
        let item = items[index]
        var result: [Candidate] = []
        func add(_ angle: Double, _ distance: Double, _ cost: Double) {
            let (dx, dy) = (cos(angle), sin(angle))
            let reach = item.radius + distance
            let anchor = Point(item.center.x + dx * reach, item.center.y + dy * reach)
            // The side of the box that faces the mark touches the anchor; above and below it is centred.
            let x = abs(dx) < 0.3 ? anchor.x - item.size.width / 2 : dx > 0 ? anchor.x : anchor.x - item.size.width
            let y = anchor.y - item.size.height * (0.5 - 0.5 * dy)
            let box = Rect(x: x, y: y, width: item.size.width, height: item.size.height)
            guard box.x >= bounds.x, box.y >= bounds.y, box.maxX <= bounds.maxX, box.maxY <= bounds.maxY else { return }
            let wide = box.inset(by: -1)
            for other in items where distanceOf(other.center, from: wide) < other.radius { return }
            var leader: [Point] = []
            if distance > 6 {
                let rim = item.radius + 1
                leader = [
                    Point(item.center.x + dx * rim, item.center.y + dy * rim),
                    Point(item.center.x + dx * (reach - 1.5), item.center.y + dy * (reach - 1.5)),
                ]
                for other in items.indices where other != index {
                    let (center, radius) = (items[other].center, items[other].radius)
                    let mark = Rect(x: center.x - radius, y: center.y - radius, width: 2 * radius, height: 2 * radius)
                    if mark.isCrossed(from: leader[0], to: leader[1]) { return }
                }
            }
            let crossings = lines.count { box.isCrossed(from: $0.0, to: $0.1) }
            result.append(Candidate(place: Place(box: box, leader: leader), cost: cost + min(12, 2 * Double(crossings))))
        }
        // To the right is read best, then to the left, below and above (after Yoeli 1972).
        for (turn, angle) in [0.0, 4, 2, 6, 1, 7, 3, 5].enumerated() {
            add(angle * Double.pi / 4, gap, Double(turn) * 0.35)
        }
        for (step, distance) in [10.0, 18, 28, 40].enumerated() {
            for turn in 0..<12 {
                add(Double(turn) * Double.pi / 6, distance, 6 + 2.5 * Double(step) + (turn == 0 || turn == 6 ? 0 : 0.5))
            }
        }
        return result
    }

    private func collide(_ a: Place, _ b: Place) -> Bool {
        if a.box.inset(by: -gap / 2).overlaps(b.box.inset(by: -gap / 2)) { return true }
        if let start = a.leader.first, let end = a.leader.last, b.box.inset(by: -1).isCrossed(from: start, to: end) {
            return true
        }
        if let start = b.leader.first, let end = b.leader.last, a.box.inset(by: -1).isCrossed(from: start, to: end) {
            return true
        }
        return false
    }

    private func distanceOf(_ point: Point, from box: Rect) -> Double {
        hypot(max(box.x - point.x, 0, point.x - box.maxX), max(box.y - point.y, 0, point.y - box.maxY))
    }
}
