package import Charts

extension PageTheme {
    /// The look of charts with the page's colours; the first category takes the accent.
    package var chartTheme: Theme {
        var theme = Theme.standard
        theme.ink = color("ink")
        theme.secondary = color("secondary")
        theme.grid = color("grid")
        theme.band = color("band")
        theme.context = color("hatch")
        theme.accent = color("accent")
        theme.categorical[0] = color("accent")
        return theme
    }
}
