import Foundation
import Reports
import Testing

/// The definitions and templates that the project ships.
enum ProjectFiles {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static func file(_ path: String) throws -> ReportFile {
        ReportFile(path: path, bytes: Array(try Data(contentsOf: root.appending(path: path))))
    }

    static func composer() throws -> ReportComposer {
        let definition = try ReportDefinition(file("reports/quarterly.yaml"), known: Invented.known)
        let files = try ReportComposer.neededFiles(for: definition).map(file)
        return try ReportComposer(definition: definition, files: files, measuring: FakeMeasurer())
    }
}
