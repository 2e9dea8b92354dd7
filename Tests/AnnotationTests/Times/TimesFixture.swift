import Annotation
import Documents
import Foundation

/// The finder over the project's own lexicon, with what the tests ask of it.
struct TimesFixture {
    let finder: TimeFinder
    let lexicons: [TimeLexicon]
    let vocabulary: Vocabulary

    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    static func files() throws -> [DataFile] {
        try ["times-es.yaml", "times-en.yaml"].map { name in
            let url = root.appendingPathComponent("lexicon").appendingPathComponent(name)
            return DataFile(path: "lexicon/" + name, bytes: Array(try Data(contentsOf: url)))
        }
    }

    /// One finder for all tests: reading the lexicon takes a while.
    private static let made = Result { try TimesFixture(reading: files()) }

    init() throws {
        self = try Self.made.get()
    }

    private init(reading files: [DataFile]) throws {
        var vocabulary = Vocabulary()
        finder = try TimeFinder(lexicon: files, vocabulary: &vocabulary)
        lexicons = try files.map { file in try TimeLexicon(file, vocabulary: &vocabulary) }
        self.vocabulary = vocabulary
    }

    func find(
        _ text: String, _ language: Language = .spanish, on interval: DayInterval? = nil, zones: [Zone] = []
    ) -> [TimeExpression] {
        var document = Document(id: "t", source: "t", sha256: "", text: text)
        document.language = language
        document.zones = zones
        if let interval { document.date = DocumentDate(interval: interval, basis: "given") }
        if !zones.isEmpty {
            document.reading.blocks = zones.enumerated().map { ReadingView.Block(range: $1.range, zone: $0) }
        }
        return finder.find(in: document, tokens: Tokens(text, vocabulary: vocabulary))
    }

    func find(_ text: String, _ language: Language, on day: String) -> [TimeExpression] {
        find(text, language, on: CalendarDay(iso: day).map { DayInterval($0) })
    }

    /// The shared folder beside the project, or nil with a printed notice.
    static func shared(_ path: String) -> URL? {
        let base =
            ProcessInfo.processInfo.environment["VIGIA_SHARED"].map { URL(fileURLWithPath: $0) }
            ?? root.deletingLastPathComponent().appendingPathComponent("shared")
        let url = base.appendingPathComponent(path)
        if FileManager.default.fileExists(atPath: url.path) { return url }
        print("skipped: there is no \(path) in the shared folder (set VIGIA_SHARED)")
        return nil
    }
}
