/// The shortest paths from one node of a network (Dijkstra 1959), with how many there are.
struct ShortestPaths {
    /// Infinite where a node is out of reach.
    private(set) var distance: [Double]
    private(set) var count: [Double]
    /// For each node, those before it on a shortest path.
    private(set) var before: [[Int]]
    /// Nodes in reach, nearest first.
    private(set) var order: [Int] = []

    /// - Complexity: O(n²).
    init(_ graph: Graph, from source: Int, weighted: Bool) {
        let n = graph.nodes.count
        distance = [Double](repeating: .infinity, count: n)
        count = [Double](repeating: 0, count: n)
        before = [[Int]](repeating: [], count: n)
        distance[source] = 0
        count[source] = 1
        var unvisited = [Bool](repeating: true, count: n)
        while true {
            var nearest: Int?
            for node in 0..<n where unvisited[node] && distance[node] < nearest.map({ distance[$0] }) ?? .infinity {
                nearest = node
            }
            guard let node = nearest else { return }
            unvisited[node] = false
            order.append(node)
            for tie in graph.neighbours[node] where unvisited[tie.node] {
                let length = distance[node] + (weighted ? 1 / tie.weight : 1)
                // Sums of the same lengths in another order differ in their last digits and are one distance.
                let slack = 1e-12 * length
                if length < distance[tie.node] - slack {
                    distance[tie.node] = length
                    count[tie.node] = count[node]
                    before[tie.node] = [node]
                } else if length <= distance[tie.node] + slack {
                    count[tie.node] += count[node]
                    before[tie.node].append(node)
                }
            }
        }
    }
}
