/// Divides a length in points into equal bands with gaps.
package struct BandScale: Sendable, Hashable {
    package var start: Double
    package var pitch: Double
    /// Points that a band keeps free, half on either side.
    package var gap: Double

    /// `count` bands from `start` to `end`, of which `gap` (a share, 0 to 1) stays free.
    package init(count: Int, from start: Double, to end: Double, gap: Double = 0.3) {
        self.start = start
        pitch = (end - start) / Double(max(1, count))
        self.gap = pitch * gap
    }

    package func middle(_ index: Int) -> Double { start + (Double(index) + 0.5) * pitch }
    package func low(_ index: Int) -> Double { start + Double(index) * pitch + gap / 2 }
    package var width: Double { pitch - gap }
}
