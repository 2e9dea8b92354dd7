import Documents
import Drawing

/// The classes of a matrix as a row of swatches with their limits below.
struct MatrixLegend {
    let classes: CountClasses
    let isChange: Bool
    let hasMissing: Bool

    func draw(in sketch: inout Sketch, left: Double, top: Double, right: Double) {
        let theme = sketch.theme
        let bold = sketch.style(nil, .semibold)
        sketch.text(sketch.say(isChange ? ChartWords.change : ChartWords.acts), 0, middle: top + 5.5, bold, tag: "legend")
        var swatches: [(value: Int, label: String)] = [(0, sketch.say(ChartWords.zero))]
        let ups = classes.lows.indices.map { index in
            (classes.lows[index], label(index, sketch))
        }
        if isChange {
            swatches = ups.reversed().map { (-$0.0, "\u{2212}\($0.1)") } + swatches + ups.map { ($0.0, "+\($0.1)") }
        } else {
            swatches += ups
        }
        let style = sketch.style(nil, .regular, theme.secondary)
        let start = max(left, sketch.width(sketch.say(isChange ? ChartWords.change : ChartWords.acts), bold) + 10)
        let count = Double(swatches.count) + (hasMissing ? 1.6 : 0)
        let widest = swatches.map { sketch.width($0.label, style) }.max() ?? 0
        let width = min(max(28, widest + 6), (right - start) / count)
        for (index, swatch) in swatches.enumerated() {
            let area = Rect(x: start + Double(index) * width, y: top, width: width, height: 11)
            let look = CellLook(swatch.value, classes: classes, isChange: isChange, theme: theme)
            if let fill = look.fill {
                sketch.rect(area.inset(by: 0.25), .solid(fill), tag: "legend")
            } else {
                sketch.rect(
                    area.inset(by: 0.75), .solid(theme.paper), stroke: Stroke(theme.context, width: 0.5), tag: "legend")
                sketch.text("0", area.x + width / 2, middle: top + 5.5, style, .middle, tag: "legend")
            }
            let wide = sketch.width(swatch.label, style)
            if wide <= width + 2 {
                let middle = min(area.x + width / 2, right - wide / 2)
                sketch.text(swatch.label, middle, top + 21, style, .middle, tag: "legend")
            }
        }
        guard hasMissing else { return }
        let x = start + (Double(swatches.count) + 0.6) * width
        sketch.rect(Rect(x: x, y: top, width: min(28, width), height: 11), theme.hatch, tag: "legend")
        let words = sketch.say(ChartWords.missing)
        sketch.text(words, min(x, right - sketch.width(words, style)), top + 21, style, tag: "legend")
    }

    private func label(_ index: Int, _ sketch: Sketch) -> String {
        let low = sketch.numbers.integer(classes.lows[index])
        guard let high = classes.high(index) else {
            return classes.largest > classes.lows[index] ? sketch.say(ChartWords.orMore, ["n": low]) : low
        }
        return high == classes.lows[index] ? low : "\(low)–\(sketch.numbers.integer(high))"
    }
}
