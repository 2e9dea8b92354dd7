package import Annotation
package import Documents
package import Storage

/// A small document about fictional bodies, with its findings made by hand.
package struct SampleDocument {
    /// Names in the texts, with their entities.
    package static let bodies = [
        ("Defensoría de Altamira", "al.defensoria"), ("Mecanismo de Sanabria", "sn.mecanismo"), ("Red Austral", "int.red"),
    ]

    package var document: Document
    package var annotations: Annotations

    /// - Parameter date: `2024-07-03`, `2024-07-30/2024-08-02`, or nil.
    package init(_ source: String, _ text: String, date: String?, bytes: String? = nil) {
        let digest = SHA256.hex(of: Array((bytes ?? text).utf8))
        document = Document(id: String(digest.prefix(16)), source: source, sha256: digest, text: text)
        let ends = date?.split(separator: "/", omittingEmptySubsequences: false).map { CalendarDay(iso: $0) } ?? []
        if !ends.isEmpty {
            let interval = DayInterval(earliest: ends[0], latest: ends[ends.count - 1])
            document.date = DocumentDate(interval: interval, basis: "dateline")
        }
        annotations = Annotations(documentID: document.id)
        for (name, entity) in Self.bodies {
            var found = false
            for range in text.ranges(of: name) {
                let start = text.utf8.distance(from: text.startIndex, to: range.lowerBound)
                let bytes = start..<start + name.utf8.count
                annotations.mentions.append(
                    Mention(
                        evidence: Evidence(bytes, in: document), viewRange: bytes, kind: .institution, entity: entity,
                        basis: .alias,
                        confidence: 0.99))
                found = true
            }
            if found {
                annotations.entities.append(
                    Entity(id: entity, name: name, kind: .institution, country: "AL", registered: entity != "int.red"))
            }
        }
        annotations.mentions.sort { $0.evidence.range.lowerBound < $1.evidence.range.lowerBound }
    }

    /// Adds an act of cooperation read from the whole text.
    package mutating func addEvent(
        _ type: CooperationEvent.PLOVERType = .consult, _ status: CooperationEvent.Status = .asserted, _ parties: [String],
        _ date: String?, agreement: String? = nil
    ) {
        let whole = 0..<document.text.utf8.count
        let ends = date?.split(separator: "/", omittingEmptySubsequences: false).map { CalendarDay(iso: $0) } ?? []
        let number = annotations.events.count
        annotations.events.append(
            CooperationEvent(
                id: StableID.make("E", "\(document.sha256)/\(number)"), type: type, cameo: "04", status: status,
                parties: parties.map { .init(entity: $0, role: .party) },
                date: ends.isEmpty ? nil : DayInterval(earliest: ends[0], latest: ends[ends.count - 1]), dateBasis: "clause",
                evidence: Evidence(whole, in: document), trigger: Evidence(0..<min(5, whole.upperBound), in: document),
                instrument: agreement == nil ? nil : "convenio", rule: "TEST-01", agreement: agreement))
    }

    package var entry: IngestEntry { .read(document, annotations) }
}

extension Store {
    /// The rows of a query, cells with a bar between.
    package func lines(_ sql: String) throws -> [String] {
        var lines: [String] = []
        try query(sql) { row in lines.append((0..<row.columnCount).map { row.text($0) }.joined(separator: "|")) }
        return lines
    }

    /// Adds the documents in one batch and resolves.
    package func keep(_ documents: [SampleDocument], pipeline: String = "1") throws {
        let ingest = try ingest(pipeline: pipeline)
        try ingest.add(documents.map(\.entry))
        try ingest.finish()
    }
}
