/// An undirected weighted network of institutions.
package struct Graph: Sendable {
    /// Ordered by id.
    package let nodes: [String]
    /// For each node, its neighbours by index, with the weight of the tie, above zero.
    package let neighbours: [[(node: Int, weight: Double)]]

    /// - Parameter edges: ties between two different nodes; those given twice are added up.
    package init(nodes: [String] = [], edges: [(String, String, Double)]) {
        let names = Set(nodes + edges.flatMap { [$0.0, $0.1] }).sorted()
        var index: [String: Int] = [:]
        for (position, name) in names.enumerated() { index[name] = position }
        var weights = [[Int: Double]](repeating: [:], count: names.count)
        for (one, other, weight) in edges where one != other && weight > 0 {
            guard let a = index[one], let b = index[other] else { continue }
            weights[a][b, default: 0] += weight
            weights[b][a, default: 0] += weight
        }
        self.nodes = names
        neighbours = weights.map { row in row.sorted { $0.key < $1.key }.map { (node: $0.key, weight: $0.value) } }
    }

    package var edgeCount: Int { neighbours.reduce(0) { $0 + $1.count } / 2 }
    /// The sum of all ties' weights.
    package var weight: Double { neighbours.reduce(0) { $0 + $1.reduce(0) { $0 + $1.weight } } / 2 }
    package func degree(_ node: Int) -> Int { neighbours[node].count }
    /// The sum of a node's ties' weights.
    package func strength(_ node: Int) -> Double { neighbours[node].reduce(0) { $0 + $1.weight } }

    /// Ties over possible ties; 0 for fewer than two nodes.
    package var density: Double {
        let n = Double(nodes.count)
        return n < 2 ? 0 : 2 * Double(edgeCount) / (n * (n - 1))
    }

    /// Three times the triangles over the paths of two ties; 0 where there is no such path.
    package var transitivity: Double {
        var closed = 0
        var paths = 0
        let sets = neighbours.map { Set($0.map(\.node)) }
        for node in nodes.indices {
            let around = neighbours[node].map(\.node)
            paths += around.count * (around.count - 1) / 2
            for (position, one) in around.enumerated() {
                for other in around[(position + 1)...] where sets[one].contains(other) { closed += 1 }
            }
        }
        return paths == 0 ? 0 : Double(closed) / Double(paths)
    }
}
