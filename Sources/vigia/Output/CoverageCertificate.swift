import Analytics
import Documents

/// What was read and what was left open, set for a terminal: the page that stands behind every figure.
struct CoverageCertificate {
    let coverage: Table
    let unresolved: Table
    let mergers: Table
    let leads: Table
    let findings: [ReadingFinding]
    /// The period asked for; nil for all that the store has.
    let period: Period?
    let language: Language

    /// Names and files of each sort that are shown before the rest is only counted.
    private static let shown = 15
    private static let width = 100

    func text() -> String {
        (totals() + folders() + open() + names() + spellings() + toRead()).joined(separator: "\n") + "\n"
    }

    private func word(es: String, en: String) -> String { language == .english ? en : es }

    private func sum(_ column: String, _ rows: [Row]? = nil) -> Int {
        let reader = TableText(coverage)
        return (rows ?? coverage.rows).reduce(0) { $0 + (Int(reader.text($1, column)) ?? 0) }
    }

    // MARK: Parts

    private func totals() -> [String] {
        let dated =
            period == nil
            ? word(es: "con un día o con un intervalo", en: "to a day or an interval")
            : word(es: "su fecha cae dentro", en: "their date lies within it")
        let open =
            period == nil
            ? word(es: "su intervalo no tiene principio o no tiene fin", en: "their interval has no beginning or no end")
            : word(es: "su fecha es un intervalo que sale de él", en: "their date is an interval that goes beyond it")
        let lines = [
            (word(es: "Documentos leídos", en: "Documents read"), sum("documents") + sum("uncertain") + sum("undated"), ""),
            (
                period == nil ? word(es: "  fechados", en: "  dated") : word(es: "  del periodo", en: "  of the period"),
                sum("documents"), dated
            ),
            (
                period == nil
                    ? word(es: "  de fecha abierta", en: "  of open date")
                    : word(es: "  quizá del periodo", en: "  perhaps of it"),
                sum("uncertain"), open
            ),
            (word(es: "  sin fecha", en: "  undated"), sum("undated"), ""),
            (
                word(es: "Repetidos", en: "Repeated"), sum("duplicates"),
                word(es: "copias y reimpresiones, no cuentan otra vez", en: "copies and reprints, not counted again")
            ),
            (word(es: "Rechazados", en: "Refused"), sum("refused"), word(es: "no se pudieron leer", en: "could not be read")),
        ]
        let title = word(es: "Certificado de cobertura", en: "Coverage certificate") + (period.map { ", \($0)" } ?? "")
        return [title, ""]
            + lines.map { label, count, note in
                let line = Self.padded(label, 22) + Self.right(String(count), 6)
                return note.isEmpty || count == 0 ? line : line + "   " + note
            }
    }

    /// One line a folder.
    private func folders() -> [String] {
        let reader = TableText(coverage)
        var order: [String] = []
        var byFolder: [String: [Row]] = [:]
        for row in coverage.rows {
            let folder = reader.text(row, "folder")
            if byFolder[folder] == nil { order.append(folder) }
            byFolder[folder, default: []].append(row)
        }
        guard !order.isEmpty else { return [] }
        let widest = min(46, max(8, order.map(\.count).max() ?? 8))
        let heads = [
            word(es: "del", en: "from"), word(es: "al", en: "to"), word(es: "leídos", en: "read"),
            word(es: "repetidos", en: "repeated"), word(es: "rechazados", en: "refused"),
        ]
        var lines = [
            "",
            Self.padded(word(es: "Carpeta", en: "Folder"), widest) + "  " + Self.padded(heads[0], 8) + Self.padded(heads[1], 8)
                + heads[2...].map { Self.right($0, 11) }.joined(),
        ]
        for folder in order {
            let rows = byFolder[folder] ?? []
            let months = rows.map { reader.text($0, "month") }.filter { !$0.isEmpty }
            let read = sum("documents", rows) + sum("uncertain", rows) + sum("undated", rows)
            lines.append(
                Self.padded(Self.tail(folder, widest), widest) + "  " + Self.padded(months.min() ?? "", 8)
                    + Self.padded(months.max() ?? "", 8)
                    + [read, sum("duplicates", rows), sum("refused", rows)].map { Self.right(String($0), 11) }.joined())
        }
        return lines
    }

