import Analytics
import Documents
import Storage

/// A store that is read, with what the commands ask of it.
struct OpenStore {
    let path: String
    let analyst: Analyst

    /// - Parameter installation: whose function words are no keywords; nil to look for it.
    /// - Throws: `CommandError` where there is no store at `path`, or it can't be read.
    init(_ path: String, installation: Installation? = nil) throws(CommandError) {
        self.path = path
        let store = try CommandError.store { () throws(StorageError) in try Store(path: path, mode: .read) }
        var data = installation
        if data == nil { data = try Installation() }
        analyst = Analyst(store: store, functionWords: try data?.functionWords() ?? FunctionWords())
    }

    func table(_ name: String, _ request: MeasureRequest) throws(CommandError) -> Table {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.table(name, request) }
    }

    func evidence(_ ids: [String]) throws(CommandError) -> [EvidenceRecord] {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.evidence(ids) }
    }

    func accounts(_ records: [EvidenceRecord]) throws(CommandError) -> [String: Account] {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.accounts(of: records) }
    }

    func cells(counting records: [EvidenceRecord], _ accounts: [String: Account]) throws(CommandError) -> [String: [CountingCell]]
    {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.cells(counting: records, accounts) }
    }

    func shortNames(in language: Language) throws(CommandError) -> [String: String] {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.shortNames(in: language) }
    }

    func unregisteredInstitutions() throws(CommandError) -> [UnregisteredInstitution] {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.unregisteredInstitutions() }
    }

    func readingFindings(in period: Period) throws(CommandError) -> [ReadingFinding] {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.readingFindings(in: period) }
    }

    /// From the first to the last day that a dated document gives.
    func extent() throws(CommandError) -> Period? {
        try CommandError.analysis { () throws(AnalyticsError) in try analyst.extent() }
    }

    /// Every day that a document could be of.
    static let always = Period(
        grain: .span, first: CalendarDay(year: 1, month: 1, day: 1) ?? CalendarDay(ordinal: 0),
        last: CalendarDay(year: 9999, month: 12, day: 31) ?? CalendarDay(ordinal: 0))
}
