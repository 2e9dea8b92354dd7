import Analytics
import Charts
import Documents
import Drawing
import Testing

@Suite struct ChartCatalogTests {
    @Test func namesAreUniqueAndNearOnesAreFound() {
        let names = ChartCatalog.all.map(\.name)
        #expect(Set(names).count == names.count)
        #expect(ChartCatalog.chart("cooperation-matrix")?.name == "cooperation-matrix")
        #expect(ChartCatalog.nearestName(to: "cooperacion-matrix") == "cooperation-matrix")
        #expect(ChartCatalog.nearestName(to: "mention-frecuency") == "mention-frequency")
        #expect(ChartCatalog.nearestName(to: "zzz") == nil)
        for chart in ChartCatalog.all { #expect(!chart.summary.es.isEmpty && !chart.summary.en.isEmpty && !chart.tables.isEmpty) }
    }

    @Test func refusesWithASentence() throws {
        let period = try #require(Period("2024-Q3"))
        let chart = MentionFrequency()
        let options = ChartOptions(language: .english, period: period)
        func message(_ tables: [String: Table], _ options: ChartOptions) -> String? {
            do throws(ChartsError) {
                _ = try chart.figure(tables: tables, options: options, measuring: FixedMeasuring())
                return nil
            } catch { return error.description }
        }
        #expect(
            message([:], options) == "chart 'mention-frequency' needs the table 'mention-frequency', which was not given to it")
        let table = SampleTables.table("mention-frequency", ["institution", "name"], [])
        #expect(
            message(["mention-frequency": table], options)
                == "the table 'mention-frequency' has no column 'documents', which the chart needs")
        var wrong = options
        wrong.kind = "pie"
        #expect(message([:], wrong) == "chart 'mention-frequency' has no kind 'pie'; it has dots, bars")
        var small = options
        small.size = Size(50, 20)
        #expect(
            message([:], small) == "chart 'mention-frequency' does not fit in 50 × 20 points; ask for a larger width or height")
    }

    /// A timeline asks for the period before, and for what is planned.
    @Test func timelineAsksForMoreThanThePeriod() throws {
        let request = MeasureRequest(period: try #require(Period("2024-Q3")))
        let wider = CooperationTimeline().request(request, for: "cooperation-events")
        #expect(wider.period.first.description == "2024-04-01")
        #expect(wider.statuses == ["asserted", "planned"])
        #expect(Activity().request(request, for: "cooperation-events").period.description == "2024-04-01/2024-09-30")
        #expect(MentionFrequency().request(request, for: "mention-frequency") == request)
    }

    /// "Each square is an act" stands where squares are drawn, and not where so many join to a bar.
    @Test(arguments: [(9, true), (2000, false)]) func squaresAreToldWhereTheyAreDrawn(count: Int, areSquares: Bool) throws {
        let acts = (0..<count).map {
            SampleTables.Act(id: "E-\($0)", title: "Acto", earliest: "2024-08-0\($0 % 4 + 5)", parties: ["a", "b"])
        }
        let table = SampleTables.events(acts)
        let options = ChartOptions(language: .english, period: try #require(Period("2024-Q3")))
        let figure = try Activity().figure(tables: [table.name: table], options: options, measuring: FixedMeasuring())
        #expect(figure.subtitle.hasSuffix(" Each square is an act.") == areSquares)
        #expect(figure.subtitle.hasPrefix("Number of acts, "))
    }
}
