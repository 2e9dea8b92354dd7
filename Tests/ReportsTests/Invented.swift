import Analytics
import Charts
import Documents
import Drawing
import Reports
import Testing

/// A corpus that never was: bodies of the republics of Altamira and Sanabria, with as many acts as a test asks for.
struct Invented {
    var events = 24
    var institutions = 14
    var longNames = false

    static let acronyms = ["MNPA", "CNPS", "DPA", "RRPT", "CDHS", "MJA", "PPA", "SPA", "DSPS", "FGS", "ALA", "IFS", "OJA", "CTS"]
    private static let names = [
        "Mecanismo Nacional de Prevención de Altamira", "Comité Nacional de Prevención de Sanabria",
        "Defensoría del Pueblo de Altamira", "Red Regional de Prevención de la Tortura",
        "Comisión de Derechos Humanos de Sanabria", "Ministerio de Justicia de Altamira", "Procuración Penitenciaria de Altamira",
        "Servicio Penitenciario de Altamira", "Dirección de Servicios Penales de Sanabria", "Fiscalía General de Sanabria",
        "Asamblea Legislativa de Altamira", "Instituto Forense de Sanabria", "Observatorio Judicial de Altamira",
        "Consejo Territorial de Sanabria",
    ]

    static func acronym(_ index: Int) -> String { index < acronyms.count ? acronyms[index] : "X\(index)" }

    private func id(_ index: Int) -> String { "zz.\(Invented.acronym(index).lowercased())" }
    private func name(_ index: Int) -> String {
        let name = Invented.names[index % Invented.names.count]
        return longNames ? Array(repeating: name, count: 6).joined(separator: " y ") : name
    }

    private func day(_ offset: Int) -> Cell {
        CalendarDay(year: 2024, month: 7, day: 1).map { .date($0.adding(days: offset % 92)) } ?? .missing
    }

    /// The two parties of event `index`.
    private func parties(_ index: Int) -> (Int, Int) {
        let count = max(2, min(institutions, 10))
        let first = index % (count - 1)
        return (first, first + 1 + index / count % (count - first - 1))
    }

    static func column(_ name: String, _ kind: Column.Kind, _ es: String, decimals: Int = 0, unit: String? = nil) -> Column {
        Column(
            name: name, kind: kind, heading: LocalizedText(es: es, en: name.replacing("_", with: " ")), unit: unit,
            description: LocalizedText(es: es, en: name), decimals: decimals)
    }

    static let columns: [String: [Column]] = [
        "key-figures": [
            column("figure", .text, "código"), column("name", .text, "cifra"), column("value", .integer, "valor"),
            column("low", .decimal, "mín.", decimals: 1), column("high", .decimal, "máx.", decimals: 1),
            column("previous", .integer, "anterior"), column("rate_ratio", .decimal, "razón", decimals: 2),
            column("ratio_low", .decimal, "razón mín.", decimals: 2), column("ratio_high", .decimal, "razón máx.", decimals: 2),
        ],
        "mention-frequency": [
            column("institution", .evidence, "id"), column("name", .text, "institución"), column("acronym", .text, "sigla"),
            column("country", .text, "país"), column("documents", .integer, "documentos", unit: "documents"),
            column("documents_previous", .integer, "periodo anterior", unit: "documents"),
            column("per_hundred", .decimal, "por 100", decimals: 1),
            column("low", .decimal, "mín.", decimals: 1, unit: "documents"),
            column("high", .decimal, "máx.", decimals: 1, unit: "documents"),
            column("rate_ratio", .decimal, "razón", decimals: 2), column("ratio_low", .decimal, "razón mín.", decimals: 2),
            column("ratio_high", .decimal, "razón máx.", decimals: 2), column("p_adjusted", .decimal, "p ajustada", decimals: 4),
        ],
        "mention-timeline": [
            column("month", .period, "mes"), column("institution", .evidence, "id"),
            column("documents", .integer, "documentos", unit: "documents"),
        ],
        "cooperation-events": [
            column("event", .evidence, "id"), column("earliest", .date, "desde"), column("latest", .date, "hasta"),
            column("type", .text, "tipo"), column("status", .text, "estado"), column("parties", .evidence, "partes (id)"),
            column("party_names", .text, "partes"), column("title", .text, "acto"), column("documents", .integer, "fuentes"),
            column("quote", .text, "frase"),
        ],
        "cooperation-matrix": [
            column("a", .evidence, "id a"), column("b", .evidence, "id b"), column("a_name", .text, "institución a"),
            column("b_name", .text, "institución b"), column("events", .integer, "actos"),
            column("events_previous", .integer, "periodo anterior"), column("affinity", .decimal, "afinidad", decimals: 2),
            column("salton", .decimal, "Salton", decimals: 3), column("fisher_p_adjusted", .decimal, "Fisher p", decimals: 4),
        ],
        "agreements": [
            column("agreement", .evidence, "id"), column("name", .text, "acuerdo"), column("parties", .evidence, "partes (id)"),
            column("party_names", .text, "partes"), column("earliest", .date, "firma, desde"),
            column("latest", .date, "firma, hasta"), column("last_sign", .date, "última señal"),
            column("documents", .integer, "documentos"), column("state", .text, "estado"),
        ],
        "commitments": [
            column("commitment", .evidence, "id"), column("text", .text, "compromiso"), column("fate", .text, "situación"),
        ],
        "coverage": [
            column("folder", .text, "carpeta"), column("documents", .integer, "leídos"), column("undated", .integer, "sin fecha"),
            column("refused", .integer, "rechazados"),
        ],
        "unresolved": [
            column("kind", .text, "clase"), column("name", .text, "nombre"), column("documents", .integer, "documentos"),
            column("mentions", .integer, "menciones"),
        ],
        "leads": [
            column("lead", .evidence, "id"), column("earliest", .date, "desde"), column("latest", .date, "hasta"),
            column("type", .text, "tipo"), column("names", .text, "nombradas"), column("points", .integer, "puntos"),
        ],
    ]

