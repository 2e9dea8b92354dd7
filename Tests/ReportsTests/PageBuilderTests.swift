import Drawing
import Testing

@testable import Reports

@Suite struct PageBuilderTests {
    private let style = TextStyle(size: 10)

    private func piece(_ name: String, height: Double = 14) -> Piece {
        Piece(parts: [Page.Tagged(.paragraph, elements: [.text(Text(name, at: Point(0, 10), style: style))])], height: height)
    }

    private func pages(_ pieces: [Piece]) -> [[String]] {
        PageBuilder.pages(pieces, area: Rect(x: 0, y: 0, width: 200, height: 140), grid: 14, rightColumn: 100).map { page in
            page.content.flatMap { $0.texts(at: .zero) }.map(\.string)
        }
    }

    @Test func aPageTakesAsManyLinesAsItHas() {
        let pieces = (0..<23).map { piece("l\($0)") }
        #expect(pages(pieces).map(\.count) == [10, 10, 3])
    }

    @Test func whatMayNotBreakGoesOverTogether() {
        var pieces = (0..<12).map { piece("l\($0)") }
        pieces[9].mayBreakBefore = false
        pieces[10].mayBreakBefore = false
        #expect(pages(pieces) == [(0..<8).map { "l\($0)" }, ["l8", "l9", "l10", "l11"]])
    }

    @Test func aTableRepeatsItsHeader() {
        var pieces = (0..<12).map { piece("r\($0)") }
        for index in pieces.indices { pieces[index].continuation = [piece("head")] }
        #expect(pages(pieces)[1] == ["head", "r10", "r11"])
    }

    @Test func twoColumnsAreLevel() {
        var pieces = (0..<7).map { piece("e\($0)", height: 28) }
        for index in pieces.indices { pieces[index].isHalf = true }
        let built = PageBuilder.pages(pieces, area: Rect(x: 0, y: 0, width: 200, height: 140), grid: 14, rightColumn: 100)
        let places = built[0].content.flatMap { $0.texts(at: .zero) }.map(\.position)
        #expect(places.count { $0.x == 0 } == 4)
        #expect(places.count { $0.x == 100 } == 3)
        #expect(places[4].y == 10)
    }

    @Test func aPieceLargerThanAPageStillGetsOne() {
        #expect(pages([piece("a"), piece("huge", height: 400), piece("b")]) == [["a"], ["huge"], ["b"]])
    }
}
