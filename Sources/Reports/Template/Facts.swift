import Analytics
import Charts
import Documents

/// What the texts of a report may say: the names that Mustache tags ask for, with numbers and dates as the language writes them.
///
/// A number carries the key of its evidence, and a change is `up` or `down` only where a test says so.
struct Facts {
    var language: Language
    var words: Words
    var numbers: NumberFormat
    var dates: DateFormat
    var period: Period
    var figures: [KeyFigure]
    var data: ReportData

    /// Every name that a template may use; `chart_NAME` and `table_NAME` beside them.
    static let names: [String] =
        figureNames + [
            "n", "low", "high", "previous", "of", "ratio", "ratio_low", "ratio_high", "interval", "has_previous", "small", "same",
            "up", "down", "one", "many", "zero", "has_of", "period", "long", "short", "first", "last", "span", "before",
            "top_institutions", "rising", "falling", "any_rising", "any_falling", "many_rising", "many_falling", "changed",
            "more_rising", "more_falling", "any_more_rising", "any_more_falling",
            "unchanged", "name", "acronym",
            "top_pairs", "pair", "leaders", "many_leaders", "pair_leaders", "many_pair_leaders", "one_top_pair",
            "one_top_institution", "agreements_list", "title",
            "date", "parties", "status", "comma", "final", "any_agreements",
            "empty", "any_events", "any_mentions", "any_pairs", "any_commitments", "tests", "seal", "version", "corpus", "notice",
            "unresolved_names", "last_item", "shown",
        ]

    /// Key figures that texts know; the others of the table are for tiles alone.
    static let figureNames = [
        "documents", "events", "pairs", "agreements", "commitments", "silent", "institutions", "mentions", "planned", "undated",
        "refused", "unresolved", "sources",
    ]

    static func knows(_ tag: String) -> Bool {
        names.contains(tag) || tag.hasPrefix("chart_") || tag.hasPrefix("table_")
    }

    /// The names with their values; `references` are links to the report's charts and tables.
    func context(references: [String: String], edition: ReportEdition, seal: String) -> [String: Any] {
        var context: [String: Any] = references
        for name in Facts.figureNames {
            let figure = figures.first { $0.name == name || $0.name.replacing("-", with: "_") == name }
            if let figure { context[name] = value(of: figure) }
        }
        context["period"] = describe(period)
        context["before"] = describe(period.previous)
        context["seal"] = seal
        context["version"] = edition.version
        if !edition.corpus.isEmpty { context["corpus"] = Prose.clean(edition.corpus) }
        if !edition.notice.isEmpty { context["notice"] = Prose.clean(edition.notice) }
        context["date"] = dates.day(edition.date)
        let events = figures.first { $0.name == "events" }?.value ?? 0
        context["any_events"] = events > 0
        context["empty"] = events == 0 && data.institutions.allSatisfy { $0.documents == 0 }
        addMentions(to: &context)
        addPairs(to: &context)
        addAgreements(to: &context)
        return context
    }

    private func describe(_ period: Period) -> [String: Any] {
        [
            "long": dates.long(period), "short": dates.short(period), "first": dates.day(period.first),
            "last": dates.day(period.last), "span": dates.span(period.first, period.last),
        ]
    }

    private func value(of figure: KeyFigure) -> [String: Any] {
        func number(_ value: Double?) -> String { value.map { numbers.decimal($0, figure.decimals) } ?? "" }
        let isOne = figure.value == 1
        return [
            "n": Prose.marked(number(figure.value), figure.target), "previous": number(figure.previous),
            "has_previous": figure.previous != nil, "of": number(figure.total), "has_of": figure.total != nil,
            "low": figure.low.map { numbers.decimal($0, 1) } ?? "", "high": figure.high.map { numbers.decimal($0, 1) } ?? "",
            "interval": figure.low != nil && figure.high != nil,
            "ratio": figure.ratio.map { Prose.marked(numbers.decimal($0, 2), figure.ratioTarget) } ?? "",
            "ratio_low": figure.ratioLow.map { numbers.decimal($0, 2) } ?? "",
            "ratio_high": figure.ratioHigh.map { numbers.decimal($0, 2) } ?? "", "one": isOne, "zero": figure.value == 0,
            "many": figure.value != 0 && !isOne, "small": figure.change == .smallBase, "up": figure.change == .up,
            "down": figure.change == .down, "same": figure.change == .undetectable,
        ]
    }

    private func count(_ value: Int) -> [String: Any] {
        ["n": numbers.integer(value), "one": value == 1, "many": value > 1, "zero": value == 0]
    }

