import Analytics
import Testing

@Suite struct SeriationTests {
    /// Points on a line, shuffled: the only order without detours is along the line.
    @Test func findsALine() {
        let places = [7.0, 1, 9, 3, 2, 8, 5]
        let distances = places.map { a in places.map { abs(a - $0) } }
        let order = Seriation.order(distances: distances, ids: ["g", "a", "i", "c", "b", "h", "e"])
        #expect(order.map { places[$0] } == [1, 2, 3, 5, 7, 8, 9])
    }

    @Test func smallAndEqual() {
        #expect(Seriation.order(distances: [], ids: []) == [])
        #expect(Seriation.order(distances: [[0]], ids: ["a"]) == [0])
        #expect(Seriation.order(distances: [[0, 1], [1, 0]], ids: ["b", "a"]) == [1, 0])
        let equal = (0..<6).map { i in (0..<6).map { $0 == i ? 0.0 : 1.0 } }
        let ids = ["f", "b", "a", "d", "c", "e"]
        let order = Seriation.order(distances: equal, ids: ids)
        #expect(Set(order) == Set(0..<6))
        #expect(ids[order[0]] < ids[order[5]])
    }

    /// No order of the same clusters has nearer neighbours: compared with every flip of every cluster.
    @Test func isTheBestOfAllFlips() {
        var state: UInt64 = 3
        func next() -> Double {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Double(state >> 40) / Double(1 << 24)
        }
        for count in [3, 5, 8] {
            var distances = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
            for i in 0..<count {
                for j in (i + 1)..<max(i + 1, count) {
                    distances[i][j] = next()
                    distances[j][i] = distances[i][j]
                }
            }
            func length(_ order: [Int]) -> Double { zip(order, order.dropFirst()).reduce(0) { $0 + distances[$1.0][$1.1] } }
            let ids = (0..<count).map { "i\($0)" }
            let order = Seriation.order(distances: distances, ids: ids)
            let best = flips(averageLinkage(distances)).map(length).min() ?? 0
            #expect(abs(length(order) - best) < 1e-9)
        }
    }

    private indirect enum Tree {
        case leaf(Int)
        case node(Tree, Tree)

        var leaves: [Int] {
            switch self {
            case .leaf(let index): [index]
            case .node(let left, let right): left.leaves + right.leaves
            }
        }
    }

    /// The clusters by the definition: join the two whose leaves are nearest on average.
    private func averageLinkage(_ distances: [[Double]]) -> Tree {
        var trees = distances.indices.map { Tree.leaf($0) }
        while trees.count > 1 {
            var best = (Double.infinity, 0, 1)
            for i in trees.indices {
                for j in trees.indices where j > i {
                    let pairs = trees[i].leaves.flatMap { a in trees[j].leaves.map { distances[a][$0] } }
                    let mean = pairs.reduce(0, +) / Double(pairs.count)
                    if mean < best.0 { best = (mean, i, j) }
                }
            }
            let joined = Tree.node(trees[best.1], trees[best.2])
            trees.remove(at: best.2)
            trees[best.1] = joined
        }
        return trees[0]
    }

    private func flips(_ tree: Tree) -> [[Int]] {
        guard case .node(let left, let right) = tree else { return [tree.leaves] }
        let (a, b) = (flips(left), flips(right))
        return a.flatMap { x in b.flatMap { [x + $0, $0 + x] } }
    }
}
