import Analytics
import Documents
import Drawing

/// Lays the lanes of a timeline out in the room there is, and draws them.
struct LanePlot {
    /// What came of it.
    struct Drawn {
        var sketch: Sketch
        var size: Size
        /// Acts without a label for want of room.
        var unlabelled: Int
        /// Labels cut short.
        var shortened: Int
        /// Whether a duration, and an uncertain date, is drawn as a bar.
        var hasDuration = false
        var hasUncertain = false
    }

    let groups: LaneGroups
    /// The first day of the axis.
    let first: CalendarDay
    let options: ChartOptions
    let sketch: Sketch
    /// Stretches of days of which nothing was read.
    var gaps: [ClosedRange<CalendarDay>] = []

    /// A lane of odds and ends with more rows than these is a crowd that nobody reads.
    private static let mostRestRows = 6

    private var events: [LaneEvent] { groups.lanes.flatMap(\.events) }
    private var last: CalendarDay { options.period.last }

    func draw(width: Double, heights: [Double]) -> Drawn {
        let field = field(width: width)
        let legend = legend(field)
        let head = legend.height(sketch, width: width) + 6
        let highest = heights.last ?? 0
        func room(_ height: Double) -> Double { height - head - foot - CalendarAxis.height }
        var widths: [String: Double] = [:]
        var settings = LaneArrangement.Setting.all
        // Far more acts than any setting can label: the tries before the last would be for nothing.
        if events.count > 150 { settings = [] }
        for (index, setting) in settings.enumerated() {
            var lanes = groups.lanes.map {
                LaneArrangement($0, field, setting, sketch: sketch, widths: &widths)
            }
            for lane in lanes.indices { lanes[lane].place(field, setting, sketch, most: 40, leaders: index < 2 ? 5 : 2) }
            guard lanes.allSatisfy({ $0.unlabelled == 0 }) else { continue }
            let needed = lanes.reduce(0) { $0 + Double($1.rowCount - 1) * setting.pitch + 2 * setting.pad }
            let height = index == 0 ? heights.first { needed <= room($0) } : needed <= room(highest) ? highest : nil
            if let height { return draw(lanes, setting, field, legend, head: head, size: Size(width, height)) }
        }
        // Not all have room: as large as the lanes of their own allow that, and what does not fit is counted.
        var setting = LaneArrangement.Setting.all[1]
        var lanes: [LaneArrangement] = []
        for index in [1, 2, 3, 6] {
            setting = LaneArrangement.Setting.all[index]
            lanes = capped(field, setting, room: room(highest), widths: &widths)
            if lanes.allSatisfy({ $0.lane.isRest || $0.unlabelled + $0.shortened == 0 }) { break }
        }
        return draw(lanes, setting, field, legend, head: head, size: Size(width, highest))
    }

    /// Lanes with as many rows as there is room for, shared out so that no lane has many while another wants one.
    private func capped(
        _ field: LaneArrangement.Field, _ setting: LaneArrangement.Setting, room: Double, widths: inout [String: Double]
    ) -> [LaneArrangement] {
        let blank = groups.lanes.map { LaneArrangement($0, field, setting, sketch: sketch, widths: &widths) }
        let wanted = blank.map { lane in
            var lane = lane
            lane.place(field, setting, sketch, most: 60, leaders: 0)
            return lane.lane.isRest ? min(lane.rowCount, LanePlot.mostRestRows) : lane.rowCount
        }
        let budget = max(
            blank.count, Int((room - Double(blank.count) * 2 * setting.pad) / setting.pitch) + blank.count)
        var rows = wanted.map { _ in 1 }
        var left = budget - rows.count
        while left > 0, let next = rows.indices.filter({ rows[$0] < wanted[$0] }).min(by: { (rows[$0], $0) < (rows[$1], $1) }) {
            rows[next] += 1
            left -= 1
        }
        return zip(blank, rows).map { lane, most in
            var lane = lane
            lane.place(field, setting, sketch, most: most, leaders: 0)
            return lane
        }
    }

    /// The height of the strip below the lanes that shows what was not read.
    private var foot: Double { gaps.isEmpty ? 0 : 13 }

