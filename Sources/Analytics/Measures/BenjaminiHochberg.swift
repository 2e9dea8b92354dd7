/// P values of many tests on one page, so adjusted that of those below .05 one in twenty is expected to be chance
/// (Benjamini & Hochberg 1995, doi:10.1111/j.2517-6161.1995.tb02031.x).
///
/// ```swift
/// BenjaminiHochberg.adjusted([0.01, 0.04, 0.03])  // [0.03, 0.04, 0.04]
/// ```
package enum BenjaminiHochberg {
    /// In the order given; ties keep equal values.
    /// - Complexity: O(n log n).
    package static func adjusted(_ values: [Double]) -> [Double] {
        let order = values.indices.sorted { (values[$0], $0) > (values[$1], $1) }
        var result = values
        var least = 1.0
        for (step, index) in order.enumerated() {
            least = min(least, values[index] * Double(values.count) / Double(values.count - step))
            result[index] = least
        }
        return result
    }
}
