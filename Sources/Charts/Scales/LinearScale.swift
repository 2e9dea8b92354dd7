/// Maps values to positions in points along a line, linearly or by the logarithm.
package struct LinearScale: Sendable, Hashable {
    package var low: Double
    package var high: Double
    package var start: Double
    package var end: Double

    /// - Parameters: `start` and `end` are the positions of `low` and `high`; `start` may be the larger one (an upward axis).
    package init(from low: Double, through high: Double, at start: Double, _ end: Double) {
        self.low = low
        self.high = high
        self.start = start
        self.end = end
    }

    /// The position of `value`; the start where the scale has no length.
    package func position(_ value: Double) -> Double {
        high == low ? start : start + (value - low) / (high - low) * (end - start)
    }
}
