import Documents

/// One pass of the grammars over the tokens of one document.
struct TimeScanner {
    let grammars: [SharedTimeGrammar]
    let document: Document
    let tokens: UnsafeBufferPointer<Tokens.Token>
    let bytes: UnsafeBufferPointer<UInt8>
    /// One for each grammar.
    private(set) var matchers: [TimeMatcher]
    /// The year last named in the document: «ese año».
    private var said: Int?
    /// The days last told in the block, other than the document's own: what «two years later» counts from.
    private var told: DayInterval?
    /// The token behind what told it.
    private var toldEnd = 0
    /// The day last named, and the token behind it: «al día siguiente», «el 18 de ese mes».
    private var saidDay: (day: CalendarDay, end: Int, isWeekday: Bool)?
    /// How many tokens back a day may have been named.
    private static let reach = 160
    /// How many tokens back the day of «ese día» and the year of «el año anterior» may have been named.
    private static let nearReach = 60
    /// The first day of the month last named.
    private var saidMonth: (day: CalendarDay, end: Int)?

    init(
        grammars: [SharedTimeGrammar], matchers: [TimeMatcher], document: Document, tokens: UnsafeBufferPointer<Tokens.Token>,
        bytes: UnsafeBufferPointer<UInt8>
    ) {
        self.grammars = grammars
        self.matchers = matchers
        self.document = document
        self.tokens = tokens
        self.bytes = bytes
    }

    /// The expressions in a block's tokens, read by its language's grammar, or by all where the language is not known.
    /// - Parameter isHead: whether the block is no running text: its date is not one that a text goes back to («ese mismo día»).
    mutating func find(
        _ range: Range<Int>, language: Language, reference: TimeReference, isHead: Bool = false, phrase: Bool
    ) -> [TimeExpression] {
        var found: [TimeExpression] = []
        told = nil
        let before = (saidDay, saidMonth)
        defer { if isHead { (saidDay, saidMonth) = before } }
        var hasOwn = false
        for number in grammars.indices where grammars[number].grammar.language == language {
            hasOwn = true
            find(range, number, reference, phrase, &found)
        }
        if hasOwn { return found }
        for number in grammars.indices { find(range, number, reference, phrase, &found) }
        return Self.longest(found)
    }

    private mutating func find(
        _ range: Range<Int>, _ number: Int, _ reference: TimeReference, _ phrase: Bool, _ found: inout [TimeExpression]
    ) {
        let grammar = grammars[number]
        matchers[number].limit = range.upperBound
        var index = range.lowerBound
        while index < range.upperBound, var match = matchers[number].match(index..<range.upperBound, grammar) {
            // «, jueves 6 de julio»: what a sign or a preposition leads to may be the start of more than that rule knows.
            if let first = match.spans.first?.tokens, first.lowerBound > match.start,
                let longer = matchers[number].match(first.lowerBound..<first.lowerBound + 1, grammar), longer.end > match.end,
                longer.spans.first?.tokens.lowerBound == first.lowerBound
            {
                match = longer
            }
            index = max(match.start + 1, match.end)
            read(match, range, grammar, reference, phrase, &found)
        }
    }

    /// Adds what the match says to `found`, in order.
    private mutating func read(
        _ match: TimeMatcher.Match, _ block: Range<Int>, _ shared: SharedTimeGrammar, _ reference: TimeReference,
        _ phrase: Bool, _ found: inout [TimeExpression]
    ) {
        let rule = shared.grammar.rules[match.rule].meaning
        guard rule != .nothing else { return }
        var spans = match.spans
        if spans.count > 1 { complete(&spans) }
        let first = found.count
        for span in spans.reversed() {
            var meaning = rule
            var fields = span.fields
            if fields[.said] == 1, fields[.year] == nil { fields[.year] = said }
            if found.count > first, let later = found[found.count - 1].interval?.earliest { precede(later, &fields, meaning) }
            let written = reference.interval?.latest
            var reference = reference
            if fields[.said] != nil { refer(&fields, meaning, span.tokens.lowerBound, &reference) }
            // «tres días después», given by itself: how long, since no day was named to count from.
            if phrase, meaning == .relative, fields[.said] != nil, fields[.number] != nil, reference.interval == nil {
                meaning = .duration
            }
            if reference.leaning == .open, !phrase, leans(meaning, fields) {
                let sentence = sentence(match.spans[0].tokens.lowerBound..<span.tokens.upperBound, block)
                reference.leaning = shared.grammar.tense.leaning(around: span.tokens, within: sentence, tokens, bytes)
            }
            if meaning == .weekday, !phrase, let named = named(beside: span.tokens.lowerBound, fields),
                // What is told as done is not done after the text was written.
                reference.leaning != .past || written.map({ named <= $0 }) ?? true
            {
                (meaning, fields[.year], fields[.month], fields[.day]) = (.date, named.year, named.month, named.day)
            }
            guard var resolution = resolve(meaning, fields, reference, phrase) else { continue }
            // «un año después» of what was told lies before the text was written, or it counts from what the text does not name.
            if fields[.said] == 1, fields[.shift] ?? 0 > 0, let there = resolution.interval?.earliest, let now = written,
                there > now,
                reference.interval?.earliest ?? now <= now
            {
                resolution = TimeResolution(resolution.type, "", nil, resolution.modifier)
            }
            let isLast = found.count == first
            if isLast, resolution.type == .date, let days = resolution.interval, days != document.date?.interval {
                (told, toldEnd) = (days, match.end)
            }
            if isLast, let year = year(fields, resolution) { said = year }
            let view = viewRange(span.tokens, shared.grammar.language)
            found.append(
                TimeExpression(
                    evidence: Evidence(document.reading.sourceRange(view), of: document.text), viewRange: view,
                    type: resolution.type, value: resolution.value, interval: resolution.interval,
                    modifier: resolution.modifier?.rawValue, rule: shared.grammar.rules[match.rule].name))
        }
        if found.count > first, let last = found[first...].last(where: { $0.value.utf8.count == 10 && $0.type == .date }),
            let day = last.interval?.earliest
        {
            saidDay = (day, match.end, rule == .weekday)
        }
        if found.count > first, let last = found[first...].last(where: { $0.value.utf8.count >= 7 && $0.type == .date }),
            let day = last.interval?.earliest, day.month == last.interval?.latest?.month
        {
            saidMonth = (day, match.end)
        }
        if found.count > first + 1 { found[first...].reverse() }
    }

