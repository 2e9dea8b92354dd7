/// A CSV file as the command writes it, row by row.
struct CSVTable {
    /// Each row by column name.
    let rows: [[String: String]]

    init(_ text: String) {
        var cells: [[String]] = [[""]]
        var isQuoted = false
        for character in text {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted: cells[cells.count - 1].append("")
            case "\r\n" where !isQuoted, "\n" where !isQuoted: cells.append([""])
            default: cells[cells.count - 1][cells[cells.count - 1].count - 1].append(character)
            }
        }
        let header = cells.first ?? []
        rows = cells.dropFirst().filter { $0.count == header.count }.map { row in
            Dictionary(zip(header, row)) { first, _ in first }
        }
    }
}
