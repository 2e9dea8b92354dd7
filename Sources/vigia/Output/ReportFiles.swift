import Analytics
import Charts
import Drawing
import Rendering
import Reports

/// The files that a report is handed over as: the PDF, a PNG for each chart, a CSV for each table, and what describes them.
struct ReportFiles {
    let name: String
    /// Dots per inch.
    let density: Double
    /// Measures, and has the fonts that everything is drawn with.
    let measurer: PangoTextMeasurer

    /// Names and bytes, in the order in which they are written.
    func files(of report: ComposedReport) throws(CommandError) -> [(name: String, bytes: [UInt8])] {
        var files: [(name: String, bytes: [UInt8])] = []
        let pdf = try CommandError.rendering { () throws(RenderingError) in
            try PDFRenderer(fonts: measurer).render(report.publication)
        }
        files.append((name + ".pdf", pdf))
        for numbered in report.figures {
            let picture = numbered.figure.standalone(measuring: measurer)
            let png = try CommandError.rendering { () throws(RenderingError) in
                try PNGRenderer(fonts: measurer).render(picture, density: density)
            }
            files.append(("figure-\(numbered.number)-\(numbered.figure.name).png", png))
        }
        var tables: [Table] = []
        for table in report.tables.map(\.table) + report.figures.map(\.figure.table) + report.sources
        where !tables.contains(where: { $0.name == table.name }) { tables.append(table) }
        let language = report.publication.language
        return files + TableFiles(name: name.lowercased(), profile: .data, language: language).files(of: tables)
    }
}
