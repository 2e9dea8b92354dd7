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

    /// The first document that fulfils `condition` (over `documents d`, with the parameter `:id`), or nil.
    init?(_ base: BaseCounts, where condition: String, _ id: String) throws(AnalyticsError) {
        typealias Fields = (
            id: Int, key: String, given: String, sha256: String, source: String, title: String, basis: String,
            duplicateOf: String,
            date: DayInterval?, language: Language, text: String, pages: [Range<Int>], sentences: [Range<Int>]
        )
        var fields: Fields?
        var zones: [(range: Range<Int>, language: Language)] = []
        do {
            // A copy has no text of its own: it is that of the document with the same bytes.
            try base.store.query(
                """
                SELECT d.id, d.key, d.given, d.sha256, d.source, d.title, d.basis, d.duplicate_of, d.earliest, d.latest, d.language,
                       t.text, t.pages, t.sentences
                FROM v_documents d LEFT JOIN v_documents o ON o.key = d.duplicate_of
                JOIN v_texts t ON t.document = d.id OR t.document = o.id
                WHERE \(condition) ORDER BY d.counted DESC, d.key, CASE WHEN t.document = d.id THEN 0 ELSE 1 END LIMIT 1
                """, ["id": .text(id), "number": .integer(Int(id) ?? -1)]
            ) { row in
                let interval = DayInterval(earliest: CalendarDay(iso: row.text(8)), latest: CalendarDay(iso: row.text(9)))
                fields = (
                    row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7),
                    interval.earliest == nil && interval.latest == nil ? nil : interval,
                    Language(rawValue: row.text(10)) ?? .undetermined,
                    row.text(11), RangeList.ranges(row.bytes(12)), RangeList.ranges(row.bytes(13))
                )
            }
            guard let fields else { return nil }
            try base.store.query(
                "SELECT start, stop, language FROM v_zones WHERE document = :id ORDER BY position", ["id": .integer(fields.id)]
            ) { row in
                let range = row.integer(0)..<max(row.integer(0), row.integer(1))
                zones.append((range, Language(rawValue: row.text(2)) ?? .undetermined))
            }
        } catch { throw AnalyticsError(.storage(error)) }
        guard let fields else { return nil }
        (self.id, key, given, sha256, source) = (fields.id, fields.key, fields.given, fields.sha256, fields.source)
        (title, basis, duplicateOf, date) = (fields.title, fields.basis, fields.duplicateOf, fields.date)
        (mainLanguage, pages, sentences) = (fields.language, fields.pages, fields.sentences)
        bytes = Array(fields.text.utf8)
        offsets = ScalarOffsets(fields.text)
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
