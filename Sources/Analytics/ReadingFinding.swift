package import Documents
import Storage

/// What reading left open in one file: no date, an interval for a date, a guessed encoding; or that it could not be read.
///
/// ```swift
/// try analyst.readingFindings(in: year).map(\.source)  // ["corpus/carta.txt", "corpus/roto.pdf"]
/// ```
package struct ReadingFinding: Sendable, Hashable {
    /// The finding's code, such as `undated`; `refused` for a file that could not be read.
    package var code: String
    /// The code in words.
    package var kind: LocalizedText
    package var message: LocalizedText
    /// The file, as it was named when it was read.
    package var source: String

    /// The refused files first, then by code and source.
    static func all(_ base: BaseCounts, _ period: Period) throws(AnalyticsError) -> [ReadingFinding] {
        var result: [ReadingFinding] = []
        try base.read(Query.refusals) { row in
            let words = row.text(2)
            result.append(
                ReadingFinding(
                    code: "refused", kind: LocalizedText(es: "rechazados", en: "refused"),
                    message: FindingWords.message(row.text(1), words), source: row.text(0)))
        }
        var open: [ReadingFinding] = []
        try base.read(Query.findings, period) { row in
            open.append(
                ReadingFinding(
                    code: row.text(0), kind: FindingWords.kind(row.text(0)),
                    message: FindingWords.message(row.text(0), row.text(1)), source: row.text(4)))
        }
        return result + open.sorted { ($0.code, $0.source) < ($1.code, $1.source) }
    }
}
