import Annotation
import Documents
import Foundation
import Storage
import StoreSamples
import Testing

@Suite struct MergerTests {
    private let scratch: Scratch
    private let path: String

    init() throws {
        scratch = try Scratch()
        path = scratch.path("a.sqlite")
    }

    private var file: String { scratch.path("a.mergers.tsv") }

    private func lines() throws -> [String] {
        try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    private func write(_ lines: [String]) throws {
        try Data((lines.joined(separator: "\n") + "\n").utf8).write(to: URL(filePath: file))
    }

    /// A document that names `people`, each an entity of its own folded name.
    private func document(_ source: String, _ people: [String]) -> SampleDocument {
        var sample = SampleDocument(source, people.joined(separator: "; ") + ".", date: "2024-07-03")
        var start = 0
        for name in people {
            let bytes = start..<start + name.utf8.count
            start = bytes.upperBound + 2
            let id = "x." + Slug.of(name)
            sample.annotations.mentions.append(
                Mention(
                    evidence: Evidence(bytes, in: sample.document), viewRange: bytes, kind: .person, entity: id, basis: .pattern,
                    confidence: 0.9))
            if !sample.annotations.entities.contains(where: { $0.id == id }) {
                sample.annotations.entities.append(Entity(id: id, name: name, kind: .person, country: nil, registered: false))
            }
        }
        return sample
    }

    private func names(_ store: Store) throws -> [String] {
        try store.lines(
            "SELECT e.key, count(*) FROM v_mentions m JOIN v_entities e ON e.id = m.entity GROUP BY e.key ORDER BY e.key")
    }

    @Test func accentsAndOneLetterAreMergedAndWrittenDown() throws {
        let store = try Store(path: path, mode: .write)
        try store.keep([
            document("a.txt", ["Julia Cifrián Rubio", "Julia Cifrían Rubio", "Julia Cifrián Rubio"]),
            document("b.txt", ["Omar Guadarrama", "Omar Guadarama", "Omar Guadarrama"]),
        ])
        #expect(try names(store) == ["x.julia-cifrian-rubio|3", "x.omar-guadarrama|3"])
        let written = try lines().filter { !$0.hasPrefix("#") }.dropFirst().map {
            $0.split(separator: "\t").prefix(3).joined(separator: "|")
        }
        #expect(written == ["Julia Cifrián Rubio|Julia Cifrían Rubio|accents", "Omar Guadarrama|Omar Guadarama|one-letter"])
    }

    @Test func aRemovedLineIsUndoneAndStaysSo() throws {
        let store = try Store(path: path, mode: .write)
        let documents = [
            document("a.txt", ["Julia Cifrián Rubio", "Julia Cifrían Rubio", "Julia Cifrián Rubio"]),
            document("b.txt", ["Omar Guadarrama", "Omar Guadarama", "Omar Guadarrama"]),
        ]
        try store.keep(documents)
        try write(try lines().filter { !$0.contains("accents") && !$0.contains("one-letter") })
        try store.keep([])
        let parted = [
            "x.julia-cifrian-rubio|2", "x.julia-cifrian-rubio~julia cifrían rubio|1", "x.omar-guadarama|1", "x.omar-guadarrama|2",
        ]
        #expect(try names(store) == parted)
        #expect(try lines().filter { $0.hasPrefix("# Julia") || $0.hasPrefix("# Omar") }.count == 2)
        // More documents bring the merger up again; the decision holds.
        try store.keep([document("c.txt", ["Omar Guadarama", "Omar Guadarrama"])])
        #expect(try names(store).suffix(2) == ["x.omar-guadarama|2", "x.omar-guadarrama|3"])
        // Without the # both count as one again.
        try write(try lines().map { $0.hasPrefix("# Omar") ? String($0.dropFirst(2)) : $0 })
        try store.keep([])
        #expect(try names(store).suffix(1) == ["x.omar-guadarrama|5"])
        #expect(
            try store.lines("SELECT other, state FROM v_mergers ORDER BY other") == [
                "Julia Cifrían Rubio|undone", "Omar Guadarama|merged",
            ])
    }

    @Test func twoPeopleStayTwo() throws {
        let store = try Store(path: path, mode: .write)
        try store.keep([
            document("a.txt", ["Mario Hernández Vega", "María Hernández Vega"]),
            document("b.txt", ["Luis Merino", "Elsa Merina"]),
            document("c.txt", ["Ana Robles", "Ana Rosales"]),
        ])
        #expect(try names(store).count == 6)
        #expect(!FileManager.default.fileExists(atPath: file))
    }

    @Test func whatIsNotSureIsOpenUntilSomeoneWritesIt() throws {
        let store = try Store(path: path, mode: .write)
        try store.keep([document("a.txt", ["Omar Guadarrama"]), document("b.txt", ["Omar Guadarama"])])
        #expect(try names(store).count == 2)
        #expect(try store.lines("SELECT kept, other, state FROM v_mergers") == ["Omar Guadarrama|Omar Guadarama|open"])
        try write(["Omar Guadarrama\tOmar Guadarama\tasked her office"])
        try store.keep([])
        #expect(try names(store) == ["x.omar-guadarrama|2"])
        #expect(try store.lines("SELECT reason, state FROM v_mergers") == ["one-letter|merged"])
    }

    @Test func aLineThatIsNoneSaysWhichOne() throws {
        let store = try Store(path: path, mode: .write)
        try write(["# a comment", "Omar Guadarrama, Omar Guadarama"])
        let error = #expect(throws: StorageError.self) { try store.keep([document("a.txt", ["Omar Guadarrama"])]) }
        #expect(
            error?.description
                == "\(file): line 2 is no merger; write the kept name, a tab and the other spelling, or put # before it")
    }

    @Test func theSameDocumentsInAnotherOrderMergeAlike() throws {
        let documents = [
            document("a.txt", ["Omar Guadarrama", "Omar Guadarama"]), document("b.txt", ["Omar Guadarrama"]),
            document("c.txt", ["Inés Peña Ruiz", "Ines Pena Ruiz"]),
        ]
        let store = try Store(path: path, mode: .write)
        try store.keep(documents)
        let other = try Store(path: scratch.path("b.sqlite"), mode: .write)
        try other.keep(Array(documents.reversed()))
        #expect(
            try String(contentsOfFile: file, encoding: .utf8)
                == String(contentsOfFile: scratch.path("b.mergers.tsv"), encoding: .utf8))
    }
}
