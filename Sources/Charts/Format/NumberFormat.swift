import Glibc
package import Documents

/// Writes numbers as the style guide asks, whatever the machine's locale.
///
/// ```swift
/// NumberFormat(.spanish).integer(28450)  // "28 450" with a narrow no-break space
/// NumberFormat(.english).integer(3479)  // "3,479"
/// NumberFormat(.spanish).decimal(-1.5, 1)  // "−1,5"
/// ```
package struct NumberFormat: Sendable, Hashable {
    package enum DecimalMark: String, Sendable {
        case comma = ",", point = "."
    }

    package let language: Language
    package let mark: DecimalMark

    /// - Parameter mark: the language's own where none is given; a point serves Mexico and Central America.
    package init(_ language: Language, mark: DecimalMark? = nil) {
        self.language = language
        self.mark = mark ?? (language == .english ? .point : .comma)
    }

    /// A whole number, in groups of three: from five digits in Spanish, from four in English.
    package func integer(_ value: Int) -> String {
        (value < 0 ? "\u{2212}" : "") + grouped(String(value.magnitude))
    }

    /// A number with `decimals` digits after the mark, rounded half away from zero.
    package func decimal(_ value: Double, _ decimals: Int) -> String {
        guard value.isFinite else { return value.isNaN ? "–" : value < 0 ? "\u{2212}∞" : "∞" }
        let scale = pow(10, Double(decimals))
        // A hair more than half, so that 1.005 (stored as 1.00499…) rounds as it is printed.
        let scaled = (value.magnitude * scale * (1 + 1e-12)).rounded()
        guard scaled < 9e15 else { return powers(value) }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let whole = grouped(String(padded.dropLast(decimals)))
        let sign = value < 0 && scaled > 0 ? "\u{2212}" : ""
        return sign + whole + (decimals > 0 ? mark.rawValue + padded.suffix(decimals) : "")
    }

    /// The value with as many decimals as it needs, at most `most`, and as a power of ten from a thousand million: ticks of an axis.
    package func short(_ value: Double, most: Int = 3) -> String {
        if value.magnitude >= 1e9 { return powers(value) }
        for decimals in 0...most {
            let scale = pow(10, Double(decimals))
            if abs((value * scale).rounded() - value * scale) < 1e-6 * max(1, abs(value * scale)) {
                return decimal(value, decimals)
            }
        }
        return decimal(value, most)
    }

    /// With a sign always, but for zero: `+45,0`, `−2,4`.
    package func signed(_ value: Double, _ decimals: Int) -> String {
        let text = decimal(value, decimals)
        return value > 0 && text.contains(where: { ("1"..."9").contains($0) }) ? "+" + text : text
    }

    /// A share as a percentage: `12,5 %`, “12.5%”.
    package func percent(_ share: Double, _ decimals: Int = 0) -> String {
        decimal(share * 100, decimals) + (language == .english ? "%" : "\u{A0}%")
    }

    /// `low–high` with an en dash, each with `decimals` digits.
    package func range(_ low: Double, _ high: Double, _ decimals: Int = 0) -> String {
        "\(decimal(low, decimals))–\(decimal(high, decimals))"
    }

    /// A probability: two digits, «< 0,01» below that.
    package func probability(_ value: Double) -> String {
        value < 0.01 ? "<\u{A0}" + decimal(0.01, 2) : decimal(value, 2)
    }

    private func grouped(_ digits: String) -> String {
        let least = language == .english ? 4 : 5
        guard digits.count >= least else { return digits }
        let separator = language == .english ? "," : "\u{202F}"
        var result = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.count - index).isMultiple(of: 3) { result += separator }
            result.append(digit)
        }
        return result
    }

    /// `1,5 × 10³⁰⁰` for what has no room as digits.
    private func powers(_ value: Double) -> String {
        let exponent = Int(log10(value.magnitude).rounded(.down))
        let raised = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        let digits = String(exponent).compactMap { $0.wholeNumberValue.map { raised[$0] } }.joined()
        let sign = value < 0 ? "\u{2212}" : ""
        return sign + decimal(value.magnitude / pow(10, Double(exponent)), 1) + "\u{A0}×\u{A0}10" + digits
    }
}
