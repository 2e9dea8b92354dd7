import Documents

/// Sentences below a table: what was counted, in how many documents, and what is left out.
struct Note {
    private var sentences: [LocalizedText] = []

    init(_ exposure: Exposure) {
        add(
            "N = \(Note.count(exposure.documents, "documento leído", "documentos leídos", .spanish)).",
            "N = \(Note.count(exposure.documents, "document read", "documents read", .english)).")
        if exposure.duplicates > 0 {
            add(
                "No se cuentan \(Note.count(exposure.duplicates, "copia o reimpresión", "copias o reimpresiones", .spanish)).",
                "\(Note.count(exposure.duplicates, "copy or reprint is", "copies or reprints are", .english)) not counted.")
        }
        if exposure.uncertain > 0 {
            add(
                "Fuera: \(Note.count(exposure.uncertain, "documento", "documentos", .spanish)) de fecha incierta.",
                "Left out: \(Note.count(exposure.uncertain, "document", "documents", .english)) whose date is uncertain.")
        }
        if exposure.undated > 0 {
            add(
                "Sin fecha en todo el corpus: \(Note.count(exposure.undated, "documento", "documentos", .spanish)).",
                "Undated in the whole corpus: \(Note.count(exposure.undated, "document", "documents", .english)).")
        }
    }

    init() {}

    mutating func add(_ es: String, _ en: String) { sentences.append(LocalizedText(es: es, en: en)) }

    /// Says how many acts may or may not lie in the period.
    mutating func addUncertain(acts: Int) {
        guard acts > 0 else { return }
        add(
            "No se \(acts == 1 ? "cuenta" : "cuentan") \(Note.count(acts, "acto", "actos", .spanish)) cuya fecha puede caer fuera "
                + "del periodo (tabla uncertain-events).",
            "\(Note.count(acts, "act", "acts", .english)) whose date may lie outside the period "
                + "\(acts == 1 ? "is" : "are") not counted (table uncertain-events).")
    }

    var text: LocalizedText {
        LocalizedText(es: sentences.map(\.es).joined(separator: " "), en: sentences.map(\.en).joined(separator: " "))
    }

    /// A number with its noun, grouped as the language does: «3479 documentos», “3,479 documents”.
    static func count(_ number: Int, _ one: String, _ many: String, _ language: Language) -> String {
        let digits = Array(String(number))
        let grouped = language == .english ? digits.count > 3 : digits.count > 4
        var text = ""
        for (index, digit) in digits.enumerated() {
            if grouped && index > 0 && (digits.count - index).isMultiple(of: 3) {
                text += language == .english ? "," : "\u{202F}"
            }
            text.append(digit)
        }
        return "\(text)\u{00A0}\(number == 1 ? one : many)"
    }
}
