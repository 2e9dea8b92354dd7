package import Drawing

/// Colours and sizes of charts; sizes in points.
package struct Theme: Sendable, Hashable {
    package var ink = Color(0x1A1A1A)
    package var secondary = Color(0x595959)
    package var grid = Color(0xD9D9D9)
    package var band = Color(0xF4F4F2)
    package var paper = Color(0xFFFFFF)
    package var accent = Color(0x0072B2)
    /// Series that are there for comparison only.
    package var context = Color(0x999999)
    /// For at most six series, in this order.
    package var categorical = [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9].map { Color($0) }
    /// Of `categorical`, those too pale for thin marks: they get an outline in ink.
    package var outlined = [0xE69F00, 0x56B4E9].map { Color($0) }
    /// From few to many.
    package var sequential = [0xEEF4F8, 0xC9DDEA, 0x9CC3DB, 0x68A3C7, 0x2F719F, 0x1B5684, 0x0B3A5E].map { Color($0) }
    /// From loss to gain, centred on zero.
    package var diverging = [0x8C510A, 0xD8B365, 0xF6E8C3, 0xF5F5F5, 0xC7EAE5, 0x5AB4AC, 0x01665E].map { Color($0) }
    package var chartSize = 7.5
    /// No text is set smaller.
    package var smallestSize = 6.5
    package var titleSize = 10.0
    package var noteSize = 8.0
    /// The baseline grid; the unit of spaces is a quarter of it.
    package var leading = 14.0
    package var noteLeading = 10.5

    package init() {}

    /// The style guide's look.
    package static let standard = Theme()

    package var hatch: Paint { .hatch(context, width: 0.4, pitch: 3.5, background: band) }
}
