package import Documents

/// Writes tables as CSV (RFC 4180): CRLF, headings in snake_case, ISO dates, an empty cell where a value is missing.
///
/// The last column, `evidence`, has the identifiers that `vigia why` opens, with spaces between. A text that a spreadsheet would take
/// for a formula (it starts with `=`, `+`, `-`, `@`, a tab or a carriage return) gets an apostrophe before it.
package struct CSVWriter: Sendable {
    package let profile: CSVProfile
    /// Of names that differ by language, where the profile leaves it open.
    package let language: Language

    package init(profile: CSVProfile = .data, language: Language = .spanish) {
        self.profile = profile
        self.language = profile.language ?? language
    }

    /// The whole file.
    /// - Complexity: O(n) of the characters written.
    package func bytes(_ table: Table) -> [UInt8] {
        var text = ""
        line(table.columns.map(\.name) + ["evidence"], &text)
        let formats = table.columns.map { CellText(decimals: $0.decimals, decimalMark: profile.decimalMark, language: language) }
        for row in table.rows {
            var cells = zip(formats, row.cells).map { format, cell in CSVWriter.guarded(cell, format.text(cell)) }
            cells.append(evidence(row, of: table))
            line(cells, &text)
        }
        return encoded(text)
    }

    /// The identifiers of a row's evidence; where a spreadsheet would cut them, the identifier of a cell that opens to all of them.
    private func evidence(_ row: Row, of table: Table) -> String {
        let all = row.evidence.joined(separator: " ")
        guard all.utf8.count > profile.cellLimit, let period = table.period else { return all }
        let counted = table.columns.first { $0.kind == .integer } ?? table.columns[0]
        return "\(table.name)/\(row.id)/\(counted.name)@\(period)"
    }

    private static func guarded(_ cell: Cell, _ text: String) -> String {
        switch cell {
        case .text, .label: break
        default: return text
        }
        guard let first = text.utf8.first else { return text }
        return "=+-@\t\r".utf8.contains(first) ? "'" + text : text
    }

    private func line(_ cells: [String], _ text: inout String) {
        let separator = profile.separator.asciiValue ?? 0x2C
        for (index, cell) in cells.enumerated() {
            if index > 0 { text.append(profile.separator) }
            var quoted = false
            for byte in cell.utf8 where byte == separator || byte == 0x22 || byte == 0x0D || byte == 0x0A { quoted = true }
            if quoted {
                text.append("\"")
                for scalar in cell.unicodeScalars {
                    if scalar == "\"" { text.unicodeScalars.append(scalar) }
                    text.unicodeScalars.append(scalar)
                }
                text.append("\"")
            } else {
                text += cell
            }
        }
        text += "\r\n"
    }

    private func encoded(_ text: String) -> [UInt8] {
        switch profile {
        case .data: return Array(text.utf8)
        case .excelSpanish, .excelEnglish: return [0xEF, 0xBB, 0xBF] + Array(text.utf8)
        case .excel:
            var bytes: [UInt8] = [0xFF, 0xFE]
            bytes.reserveCapacity(text.utf8.count * 2 + 2)
            for unit in text.utf16 {
                bytes.append(UInt8(truncatingIfNeeded: unit))
                bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
            }
            return bytes
        }
    }
}