    private func field(width: Double) -> LaneArrangement.Field {
        let bold = sketch.style(nil, .semibold)
        let widest = groups.lanes.map { sketch.width($0.name, bold) }.max() ?? 0
        let left = max(56, min(widest, width * 0.22)) + 8
        let later = events.filter { ($0.earliest ?? first) > last }
        let hasLater = !later.isEmpty
        // The zone of what is announced for later is as wide as its longest label, within reason.
        let wanted =
            later.map { event in
                let day = event.earliest ?? last
                let when = ", " + sketch.dates.brief(day, event.latest ?? day, year: day.year != last.year)
                return sketch.width(event.title + when, sketch.style()) + 22
            }.max() ?? 0
        let end = width - (hasLater ? max(84, min(wanted, width * 0.26)) : min(48, width * 0.1))
        return LaneArrangement.Field(
            scale: CalendarScale(from: first, through: last, at: left, end), zone: hasLater ? end + 6 : nil, right: width)
    }

    /// Whether the date of some act is drawn as a bar: one as narrow as a mark is not.
    private func hasBar(_ field: LaneArrangement.Field, lasting: Bool) -> Bool {
        events.contains { event in
            guard event.isInterval, event.lasts == lasting, (event.earliest ?? first) <= last else { return false }
            let bar = field.bar(event)
            return bar.upperBound - bar.lowerBound > 2.6 * 2.5
        }
    }

    private func legend(_ field: LaneArrangement.Field) -> Legend {
        let theme = sketch.theme
        let events = events
        var items: [Legend.Item] = []
        var looks = EventLook.all(theme)
        if let unknown = events.first(where: { event in !looks.contains { $0.code == event.look.code } }) {
            looks.append(unknown.look)
        }
        for look in looks where events.contains(where: { $0.look.code == look.code || $0.look.symbol == look.symbol }) {
            items.append(
                Legend.Item(label: sketch.say(look.word), width: 7) { center in
                    [look.symbol.element(center, color: look.color, hollow: false, theme: theme)]
                })
        }
        if events.contains(where: \.isPlanned) {
            items.append(
                Legend.Item(label: sketch.say(ChartWords.planned), width: 7) { center in
                    [Symbol.circle.element(center, color: theme.secondary, hollow: true, theme: theme)]
                })
        }
        if hasBar(field, lasting: true) {
            items.append(
                Legend.Item(label: sketch.say(ChartWords.duration), width: 14) { center in
                    DurationMark(low: center.x - 7, high: center.x + 7)
                        .elements(y: center.y, color: theme.secondary, radius: 3, theme: theme)
                })
        }
        if hasBar(field, lasting: false) {
            items.append(
                Legend.Item(label: sketch.say(ChartWords.uncertainDate), width: 15) { center in
                    IntervalMark(low: center.x - 7.5, high: center.x + 7.5).elements(
                        y: center.y, color: theme.secondary, radius: 3)
                })
        }
        return Legend(items: items)
    }

    // MARK: Drawing

