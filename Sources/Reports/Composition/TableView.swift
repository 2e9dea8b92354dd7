import Analytics
import Documents

/// Reads the cells of a table by the names of its columns, in one language.
struct TableView {
    let table: Table
    let language: Language
    private let columns: [String: Int]

    init(_ table: Table, _ language: Language) {
        self.table = table
        self.language = language
        columns = Dictionary(table.columns.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
    }

    func has(_ column: String) -> Bool { columns[column] != nil }

    func cell(_ row: Row, _ column: String) -> Cell {
        guard let index = columns[column], index < row.cells.count else { return .missing }
        return row.cells[index]
    }

    /// The words of a cell; nil where it is missing or empty.
    func text(_ row: Row, _ column: String) -> String? {
        let text =
            switch cell(row, column) {
            case .text(let text): text
            case .label(_, let text): text[language]
            case .ids(let ids): ids.joined(separator: " ")
            case .integer(let value): String(value)
            case .date(let day): day.description
            case .period(let period): period.description
            case .decimal, .missing: ""
            }
        return text.isEmpty ? nil : Prose.clean(text)
    }

    /// The code of a label, else the text.
    func code(_ row: Row, _ column: String) -> String? {
        if case .label(let code, _) = cell(row, column) { return code }
        return text(row, column)
    }

    func number(_ row: Row, _ column: String) -> Double? {
        switch cell(row, column) {
        case .integer(let value): Double(value)
        case .decimal(let value): value.isFinite ? value : nil
        default: nil
        }
    }

    func ids(_ row: Row, _ column: String) -> [String] {
        switch cell(row, column) {
        case .ids(let ids): ids
        case .text(let text): text.split(whereSeparator: { $0 == " " || $0 == ";" }).map(String.init)
        default: []
        }
    }
}
