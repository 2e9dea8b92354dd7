package import Analytics
package import Charts
package import Documents
package import Drawing

/// Makes a publication of a definition, words, tables and charts: the one way into this module for the command.
///
/// ```swift
/// let composer = try ReportComposer(definition: definition, files: files, measuring: measurer)
/// let report = try composer.compose(
///     period: period, language: .spanish, edition: edition, tables: { name, request in … },
///     figure: { name, options in … }, evidence: { ids in … })
/// let pdf = try renderer.render(report.publication)
/// ```
package struct ReportComposer: Sendable {
    private let definition: ReportDefinition
    private let measuring: any TextMeasuring
    private let theme: PageTheme
    private let words: [Language: Words]
    private let texts: [Language: TextLibrary]
    private let files: [ReportFile]

    /// The languages that reports are made in.
    package static let languages: [Language] = [.spanish, .english]

    /// The paths, from the project's root, of the files that a report needs beside its definition.
    package static func neededFiles(for definition: ReportDefinition) -> [String] {
        ["templates/theme.yaml"]
            + languages.flatMap { ["templates/words-\($0.rawValue).yaml", "templates/\(definition.texts)-\($0.rawValue).yaml"] }
    }

    /// - Parameter files: those of `neededFiles(for:)`, found by the last part of their paths.
    /// - Throws: `ReportsError` where one is missing or wrong, or where the definition names a text that is not in them.
    package init(
        definition: ReportDefinition, files: [ReportFile], measuring: any TextMeasuring
    ) throws(ReportsError) {
        self.definition = definition
        self.measuring = measuring
        func file(_ path: String) throws(ReportsError) -> ReportFile {
            let name = path.split(separator: "/").last ?? ""
            guard let file = files.first(where: { $0.path.split(separator: "/").last == name }) else {
                throw ReportsError(.missingFile(needed: path))
            }
            return file
        }
        theme = try PageTheme(try file("templates/theme.yaml"))
        var words: [Language: Words] = [:]
        var texts: [Language: TextLibrary] = [:]
        var used: [ReportFile] = [definition.file]
        for language in ReportComposer.languages {
            let wordFile = try file("templates/words-\(language.rawValue).yaml")
            let textFile = try file("templates/\(definition.texts)-\(language.rawValue).yaml")
            words[language] = try Words(wordFile)
            let library = try TextLibrary(textFile)
            for reference in definition.references where !library.names.contains(reference.name) {
                throw ReportsError(
                    .unknown(
                        kind: "text", name: reference.name, nearest: NearestName.of(reference.name, in: library.names),
                        known: library.names),
                    at: reference.place)
            }
            texts[language] = library
            used += [wordFile, textFile]
        }
        self.words = words
        self.texts = texts
        self.files = used
    }

    /// The report of `period` in `language`; the same arguments make the same publication.
    ///
    /// - Parameters:
    ///   - edition: what the report says of its own making.
    ///   - tables: the table of that name, for the request's period, span and statuses, with all rows.
    ///   - figure: the chart of that name.
    ///   - evidence: the records of ids (`E-…`, `A-…`, `K-…`, `M-…`), in any order; those that are not known are left out.
    /// - Throws: `ReportsError` where the period does not fit the report, or where a table, chart or evidence can't be had.
    /// - Complexity: linear in the entries of the appendix, twice for the page numbers of the contents.
    package func compose(
        period: Period, language: Language, edition: ReportEdition,
        tables: @escaping (String, MeasureRequest) throws -> Table,
        figure: @escaping (String, ChartOptions) throws -> Figure,
        evidence: @escaping ([String]) throws -> [EvidenceRecord]
    ) throws(ReportsError) -> ComposedReport {
        if let grain = definition.grain, period.grain != grain {
            throw ReportsError(
                .wrongGrain(report: definition.name, period: period.description, grain: grain.rawValue),
                at: .init(path: definition.file.path, line: 1, column: 1))
        }
        guard let words = words[language], let texts = texts[language] else {
            throw ReportsError(.missingFile(needed: "templates/words-\(language.rawValue).yaml"))
        }
        var sources = ReportSources(
            period: period, language: language, tables: tables, figure: figure, evidence: evidence)
        let data = try sources.read(definition, words: words, theme: theme)
        let seal = ReportSeal(files: files, period: period, language: language, tables: data.allTables).text
        let draft = ReportDraft(
            definition: definition, words: words, texts: texts, theme: theme, language: language, period: period,
            edition: edition, seal: seal, data: data, measuring: measuring)
        return try draft.compose(evidence: sources.records)
    }
}