    static let known = KnownNames(
        charts: ["activity", "mention-frequency", "mention-timeline", "cooperation-matrix", "cooperation-timeline"],
        tables: columns.sorted { $0.key < $1.key }.map { name, columns in
            MeasureDescription(name: name, summary: LocalizedText(es: name, en: name), columns: columns, example: "vigia")
        })

    func table(_ name: String, _ request: MeasureRequest) -> Table {
        Table(
            name: name, title: LocalizedText(es: "Tabla \(name)", en: "Table of \(name)"),
            description: LocalizedText(es: name, en: name), columns: Invented.columns[name] ?? [], rows: rows(name),
            period: request.period, note: LocalizedText(es: "Fuente: corpus inventado.", en: "Source: invented corpus."))
    }

    private func rows(_ name: String) -> [Row] {
        switch name {
        case "key-figures": keyFigures
        case "mention-frequency": events == 0 ? [] : (0..<institutions).map(frequency)
        case "mention-timeline": (0..<institutions).flatMap(timeline)
        case "cooperation-events": (0..<events).map(event)
        case "cooperation-matrix": matrix
        case "agreements": events == 0 ? [] : [agreement]
        case "commitments": events == 0 ? [] : [commitment]
        case "coverage": events == 0 ? [] : coverage
        case "unresolved": events == 0 ? [] : unresolved
        case "leads": (0..<min(events, 14)).map(lead)
        default: []
        }
    }

    private var keyFigures: [Row] {
        func row(_ name: String, _ label: LocalizedText, _ value: Int, _ previous: Int, tested: Bool) -> Row {
            let isLarge = tested && previous >= 10
            return Row(
                id: name,
                cells: [
                    .text(name), .label(code: name, label), .integer(value), tested ? .decimal(Double(value) * 0.8) : .missing,
                    tested ? .decimal(Double(value) * 1.3) : .missing, .integer(previous), isLarge ? .decimal(1.51) : .missing,
                    isLarge ? .decimal(1.02) : .missing, isLarge ? .decimal(2.26) : .missing,
                ], evidence: name == "events" ? (0..<events).map { "E-\($0)" } : [])
        }
        return [
            row("documents", LocalizedText(es: "documentos leídos", en: "documents read"), events * 9, 574, tested: false),
            row("events", LocalizedText(es: "actos de cooperación", en: "acts of cooperation"), events, 44, tested: true),
            row("agreements", LocalizedText(es: "acuerdos firmados", en: "agreements signed"), min(events, 1), 2, tested: true),
            row("commitments", LocalizedText(es: "compromisos", en: "commitments"), min(events, 1), 0, tested: true),
        ]
    }

    private func frequency(_ index: Int) -> Row {
        let documents = 219 - index * 15 % 210
        let isTested = index != 3
        return Row(
            id: id(index),
            cells: [
                .ids([id(index)]), .text(name(index)), .text(Invented.acronym(index)), .text("ZZ"), .integer(documents),
                .integer(isTested ? 151 : 4), .decimal(Double(documents) / 6.12), .decimal(Double(documents) * 0.87),
                .decimal(Double(documents) * 1.14), isTested ? .decimal(index == 0 ? 1.36 : 1.02) : .missing,
                isTested ? .decimal(0.9) : .missing, isTested ? .decimal(1.4) : .missing,
                isTested ? .decimal(index == 0 ? 0.012 : 0.78) : .missing,
            ], evidence: ["M-\(index)"])
    }

    private func timeline(_ index: Int) -> [Row] {
        (1...8).map { month in
            Row(
                id: "\(index)-\(month)",
                cells: [
                    Period("2024-0\(month)").map(Cell.period) ?? .missing, .ids([id(index)]),
                    month == 4 ? .missing : .integer(20 + (index * 7 + month * 5) % 13),
                ], evidence: [])
        }
    }

