/// Who stands where in a network. Under ten nodes these numbers are noise: print them with their range.
package enum Centrality {
    /// The share of shortest paths between others that pass through each node (Brandes 2001, doi:10.1080/0022250X.2001.9990249),
    /// normalised by (n − 1)(n − 2) / 2.
    /// - Parameter weighted: a tie's length is 1 over its weight; else 1.
    /// - Complexity: O(n m + n² log n).
    package static func betweenness(_ graph: Graph, weighted: Bool) -> [Double] {
        let n = graph.nodes.count
        var result = [Double](repeating: 0, count: n)
        for source in 0..<n {
            let paths = ShortestPaths(graph, from: source, weighted: weighted)
            var dependency = [Double](repeating: 0, count: n)
            for node in paths.order.reversed() {
                for before in paths.before[node] {
                    dependency[before] += paths.count[before] / paths.count[node] * (1 + dependency[node])
                }
                if node != source { result[node] += dependency[node] }
            }
        }
        let scale = n > 2 ? Double((n - 1) * (n - 2)) : 1
        return result.map { $0 / scale }
    }

    /// (n − 1) over the sum of distances where all nodes reach each other; else the mean of 1 over the distance (harmonic,
    /// Marchiori & Latora 2000), to which a node out of reach adds 0.
    package static func closeness(_ graph: Graph, weighted: Bool) -> [Double] {
        let n = graph.nodes.count
        guard n > 1 else { return [Double](repeating: 0, count: n) }
        let distances = (0..<n).map { ShortestPaths(graph, from: $0, weighted: weighted).distance }
        let connected = distances[0].allSatisfy(\.isFinite)
        if connected { return distances.map { row in Double(n - 1) / row.reduce(0, +) } }
        return distances.map { row in
            var sum = 0.0
            for length in row where length > 0 { sum += 1 / length }
            return sum / Double(n - 1)
        }
    }

    /// The leading eigenvector of the matrix of weights, of length 1 (Bonacich 1972, doi:10.1080/0022250X.1972.9989806).
    ///
    /// By power iteration on A + I, which converges on two-mode networks too; all zero where there are no ties.
    package static func eigenvector(_ graph: Graph) -> [Double] {
        let n = graph.nodes.count
        guard graph.edgeCount > 0 else { return [Double](repeating: 0, count: n) }
        var x = [Double](repeating: 1 / Double(n).squareRoot(), count: n)
        for _ in 0..<100_000 {
            var next = x
            for node in 0..<n { for tie in graph.neighbours[node] { next[tie.node] += x[node] * tie.weight } }
            let length = next.reduce(0) { $0 + $1 * $1 }.squareRoot()
            next = next.map { $0 / length }
            let change = zip(x, next).reduce(0) { $0 + abs($1.0 - $1.1) }
            x = next
            if change < 1e-13 * Double(n) { break }
        }
        return x
    }

    /// Where a walker along the ties is found who jumps anywhere one time in 1 / (1 − damping) (Brin & Page 1998,
    /// doi:10.1016/S0169-7552(98)00110-X); sums to 1. A node without ties sends its share everywhere.
    package static func pageRank(_ graph: Graph, damping: Double = 0.85) -> [Double] {
        let n = graph.nodes.count
        guard n > 0 else { return [] }
        let strengths = (0..<n).map(graph.strength)
        var x = [Double](repeating: 1 / Double(n), count: n)
        for _ in 0..<100_000 {
            let loose = (0..<n).reduce(0) { strengths[$1] == 0 ? $0 + x[$1] : $0 }
            var next = [Double](repeating: (1 - damping + damping * loose) / Double(n), count: n)
            for node in 0..<n where strengths[node] > 0 {
                for tie in graph.neighbours[node] { next[tie.node] += damping * x[node] * tie.weight / strengths[node] }
            }
            let change = zip(x, next).reduce(0) { $0 + abs($1.0 - $1.1) }
            x = next
            if change < 1e-14 * Double(n) { break }
        }
        return x
    }

    /// The greatest k such that a node lies in a part where each has k ties (Seidman 1983; Batagelj & Zaveršnik 2003).
    /// - Complexity: O(n²).
    package static func coreness(_ graph: Graph) -> [Int] {
        var degree = graph.nodes.indices.map(graph.degree)
        var core = degree
        var left = Set(graph.nodes.indices)
        var level = 0
        while let node = left.min(by: { (degree[$0], $0) < (degree[$1], $1) }) {
            left.remove(node)
            level = max(level, degree[node])
            core[node] = level
            for tie in graph.neighbours[node] where left.contains(tie.node) { degree[tie.node] -= 1 }
        }
        return core
    }
}
