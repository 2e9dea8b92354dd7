import Analytics
import Documents

/// Sets evidence as plain text for a terminal, 80 columns wide.
struct EvidenceText {
    let language: Language
    /// The rows of `cooperation-events` and `uncertain-events`, where the record is an event.
    var events: [String: [(label: String, value: String)]] = [:]

    private static let width = 80
    private static let margin = 12

    func text(_ record: EvidenceRecord) -> String {
        var lines = [header(record), ""]
        if record.kind == .derived {
            lines += wrapped(record.quote, width: Self.width - 2).map { "  " + $0 }
        } else {
            lines += MarkedQuote(record: record, width: Self.width - 4).lines.map { "  " + $0 }
        }
        lines.append("")
        if !record.document.isEmpty {
            let title =
                record.documentTitle.isEmpty
                ? "" : (language == .english ? " “" : " «") + record.documentTitle + (language == .english ? "”" : "»")
            lines += fact(word(es: "Documento", en: "Document"), record.document + title)
            lines += fact("", place(record))
            lines += fact(word(es: "Fecha", en: "Date"), date(record.documentDate))
        }
        for (label, value) in events[record.id] ?? [] { lines += fact(label, value) }
        lines += fact(word(es: "Regla", en: "Rule"), record.rule)
        if !record.others.isEmpty {
            let label =
                record.kind == .derived ? word(es: "Se cuenta de", en: "Counted from") : word(es: "Lo prueban", en: "Proved by")
            let shown = record.others.prefix(12).joined(separator: " ")
            let more =
                record.others.count > 12
                ? word(es: " +\(record.others.count - 12) más: --all", en: " +\(record.others.count - 12) more: --all") : ""
            lines += fact(label, shown + more)
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func word(es: String, en: String) -> String { language == .english ? en : es }

    private func header(_ record: EvidenceRecord) -> String {
        let kind =
            switch record.kind {
            case .document: word(es: "documento", en: "document")
            case .mention: word(es: "mención", en: "mention")
            case .event: word(es: "acto de cooperación", en: "act of cooperation")
            case .agreement: word(es: "acuerdo", en: "agreement")
            case .commitment: word(es: "compromiso", en: "commitment")
            case .derived: word(es: "cifra derivada", en: "derived number")
            }
        let parties = record.marks.filter { $0.role == .party }.map(\.label).reduce(into: [String]()) { seen, label in
            if !label.isEmpty, !seen.contains(label) { seen.append(label) }
        }
        return ([record.id, kind] + (parties.isEmpty ? [] : [parties.joined(separator: " – ")])).joined(separator: "  ")
    }

    private func place(_ record: EvidenceRecord) -> String {
        var parts: [String] = [record.source]
        if let page = record.page { parts.append(word(es: "página \(page)", en: "page \(page)")) }
        parts.append(word(es: "caracteres \(record.start)–\(record.end)", en: "characters \(record.start)–\(record.end)"))
        return parts.joined(separator: ", ")
    }

    private func date(_ interval: DayInterval?) -> String {
        guard let interval, interval.earliest != nil || interval.latest != nil else {
            return word(es: "sin fecha", en: "undated")
        }
        if interval.isSingleDay, let day = interval.earliest { return day.description }
        return (interval.earliest?.description ?? "…") + " – " + (interval.latest?.description ?? "…")
    }

    private func fact(_ label: String, _ value: String) -> [String] {
        let lines = wrapped(value, width: Self.width - Self.margin - 2)
        return lines.enumerated().map { index, line in
            let head = index == 0 ? label : ""
            return head + String(repeating: " ", count: max(2, Self.margin + 2 - head.count)) + line
        }
    }

    private func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = ""
            }
            line += line.isEmpty ? String(word) : " " + word
        }
        return line.isEmpty ? lines : lines + [line]
    }
}
