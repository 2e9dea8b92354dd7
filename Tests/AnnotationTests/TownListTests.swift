import Testing

@testable import Annotation

@Suite struct TownListTests {
    private static let names = ["acha", "bavispe", "el ceibo", "jalal-abad", "may pen", "zaña"]

    @Test func everyNameIsFoundAndNoOther() {
        let list = TownList(Array((Self.names.joined(separator: "\n") + "\n").utf8))
        for name in Self.names { #expect(list.contains(Array(name.utf8)), "\(name)") }
        for name in ["", "a", "ach", "achaa", "bavisp", "el", "may", "may pe", "may pens", "zz", "\n"] {
            #expect(!list.contains(Array(name.utf8)), "\(name)")
        }
    }

    @Test func anEmptyListHasNone() {
        #expect(!TownList([]).contains(Array("acha".utf8)))
    }

    /// The search needs the order of bytes, and no line twice.
    @Test func theFileIsInOrder() throws {
        let file = try #require(ProjectData.files("registry").first { $0.path.hasSuffix("towns.txt") })
        let lines = file.bytes.split(separator: UInt8(ascii: "\n"))
        #expect(lines.count > 30_000)
        #expect(zip(lines, lines.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
        let list = TownList(file.bytes)
        #expect(lines.allSatisfy { list.contains(Array($0)) })
    }
}