    /// The day named right before a comma, where it falls on the weekday told behind it («el 21 de agosto, el miércoles pasado»), or
    /// the weekday that follows one in a row («el lunes, martes y jueves»).
    private func named(beside start: Int, _ fields: TimeFields) -> CalendarDay? {
        guard let (day, end, isWeekday) = saidDay, (1...2).contains(start - end), let weekday = fields[.weekday] else {
            return nil
        }
        if day.weekday == weekday {
            // A day named long before the text was written is not told once more by its weekday.
            let isRecent = document.date?.interval.latest.map { abs($0.ordinal - day.ordinal) < 60 } ?? true
            return start == end + 1 && isComma(end) && isRecent ? day : nil
        }
        let between = (end..<start).filter { !isComma($0) }
        guard isWeekday, fields[.direction] == nil, fields[.weekShift] == nil, between.count < 2,
            between.allSatisfy({ !tokens[$0].isSign && tokens[$0].range.count < 3 })
        else { return nil }
        // «lunes y martes, y el lunes» and «no el viernes, el martes» go back; «de lunes a sábado» does not.
        let isRange = between.contains { tokens[$0].range.count == 2 || bytes[Int(tokens[$0].start)] == UInt8(ascii: "a") }
        let isRow = between.count == start - end || start - end == 1 && tokens[start].range.count > 2
        let step = (weekday - day.weekday + 7) % 7
        return step < (isRange ? 7 : isRow ? 5 : 3) ? day.adding(days: step) : nil
    }

    private func isComma(_ token: Int) -> Bool { bytes[Int(tokens[token].start)] == UInt8(ascii: ",") }

    /// The year that an expression names: in digits, or as so many years from the reference («el año pasado»).
    private func year(_ fields: TimeFields, _ resolution: TimeResolution) -> Int? {
        if let year = fields[.year] { return year }
        guard resolution.type == .date, fields[.yearShift] != nil || fields[.unit] == TimeUnit.year.rawValue,
            resolution.value.utf8.count >= 4
        else { return nil }
        return resolution.interval?.earliest?.year
    }

    /// Gives what goes back to a day named before its month, or makes that day what it counts from.
    private func refer(
        _ fields: inout TimeFields, _ meaning: TimeMeaning, _ start: Int, _ reference: inout TimeReference
    ) {
        let day = saidDay.flatMap { start - $0.end <= Self.reach ? $0.day : nil }
        switch meaning {
        case .date where fields[.day] != nil && fields[.month] == nil:
            guard let month = saidMonth, start - month.end <= Self.reach else { return }
            fields[.month] = month.day.month
            fields[.year] = month.day.year
        case .relative where fields[.unit] == TimeUnit.day.rawValue && fields[.shift] == 0:
            // «ese mismo día», «desde esa fecha»: of a day named close before.
            let near = saidDay.flatMap { start - $0.end <= Self.nearReach ? $0.day : nil }
            reference.interval = near.map { DayInterval(earliest: $0, latest: $0) }
        case .relative:
            // «en 2014; dos años después»
            let year = fields[.unit] == TimeUnit.year.rawValue ? said.flatMap { CalendarDay(year: $0, month: 1, day: 1) } : nil
            let isNear = fields[.number] != nil || start - toldEnd <= Self.nearReach
            let near = isNear ? told : nil
            if fields[.said] == 1 {
                reference.interval = near ?? (day ?? year).map { DayInterval(earliest: $0, latest: $0) }
            } else if let near {
                // «durante el año» is the year of the text where no other was named close before.
                reference.interval = near
            }
        default: break
        }
    }

