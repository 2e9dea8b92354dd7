import Documents
import Testing

/// Texts that nobody writes: they are read without a trap, in linear time, and lose nothing.
@Suite struct HostileTextTests {
    static let texts: [(name: String, text: String)] = [
        ("one word", String(repeating: "a", count: 200_000)), ("brackets", String(repeating: "(", count: 100_000)),
        ("marks", String(repeating: "\u{301}", count: 100_000)), ("stops", String(repeating: ". ", count: 100_000)),
        ("lines", String(repeating: "a\n", count: 50_000)), ("feeds", String(repeating: "x\u{0C}", count: 30_000)),
        ("speakers", String(repeating: "---\nX\n", count: 20_000)), ("openings", String(repeating: "¿", count: 100_000)),
        ("dates", String(repeating: "1 de enero de ", count: 20_000)), ("photos", String(repeating: "foto: ", count: 30_000)),
        ("hyphens", String(repeating: "aaaa-\nbbbb ", count: 20_000)),
        ("captions", String(repeating: "A. Foto: EFE\n", count: 20_000)),
    ]

    @Test(arguments: texts.map(\.name))
    func nothingIsLostAndNothingTraps(_ name: String) throws {
        let text = try #require(HostileTextTests.texts.first { $0.name == name }).text
        let document = try #require(reading(text))
        var seen = 0
        for zone in document.zones { seen += zone.range.count }
        let bytes = Array(text.utf8)
        #expect(seen >= bytes.reduce(0) { $0 + ($1 > 32 ? 1 : 0) })
        #expect(document.reading.sentences.allSatisfy { !$0.isEmpty })
    }
}
