import Analytics
import Documents

/// The facts that stand behind an act, an agreement or a commitment, as labelled lines.
struct AccountText {
    /// A label and what it says, one line or several.
    struct Fact {
        var label: String
        var lines: [String]
    }

    let account: Account
    let kind: EvidenceRecord.Kind
    let language: Language
    /// Whether every source is shown, or the first nine.
    var showsAll = false

    private static let shown = 9

    /// In the order in which a reader asks: when, by what rule, who, which agreement, which promise, told by whom.
    var facts: [Fact] {
        var facts: [Fact] = []
        if kind == .event {
            facts.append(Fact(label: word("Ocurrió", "Happened"), lines: [happened]))
            facts.append(
                Fact(label: word("Tipo", "Type"), lines: ["\(say(account.type)), \(say(account.status)); CAMEO \(account.cameo)"])
            )
        }
        if !account.parties.isEmpty { facts.append(Fact(label: word("Partes", "Parties"), lines: account.parties.map(party))) }
        if let agreement = account.agreement { facts += lines(of: agreement) }
        for promise in account.promises { facts.append(fact(of: promise)) }
        if !account.lapses.isEmpty {
            facts.append(
                Fact(label: word("Incumplido", "Not kept"), lines: account.lapses.flatMap { [head(of: $0), quoted($0.words)] }))
        }
        facts += sources
        return facts
    }

    /// How the rule came to its type and status, in the words of the sentence.
    var ruleWords: String {
        var parts: [String] = []
        if !account.trigger.isEmpty { parts.append(quoted(account.trigger)) }
        if !account.cue.isEmpty { parts.append(word("estado por ", "status by ") + quoted(account.cue)) }
        return parts.joined(separator: "; ")
    }

    /// The document's date with what speaks for it and against it.
    func dates(_ interval: DayInterval?) -> [String] {
        var lines = [span(interval) + (interval?.isSingleDay == true ? word(", un solo día", ", one day") : "")]
        for witness in account.witnesses.prefix(4) {
            let verdict =
                switch witness.verdict {
                case "accepted": word("aceptada", "accepted")
                case "bound": word("límite", "bound")
                default: word("rechazada", "rejected")
                }
            let words = witness.quote.isEmpty ? span(witness.interval) : quoted(witness.quote)
            lines.append("\(verdict): \(Self.kinds[witness.kind].map { word($0, witness.kind) } ?? witness.kind) \(words)")
        }
        return lines
    }

    // MARK: - Parts

    private var happened: String {
        let how =
            switch account.basis {
            case "clause", "span": word("por la frase", "from the sentence")
            case "zone": word("por el párrafo o pie", "from its zone")
            default: word("solo por la fecha del documento", "from the document's date alone")
            }
        return "\(span(account.interval)), \(how)"
    }

    private func party(_ party: Account.Party) -> String {
        let role = Self.roles[party.role].map { word($0.es, $0.en) } ?? party.role
        var line = "\(party.name[language]): \(role)"
        if party.words.isEmpty {
            line += word("; la frase lo dice con otras palabras", "; the sentence says it in other words")
        } else {
            line += "; \(quoted(party.words))"
            if let basis = Self.bases[party.basis] { line += ", " + word(basis.es, basis.en) }
        }
        return line
    }

    private func lines(of agreement: Account.Agreement) -> [Fact] {
        var lines = [[agreement.id, agreement.name].filter { !$0.isEmpty }.joined(separator: " ")]
        if !agreement.aliases.isEmpty { lines.append(word("también llamado: ", "also called: ") + agreement.aliases) }
        let made = agreement.isConcluded ? word("firmado", "concluded") : word("anunciado", "announced")
        lines.append([made, agreement.concluded.map(span)].compactMap(\.self).joined(separator: " "))
        if let last = agreement.lastSign {
            lines.append(
                word("última señal de vida ", "last sign of life ") + last.description + ", "
                    + count(agreement.documents, "documento", "documentos", "document", "documents"))
        }
        return [Fact(label: word("Acuerdo", "Agreement"), lines: lines)]
    }

