import Documents
import Drawing

/// How a type of act looks in every chart, and what it is called.
struct EventLook {
    var code: String
    var symbol: Symbol
    var color: Color
    var word: LocalizedText

    /// In the order of the legend.
    static func all(_ theme: Theme) -> [EventLook] {
        func color(_ index: Int) -> Color { index < theme.categorical.count ? theme.categorical[index] : theme.context }
        return [
            EventLook(code: "AGREE", symbol: .square, color: color(0), word: ChartWords.agreement),
            EventLook(code: "CONSULT", symbol: .circle, color: color(1), word: ChartWords.consultation),
            EventLook(code: "COOPERATE", symbol: .diamond, color: color(2), word: ChartWords.jointAction),
            EventLook(code: "SUPPORT", symbol: .triangle, color: color(3), word: ChartWords.support),
            EventLook(code: "AID", symbol: .wedge, color: color(4), word: ChartWords.aid),
        ]
    }

    /// The look of `code`; grey and a hexagon for a code that isn't known.
    static func of(_ code: String, _ theme: Theme) -> EventLook {
        all(theme).first { $0.code == code }
            ?? EventLook(code: code, symbol: .hexagon, color: theme.context, word: ChartWords.otherAct)
    }
}
