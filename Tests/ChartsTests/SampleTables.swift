import Analytics
import Documents

/// Tables of invented bodies for tests of charts.
enum SampleTables {
    static func table(_ name: String, _ columns: [String], _ rows: [[Cell]]) -> Table {
        let text = LocalizedText(es: name, en: name)
        return Table(
            name: name, title: text, description: text,
            columns: columns.map {
                Column(
                    name: $0, kind: .text, heading: LocalizedText(es: $0, en: $0), description: LocalizedText(es: $0, en: $0))
            },
            rows: rows.enumerated().map { Row(id: "r\($0.offset)", cells: $0.element, evidence: []) },
            period: Period("2024-Q3"), note: text)
    }

    static func frequency(_ rows: [(name: String, documents: Int, previous: Int?, ratio: Double?, p: Double?)]) -> Table {
        table(
            "mention-frequency",
            [
                "institution", "name", "acronym", "documents", "documents_previous", "low", "high", "rate_ratio", "ratio_low",
                "ratio_high", "p_adjusted",
            ],
            rows.enumerated().map { index, row in
                [
                    .text("i\(index)"), .text(row.name), .text("A\(index)"), .integer(row.documents),
                    row.previous.map { .integer($0) } ?? .missing, .decimal(Double(row.documents) * 0.8),
                    .decimal(Double(row.documents) * 1.2), row.ratio.map { .decimal($0) } ?? .missing,
                    row.ratio.map { .decimal($0 * 0.8) } ?? .missing, row.ratio.map { .decimal($0 * 1.25) } ?? .missing,
                    row.p.map { .decimal($0) } ?? .missing,
                ]
            })
    }

    static func timeline(institutions: Int, months: Int, value: (Int, Int) -> Int?) -> Table {
        let first = CalendarDay(year: 2023, month: 1, day: 1) ?? CalendarDay(ordinal: 0)
        let all = Period(grain: .span, first: first, last: first.adding(days: months * 30 + months / 2 - 3)).divided(by: .month)
        var rows: [[Cell]] = []
        for (index, month) in all.prefix(months).enumerated() {
            for institution in 0..<institutions {
                let documents = value(institution, index)
                rows.append([
                    .period(month), .text("i\(institution)"), .text("Institución número \(institution)"),
                    documents.map { .integer($0) } ?? .missing, .missing,
                    documents.map { .decimal(Double($0) * 0.7) } ?? .missing,
                    documents.map { .decimal(Double($0) * 1.4 + 1) } ?? .missing, .integer(documents == nil ? 0 : 50),
                ])
            }
        }
        return table(
            "mention-timeline", ["month", "institution", "name", "documents", "mentions", "low", "high", "documents_read"], rows)
    }

    static func matrix(_ rows: [(a: String, b: String, events: Int?)], p: Double? = nil) -> Table {
        table(
            "cooperation-matrix", ["a", "b", "a_name", "b_name", "events", "events_previous", "salton", "fisher_p_adjusted"],
            rows.map { row in
                [
                    .text(row.a), .text(row.b), .text("Institución \(row.a)"), .text("Institución \(row.b)"),
                    row.events.map { .integer($0) } ?? .missing, .integer(1), .missing, p.map { .decimal($0) } ?? .missing,
                ]
            })
    }

    struct Act {
        var id: String
        var type = "AGREE"
        var status = "asserted"
        var title: String
        var earliest: String?
        var latest: String?
        var parties: [String]
        /// Whether it lasted from its first to its last day.
        var lasts = false
    }

    static func events(_ acts: [Act]) -> Table {
        table(
            "cooperation-events",
            ["event", "earliest", "latest", "type", "status", "parties", "party_names", "title", "documents", "basis"],
            acts.map { act in
                func day(_ text: String?) -> Cell { text.flatMap { CalendarDay(iso: $0) }.map { .date($0) } ?? .missing }
                let type = LocalizedText(es: act.type, en: act.type)
                return [
                    .text(act.id), day(act.earliest), day(act.latest ?? act.earliest), .label(code: act.type, type),
                    .text(act.status), .ids(act.parties), .text(act.parties.joined(separator: "; ")), .text(act.title),
                    .integer(1), .text(act.lasts ? "span" : "clause"),
                ]
            })
    }

