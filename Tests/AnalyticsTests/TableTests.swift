import Analytics
import Documents
import StoreSamples
import Testing

@Suite struct TableTests {
    @Test func institutionsAreCountedByDocumentAndByMention() throws {
        let sample = try SampleStore()
        let table = try sample.table("mention-frequency", "2024-Q3")
        #expect(
            try table.lines("institution", "documents", "mentions", "documents_previous", "per_hundred") == [
                "al.defensoria|2|2|0|100.0", "int.red|2|2|1|100.0", "sn.mecanismo|2|2|0|100.0",
            ])
        for row in table.rows { #expect(row.cells[5] == .integer(row.evidence.count)) }
        let note = """
            N = 2\u{A0}documents read. Left out: 1\u{A0}document whose date is uncertain. Undated in the whole corpus: 1\u{A0}document. \
            Previous period: 1\u{A0}document; 0\u{A0}comparisons on a base of 10 or more.
            """
        #expect(table.note.en == note)
    }

    @Test func monthsSumToTheTotal() throws {
        let sample = try SampleStore()
        let table = try sample.table("mention-timeline", "2024-Q3") { $0.span = 2 }
        let network = try table.lines("month", "institution", "documents", "documents_read").filter { $0.contains("int.red") }
        let expected = [
            "2024-04|int.red|1|1", "2024-05|int.red||0", "2024-06|int.red||0", "2024-07|int.red|1|1", "2024-08|int.red|1|1",
            "2024-09|int.red||0",
        ]
        #expect(network == expected)
        let year = try sample.table("mention-frequency", "2024")
        let months = try sample.table("mention-timeline", "2024") { $0.span = 1 }
        // The document that may be of September or October is in the year and in no month, and the note says so.
        let inYear = year.rows.reduce(0) { $0 + $1.evidence.count }
        let inMonths = months.rows.reduce(0) { $0 + $1.evidence.count }
        #expect(inYear == inMonths + 2)
        #expect(months.note.en.contains("1\u{A0}document may be of more than one month and is in none."))
    }

