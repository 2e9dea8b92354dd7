import Analytics
import Documents
import Drawing

/// Reads a table's cells by the names of its columns.
struct TableReader {
    let table: Table
    let language: Language
    private var columns: [String: Int] = [:]

    /// - Throws: `ChartsError` where there is no such table, or it lacks one of the columns that are needed.
    init(_ name: String, of tables: [String: Table], chart: String, needs: [String], language: Language) throws(ChartsError) {
        guard let table = tables[name] else { throw ChartsError(.missingTable(chart: chart, table: name)) }
        self.table = table
        self.language = language
        for (index, column) in table.columns.enumerated() { columns[column.name] = index }
        for column in needs where columns[column] == nil {
            throw ChartsError(.missingColumn(table: name, column: column))
        }
    }

    func has(_ column: String) -> Bool { columns[column] != nil }

    func cell(_ row: Row, _ column: String) -> Cell {
        guard let index = columns[column], index < row.cells.count else { return .missing }
        return row.cells[index]
    }

    /// The cell as people read it; empty where it is missing or a number.
    func text(_ row: Row, _ column: String) -> String {
        switch cell(row, column) {
        case .text(let text): text
        case .label(_, let text): text[language]
        case .ids(let ids): ids.joined(separator: " ")
        case .date(let day): day.description
        case .period(let period): period.description
        case .integer(let value): String(value)
        case .missing, .decimal: ""
        }
    }

    /// The code of a label, else the text.
    func code(_ row: Row, _ column: String) -> String {
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

    func count(_ row: Row, _ column: String) -> Int? {
        switch cell(row, column) {
        case .integer(let value): value
        case .decimal(let value) where value.magnitude < 9e15: Int(value)
        default: nil
        }
    }

    func day(_ row: Row, _ column: String) -> CalendarDay? {
        if case .date(let day) = cell(row, column) { return day }
        return nil
    }

    func period(_ row: Row, _ column: String) -> Period? {
        switch cell(row, column) {
        case .period(let period): period
        case .text(let text): Period(text)
        default: nil
        }
    }

    func ids(_ row: Row, _ column: String) -> [String] {
        switch cell(row, column) {
        case .ids(let ids): ids
        case .text(let text): text.split(separator: " ").map(String.init)
        default: []
        }
    }
}
