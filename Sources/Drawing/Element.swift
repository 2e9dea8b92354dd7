/// One thing in a picture.
package indirect enum Element: Sendable, Hashable {
    case path(Path, fill: Paint?, stroke: Stroke?)
    case text(Text)
    /// Elements moved by `offset`, clipped to `clip` (in their own coordinates) where there is one.
    case group([Element], offset: Point, clip: Rect?)
    /// Elements that lead somewhere when clicked.
    case link(Link, [Element])
    /// A place that links can lead to.
    case destination(name: String, at: Point)
    /// Elements that are one thing to the reader, with a name for tests and the layout linter (`mark`, `label`, `leader`, `axis`).
    case tagged(String, [Element])
}
