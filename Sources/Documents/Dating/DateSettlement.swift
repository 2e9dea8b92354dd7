/// Combines the witnesses of a document's date: a pure function, so that a witness may be added later and all settled again.
///
/// Witnesses that name the day of issue come in the order of `rank`; the first is the basis, and one that contradicts it is
/// rejected with a diagnostic. Then the bounds narrow what is left, and one that contradicts a day is rejected the same way.
package struct DateSettlement: Sendable {
    /// Nil where no witness is left.
    package var date: DocumentDate?
    /// All witnesses with their verdicts, in the order in which they were given.
    package var witnesses: [DateWitness]
    /// `date-conflict` for each contradiction, `undated` where nothing is known, `date-interval` where no day is.
    package var diagnostics: [Diagnostic]

    /// What kinds of witness name the day of issue, the most trusted first; all others are bounds.
    package static let rank: [DateWitness.Kind] = [.dateline, .header, .byline, .htmlMetadata, .sidecar, .url]

    /// Settles the date of `witnesses`, whatever verdict each came with but `rejected` by its own reading.
    ///
    /// - Parameter witnesses: each with the interval that it leaves for the day of issue: a caption's from its day on, a masthead's up to its day.
    /// - Complexity: O(n²) of the witnesses, which are few.
    package static func settle(_ witnesses: [DateWitness]) -> DateSettlement {
        var settlement = DateSettlement(date: nil, witnesses: witnesses, diagnostics: [])
        let naming = witnesses.indices.filter { rank.contains(witnesses[$0].kind) && !isUnreadable(witnesses[$0]) }
            .sorted { (order(witnesses[$0]), $0) < (order(witnesses[$1]), $1) }
        var left: DayInterval?
        var basis: DateWitness.Kind?
        for index in naming {
            let witness = witnesses[index]
            guard let known = left else {
                left = witness.interval
                basis = witness.kind
                settlement.judge(index, .accepted, reason(for: witness))
                continue
            }
            if let both = known.intersection(witness.interval) {
                left = both
                settlement.judge(
                    index, .accepted, both == known ? "agrees with the \(name(basis))" : "narrows the \(name(basis))")
            } else {
                settlement.reject(index, against: known, name(basis))
            }
        }
        settlement.bound(&left, basis)
        if basis == nil, let index = settlement.confirmedMasthead(left), let day = witnesses[index].interval.latest {
            left = DayInterval(earliest: day, latest: day)
            basis = .masthead
            settlement.judge(index, .accepted, "a picture of the week before shows that it is no later printing")
        }
        if let left {
            settlement.date = DocumentDate(interval: left, basis: basis?.rawValue ?? "bounds")
            if !left.isSingleDay { settlement.diagnostics.append(intervalNote(left)) }
        } else {
            settlement.diagnostics.append(
                Diagnostic(
                    severity: .warning, code: "undated",
                    message: "Nothing in the document says when it was published: give its date beside it."))
        }
        return settlement
    }

    /// Lets the bounds narrow `left`, lower bounds from the latest on and upper bounds from the earliest, folio years first.
    private mutating func bound(_ left: inout DayInterval?, _ basis: DateWitness.Kind?) {
        let bounds = witnesses.indices.filter {
            !DateSettlement.rank.contains(witnesses[$0].kind) && !DateSettlement.isUnreadable(witnesses[$0])
        }
        .sorted { (DateSettlement.order(witnesses[$0]), $0) < (DateSettlement.order(witnesses[$1]), $1) }
        for index in bounds {
            let witness = witnesses[index]
            guard let known = left else {
                left = witness.interval
                judge(index, .bound, DateSettlement.reason(for: witness))
                continue
            }
            guard let both = known.intersection(witness.interval) else {
                reject(index, against: known, basis.map { DateSettlement.name($0) } ?? "other bounds")
                continue
            }
            left = both
            judge(index, .bound, DateSettlement.reason(for: witness))
        }
    }

    /// The days before a masthead's in which the latest picture confirms it.
    private static let week = 7

    /// The masthead whose day closes an interval that a picture of the week before it opens: the text is not a later printing.
    private func confirmedMasthead(_ left: DayInterval?) -> Int? {
        guard let first = left?.earliest, let last = left?.latest, last < first.adding(days: DateSettlement.week + 1),
            witnesses.contains(where: { $0.kind == .caption && $0.verdict == .bound && $0.interval.earliest == first })
        else { return nil }
        return witnesses.firstIndex { $0.kind == .masthead && $0.verdict == .bound && $0.interval.latest == last }
    }

    private mutating func judge(_ index: Int, _ verdict: DateWitness.Verdict, _ reason: String) {
        witnesses[index].verdict = verdict
        witnesses[index].reason = reason
    }

    private mutating func reject(_ index: Int, against known: DayInterval, _ basis: String) {
        let witness = witnesses[index]
        judge(index, .rejected, "contradicts the \(basis)")
        diagnostics.append(
            Diagnostic(
                severity: .warning, code: "date-conflict",
                message:
                    "The \(DateSettlement.name(witness.kind)) leaves \(DateSettlement.words(witness.interval)) for the day of issue, "
                    + "but the \(basis) leaves \(DateSettlement.words(known)): check the document.",
                range: witness.range))
    }

    private static func intervalNote(_ interval: DayInterval) -> Diagnostic {
        Diagnostic(
            severity: .note, code: "date-interval",
            message: "The day of issue is not certain, only \(words(interval)): what depends on the day is counted as undated.")
    }

    /// A witness that was rejected for what it is, not for what it contradicts; no later witness can restore it.
    private static func isUnreadable(_ witness: DateWitness) -> Bool {
        witness.verdict == .rejected && !witness.reason.hasPrefix("contradicts the ")
    }

    private static func order(_ witness: DateWitness) -> Int {
        if let place = rank.firstIndex(of: witness.kind) { return place }
        switch witness.kind {
        case .folioYear: return 10
        case .caption, .photoID: return 11
        case .officeHolders: return 12
        case .masthead: return 13
        default: return 14
        }
    }

    private static func reason(for witness: DateWitness) -> String {
        switch witness.kind {
        case .dateline: "the document says where and when it was issued"
        case .header: "the head of the document carries its date"
        case .byline: "the byline carries the date"
        case .url: "the address carries the date of publication"
        case .htmlMetadata: "the page's metadata carry the date of publication"
        case .sidecar: "the date was given beside the document"
        case .folioYear: "the folio's year is the year of issue"
        case .masthead: "a printing or retrieval date: the document is not later"
        case .caption: "a picture is not later than the document that shows it"
        case .photoID: "the picture's number agrees with its caption's date"
        case .officeHolders: "the people named as in office were in office together"
        case .fileMetadata: "the file's name carries a date, by which it was there"
        }
    }

    private static func name(_ kind: DateWitness.Kind?) -> String {
        switch kind {
        case nil: "other bounds"
        case .dateline: "dateline"
        case .header: "header date"
        case .byline: "byline"
        case .url: "address"
        case .htmlMetadata: "page metadata"
        case .sidecar: "given date"
        case .folioYear: "folio year"
        case .masthead: "masthead date"
        case .caption: "caption"
        case .photoID: "photo number"
        case .officeHolders: "terms of office"
        case .fileMetadata: "file name"
        }
    }

    private static func words(_ interval: DayInterval) -> String {
        switch (interval.earliest, interval.latest) {
        case (let first?, let last?): first == last ? first.description : "\(first) to \(last)"
        case (let first?, nil): "\(first) or later"
        case (nil, let last?): "\(last) or earlier"
        case (nil, nil): "any day"
        }
    }
}
