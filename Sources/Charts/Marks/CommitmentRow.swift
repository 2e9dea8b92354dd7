import Analytics
import Documents

/// A commitment as charts draw it.
struct CommitmentRow {
    var row: Row
    var id: String
    /// `A → B`.
    var who: String
    var text: String
    var announced: CalendarDay?
    var dueEarliest: CalendarDay?
    /// The last day it is due.
    var due: CalendarDay?
    /// `announced`, `acted`, `overdue`, `silent` or `undated`.
    var state: String
    var stateWord: String
    var since: CalendarDay?
    var lastSign: CalendarDay?

    var isOpen: Bool { state == "overdue" || state == "silent" }

    static func all(
        _ tables: [String: Table], chart: String, _ language: Language, _ shortNames: [String: String]
    ) throws(ChartsError) -> (rows: [CommitmentRow], table: Table) {
        let reader = try TableReader(
            "commitments", of: tables, chart: chart, needs: ["commitment", "due_latest", "fate"], language: language)
        let rows = reader.table.rows.map { row in
            func names(_ side: String) -> String {
                let names = reader.text(row, side + "_names").split(separator: "·").map { String($0).trimmed }
                let ids = reader.ids(row, side)
                guard ids.count == names.count else { return names.joined(separator: ", ") }
                return zip(ids, names).map { shortNames[$0] ?? $1 }.joined(separator: ", ")
            }
            let (by, to) = (names("by"), names("to"))
            return CommitmentRow(
                row: row, id: reader.text(row, "commitment"), who: to.isEmpty || to == by ? by : by + " → " + to,
                text: reader.text(row, "text"), announced: reader.day(row, "announced"),
                dueEarliest: reader.day(row, "due_earliest"), due: reader.day(row, "due_latest"),
                state: reader.code(row, "fate"), stateWord: reader.text(row, "fate"), since: reader.day(row, "since"),
                lastSign: reader.day(row, "last_sign"))
        }
        return (rows, reader.table)
    }
}