    private func event(_ index: Int) -> Row {
        let (a, b) = parties(index)
        return Row(
            id: "E-\(index)",
            cells: [
                .ids(["E-\(index)"]), day(index * 3), day(index * 3 + (index % 5 == 0 ? 6 : 0)),
                .label(code: "CONSULT", LocalizedText(es: "reunión", en: "meeting")),
                .label(code: "asserted", LocalizedText(es: "afirmado", en: "asserted")), .ids([id(a), id(b)]),
                .text("\(Invented.acronym(a)) · \(Invented.acronym(b))"), .text("Mesa de trabajo número \(index + 1)"),
                .integer(1 + index % 4), .text("frase"),
            ], evidence: ["E-\(index)"])
    }

    private var matrix: [Row] {
        var counts: [String: (a: Int, b: Int, events: [String])] = [:]
        for index in 0..<events {
            let (a, b) = parties(index)
            counts["\(a)|\(b)", default: (a, b, [])].events.append("E-\(index)")
        }
        return counts.sorted { $0.key < $1.key }.map { key, pair in
            Row(
                id: key,
                cells: [
                    .ids([id(pair.a)]), .ids([id(pair.b)]), .text(name(pair.a)), .text(name(pair.b)),
                    .integer(pair.events.count), .integer(1), .decimal(1.97), .decimal(0.621), .decimal(0.004),
                ], evidence: pair.events)
        }
    }

    private var agreement: Row {
        Row(
            id: "A-1",
            cells: [
                .ids(["A-1"]), .text("Convenio marco de vigilancia"), .ids([id(0), id(1)]), .text("MNPA · CNPS"), day(73),
                day(73),
                day(88), .integer(9), .label(code: "concluded", LocalizedText(es: "firmado", en: "concluded")),
            ], evidence: ["E-1"])
    }

    private var commitment: Row {
        Row(
            id: "K-1",
            cells: [
                .ids(["K-1"]), .text("capacitar a su personal"),
                .label(code: "silent", LocalizedText(es: "sin noticia", en: "no news")),
            ], evidence: ["K-1"])
    }

    private var coverage: [Row] {
        (0..<6).map {
            Row(id: "f\($0)", cells: [.text("fuente-\($0)"), .integer(100 + $0), .integer($0), .integer(0)], evidence: [])
        }
    }

    private var unresolved: [Row] {
        (0..<3).map {
            Row(id: "u\($0)", cells: [.text("nombre"), .text("la Comisión \($0)"), .integer(2), .integer(3)], evidence: [])
        }
    }

    private func lead(_ index: Int) -> Row {
        Row(
            id: "L-\(index)",
            cells: [.ids(["L-\(index)"]), .missing, .missing, .text("reunión"), .text("MNPA · CNPS"), .integer(20 - index)],
            evidence: ["L-\(index)"])
    }

    func figure(_ name: String, _ options: ChartOptions) -> Figure {
        let size = options.size ?? Size(480, 230)
        let targets =
            name == "cooperation-timeline"
            ? (0..<min(events, 8)).map { "E-\($0)" } : name == "cooperation-matrix" && events > 0 ? ["cell:zz.mnpa|zz.cnps"] : []
        let marks = targets.enumerated().map { index, target in
            Element.link(
                .destination(target),
                [
                    .path(
                        .circle(center: Point(20 + Double(index) * 30, 40), radius: 3), fill: .solid(Color(0x0072B2)), stroke: nil
                    )
                ])
        }
        return Figure(
            name: name, picture: Picture(size: size, elements: marks), title: "Título de \(name)",
            subtitle: "Actos, número, \(options.period).", note: "Marca hueca: acto anunciado.",
            source: "Fuente: corpus inventado.",
            altText: "Gráfico \(name)", longDescription: name, table: table(name, MeasureRequest(period: options.period)))
    }

    func evidence(_ ids: [String]) -> [EvidenceRecord] {
        ids.map { id in
            let quote = "El Mecanismo Nacional y el Comité Nacional revisaron juntos el registro de visitas \(id)."
            return EvidenceRecord(
                id: id, kind: id.hasPrefix("M-") ? .mention : id.hasPrefix("L-") ? .lead : .event, quote: quote,
                language: .spanish,
                marks: [
                    .init(range: 3..<21, role: .party, label: "MNPA"), .init(range: 27..<43, role: .party, label: "CNPS"),
                ], document: "D-\(id)", documentTitle: "Comunicado MNPA/171/2024", source: "mnpa/171.txt",
                documentDate: CalendarDay(year: 2024, month: 9, day: 12).map { DayInterval($0) }, page: 2, start: 10, end: 90,
                rule: "CONSULT-02")
        }
    }

    func compose(
        _ composer: ReportComposer, _ language: Language = .spanish, period: String = "2024-Q3"
    ) throws -> ComposedReport {
        try composer.compose(
            period: #require(Period(period)), language: language,
            edition: ReportEdition(
                date: #require(CalendarDay(year: 2024, month: 10, day: 14)), version: "1.4.0", notice: "Prueba"),
            tables: table, figure: figure, evidence: evidence)
    }
}
