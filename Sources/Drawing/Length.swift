/// Conversions to points, the unit of every picture.
package enum Length {
    /// Points of a length in millimetres: `Length.millimetres(25.4) == 72`.
    package static func millimetres(_ value: Double) -> Double { value * 72 / 25.4 }
}
