/// Why a chart can't be drawn.
package struct ChartsError: Error, Sendable, Hashable, CustomStringConvertible {
    package enum Fact: Sendable, Hashable {
        case missingTable(chart: String, table: String)
        case missingColumn(table: String, column: String)
        case unknownKind(chart: String, kind: String, known: [String])
        case tooSmall(chart: String, width: Double, height: Double)
    }

    package var fact: Fact

    package init(_ fact: Fact) { self.fact = fact }

    package var description: String {
        switch fact {
        case .missingTable(let chart, let table): "chart '\(chart)' needs the table '\(table)', which was not given to it"
        case .missingColumn(let table, let column): "the table '\(table)' has no column '\(column)', which the chart needs"
        case .unknownKind(let chart, let kind, let known):
            "chart '\(chart)' has no kind '\(kind)'; it has \(known.isEmpty ? "none" : known.joined(separator: ", "))"
        case .tooSmall(let chart, let width, let height):
            "chart '\(chart)' does not fit in \(Int(width)) × \(Int(height)) points; ask for a larger width or height"
        }
    }
}
