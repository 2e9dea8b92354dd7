/// Places the labels of one lane's marks so that none touches another, a mark or a leader.
///
/// Marks stand on the lane's first row with their label to the right. A label that has no room there drops to a row below and
/// is joined to its mark by a leader. Marks are taken from right to left: the earliest of a cluster drops lowest, so that no
/// leader crosses a label. A lane too dense for that is packed: each mark goes down together with its label, without leaders.
package struct LaneLayout {
    /// A mark and its label, before they have a place.
    package struct Item: Sendable, Hashable {
        /// From the left to the right edge of the mark, in points; of the bar where it is an interval.
        package var mark: ClosedRange<Double>
        /// Where a leader starts, and the middle of the mark.
        package var anchor: Double
        package var labelWidth: Double
        /// Who goes first where not all have room.
        package var weight: Int

        package init(mark: ClosedRange<Double>, anchor: Double, labelWidth: Double, weight: Int = 1) {
            self.mark = mark
            self.anchor = anchor
            self.labelWidth = labelWidth
            self.weight = weight
        }
    }

    /// Where an item stands.
    package struct Place: Sendable, Hashable {
        /// The row of the mark; nil where it has no room at all.
        package var row: Int?
        /// The row and the left edge of the label; nil where it has no room.
        package var label: (row: Int, x: Double)? {
            get { labelRow.map { ($0, labelX) } }
            set { (labelRow, labelX) = (newValue?.row, newValue?.x ?? 0) }
        }
        private var labelRow: Int?
        private var labelX = 0.0
        package var hasLeader = false
        /// Whether the label is to the left of its mark.
        package var isLeft = false
    }

    package var left: Double
    package var right: Double
    /// Free points between a mark and its label, and at least between a label and the next thing.
    package var gap = 4.0

    package init(left: Double, right: Double) {
        self.left = left
        self.right = right
    }

    /// What is taken in each row, as stretches that don't overlap.
    struct Rows {
        var taken: [[ClosedRange<Double>]]

        init(_ count: Int) { taken = Array(repeating: [], count: count) }

        func isFree(_ row: Int, _ low: Double, _ high: Double) -> Bool {
            taken[row].allSatisfy { high <= $0.lowerBound || $0.upperBound <= low }
        }

        mutating func take(_ row: Int, _ low: Double, _ high: Double) { taken[row].append(low...max(low, high)) }
    }

    /// Marks on the first row, labels beside or below them; nil where marks touch each other or labels need more than `most` rows.
    package func withLeaders(_ items: [Item], most: Int) -> [Place]? {
        guard most > 0 else { return nil }
        var rows = Rows(most)
        for item in items {
            guard rows.isFree(0, item.mark.lowerBound, item.mark.upperBound) else { return nil }
            rows.take(0, item.mark.lowerBound, item.mark.upperBound)
        }
        var leaders: [(x: Double, row: Int)] = []
        var places = [Place](repeating: Place(), count: items.count)
        let order = items.indices.sorted { (items[$1].anchor, $0) < (items[$0].anchor, $1) }
        for index in order {
            let item = items[index]
            places[index].row = 0
            func isClear(_ row: Int, _ low: Double, _ high: Double) -> Bool {
                guard low >= left, high <= right else { return false }
                return leaders.allSatisfy { $0.row < row || $0.x + 2 <= low || high + 2 <= $0.x }
            }
            /// A label on the mark's own row: other things may come as near as `gap` on the far side.
            func beside(_ x: Double, _ isLeft: Bool) -> Bool {
                let (low, high) = isLeft ? (x - gap, x + item.labelWidth) : (x, x + item.labelWidth + gap)
                guard x >= left, x + item.labelWidth <= right, rows.isFree(0, low, high) else { return false }
                rows.take(0, low, high)
                places[index].label = (0, x)
                places[index].isLeft = isLeft
                return true
            }
            func below(_ row: Int, _ x: Double, _ isLeft: Bool) -> Bool {
                // The leader's foot belongs to what the label takes.
                let (low, high) = (min(x - gap / 2, item.anchor - 2), max(x + item.labelWidth + gap / 2, item.anchor + 2))
                guard isClear(row, x, x + item.labelWidth), rows.isFree(row, low, high),
                    (1..<max(1, row)).allSatisfy({ rows.isFree($0, item.anchor - 1.5, item.anchor + 1.5) })
                else { return false }
                rows.take(row, low, high)
                leaders.append((item.anchor, row))
                places[index].label = (row, x)
                places[index].isLeft = isLeft
                places[index].hasLeader = true
                return true
            }
            if beside(item.mark.upperBound + gap, false) { continue }
            let isAtEdge = item.mark.upperBound + gap + item.labelWidth > right
            if isAtEdge, beside(item.mark.lowerBound - gap - item.labelWidth, true) { continue }
            if (1..<max(1, most)).contains(where: { below($0, item.anchor + 6, false) }) { continue }
            if beside(item.mark.lowerBound - gap - item.labelWidth, true) { continue }
            if (1..<max(1, most)).contains(where: { below($0, item.anchor - 6 - item.labelWidth, true) }) { continue }
            return nil
        }
        return places
    }

    /// Each mark in one row with its label, in as few rows as will do.
    /// - Parameter most: rows there are; items beyond them keep their mark where it has room, and lose the label.
    package func packed(_ items: [Item], most: Int) -> [Place] {
        func attempt(_ order: [Int], rows count: Int) -> [Place] {
            var rows = Rows(count)
            var places = [Place](repeating: Place(), count: items.count)
            for index in order {
                let item = items[index]
                let end = item.mark.upperBound + gap + item.labelWidth
                let start = item.mark.lowerBound - gap - item.labelWidth
                if end <= right, let row = (0..<count).first(where: { rows.isFree($0, item.mark.lowerBound, end + gap) }) {
                    rows.take(row, item.mark.lowerBound, end + gap)
                    places[index].row = row
                    places[index].label = (row, item.mark.upperBound + gap)
                } else if start >= left,
                    let row = (0..<count).first(where: { rows.isFree($0, start - gap, item.mark.upperBound) })
                {
                    rows.take(row, start - gap, item.mark.upperBound)
                    places[index].row = row
                    places[index].label = (row, start)
                    places[index].isLeft = true
                }
            }
            for index in order where places[index].row == nil {
                let mark = items[index].mark
                guard let row = (0..<count).first(where: { rows.isFree($0, mark.lowerBound - 0.5, mark.upperBound + 0.5) })
                else { continue }
                rows.take(row, mark.lowerBound - 0.5, mark.upperBound + 0.5)
                places[index].row = row
            }
            return places
        }
        let byStart = items.indices.sorted { (items[$0].mark.lowerBound, $0) < (items[$1].mark.lowerBound, $1) }
        let places = attempt(byStart, rows: max(1, most))
        if places.allSatisfy({ $0.label != nil }) { return places }
        let byWeight = items.indices.sorted {
            (items[$1].weight, items[$0].anchor, $0) < (items[$0].weight, items[$1].anchor, $1)
        }
        return attempt(byWeight, rows: max(1, most))
    }
}

extension [LaneLayout.Place] {
    /// Rows from the first to the last one that anything stands on; 1 for none.
    package var rowCount: Int {
        (map { Swift.max($0.row ?? 0, $0.label?.row ?? 0) }.max() ?? 0) + 1
    }
}
