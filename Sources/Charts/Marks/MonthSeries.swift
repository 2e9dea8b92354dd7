import Analytics
import Documents

/// One institution's documents by month, with a place for every month of the table.
struct MonthSeries {
    struct Point {
        /// Nil where nothing was read.
        var value: Int?
        var low: Double?
        var high: Double?
        /// Documents read; nil where the table doesn't say.
        var exposure: Int?
        var isPartial = false
        var isBurst = false
        /// The row it came from.
        var row: String?
        /// False where the month has no documents at all: a gap, not a zero.
        var isRead = true
    }

    var id: String
    var acronym: String
    var name: String
    var months: [Period]
    var points: [Point]
    var label: String { acronym.isEmpty ? name : acronym }
    var total: Int { points.reduce(0) { $0 + ($1.value ?? 0) } }

    /// The series of a `mention-timeline` table, the most named first, ties by id.
    static func all(_ reader: TableReader, _ options: ChartOptions) -> [MonthSeries] {
        let rows = reader.table.rows.compactMap { row in reader.period(row, "month").map { ($0, row) } }
        guard let first = rows.map(\.0.first).min(), let last = rows.map(\.0.first).max(), let grain = rows.first?.0.grain else {
            return []
        }
        // Weeks or days where the period is a month or a week; months else. 600 are more than any reader can tell
        // apart, and a wrong date must not make a million.
        let parts = Period(grain: .span, first: first, last: last).divided(by: grain == .span ? .month : grain)
        return all(reader, options, rows: rows, months: Array(parts.suffix(600)))
    }

    private static func all(
        _ reader: TableReader, _ options: ChartOptions, rows: [(Period, Row)], months: [Period]
    ) -> [MonthSeries] {
        let places = Dictionary(months.enumerated().map { ($1.first, $0) }, uniquingKeysWith: { first, _ in first })
        func index(_ period: Period) -> Int { places[period.first] ?? -1 }
        var exposure = [Int?](repeating: nil, count: months.count)
        for (month, row) in rows where months.indices.contains(index(month)) {
            guard let read = reader.count(row, "documents_read") else { continue }
            exposure[index(month)] = max(exposure[index(month)] ?? 0, read)
        }
        let knowsExposure = exposure.contains { $0 != nil }
        if knowsExposure, let opening = exposure.firstIndex(where: { ($0 ?? 0) > 0 }), opening > 0 {
            // Before the first month that was read there is no gap: the corpus begins there. The axis keeps its quarter.
            let quarter = Period.containing(months[opening].first, grain: .quarter).first
            let kept = months.firstIndex { $0.first >= quarter } ?? opening
            if kept > 0 { return all(reader, options, rows: rows, months: Array(months[kept...])) }
        }
        var order: [String] = []
        var byID: [String: MonthSeries] = [:]
        for (month, row) in rows where months.indices.contains(index(month)) {
            let id = reader.text(row, "institution")
            if id.isEmpty { continue }
            if byID[id] == nil {
                order.append(id)
                let name = reader.text(row, "name").isEmpty ? id : reader.text(row, "name")
                let short = options.shortNames[id] ?? reader.text(row, "acronym")
                byID[id] = MonthSeries(
                    id: id, acronym: short == name ? "" : short, name: name,
                    months: months,
                    points: exposure.map { read in
                        // A month that no row speaks of was not read; with exposure known, a month without a row is a zero.
                        let isRead = knowsExposure ? (read ?? 0) > 0 : true
                        return Point(value: isRead ? 0 : nil, exposure: read, isRead: isRead)
                    })
            }
            let place = index(month)
            guard var point = byID[id]?.points[place], point.isRead else { continue }
            point.value = reader.count(row, "documents")
            point.isRead = point.value != nil
            point.low = reader.number(row, "low")
            point.high = reader.number(row, "high")
            point.isPartial = reader.number(row, "partial").map { $0 > 0 } ?? false
            point.row = row.id
            byID[id]?.points[place] = point
        }
        return order.compactMap { byID[$0] }.sorted { ($1.total, $0.id) < ($0.total, $1.id) }
    }

    /// Marks the months of a `bursts` table, in which the institution is named far more often than usual.
    static func mark(_ series: inout [MonthSeries], bursts reader: TableReader) {
        for row in reader.table.rows {
            guard let start = reader.period(row, "start"), let end = reader.period(row, "end"),
                let index = series.firstIndex(where: { $0.id == reader.text(row, "institution") })
            else { continue }
            for (place, month) in series[index].months.enumerated() where start.first <= month.first && month.last <= end.last {
                series[index].points[place].isBurst = series[index].points[place].value != nil
            }
        }
    }

    /// Runs of months with a value, each from first to last index: what a line may join.
    var runs: [ClosedRange<Int>] {
        var runs: [ClosedRange<Int>] = []
        for (index, point) in points.enumerated() where point.value != nil {
            if let last = runs.last, last.upperBound == index - 1 {
                runs[runs.count - 1] = last.lowerBound...index
            } else {
                runs.append(index...index)
            }
        }
        return runs
    }
}
