import Documents
import Testing

@Suite struct ReadingViewTests {
    static let texts = [
        "Una sola línea.", " \n\n Título sin punto\n\nUn párrafo de una línea que dice algo con sus palabras, y termina aquí.\n",
        wrapped, "línea\r\ncon retorno\r\n\r\notra más\r\n", "página uno\u{0C}página dos\u{0C}", "a\u{A0}b \u{2003} c\u{FEFF} d",
        "uno\u{2028}dos\u{2029}tres", "----\n\n***\n???", "¿Quién?, ¡ella! «Sí».\n“No”.\n", "e\u{301}\u{301}\u{301} \u{301}x",
    ]

    static let wrapped = """
        La Defensoría de Río Claro y la Comisión de Visitas acordaron ayer un calen-
        dario común de visitas a los centros de internamiento, con el propósito de
        que ambas instituciones compartan sus hallazgos, y de que las autoridades
        respondan a ellos en un plazo de treinta días. La Defensoría publicará cada
        trimestre un informe breve.
         La Comisión dará seguimiento a las recomendaciones y avisará a la Defen-
        soría de cualquier incidente grave que conozca durante las visitas.
        """

    @Test(arguments: texts)
    func everySourceByteThatIsSeenIsInOneZone(_ text: String) throws {
        let document = try #require(reading(text))
        let bytes = Array(document.text.utf8)
        var covered = [Int](repeating: 0, count: bytes.count)
        for zone in document.zones { for index in zone.range { covered[index] += 1 } }
        for (index, byte) in bytes.enumerated() where byte > 32 && byte < 0x7F { #expect(covered[index] == 1, "byte \(index)") }
        #expect(covered.allSatisfy { $0 <= 1 })
        #expect(zip(document.zones, document.zones.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
    }

    @Test(arguments: texts)
    func everySegmentEqualsItsSource(_ text: String) throws {
        let document = try #require(reading(text))
        let (source, view) = (Array(document.text.utf8), Array(document.reading.text.utf8))
        for segment in document.reading.segments {
            let seen = view[segment.viewStart..<(segment.viewStart + segment.length)]
            #expect(seen.elementsEqual(source[segment.sourceStart..<(segment.sourceStart + segment.length)]))
            let range = segment.viewStart..<(segment.viewStart + segment.length)
            #expect(document.reading.sourceRange(range) == segment.sourceStart..<(segment.sourceStart + segment.length))
        }
    }

    @Test(arguments: texts)
    func everyWordOfTheViewLeadsToItsSource(_ text: String) throws {
        let document = try #require(reading(text))
        let (source, view) = (Array(document.text.utf8), Array(document.reading.text.utf8))
        var start = 0
        for index in 0...view.count where index == view.count || view[index] == 32 || view[index] == 10 {
            if start < index {
                let range = document.reading.sourceRange(start..<index)
                // A word that a line end cut has its hyphen and the line end in the source, and nothing else.
                let read = source[range].filter { $0 > 32 }
                let word = Array(view[start..<index])
                #expect(Array(read) == word || Array(read).filter { $0 != 45 } == word.filter { $0 != 45 })
            }
            start = index + 1
        }
    }

    @Test(arguments: texts)
    func sentencesAndBlocksLoseNothing(_ text: String) throws {
        let document = try #require(reading(text))
        let view = Array(document.reading.text.utf8)
        var covered = [Int](repeating: 0, count: view.count)
        for sentence in document.reading.sentences {
            for index in sentence { covered[index] += 1 }
            #expect(
                document.reading.blocks.contains {
                    $0.range.contains(sentence.lowerBound) && sentence.upperBound <= $0.range.upperBound
                })
        }
        for (index, byte) in view.enumerated() where byte > 32 && byte < 0x7F { #expect(covered[index] == 1) }
    }

    @Test func wrappedLinesAreJoinedAndAnIndentStartsAParagraph() throws {
        let document = try #require(reading(ReadingViewTests.wrapped))
        let lines = document.reading.text.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(
            lines.first?.hasPrefix(
                "La Defensoría de Río Claro y la Comisión de Visitas acordaron ayer un calendario común de visitas") == true)
        #expect(
            lines.last?.hasPrefix("La Comisión dará seguimiento a las recomendaciones y avisará a la Defensoría de cualquier")
                == true)
        #expect(document.reading.sentences.count == 3)
    }

    @Test func linesThatAreNotWrappedStayParagraphs() throws {
        let text = "Primera frase completa del acta.\nSegunda frase, más larga que la primera.\nY la tercera.\n"
        #expect(try #require(reading(text)).zones.count == 3)
    }
}
