package import Documents

/// What may be said of a count against that of the period before.
package enum Change: String, Sendable, CaseIterable {
    case increase, decrease, undetected = "no-detectable-change", tooFew = "too-few"

    /// No percentage is given on a base below this.
    package static let base = 10

    /// - Parameter ratio: nil where there is nothing to compare.
    package init(previous: Int, ratio: RateRatio?) {
        guard previous >= Change.base, let ratio else {
            self = .tooFew
            return
        }
        self = ratio.p >= 0.05 ? .undetected : ratio.ratio > 1 ? .increase : .decrease
    }

    package var label: LocalizedText {
        switch self {
        case .increase: LocalizedText(es: "aumento", en: "increase")
        case .decrease: LocalizedText(es: "descenso", en: "decrease")
        case .undetected: LocalizedText(es: "sin cambio detectable", en: "no detectable change")
        case .tooFew: LocalizedText(es: "base menor que 10", en: "base below 10")
        }
    }
}