    /// Gives each part of a range or a list what only its last part says, and the last what only the first says:
    /// «del 3 al 5 de mayo», «de enero a junio de 2024».
    private func complete(_ spans: inout [TimeMatcher.Span]) {
        // «(2006-12)»: the years of a period, not a folio.
        if spans.count == 2, let year = spans[0].fields[.year], let short = spans[1].fields[.shortYear],
            spans[1].fields[.month] == nil
        {
            let end = year - year % 100 + short
            guard (year + 1...year + 12).contains(end) else { return spans.removeAll() }
            spans[1].fields[.shortYear] = nil
            spans[1].fields[.year] = end
        }
        let (first, last) = (spans[0].fields, spans[spans.count - 1].fields)
        for index in spans.indices {
            let own = spans[index].fields
            let isLast = index == spans.count - 1
            let other = isLast ? first : last
            var shared: [TimeFields.Field] = [.monthShift, .unit, .part]
            if own[.year] == nil, own[.shortYear] == nil, own[.yearShift] == nil { shared += [.year, .shortYear, .yearShift] }
            if own[.day] != nil { shared.append(.month) }
            spans[index].fields.inherit(other, shared)
            // "May 3, 4 and 5": what only the first part says holds in the middle, too.
            if own[.day] != nil { spans[index].fields.inherit(first, [.month]) }
            // «de diciembre a enero de 2024»: the first half lies in the year before.
            guard own[.year] == nil, own[.shortYear] == nil, let year = other[.year], let month = own[.month],
                let there = other[.month]
            else { continue }
            if !isLast, month > there { spans[index].fields[.year] = year - 1 }
            if isLast, month < there { spans[index].fields[.year] = year + 1 }
        }
    }

    /// Sets the year of the first half of a range so that it comes before the second, whose first day is `later`.
    private func precede(_ later: CalendarDay, _ fields: inout TimeFields, _ meaning: TimeMeaning) {
        guard meaning == .date, let month = fields[.month], fields[.year] == nil, fields[.shortYear] == nil,
            fields[.yearShift] == nil
        else { return }
        fields[.year] = month > later.month ? later.year - 1 : later.year
    }

    /// Whether the words leave open on which side of the reference the date lies.
    private func leans(_ meaning: TimeMeaning, _ fields: TimeFields) -> Bool {
        guard fields[.year] == nil, fields[.shortYear] == nil, fields[.yearShift] == nil, fields[.direction] == nil else {
            return false
        }
        switch meaning {
        case .date, .weekday, .season, .easter, .clock, .part, .numbered: return true
        default: return false
        }
    }

    /// The tokens of the sentence that `span` stands in.
    private func sentence(_ span: Range<Int>, _ block: Range<Int>) -> Range<Int> {
        func ends(_ index: Int) -> Bool {
            guard tokens[index].isSign else { return false }
            return [UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(
                bytes[Int(tokens[index].start)])
        }
        var start = span.lowerBound
        while start > block.lowerBound, span.lowerBound - start < TimeTense.reach, !ends(start - 1) { start -= 1 }
        var end = span.upperBound
        while end < block.upperBound, end - span.upperBound < 14, !ends(end) { end += 1 }
        return start..<end
    }

    /// Resolves at both ends of the reference: what differs is not known, and its interval is all that it may be.
    private func resolve(
        _ meaning: TimeMeaning, _ fields: TimeFields, _ reference: TimeReference, _ phrase: Bool
    ) -> TimeResolution? {
        func at(_ day: CalendarDay?) -> TimeResolution? {
            TimeResolver(day: day, leaning: reference.leaning, phrase: phrase).resolve(meaning, fields)
        }
        let first = at(reference.interval?.earliest)
        guard let interval = reference.interval, !interval.isSingleDay else { return first }
        guard let first, let last = at(interval.latest) else { return at(nil) }
        if first == last { return first }
        let days = DayInterval(earliest: first.interval?.earliest, latest: last.interval?.latest)
        let isBounded = days.earliest != nil || days.latest != nil
        let value = first.value == last.value ? first.value : ""
        return TimeResolution(first.type, value, isBounded ? days : nil, first.modifier)
    }

    /// The bytes of the tokens, without an English possessive ending.
    private func viewRange(_ span: Range<Int>, _ language: Language) -> Range<Int> {
        let (start, end) = (Int(tokens[span.lowerBound].start), Int(tokens[span.upperBound - 1].end))
        guard language == .english, end - start > 3, bytes[end - 1] == UInt8(ascii: "s") else { return start..<end }
        if bytes[end - 2] == UInt8(ascii: "'") { return start..<(end - 2) }
        return bytes[end - 4] == 0xE2 && bytes[end - 2] == 0x99 ? start..<(end - 4) : start..<end
    }

    /// Of expressions that overlap, the longest, the first where two are as long.
    private static func longest(_ found: [TimeExpression]) -> [TimeExpression] {
        let order = found.indices.sorted {
            let (left, right) = (found[$0], found[$1])
            return (left.viewRange.lowerBound, -left.viewRange.count, $0) < (
                right.viewRange.lowerBound, -right.viewRange.count, $1
            )
        }
        var result: [TimeExpression] = []
        for index in order {
            if let last = result.last, last.viewRange.overlaps(found[index].viewRange) { continue }
            result.append(found[index])
        }
        return result
    }
}
