import Documents
import Storage

/// A document with its text, to show evidence from.
struct OpenDocument {
    let id: Int
    let key: String
    let given: String
    let sha256: String
    let source: String
    let title: String
    let basis: String
    let duplicateOf: String
    let date: DayInterval?
    let bytes: [UInt8]
    let sentences: [Range<Int>]
    /// The language that most of it is in.
    let mainLanguage: Language
    private let pages: [Range<Int>]
    private let offsets: ScalarOffsets
    private let zones: [(range: Range<Int>, language: Language)]

    /// By what a document is looked up.
    enum Key {
        case row(Int)
        /// Its `D-` identifier or the one it was given.
        case name(String)
        /// The first ten digits of its SHA-256.
        case digest(String)
    }

    /// The document, or nil where there is none; of those with the same bytes, the one that counts.
    init?(_ base: BaseCounts, _ wanted: Key) throws(AnalyticsError) {
        let (condition, arguments): (String, [String: StoreValue]) =
            switch wanted {
            case .row(let id): ("d.id = :id", ["id": .integer(id)])
            case .name(let name): ("d.key = :name OR d.given = :name", ["name": .text(name)])
            case .digest(let digits):
                ("d.sha256 >= :from AND d.sha256 < :to", ["from": .text(digits), "to": .text(digits + "g")])
            }
        typealias Fields = (
            id: Int, key: String, given: String, sha256: String, source: String, title: String, basis: String,
            duplicateOf: String,
            date: DayInterval?, language: Language
        )
        var fields: Fields?
        var text: (document: Int, text: String, pages: [Range<Int>], sentences: [Range<Int>])?
        var zones: [(range: Range<Int>, language: Language)] = []
        do {
            try base.store.query(
                """
                SELECT d.id, d.key, d.given, d.sha256, d.source, d.title, d.basis, d.duplicate_of, d.earliest, d.latest, d.language
                FROM v_documents d WHERE \(condition) ORDER BY d.counted DESC, d.key LIMIT 1
                """, arguments
            ) { row in
                let interval = DayInterval(earliest: CalendarDay(iso: row.text(8)), latest: CalendarDay(iso: row.text(9)))
                fields = (
                    row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
                    interval.earliest == nil && interval.latest == nil ? nil : interval,
                    Language(rawValue: row.text(10)) ?? .undetermined
                )
            }
            guard let fields else { return nil }
            let read = { (row: StoreRow) in
                text = (row.integer(0), row.text(1), RangeList.ranges(row.bytes(2)), RangeList.ranges(row.bytes(3)))
            }
            try base.store.query(
                "SELECT document, text, pages, sentences FROM v_texts WHERE document = :id", ["id": .integer(fields.id)],
                each: read)
            if text == nil {
                // A copy has no text of its own: it is that of the document with the same bytes.
                try base.store.query(
                    """
                    SELECT t.document, t.text, t.pages, t.sentences FROM v_documents d JOIN v_texts t ON t.document = d.id
                    WHERE d.key = :key
                    """, ["key": .text(fields.duplicateOf)], each: read)
            }
            try base.store.query(
                "SELECT start, stop, language FROM v_zones WHERE document = :id ORDER BY position",
                ["id": .integer(text?.document ?? fields.id)]
            ) { row in
                let range = row.integer(0)..<max(row.integer(0), row.integer(1))
                zones.append((range, Language(rawValue: row.text(2)) ?? .undetermined))
            }
        } catch { throw AnalyticsError(.storage(error)) }
        guard let fields, let text else { return nil }
        (self.id, key, given, sha256, source) = (fields.id, fields.key, fields.given, fields.sha256, fields.source)
        (title, basis, duplicateOf, date) = (fields.title, fields.basis, fields.duplicateOf, fields.date)
        (mainLanguage, pages, sentences) = (fields.language, text.pages, text.sentences)
        bytes = Array(text.text.utf8)
        offsets = ScalarOffsets(text.text)
        self.zones = zones
    }

    /// Code points before a byte.
    func codePoints(_ offset: Int) -> Int { offsets[min(max(0, offset), bytes.count)] }

    /// 1-based, or nil where the document has one page only.
    func page(of offset: Int) -> Int? {
        guard pages.count > 1 else { return nil }
        return pages.firstIndex { $0.contains(offset) }.map { $0 + 1 }
    }

    func language(at offset: Int) -> Language {
        zones.first { $0.range.contains(offset) }?.language ?? mainLanguage
    }

    /// The sentence that a range begins in, or 150 bytes around it where there is none.
    func sentence(around range: Range<Int>) -> Range<Int> {
        if let sentence = sentences.first(where: { $0.contains(range.lowerBound) }) {
            return sentence.lowerBound..<max(sentence.upperBound, range.upperBound)
        }
        func isContinuation(_ index: Int) -> Bool { index < bytes.count && bytes[index] & 0xC0 == 0x80 }
        var start = max(0, range.lowerBound - 150)
        var end = min(bytes.count, range.upperBound + 150)
        while isContinuation(start) { start -= 1 }
        while isContinuation(end) { end += 1 }
        return start..<end
    }
}
