import Drawing

/// Measures text with advances that never change: thousandths of the size, near those of Inter.
struct FixedMeasuring: TextMeasuring {
    func width(of text: String, style: TextStyle) -> Double {
        let weight = style.weight.rawValue >= 600 ? 1.06 : 1
        return text.unicodeScalars.reduce(0) { $0 + advance($1) } * style.size * weight / 1000
    }

    func metrics(of style: TextStyle) -> FontMetrics {
        FontMetrics(
            ascent: 0.969 * style.size, descent: 0.241 * style.size, capHeight: 0.727 * style.size, xHeight: 0.546 * style.size)
    }

    private func advance(_ scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "í", "j", "l", ".", ",", ";", ":", "'", "|": 270
        case " ", "\u{A0}": 281
        case "\u{202F}": 140
        case "f", "t", "r", "-", "(", ")": 370
        case "0"..."9", "+", "\u{2212}": 630
        case "m", "w", "M", "W", "…": 870
        case "A"..."Z": 690
        case "a"..."z": 585
        default: scalar.value >= 0x2E80 ? 1000 : 620
        }
    }
}
