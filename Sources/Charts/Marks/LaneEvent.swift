import Analytics
import Documents
import Drawing

/// An act of cooperation as timelines draw it.
struct LaneEvent {
    var id: String
    var row: Row
    var look: EventLook
    /// Announced and not confirmed.
    var isPlanned: Bool
    var title: String
    var earliest: CalendarDay?
    var latest: CalendarDay?
    /// Sorted ids.
    var parties: [String]
    var partyNames: [String: String]
    /// Documents that tell of it.
    var documents: Int
    /// Whether it lasted from its first to its last day; else an interval only says that the day is not known.
    var lasts = false

    var isInterval: Bool { earliest == nil || latest == nil || earliest != latest }

    /// The acts of a `cooperation-events` table, in time; those negated are left out and counted.
    static func all(_ reader: TableReader, _ options: ChartOptions, _ theme: Theme) -> (events: [LaneEvent], negated: Int) {
        var negated = 0
        var events: [LaneEvent] = []
        for row in reader.table.rows {
            let status = reader.code(row, "status")
            if status == "negated" {
                negated += 1
                continue
            }
            let ids = reader.ids(row, "parties")
            let names = reader.text(row, "party_names").split { $0 == ";" || $0 == "·" }.map { String($0).trimmed }
            var partyNames: [String: String] = [:]
            for (index, id) in ids.enumerated() {
                partyNames[id] = options.shortNames[id] ?? (names.count == ids.count ? names[index] : id)
            }
            let id = reader.text(row, "event")
            let look = EventLook.of(reader.code(row, "type"), theme)
            let title = reader.text(row, "title")
            events.append(
                LaneEvent(
                    id: id.isEmpty ? row.id : id, row: row, look: look,
                    isPlanned: status == "planned" || status == "hypothetical",
                    title: (title.isEmpty ? look.word[reader.language] : title).capitalizedFirst,
                    earliest: reader.day(row, "earliest"),
                    latest: reader.day(row, "latest"), parties: Array(Set(ids)).sorted(), partyNames: partyNames,
                    documents: max(1, reader.count(row, "documents") ?? reader.ids(row, "documents").count),
                    lasts: reader.code(row, "basis") == "span"))
        }
        events.sort { ($0.middle, $0.id) < ($1.middle, $1.id) }
        return (events, negated)
    }

    private var middle: Int {
        switch (earliest, latest) {
        case (let first?, let last?): (first.ordinal + last.ordinal) / 2
        case (let day?, nil), (nil, let day?): day.ordinal
        case (nil, nil): Int.max
        }
    }
}
