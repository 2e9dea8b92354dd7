import Analytics
import ArgumentParser
import Charts
import Documents
import Drawing
import Foundation
import Rendering
import Reports

/// `vigia report`: a report as PDF, its charts as PNG, its tables as CSV.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Make a report: PDF, its charts as PNG, its tables as CSV.",
        discussion: """
            What it makes lies in OUTPUT/NAME-PERIOD-LANGUAGE/, which is replaced as a whole.

            vigia report quarterly --period 2024-Q3
            vigia report reports/my-own.yaml --period 2024 --language both --output work
            """)

    enum Languages: String, ExpressibleByArgument, CaseIterable {
        case es, en, both

        var all: [OutputLanguage] {
            switch self {
            case .es: [.es]
            case .en: [.en]
            case .both: [.es, .en]
            }
        }
    }

    @Argument(help: "The report's name (vigia list reports), or the path of its YAML file.") var name: String
    @OptionGroup var period: PeriodOptions
    @Option var language = Languages.es
    @Option(name: .shortAndLong, help: ArgumentHelp("The folder in which the report's own folder is made.", valueName: "folder"))
    var output = "output"
    @OptionGroup var store: StoreOption
    @Option(help: ArgumentHelp("Dots per inch of the charts' PNG.", valueName: "dpi")) var density = 200.0
    @Option(help: ArgumentHelp("What the foot of each page says before the seal.", valueName: "words")) var notice = ""
    @Flag(help: "Fail where the layout linter finds a fault in a chart.") var strict = false

    func validate() throws {
        guard (20...1200).contains(density) else {
            throw ValidationError("--density is a number of dots per inch from 20 to 1200")
        }
    }

    func run() throws {
        let installation = try Installation()
        let shelf = ReportShelf(installation)
        let definition = try shelf.definition(name)
        guard let period = try period.resolved() else { throw CommandError(.periodMissing) }
        let files = try shelf.templates(for: definition)
        let fonts = try installation.fonts()
        let measurer = try CommandError.rendering { () throws(RenderingError) in try PangoTextMeasurer(fonts) }
        let composer: ReportComposer
        do {
            composer = try ReportComposer(definition: definition, files: files, measuring: measurer)
        } catch {
            throw CommandError(.badDefinition(error.description))
        }
        let store = try OpenStore(store.store, installation: installation)
        for language in language.all {
            let folder = URL(filePath: output).appending(path: "\(definition.name)-\(fileName(period))-\(language.rawValue)").path
            let report = try compose(composer, store, period, language.language, measurer)
            if strict { try lint(report, measurer) }
            try OutputFile.writeFolder(
                try ReportFiles(name: URL(filePath: folder).lastPathComponent, density: density, measurer: measurer)
                    .files(of: report),
                to: folder)
            for link in report.deadLinks { Talk.say("vigia: the chart's link to \(link) leads to no evidence and was left out") }
            Talk.say("\(folder): \(report.publication.pages.count) pages, seal \(report.seal)")
        }
    }

    /// A span has a slash, which no file name may have.
    private func fileName(_ period: Period) -> String {
        period.description.split(separator: "/").joined(separator: "_")
    }

    private func compose(
        _ composer: ReportComposer, _ store: OpenStore, _ period: Period, _ language: Language, _ measurer: PangoTextMeasurer
    ) throws(CommandError) -> ComposedReport {
        let shortNames = try store.shortNames(in: language)
        // The file's date is the period's last day: the same store makes the same bytes on any day.
        let edition = ReportEdition(date: period.last, version: Vigia.version, notice: notice)
        let figures = FigureSource(store: store)
        do {
            return try composer.compose(
                period: period, language: language, edition: edition,
                tables: { try store.table($0, $1) },
                figure: { name, options in
                    guard let chart = ChartCatalog.chart(name) else {
                        throw CommandError(.unknown(kind: "chart", name: name, known: ChartCatalog.all.map(\.name), nearest: nil))
                    }
                    var options = options
                    // The report's own come first: they tell bodies with one acronym apart.
                    options.shortNames.merge(shortNames) { own, _ in own }
                    return try figures.figure(
                        chart, MeasureRequest(period: options.period), options: options, measuring: measurer)
                },
                evidence: { try store.evidence($0) })
        } catch {
            throw CommandError(.badDefinition(error.description))
        }
    }

    private func lint(_ report: ComposedReport, _ measurer: PangoTextMeasurer) throws(CommandError) {
        let findings = report.figures.flatMap { numbered in
            LayoutLinter().findings(in: numbered.figure.picture, measuring: measurer).map { "\(numbered.figure.name): \($0)" }
        }
        guard findings.isEmpty else { throw CommandError(.strict(findings: findings)) }
    }
}
