import Analytics
import Foundation
import Testing

/// Network measures against the reference networks (values computed with networkx 3), and against what can be reckoned by hand.
@Suite struct NetworkTests {
    /// A network beside the repository, or nil with a notice where there is none.
    static func reference(_ name: String) throws -> Graph? {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let shared =
            ProcessInfo.processInfo.environment["VIGIA_SHARED"].map { URL(filePath: $0) }
            ?? root.deletingLastPathComponent().appending(path: "shared")
        let file = shared.appending(path: "reference/networks/\(name).csv")
        guard let text = try? String(contentsOf: file, encoding: .utf8) else {
            print("skipped: the reference network '\(name)' is not beside the repository")
            return nil
        }
        let edges = try text.split(whereSeparator: \.isNewline).dropFirst().map { line in
            let cells = line.split(separator: ",").map(String.init)
            return (cells[0], cells[1], try #require(Double(cells[2])))
        }
        return Graph(edges: edges)
    }

    struct Expected: Sendable {
        var name: String
        var nodes: Int
        var edges: Int
        var weight: Double
        var density: Double
        var transitivity: Double
        /// The greatest value of each, and whose it is.
        var betweenness: (String, Double)
        var weightedBetweenness: (String, Double)
        var closeness: (String, Double)
        var eigenvector: (String, Double)
        var pageRank: (String, Double)
        var core: (Int, Int)
        /// The least that Louvain should reach.
        var modularity: Double
    }

    static let expected = [
        Expected(
            name: "karate", nodes: 34, edges: 78, weight: 231, density: 0.139037, transitivity: 0.255682,
            betweenness: ("0", 0.437635), weightedBetweenness: ("0", 0.395833), closeness: ("0", 0.568966),
            eigenvector: ("33", 0.364097), pageRank: ("33", 0.096989), core: (4, 10), modularity: 0.43),
        Expected(
            name: "les_miserables", nodes: 77, edges: 254, weight: 820, density: 0.086808, transitivity: 0.498932,
            betweenness: ("Valjean", 0.569989), weightedBetweenness: ("Valjean", 0.794649), closeness: ("Valjean", 0.644068),
            eigenvector: ("Valjean", 0.455666), pageRank: ("Valjean", 0.099558), core: (9, 12), modularity: 0.55),
        Expected(
            name: "florentine_families", nodes: 15, edges: 20, weight: 20, density: 0.190476, transitivity: 0.191489,
            betweenness: ("Medici", 0.521978), weightedBetweenness: ("Medici", 0.521978), closeness: ("Medici", 0.56),
            eigenvector: ("Medici", 0.430308), pageRank: ("Medici", 0.145817), core: (2, 10), modularity: 0.38),
        Expected(
            name: "davis_southern_women", nodes: 32, edges: 89, weight: 89, density: 0.179435, transitivity: 0,
            betweenness: ("E8", 0.237003), weightedBetweenness: ("E8", 0.237003), closeness: ("E8", 0.596154),
            eigenvector: ("E8", 0.358243), pageRank: ("E8", 0.072497), core: (4, 23), modularity: 0.31),
    ]

    @Test(arguments: expected.indices) func referenceNetworks(_ index: Int) throws {
        let expected = Self.expected[index]
        guard let graph = try Self.reference(expected.name) else { return }
        func greatest(_ values: [Double]) -> (String, Double) {
            let best = values.indices.max { values[$0] < values[$1] } ?? 0
            return (graph.nodes[best], (values[best] * 1_000_000).rounded() / 1_000_000)
        }
        #expect(graph.nodes.count == expected.nodes)
        #expect(graph.edgeCount == expected.edges)
        #expect(graph.weight == expected.weight)
        #expect(abs(graph.density - expected.density) < 1e-6)
        #expect(abs(graph.transitivity - expected.transitivity) < 1e-6)
        #expect(greatest(Centrality.betweenness(graph, weighted: false)) == expected.betweenness)
        #expect(greatest(Centrality.betweenness(graph, weighted: true)) == expected.weightedBetweenness)
        #expect(greatest(Centrality.closeness(graph, weighted: false)) == expected.closeness)
        #expect(greatest(Centrality.eigenvector(graph)) == expected.eigenvector)
        #expect(greatest(Centrality.pageRank(graph)) == expected.pageRank)
        let core = Centrality.coreness(graph)
        let most = core.max() ?? 0
        #expect((most, core.count { $0 == most }) == expected.core)
        let communities = Communities(graph)
        #expect(communities.modularity >= expected.modularity)
        #expect(communities == Communities(graph))
    }

    @Test func aPathOfThree() {
        let graph = Graph(edges: [("a", "b", 2), ("b", "c", 1), ("c", "c", 5)])
        #expect(Centrality.betweenness(graph, weighted: false) == [0, 1, 0])
        #expect(Centrality.closeness(graph, weighted: false) == [2.0 / 3, 1, 2.0 / 3])
        #expect(graph.density == 2.0 / 3)
        #expect(graph.transitivity == 0)
        #expect(Centrality.coreness(graph) == [1, 1, 1])
        #expect(graph.strength(1) == 3)
    }

    @Test func aNodeApartIsNoTrouble() {
        let graph = Graph(nodes: ["z"], edges: [("a", "b", 1)])
        #expect(Centrality.closeness(graph, weighted: false) == [0.5, 0.5, 0])
        #expect(abs(Centrality.pageRank(graph).reduce(0, +) - 1) < 1e-9)
        #expect(Centrality.coreness(graph) == [1, 1, 0])
        #expect(Communities(graph).groups == [0, 0, 1])
        let empty = Graph(edges: [])
        #expect(Centrality.pageRank(empty).isEmpty && Centrality.eigenvector(empty).isEmpty && Communities(empty).groups.isEmpty)
    }
}