    /// `count` acts with long labels over six months and eight pairs, the same at every call.
    static func manyEvents(_ count: Int) -> Table {
        var state: UInt64 = 20_240_901
        func next(_ limit: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(limit))
        }
        let titles = [
            "Firma de un acuerdo de trabajo para visitas conjuntas", "Reunión de seguimiento de las recomendaciones",
            "Curso para equipos de inspección de lugares de detención", "Entrega de material para la unidad de registro",
            "Comunicado de respaldo a la labor del órgano vecino", "Mesa de coordinación de los planes anuales",
        ]
        let types = ["AGREE", "CONSULT", "COOPERATE", "SUPPORT", "AID"]
        let start = CalendarDay(year: 2024, month: 4, day: 1) ?? CalendarDay(ordinal: 0)
        return events(
            (0..<count).map { index in
                let pair = next(8)
                return Act(
                    id: "E-\(index)", type: types[next(5)], title: "\(titles[next(6)]) \(index)",
                    earliest: start.adding(days: next(183)).description, parties: ["órgano \(pair)", "órgano \(pair + 1)"])
            })
    }

    /// Names that no page is made for: very long, and in other scripts.
    static let oddNames = [
        "Defensoría", "委員会 防止虐待 国家監視機関", "اللجنة الوطنية لحقوق الإنسان", "Уполномоченный по правам человека",
        String(repeating: "Comisión muy larga ", count: 15),
    ]

    static func agreements(_ count: Int, names: [String] = []) -> Table {
        let first = CalendarDay(year: 2019, month: 1, day: 5) ?? CalendarDay(ordinal: 0)
        return table(
            "agreements", ["agreement", "name", "party_names", "earliest", "latest", "last_sign", "state"],
            (0..<count).map { index in
                let day = first.adding(days: index * 61)
                return [
                    .ids(["A-\(index)"]), .text("Convenio de colaboración número \(index) sobre visitas y registros"),
                    .text(names.isEmpty ? "A\(index) · B\(index)" : "\(names[index % names.count]) · \(names[0])"),
                    index % 5 == 4 ? .missing : .date(day),
                    index % 5 == 4 ? .missing : .date(day.adding(days: index % 3 * 100)),
                    index % 4 == 3 ? .missing : .date(day.adding(days: 400)), .text(index % 2 == 0 ? "concluded" : "announced"),
                ]
            })
    }

    static func commitments(_ count: Int, names: [String] = []) -> Table {
        let states = ["announced", "acted", "overdue", "silent", "undated"]
        let first = CalendarDay(year: 2024, month: 1, day: 5) ?? CalendarDay(ordinal: 0)
        return table(
            "commitments",
            ["commitment", "by_names", "to_names", "text", "announced", "due_earliest", "due_latest", "fate", "since"],
            (0..<count).map { index in
                let (state, day) = (states[index % 5], first.adding(days: index * 9 % 200))
                let word = LocalizedText(es: state, en: state)
                return [
                    .ids(["K-\(index)"]), .text(names.isEmpty ? "Institución \(index)" : names[index % names.count]),
                    index % 3 == 0 ? .missing : .text("Otra · Más"),
                    .text("entregar a las partes el informe completo de las visitas hechas"), .date(day),
                    .date(day.adding(days: 30)), index % 5 == 4 ? .missing : .date(day.adding(days: 30 + index % 2 * 20)),
                    .label(code: state, word), index % 5 == 1 ? .date(day.adding(days: 70)) : .missing,
                ]
            })
    }

    static func coverage(folders: Int, months: Int, names: [String] = [], documents: (Int, Int) -> Int) -> Table {
        let first = CalendarDay(year: 2023, month: 1, day: 1) ?? CalendarDay(ordinal: 0)
        let all = Period(grain: .span, first: first, last: first.adding(days: months * 31)).divided(by: .month).prefix(months)
        return table(
            "coverage", ["folder", "month", "documents", "uncertain", "undated", "duplicates", "refused"],
            (0..<folders).flatMap { folder in
                all.enumerated().map { index, month in
                    [
                        .text(names.isEmpty ? "carpeta/\(folder)" : names[folder % names.count]),
                        index == 0 ? .missing : .period(month), .integer(documents(folder, index)),
                        .integer(1), .integer(0), .integer(index), .integer(0),
                    ]
                }
            })
    }

    /// The same documents by issuer.
    static func issuers(_ coverage: Table) -> Table {
        table(
            "coverage-issuers", ["issuer", "name", "month", "documents", "uncertain", "undated"],
            coverage.rows.map { row in
                guard case .text(let folder) = row.cells[0] else { return row.cells }
                return [.ids([folder]), .text(folder), row.cells[1], row.cells[2], row.cells[3], row.cells[4]]
            })
    }

    static func silence(_ count: Int, names: [String] = [], days: Int = 40) -> Table {
        table(
            "silence", ["a", "b", "a_name", "b_name", "events_before", "last_act", "days_silent"],
            (0..<count).map { index in
                [
                    .ids(["x\(index)"]), .ids(["y"]),
                    .text(names.isEmpty ? "Institución de nombre largo número \(index)" : names[index % names.count]),
                    .text("Otra institución"),
                    .integer(index + 1), .date(CalendarDay(ordinal: 19_800 - index * 40)),
                    .integer(days == 0 ? 0 : 100 + index * days),
                ]
            })
    }

    static func keyness(_ count: Int, names: [String] = [], times: Int = 50) -> Table {
        table(
            "keyness", ["word", "a", "b", "g2_two_term", "log_ratio", "p_adjusted"],
            (0..<count).map { index in
                [
                    .text(names.isEmpty ? "palabra\(index)" : names[index % names.count]), .integer(times - index % 40),
                    .integer(index), .decimal(30 - Double(index % 30)),
                    .decimal(3.2 - Double(index % 30) / 10), .decimal(index < 3 ? 0.01 : 0.4),
                ]
            })
    }

    static func bursts(_ institution: String, _ start: String, _ end: String) -> Table {
        table(
            "bursts", ["institution", "start", "end", "weight"],
            [
                [
                    .ids([institution]), Period(start).map { .period($0) } ?? .missing,
                    Period(end).map { .period($0) } ?? .missing, .decimal(6),
                ]
            ])
    }
}
