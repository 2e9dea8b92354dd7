import Documents

/// What the findings of the reading are called, and what they say, in both languages; readers write them in English.
///
/// ```swift
/// FindingWords.message("undated", "Nothing in the document says …").es  // "Nada en el documento dice …"
/// ```
enum FindingWords {
    /// A finding's kind in one or two words; its code where there are none.
    static func kind(_ code: String) -> LocalizedText {
        kinds[code] ?? LocalizedText(es: code, en: code)
    }

    /// The sentence of a finding; in English for both where no Spanish sentence is known for it.
    static func message(_ code: String, _ english: String) -> LocalizedText {
        for sentence in sentences where sentence.code == code {
            guard let values = values(of: sentence.english, in: english) else { continue }
            var spanish = ""
            for (index, part) in sentence.spanish.split(separator: "{}", omittingEmptySubsequences: false).enumerated() {
                if index > 0, index <= values.count { spanish += self.spanish(values[index - 1]) }
                spanish += part
            }
            return LocalizedText(es: spanish, en: english)
        }
        return LocalizedText(es: english, en: english)
    }

    private static let kinds = [
        "undated": LocalizedText(es: "sin fecha", en: "undated"),
        "date-interval": LocalizedText(es: "fecha incierta", en: "uncertain date"),
        "date-conflict": LocalizedText(es: "fechas en conflicto", en: "conflicting dates"),
        "encoding-guessed": LocalizedText(es: "codificación supuesta", en: "guessed encoding"),
        "encoding-damaged": LocalizedText(es: "texto dañado", en: "damaged text"),
        "pdf-repaired": LocalizedText(es: "PDF dañado", en: "damaged PDF"),
        "collision": LocalizedText(es: "nombre ambiguo", en: "ambiguous name"),
    ]

    /// Sentences as readers write them, with `{}` for what changes, and the same in Spanish, in the same order.
    private static let sentences = [
        (
            code: "undated", english: "Nothing in the document says when it was published: give its date beside it.",
            spanish: "Nada en el documento dice cuándo se publicó: indique su fecha junto al archivo."
        ),
        (
            code: "date-interval",
            english: "The day of issue is not certain, only {}: what depends on the day is counted as undated.",
            spanish: "El día de publicación no es seguro, solo {}: lo que depende del día se cuenta como sin fecha."
        ),
        (
            code: "date-conflict", english: "The {} leaves {} for the day of issue, but the {} leaves {}: check the document.",
            spanish: "Día de publicación según {}: {}; según {}: {}. Compruebe el documento."
        ),
        (
            code: "encoding-guessed", english: "Read as {}, by its {}: save it as UTF-8 to be certain.",
            spanish: "Leído como {}, a juzgar por sus {}: guárdelo en UTF-8 para tener certeza."
        ),
        (
            code: "encoding-damaged", english: "{} byte{} no UTF-8 and stand{} as U+FFFD in the text: get an undamaged copy.",
            spanish: "Bytes que no son UTF-8 y figuran como U+FFFD en el texto: {}. Consiga una copia sin daños."
        ),
        (
            code: "pdf-repaired",
            english: "The PDF is damaged in places, and text may be missing: compare it with the original.",
            spanish: "El PDF está dañado en parte y puede faltar texto: compárelo con el original."
        ),
        (
            code: "collision",
            english: "'{}' may be {} and nothing in the document says which; add the country to the text's registry overlay",
            spanish: "«{}» puede ser {} y nada en el documento dice cuál; añada el país al registro propio del texto."
        ),
    ]

    /// What stands in the places of `pattern`, left to right; nil where `text` is no such sentence.
    private static func values(of pattern: String, in text: String) -> [String]? {
        let parts = pattern.split(separator: "{}", omittingEmptySubsequences: false)
        guard let first = parts.first, let last = parts.last, text.hasPrefix(first), text.hasSuffix(last) else { return nil }
        guard parts.count > 1 else { return text == pattern ? [] : nil }
        var (values, rest): ([String], Substring) = ([], text.dropFirst(first.count))
        for part in parts.dropFirst().dropLast() {
            guard let range = rest.firstRange(of: part) else { return nil }
            values.append(String(rest[..<range.lowerBound]))
            rest = rest[range.upperBound...]
        }
        guard rest.count >= last.count else { return nil }
        return values + [String(rest.dropLast(last.count))]
    }

    /// A name of a witness or an interval of days as the sentences of dates have them; anything else as it is.
    private static func spanish(_ value: String) -> String {
        if let name = witnesses[value] { return name }
        let days = value.split(separator: " ")
        switch days.count {
        case 3 where CalendarDay(iso: String(days[0])) != nil && days[1] == "to": return "del \(days[0]) al \(days[2])"
        case 3 where CalendarDay(iso: String(days[0])) != nil && days[1] == "or":
            return "\(days[0]) o \(days[2] == "later" ? "después" : "antes")"
        default: return value
        }
    }

    private static let witnesses = [
        "other bounds": "otros límites", "dateline": "la data del texto", "header date": "la fecha del encabezado",
        "byline": "la línea de autoría", "address": "la dirección", "page metadata": "los metadatos de la página",
        "given date": "la fecha indicada", "folio year": "el año del folio", "masthead date": "la fecha del membrete",
        "caption": "el pie de foto", "photo number": "el número de la foto", "terms of office": "los cargos de las personas",
        "file name": "el nombre del archivo", "any day": "cualquier día", "zero bytes": "bytes nulos",
    ]
}
