/// Breaks a paragraph into lines where the whole paragraph is best, not line by line.
///
/// Knuth & Plass 1981, "Breaking paragraphs into lines" (doi:10.1002/spe.4380111102): boxes, glue and penalties, the least sum of
/// demerits. A flush-left paragraph has no stretch in its spaces: the white at the end of the line is what counts.
///
/// - Complexity: the number of breaks times the number of breaks that fit in one line.
struct LineBreaker {
    enum Item: Hashable {
        case box(width: Double)
        case glue(width: Double)
        /// A place to break; `width` is what the hyphen adds there.
        case penalty(width: Double, cost: Double, hyphen: Bool)
    }

    /// Points.
    var measure: Double
    var justified: Bool
    /// Of the space's width: TeX's 3.33 plus 1.67 minus 1.11.
    var stretch = 0.5
    var shrink = 1.0 / 3
    /// How many lines running may end in a hyphen.
    var hyphensRunning = 2

    /// The indices of the items that end the lines; the last is the number of items.
    func breaks(in items: [Item]) -> [Int] {
        let sums = Sums(items, stretch: justified ? stretch : 0, shrink: justified ? shrink : 0)
        var active = [Node(index: -1, start: firstBox(in: items, from: 0), hyphens: 0, fitness: 1, demerits: 0, previous: nil)]
        for index in 0...items.count {
            guard let kind = breakKind(items, at: index) else { continue }
            var best: [Int: Node] = [:]
            var kept: [Node] = []
            var overfull: Node?
            for node in active {
                let line = sums.line(from: node.start, to: index, adding: kind.width)
                guard line.width - line.shrink <= measure + 0.001 else {
                    if overfull.map({ node.start > $0.start }) ?? true { overfull = node }
                    continue
                }
                kept.append(node)
                consider(node, line, kind, index, items, &best)
            }
            if kept.isEmpty, best.isEmpty, let node = overfull {
                // A word wider than the line: set it alone and go on.
                best[0] = Node(
                    index: index, start: firstBox(in: items, from: index), hyphens: 0, fitness: 0,
                    demerits: node.demerits + 1e14, previous: .init(node))
            }
            active = kept + best.sorted { $0.key < $1.key }.map(\.value)
            if index == items.count {
                return ends(of: best.sorted { $0.key < $1.key }.map(\.value).min { $0.demerits < $1.demerits })
            }
        }
        return [items.count]
    }

    private func consider(
        _ node: Node, _ line: Sums.Line, _ kind: Break, _ index: Int, _ items: [Item], _ best: inout [Int: Node]
    ) {
        let isLast = index == items.count
        let slack = measure - line.width
        var ratio = 0.0
        if justified {
            if !isLast || slack < 0 {
                ratio = slack >= 0 ? slack / max(line.stretch, measure / 200) : slack / max(line.shrink, 0.001)
            }
        } else if !isLast {
            ratio = slack / (measure * 0.2)
        }
        let badness = min(100 * abs(ratio * ratio * ratio), 1e6)
        var demerits = (1 + badness + kind.cost) * (1 + badness + kind.cost)
        let fitness = ratio < -0.5 ? 0 : ratio <= 0.5 ? 1 : ratio <= 1 ? 2 : 3
        if abs(fitness - node.fitness) > 1 { demerits += 3000 }
        if isLast, line.width < measure / 4, line.spaces < 1, node.index >= 0 { demerits += 40_000 }
        let hyphens = kind.hyphen ? node.hyphens + 1 : 0
        if hyphens > hyphensRunning { demerits += 1e13 }
        let total = node.demerits + demerits
        let key = min(hyphens, hyphensRunning + 1) * 4 + fitness
        if best[key].map({ total < $0.demerits }) ?? true {
            best[key] = Node(
                index: index, start: firstBox(in: items, from: index), hyphens: hyphens, fitness: fitness, demerits: total,
                previous: .init(node))
        }
    }

    private struct Break {
        var width: Double
        var cost: Double
        var hyphen: Bool
    }

    private func breakKind(_ items: [Item], at index: Int) -> Break? {
        guard index < items.count else { return Break(width: 0, cost: 0, hyphen: false) }
        switch items[index] {
        case .box: return nil
        case .glue:
            guard index > 0, case .box = items[index - 1] else { return nil }
            return Break(width: 0, cost: 0, hyphen: false)
        case .penalty(let width, let cost, let hyphen): return Break(width: width, cost: cost, hyphen: hyphen)
        }
    }

    private func firstBox(in items: [Item], from index: Int) -> Int {
        var index = index
        while index < items.count {
            if case .box = items[index] { return index }
            index += 1
        }
        return items.count
    }

    private func ends(of last: Node?) -> [Int] {
        var result: [Int] = []
        var node = last
        while let current = node, current.index >= 0 {
            result.append(current.index)
            node = current.previous?.node
        }
        return result.reversed()
    }

    private struct Node {
        var index: Int
        /// The first item of the next line.
        var start: Int
        var hyphens: Int
        var fitness: Int
        var demerits: Double
        var previous: Link?

        final class Link: Sendable {
            let node: Node
            init(_ node: Node) { self.node = node }
        }
    }

    private struct Sums {
        struct Line {
            var width: Double
            var stretch: Double
            var shrink: Double
            var spaces: Int
        }

        private var widths: [Double] = [0]
        private var glues: [Double] = [0]
        private var counts: [Int] = [0]
        private let stretch: Double
        private let shrink: Double

        init(_ items: [Item], stretch: Double, shrink: Double) {
            self.stretch = stretch
            self.shrink = shrink
            var (width, glue, count) = (0.0, 0.0, 0)
            for item in items {
                switch item {
                case .box(let own): width += own
                case .glue(let own):
                    width += own
                    glue += own
                    count += 1
                case .penalty: break
                }
                widths.append(width)
                glues.append(glue)
                counts.append(count)
            }
        }

        func line(from start: Int, to end: Int, adding hyphen: Double) -> Line {
            guard start < end else { return Line(width: hyphen, stretch: 0, shrink: 0, spaces: 0) }
            let glue = glues[end] - glues[start]
            return Line(
                width: widths[end] - widths[start] + hyphen, stretch: glue * stretch, shrink: glue * shrink,
                spaces: counts[end] - counts[start])
        }
    }
}
