import Documents

/// Short ways to declare columns: name, heading and description in Spanish and English.
extension Column {
    static func text(_ name: String, _ es: String, _ en: String, _ say: (es: String, en: String)) -> Column {
        Column(
            name: name, kind: .text, heading: LocalizedText(es: es, en: en), description: LocalizedText(es: say.es, en: say.en))
    }

    static func integer(_ name: String, _ es: String, _ en: String, unit: String, _ say: (es: String, en: String)) -> Column {
        Column(
            name: name, kind: .integer, heading: LocalizedText(es: es, en: en), unit: unit,
            description: LocalizedText(es: say.es, en: say.en))
    }

    static func decimal(
        _ name: String, _ es: String, _ en: String, unit: String, decimals: Int, _ say: (es: String, en: String)
    ) -> Column {
        Column(
            name: name, kind: .decimal, heading: LocalizedText(es: es, en: en), unit: unit,
            description: LocalizedText(es: say.es, en: say.en), decimals: decimals)
    }

    static func date(_ name: String, _ es: String, _ en: String, _ say: (es: String, en: String)) -> Column {
        Column(
            name: name, kind: .date, heading: LocalizedText(es: es, en: en), description: LocalizedText(es: say.es, en: say.en))
    }

    static func period(_ name: String, _ es: String, _ en: String, _ say: (es: String, en: String)) -> Column {
        Column(
            name: name, kind: .period, heading: LocalizedText(es: es, en: en), description: LocalizedText(es: say.es, en: say.en))
    }

    static func ids(_ name: String, _ es: String, _ en: String, _ say: (es: String, en: String)) -> Column {
        Column(
            name: name, kind: .evidence, heading: LocalizedText(es: es, en: en),
            description: LocalizedText(es: say.es, en: say.en))
    }

    static let institution = ids(
        "institution", "id", "id", ("identificador de la institución", "identifier of the institution"))
    static let institutionName = text(
        "name", "institución", "institution", ("nombre de la institución", "name of the institution"))
    static let earliest = date("earliest", "desde", "from", ("primer día posible", "first possible day"))
    static let latest = date("latest", "hasta", "to", ("último día posible", "last possible day"))
}

extension Cell {
    static func optional(_ text: String?) -> Cell { text.map { $0.isEmpty ? .missing : .text($0) } ?? .missing }
    static func optional(_ number: Int?) -> Cell { number.map(Cell.integer) ?? .missing }
    /// Missing where there is no number, or none that can be written.
    static func optional(_ number: Double?) -> Cell { number.map { $0.isFinite ? .decimal($0) : .missing } ?? .missing }
    static func optional(_ day: CalendarDay?) -> Cell { day.map(Cell.date) ?? .missing }
    static func optional(iso text: String) -> Cell { optional(CalendarDay(iso: text)) }
}
