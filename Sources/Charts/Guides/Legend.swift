import Drawing

/// Symbols with their words in a row, wrapped where the row is full.
struct Legend {
    struct Item {
        var label: String
        /// Points that the symbol is wide.
        var width: Double
        /// The symbol around a centre.
        var symbol: (Point) -> [Element]
    }

    static let leading = 12.0
    let items: [Item]

    /// Rows of items with their left edges.
    private func rows(_ sketch: Sketch, width: Double) -> [[(Item, Double)]] {
        var rows: [[(Item, Double)]] = [[]]
        var x = 0.0
        for item in items {
            let needed = item.width + 4 + sketch.width(item.label, sketch.style())
            if x > 0, x + needed > width {
                rows.append([])
                x = 0
            }
            rows[rows.count - 1].append((item, x))
            x += needed + 8
        }
        return rows
    }

    func height(_ sketch: Sketch, width: Double) -> Double {
        items.isEmpty ? 0 : Double(rows(sketch, width: width).count) * Legend.leading
    }

    func draw(in sketch: inout Sketch, width: Double) {
        guard !items.isEmpty else { return }
        for (index, row) in rows(sketch, width: width).enumerated() {
            let y = 5 + Double(index) * Legend.leading
            for (item, x) in row {
                sketch.elements.append(.tagged("legend", item.symbol(Point(x + item.width / 2, y))))
                sketch.text(item.label, x + item.width + 4, middle: y, sketch.style(), tag: "legend")
            }
        }
    }
}
