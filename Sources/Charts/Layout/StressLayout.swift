import Glibc

/// Places the nodes of a graph so that their distances on paper are near the ones that are asked for.
///
/// Stress majorization, one node at a time (Gansner, Koren & North 2004, doi:10.1007/978-3-540-31843-9_25): every step gives
/// the best place for one node while the others stand still, so the stress never rises. It starts on a circle, in the order
/// of the nodes, and has no chance in it: the same distances give the same places.
package struct StressLayout: Sendable {
    /// Asked for, in any unit; symmetric.
    package let distances: [[Double]]

    package init(distances: [[Double]]) { self.distances = distances }

    /// Shortest paths over edges of `lengths`; nodes that no path joins are `apart` times the longest path away from each other.
    /// - Parameter lengths: by pairs of nodes, each once.
    /// - Complexity: O(n³).
    package init(count: Int, lengths: [(a: Int, b: Int, length: Double)], apart: Double = 0.5) {
        var paths = Array(repeating: Array(repeating: Double.infinity, count: count), count: count)
        for node in 0..<count { paths[node][node] = 0 }
        for edge in lengths {
            paths[edge.a][edge.b] = min(paths[edge.a][edge.b], edge.length)
            paths[edge.b][edge.a] = paths[edge.a][edge.b]
        }
        for middle in 0..<count {
            for a in 0..<count where paths[a][middle] < .infinity {
                for b in 0..<count { paths[a][b] = min(paths[a][b], paths[a][middle] + paths[middle][b]) }
            }
        }
        let longest = paths.flatMap { $0 }.filter { $0 < .infinity }.max() ?? 0
        let far = max(longest * apart, 2)
        distances = paths.map { row in row.map { $0 == .infinity ? far : $0 } }
    }

    /// The weighted sum of squared errors of distances, each in proportion to the distance asked for.
    package func stress(_ places: [(x: Double, y: Double)]) -> Double {
        var sum = 0.0
        for a in places.indices {
            for b in places.indices where b > a {
                let error = hypot(places[a].x - places[b].x, places[a].y - places[b].y) / distances[a][b] - 1
                sum += error * error
            }
        }
        return sum
    }

    /// Where the nodes stand, around (0, 0), their longest extent across.
    /// - Complexity: O(n²) a sweep, at most `sweeps` of them.
    package func places(sweeps: Int = 400) -> [(x: Double, y: Double)] {
        let count = distances.count
        guard count > 1 else { return Array(repeating: (0, 0), count: count) }
        let radius = (distances.flatMap { $0 }.max() ?? 1) / 2
        var places = (0..<count).map { index -> (x: Double, y: Double) in
            let angle = 2 * Double.pi * Double(index) / Double(count)
            return (radius * cos(angle), radius * sin(angle))
        }
        var last = stress(places)
        for _ in 0..<sweeps {
            for node in 0..<count {
                var (x, y, sum) = (0.0, 0.0, 0.0)
                for other in 0..<count where other != node {
                    let wanted = distances[node][other]
                    let weight = 1 / (wanted * wanted)
                    let (dx, dy) = (places[node].x - places[other].x, places[node].y - places[other].y)
                    let length = hypot(dx, dy)
                    let scale = length > 1e-9 ? wanted / length : 0
                    x += weight * (places[other].x + dx * scale)
                    y += weight * (places[other].y + dy * scale)
                    sum += weight
                }
                places[node] = (x / sum, y / sum)
            }
            let now = stress(places)
            if last - now < 1e-6 * max(last, 1e-9) { break }
            last = now
        }
        return turned(places)
    }

    /// Around the middle, with the direction in which they reach farthest across.
    private func turned(_ places: [(x: Double, y: Double)]) -> [(x: Double, y: Double)] {
        let count = Double(places.count)
        let middle = (x: places.reduce(0) { $0 + $1.x } / count, y: places.reduce(0) { $0 + $1.y } / count)
        var (xx, xy, yy) = (0.0, 0.0, 0.0)
        for place in places {
            let (dx, dy) = (place.x - middle.x, place.y - middle.y)
            xx += dx * dx
            xy += dx * dy
            yy += dy * dy
        }
        let angle = 0.5 * atan2(2 * xy, xx - yy)
        let (c, s) = (cos(angle), sin(angle))
        return places.map { place in
            let (dx, dy) = (place.x - middle.x, place.y - middle.y)
            return (dx * c + dy * s, dy * c - dx * s)
        }
    }
}
