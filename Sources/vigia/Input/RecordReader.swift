import Annotation
import Documents
import Foundation

/// Reads JSONL records: one object a line with `id`, `text`, and optionally `title`, `date`, `language`, `source`, `url`,
/// or base64 `raw` with `mediaType`.
enum RecordReader {
    private struct Record: Decodable {
        var id: String?
        var text: String?
        var title: String?
        var date: String?
        var language: String?
        var source: String?
        var url: String?
        var raw: String?
        var mediaType: String?
    }

    /// The source file that a line holds, or why it holds none.
    static func read(_ line: ArraySlice<UInt8>, name: String, number: Int) -> Result<SourceFile, RecordFault> {
        let record: Record
        do {
            record = try JSONDecoder().decode(Record.self, from: Data(line))
        } catch {
            return .failure(RecordFault(id: nil, source: name, line: number, reason: Self.reason(error)))
        }
        func fault(_ reason: String) -> Result<SourceFile, RecordFault> {
            .failure(RecordFault(id: record.id, source: name, line: number, reason: reason))
        }
        var given = GivenMetadata(id: record.id, title: record.title, url: record.url)
        if let date = record.date, !date.isEmpty {
            guard let day = CalendarDay(iso: date.prefix(10)) else {
                return fault("'date' is '\(date)'; write it as 2024-09-04, or leave it out")
            }
            given.date = DayInterval(day)
        }
        if let language = record.language, !language.isEmpty {
            guard let known = Language(rawValue: String(language.prefix(2)).lowercased()) else {
                return fault("'language' is '\(language)'; write es or en, or leave it out")
            }
            given.language = known
        }
        let source = record.source ?? "\(name):\(number)"
        if let text = record.text {
            given.mediaType = "text/plain; charset=utf-8"
            return .success(SourceFile(name: source, bytes: Array(text.utf8), given: given, isDecoded: true))
        }
        guard let raw = record.raw else { return fault("the record has neither 'text' nor 'raw'; add one") }
        guard let bytes = Data(base64Encoded: raw) else { return fault("'raw' is not base64; encode the bytes again") }
        given.mediaType = record.mediaType
        return .success(SourceFile(name: source, bytes: [UInt8](bytes), given: given))
    }

    private static func reason(_ error: any Error) -> String {
        switch error as? DecodingError {
        case .typeMismatch(_, let context)?, .valueNotFound(_, let context)?:
            let key = context.codingPath.first?.stringValue ?? ""
            return key.isEmpty ? "the line is no JSON object" : "'\(key)' is not a text; put it in quotation marks"
        default: return "the line is not JSON; mend or remove it"
        }
    }
}

/// A record that could not be read: it gives one line with `error`, never a missing line.
struct RecordFault: Error, Sendable {
    var id: String?
    var source: String
    var line: Int
    var reason: String

    /// The file, or the file and line of a record.
    var place: String { line == 0 ? source : "\(source):\(line)" }
}
