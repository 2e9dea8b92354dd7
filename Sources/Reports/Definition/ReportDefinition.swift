package import Analytics
package import Documents

/// What a report is made of: sections of texts, key figures, charts, tables and evidence, as a YAML file in `reports/` says.
///
/// The format is described in `reports/README.md`.
package struct ReportDefinition: Sendable, Hashable {
    package struct Section: Sendable, Hashable {
        /// Kebab-case; the destination of links to it is `section-NAME`.
        package var name: String
        /// Nil for the cover.
        package var title: LocalizedText?
        package var blocks: [Block]
    }

    package var name: String
    package var title: LocalizedText
    /// For the running head.
    package var shortTitle: LocalizedText
    /// One sentence, for lists and help.
    package var summary: LocalizedText
    /// The kind of period that it is made for; nil for any.
    package var grain: Period.Grain?
    /// The first part of its texts' file names: `quarterly` for `templates/quarterly-es.yaml`.
    package var texts: String
    package var sections: [Section]
    /// What kind of report it is, above its title.
    package var kind: LocalizedText
    /// Names of all the tables that there are, its texts' included.
    var knownTables: [String]
    /// The file that it was read from.
    package var file: ReportFile

    /// Names of the tables that its blocks ask for, each once, in order.
    package var tables: [String] {
        var result: [String] = []
        for case .table(let table) in sections.flatMap(\.blocks) {
            let sparks = table.columns.compactMap { column -> String? in
                if case .spark(let table, _) = column.content { table } else { nil }
            }
            for name in [table.name] + sparks where !result.contains(name) { result.append(name) }
        }
        return result
    }
}
