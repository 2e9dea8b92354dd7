import Drawing
import Rendering
import Testing

@Suite struct TextMeasurerTests {
    private let measurer: PangoTextMeasurer

    init() throws { measurer = try PangoTextMeasurer(FontFiles(in: FontFiles.standardFolders)) }

    @Test func tabularFiguresHaveOneWidth() {
        let style = TextStyle(size: 8)
        let widths = Set("0123456789".map { measurer.width(of: String($0), style: style) })
        #expect(widths.count == 1)
    }

    @Test(arguments: TextStyle.Face.allCases) func widthGrowsWithSize(face: TextStyle.Face) {
        let small = measurer.width(of: "Cooperación", style: TextStyle(face, size: 10))
        let large = measurer.width(of: "Cooperación", style: TextStyle(face, size: 20))
        #expect(small > 30)
        #expect(abs(large - 2 * small) < 0.2)
    }

    @Test func heightsAreInOrder() {
        for face in TextStyle.Face.allCases {
            let metrics = measurer.metrics(of: TextStyle(face, size: 10))
            #expect(metrics.ascent > metrics.capHeight)
            #expect(metrics.capHeight > metrics.xHeight)
            #expect(metrics.xHeight > 4)
            #expect(metrics.descent > 1)
        }
    }

    @Test func weightsDiffer() {
        let widths = TextStyle.Weight.allCases.map {
            measurer.width(of: "Mecanismo Nacional", style: TextStyle(size: 10, weight: $0))
        }
        #expect(Set(widths).count == 4)
    }

    @Test func oneMeasurerServesManyTasks() async {
        let measurer = measurer
        let expected = measurer.width(of: "palabra 7", style: TextStyle(size: 9))
        await withTaskGroup(of: Double.self) { group in
            for task in 0..<64 {
                group.addTask {
                    _ = measurer.width(of: "palabra \(task)", style: TextStyle(size: 9))
                    return measurer.width(of: "palabra 7", style: TextStyle(size: 9))
                }
            }
            for await width in group { #expect(width == expected) }
        }
    }
}
