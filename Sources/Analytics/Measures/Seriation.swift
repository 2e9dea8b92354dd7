/// Orders things so that like stands by like: average linkage, then the order of its leaves that makes neighbours most alike.
///
/// Bar-Joseph, Gifford & Jaakkola 2001, «Fast optimal leaf ordering for hierarchical clustering»,
/// doi:10.1093/bioinformatics/17.suppl_1.S22.
package enum Seriation {
    /// The order of the rows of a symmetric matrix of distances.
    /// - Parameter ids: one for each row; ties go to the smaller id, and the order starts at the end with the smaller id.
    /// - Returns: indices of rows, each once. Among all orders that the clusters allow, the sum of distances between
    ///   neighbours is the least.
    /// - Complexity: O(n³) time and O(n²) memory for n rows.
    package static func order(distances: [[Double]], ids: [String]) -> [Int] {
        let count = ids.count
        precondition(distances.count == count, "one row of distances for each id")
        guard count > 2 else { return Array(0..<count).sorted { ids[$0] < ids[$1] } }
        // Work on rows sorted by id, so that the first of equals is the one with the smaller id.
        let byID = Array(0..<count).sorted { (ids[$0], $0) < (ids[$1], $1) }
        let sorted = byID.map { row in byID.map { distances[row][$0] } }
        var order = leafOrder(linkage(sorted), distances: sorted)
        if let first = order.first, let last = order.last, first > last { order.reverse() }
        return order.map { byID[$0] }
    }

    /// A cluster: its leaves, and the two clusters that it joins, or none for a leaf.
    struct Cluster {
        var leaves: [Int]
        var children: (Int, Int)?
    }

    /// Clusters of average linkage (UPGMA), children before parents, the root last.
    static func linkage(_ distances: [[Double]]) -> [Cluster] {
        var clusters = distances.indices.map { Cluster(leaves: [$0], children: nil) }
        var active = Array(distances.indices)
        var table = distances
        while active.count > 1 {
            var best = (distance: Double.infinity, left: 0, right: 1)
            for left in active.indices {
                for right in (left + 1)..<max(left + 1, active.count) {
                    let distance = table[active[left]][active[right]]
                    if distance < best.distance { best = (distance, left, right) }
                }
            }
            let (left, right) = (active[best.left], active[best.right])
            let (leftSize, rightSize) = (Double(clusters[left].leaves.count), Double(clusters[right].leaves.count))
            var row = [Double](repeating: 0, count: table.count + 1)
            for other in active where other != left && other != right {
                row[other] = (table[left][other] * leftSize + table[right][other] * rightSize) / (leftSize + rightSize)
            }
            for other in table.indices { table[other].append(row[other]) }
            table.append(row)
            clusters.append(
                Cluster(leaves: clusters[left].leaves + clusters[right].leaves, children: (left, right)))
            active.remove(at: best.right)
            active[best.left] = clusters.count - 1
        }
        return clusters
    }

    /// The best order of the leaves. `cost[i][j]` is the least sum of distances within the smallest cluster that has
    /// both leaves, when they are its ends; `inner` are the leaves where its two halves meet.
    private static func leafOrder(_ clusters: [Cluster], distances: [[Double]]) -> [Int] {
        let count = distances.count
        var cost = [Double](repeating: 0, count: count * count)
        var inner = [(Int, Int)](repeating: (0, 0), count: count * count)
        /// The leaves that can be the other end of `cluster` when `leaf` is one.
        func opposite(_ leaf: Int, _ cluster: Cluster) -> [Int] {
            guard let (left, right) = cluster.children else { return [leaf] }
            return clusters[left].leaves.contains(leaf) ? clusters[right].leaves : clusters[left].leaves
        }
        for cluster in clusters {
            guard let children = cluster.children else { continue }
            let (left, right) = (clusters[children.0], clusters[children.1])
            let ends = right.leaves.map { ($0, opposite($0, right)) }
            for start in left.leaves {
                // The best way from `start` through the left half to each leaf of the right half.
                var reached = [Int: (cost: Double, through: Int)](minimumCapacity: right.leaves.count)
                for entry in right.leaves {
                    var best = (cost: Double.infinity, through: start)
                    for exit in opposite(start, left) {
                        let value = cost[start * count + exit] + distances[exit][entry]
                        if value < best.cost { best = (value, exit) }
                    }
                    reached[entry] = best
                }
                for (end, entries) in ends {
                    var best = (cost: Double.infinity, meeting: (start, end))
                    for entry in entries {
                        guard let way = reached[entry] else { continue }
                        let value = way.cost + cost[entry * count + end]
                        if value < best.cost { best = (value, (way.through, entry)) }
                    }
                    cost[start * count + end] = best.cost
                    cost[end * count + start] = best.cost
                    inner[start * count + end] = best.meeting
                    inner[end * count + start] = (best.meeting.1, best.meeting.0)
                }
            }
        }
        guard let root = clusters.last, let (left, right) = root.children else { return [] }
        var best = (cost: Double.infinity, start: 0, end: 0)
        for start in clusters[left].leaves.sorted() {
            for end in clusters[right].leaves.sorted() where cost[start * count + end] < best.cost {
                best = (cost[start * count + end], start, end)
            }
        }
        func unfold(_ start: Int, _ end: Int) -> [Int] {
            if start == end { return [start] }
            let (exit, entry) = inner[start * count + end]
            return unfold(start, exit) + unfold(entry, end)
        }
        return unfold(best.start, best.end)
    }
}