    /// Items with `comma` before all but the first and the last, `final` before the last.
    ///
    /// - Parameter isOpen: whether more follows, so that none is the final one.
    private func listed(_ items: [[String: Any]], isOpen: Bool = false) -> [[String: Any]] {
        items.enumerated().map { index, item in
            var item = item
            item["comma"] = index > 0 && (isOpen || index < items.count - 1)
            item["final"] = index > 0 && !isOpen && index == items.count - 1
            item["last_item"] = index == items.count - 1
            return item
        }
    }

    /// The first three, without those that tie with what is left out; all that tie where the first do.
    private func leading<Item>(_ items: [Item], _ value: (Item) -> Int, most: Int = 3) -> [Item] {
        guard items.count > most, let first = items.first else { return items }
        let cut = value(items[most])
        let clear = items.prefix(most).filter { value($0) > cut }
        return clear.isEmpty ? items.filter { value($0) == value(first) } : clear
    }

    private func addMentions(to context: inout [String: Any]) {
        func item(_ institution: ReportData.Institution) -> [String: Any] {
            [
                "name": institution.name, "acronym": institution.short,
                "n": Prose.marked(numbers.integer(institution.documents), institution.target),
                "previous": institution.previous.map { numbers.integer($0) } ?? "", "has_previous": institution.previous != nil,
                "one": institution.documents == 1, "many": institution.documents != 1,
            ]
        }
        let named = data.institutions.filter { $0.documents > 0 }
        let rising = named.filter { $0.change > 0 }
        let falling = data.institutions.filter { $0.change < 0 }
        let sorted = named.enumerated().sorted { left, right in
            left.element.documents != right.element.documents
                ? left.element.documents > right.element.documents : left.offset < right.offset
        }.map(\.element)
        let leaders = sorted.filter { $0.documents == sorted.first?.documents }
        context["leaders"] = listed(leaders.map(item))
        context["many_leaders"] = leaders.count > 1
        let top = leading(sorted) { $0.documents }
        context["top_institutions"] = listed(top.map(item))
        context["one_top_institution"] = top.count == 1
        // A sentence names four; where there are more, it says how many.
        for (name, changed) in [("rising", rising), ("falling", falling)] {
            let most = changed.count > 5 ? 4 : changed.count
            context[name] = listed(changed.prefix(most).map(item), isOpen: changed.count > most)
            context["any_more_\(name)"] = changed.count > most
            context["more_\(name)"] = numbers.integer(changed.count - most)
        }
        context["any_rising"] = !rising.isEmpty
        context["any_falling"] = !falling.isEmpty
        context["many_rising"] = rising.count > 1
        context["many_falling"] = falling.count > 1
        context["changed"] = !rising.isEmpty || !falling.isEmpty
        context["unchanged"] = count(named.count - rising.count)
        context["any_mentions"] = !named.isEmpty
        context["tests"] = count(data.institutions.count { $0.isTested })
        if context["institutions"] == nil { context["institutions"] = count(named.count) }
    }

    private func addPairs(to context: inout [String: Any]) {
        func item(_ pair: ReportData.Pair) -> [String: Any] {
            [
                "pair": pair.short, "n": Prose.marked(numbers.integer(pair.events), pair.target),
                "previous": pair.previous.map { numbers.integer($0) } ?? "", "has_previous": pair.previous != nil,
                "one": pair.events == 1, "many": pair.events != 1,
            ]
        }
        let active = data.pairs.filter { $0.events > 0 }
        let leaders = active.filter { $0.events == active.first?.events }
        context["pair_leaders"] = listed(leaders.map(item))
        context["many_pair_leaders"] = leaders.count > 1
        let top = leading(active) { $0.events }
        context["top_pairs"] = listed(top.map(item))
        context["one_top_pair"] = top.count == 1
        context["any_pairs"] = !active.isEmpty
    }

    /// A day, or the days between which it lies: an interval is never told as its first day.
    private func days(_ interval: DayInterval) -> String {
        guard let first = interval.earliest, let last = interval.latest else { return "" }
        return first == last ? dates.day(first) : dates.brief(first, last, year: true)
    }

    private func addAgreements(to context: inout [String: Any]) {
        let made = data.agreements.filter { agreement in
            guard let first = agreement.date.earliest, let last = agreement.date.latest else { return false }
            return period.first <= first && last <= period.last
        }
        context["any_agreements"] = !made.isEmpty
        context["agreements_list"] = listed(
            made.prefix(3).map { agreement in
                [
                    "title": Prose.marked(agreement.title, agreement.target), "parties": agreement.parties,
                    "status": agreement.state, "date": days(agreement.date),
                ]
            })
        context["any_commitments"] = (figures.first { $0.name == "commitments" }?.value ?? 0) > 0
    }
}
