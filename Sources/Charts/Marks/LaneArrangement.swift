import Analytics
import Documents
import Drawing

/// One lane of a timeline with a place for each of its acts.
struct LaneArrangement {
    /// How large things are set.
    struct Setting {
        var size: Double
        /// No label is wider.
        var widest: Double
        /// From row to row.
        var pitch: Double
        var radius: Double
        /// The least free space above the first and below the last row's middle.
        var pad: Double

        /// From roomy to tight.
        static let all = [
            Setting(size: 7.5, widest: 170, pitch: 11, radius: 3, pad: 9.5),
            Setting(size: 7.5, widest: 170, pitch: 10, radius: 3, pad: 6.5),
            Setting(size: 7, widest: 170, pitch: 8.6, radius: 2.7, pad: 5.5),
            Setting(size: 6.5, widest: 170, pitch: 7.8, radius: 2.5, pad: 5),
            Setting(size: 6.5, widest: 140, pitch: 7.7, radius: 2.5, pad: 4.8),
            Setting(size: 6.5, widest: 120, pitch: 7.6, radius: 2.5, pad: 4.6),
            Setting(size: 6.5, widest: 100, pitch: 7.6, radius: 2.5, pad: 4.6),
            Setting(size: 6.5, widest: 84, pitch: 7.6, radius: 2.5, pad: 4.6),
            Setting(size: 6.5, widest: 70, pitch: 7.6, radius: 2.5, pad: 4.6),
            Setting(size: 6.5, widest: 58, pitch: 7.5, radius: 2.5, pad: 4.4),
        ]
    }

    /// The axis and the zone of acts announced for after it.
    struct Field {
        var scale: CalendarScale
        /// Nil where nothing is announced for later.
        var zone: Double?
        var right: Double
    }

    var lane: LaneGroups.Lane
    var events: [LaneEvent] = []
    var labels: [String] = []
    private var isTooLong: [Bool] = []
    var items: [LaneLayout.Item] = []
    var places: [LaneLayout.Place] = []
    /// Acts in the zone, with their labels and rows.
    var later: [(event: LaneEvent, label: String, row: Int)] = []
    var shortened = 0
    /// Acts without a label, with or without a mark.
    var unlabelled = 0
    private(set) var rowCount = 1

    init(_ lane: LaneGroups.Lane, _ field: Field, _ setting: Setting, sketch: Sketch, widths: inout [String: Double]) {
        self.lane = lane
        let style = sketch.style(setting.size)
        func fitted(_ label: String, _ room: Double) -> (String, Double) {
            let full = widths[label] ?? sketch.width(label, sketch.style(10))
            widths[label] = full
            if full * setting.size / 10 <= room { return (label, full * setting.size / 10) }
            let short = sketch.fitting.shortened(label, to: room, style: style)
            return (short, sketch.width(short, style))
        }
        for event in lane.events {
            let name = lane.isMixed ? LaneGroups.name(of: event, without: lane.owner) + ": " + event.title : event.title
            if let start = event.earliest, start > field.scale.last {
                guard let zone = field.zone else { continue }
                let when = ", " + sketch.dates.brief(start, event.latest ?? start, year: start.year != field.scale.last.year)
                let room = field.right - zone - 2 * setting.radius - 10
                let whenWidth = sketch.width(when, style)
                let (short, _) = fitted(name, max(24, room - whenWidth))
                if short != name { shortened += 1 }
                // Where the term leaves the name no room, the label is cut as one.
                let label = sketch.width(short + when, style) <= room ? short + when : fitted(name + when, room).0
                later.append((event, label, 0))
                continue
            }
            // What is too long is cut once it is known where it stands: until then it counts with its widest allowed width.
            let full = widths[name] ?? sketch.width(name, sketch.style(10))
            widths[name] = full
            let width = min(full * setting.size / 10, setting.widest)
            let bar = field.bar(event)
            let anchor = event.lasts ? bar.lowerBound : (bar.lowerBound + bar.upperBound) / 2
            let reach = setting.radius * 1.22
            events.append(event)
            labels.append(name)
            isTooLong.append(full * setting.size / 10 > setting.widest)
            items.append(
                LaneLayout.Item(
                    mark: min(bar.lowerBound, anchor - reach)...max(bar.upperBound, anchor + reach), anchor: anchor,
                    labelWidth: width, weight: event.documents))
        }
    }

