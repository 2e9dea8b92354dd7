import Analytics
import Charts
import Documents
import Drawing
import Testing

/// Whatever the data, a chart is a picture in which every text can be read.
@Suite struct ChartLayoutTests {
    static let full = Size(Length.millimetres(170), Length.millimetres(112))

    struct Case: Sendable, CustomTestStringConvertible {
        var chart: String
        var data: String
        var table: Table
        var testDescription: String { "\(chart) with \(data)" }
    }

    static let cases: [Case] = {
        var cases: [Case] = []
        func add(_ data: String, _ table: Table) { cases.append(Case(chart: table.name, data: data, table: table)) }
        let names = SampleTables.oddNames
        func frequency(_ count: Int, _ value: (Int) -> Int) -> Table {
            SampleTables.frequency(
                (0..<count).map { (names[$0 % 5] + " \($0)", value($0), value($0) / 2, $0 % 3 == 0 ? nil : 1.4, 0.5) })
        }
        add("no rows", frequency(0) { $0 })
        add("one row", frequency(1) { _ in 7 })
        add("twelve", frequency(12) { 200 / ($0 + 1) })
        add("400", frequency(400) { 4000 / ($0 + 1) })
        add("zeros", frequency(9) { _ in 0 })
        add("huge values", frequency(9) { 4_000_000_000_000_000 / ($0 + 1) })
        for (institutions, months) in [(0, 0), (1, 1), (1, 24), (3, 12), (6, 24), (10, 24), (400, 6), (2, 240)] {
            add(
                "\(institutions) × \(months)",
                SampleTables.timeline(institutions: institutions, months: months) { i, m in
                    m == 4 ? nil : (i * 7 + m * 5) % 40
                })
        }
        add("zeros", SampleTables.timeline(institutions: 3, months: 12) { _, _ in 0 })
        add("huge", SampleTables.timeline(institutions: 3, months: 12) { i, m in 1_000_000_000_000 * (m + 1) / (i + 1) })
        func matrix(_ count: Int, _ value: (Int, Int) -> Int?) -> Table {
            SampleTables.matrix(
                (0..<count).flatMap { i in ((i + 1)..<max(i + 1, count)).map { ("x\(i)", "x\($0)", value(i, $0)) } })
        }
        add("no pairs", matrix(0) { _, _ in 1 })
        add("one pair", matrix(2) { _, _ in 3 })
        add("twelve", matrix(12) { i, j in (i * j) % 5 == 0 ? nil : (i + j) % 15 })
        add("forty", matrix(40) { i, j in (i * j) % 9 })
        add("zeros", matrix(6) { _, _ in 0 })
        add("huge", matrix(6) { i, j in 1_000_000_007 * (i + j) })
        add("no acts", SampleTables.events([]))
        add("one act", SampleTables.events([.init(id: "E-1", title: "Firma", earliest: "2024-08-02", parties: ["a", "b"])]))
        add(
            "odd dates",
            SampleTables.events([
                .init(id: "E-1", title: "Sin fecha", parties: ["a", "b"]),
                .init(id: "E-2", title: "Fuera", earliest: "2019-01-01", parties: ["a", "b"]),
                .init(
                    id: "E-3", type: "OTHER", title: "Intervalo", earliest: "2024-07-02", latest: "2024-09-20",
                    parties: ["a", "c"]),
                .init(id: "E-4", status: "planned", title: "Después", earliest: "2025-01-15", parties: ["a", "b"]),
                .init(id: "E-5", status: "negated", title: "No", earliest: "2024-07-09", parties: ["a", "b"]),
                .init(id: "E-6", title: names[4], earliest: "2024-09-30", parties: ["x", "y", "z", "w", "v"]),
                .init(id: "E-7", title: names[2], earliest: "2024-07-01", parties: [names[4], names[1]]),
            ]))
        for count in [12, 60, 300, 900] { add("\(count) acts", SampleTables.manyEvents(count)) }
        for count in [0, 1, 5, 60] {
            add("\(count)", SampleTables.agreements(count))
            add("\(count)", SampleTables.commitments(count))
        }
        for count in [0, 1, 12, 90] {
            add("\(count)", SampleTables.silence(count))
            add("\(count)", SampleTables.keyness(count))
        }
        add("odd names", SampleTables.agreements(12, names: names))
        add("odd names", SampleTables.commitments(12, names: names))
        add("odd names", SampleTables.silence(12, names: names))
        add("odd names", SampleTables.keyness(12, names: names))
        add("odd names", SampleTables.coverage(folders: 5, months: 12, names: names) { $0 + $1 })
        add("zeros", SampleTables.silence(5, days: 0))
        add("huge", SampleTables.silence(5, days: 1_000_000_000))
        add("huge", SampleTables.keyness(5, times: 4_000_000_000_000))
        add("huge", SampleTables.coverage(folders: 3, months: 24) { 1_000_000_007 * ($0 + $1) })
        add("no folder", SampleTables.coverage(folders: 0, months: 0) { _, _ in 0 })
        add(
            "400 institutions",
            SampleTables.events(
                (0..<400).map {
                    .init(
                        id: "E-\($0)", title: "Acto \($0)", earliest: "2024-08-\($0 % 9 + 10)", parties: ["x\($0)", "y\($0 / 2)"])
                }))
        add("one folder", SampleTables.coverage(folders: 1, months: 3) { _, _ in 4 })
        add("zeros", SampleTables.coverage(folders: 3, months: 12) { _, _ in 0 })
        add("400 folders", SampleTables.coverage(folders: 400, months: 30) { $0 * $1 })
        return cases
    }()

