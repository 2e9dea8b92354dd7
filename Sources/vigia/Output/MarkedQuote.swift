import Analytics
import Documents

/// A quote set in lines, with what is marked in it underlined and named below.
///
/// ```
/// «El Mecanismo Nacional y la Defensoría firmaron ayer el convenio.»
///     ^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^ ======== ~~~~
///     MNPA                   DPA
/// ```
struct MarkedQuote {
    let record: EvidenceRecord
    /// Columns.
    let width: Int

    private struct Cell {
        var character: Character
        /// The mark that the character is in, by its index.
        var mark: Int?
    }

    /// The lines, without indentation.
    var lines: [String] {
        let (open, close) = record.language == .english ? ("“", "”") : ("«", "»")
        let cells = [Cell(character: Character(open))] + marked + [Cell(character: Character(close))]
        var result: [String] = []
        for line in broken(cells) {
            result.append(String(line.map(\.character)))
            let underline = String(line.map { $0.mark.map { sign(record.marks[$0].role) } ?? " " }).trimmedRight
            if !underline.isEmpty { result.append(underline) }
            let labels = labels(of: line)
            if !labels.isEmpty { result.append(labels) }
        }
        return result
    }

    /// What stands below the words of each role: `^` a party, `=` the rule's words, `~` a date, `!` what made the status.
    private func sign(_ role: EvidenceRecord.Mark.Role) -> Character {
        switch role {
        case .party: "^"
        case .trigger: "="
        case .date: "~"
        case .statusCue: "!"
        }
    }

    private var marked: [Cell] {
        var cells: [Cell] = []
        var offset = 0
        for character in record.quote {
            // Of marks within one another the inner one: a name between the words of the rule.
            let mark = record.marks.indices.filter { record.marks[$0].range.contains(offset) }
                .min { record.marks[$0].range.count < record.marks[$1].range.count }
            cells.append(Cell(character: character.isNewline ? " " : character, mark: mark))
            offset += String(character).utf8.count
        }
        return cells
    }

    /// Breaks at the last space that fits; a longer word is cut.
    private func broken(_ cells: [Cell]) -> [[Cell]] {
        var rest = cells[...]
        var lines: [[Cell]] = []
        while rest.count > width {
            let window = rest.prefix(width + 1)
            let space = window.lastIndex { $0.character == " " }
            let end = space ?? window.index(rest.startIndex, offsetBy: width)
            lines.append(Array(rest[..<end]))
            rest = rest[(space.map { $0 + 1 } ?? end)...]
        }
        if !rest.isEmpty { lines.append(Array(rest)) }
        return lines
    }

    /// Labels below the beginnings of their marks; one that would run into the next gives way to it.
    private func labels(of line: [Cell]) -> String {
        var text = ""
        var column = 0
        for (index, cell) in line.enumerated() {
            guard let mark = cell.mark, index == 0 || line[index - 1].mark != mark else { continue }
            let label = record.marks[mark].label
            guard !label.isEmpty, index >= column, record.marks[mark].role == .party else { continue }
            text += String(repeating: " ", count: index - text.count) + label
            column = text.count + 1
        }
        return text
    }
}

extension String {
    fileprivate var trimmedRight: String {
        var text = self
        while text.last == " " { text.removeLast() }
        return text
    }
}
