package import Documents

/// Writes a cell as data: ISO days, plain numbers, codes.
///
/// ```swift
/// CellText(decimals: 2).text(.decimal(1.5))  // "1.50"
/// ```
package struct CellText: Sendable {
    /// Digits after the decimal mark.
    package var decimals: Int
    package var decimalMark: Character
    /// Of proper names that differ by language.
    package var language: Language

    package init(decimals: Int, decimalMark: Character = ".", language: Language = .spanish) {
        self.decimals = decimals
        self.decimalMark = decimalMark
        self.language = language
    }

    /// Empty for a missing value.
    package func text(_ cell: Cell) -> String {
        switch cell {
        case .missing: ""
        case .text(let text): text
        // A label whose code is its Spanish words is a name; other codes are for programs.
        case .label(let code, let words): code == words.es ? words[language] : code
        case .integer(let number): String(number)
        case .decimal(let number): decimal(number)
        case .date(let day): day.description
        case .period(let period): period.description
        case .ids(let ids): ids.joined(separator: " ")
        }
    }

    /// Rounded half away from zero, always with `decimals` digits; empty where it is no finite number.
    private func decimal(_ number: Double) -> String {
        guard number.isFinite else { return "" }
        var scale = 1.0
        for _ in 0..<decimals { scale *= 10 }
        let scaled = (abs(number) * scale).rounded()
        guard scaled < 9e15 else { return number.description }
        let digits = String(Int(scaled))
        let padded = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
        let sign = number < 0 && scaled > 0 ? "-" : ""
        return decimals == 0 ? sign + padded : "\(sign)\(padded.dropLast(decimals))\(decimalMark)\(padded.suffix(decimals))"
    }
}
