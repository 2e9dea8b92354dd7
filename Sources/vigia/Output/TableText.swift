import Analytics
import Documents

/// Reads cells of a table as plain text, by the names of their columns.
struct TableText {
    private let indices: [String: Int]

    init(_ table: Table) {
        indices = Dictionary(table.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The cell as a person would type it; empty where it is missing or there is no such column.
    func text(_ row: Row, _ column: String, language: Language = .english) -> String {
        guard let index = indices[column] else { return "" }
        switch row.cells[index] {
        case .missing: return ""
        case .text(let text): return text
        case .label(_, let words): return words[language]
        case .integer(let value): return String(value)
        case .decimal(let value): return String(value)
        case .date(let day): return day.description
        case .period(let period): return period.description
        case .ids(let ids): return ids.joined(separator: " ")
        }
    }

    func ids(_ row: Row, _ column: String) -> [String] {
        guard let index = indices[column], case .ids(let ids) = row.cells[index] else { return [] }
        return ids
    }
}
