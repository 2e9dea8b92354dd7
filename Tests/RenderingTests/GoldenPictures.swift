import Analytics
import Charts
import Documents
import Drawing

/// The pictures that are kept as PNG: what drawing has to get right, and one whole chart.
enum GoldenPictures {
    static let names = ["marks", "activity"]

    static func picture(_ name: String, measuring: any TextMeasuring) throws -> Picture {
        name == "marks" ? marks : try activity(measuring)
    }

    /// Fills, strokes, dashes, curves, hatching, clips, and each weight of text on each anchor.
    private static var marks: Picture {
        let (ink, blue, orange) = (Color(0x1A1A1A), Color(0x0072B2), Color(0xE69F00))
        func line(_ y: Double, _ width: Double, _ dashes: [Double]) -> Element {
            .path(.line([Point(8, y), Point(60, y)]), fill: nil, stroke: Stroke(ink, width: width, dashes: dashes))
        }
        var elements: [Element] = [
            line(8, 0.4, []), line(14, 2.25, []), line(20, 0.8, [2, 2]),
            .path(.circle(center: Point(76, 14), radius: 6), fill: .solid(orange), stroke: Stroke(ink, width: 0.5)),
            .path(.rect(Rect(x: 90, y: 8, width: 24, height: 12)), fill: .color(blue, opacity: 0.2), stroke: nil),
            .path(
                .rect(Rect(x: 120, y: 8, width: 24, height: 12)),
                fill: .hatch(Color(0x999999), width: 0.4, pitch: 3.5, background: Color(0xF4F4F2)), stroke: nil),
            .group(
                [.path(.circle(center: Point(160, 14), radius: 9), fill: .solid(blue), stroke: nil)], offset: .zero,
                clip: Rect(x: 152, y: 8, width: 16, height: 8)),
        ]
        let weights: [TextStyle.Weight] = [.regular, .medium, .semibold, .bold]
        for (index, weight) in weights.enumerated() {
            let style = TextStyle(size: 7.5, weight: weight, color: ink)
            elements.append(.text(Text("Ñandú 1,51", at: Point(8, 36 + 11 * Double(index)), style: style)))
            elements.append(.text(Text("1\u{202F}234", at: Point(120, 36 + 11 * Double(index)), style: style, anchor: .end)))
            elements.append(.text(Text("sept", at: Point(150, 36 + 11 * Double(index)), style: style, anchor: .middle)))
        }
        return Picture(size: Size(180, 76), elements: elements, title: "marks", description: "marks")
    }

    /// Seven acts in two quarters.
    private static func activity(_ measuring: any TextMeasuring) throws -> Picture {
        let days = ["2024-05-21", "2024-06-11", "2024-07-03", "2024-07-17", "2024-08-20", "2024-09-12", "2024-09-13"]
        let words = LocalizedText(es: "actos", en: "acts")
        let columns = ["event", "earliest", "latest", "type", "status", "parties", "party_names", "title"]
        let table = Table(
            name: "cooperation-events", title: words, description: words,
            columns: columns.map { Column(name: $0, kind: .text, heading: words, description: words) },
            rows: days.enumerated().map { index, text in
                let day: Cell = CalendarDay(iso: text).map { .date($0) } ?? .missing
                let cells: [Cell] = [
                    .text("E-\(index)"), day, day, .text("AGREE"), .text("asserted"), .ids(["a", "b"]), .text("A; B"),
                    .text("acta"),
                ]
                return Row(id: "r\(index)", cells: cells, evidence: [])
            }, period: Period("2024-Q3"), note: words)
        let period = Period("2024-Q3") ?? Period(grain: .span, first: CalendarDay(ordinal: 0), last: CalendarDay(ordinal: 0))
        let options = ChartOptions(language: .spanish, period: period, size: Size(300, 110))
        let figure = try Activity().figure(tables: [table.name: table], options: options, measuring: measuring)
        return figure.standalone(measuring: measuring)
    }
}
