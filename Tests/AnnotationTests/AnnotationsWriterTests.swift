import Annotation
import Documents
import Testing

@Suite struct AnnotationsWriterTests {
    @Test func theLineHasTheSchemasKeysInOrder() throws {
        var document = Document(id: "d1", source: "a.txt", sha256: "ff", text: "Año: la CNPS firmó.")
        let day = try #require(CalendarDay(iso: "2024-09-04"))
        document.kind = .communique
        document.language = .spanish
        document.date = DocumentDate(interval: DayInterval(day), basis: "dateline")
        document.zones = [Zone(kind: .paragraph, language: .spanish, range: 0..<21)]
        document.witnesses = [
            DateWitness(kind: .sidecar, interval: DayInterval(day), range: nil, verdict: .accepted, reason: "a day")
        ]
        var annotations = Annotations(documentID: "d1")
        annotations.entities = [
            Entity(id: "san.cnps", name: "Comité \"Nacional\"", kind: .institution, country: "SAN", registered: true)
        ]
        annotations.mentions = [
            Mention(
                evidence: Evidence(9..<13, in: document), viewRange: 9..<13, kind: .institution, entity: "san.cnps",
                basis: .acronym, confidence: 0.9)
        ]
        let line = String(decoding: AnnotationsWriter.line(document, annotations), as: UTF8.self)
        #expect(
            line == """
                {"schema":"vigia-annotations/1","id":"d1","source":"a.txt","sha256":"ff","language":"es","chars":19,\
                "document":{"kind":"communique","title":null,"folio":null,"issuer":null,"place":null,\
                "date":{"earliest":"2024-09-04","latest":"2024-09-04","basis":"dateline"},\
                "witnesses":[{"kind":"sidecar","earliest":"2024-09-04","latest":"2024-09-04","start":null,"end":null,\
                "verdict":"accepted","reason":"a day"}]},\
                "zones":[{"kind":"paragraph","language":"es","start":0,"end":19}],\
                "entities":[{"id":"san.cnps","name":"Comité \\"Nacional\\"","kind":"institution","country":"SAN","registered":true}],\
                "mentions":[{"start":8,"end":12,"exact":"CNPS","kind":"institution","entity":"san.cnps","how":"acronym",\
                "confidence":0.9}],"definitions":[],"times":[],"events":[],"commitments":[],"diagnostics":[]}
                """)
    }

    @Test func aRecordThatCouldNotBeReadHasALine() {
        let line = String(decoding: AnnotationsWriter.line(id: nil, source: "x:3", error: "tab\there"), as: UTF8.self)
        #expect(line == #"{"schema":"vigia-annotations/1","id":null,"source":"x:3","error":"tab\there"}"#)
    }
}