    /// Finds a place for everything in at most `most` rows, or as much as has one.
    mutating func place(_ field: Field, _ setting: Setting, _ sketch: Sketch, most: Int, leaders: Int) {
        let layout = LaneLayout(left: field.scale.start - 2, right: field.right)
        let packed = layout.packed(items, most: most)
        places = packed
        if let joined = layout.withLeaders(items, most: min(leaders, most)), joined.rowCount <= packed.rowCount + 2 {
            places = joined
        }
        if lane.isRest {
            for index in places.indices where places[index].label == nil { places[index].row = nil }
        }
        placeLater(field, most: most)
        unlabelled += places.filter { $0.label == nil }.count
        rowCount = max(places.rowCount, (later.map(\.row).max() ?? 0) + 1)
        // A long name gets a second line where the setting is roomy.
        let isLong = sketch.width(lane.name, sketch.style(setting.size, .semibold)) > field.scale.start - 8
        if isLong, setting.pad > 4.5, !lane.isRest { rowCount = max(rowCount, 2) }
    }

    /// Cuts labels that are too long to the room there is in their row.
    mutating func shorten(_ field: Field, _ setting: Setting, _ sketch: Sketch) {
        let style = sketch.style(setting.size)
        let hasLeaders = places.contains(where: \.hasLeader)
        for index in places.indices where isTooLong[index] {
            guard var label = places[index].label else { continue }
            var room = items[index].labelWidth
            if !hasLeaders, !places[index].isLeft {
                var end = field.right
                if let zone = field.zone, later.contains(where: { $0.row == label.row }) { end = zone - 4 }
                for other in places.indices where other != index && places[other].row == label.row {
                    var start = items[other].mark.lowerBound
                    if let other = places[other].label { start = min(start, other.x) }
                    if start > label.x { end = min(end, start - 4) }
                }
                room = max(room, end - label.x)
            }
            let short = sketch.fitting.shortened(labels[index], to: room, style: style)
            if short != labels[index] { shortened += 1 }
            labels[index] = short
            let width = sketch.width(short, style)
            // A label to the left of its mark keeps its end there.
            if places[index].isLeft {
                label.x += items[index].labelWidth - width
                places[index].label = label
            }
            items[index].labelWidth = width
        }
    }

    private mutating func placeLater(_ field: Field, most: Int) {
        guard let zone = field.zone else { return }
        var taken = Set<Int>()
        for (index, place) in places.enumerated() {
            if let row = place.row, items[index].mark.upperBound > zone - 3 { taken.insert(row) }
            if let label = place.label, label.x + items[index].labelWidth > zone - 3 { taken.insert(label.row) }
        }
        var kept: [(event: LaneEvent, label: String, row: Int)] = []
        for entry in later {
            guard let row = (0..<most).first(where: { !taken.contains($0) }) else {
                unlabelled += 1
                continue
            }
            taken.insert(row)
            kept.append((entry.event, entry.label, row))
        }
        later = kept
    }
}

extension LaneArrangement.Field {
    /// From where to where the date of `event` reaches on the axis; a single day is its middle.
    func bar(_ event: LaneEvent) -> ClosedRange<Double> {
        if !event.isInterval, let day = event.earliest { return scale.middle(of: day)...scale.middle(of: day) }
        let low = event.earliest.map { max(scale.start, scale.start(of: $0)) } ?? scale.start
        let high = event.latest.map { min(scale.end, scale.end(of: $0)) } ?? scale.end
        return low...max(low, high)
    }
}
