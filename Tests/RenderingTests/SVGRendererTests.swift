import Drawing
import Rendering
import Testing

@Suite struct SVGRendererTests {
    private func svg(_ elements: [Element]) -> String {
        let picture = Picture(
            size: Size(100, 50.5), elements: elements, title: "A & B", description: "Dos \"barras\"", language: "es")
        return String(decoding: SVGRenderer().render(picture), as: UTF8.self)
    }

    @Test func textIsTextWithTitleAndDescription() {
        let text = svg([.text(Text("Año <2024>", at: Point(10, 20), style: TextStyle(size: 7.5), anchor: .end))])
        #expect(text.contains("<title id=\"t\">A &amp; B</title>"))
        #expect(text.contains("<desc id=\"d\">Dos &quot;barras&quot;</desc>"))
        #expect(text.contains("viewBox=\"0 0 100 50.5\" lang=\"es\""))
        #expect(
            text.contains(
                "<text x=\"10\" y=\"20\" class=\"s n\" font-size=\"7.5\" font-weight=\"400\" fill=\"#1A1A1A\" "
                    + "text-anchor=\"end\">Año &lt;2024&gt;</text>"))
    }

    @Test func hatchesAreSharedPatterns() {
        let hatch = Paint.hatch(Color(0x999999), width: 0.4, pitch: 3.5, background: Color(0xF4F4F2))
        let box = Path.rect(Rect(x: 0, y: 0, width: 5, height: 5))
        let text = svg([.path(box, fill: hatch, stroke: nil), .path(box, fill: hatch, stroke: nil)])
        #expect(text.split(separator: "<pattern ").count == 2)
        #expect(text.split(separator: "url(#h1)").count == 3)
    }

    @Test(arguments: [(0.0, "0"), (-0.0004, "0"), (1.5, "1.5"), (-2.25, "-2.25"), (10, "10"), (0.001, "0.001"), (.nan, "0")])
    func numbers(value: Double, text: String) {
        let svg = svg([.path(.line([Point(value, 0), Point(1, 1)]), fill: nil, stroke: Stroke(Color(0), width: 1))])
        #expect(svg.contains("d=\"M\(text) 0L1 1\""))
    }

    @Test func forbiddenControlsAreLeftOut() {
        #expect(svg([.text(Text("a\u{1}b", at: .zero, style: TextStyle(size: 8)))]).contains(">ab</text>"))
    }
}

@Suite struct PNGRendererTests {
    @Test func sizeFollowsDensityAndBytesRepeat() throws {
        let fonts = try FontFiles(in: FontFiles.standardFolders)
        let picture = Picture(
            size: Size(72, 36),
            elements: [
                .path(.circle(center: Point(20, 20), radius: 8), fill: .solid(Color(0xD55E00)), stroke: nil),
                .text(Text("E7", at: Point(40, 24), style: TextStyle(size: 8))),
            ])
        let bytes = try PNGRenderer(fonts: fonts).render(picture, density: 200)
        #expect(bytes == (try PNGRenderer(fonts: fonts).render(picture, density: 200)))
        #expect(Array(bytes[16..<24]) == [0, 0, 0, 200, 0, 0, 0, 100])
    }
}
