import Documents
import Storage

/// Names that the registry does not have, and what the reading left open.
struct Unresolved: Measure {
    let name = "unresolved"
    let title = LocalizedText(es: "Por resolver", en: "Unresolved")
    let summary = LocalizedText(
        es:
            "Instituciones que no están en el registro y hallazgos que la lectura dejó abiertos, del periodo o de fecha incierta.",
        en:
            "Institutions that the registry does not have and findings that the reading left open, of the period or of uncertain date."
    )
    let columns: [Column] = [
        .text("kind", "clase", "kind", ("unknown-name, o el código del hallazgo", "unknown-name, or the finding's code")),
        .text("name", "nombre", "name", ("nombre o aviso", "name or message")),
        .ids("entity", "id", "id", ("identificador local de la entidad", "local identifier of the entity")),
        .integer(
            "documents", "documentos", "documents", unit: "documents",
            ("documentos en que aparece", "documents in which it stands")),
        .integer("mentions", "menciones", "mentions", unit: "mentions", ("veces que aparece", "times it stands there")),
    ]

    func rows(_ request: MeasureRequest, _ base: BaseCounts) throws(AnalyticsError) -> (rows: [Row], note: LocalizedText) {
        var names: [(key: String, name: String, documents: Int, mentions: Int)] = []
        try base.read(Query.unresolved, request.period) { names.append(($0.text(0), $0.text(1), $0.integer(2), $0.integer(3))) }
        names.sort { ($1.documents, $1.mentions, $0.key) < ($0.documents, $0.mentions, $1.key) }
        let institutions = try base.institutions()
        let tally = try MentionTally(request.period, base)
        var rows = names.map { entry in
            Row(
                id: entry.key,
                cells: [
                    .label(code: "unknown-name", LocalizedText(es: "nombre desconocido", en: "unknown name")), .text(entry.name),
                    .ids([entry.key]), .integer(entry.documents), .integer(entry.mentions),
                ],
                evidence: institutions.byKey[entry.key].map { tally.evidence($0.id) } ?? [])
        }
        var findings: [String: (code: String, message: String, documents: [String], count: Int)] = [:]
        try base.read(Query.findings, request.period) { row in
            let id = "\(row.text(0))~\(row.text(1))"
            var finding = findings[id] ?? (row.text(0), row.text(1), [], 0)
            if finding.documents.last != row.text(3) { finding.documents.append(row.text(3)) }
            finding.count += 1
            findings[id] = finding
        }
        for (position, finding) in findings.sorted(by: { $0.key < $1.key }).map(\.value).enumerated() {
            rows.append(
                Row(
                    id: "\(finding.code)~\(position + 1)",
                    cells: [
                        .label(code: finding.code, FindingWords.kind(finding.code)),
                        .label(code: finding.message, FindingWords.message(finding.code, finding.message)), .missing,
                        .integer(finding.documents.count),
                        .integer(finding.count),
                    ],
                    evidence: finding.documents))
        }
        return (Array(rows.prefix(request.top ?? rows.count)), Note(try base.exposure(request.period)).text)
    }
}
