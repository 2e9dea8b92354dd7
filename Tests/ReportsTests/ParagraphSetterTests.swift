import Drawing
import Testing

@testable import Reports

@Suite struct ParagraphSetterTests {
    private let style = TextStyle(.serif, size: 10)
    private let text = """
        Las instituciones que vigilan los lugares de privación de libertad publicaron en el trimestre un registro común de visitas, \
        acordaron el ingreso sin aviso y prometieron capacitar al personal penitenciario antes de que termine el año siguiente.
        """

    private func setter(_ width: Double, justified: Bool = true) -> ParagraphSetter {
        ParagraphSetter(measuring: FakeMeasurer(), width: width, justified: justified, hyphenates: true)
    }

    @Test(arguments: [75.0, 90, 140, 200, 317, 500], [true, false])
    func losesNoCharacterAndFillsLines(width: Double, justified: Bool) {
        let lines = setter(width, justified: justified).lines(of: [Run(text, style)])
        var joined = ""
        for line in lines {
            joined += line.isHyphenated ? String(line.text.dropLast()) : line.text + " "
        }
        #expect(joined == text + " ")
        for line in lines { #expect(line.width <= width + 0.01) }
        if justified { for line in lines.dropLast() where line.text.contains(" ") { #expect(abs(line.width - width) < 0.01) } }
    }

    @Test func neverEndsThreeLinesInHyphens() {
        for width in stride(from: 70.0, through: 200, by: 7) {
            let lines = setter(width).lines(of: [Run(text, style)])
            for index in lines.indices.dropFirst(2) {
                #expect(!(lines[index].isHyphenated && lines[index - 1].isHyphenated && lines[index - 2].isHyphenated))
            }
        }
    }

    @Test func aKeyOfEvidenceNeverStartsALine() {
        let key = TextStyle(.sans, size: 6.5)
        for width in stride(from: 40.0, through: 160, by: 3) {
            let runs = (0..<20).flatMap { [Run(" registran 7\($0)", style), Run("E\($0)", key, rise: 3.6)] }
            for line in setter(width).lines(of: runs) { #expect(line.spans.first?.run.rise == 0) }
        }
    }

    /// The measure of Knuth and Plass, but for the classes of fitness: at most 3000 a line.
    @Test(arguments: [120.0, 150, 190, 230]) func theWholeIsNoWorseThanLineByLine(width: Double) {
        func demerits(_ widths: [Double]) -> Double {
            widths.dropLast().reduce(0) { sum, own in
                let ratio = (width - own) / (width * 0.2)
                return sum + (1 + 100 * ratio * ratio * ratio) * (1 + 100 * ratio * ratio * ratio)
            }
        }
        let measurer = FakeMeasurer()
        var greedy: [Double] = []
        var line = ""
        for word in text.split(separator: " ") {
            let longer = line.isEmpty ? String(word) : line + " " + word
            if measurer.width(of: longer, style: style) > width {
                greedy.append(measurer.width(of: line, style: style))
                line = String(word)
            } else {
                line = longer
            }
        }
        greedy.append(measurer.width(of: line, style: style))
        let setter = ParagraphSetter(measuring: measurer, width: width)
        let lines = setter.lines(of: [Run(text, style)])
        #expect(demerits(lines.map(\.width)) <= demerits(greedy) + 3000 * Double(greedy.count))
    }

    @Test func aWordWiderThanTheLineIsCut() {
        let lines = setter(50, justified: false).lines(of: [Run("https://altamira.example/una/ruta/larguisima", style)])
        #expect(lines.count > 1)
        #expect(lines.map(\.text).joined() == "https://altamira.example/una/ruta/larguisima")
        for line in lines { #expect(line.width <= 50.01) }
    }

    @Test func nothingGivesNoLines() {
        #expect(setter(100).lines(of: []).isEmpty)
        #expect(setter(100).lines(of: [Run("", style)]).isEmpty)
    }
}