    /// The charts that a table's data are drawn in.
    static func charts(of table: String) -> [any Chart] { ChartCatalog.all.filter { $0.tables == [table] } }

    @Test(arguments: cases) func readable(_ one: Case) throws {
        let charts = ChartLayoutTests.charts(of: one.chart)
        #expect(!charts.isEmpty)
        for chart in charts { try check(chart, one) }
    }

    private func check(_ chart: any Chart, _ one: Case) throws {
        let period = try #require(Period("2024-Q3"))
        for language in [Language.spanish, .english] {
            for kind in chart.kinds.isEmpty ? [nil] : chart.kinds.map({ Optional($0) }) {
                for size in [nil, ChartLayoutTests.full, Size(300, 150)] {
                    let options = ChartOptions(language: language, period: period, size: size, kind: kind)
                    var tables = [one.table.name: one.table]
                    if one.chart == "coverage" { tables["coverage-issuers"] = SampleTables.issuers(one.table) }
                    let figure = try chart.figure(tables: tables, options: options, measuring: FixedMeasuring())
                    let findings = LayoutLinter().findings(in: figure.picture, measuring: FixedMeasuring())
                    #expect(findings.isEmpty, "\(chart.name) \(kind ?? "") \(String(describing: size))")
                    #expect(!figure.altText.isEmpty && figure.altText.count <= 250)
                    #expect(!figure.title.isEmpty && !figure.subtitle.isEmpty)
                    let words = figure.title + figure.subtitle + figure.note + figure.altText
                    #expect(!words.contains("{") && !words.contains("  "))
                    let alone = figure.standalone(measuring: FixedMeasuring())
                    #expect(LayoutLinter().findings(in: alone, measuring: FixedMeasuring()).isEmpty)
                    #expect(alone.leaves.allSatisfy { $0.link == nil })
                }
            }
        }
    }

