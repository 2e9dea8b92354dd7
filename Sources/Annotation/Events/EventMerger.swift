import Documents

/// An event of one sentence, before sentences that tell the same event are joined.
struct EventDraft {
    var event: CooperationEvent
    var isTitle: Bool
    var isBackground: Bool
    /// Bits of the classes of its noun.
    var family: UInt64
    /// Bits of its frame's verb classes.
    var verbs: EventLexicon.VerbClasses
    /// Whether its sentence means an act told before.
    var isRetold = false
    /// Whether it is told in the present.
    var isPresent = false
}

/// Joins the sentences of one document that tell the same event, and the names of one agreement.
struct EventMerger {
    let document: Document
    let index: PartyIndex

    /// The events in the order of their evidence, each with the clearest of its sentences.
    func merge(_ drafts: [EventDraft]) -> [EventDraft] {
        var kept: [EventDraft] = []
        for draft in drafts {
            if let at = kept.firstIndex(where: { isSame($0, draft) }) {
                kept[at] = joined(kept[at], draft)
            } else {
                kept.append(draft)
            }
        }
        assignAgreements(&kept)
        return kept.sorted { left, right in
            (left.event.evidence.range.lowerBound, left.event.trigger.range.lowerBound, left.event.id)
                < (right.event.evidence.range.lowerBound, right.event.trigger.range.lowerBound, right.event.id)
        }
    }

    private func isSame(_ left: EventDraft, _ right: EventDraft) -> Bool {
        let one = left.event
        let other = right.event
        // «La mesa volverá a reunirse»: what is to come was not told before.
        guard one.type == other.type,
            one.status == other.status || isRestated(left, right) || right.isRetold && other.status == .asserted
        else { return false }
        // Within a sentence the frames have settled what is one event.
        if one.evidence.range == other.evidence.range { return false }
        guard
            areSameParties(one.parties, other.parties) || isHeadline(left, of: right) || isHeadline(right, of: left)
                || isShortened(left, of: right)
        else { return false }
        if !left.isTitle, !right.isTitle, isFurther(other, than: one) { return false }
        // A heading has no date of its own.
        // Nor does «Firmaron Ana Ruiz, por A, y Luis Gil, por B», which says not what was signed: it is what was told of before.
        let isUndated =
            left.isTitle && one.dateBasis != "clause" || right.isTitle && other.dateBasis != "clause"
            || isOfTheSame(right, left) && other.dateBasis == "document-bound" || right.isRetold
        if !isUndated, let first = one.date, let second = other.date, first.intersection(second) == nil { return false }
        switch one.type {
        case .consult, .support:
            if let first = one.instrument, let second = other.instrument {
                return AgreementNoun.family(of: first) == AgreementNoun.family(of: second)
            }
            return left.family == right.family || left.isTitle || right.isTitle || one.type == .consult
                || isOfTheSame(right, left)
        case .agree, .cooperate, .aid:
            return left.isTitle || right.isTitle || one.type != .aid && isTold(left, again: right)
                || one.rule == other.rule && folded(one.trigger.quote) == folded(other.trigger.quote)
        }
    }

    /// Whether the same bodies, and no other, agree or work together again in a story of news: what it goes on to tell of.
    private func isTold(_ left: EventDraft, again right: EventDraft) -> Bool {
        document.language == .spanish && document.kind != .transcript
            && Set(left.event.parties.map(\.entity)) == Set(right.event.parties.map(\.entity))
    }

    /// «Acuerdan A y B colaborar», above «A y B trabajarán juntos»: a heading tells as done what the text says is to come.
    private func isRestated(_ left: EventDraft, _ right: EventDraft) -> Bool {
        guard left.isTitle != right.isTitle, left.event.type == .agree || left.event.type == .consult else { return false }
        let (title, text) = left.isTitle ? (left, right) : (right, left)
        guard title.event.status == .asserted, text.event.status == .planned else { return false }
        // "Minister visits Zenda", above "will visit".
        if title.event.type == .consult { return title.isPresent && areSameParties(title.event.parties, text.event.parties) }
        return isTold(left, again: right)
    }

    /// Whether a draft has a verb and no noun for what an earlier one tells with the same verb.
    private func isOfTheSame(_ later: EventDraft, _ first: EventDraft) -> Bool {
        later.event.type == .support && later.family == 0 && first.family != 0 && later.verbs != 0 && later.verbs == first.verbs
    }

    /// "She was also received by the Council", after talks with an organ of it: another event.
    private func isFurther(_ event: CooperationEvent, than first: CooperationEvent) -> Bool {
        guard document.language == .english, Set(event.parties.map(\.entity)) != Set(first.parties.map(\.entity)),
            event.parties.count == first.parties.count
        else { return false }
        return event.evidence.quote.utf8.split(separator: UInt8(ascii: " ")).contains { $0.elementsEqual("also".utf8) }
    }

