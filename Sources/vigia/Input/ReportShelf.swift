import Analytics
import Annotation
import Charts
import Documents
import Foundation
import Reports

/// The report definitions that there are: those of `reports/`, and a file that is named by its path.
struct ReportShelf {
    private let installation: Installation
    private let known = KnownNames(charts: ChartCatalog.all.map(\.name), tables: MeasureCatalog.all)

    init(_ installation: Installation) { self.installation = installation }

    /// In order of their names.
    /// - Throws: `CommandError` with the place of the first fault.
    func definitions() throws(CommandError) -> [ReportDefinition] {
        var definitions: [ReportDefinition] = []
        for file in try installation.files(in: "reports", suffixes: [".yaml"]) {
            definitions.append(try definition(path: file.path, bytes: file.bytes))
        }
        return definitions
    }

    /// The report called `name`, or the one that the YAML file at the path `name` defines.
    /// - Throws: `CommandError` where there is none, with the nearest name.
    func definition(_ name: String) throws(CommandError) -> ReportDefinition {
        if name.hasSuffix(".yaml") || name.contains("/") {
            guard FileManager.default.fileExists(atPath: name) else { throw CommandError(.noSuchPath(name)) }
            return try definition(path: name, bytes: try InputFile.bytes(of: name))
        }
        let files = try installation.files(in: "reports", suffixes: [".yaml"])
        guard let file = files.first(where: { $0.path == "reports/\(name).yaml" }) else {
            let names = files.map { String($0.path.dropFirst("reports/".count).dropLast(".yaml".count)) }
            throw CommandError(.unknown(kind: "report", name: name, known: names, nearest: NearestName.to(name, among: names)))
        }
        return try definition(path: file.path, bytes: file.bytes)
    }

    /// The templates that a definition needs.
    func templates(for definition: ReportDefinition) throws(CommandError) -> [ReportFile] {
        var files: [ReportFile] = []
        for path in ReportComposer.neededFiles(for: definition) {
            files.append(ReportFile(path: path, bytes: try InputFile.bytes(of: installation.root.appending(path: path).path)))
        }
        return files
    }

    private func definition(path: String, bytes: [UInt8]) throws(CommandError) -> ReportDefinition {
        do {
            return try ReportDefinition(ReportFile(path: path, bytes: bytes), known: known)
        } catch {
            throw CommandError(.badDefinition(error.description))
        }
    }
}