    private func draw(
        _ lanes: [LaneArrangement], _ setting: LaneArrangement.Setting, _ field: LaneArrangement.Field, _ legend: Legend,
        head: Double, size: Size
    ) -> Drawn {
        let lanes = lanes.map { lane in
            var lane = lane
            lane.shorten(field, setting, sketch)
            return lane
        }
        let theme = sketch.theme
        var marks = sketch
        let bottom = size.height - CalendarAxis.height - foot
        let steps = lanes.reduce(0) { $0 + Double($1.rowCount - 1) * setting.pitch }
        let pad = (bottom - head - steps) / Double(2 * lanes.count)
        var separators: [Double] = []
        var top = head
        for (index, lane) in lanes.enumerated() {
            if index > 0 { separators.append(top) }
            // Generous pads stay above and below, so that a lane's first row is near its rule.
            draw(lane, setting, field, middle: top + pad, in: &marks)
            top += Double(lane.rowCount - 1) * setting.pitch + 2 * pad
        }

        var whole = sketch
        legend.draw(in: &whole, width: size.width)
        bands(field.scale, head, bottom, in: &whole)
        for y in separators { whole.line([Point(0, y), Point(size.width, y)], theme.grid, 0.4, tag: "grid") }
        var rules = marks
        rules.elements = []
        if options.period.first > first {
            rules.rule(x: field.scale.start(of: options.period.first), from: head, to: bottom, theme.ink, 0.8)
        }
        if field.zone != nil { rules.rule(x: field.scale.end, from: head, to: bottom, theme.ink, 0.6, dashes: [2, 2]) }
        whole.elements += rules.elements + marks.elements
        gapStrip(field.scale, from: bottom, right: size.width, in: &whole)
        let axis = bottom + foot
        CalendarAxis(field.scale, highlighted: options.period).draw(in: &whole, y: axis)
        if field.zone != nil {
            let style = sketch.style(nil, .regular, theme.secondary)
            let isSpan = [.span, .week, .day].contains(options.period.grain)
            let words =
                isSpan
                ? sketch.say(ChartWords.afterDay, ["period": sketch.dates.table(last)])
                : sketch.say(ChartWords.after, ["period": sketch.dates.short(options.period)])
            whole.text(
                sketch.fitting.shortened(words, to: size.width - field.scale.end - 4, style: style), field.scale.end + 4,
                axis + 10.5, style, tag: "axis")
        }
        return Drawn(
            sketch: whole, size: size, unlabelled: lanes.reduce(0) { $0 + $1.unlabelled },
            shortened: lanes.reduce(0) { $0 + $1.shortened }, hasDuration: hasBar(field, lasting: true),
            hasUncertain: hasBar(field, lasting: false))
    }

    /// What was not read, hatched, with when it was beside it.
    private func gapStrip(_ scale: CalendarScale, from top: Double, right: Double, in sketch: inout Sketch) {
        guard !gaps.isEmpty else { return }
        let quiet = sketch.style(sketch.theme.smallestSize, .regular, sketch.theme.secondary)
        let middle = top + foot / 2
        sketch.line([Point(0, top), Point(scale.end, top)], sketch.theme.grid, 0.4, tag: "grid")
        sketch.text(sketch.say(ChartWords.noReading), 0, middle: middle, sketch.style(quiet.size, .regular, quiet.color))
        let areas = gaps.map { gap in
            let (left, right) = (scale.start(of: max(gap.lowerBound, first)), scale.end(of: min(gap.upperBound, last)))
            return Rect(x: left, y: top + 2, width: right - left, height: foot - 4)
        }
        for (index, area) in areas.enumerated() {
            sketch.rect(area, sketch.theme.hatch, tag: "gap")
            let next = index + 1 < areas.count ? areas[index + 1].x : right + 3
            let months = Period(grain: .span, first: gaps[index].lowerBound, last: gaps[index].upperBound).divided(by: .month)
            guard let start = months.first?.first, let end = months.last?.first else { continue }
            let when = sketch.dates.monthsBrief(start, end)
            if area.maxX + 4 + sketch.width(when, quiet) <= next - 3 { sketch.text(when, area.maxX + 4, middle: middle, quiet) }
        }
    }

    /// Every other month is tinted; every other quarter or year where months are too narrow to see.
    private func bands(_ scale: CalendarScale, _ top: Double, _ bottom: Double, in sketch: inout Sketch) {
        let grain: Period.Grain = scale.dayWidth * 30 >= 12 ? .month : scale.dayWidth * 91 >= 12 ? .quarter : .year
        let whole = Period(grain: .span, first: scale.first, last: scale.last)
        for (index, part) in whole.divided(by: grain).enumerated() where index.isMultiple(of: 2) {
            let (left, right) = (scale.start(of: max(part.first, scale.first)), scale.end(of: min(part.last, scale.last)))
            sketch.rect(
                Rect(x: left, y: top, width: right - left, height: bottom - top), .solid(sketch.theme.band), tag: "background")
        }
    }

