import Analytics
import Documents
import StoreSamples
import Testing

@Suite struct EvidenceTests {
    @Test func aMentionOpensToItsSentenceInCodePoints() throws {
        let sample = try SampleStore()
        let table = try sample.table("mention-frequency", "2024-Q3")
        let id = try #require(table.rows.first { $0.id == "sn.mecanismo" }?.evidence.first)
        let record = try #require(try sample.analyst.evidence([id]).first)
        #expect(record.kind == .mention)
        #expect(record.quote == "La Defensoría de Altamira recibió al Mecanismo de Sanabria. La Red Austral tomó nota.")
        #expect(record.start == 37)
        #expect(record.end == 58)
        #expect(record.source == "altamira/1.txt")
        #expect(record.documentDate?.earliest?.description == "2024-07-03")
        let mark = try #require(record.marks.first)
        #expect(Array(record.quote.utf8)[mark.range].elementsEqual("Mecanismo de Sanabria".utf8))
    }

    @Test func anActOpensWithItsPartiesMarked() throws {
        let sample = try SampleStore()
        let row = try #require(try sample.table("cooperation-events", "2024-Q3").rows.last)
        let record = try #require(try sample.analyst.evidence(row.evidence).first)
        #expect(record.kind == .event)
        #expect(
            record.marks.filter { $0.role == .party }.map(\.label) == [
                "Mecanismo de Sanabria", "Red Austral", "Defensoría de Altamira",
            ])
        #expect(record.rule == "TEST-01")
    }

    @Test func aCellOpensToItsRow() throws {
        let sample = try SampleStore()
        let record = try #require(try sample.analyst.evidence(["mention-frequency/int.red/documents@2024-Q3"]).first)
        #expect(record.kind == .derived)
        #expect(record.quote.hasPrefix("documents = 2 (documents that name it"))
        #expect(record.others.count == 2)
    }

    @Test(arguments: [
        (
            "E-0000000000",
            "nothing in this store has the identifier 'E-0000000000'; identifiers stand in the evidence column of exported tables"
        ),
        (
            "M-00000000zz",
            "nothing in this store has the identifier 'M-00000000zz'; identifiers stand in the evidence column of exported tables"
        ),
        (
            "mention-frequency/int.red/document@2024",
            "'mention-frequency/int.red/document@2024' leads nowhere: there is no 'document'; did you mean 'documents'?"
        ),
        (
            "mention-frequency/int.reed/documents@2024",
            "'mention-frequency/int.reed/documents@2024' leads nowhere: there is no 'int.reed'; did you mean 'int.red'?"
        ),
    ])
    func whatLeadsNowhereIsSaid(id: String, sentence: String) throws {
        let sample = try SampleStore()
        let error = #expect(throws: AnalyticsError.self) { try sample.analyst.evidence([id]) }
        #expect(error?.description == sentence)
    }
}
