/// The lower and upper limit of what a count or a ratio may be.
package struct ConfidenceLimits: Sendable, Hashable {
    package var low: Double
    /// Infinite where nothing bounds it from above.
    package var high: Double

    package init(low: Double, high: Double) {
        self.low = low
        self.high = high
    }
}