    private func draw(
        _ lane: LaneArrangement, _ setting: LaneArrangement.Setting, _ field: LaneArrangement.Field, middle: Double,
        in sketch: inout Sketch
    ) {
        let theme = sketch.theme
        let style = sketch.style(setting.size)
        func y(_ row: Int) -> Double { middle + Double(row) * setting.pitch }
        name(lane, setting, width: field.scale.start - 8, y: y, in: &sketch)
        for (index, event) in lane.events.enumerated() {
            let (item, place) = (lane.items[index], lane.places[index])
            guard let row = place.row else { continue }
            let link = Link.destination(event.id)
            if place.hasLeader, let label = place.label {
                let x = item.anchor
                let end = place.isLeft ? label.x + item.labelWidth + 1.5 : label.x - 1.5
                sketch.line(
                    [Point(x, y(row) + setting.radius + 1.2), Point(x, y(label.row)), Point(end, y(label.row))],
                    theme.secondary, 0.4, tag: "leader")
            }
            var elements: [Element] = []
            let bar = field.bar(event)
            // A bar narrower than its mark would only blur it.
            let isWide = event.isInterval && bar.upperBound - bar.lowerBound > 2.6 * setting.radius
            if isWide, event.lasts {
                elements += DurationMark(low: bar.lowerBound, high: bar.upperBound)
                    .elements(y: y(row), color: event.look.color, radius: setting.radius, theme: theme)
            } else if isWide {
                let interval = IntervalMark(
                    low: bar.lowerBound, high: bar.upperBound,
                    hasStart: event.earliest.map { $0 >= field.scale.first } ?? false,
                    hasEnd: event.latest.map { $0 <= field.scale.last } ?? false)
                elements += interval.elements(y: y(row), color: event.look.color, radius: setting.radius)
            }
            elements.append(
                event.look.symbol.element(
                    Point(item.anchor, y(row)), radius: setting.radius * (isWide && !event.lasts ? 0.8 : 1),
                    color: event.look.color,
                    hollow: event.isPlanned, theme: theme))
            sketch.elements.append(.link(link, [.tagged("mark", elements)]))
            if let label = place.label {
                sketch.text(lane.labels[index], label.x, middle: y(label.row), style, link: link)
            }
        }
        guard let zone = field.zone else { return }
        for entry in lane.later {
            let link = Link.destination(entry.event.id)
            let center = Point(zone + setting.radius + 2, y(entry.row))
            let mark = entry.event.look.symbol.element(
                center, radius: setting.radius, color: entry.event.look.color, hollow: true, theme: theme)
            sketch.elements.append(.link(link, [.tagged("mark", [mark])]))
            sketch.text(entry.label, center.x + setting.radius + 4, middle: center.y, style, link: link)
        }
    }

    /// The lane's name, and how many of its acts have no label.
    private func name(
        _ lane: LaneArrangement, _ setting: LaneArrangement.Setting, width: Double, y: (Int) -> Double, in sketch: inout Sketch
    ) {
        let bold = sketch.style(setting.size, .semibold)
        let more = sketch.style(setting.size, .semibold, sketch.theme.accent)
        var count = ""
        if lane.unlabelled > 0 {
            let values = ["n": sketch.numbers.integer(lane.unlabelled), "table": options.overflowReference ?? ""]
            let long = options.overflowReference == nil ? "" : sketch.say(ChartWords.moreIn, values)
            let fits = !long.isEmpty && lane.rowCount > 1 && sketch.width(long, more) <= width
            count = fits ? long : sketch.say(ChartWords.more, values)
        }
        let link = options.overflowDestination.map { Link.destination($0) }
        if lane.rowCount > 1 || count.isEmpty {
            let rows = count.isEmpty ? lane.rowCount : lane.rowCount - 1
            let lines = NameFitting(sketch.fitting, bold).lines(lane.lane.name, width: width, most: max(1, min(3, rows)))
            for (index, line) in lines.enumerated() { sketch.text(line, 0, middle: y(index), bold) }
            if !count.isEmpty { sketch.text(count, 0, middle: y(lines.count), more, link: link) }
        } else {
            let room = width - sketch.width(count, more) - 4
            let name = sketch.fitted(lane.lane.name, room, bold)
            sketch.text(name, 0, middle: y(0), bold)
            sketch.text(count, sketch.width(name, bold) + 4, middle: y(0), more, link: link)
        }
    }
}
