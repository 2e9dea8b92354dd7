import Reports
import Testing

@Suite struct ReportDefinitionTests {
    private let head = """
        name: short
        title: {es: Corto, en: Short}
        summary: {es: Un informe corto., en: A short report.}
        sections:

        """

    private func error(_ text: String) -> String? {
        let file = ReportFile(path: "reports/short.yaml", bytes: Array(text.utf8))
        do {
            _ = try ReportDefinition(file, known: Invented.known)
            return nil
        } catch {
            return error.description
        }
    }

    @Test func theShippedDefinitionIsRight() throws {
        let definition = try ReportDefinition(ProjectFiles.file("reports/quarterly.yaml"), known: Invented.known)
        #expect(definition.name == "quarterly")
        #expect(definition.sections.map(\.name) == ["cover", "frequency", "timeline", "matrix", "acts", "evidence"])
        #expect(definition.tables.contains("mention-timeline"))
    }

    @Test(arguments: [
        (
            "  - {name: a, blocks: [{chart: cooperation-timelin}]}",
            "5:32: unknown chart 'cooperation-timelin'; did you mean 'cooperation-timeline'?"
        ),
        (
            "  - {name: a, blocks: [{table: mentions}]}",
            "5:32: unknown table 'mentions'; there are agreements, commitments, cooperation-events, cooperation-matrix, coverage, key-figures, leads, mention-frequency, mention-timeline, unresolved"
        ),
        ("  - {name: a, blocks: [{table: coverage, colums: [folder]}]}", "5:42: unknown key 'colums'; did you mean 'columns'?"),
        ("  - {name: a, blocks: [{table: coverage, columns: [foldr]}]}", "5:52: unknown column 'foldr'; did you mean 'folder'?"),
        (
            "  - {name: a, blocks: [{chart: cooperation-matrix, top: many}]}",
            "5:57: 'top' is 'many'; it must be a whole number from 1 to 1000"
        ),
        ("  - {name: a, blocks: [{evidence: [evnts]}]}", "5:36: unknown evidence group 'evnts'; did you mean 'events'?"),
        ("  - {blocks: []}", "5:5: there is no 'name' here; add it"),
        ("  - {name: a, title: {es: Uno}, blocks: []}", "5:22: there is no 'en' here; add it"),
        ("  - {name: a, blocks: [{tezt: summary}]}", "5:25: unknown block 'tezt'; did you mean 'text'?"),
        ("  - {name: a, blocks: []}\ngrain: quartr", "6:8: unknown grain 'quartr'; did you mean 'quarter'?"),
        ("  - {name: a", "6:1: this is not YAML (did not find expected ',' or '}'); mend the line"),
    ])
    func aFaultIsNamedWithItsPlace(sections: String, expected: String) {
        #expect(error(head + sections) == "reports/short.yaml:" + expected)
    }

    @Test func aTextThatIsNotThereIsNamed() throws {
        let text = head + "  - {name: a, blocks: [{text: sumary}]}\ntexts: quarterly"
        let definition = try ReportDefinition(
            ReportFile(path: "reports/short.yaml", bytes: Array(text.utf8)), known: Invented.known)
        let files = try ReportComposer.neededFiles(for: definition).map(ProjectFiles.file)
        let error = #expect(throws: ReportsError.self) {
            try ReportComposer(definition: definition, files: files, measuring: FakeMeasurer())
        }
        #expect(error?.description == "reports/short.yaml:5:31: unknown text 'sumary'; did you mean 'summary'?")
    }

    @Test func aNameThatNoTemplateMayUseIsRefused() throws {
        let definition = try ReportDefinition(ProjectFiles.file("reports/quarterly.yaml"), known: Invented.known)
        var files = try ReportComposer.neededFiles(for: definition).map(ProjectFiles.file)
        let index = try #require(files.firstIndex { $0.path == "templates/quarterly-es.yaml" })
        files[index].bytes = Array("lead: Hay {{evnts}} actos.\n".utf8)
        let error = #expect(throws: ReportsError.self) {
            try ReportComposer(definition: definition, files: files, measuring: FakeMeasurer())
        }
        #expect(
            error?.description
                == "templates/quarterly-es.yaml:1:7: unknown name in a template 'evnts'; did you mean 'events'?")
    }

    @Test func aMissingFileIsNamed() throws {
        let definition = try ReportDefinition(ProjectFiles.file("reports/quarterly.yaml"), known: Invented.known)
        let error = #expect(throws: ReportsError.self) {
            try ReportComposer(definition: definition, files: [], measuring: FakeMeasurer())
        }
        #expect(
            error?.description
                == "the report needs the file templates/theme.yaml, which was not given; put it beside the others")
    }
}
