/// What an area is filled with.
package enum Paint: Sendable, Hashable {
    case color(Color, opacity: Double)
    /// Lines at 45° of `width`, `pitch` apart (points), on `background`: missing or partial data.
    case hatch(Color, width: Double, pitch: Double, background: Color?)

    package static func solid(_ color: Color) -> Paint { .color(color, opacity: 1) }
}
