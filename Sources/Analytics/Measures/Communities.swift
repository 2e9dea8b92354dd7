/// Groups of nodes with more ties within than chance has it, by the Louvain method (Blondel et al. 2008,
/// doi:10.1088/1742-5468/2008/10/P10008).
///
/// Nodes are visited in order of id, so there is no seed: the same network gives the same groups.
package struct Communities: Sendable, Hashable {
    /// For each node the number of its group; groups are numbered by their first node.
    package let groups: [Int]
    package let modularity: Double

    package init(_ graph: Graph) {
        var level = graph.neighbours
        var loops = [Double](repeating: 0, count: graph.nodes.count)
        var membership = Array(graph.nodes.indices)
        let total = 2 * graph.weight
        while total > 0 {
            let moved = Communities.moves(level, loops, total)
            guard moved.changed else { break }
            membership = membership.map { moved.groups[$0] }
            (level, loops) = Communities.merged(level, loops, moved.groups)
        }
        var numbers: [Int: Int] = [:]
        groups = membership.map { group in
            if let known = numbers[group] { return known }
            numbers[group] = numbers.count
            return numbers.count - 1
        }
        modularity = Communities.modularity(graph, groups)
    }

    /// Newman & Girvan 2004 (doi:10.1103/PhysRevE.69.026113); 0 where there are no ties.
    package static func modularity(_ graph: Graph, _ groups: [Int]) -> Double {
        let total = 2 * graph.weight
        guard total > 0, let last = groups.max() else { return 0 }
        var within = [Double](repeating: 0, count: last + 1)
        var strength = within
        for node in graph.nodes.indices {
            strength[groups[node]] += graph.strength(node)
            for tie in graph.neighbours[node] where groups[tie.node] == groups[node] { within[groups[node]] += tie.weight }
        }
        return zip(within, strength).reduce(0) { $0 + $1.0 / total - ($1.1 / total) * ($1.1 / total) }
    }

    private static func moves(
        _ neighbours: [[(node: Int, weight: Double)]], _ loops: [Double], _ total: Double
    ) -> (groups: [Int], changed: Bool) {
        var groups = Array(neighbours.indices)
        let strength = neighbours.indices.map { node in neighbours[node].reduce(2 * loops[node]) { $0 + $1.weight } }
        var sums = strength
        var changed = false
        var improved = true
        while improved {
            improved = false
            for node in neighbours.indices {
                let own = groups[node]
                sums[own] -= strength[node]
                var ties: [Int: Double] = [own: 0]
                for tie in neighbours[node] { ties[groups[tie.node], default: 0] += tie.weight }
                var best = (group: own, gain: (ties[own] ?? 0) - sums[own] * strength[node] / total)
                for (group, weight) in ties.sorted(by: { $0.key < $1.key }) {
                    let gain = weight - sums[group] * strength[node] / total
                    if gain > best.gain + 1e-12 { best = (group, gain) }
                }
                sums[best.group] += strength[node]
                guard best.group != own else { continue }
                groups[node] = best.group
                changed = true
                improved = true
            }
        }
        var numbers: [Int: Int] = [:]
        for group in groups where numbers[group] == nil { numbers[group] = numbers.count }
        return (groups.map { numbers[$0] ?? 0 }, changed)
    }

    /// Each group becomes a node; ties within it become its loop.
    private static func merged(
        _ neighbours: [[(node: Int, weight: Double)]], _ loops: [Double], _ groups: [Int]
    ) -> (neighbours: [[(node: Int, weight: Double)]], loops: [Double]) {
        let count = (groups.max() ?? -1) + 1
        var weights = [[Int: Double]](repeating: [:], count: count)
        var inner = [Double](repeating: 0, count: count)
        for node in neighbours.indices {
            inner[groups[node]] += loops[node]
            for tie in neighbours[node] {
                if groups[tie.node] == groups[node] {
                    inner[groups[node]] += tie.weight / 2
                } else {
                    weights[groups[node]][groups[tie.node], default: 0] += tie.weight
                }
            }
        }
        return (weights.map { row in row.sorted { $0.key < $1.key }.map { (node: $0.key, weight: $0.value) } }, inner)
    }
}