    /// «Altamira y Sanabria firman un acta»: a heading that names the countries of the bodies.
    private func isHeadline(_ title: EventDraft, of draft: EventDraft) -> Bool {
        guard title.isTitle, !draft.isTitle else { return false }
        let countries = title.event.parties.map { $0.entity.hasSuffix(".gobierno") ? String($0.entity.dropLast(9)) : "" }
        return countries.allSatisfy { country in
            !country.isEmpty && draft.event.parties.contains { $0.entity.hasPrefix(country + ".") }
        } && draft.event.parties.count >= countries.count
    }

    /// «Firman A y la Federación de Abogados», above «A y la Federación de Colegios de Abogados firmaron»: a heading that cuts short a
    /// name which no registry has, beside another that is the same.
    private func isShortened(_ title: EventDraft, of draft: EventDraft) -> Bool {
        guard title.isTitle, !draft.isTitle, title.event.parties.count == draft.event.parties.count else { return false }
        var cut = 0
        for party in title.event.parties {
            if draft.event.parties.contains(where: { index.areOne($0.entity, party.entity) }) { continue }
            guard draft.event.parties.contains(where: { Self.isCut(party.entity, of: $0.entity) }) else { return false }
            cut += 1
        }
        return cut > 0 && title.event.parties.count > cut
    }

    /// Whether all the words of one id are in the other, in their order.
    private static func isCut(_ short: String, of long: String) -> Bool {
        guard short.hasPrefix("x."), long.hasPrefix("x.") else { return false }
        let words = short.dropFirst(2).utf8.split(separator: UInt8(ascii: "-"))
        var rest = long.dropFirst(2).utf8.split(separator: UInt8(ascii: "-"))[...]
        guard words.count > 1, words.count < rest.count else { return false }
        for (number, word) in words.enumerated() {
            guard let at = rest.firstIndex(where: { $0.elementsEqual(word) }) else {
                // «el Comité del SEA»: the letters of the words that are left.
                return number > 1 && number == words.count - 1 && word.count < 6 && rest.count > 1
                    && rest.first?.first == word.first
            }
            rest = rest[(at + 1)...]
        }
        return true
    }

    private func folded(_ text: String) -> [UInt8] { Folding.folded(text) }

    private func areSameParties(_ left: [CooperationEvent.Party], _ right: [CooperationEvent.Party]) -> Bool {
        func covers(_ one: [CooperationEvent.Party], _ other: [CooperationEvent.Party]) -> Bool {
            one.allSatisfy { party in other.contains { index.areOne(party.entity, $0.entity) } }
        }
        return covers(left, right) || covers(right, left)
    }

    /// The clearer of two: more parties, a body's sentence before a title, news before background, then the first.
    private func joined(_ first: EventDraft, _ second: EventDraft) -> EventDraft {
        func rank(_ draft: EventDraft) -> (Int, Int, Int) {
            (draft.isTitle ? 1 : 0, -draft.event.parties.count, draft.isBackground ? 1 : 0)
        }
        var (best, other) = rank(second) < rank(first) ? (second, first) : (first, second)
        best.event.alsoEvidence = ([other.event.evidence] + best.event.alsoEvidence + other.event.alsoEvidence)
            .filter { $0.range != best.event.evidence.range }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        if best.event.dateBasis == "document-bound", other.event.dateBasis != "document-bound" {
            best.event.date = other.event.date
            best.event.dateBasis = other.event.dateBasis
        }
        if best.event.instrument == nil { best.event.instrument = other.event.instrument }
        return best
    }

    private func assignAgreements(_ drafts: inout [EventDraft]) {
        var known: [(parties: [CooperationEvent.Party], family: String, date: DayInterval?, id: String)] = []
        // The one that tells of the conclusion gives the agreement its identity.
        let order = drafts.indices.sorted { left, right in
            let first = drafts[left].event
            let second = drafts[right].event
            let dated = (
                first.dateBasis == "clause" && first.type == .support ? 0 : 1,
                second.dateBasis == "clause" && second.type == .support ? 0 : 1
            )
            return dated.0 != dated.1 ? dated.0 < dated.1 : left < right
        }
        for at in order {
            let event = drafts[at].event
            guard let noun = event.instrument, event.status != .negated else { continue }
            let family = AgreementNoun.family(of: noun)
            let date = event.type == .support && event.dateBasis == "clause" ? event.date : nil
            if let same = known.first(where: { other in
                other.family == family && areSameParties(other.parties, event.parties)
                    && (date == nil || other.date == nil || date.flatMap { other.date?.intersection($0) } != nil)
            }) {
                drafts[at].event.agreement = same.id
                continue
            }
            let id = AgreementNoun.id(parties: Set(event.parties.map(\.entity)).sorted(), concluded: date)
            known.append((event.parties, family, date, id))
            drafts[at].event.agreement = id
        }
    }
}
