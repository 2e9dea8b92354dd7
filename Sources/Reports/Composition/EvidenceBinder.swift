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
    /// Institutions, pairs and sentences to read of the rows that tables show.
    var listed: [String]
    var lettering: Lettering

    private var numbers: NumberFormat { NumberFormat(language) }

    /// - Parameter evidence: fetches records by id; ids without a record are left out.
    func book(
        groups: [Block.EvidenceGroup], evidence: ([String]) throws(ReportsError) -> [EvidenceRecord]
    ) throws(ReportsError) -> EvidenceBook {
        let printed = Set(linked + cited + listed)
        let named = data.institutions.filter { $0.documents > 0 }
        let institutions = named.filter { printed.contains($0.target) || lettering.has([$0.short, $0.name]) }
        let pairs = data.pairs.filter { pair in
            let (target, alias) = EvidenceBook.cell(pair.a, pair.b)
            return printed.contains(target) || printed.contains(alias)
        }
        let acts = actIDs(of: pairs)
        let mentions = institutions.compactMap(\.evidence.first)
        let leads = listed.filter { $0.hasPrefix("L-") }
        var records: [String: EvidenceRecord] = [:]
        for record in try evidence(acts.events + acts.agreements + acts.commitments + mentions + leads) {
            records[record.id] = record
        }
        var book = EvidenceBook()
        for group in groups {
            switch group {
            case .figures: addFigures(to: &book)
            case .events: add(acts.events, .events, data.events, records, to: &book)
            case .pairs:
                add(pairs, to: &book)
                leaveOut(data.pairs.count - pairs.count, .pairs, words[.pairsLeftOut], "cooperation-matrix.csv", of: &book)
            case .agreements: add(acts.agreements, .agreements, data.agreementActs, records, to: &book)
            case .commitments: add(acts.commitments, .commitments, data.commitments, records, to: &book)
            case .mentions:
                add(institutions, records, to: &book)
                let count = named.count - institutions.count
                leaveOut(count, .mentions, words[.institutionsLeftOut], "mention-frequency.csv", of: &book)
            case .leads: add(leads, .leads, [], records, to: &book)
            }
        }
        return book
    }

    /// What no page prints has no entry: one sentence says how many there are and where they are.
    private func leaveOut(
        _ count: Int, _ group: Block.EvidenceGroup, _ sentence: String, _ file: String, of book: inout EvidenceBook
    ) {
        guard count > 0 else { return }
        book.remarks[group] = Words.filled(sentence, ["n": numbers.integer(count), "file": file])
    }

    /// Every act of the period, those that printed cells count, and those that charts show of other periods.
    private func actIDs(of pairs: [ReportData.Pair]) -> (events: [String], agreements: [String], commitments: [String]) {
        func unique(_ ids: [String]) -> [String] {
            var seen: Set<String> = []
            return ids.filter { seen.insert($0).inserted }
        }
        let figures = data.figures.filter { cited.contains($0.target) }
        let counted = pairs.flatMap(\.evidence) + figures.flatMap(\.evidence) + linked + cited
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

    private func add(_ pairs: [ReportData.Pair], to book: inout EvidenceBook) {
        for pair in pairs {
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

    private func add(
        _ institutions: [ReportData.Institution], _ records: [String: EvidenceRecord], to book: inout EvidenceBook
    ) {
        for institution in institutions {
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
