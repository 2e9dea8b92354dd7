import Analytics
import Documents

/// A number that stands for the whole period, with what a reader needs to judge it.
struct KeyFigure {
    /// `events`, `pairs`, …
    var name: String
    var label: String
    var value: Double
    var decimals = 0
    /// Of how many, where it is a part.
    var total: Double?
    var low: Double?
    var high: Double?
    var previous: Double?
    var ratio: Double?
    var ratioLow: Double?
    var ratioHigh: Double?
    /// How it was counted, where the table says so.
    var formula: String?
    /// Ids of what it was counted from.
    var evidence: [String]

    /// The name of its entry among the evidence.
    var target: String { "figure:\(name)" }
    /// The name of the entry of its rate ratio.
    var ratioTarget: String { "figure:\(name):ratio" }
    /// What `vigia why` takes, but for the period.
    var cell: String { "key-figures/\(name)/value" }

    enum Change {
        case unknown, smallBase, undetectable, up, down
    }

    /// Only an interval that leaves out 1, on a base of at least 10, is a change.
    var change: Change {
        // A number that no test was made for, such as the documents read, is only put beside the one before.
        guard let previous, low != nil else { return .unknown }
        guard previous >= 10 else { return .smallBase }
        guard let ratioLow, let ratioHigh else { return .unknown }
        return ratioLow > 1 ? .up : ratioHigh < 1 ? .down : .undetectable
    }

    /// The key figures of a table `key-figures`.
    static func figures(in view: TableView) -> [KeyFigure] {
        view.table.rows.compactMap { row in
            guard let name = view.code(row, "figure") ?? view.code(row, "name"), let value = view.number(row, "value") else {
                return nil
            }
            let own = view.table.column("value").map { view.table.columns[$0].decimals } ?? 0
            let isWhole = value.rounded() == value
            return KeyFigure(
                name: name, label: view.text(row, "name") ?? name, value: value, decimals: isWhole ? 0 : max(own, 1),
                total: view.number(row, "of") ?? view.number(row, "total"),
                low: view.number(row, "low"), high: view.number(row, "high"), previous: view.number(row, "previous"),
                ratio: view.number(row, "ratio") ?? view.number(row, "rate_ratio"), ratioLow: view.number(row, "ratio_low"),
                ratioHigh: view.number(row, "ratio_high"), formula: view.text(row, "formula"), evidence: row.evidence)
        }
    }
}