    private func fact(of promise: Account.Promise) -> Fact {
        var lines = ["\(promise.id) \(quoted(promise.text))"]
        lines.append(word("plazo ", "due ") + (promise.due.map(span) ?? word("sin fecha", "without a date")))
        var state = promise.stateName[language]
        if let since = promise.since { state += word(" desde el ", " since ") + since.description }
        lines.append(state + word("; visto al ", "; as of ") + promise.asOf.description)
        return Fact(label: word("Compromiso", "Promise"), lines: lines)
    }

    private var sources: [Fact] {
        guard !account.sources.isEmpty else { return [] }
        let originals = account.sources.count { !$0.isReprint }
        var lines: [String] = []
        if kind == .event {
            var line = count(originals, "documento", "documentos", "document", "documents")
            let reprints = account.sources.count - originals
            if reprints > 0 {
                line += word(" y ", " and ") + count(reprints, "reimpresión", "reimpresiones", "reprint", "reprints")
            }
            if let claimed = account.claimedBy { line += word("; solo lo dice ", "; told only by ") + claimed[language] }
            lines.append(line)
        }
        let shown = showsAll ? account.sources[...] : account.sources.prefix(Self.shown)
        for source in shown {
            lines.append(head(of: source))
            if !source.words.isEmpty { lines.append(quoted(source.words)) }
        }
        if account.sources.count > shown.count {
            lines.append(
                word("+\(account.sources.count - shown.count) más: --all", "+\(account.sources.count - shown.count) more: --all"))
        }
        let label =
            kind == .commitment
            ? word("Cumplido", "Kept by") : kind == .agreement ? word("Lo nombran", "Named by") : word("Lo prueban", "Proved by")
        return [Fact(label: label, lines: lines)]
    }

    private func head(of source: Account.Source) -> String {
        var parts = [span(source.date), source.id, source.name]
        if !source.rule.isEmpty, kind == .event { parts.append(source.rule) }
        if source.isReprint { parts.append(word("reimpresión", "reprint")) }
        return parts.filter { !$0.isEmpty }.joined(separator: " ")
    }

    // MARK: - Words

    private func word(_ es: String, _ en: String) -> String { language == .english ? en : es }
    private func say(_ text: LocalizedText?) -> String { text?[language] ?? "" }
    private func quoted(_ text: String) -> String { language == .english ? "“\(text)”" : "«\(text)»" }

    private func count(_ number: Int, _ one: String, _ many: String, _ oneEnglish: String, _ manyEnglish: String) -> String {
        "\(number) " + word(number == 1 ? one : many, number == 1 ? oneEnglish : manyEnglish)
    }

    private func span(_ interval: DayInterval?) -> String { IntervalText.text(interval, language) }

    private static let roles: [String: (es: String, en: String)] = [
        "party": ("parte", "party"), "host": ("anfitrión", "host"), "guest": ("invitado", "guest"), "giver": ("da", "gives"),
        "receiver": ("recibe", "receives"), "witness": ("testigo, no cuenta como parte", "witness, no party to it"),
        "organ": ("órgano que actúa", "the organ that acts"), "by": ("se compromete", "promises"), "to": ("a quien", "to whom"),
        "mutual": ("se compromete con la otra", "promises the other"),
    ]
    private static let bases: [String: (es: String, en: String)] = [
        "alias": ("su nombre", "its name"), "acronym": ("sus siglas", "its acronym"),
        "definition": ("siglas definidas en el documento", "an acronym that the document defines"),
        "pattern": ("nombre por su forma", "a name by its form"), "position": ("por el cargo", "by the office"),
        "coreference": ("por lo dicho antes", "by what was said before"),
    ]
    private static let kinds = [
        "dateline": "fechador", "folio-year": "folio", "byline": "firma", "url": "dirección", "html-metadata": "metadatos",
        "sidecar": "dato adjunto", "masthead": "cabecera", "caption": "pie de foto", "photo-id": "número de foto",
        "office-holders": "cargos", "file-metadata": "metadatos del archivo", "header": "encabezado",
    ]
}
