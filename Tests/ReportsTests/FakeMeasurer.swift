import Drawing

/// Widths that hang on nothing but the letters: what is tested is the layout, not the font.
struct FakeMeasurer: TextMeasuring {
    func width(of text: String, style: TextStyle) -> Double {
        let factor = style.weight.rawValue >= 600 ? 1.06 : 1.0
        return text.unicodeScalars.reduce(0) { $0 + width(of: $1) } * style.size * factor
    }

    func metrics(of style: TextStyle) -> FontMetrics {
        FontMetrics(
            ascent: style.size * 0.95, descent: style.size * 0.25, capHeight: style.size * 0.7, xHeight: style.size * 0.5)
    }

    private func width(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "\u{2060}": 0
        case " ", "\u{A0}": 0.25
        case "\u{202F}": 0.125
        case "i", "l", "j", "t", "f", ".", ",", ":", ";", "'", "|", "(", ")": 0.28
        case "m", "w", "M", "W", "—": 0.82
        default: scalar.properties.isUppercase ? 0.66 : 0.52
        }
    }
}
