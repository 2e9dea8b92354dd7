import Documents

/// Finds the sentences of a document that seem to tell of cooperation though no frame reads them.
///
/// The words of a sentence give it points (`LeadScale`); enough of them make it a lead, unless it only goes on about an act that a
/// frame has read elsewhere in the document.
struct LeadFinder {
    let document: Document
    let tokens: Tokens
    let index: PartyIndex
    let times: [TimeExpression]
    private let isSpoken: Bool
    private var candidates: [Candidate] = []

    /// A sentence below this many bytes is short.
    private static let shortest = 120
    /// How many sentences open a document.
    private static let openers = 2

    private struct Candidate {
        /// Bytes of the reading view.
        var range: Range<Int>
        var type: CooperationEvent.PLOVERType
        var status: CooperationEvent.Status
        var named: [String]
        /// Bytes of the words that speak for it.
        var cues: [Range<Int>]
        var scale: LeadScale
        var cue: LeadScale.Cue
        var circumstances: LeadScale.Circumstances
        var zone: Zone?
        var language: String
    }

    init(document: Document, tokens: Tokens, index: PartyIndex, times: [TimeExpression]) {
        self.document = document
        isSpoken = document.kind == .transcript
        self.tokens = tokens
        self.index = index
        self.times = times
    }

    /// What is known of a sentence before its words are read.
    ///
    /// - Parameters:
    ///   - number: which sentence of the document it is, from 0.
    /// - Returns: nil where the sentence names no body.
    func circumstances(
        of range: Range<Int>, number: Int, names: ArraySlice<PartyIndex.Name>, zone: Zone?
    ) -> LeadScale.Circumstances? {
        guard let first = names.first(where: { !$0.entities.isEmpty })?.entities.first else { return nil }
        var found: LeadScale.Circumstances = []
        if number < Self.openers { found.insert(.opening) }
        if zone?.isHeading == true { found.insert(.heading) }
        if range.count < Self.shortest { found.insert(.short) }
        if isSpoken { found.insert(.spoken) }
        if names.contains(where: { $0.isPerson }) { found.insert(.person) }
        if names.contains(where: { $0.entities.contains { $0 != first } }) { found.insert(.several) }
        return found
    }

    /// Takes a sentence of which no frame has made anything.
    mutating func read(
        _ sentence: Sentence, _ range: Range<Int>, names: ArraySlice<PartyIndex.Name>, zone: Zone?, scale: LeadScale,
        in circumstances: LeadScale.Circumstances
    ) {
        var cue = LeadScale.Cue()
        var cues: [Range<Int>] = []
        var status: CooperationEvent.Status?
        for at in sentence.range {
            var here = LeadScale.Cue()
            if let connector = sentence.connector(endingAt: at) { here.slots = connector.slot.bit }
            if !sentence.isName(at) {
                here.verbs = sentence.verb(at)?.classes ?? 0
                here.nouns = sentence.nounClasses(at)
                here.classes = sentence.classes(at)
            }
            let speaks = scale.speaksFor(here)
            // The first verb that speaks for it says whether it was done, else the first of all.
            if here.verbs != 0, sentence.isFinite(at), status == nil || speaks && cue.verbs == 0,
                let group = sentence.verbGroup(at: at)
            {
                status = group.status
            }
            if speaks { cues.append(Int(tokens[at].start)..<Int(tokens[at].end)) }
            cue.add(here)
        }
        guard scale.points(of: cue, in: circumstances) >= scale.enough else { return }
        var named: [String] = []
        for name in names {
            for entity in name.entities where !named.contains(where: { index.areOne($0, entity) }) { named.append(entity) }
        }
        candidates.append(
            Candidate(
                range: range, type: scale.type(of: cue), status: status ?? .asserted, named: named, cues: cues, scale: scale,
                cue: cue, circumstances: circumstances, zone: zone, language: sentence.lexicon.isSpanish ? "es" : "en"))
    }

    /// The leads of the document, in order.
    ///
    /// - Parameter events: what the frames have read; a sentence whose bodies all take part in one of these goes on about it.
    func leads(besides events: [CooperationEvent], _ counterEvidence: [CounterEvidence]) -> [Lead] {
        var leads: [Lead] = []
        for candidate in candidates {
            let evidence = Evidence(document.reading.sourceRange(candidate.range), in: document)
            guard !events.contains(where: { isTold(candidate, evidence, in: $0) }),
                !counterEvidence.contains(where: { $0.evidence.range.overlaps(evidence.range) })
            else { continue }
            var circumstances = candidate.circumstances
            if events.contains(where: { $0.evidence.range.lowerBound < evidence.range.lowerBound }) {
                circumstances.insert(.after)
            }
            let points = candidate.scale.points(of: candidate.cue, in: circumstances)
            guard points >= candidate.scale.enough else { continue }
            if let at = leads.firstIndex(where: { $0.type == candidate.type && areSame($0.named, candidate.named) }) {
                leads[at].alsoEvidence.append(evidence)
                continue
            }
            let trigger = candidate.cues.first ?? candidate.range
            let date = EventDates(document: document, times: times).date(
                sentence: candidate.range, trigger: trigger, status: candidate.status, isBackground: false, zone: candidate.zone)
            leads.append(
                Lead(
                    id: StableID.make("L", "\(document.sha256)/\(evidence.range.lowerBound)"), type: candidate.type,
                    status: candidate.status, named: candidate.named, date: date.interval, evidence: evidence,
                    cues: candidate.cues.map { Evidence(document.reading.sourceRange($0), in: document) }, points: points,
                    rule: candidate.language + ".lead"))
        }
        return leads
    }

    private func isTold(_ candidate: Candidate, _ evidence: Evidence, in event: CooperationEvent) -> Bool {
        if event.evidence.range.overlaps(evidence.range) { return true }
        if event.alsoEvidence.contains(where: { $0.range.overlaps(evidence.range) }) { return true }
        return candidate.named.allSatisfy { body in event.parties.contains { index.areOne($0.entity, body) } }
    }

    private func areSame(_ left: [String], _ right: [String]) -> Bool {
        left.count == right.count && left.allSatisfy { body in right.contains { index.areOne($0, body) } }
    }
}
