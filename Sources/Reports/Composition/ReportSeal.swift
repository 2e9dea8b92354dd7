import Analytics
import Documents

/// A short name for the content of a report: what it was made from, hashed.
struct ReportSeal {
    /// `7c1f·09ae·44d2·b830`.
    let text: String

    init(files: [ReportFile], period: Period, language: Language, tables: [Table]) {
        var bytes: [UInt8] = []
        func add(_ text: String) { bytes += Array(text.utf8) + [0] }
        add(period.description)
        add(language.rawValue)
        for file in files {
            bytes += file.bytes
            bytes.append(0)
        }
        for table in tables {
            add(table.name)
            for row in table.rows {
                add(row.id)
                for cell in row.cells { add(ReportSeal.words(of: cell)) }
                for id in row.evidence { add(id) }
            }
        }
        let digits = Array(SHA256.hex(of: bytes).prefix(16))
        text = stride(from: 0, to: digits.count, by: 4).map { String(digits[$0..<min($0 + 4, digits.count)]) }
            .joined(separator: "·")
    }

    private static func words(of cell: Cell) -> String {
        switch cell {
        case .missing: ""
        case .text(let text): text
        case .label(let code, _): code
        case .integer(let value): String(value)
        case .decimal(let value): String(value)
        case .date(let day): day.description
        case .period(let period): period.description
        case .ids(let ids): ids.joined(separator: " ")
        }
    }
}
