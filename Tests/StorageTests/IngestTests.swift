import Annotation
import Documents
import Foundation
import Storage
import StoreSamples
import Testing

@Suite struct IngestTests {
    static let long = """
        La Defensoría de Altamira y el Mecanismo de Sanabria recorrieron tres centros de internamiento del puerto viejo, hablaron con
        las personas allí retenidas, tomaron nota de la falta de agua en los pabellones del fondo y pidieron que un médico acuda
        cada semana; la visita duró dos días y de ella saldrá un informe común que ambas casas entregarán antes del invierno.
        """

    @Test func aKnownSourceNeedNotBeReadAgain() throws {
        let scratch = try Scratch()
        let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        let sample = SampleDocument("a.txt", "La Red Austral sesionó.", date: nil)
        try store.keep([sample])
        #expect(try store.ingest(pipeline: "1").known.contains(source: "a.txt", stamp: sample.document.sha256))
        #expect(try store.ingest(pipeline: "1").known.contains(source: "a.txt", stamp: "other") == false)
        #expect(try store.ingest(pipeline: "2").known.count == 0)
    }

    @Test func aChangedFileReplacesWhatWasThere() throws {
        let scratch = try Scratch()
        let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        var first = SampleDocument("a.txt", "La Red Austral sesionó. La Red Austral votó.", date: "2024-07-03")
        first.addEvent(.consult, .asserted, ["int.red", "al.defensoria"], "2024-07-03")
        try store.keep([first])
        #expect(try store.lines("SELECT count(*) FROM v_mentions") == ["2"])
        try store.keep([SampleDocument("a.txt", "La Red Austral calló.", date: "2024-07-03")])
        #expect(try store.lines("SELECT count(*) FROM v_mentions") == ["1"])
        #expect(try store.lines("SELECT count(*) FROM v_acts") == ["0"])
        #expect(try store.lines("SELECT count(*) FROM v_documents") == ["1"])
    }

    @Test func refusalsAreKeptUntilTheFileCanBeRead() throws {
        let scratch = try Scratch()
        let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        let ingest = try store.ingest(pipeline: "1")
        try ingest.add([.refused(Refusal(source: "f/a.txt", code: "binary", message: "a.txt is no text"), stamp: "1")])
        try ingest.finish()
        #expect(try store.lines("SELECT * FROM v_refusals") == ["f/a.txt|f|binary|a.txt is no text"])
        #expect(try store.ingest(pipeline: "1").known.contains(source: "f/a.txt", stamp: "1"))
        try store.keep([SampleDocument("f/a.txt", "La Red Austral sesionó.", date: nil)])
        #expect(try store.lines("SELECT * FROM v_refusals") == [])
    }

    @Test func theSameBytesTwiceCountOnceWhicheverComesFirst() throws {
        for order in [["a.txt", "b.txt", "c.txt"], ["c.txt", "b.txt", "a.txt"]] {
            let scratch = try Scratch()
            let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
            try store.keep(order.map { SampleDocument($0, Self.long, date: "2024-07-03") })
            let documents = try store.lines("SELECT source, counted, duplicate_of <> '' FROM v_documents ORDER BY source")
            #expect(documents == ["a.txt|1|0", "b.txt|0|1", "c.txt|0|1"])
            #expect(try store.lines("SELECT count(*) FROM v_counted_mentions") == ["2"])
            // The original goes: a copy bears what was found.
            let ingest = try store.ingest(pipeline: "1")
            try ingest.remove(sources: ["a.txt"])
            try ingest.finish()
            #expect(try store.lines("SELECT source, counted FROM v_documents ORDER BY source") == ["b.txt|1", "c.txt|0"])
            #expect(try store.lines("SELECT count(*) FROM v_counted_mentions") == ["2"])
        }
    }

