import Documents
import Foundation
import Testing

/// The documents that the project was created from, which stand beside the repository and may be absent.
@Suite struct SeedDocumentsTests {
    private static let shared: URL? = {
        let beside = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../../shared").standardizedFileURL
        let given = ProcessInfo.processInfo.environment["VIGIA_SHARED"].map { URL(filePath: $0) }
        let found = [given, beside].compactMap(\.self).first { FileManager.default.fileExists(atPath: $0.path + "/seeds") }
        if found == nil { print("note: the seed documents are not beside the repository, their tests are skipped") }
        return found
    }()

    private func read(_ name: String) throws -> Document? {
        guard let folder = SeedDocumentsTests.shared else { return nil }
        let bytes = try Data(contentsOf: folder.appending(path: "seeds/\(name)"))
        guard case .read(let document) = DocumentReader().read(SourceFile(name: name, bytes: Array(bytes))) else {
            Issue.record("\(name) was refused")
            return nil
        }
        return document
    }

    @Test func theCommuniqueHasItsZonesAndItsDay() throws {
        guard let document = try read("000_13fe9cf369ab187d.txt") else { return }
        #expect(document.kind == .communique)
        #expect(document.folio == "DGDDH/255/2024")
        #expect(document.place == "Ciudad de México")
        #expect(
            document.date == DocumentDate(interval: DayInterval(try #require(CalendarDay(iso: "2024-09-04"))), basis: "dateline"))
        // Byte ranges of the finer annotation of this document.
        let ranges = [
            1..<46, 49..<59, 62..<76, 81..<219, 223..<772, 777..<1553, 1557..<2204, 2207..<2722, 2726..<2759, 2763..<2786,
        ]
        #expect(document.zones.map(\.range) == ranges)
        let kinds: [Zone.Kind] = [
            .dateline, .masthead, .folio, .title, .paragraph, .paragraph, .paragraph, .paragraph, .slogan, .slogan,
        ]
        #expect(document.zones.map(\.kind) == kinds)
        #expect(document.diagnostics.isEmpty)
    }

    @Test func theArticleIsNotDatedByItsMasthead() throws {
        guard let document = try read("003_de24f3fcc74e5f6d.txt") else { return }
        let date = try #require(document.date)
        #expect(date.basis == "bounds")
        #expect(date.interval.earliest == CalendarDay(iso: "2016-03-31"))
        #expect(date.interval.latest == CalendarDay(iso: "2025-03-12"))
        let expected = [
            "masthead en", "masthead en", "title en", "caption en", "caption en 3", "title en", "paragraph en", "caption es",
            "caption en 3", "paragraph en", "paragraph en", "paragraph en", "paragraph en", "paragraph en", "caption es",
            "caption en",
        ]
        #expect(
            document.zones.map { "\($0.kind.rawValue) \($0.language.rawValue)\($0.repeats.map { " \($0)" } ?? "")" } == expected)
        #expect(document.zones[7].date == DayInterval(try #require(CalendarDay(iso: "2015-10-02"))))
        #expect(document.zones[14].date == DayInterval(try #require(CalendarDay(iso: "2016-03-31"))))
    }
}
