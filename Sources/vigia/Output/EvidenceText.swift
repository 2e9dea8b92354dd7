import Analytics
import Documents

/// Sets evidence as plain text for a terminal, 80 columns wide.
struct EvidenceText {
    let language: Language
    /// What stands behind acts, agreements and commitments, by id.
    var accounts: [String: Account] = [:]
    /// The cells that count acts, agreements and commitments, by id.
    var cells: [String: [CountingCell]] = [:]
    /// Short names of parties, by id.
    var shortNames: [String: String] = [:]
    var showsAll = false

    private static let width = 80
    private static let margin = 12

    func text(_ record: EvidenceRecord) -> String {
        let account = accounts[record.id].map {
            AccountText(account: $0, kind: record.kind, language: language, showsAll: showsAll)
        }
        var lines = [header(record), ""]
        if record.kind == .derived {
            lines += WrappedText(record.quote, width: Self.width - 2).lines.map { "  " + $0 }
        } else {
            lines += MarkedQuote(record: named(record), width: Self.width - 4).lines.map { "  " + $0 }
            if record.marks.contains(where: { $0.role != .party }) { lines += ["", "  " + legend(of: record)] }
        }
        lines.append("")
        if !record.document.isEmpty {
            let title =
                record.documentTitle.isEmpty
                ? "" : (language == .english ? " “" : " «") + record.documentTitle + (language == .english ? "”" : "»")
            let folio = account.map { $0.account.folio }.map { $0.isEmpty ? "" : ", " + $0 } ?? ""
            lines += fact(word(es: "Documento", en: "Document"), record.document + folio + title)
            lines += fact("", place(record))
            if let digest = account?.account.sha256, !digest.isEmpty { lines += fact("", "sha256 " + digest.prefix(16)) }
            let dates = account?.dates(record.documentDate) ?? [date(record.documentDate)]
            for (index, line) in dates.enumerated() { lines += fact(index == 0 ? word(es: "Fecha", en: "Date") : "", line) }
        }
        let words = account.map(\.ruleWords) ?? ""
        lines += fact(word(es: "Regla", en: "Rule"), record.rule + (words.isEmpty ? "" : ": " + words))
        for fact in account?.facts ?? [] {
            for (index, line) in fact.lines.enumerated() { lines += self.fact(index == 0 ? fact.label : "", line) }
        }
        lines += counting(record)
        if !record.others.isEmpty, account == nil {
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

    /// The numbers of its quarter that it is part of, each by an identifier that opens to all that it counts.
    private func counting(_ record: EvidenceRecord) -> [String] {
        guard let cells = cells[record.id] else { return [] }
        let label = word(es: "Cuenta en", en: "Counted in")
        if cells.isEmpty, record.kind == .event {
            return fact(
                label,
                word(
                    es: "ninguna cifra de un trimestre: su fecha o su estado no lo permiten",
                    en: "no figure of a quarter: its date or its status does not allow it"))
        }
        return cells.enumerated().flatMap { index, cell in
            fact(index == 0 ? label : "", "\(cell.table[language]): \(word(es: "1 de", en: "1 of")) \(cell.value)")
                + fact("", cell.id)
        }
    }

    /// What the signs below the quote mean, those that it has.
    private func legend(of record: EvidenceRecord) -> String {
        let roles = Set(record.marks.map(\.role))
        let signs: [(role: EvidenceRecord.Mark.Role, es: String, en: String)] = [
            (.party, "^ parte", "^ party"), (.trigger, "= palabras de la regla", "= words of the rule"),
            (.date, "~ fecha", "~ date"), (.statusCue, "! lo que da el estado", "! what gives the status"),
        ]
        return signs.filter { roles.contains($0.role) }.map { word(es: $0.es, en: $0.en) }.joined(separator: "   ")
    }

    /// The record with its parties' names in the language.
    private func named(_ record: EvidenceRecord) -> EvidenceRecord {
        var record = record
        for index in record.marks.indices {
            if let name = shortNames[record.marks[index].entity] { record.marks[index].label = name }
        }
        return record
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
            case .lead:
                word(es: "frase por leer, ninguna cifra la cuenta", en: "sentence to read, no figure counts it")
            case .derived: word(es: "cifra derivada", en: "derived number")
            }
        if let account = accounts[record.id] {
            // Givers before receivers, witnesses last.
            func names(_ roles: String...) -> String {
                account.parties.filter { roles.contains($0.role) }.map { $0.name[language] }.joined(separator: " – ")
            }
            var parties = names("party", "host", "guest", "organ", "giver", "by", "mutual")
            let takers = names("receiver", "to")
            if !takers.isEmpty, takers != parties { parties += (parties.isEmpty ? "" : " → ") + takers }
            let witnesses = names("witness")
            if !witnesses.isEmpty { parties += word(es: ", ante ", en: ", before ") + witnesses }
            let status = account.status.map { "  " + $0[language] } ?? ""
            return [
                record.id, kind, parties, record.kind == .document ? "" : date(account.interval ?? account.promises.first?.due),
            ]
            .filter { !$0.isEmpty }.joined(separator: "  ") + status
        }
        let parties = named(record).marks.filter { $0.role == .party }.map(\.label).reduce(into: [String]()) { seen, label in
            if !label.isEmpty, !seen.contains(label) { seen.append(label) }
        }
        return ([record.id, kind] + (parties.isEmpty ? [] : [parties.joined(separator: record.kind == .lead ? ", " : " – ")]))
            .joined(separator: "  ")
    }

    private func place(_ record: EvidenceRecord) -> String {
        var parts: [String] = [record.source]
        if let page = record.page { parts.append(word(es: "página \(page)", en: "page \(page)")) }
        parts.append(word(es: "caracteres \(record.start)–\(record.end)", en: "characters \(record.start)–\(record.end)"))
        return parts.joined(separator: ", ")
    }

    private func date(_ interval: DayInterval?) -> String { IntervalText.text(interval, language) }

    private func fact(_ label: String, _ value: String) -> [String] {
        let lines = WrappedText(value, width: Self.width - Self.margin - 2).lines
        return lines.enumerated().map { index, line in
            let head = index == 0 ? label : ""
            return head + String(repeating: " ", count: max(2, Self.margin + 2 - head.count)) + line
        }
    }
}
