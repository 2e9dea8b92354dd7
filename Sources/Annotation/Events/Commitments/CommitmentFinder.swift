import Documents

/// Finds in the sentences of one document what bodies undertake, and which sentences say that something due was not done.
///
/// A commitment is a promise in so many words, an act announced for a day or by a deadline, or an agreement that is to be kept
/// («dará seguimiento al convenio con»); any other plan is none.
struct CommitmentFinder {
    let document: Document
    let times: [TimeExpression]
    private(set) var commitments: [Commitment] = []
    private(set) var lapses: [CounterEvidence] = []

    /// The rule of a promise by its language's lexicon.
    static func rule(_ lexicon: EventLexicon, _ name: String) -> String { (lexicon.isSpanish ? "es." : "en.") + name }

    init(document: Document, times: [TimeExpression]) {
        self.document = document
        self.times = times
    }

    /// Takes the promises of a sentence; one that names nobody to whom it is made is made to the partners of the maker's last act.
    /// - Parameters:
    ///   - parties: those of the last act told of.
    ///   - partners: the other bodies of the last act told of with one of the makers.
    mutating func readPromises(
        _ sentence: Sentence, _ matcher: FrameMatcher, _ range: Range<Int>, parties: [String], partners: ([String]) -> [String]
    ) {
        for promise in PromiseFinder(sentence: sentence, matcher: matcher, parties: parties).promises() {
            var to = promise.to
            if to.isEmpty { to = promise.by.count > 1 ? promise.by : partners(promise.by) }
            guard !to.isEmpty else { continue }
            let start = Int(sentence.tokens[promise.content].start)
            let due = DueDate(document: document, times: times).interval(in: range, from: start)
            add(by: promise.by, to: to, from: start, in: range, sentence, due: due, rule: Self.rule(sentence.lexicon, "promise"))
        }
    }

    /// Takes an act that a frame found as planned, where its sentence says by when or the frame binds. What a speaker says of the
    /// days to come is an agenda, not a commitment, so a transcript has promises only.
    mutating func readPlan(_ match: FrameMatch, _ sentence: Sentence, _ range: Range<Int>) {
        let evidence = document.reading.sourceRange(range)
        guard document.kind != .transcript, match.status == .planned,
            !commitments.contains(where: { $0.evidence.range == evidence })
        else { return }
        let start = Int(sentence.tokens[match.trigger.lowerBound].start)
        let dates = DueDate(document: document, times: times)
        let frame = sentence.lexicon.frames[match.frame]
        let due = dates.interval(in: range, from: start).flatMap { dates.isExact($0) ? $0 : nil }
        guard due != nil || frame.isBinding else { return }
        let acting = match.parts.filter { $0.role != .witness }
        let makers = acting.filter { $0.role != .receiver && ($0.at < match.trigger.lowerBound || $0.role != .party) }
        let by = (makers.isEmpty ? acting.filter { $0.role != .receiver } : makers).map(\.entity)
        guard !by.isEmpty else { return }
        let others = acting.map(\.entity).filter { !by.contains($0) }
        add(
            by: by, to: others.isEmpty ? by : others, from: start, in: range, sentence, due: due,
            rule: frame.name)
    }

    /// Takes a sentence with a word of default («venció», «pendiente», "overdue"), or with a word of a promise and a negation.
    mutating func readLapse(_ sentence: Sentence, _ range: Range<Int>) {
        let closed = sentence.lexicon.closed
        var isLapse = false
        var isPromise = false
        var isNegated = false
        for at in sentence.range where !sentence.isName(at) {
            if sentence.isClass(at, closed.lapse) { isLapse = true }
            if sentence.isClass(at, closed.promised) { isPromise = true }
            if sentence.isClass(at, closed.negation | closed.without) { isNegated = true }
        }
        guard isLapse || isPromise && isNegated else { return }
        let parties = sentence.bodies
        guard !parties.isEmpty else { return }
        lapses.append(
            CounterEvidence(
                evidence: Evidence(document.reading.sourceRange(range), in: document), parties: parties,
                reason: CounterEvidence.lapse, rule: Self.rule(sentence.lexicon, isLapse ? "lapse" : "lapse-negated")))
    }

    private mutating func add(
        by: [String], to: [String], from start: Int, in range: Range<Int>, _ sentence: Sentence, due: DayInterval?, rule: String
    ) {
        var end = range.upperBound
        let text = sentence.text
        while end > start, text[end - 1] == UInt8(ascii: ".") || text[end - 1] == UInt8(ascii: " ") { end -= 1 }
        let evidence = Evidence(document.reading.sourceRange(range), in: document)
        commitments.append(
            Commitment(
                id: StableID.make("K", "\(document.sha256)/\(evidence.range.lowerBound)/\(start)"), by: by, to: to,
                text: String(decoding: text[start..<end], as: UTF8.self), due: due, evidence: evidence, rule: rule))
    }
}