    @Test func aReprintUnderAnotherHeadIsMarkedAndNotCounted() throws {
        let scratch = try Scratch()
        let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        var original = SampleDocument("b.txt", Self.long, date: "2024-07-03")
        original.addEvent(.cooperate, .asserted, ["al.defensoria", "sn.mecanismo"], "2024-07-02")
        var reprint = SampleDocument("a.txt", "El Faro: " + Self.long + " Redacción.", date: "2024-07-05")
        reprint.addEvent(.cooperate, .asserted, ["al.defensoria", "sn.mecanismo"], "2024-07-02")
        let other = SampleDocument("c.txt", "La Red Austral sesionó en el puerto viejo y eligió a su mesa.", date: "2024-07-05")
        try store.keep([reprint, original, other])
        #expect(
            try store.lines("SELECT source, counted FROM v_documents ORDER BY source") == ["a.txt|0", "b.txt|1", "c.txt|1"])
        #expect(
            try store.lines("SELECT documents, (SELECT count(*) FROM v_act_events m WHERE m.act = a.id) FROM v_acts a") == ["1|2"]
        )
    }

    @Test func oneActToldByBothPartiesIsOneWithTwoSources() throws {
        let scratch = try Scratch()
        let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        var one = SampleDocument("a.txt", "La Defensoría de Altamira recibió al Mecanismo de Sanabria.", date: "2024-07-03")
        one.addEvent(.consult, .asserted, ["al.defensoria", "sn.mecanismo"], "2024-07-03")
        var two = SampleDocument("b.txt", "Visitó ayer el Mecanismo de Sanabria a la Defensoría de Altamira.", date: "2024-07-04")
        two.addEvent(.consult, .asserted, ["sn.mecanismo", "al.defensoria"], "2024-07-03")
        try store.keep([one, two])
        #expect(try store.lines("SELECT type, documents, earliest, latest FROM v_acts") == ["CONSULT|2|2024-07-03|2024-07-03"])
    }

    @Test func periodsAreSetOnlyWhereTheIntervalLiesWithinOne() throws {
        let scratch = try Scratch()
        let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
        let dates = ["2024-07-03", "2024-07-30/2024-08-02", "2024-09-30/2024-10-01", "2024-12-31/2025-01-01", "/2024-09-01"]
        try store.keep(
            dates.enumerated().map { SampleDocument("\($0).txt", "La Red Austral sesionó \($0) veces.", date: $1) }
                + [SampleDocument("5.txt", "La Red Austral sesionó.", date: nil)])
        #expect(
            try store.lines("SELECT source, month, quarter, year FROM v_documents ORDER BY source") == [
                "0.txt|2024-07|2024-Q3|2024", "1.txt||2024-Q3|2024", "2.txt|||2024", "3.txt|||", "4.txt|||", "5.txt|||",
            ])
    }

    @Test func resolutionIsTheSameInWhateverOrderDocumentsCome() throws {
        var samples: [SampleDocument] = []
        for number in 0..<12 {
            var sample = SampleDocument(
                "d\(number).txt",
                number.isMultiple(of: 4) ? "\(number) " + Self.long : "La Red Austral sesionó por \(number).ª vez.",
                date: "2024-07-\(10 + number)")
            sample.addEvent(.consult, .asserted, ["al.defensoria", "int.red"], "2024-07-\(10 + number / 3)")
            samples.append(sample)
        }
        var answers: Set<[String]> = []
        for order in [samples, samples.reversed(), Array(samples[6...] + samples[..<6])] {
            let scratch = try Scratch()
            let store = try Store(path: scratch.path("a.sqlite"), mode: .write)
            for batch in order { try store.keep([batch]) }
            answers.insert(
                try store.lines("SELECT source, key, counted, duplicate_of FROM v_documents ORDER BY source")
                    + store.lines("SELECT key, documents, earliest, latest FROM v_acts ORDER BY key"))
        }
        #expect(answers.count == 1)
    }

    @Test func aFailedBatchLeavesNothing() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.sqlite")
        let store = try Store(path: path, mode: .write)
        try store.keep([SampleDocument("a.txt", "La Red Austral sesionó.", date: nil)])
        let reader = try Store(path: path, mode: .read)
        let ingest = try reader.ingest(pipeline: "1")
        let error = #expect(throws: StorageError.self) {
            try ingest.add([SampleDocument("b.txt", "La Red Austral calló.", date: nil).entry])
        }
        #expect(error?.description == "\(path): the store can't be written; check that you may write to it and to its folder")
        #expect(try reader.lines("SELECT source FROM v_documents") == ["a.txt"])
    }

    @Test func mentionIdentifiersLeadBack() throws {
        let digest = SHA256.hex(of: Array("x".utf8))
        for (offset, place) in [(0, 0), (219, 0), (219, 3), (12_345_678, 1)] {
            let code = offset * 4 + place
            let id = MentionCode.identifier(document: digest, code: code)
            let parsed = try #require(MentionCode.parse(id))
            #expect(parsed.sha256Prefix == String(digest.prefix(10)))
            #expect(parsed.code == code)
        }
        #expect(MentionCode.parse("M-12") == nil)
        #expect(MentionCode.parse("M-abcdefgh!u") == nil)
    }

    /// What a power cut of the program leaves is what the system has of its files: a copy of them, taken while it writes.
    @Test func whatWasAcknowledgedOutlivesTheProgram() throws {
        let scratch = try Scratch()
        let path = scratch.path("a.sqlite")
        let store = try Store(path: path, mode: .write)
        let ingest = try store.ingest(pipeline: "1")
        for number in 0..<5 {
            try ingest.add(
                (0..<10).map { SampleDocument("\(number)-\($0).txt", "La Red Austral \(number) \($0).", date: nil).entry })
            let copy = scratch.path("copy\(number).sqlite")
            for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: path + suffix) {
                try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
            }
            let after = try Store(path: copy, mode: .write)
            #expect(try after.lines("SELECT count(*) FROM v_documents") == ["\((number + 1) * 10)"])
            #expect(try after.lines("SELECT count(*) FROM v_mentions") == ["\((number + 1) * 10)"])
            #expect(try after.isResolved == false)
            try after.ingest(pipeline: "1").finish()
            #expect(try after.isResolved)
        }
    }
}