    @Test func onlyActsThatLieWhollyInThePeriodCount() throws {
        let sample = try SampleStore()
        let table = try sample.table("cooperation-events", "2024-Q3")
        #expect(
            try table.lines("earliest", "latest", "type", "status", "parties", "documents") == [
                "2024-07-03|2024-07-03|CONSULT|asserted|al.defensoria sn.mecanismo|1",
                "2024-08-19|2024-08-20|COOPERATE|asserted|sn.mecanismo int.red al.defensoria|1",
            ])
        #expect(
            table.note.es.hasSuffix(
                "No se cuenta 1\u{A0}acto cuya fecha puede caer fuera del periodo (tabla uncertain-events)."))
        #expect(try sample.table("uncertain-events", "2024-Q3").rows.count == 1)
        #expect(try sample.table("cooperation-events", "2024").rows.count == 3)
        #expect(try sample.table("cooperation-events", "2024") { $0.statuses = ["planned"] }.rows.count == 1)
        #expect(try sample.table("cooperation-events", "2024") { $0.types = ["CONSULT"] }.rows.count == 1)
        #expect(try sample.table("cooperation-events", "2024") { $0.between = ["int.red", "al.defensoria"] }.rows.count == 2)
    }

    @Test func theFractionalMatrixSumsToTheNumberOfActs() throws {
        let sample = try SampleStore()
        let table = try sample.table("cooperation-matrix", "2024")
        #expect(
            try table.lines("a", "b", "events", "fractional") == [
                "al.defensoria|int.red|2|1.33", "al.defensoria|sn.mecanismo|2|1.33", "int.red|sn.mecanismo|1|0.33",
            ])
        let column = try #require(table.column("fractional"))
        let sum = table.rows.reduce(0.0) { sum, row in
            if case .decimal(let value) = row.cells[column] { sum + value } else { sum }
        }
        #expect(abs(sum - 3) < 1e-9)
    }

    @Test func anAgreementIsListedOnceItIsKnown() throws {
        let sample = try SampleStore()
        #expect(try sample.table("agreements", "2024-Q3").rows.isEmpty)
        #expect(
            try sample.table("agreements", "2024-Q4").lines("name", "parties", "earliest", "latest", "events", "state") == [
                "convenio|al.defensoria int.red|2024-09-30|2024-10-01|1|concluded"
            ])
    }

    @Test func coverageTellsWhatIsLeftOut() throws {
        let sample = try SampleStore()
        #expect(
            try sample.table("coverage", "2024-Q3").lines("folder", "month", "documents", "uncertain", "undated", "refused") == [
                "altamira||0|1|0|0", "altamira|2024-07|1|0|0|0", "altamira|2024-08|1|0|0|0", "sanabria||0|0|1|0",
            ])
    }

    @Test func coverageByIssuerCountsEachDocumentOnce() throws {
        let sample = try SampleStore()
        let lines = try sample.table("coverage-issuers", "2024-Q3").lines("month", "documents", "uncertain", "undated")
        #expect(lines == ["|0|1|1", "2024-07|1|0|0", "2024-08|1|0|0"])
    }

    @Test func grammarMakesNoKeywords() throws {
        let text = "El registro para traslados, el registro para visitas, el Registro para todos."
        let before = "La sesión para abril y la sesión para mayo."
        // A tail of its own makes none of them a copy of another.
        let documents = (1...5).flatMap { number in
            let tail = " " + (1...30).map { "w\($0 * number)x\(number)" }.joined(separator: " ")
            return [
                SampleDocument("a/\(number).txt", text + tail, date: "2024-07-0\(number)"),
                SampleDocument("b/\(number).txt", before + tail, date: "2024-04-0\(number)"),
            ]
        }
        let sample = try SampleStore(documents)
        let words = FunctionWords(Array("# remark\nes para todos\nen with".utf8))
        let request = MeasureRequest(period: try #require(Period("2024-Q3")))
        let all = try sample.analyst.table("keyness", request)
        #expect(try all.lines("word").contains("para"))
        let table = try Analyst(store: sample.store, functionWords: words).table("keyness", request)
        #expect(try table.lines("word", "form") == ["registro|registro"])
        #expect(table.note.en.contains("Without words of grammar"))
    }

    @Test func functionWordsAreOfTheirLanguage() {
        let words = FunctionWords(Array("es para once\nen with once\n".utf8))
        #expect(words.contains("para", in: "es") && !words.contains("para", in: "en"))
        #expect(words.contains("with", in: "und") && !words.contains("tortura", in: "und"))
    }

    @Test func everyTableDescribesItsColumnsAndOpensItsEvidence() throws {
        let sample = try SampleStore()
        for description in MeasureCatalog.all {
            let table = try sample.table(description.name, "2024")
            #expect(table.columns == description.columns)
            #expect(Set(table.rows.map(\.id)).count == table.rows.count, "\(table.name) has rows of one id")
            for row in table.rows {
                #expect(row.cells.count == table.columns.count, "\(table.name)/\(row.id)")
                #expect(try sample.analyst.evidence(row.evidence).count == row.evidence.count)
            }
            #expect(try sample.table(description.name, "2024") == table, "\(table.name) differs when computed again")
            let always = ["key-figures", "documents", "coverage", "coverage-issuers", "unresolved"]
            let empty = try sample.table(description.name, "1999").rows.isEmpty
            #expect(empty || always.contains(description.name), "\(table.name) has rows for a year without documents")
        }
    }

    @Test func aMisspeltTableIsNamed() throws {
        let sample = try SampleStore()
        let error = #expect(throws: AnalyticsError.self) { try sample.table("mention-frecuency", "2024") }
        #expect(error?.description == "there is no table 'mention-frecuency'; did you mean 'mention-frequency'?")
    }

    @Test func aPairThatFellSilentIsListedWithItsLastAct() throws {
        let sample = try SampleStore()
        // The pact may be of the first day of the period: its pair is not called silent.
        #expect(
            try sample.table("silence", "2024-Q4").lines("a", "b", "events_before", "last_act", "days_silent") == [
                "al.defensoria|sn.mecanismo|2|2024-08-20|133", "int.red|sn.mecanismo|1|2024-08-20|133",
            ])
        #expect(try sample.table("silence", "2024-Q3").rows.isEmpty)
    }

    @Test func theNetworkCountsFractionally() throws {
        let sample = try SampleStore()
        let table = try sample.table("network", "2024-Q3")
        #expect(
            try table.lines("institution", "degree", "strength", "coreness") == [
                "al.defensoria|2|1.67|2", "sn.mecanismo|2|1.67|2", "int.red|2|0.67|2",
            ])
        #expect(table.note.en.contains("Below ten institutions, centralities are noise"))
    }

    @Test func wordsThatSetAPeriodApartComeFirst() throws {
        let plain = (0..<6).map {
            SampleDocument(
                "p\($0).txt", "Sesión ordinaria número \($0) sobre presupuesto y agenda común.",
                date: "2024-0\($0 / 3 + 4)-1\($0)")
        }
        let water = (0..<6).map {
            SampleDocument(
                "w\($0).txt", "Sesión \($0): inundación, más inundación y otra INUNDACIÓN en la agenda común.",
                date: "2024-0\($0 / 3 + 7)-1\($0)")
        }
        let sample = try SampleStore(plain + water)
        let table = try sample.table("keyness", "2024-Q3")
        #expect(try table.lines("word", "a", "b", "documents").first == "inundación|18|0|6")
        #expect(table.rows.first?.evidence.count == 6)
    }

    @Test func burstsAndTrendsComeFromTheMonths() throws {
        var documents: [SampleDocument] = []
        for month in 1...8 {
            for number in 0..<20 {
                let relevant = [2, 1, 3, 2, 9, 8, 2, 1][month - 1]
                let text =
                    number < relevant
                    ? "La Red Austral sesionó el \(number) del \(month)." : "Nada que decir el \(number) del \(month)."
                documents.append(SampleDocument("\(month)-\(number).txt", text, date: "2024-0\(month)-\(10 + number % 18)"))
            }
        }
        let sample = try SampleStore(documents)
        let bursts = try sample.table("bursts", "2024-01-01/2024-08-31") { $0.span = 1 }
        #expect(
            try bursts.lines("institution", "start", "end", "weight", "documents", "documents_read") == [
                "int.red|2024-05|2024-06|6.30|17|40"
            ])
        #expect(bursts.rows.first?.evidence.count == 17)
        let trend = try sample.table("trend", "2024-01-01/2024-08-31") { $0.span = 1 }
        #expect(try trend.lines("institution", "months", "documents") == ["int.red|8|28"])
    }
}
