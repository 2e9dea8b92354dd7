import Charts
import Drawing
import Testing

@Suite struct LayoutLinterTests {
    private func findings(_ elements: [Element], description: String = "x") -> [LayoutFinding.Problem] {
        let picture = Picture(size: Size(100, 40), elements: elements, description: description)
        return LayoutLinter().findings(in: picture, measuring: FixedMeasuring()).map(\.problem)
    }

    private func text(_ string: String, _ x: Double, _ y: Double, size: Double = 7.5, color: Color = Color(0x1A1A1A)) -> Element {
        .text(Text(string, at: Point(x, y), style: TextStyle(size: size, color: color)))
    }

    @Test func findsWhatReadersStumbleOver() {
        #expect(findings([text("uno", 5, 20), text("dos", 40, 20)]).isEmpty)
        #expect(findings([text("uno", 5, 20), text("dos", 10, 22)]) == [.overlap("uno", "dos")])
        #expect(findings([text("largo", 90, 20)]) == [.cut("largo")])
        #expect(findings([text("uno", 5, 20, size: 6)]) == [.small("uno", size: 6)])
        #expect(findings([], description: "") == [.noDescription])
        let leader = Element.tagged(
            "leader", [.path(.line([Point(0, 18), Point(60, 18)]), fill: nil, stroke: Stroke(Color(0), width: 0.4))])
        #expect(findings([text("uno", 5, 20), leader]) == [.leaderThrough("uno")])
        let rule = Element.path(.line([Point(12, 0), Point(12, 40)]), fill: nil, stroke: Stroke(Color(0), width: 0.8))
        #expect(findings([text("uno", 5, 20), rule]) == [.struck("uno")])
        #expect(findings([rule, text("uno", 5, 20)]) == [.struck("uno")])
        // Paper between the line and the text hides the line.
        let paper = Element.path(
            .rect(Rect(x: 2, y: 10, width: 40, height: 14)), fill: .color(Color(0xFFFFFF), opacity: 0.9), stroke: nil)
        #expect(findings([rule, paper, text("uno", 5, 20)]).isEmpty)
        let arc = Path([.move(Point(0, 0)), .curve(Point(0, 30), Point(40, 30), Point(40, 0))])
        #expect(findings([.path(arc, fill: nil, stroke: Stroke(Color(0), width: 1)), text("uno", 14, 25)]) == [.struck("uno")])
    }

    @Test func lettersThatTheFontsLackAreNamed() {
        struct LatinOnly: TextMeasuring {
            func width(of text: String, style: TextStyle) -> Double { FixedMeasuring().width(of: text, style: style) }
            func metrics(of style: TextStyle) -> FontMetrics { FixedMeasuring().metrics(of: style) }
            func hasLetters(of text: String, style: TextStyle) -> Bool { text.unicodeScalars.allSatisfy { $0.value < 0x250 } }
        }
        let picture = Picture(size: Size(100, 40), elements: [text("año", 5, 20), text("委員", 40, 20)], description: "x")
        let findings = LayoutLinter().findings(in: picture, measuring: LatinOnly())
        #expect(findings.map(\.description) == ["the fonts lack letters of '委員'"])
    }

    @Test func contrastCountsWhatIsBehind() {
        let dark = Element.path(.rect(Rect(x: 0, y: 0, width: 100, height: 40)), fill: .solid(Color(0x0B3A5E)), stroke: nil)
        let white = text("uno", 5, 20, color: Color(0xFFFFFF))
        #expect(findings([dark, white]).isEmpty)
        #expect(findings([white]) == [.contrast("uno", ratio: 1)])
        #expect(LayoutFinding(.contrast("uno", ratio: 2.36)).description == "'uno' has a contrast of 2.3 : 1; 4.5 is the least")
    }
}
