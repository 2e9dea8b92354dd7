import Annotation
import Documents
import Testing

/// Whoever takes part in an event has a name in the document's entities, mentioned or not.
@Suite struct ActingEntityTests {
    static let rows: [(text: String, language: Language, name: String)] = [
        ("El canciller de Honduras se reunió con el presidente de la República de Cuba.", .spanish, "Gobierno de Honduras"),
        ("El secretario de Salud de Colima, Raúl Gil, se reunió con la UNAM.", .spanish, "Secretaría de Salud de Colima"),
        ("Honduran officials met Cuban diplomats to agree on a pact.", .english, "Government of Cuba"),
    ]

    @Test(arguments: rows) func participantsHaveNames(_ row: (text: String, language: Language, name: String)) throws {
        let found = try ProjectData.annotate(row.text, language: row.language)
        let acting = Set(found.events.flatMap(\.participants))
        #expect(!acting.isEmpty)
        #expect(acting.isSubset(of: found.entities.map(\.id)))
        #expect(found.entities.contains { $0.name == row.name }, "\(found.entities.map(\.name))")
        #expect(found.entities.map(\.id) == found.entities.map(\.id).sorted())
    }
}
