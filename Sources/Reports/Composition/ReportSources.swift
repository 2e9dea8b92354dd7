import Analytics
import Charts
import Documents
import Drawing

/// Asks the command for the tables, charts and records that a definition needs, each once.
struct ReportSources {
    /// Everything that the report is made from.
    struct Material {
        var report: ReportData
        /// Of the chart and table blocks, in order.
        var figures: [Figure]
        var tables: [Table]
        /// For sparklines: by table and column, by institution.
        var series: [String: [String: [Double?]]]
        /// By name, for texts and appendix.
        var facts: [Table]

        var allTables: [Table] { facts + tables + figures.map(\.table) }
    }

    /// Tables that texts and appendix speak of, whether a page shows them or not.
    private static let spokenOf = [
        "key-figures", "documents", "mention-frequency", "cooperation-events", "cooperation-matrix", "agreements", "commitments",
        "coverage", "unresolved",
    ]
    private static let statuses = ["asserted", "planned", "hypothetical", "negated"]

    let period: Period
    let language: Language
    let tables: (String, MeasureRequest) throws -> Table
    let figure: (String, ChartOptions) throws -> Figure
    let evidence: ([String]) throws -> [EvidenceRecord]

    mutating func read(
        _ definition: ReportDefinition, words: Words, theme: PageTheme
    ) throws(ReportsError) -> Material {
        var facts: [String: Table] = [:]
        var ordered: [Table] = []
        for name in ReportSources.spokenOf where definition.knownTables.contains(name) {
            var request = MeasureRequest(period: period)
            // Which acts are in the appendix: all; which are counted: only asserted ones, by their status.
            if name == "cooperation-events" { request.statuses = ReportSources.statuses }
            let table = try self.table(name, request)
            facts[name] = table
            ordered.append(table)
        }
        let data = ReportData(tables: facts, language: language, labels: words.label)
        var material = Material(report: data, figures: [], tables: [], series: [:], facts: ordered)
        for block in definition.sections.flatMap(\.blocks) {
            switch block {
            case .chart(let chart):
                let overflow = tableNumber(of: "cooperation-events", in: definition).map { (words[.table], $0) }
                material.figures.append(try figure(chart, data: data, theme: theme, overflow: overflow))
            case .table(let block):
                var request = MeasureRequest(period: period)
                if let span = block.span { request.span = span }
                if !block.statuses.isEmpty { request.statuses = block.statuses }
                material.tables.append(try table(block.name, request))
                for case .spark(let name, let value) in block.columns.map(\.content) where material.series[value] == nil {
                    material.series[value] = ReportSources.series(
                        TableView(try table(name, MeasureRequest(period: period)), language), value)
                }
            default: break
            }
        }
        return material
    }

    func records(_ ids: [String]) throws(ReportsError) -> [EvidenceRecord] {
        guard !ids.isEmpty else { return [] }
        do { return try evidence(ids) } catch {
            throw ReportsError(.unavailable(what: "the evidence", said: "\(error)"))
        }
    }

    private func table(_ name: String, _ request: MeasureRequest) throws(ReportsError) -> Table {
        do { return try tables(name, request) } catch {
            throw ReportsError(.unavailable(what: "the table '\(name)'", said: "\(error)"))
        }
    }

    private func figure(
        _ chart: Block.Chart, data: ReportData, theme: PageTheme, overflow: (word: String, number: Int)?
    ) throws(ReportsError) -> Figure {
        var options = ChartOptions(
            language: language, period: period, top: chart.top, kind: chart.kind, shortNames: data.shortNames)
        if let height = chart.height {
            options.size = Size(theme.width(columns: chart.columns), Length.millimetres(height))
        }
        if let overflow {
            options.overflowReference = "\(overflow.word)\u{A0}\(overflow.number)"
            options.overflowDestination = "table-\(overflow.number)"
        }
        do { return try figure(chart.name, options) } catch {
            throw ReportsError(.unavailable(what: "the chart '\(chart.name)'", said: "\(error)"))
        }
    }

    /// The number of the first table of that name: where a chart's readers find what it has no room for.
    private func tableNumber(of name: String, in definition: ReportDefinition) -> Int? {
        var number = 0
        for case .table(let table) in definition.sections.flatMap(\.blocks) {
            number += 1
            if table.name == name { return number }
        }
        return nil
    }

    /// The values of a column by institution, in the table's order.
    private static func series(_ view: TableView, _ value: String) -> [String: [Double?]] {
        var result: [String: [Double?]] = [:]
        for row in view.table.rows {
            guard let id = view.text(row, "institution") else { continue }
            result[id, default: []].append(view.number(row, value))
        }
        return result
    }
}
