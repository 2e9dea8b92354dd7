import Analytics
import Charts
import Documents

/// Gathers what the appendix has to prove, in order, and writes its entries.
struct EvidenceBinder {
    var words: Words
    var language: Language
    var period: Period
    var data: ReportData
    /// Targets of figures in texts and tiles, in the order in which they stand.
    var cited: [String]
    /// Ids and cells that charts link to.
    var linked: [String]

    private var numbers: NumberFormat { NumberFormat(language) }

    /// - Parameter evidence: fetches records by id; ids without a record are left out.
    func book(
        groups: [Block.EvidenceGroup], evidence: ([String]) throws(ReportsError) -> [EvidenceRecord]
    ) throws(ReportsError) -> EvidenceBook {
        let acts = actIDs()
        let mentions = data.institutions.filter { $0.documents > 0 }.compactMap(\.evidence.first)
        var records: [String: EvidenceRecord] = [:]
        for record in try evidence(acts.events + acts.agreements + acts.commitments + mentions) { records[record.id] = record }
        var book = EvidenceBook()
        for group in groups {
            switch group {
            case .figures: addFigures(to: &book)
            case .events: add(acts.events, .events, data.events, records, to: &book)
            case .pairs: addPairs(to: &book)
            case .agreements: add(acts.agreements, .agreements, data.agreementActs, records, to: &book)
            case .commitments: add(acts.commitments, .commitments, data.commitments, records, to: &book)
            case .mentions: addMentions(records, to: &book)
            }
        }
        return book
    }

    /// Every act of the period, those that cells count, and those that charts show of other periods.
    private func actIDs() -> (events: [String], agreements: [String], commitments: [String]) {
        func unique(_ ids: [String]) -> [String] {
            var seen: Set<String> = []
            return ids.filter { seen.insert($0).inserted }
        }
        let counted = data.pairs.flatMap(\.evidence) + data.figures.flatMap(\.evidence) + linked + cited
        return (
            unique(data.events.map(\.id) + counted.filter { $0.hasPrefix("E-") }),
            unique(data.agreementActs.map(\.id) + counted.filter { $0.hasPrefix("A-") }),
            unique(data.commitments.map(\.id) + counted.filter { $0.hasPrefix("K-") })
        )
    }

    private func add(
        _ ids: [String], _ group: Block.EvidenceGroup, _ acts: [ReportData.Act], _ records: [String: EvidenceRecord],
        to book: inout EvidenceBook
    ) {
        let known = Dictionary(acts.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        for id in ids {
            let act = known[id]
            // An agreement without a sentence of its own is proved by the acts that mention it.
            let record = records[id] ?? act?.evidence.lazy.compactMap { records[$0] }.first
            guard let record else { continue }
            var remark = [record.rule, act?.type, act?.status, act?.documents.map { documents($0) }].compactMap(\.self)
            remark.append(id)
            book.add(
                EvidenceBook.Entry(
                    target: id, content: .quote(record), remark: remark.filter { !$0.isEmpty }.joined(separator: "\u{A0}· "),
                    group: group))
        }
    }

    private func documents(_ count: Int) -> String {
        count == 1 ? words[.onlyOne] : words(.documentsCount, ["n": numbers.integer(count)])
    }

    private func addFigures(to book: inout EvidenceBook) {
        for target in cited {
            if let figure = data.figures.first(where: { $0.ratioTarget == target }) { addRatio(of: figure, to: &book) }
            guard let figure = data.figures.first(where: { $0.target == target }) else { continue }
            book.add(
                EvidenceBook.Entry(
                    target: target, content: .derived(text: sentence(on: figure), inputs: figure.evidence),
                    remark: "\(figure.cell)@\(period)", group: .figures))
        }
    }

    /// What was counted, its limits, and what there was before.
    private func sentence(on figure: KeyFigure) -> String {
        let value = numbers.decimal(figure.value, figure.decimals)
        let label = capitalized(figure.label)
        let count = figure.evidence.count
        var parts =
            count == 0
            ? [words(.plain, ["label": label, "value": value])]
            : [words(.count, ["label": label, "value": value, "n": numbers.integer(count)])]
        if let low = figure.low, let high = figure.high {
            parts.append(words(.confidence, ["range": numbers.range(low, high, 1)]) + ".")
        }
        if let previous = figure.previous {
            let before = DateFormat(language).short(period.previous)
            parts.append(words(.previously, ["n": numbers.decimal(previous, figure.decimals), "period": before]) + ".")
        }
        return parts.map(Prose.clean).joined(separator: " ")
    }

    /// A rate ratio is its formula with the numbers in it.
    private func addRatio(of figure: KeyFigure, to book: inout EvidenceBook) {
        guard let ratio = figure.ratio, let previous = figure.previous,
            let documents = data.figures.first(where: { $0.name == "documents" }), let before = documents.previous
        else { return }
        let text = words(
            .ratioFormula,
            [
                "value": numbers.decimal(figure.value, 0), "documents": numbers.decimal(documents.value, 0),
                "previous": numbers.decimal(previous, 0), "before": numbers.decimal(before, 0),
                "ratio": numbers.decimal(ratio, 2),
            ])
        book.add(
            EvidenceBook.Entry(
                target: figure.ratioTarget, content: .derived(text: text, inputs: [figure.target, documents.target]),
                remark: "key-figures/\(figure.name)/rate_ratio@\(period)", group: .figures))
    }

    private func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func addPairs(to book: inout EvidenceBook) {
        for pair in data.pairs {
            let (target, alias) = EvidenceBook.cell(pair.a, pair.b)
            let remark = "cooperation-matrix/\(pair.row)/events@\(period)"
            var text = words(.pairCount, ["pair": Prose.clean(pair.short), "n": numbers.integer(pair.events)])
            if let previous = pair.previous {
                let before = DateFormat(language).short(period.previous)
                text += " " + words(.previously, ["n": numbers.integer(previous), "period": before]) + "."
            }
            book.add(
                EvidenceBook.Entry(
                    target: target, aliases: [alias],
                    content: .derived(text: text, inputs: pair.evidence),
                    remark: remark, group: .pairs))
        }
    }

    private func addMentions(_ records: [String: EvidenceRecord], to book: inout EvidenceBook) {
        for institution in data.institutions where institution.documents > 0 {
            guard let id = institution.evidence.first, let record = records[id] else { continue }
            let count = words(
                .firstOf, ["n": numbers.integer(institution.documents), "file": "mention-frequency.csv", "id": id])
            let remark = [record.rule, institution.documents == 1 ? words[.onlyOne] + "\u{A0}· " + id : count]
            book.add(
                EvidenceBook.Entry(
                    target: institution.target, content: .quote(record),
                    remark: remark.filter { !$0.isEmpty }.joined(separator: "\u{A0}· "), group: .mentions))
        }
    }
}
