import Analytics
import ArgumentParser
import Charts
import Documents
import Drawing
import Foundation
import Rendering
import Reports

/// `vigia chart`: one chart as PDF, PNG or SVG.
struct ChartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "chart",
        abstract: "Draw one chart as PDF, PNG or SVG.",
        discussion: """
            The file's name says the format. Without a period the chart shows all that the store has.

            vigia chart cooperation-timeline --period 2024-Q3 -o timeline.pdf
            vigia chart mention-frequency --period 2024 --top 12 --language en -o names.png --density 300
            """)

    @Argument(help: "The chart's name; vigia list charts names them.") var name: String
    @OptionGroup var period: PeriodOptions
    @OptionGroup var store: StoreOption

    @Option(name: .shortAndLong, help: ArgumentHelp("Where to write; .pdf, .png or .svg.", valueName: "file"))
    var output: String

    @Option var language = OutputLanguage.es
    @Option(help: ArgumentHelp("The plot's width.", valueName: "mm")) var width: Double?
    @Option(help: ArgumentHelp("The plot's height.", valueName: "mm")) var height: Double?
    @Option(help: ArgumentHelp("Dots per inch of a PNG.", valueName: "dpi")) var density = 200.0
    @Option(help: ArgumentHelp("How many rows, lines or lanes at the most.", valueName: "n")) var top: Int?
    @Option(help: ArgumentHelp("A variant of the chart, such as panels.", valueName: "name")) var kind: String?
    @Option(help: ArgumentHelp("Only what these institutions do among themselves, by id.", valueName: "a,b")) var between: String?
    @Option(
        name: .customLong("type"),
        help: ArgumentHelp("Only events of this PLOVER type; may stand several times.", valueName: "type"))
    var types: [String] = []
    @Option(help: ArgumentHelp("How many periods a timeline looks back on.", valueName: "n")) var span: Int?
    @Option(help: ArgumentHelp("Write the data behind the picture as CSV, too.", valueName: "file")) var data: String?
    @Option(help: ArgumentHelp("Colours from a file like templates/theme.yaml.", valueName: "file")) var theme: String?
    @Flag(help: "Fail where the layout linter finds a fault in the chart.") var strict = false

    enum Format: String, CaseIterable {
        case pdf, png, svg
    }

    func validate() throws {
        if let width, !(10...2000).contains(width) { throw ValidationError("--width is a number of millimetres from 10 to 2000") }
        if let height, !(10...2000).contains(height) {
            throw ValidationError("--height is a number of millimetres from 10 to 2000")
        }
        guard (20...1200).contains(density) else {
            throw ValidationError("--density is a number of dots per inch from 20 to 1200")
        }
        if let top, top < 1 { throw ValidationError("--top is a number from 1") }
    }

    func run() throws {
        guard let format = Format(rawValue: URL(filePath: output).pathExtension.lowercased()) else {
            throw CommandError(.badFormat(path: output, known: Format.allCases.map(\.rawValue)))
        }
        guard let chart = ChartCatalog.chart(name) else {
            let names = ChartCatalog.all.map(\.name)
            throw CommandError(.unknown(kind: "chart", name: name, known: names, nearest: ChartCatalog.nearestName(to: name)))
        }
        let asked = try period.resolved()
        let installation = try Installation()
        let store = try OpenStore(store.store, installation: installation)
        guard let period = try asked ?? store.extent() else { throw CommandError(.nothingDated(store.path)) }
        var request = MeasureRequest(
            period: period, between: between?.split(separator: ",").map(String.init) ?? [], types: types.map { $0.uppercased() })
        if let span { request.span = span }
        let theme = try chosenTheme()
        let fonts = try installation.fonts().sansOnly
        let measurer = try CommandError.rendering { () throws(RenderingError) in try PangoTextMeasurer(fonts) }
        let figure = try FigureSource(store: store).figure(
            chart, request, options: options(chart, period, theme, shortNames: try store.shortNames(in: language.language)),
            measuring: measurer)
        let picture = figure.standalone(measuring: measurer, theme: theme)
        if !strict, let said = lackingLetters(picture, measurer) { Talk.say(said) }
        if strict {
            let findings = LayoutLinter().findings(in: picture, measuring: measurer)
            guard findings.isEmpty else { throw CommandError(.strict(findings: findings.map(\.description))) }
        }
        try OutputFile.write(try render(picture, format, period, measurer), to: output)
        if let data { try OutputFile.write(CSVWriter(language: language.language).bytes(figure.table), to: data) }
    }

    /// What to say where boxes stand for letters; SVG leaves letters to the fonts of its reader.
    private func lackingLetters(_ picture: Picture, _ measurer: PangoTextMeasurer) -> String? {
        let texts = picture.leaves.compactMap { leaf -> String? in
            guard case .text(let text) = leaf.content, !measurer.hasLetters(of: text.string, style: text.style) else {
                return nil
            }
            return text.string
        }
        guard let first = texts.first, !output.lowercased().hasSuffix(".svg") else { return nil }
        let more = texts.count > 1 ? " and of \(texts.count - 1) more texts" : ""
        return
            "vigia: the fonts lack letters of '\(first)'\(more); put a font that has them into a folder and name it in VIGIA_FONTS"
    }

    /// The colours of the file that was asked for, else the style guide's.
    private func chosenTheme() throws(CommandError) -> Theme {
        guard let theme else { return .standard }
        let file = ReportFile(path: theme, bytes: try InputFile.bytes(of: theme))
        do { return try PageTheme(file).chartTheme } catch { throw CommandError(.badDefinition(error.description)) }
    }

    private func options(
        _ chart: any Chart, _ period: Period, _ theme: Theme, shortNames: [String: String]
    ) -> ChartOptions {
        var options = ChartOptions(
            language: language.language, period: period, top: top, kind: kind, shortNames: shortNames, theme: theme)
        if width != nil || height != nil {
            options.size = Size(
                width.map(Length.millimetres) ?? chart.defaultSize.width,
                height.map(Length.millimetres) ?? chart.defaultSize.height)
        }
        return options
    }

    private func render(
        _ picture: Picture, _ format: Format, _ period: Period, _ fonts: PangoTextMeasurer
    ) throws(CommandError) -> [UInt8] {
        try CommandError.rendering { () throws(RenderingError) in
            switch format {
            case .pdf: try PDFRenderer(fonts: fonts).render(picture, date: period.last)
            case .png: try PNGRenderer(fonts: fonts).render(picture, density: density)
            case .svg: SVGRenderer().render(picture)
            }
        }
    }
}