    /// The files that reading left something open in, by what it is.
    private func open() -> [String] {
        var lines: [String] = []
        var index = 0
        while index < findings.count {
            let code = findings[index].code
            let group = findings[index...].prefix { $0.code == code }
            index += group.count
            lines += ["", Self.capitalised(group[group.startIndex].kind[language]) + " (\(group.count))"]
            for finding in group.prefix(Self.shown) {
                lines.append("  " + finding.source)
                lines += WrappedText(finding.message[language], width: Self.width - 6).lines.map { "      " + $0 }
            }
            lines += rest(group.count)
        }
        return lines
    }

    private func names() -> [String] {
        let reader = TableText(unresolved)
        let rows = unresolved.rows.filter { !reader.ids($0, "entity").isEmpty }
        guard !rows.isEmpty else { return [] }
        var lines = [
            "",
            word(es: "Instituciones que no están en el registro", en: "Institutions that the registry does not have")
                + " (\(rows.count))",
        ]
        for row in rows.prefix(Self.shown) {
            let documents = Int(reader.text(row, "documents")) ?? 0
            let count =
                documents == 1
                ? word(es: "1 documento", en: "1 document") : "\(documents) " + word(es: "documentos", en: "documents")
            lines.append(
                "  " + Self.padded(Self.head(reader.text(row, "name", language: language), 62), 62) + Self.right(count, 15)
                    + "   "
                    + row.id)
        }
        return lines + rest(rows.count) + [
            word(
                es: "  Como registros para revisar y pegar: vigia list institutions --unresolved",
                en: "  As records to check and paste: vigia list institutions --unresolved")
        ]
    }

    private func spellings() -> [String] {
        let reader = TableText(mergers)
        guard !mergers.rows.isEmpty else { return [] }
        var lines = ["", word(es: "Grafías de un mismo nombre", en: "Spellings of one name") + " (\(mergers.rows.count))"]
        for row in mergers.rows.prefix(Self.shown) {
            let kept = reader.text(row, "kept")
            let names = (kept.isEmpty ? "" : kept + " = ") + reader.text(row, "other")
            lines.append(
                "  " + Self.padded(Self.head(names, 62), 62) + "  " + reader.text(row, "state", language: language) + ", "
                    + reader.text(row, "reason", language: language))
        }
        return lines + rest(mergers.rows.count)
    }

    /// What seems to tell of cooperation and was not read.
    private func toRead() -> [String] {
        guard !leads.rows.isEmpty else { return [] }
        let reader = TableText(leads)
        var lines = [
            "",
            word(
                es: "Frases que parecen contar cooperación y ninguna regla lee",
                en: "Sentences that seem to tell of cooperation and that no rule reads") + " (\(leads.rows.count))",
        ]
        for row in leads.rows.prefix(Self.shown) {
            lines.append(
                "  " + row.id + "  " + Self.head(reader.text(row, "quote"), Self.width - row.id.count - 4))
        }
        return lines + rest(leads.rows.count) + [
            word(
                es: "  Ninguna cifra las cuenta. Cada una con sus instituciones: vigia export csv leads",
                en: "  No figure counts them. Each with its institutions: vigia export csv leads")
        ]
    }

    private func rest(_ count: Int) -> [String] {
        count > Self.shown ? [word(es: "  +\(count - Self.shown) más: --json", en: "  +\(count - Self.shown) more: --json")] : []
    }

    // MARK: Setting

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    private static func head(_ text: String, _ width: Int) -> String {
        text.count <= width ? text : text.prefix(width - 1) + "…"
    }

    private static func tail(_ text: String, _ width: Int) -> String {
        text.count <= width ? text : "…" + text.suffix(width - 1)
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
