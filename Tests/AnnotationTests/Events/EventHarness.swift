import Annotation
import Documents
import Foundation
import Testing

/// Sentences with marked names, read by the event finder without a registry.
struct EventHarness {
    let finder: EventFinder
    let vocabulary: Vocabulary

    init() throws {
        var vocabulary = Vocabulary()
        finder = try EventFinder(lexicon: try Self.lexicon(), vocabulary: &vocabulary)
        self.vocabulary = vocabulary
    }

    static var root: URL {
        var url = URL(fileURLWithPath: #filePath)
        for _ in 0..<4 { url.deleteLastPathComponent() }
        return url
    }

    static func lexicon() throws -> [DataFile] {
        try ["events-es.yaml", "events-en.yaml", "leads-es.yaml", "leads-en.yaml"].map { name in
            DataFile(path: "lexicon/\(name)", bytes: Array(try Data(contentsOf: root.appending(path: "lexicon/\(name)"))))
        }
    }

    /// Type, status and parties of each event in `marked`: `SUPPORT asserted a b`.
    func events(_ marked: String) throws -> [String] {
        try read(marked).findings.events.map { event in
            let parties = event.participants.map { String($0.dropFirst(2)) }.sorted().joined(separator: " ")
            return "\(event.type.rawValue) \(event.status.rawValue) \(parties)"
        }
    }

    /// The findings in `marked`, whose names stand in [brackets] or {braces}; ids are `x.` and the name's last word, lower case.
    ///
    /// A second name of the same last word is the same body. «ambos» in brackets refers to the names before it.
    func read(
        _ marked: String, language: Language = .spanish, published: String? = "2024-09-04", times: [(String, String)] = [],
        parents: [String: String] = [:], issuer: String? = nil, title: Bool = false, isSpoken: Bool = false
    ) throws -> (findings: EventFindings, parties: [String]) {
        var text = ""
        var spans: [(Range<Int>, Bool)] = []
        var start = 0
        for character in marked {
            switch character {
            case "[", "{": start = text.utf8.count
            case "]", "}": spans.append((start..<text.utf8.count, character == "]"))
            default: text.append(character)
            }
        }
        var document = Document(id: "d", source: "d", sha256: "abc", text: text)
        document.language = language
        if isSpoken { document.kind = .transcript }
        document.zones = [Zone(kind: title ? .title : .paragraph, language: language, range: 0..<text.utf8.count)]
        document.reading.sentences = Self.sentences(text)
        if let day = published.flatMap({ CalendarDay(iso: $0) }) {
            document.date = DocumentDate(interval: DayInterval(day), basis: "dateline")
        }
        var findings = MentionFindings()
        findings.parents = parents
        findings.issuer = issuer
        var parties: [String] = []
        for (range, isParty) in spans {
            let quote = String(decoding: Array(text.utf8)[range], as: UTF8.self)
            let id = Self.id(quote)
            findings.mentions.append(
                Mention(
                    evidence: Evidence(range, in: document), viewRange: range, kind: .institution, entity: id, basis: .alias,
                    confidence: 1))
            if isParty, !parties.contains(id) { parties.append(id) }
            if !findings.entities.contains(where: { $0.id == id }) {
                findings.entities.append(
                    Entity(id: id, name: quote, kind: .institution, country: nil, registered: false))
            }
        }
        var expressions: [TimeExpression] = []
        for (quote, value) in times {
            let found = try #require(text.range(of: quote))
            let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
            let range = lower..<lower + quote.utf8.count
            let ends = value.split(separator: "/").map(String.init)
            expressions.append(
                TimeExpression(
                    evidence: Evidence(range, in: document), viewRange: range, type: .date, value: value,
                    interval: DayInterval(earliest: CalendarDay(iso: ends[0]), latest: CalendarDay(iso: ends[ends.count - 1])),
                    rule: "test"))
        }
        let tokens = Tokens(document.reading.text, vocabulary: vocabulary)
        return (finder.find(in: document, tokens: tokens, findings: findings, times: expressions), parties)
    }

    static func id(_ name: String) -> String {
        "x." + (name.split(separator: " ").last.map { $0.lowercased() } ?? "")
    }

    /// A sentence ends with a full stop before a capital.
    static func sentences(_ text: String) -> [Range<Int>] {
        let bytes = Array(text.utf8)
        var sentences: [Range<Int>] = []
        var start = 0
        for at in bytes.indices where bytes[at] == UInt8(ascii: ".") && at + 1 < bytes.count && bytes[at + 1] == UInt8(ascii: " ")
        {
            sentences.append(start..<at + 1)
            start = at + 2
        }
        if start < bytes.count { sentences.append(start..<bytes.count) }
        return sentences
    }
}