    /// A matrix and each kind of network of 400 institutions show the busiest and say how many they leave out.
    @Test func fourHundredInstitutions() throws {
        var pairs: [(a: String, b: String, events: Int?)] = []
        for index in 1..<400 {
            pairs.append(("x0", "x\(index)", 1 + index % 7))
            if index % 3 == 0 { pairs.append(("x\(index)", "y\(index * 7 % 199)", 2)) }
        }
        let table = SampleTables.matrix(pairs)
        for chart in ChartLayoutTests.charts(of: table.name) {
            for kind in chart.kinds {
                let options = ChartOptions(
                    language: .english, period: try #require(Period("2024-Q3")), size: ChartLayoutTests.full, kind: kind)
                let figure = try chart.figure(tables: [table.name: table], options: options, measuring: FixedMeasuring())
                #expect(LayoutLinter().findings(in: figure.picture, measuring: FixedMeasuring()).isEmpty, "\(chart.name) \(kind)")
                #expect(figure.note.contains(" institutions are shown"), "\(chart.name) \(kind)")
            }
        }
    }

    /// What was read and when: hatched where nothing was, or only a part.
    @Test func whatWasNotReadIsHatched() throws {
        let period = try #require(Period("2024-Q3"))
        let options = ChartOptions(language: .spanish, period: period, size: ChartLayoutTests.full)
        func hatched(_ figure: Figure) -> Int {
            figure.picture.leaves.count { leaf in
                if case .path(_, fill: .hatch?, _) = leaf.content { return leaf.tags.contains("gap") }
                return false
            }
        }
        let coverage = SampleTables.coverage(folders: 2, months: 12) { folder, month in folder == 1 && month % 3 == 0 ? 0 : 5 }
        let calendar = try CoverageChart().figure(
            tables: [coverage.name: coverage], options: options, measuring: FixedMeasuring())
        // The first month of each folder has no month in the sample; after the table's end come those of the period.
        #expect(hatched(calendar) >= 5)
        #expect(calendar.note.contains("Trama: ningún documento leído"))

        var months = SampleTables.timeline(institutions: 1, months: 12) { _, m in m == 5 ? nil : 10 + m }
        months.columns.append(months.columns[0])
        months.columns[months.columns.count - 1].name = "partial"
        for row in months.rows.indices { months.rows[row].cells.append(.integer(row == 8 ? 1 : 0)) }
        let lines = try MentionTimeline().figure(tables: [months.name: months], options: options, measuring: FixedMeasuring())
        #expect(hatched(lines) == 2)
        #expect(lines.note.contains("punto hueco: lectura parcial"))
    }

    /// A duration is a full bar from its mark; a month without documents is hatched below the lanes.
    @Test func durationsAndGapsAreDrawn() throws {
        let acts = SampleTables.events([
            .init(
                id: "E-1", type: "COOPERATE", title: "Visita", earliest: "2024-07-08", latest: "2024-07-26", parties: ["a", "b"],
                lasts: true),
            .init(id: "E-2", title: "Informe", earliest: "2024-08-05", latest: "2024-09-20", parties: ["a", "b"]),
        ])
        let read = SampleTables.coverage(folders: 1, months: 20) { _, _ in 3 }
        let options = ChartOptions(language: .spanish, period: try #require(Period("2024-Q3")), size: ChartLayoutTests.full)
        let figure = try CooperationTimeline().figure(
            tables: [acts.name: acts, read.name: read], options: options, measuring: FixedMeasuring())
        let lines = PictureDump(picture: figure.picture).lines
        let texts = PictureDump(picture: figure.picture).texts
        #expect(texts.contains("duración") && texts.contains("fecha incierta") && texts.contains("sin lectura"))
        #expect(texts.contains("sept 2024"))
        #expect(lines.contains { $0.hasPrefix("gap:") && $0.contains("hatch") })
        #expect(figure.note.contains("Barra llena: el acto duró esos días."))
        #expect(figure.note.contains("Trama: meses sin ningún documento leído."))
        // The duration's mark stands at its start, the uncertain date's in the middle of its bar.
        let marks = figure.picture.leaves.compactMap { leaf -> (id: String, bounds: Rect)? in
            guard leaf.tags.contains("mark"), case .destination(let id)? = leaf.link, case .path(let path, _, _) = leaf.content,
                let bounds = path.bounds
            else { return nil }
            return (id, bounds)
        }
        for (id, share) in [("E-1", 0.0), ("E-2", 0.5)] {
            let parts = marks.filter { $0.id == id }.map(\.bounds)
            let bar = try #require(parts.max { $0.width < $1.width })
            let mark = try #require(parts.last)
            #expect(abs(mark.x + mark.width / 2 - (bar.x + bar.width * share)) < 1)
        }
    }

    @Test func sixtyActsAllHaveTheirLabel() throws {
        let table = SampleTables.manyEvents(60)
        let options = ChartOptions(language: .spanish, period: try #require(Period("2024-Q3")), size: ChartLayoutTests.full)
        let figure = try CooperationTimeline().figure(
            tables: [table.name: table], options: options, measuring: FixedMeasuring())
        let leaves = figure.picture.leaves
        func linked(_ tag: String) -> Set<String> {
            Set(
                leaves.compactMap { leaf in
                    guard leaf.tags.contains(tag), case .destination(let name)? = leaf.link else { return nil }
                    return name
                })
        }
        #expect(linked("mark").count == 60)
        #expect(linked("label").count == 60)
        #expect(!figure.note.contains("+n"))
        #expect(LayoutLinter().findings(in: figure.picture, measuring: FixedMeasuring()).isEmpty)
        let sizes = leaves.compactMap { leaf in if case .text(let text) = leaf.content { text.style.size } else { nil } }
        #expect(sizes.allSatisfy { $0 >= 6.5 })
    }

    @Test func threeHundredActsSayWhatHasNoLabel() throws {
        let table = SampleTables.manyEvents(300)
        let options = ChartOptions(
            language: .spanish, period: try #require(Period("2024-Q3")), size: ChartLayoutTests.full,
            overflowReference: "Cuadro 4")
        let figure = try CooperationTimeline().figure(
            tables: [table.name: table], options: options, measuring: FixedMeasuring())
        let labelled = Set(
            figure.picture.leaves.compactMap { leaf -> String? in
                guard leaf.tags.contains("label"), case .destination(let name)? = leaf.link else { return nil }
                return name
            })
        let missing = PictureDump(picture: figure.picture).texts
            .filter { $0.hasPrefix("+") }
            .compactMap { Int($0.dropFirst().prefix { $0.isNumber }) }.reduce(0, +)
        #expect(labelled.count + missing == 300)
        #expect(LayoutLinter().findings(in: figure.picture, measuring: FixedMeasuring()).isEmpty)
        #expect(figure.note.contains("\(missing) en total"))
    }

    @Test func sameInputSameDrawing() throws {
        let table = SampleTables.manyEvents(80)
        let options = ChartOptions(language: .spanish, period: try #require(Period("2024-Q3")))
        let first = try CooperationTimeline().figure(tables: [table.name: table], options: options, measuring: FixedMeasuring())
        let second = try CooperationTimeline().figure(tables: [table.name: table], options: options, measuring: FixedMeasuring())
        #expect(first.picture == second.picture)
    }
}
