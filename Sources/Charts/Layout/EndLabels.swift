/// Moves labels on one line apart, each as little as may be.
package enum EndLabels {
    /// Positions in the order of `wanted`, at least `pitch` apart, between `low` and `high` where they fit.
    ///
    /// The sum of squared moves is the least (isotonic regression by pooling neighbours): labels that would touch become a
    /// block around the mean of where they wanted to be.
    /// - Complexity: O(n log n).
    package static func spread(_ wanted: [Double], pitch: Double, from low: Double, through high: Double) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        var blocks: [(sum: Double, count: Int)] = []
        func start(_ block: (sum: Double, count: Int)) -> Double {
            let length = Double(block.count - 1) * pitch
            let first = block.sum / Double(block.count) - length / 2
            return max(low, min(first, high - length))
        }
        for index in order {
            blocks.append((wanted[index], 1))
            while blocks.count > 1 {
                let (upper, lower) = (blocks[blocks.count - 2], blocks[blocks.count - 1])
                guard start(upper) + Double(upper.count) * pitch > start(lower) else { break }
                blocks.removeLast()
                blocks[blocks.count - 1] = (upper.sum + lower.sum, upper.count + lower.count)
            }
        }
        var result = wanted
        var next = 0
        for block in blocks {
            for place in 0..<block.count {
                result[order[next]] = start(block) + Double(place) * pitch
                next += 1
            }
        }
        return result
    }
}
