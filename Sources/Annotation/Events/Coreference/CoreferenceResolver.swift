import Documents

/// Joins what several documents tell: one event told twice, one agreement under two names.
///
/// It keeps no state and reads no text: the same summaries give the same groups, in whatever order they come.
package struct CoreferenceResolver: Sendable {
    /// The body that an organ belongs to: institution id → parent's id.
    private let parents: [String: String]
    /// Days that a document-bound date may lie off the true one: the partner's communiqué often comes some days later.
    package var tolerance = 7

    package init(parents: [String: String] = [:]) {
        self.parents = parents
    }

    /// The events of the world behind `events`, ordered by date and id.
    ///
    /// Two events of different documents are one when type and status agree, each party of the one is a party of the other or
    /// its organ or parent (half of the larger list at least), their days meet, and no place contradicts.
    /// A reprint joins the group of what it reprints and counts as no source.
    /// - Complexity: O(n · k) for n events, k of which share a pair of parties and a stretch of time.
    package func groups(of events: [EventSummary]) -> [EventGroup] {
        let ordered = events.sorted(by: Self.inOrder)
        var groups: [[EventSummary]] = []
        var live: [PairKey: [Int]] = [:]
        for event in ordered {
            let keys = pairKeys(of: event)
            var found: Int?
            search: for key in keys {
                for index in live[key] ?? [] where isOne(groups[index], event) {
                    found = index
                    break search
                }
            }
            let index = found ?? groups.count
            if found == nil { groups.append([event]) } else { groups[index].append(event) }
            for key in keys {
                // Groups that ended too long ago can take no more: events come in order of their date.
                var list = live[key] ?? []
                if let day = event.date?.earliest {
                    list.removeAll { other in
                        guard let latest = groups[other].compactMap({ $0.date?.latest }).max() else { return false }
                        return latest.adding(days: 2 * tolerance) < day
                    }
                }
                if !list.contains(index) { list.append(index) }
                live[key] = list
            }
        }
        return groups.map(group)
    }

    /// The agreements behind those of `events` that carry an agreement, ordered by id.
    ///
    /// Two mentions are one agreement when their parties are the same bodies or organs of them, the years in which they say it
    /// was concluded meet, and their nouns are kindred (`convenio`, `acuerdo` and `memorándum`; not `tratado`).
    /// - Complexity: O(n²) of the agreement mentions between the same bodies.
    package func agreements(of events: [EventSummary]) -> [Agreement] {
        var clusters: [[EventSummary]] = []
        var byRoots: [[String]: [Int]] = [:]
        for event in events.sorted(by: Self.inOrder) where event.agreement != nil && event.status != .negated {
            let roots = Array(Set(signatories(event).map(root))).sorted()
            // The last: a mention that does not say when means the agreement concluded most recently.
            let at = byRoots[roots, default: []].last { index in clusters[index].allSatisfy { isOneAgreement($0, event) } }
            if let at {
                clusters[at].append(event)
            } else {
                byRoots[roots, default: []].append(clusters.count)
                clusters.append([event])
            }
        }
        return clusters.map(agreement).sorted { ($0.id, $0.events.first ?? "") < ($1.id, $1.events.first ?? "") }
    }

    // MARK: - Events

    private struct PairKey: Hashable {
        var type: CooperationEvent.PLOVERType
        var status: CooperationEvent.Status
        var first: String
        var second: String
    }

    static func inOrder(_ left: EventSummary, _ right: EventSummary) -> Bool {
        let first = left.date?.earliest?.ordinal ?? left.date?.latest?.ordinal ?? Int.max
        let second = right.date?.earliest?.ordinal ?? right.date?.latest?.ordinal ?? Int.max
        // A reprint never comes before what it may reprint, so that originals stand for their groups.
        if first != second { return first < second }
        if (left.duplicateOf == nil) != (right.duplicateOf == nil) { return left.duplicateOf == nil }
        return (left.id, left.document) < (right.id, right.document)
    }

    private static func wasToldBefore(_ left: EventSummary, _ right: EventSummary) -> Bool {
        let first = left.documentDate?.latest?.ordinal ?? left.documentDate?.earliest?.ordinal ?? Int.max
        let second = right.documentDate?.latest?.ordinal ?? right.documentDate?.earliest?.ordinal ?? Int.max
        return first != second ? first < second : inOrder(left, right)
    }

    private func pairKeys(of event: EventSummary) -> [PairKey] {
        let roots = Array(Set(event.parties.map { root($0.entity) })).sorted()
        guard roots.count > 1 else {
            return roots.map { PairKey(type: event.type, status: event.status, first: $0, second: $0) }
        }
        var keys: [PairKey] = []
        for (index, first) in roots.enumerated() {
            for second in roots[(index + 1)...] {
                keys.append(PairKey(type: event.type, status: event.status, first: first, second: second))
            }
        }
        return keys
    }

    /// The body at the head of an organ's chain of parents; a chain that runs in a circle ends where it would repeat.
    func root(_ entity: String) -> String {
        var current = entity
        var seen: Set<String> = [entity]
        while let parent = parents[current], seen.insert(parent).inserted { current = parent }
        return current
    }

    func isKin(_ left: String, _ right: String) -> Bool {
        if left == right { return true }
        return isAncestor(left, of: right) || isAncestor(right, of: left)
    }

    private func isAncestor(_ ancestor: String, of entity: String) -> Bool {
        var current = entity
        var seen: Set<String> = [entity]
        while let parent = parents[current], seen.insert(parent).inserted {
            if parent == ancestor { return true }
            current = parent
        }
        return false
    }

    /// A reprint is compared with what it reprints alone: its own day and its own «today» say nothing.
    private func isOne(_ group: [EventSummary], _ event: EventSummary) -> Bool {
        if event.duplicateOf != nil, let original = group.first(where: { $0.document == event.duplicateOf }) {
            return isSame(original, event)
        }
        let originals = group.filter { $0.duplicateOf == nil || $0.duplicateOf == event.document }
        return (originals.isEmpty ? group : originals).allSatisfy { isSame($0, event) }
    }

    private func isSame(_ left: EventSummary, _ right: EventSummary) -> Bool {
        if left.document == right.document { return left.id == right.id }
        let reprint =
            left.duplicateOf == right.document || right.duplicateOf == left.document
            || (left.duplicateOf != nil && left.duplicateOf == right.duplicateOf)
        guard left.type == right.type, left.status == right.status, sharesParties(left, right) else { return false }
        // «en Toluca» and «en México» may be one place.
        if let one = left.place, let other = right.place, one != other, !one.hasPrefix(other + "."), !other.hasPrefix(one + ".") {
            return false
        }
        if reprint { return true }
        guard let one = left.date, let other = right.date else { return false }
        return widened(one, left.dateBasis).intersection(widened(other, right.dateBasis)) != nil
    }

    private func sharesParties(_ left: EventSummary, _ right: EventSummary) -> Bool {
        let small = Set((left.parties.count <= right.parties.count ? left : right).parties.map(\.entity))
        let large = Set((left.parties.count <= right.parties.count ? right : left).parties.map(\.entity))
        guard small.allSatisfy({ one in large.contains { isKin(one, $0) } }) else { return false }
        let told = large.count { other in small.contains { isKin($0, other) } }
        return told * 2 >= large.count
    }

    private func widened(_ date: DayInterval, _ basis: String) -> DayInterval {
        guard basis == "document-bound" else { return date }
        return DayInterval(
            earliest: date.earliest?.adding(days: -tolerance), latest: date.latest?.adding(days: tolerance))
    }

    private func group(_ members: [EventSummary]) -> EventGroup {
        let originals = members.filter { $0.duplicateOf == nil }
        let told = originals.isEmpty ? Array(members.prefix(1)) : originals
        // The one that was published first stands for all: a later retelling changes neither its name nor its sentence.
        let head = told.min(by: Self.wasToldBefore) ?? members[0]
        var parties: [CooperationEvent.Party] = []
        for party in [head.parties, members.flatMap(\.parties)].joined()
        where !parties.contains(where: { $0.entity == party.entity }) { parties.append(party) }
        // A day that the text gives outweighs a bound that only the document's date gives.
        let dated = members.filter { $0.date != nil && $0.dateBasis != "document-bound" }
        let base = head.dateBasis == "document-bound" ? dated.min(by: Self.wasToldBefore) ?? head : head
        var date = base.date
        for member in dated.isEmpty ? members : dated {
            guard let other = member.date else { continue }
            date = date.map { $0.intersection(other) ?? $0 } ?? other
        }
        let sources = unique(told.map(\.document))
        return EventGroup(
            id: head.id, type: head.type, status: head.status, parties: parties, date: date, members: members.map(\.id),
            sources: sources, reprints: unique(members.map(\.document)).filter { !sources.contains($0) },
            claimedOnlyBy: claimant(told, parties: parties))
    }

    private func claimant(_ told: [EventSummary], parties: [CooperationEvent.Party]) -> String? {
        var claimants: Set<String> = []
        for event in told {
            guard let issuer = event.issuer,
                let party = parties.first(where: { $0.entity == issuer }) ?? parties.first(where: { isKin($0.entity, issuer) })
            else { return nil }
            claimants.insert(party.entity)
        }
        guard let first = claimants.min(), claimants.allSatisfy({ isKin($0, first) }) else { return nil }
        return first
    }

    func unique(_ values: [String]) -> [String] {
        var seen: Set<String> = []
        return values.filter { seen.insert($0).inserted }
    }

    // MARK: - Agreements

    private func isOneAgreement(_ left: EventSummary, _ right: EventSummary) -> Bool {
        guard areKindred(left.instrument, right.instrument) else { return false }
        let one = signatories(left)
        let other = signatories(right)
        guard one.allSatisfy({ a in other.contains { isKin(a, $0) } }), other.allSatisfy({ a in one.contains { isKin(a, $0) } })
        else { return false }
        // The «today» of a reprint is not its own.
        if left.duplicateOf == right.document || right.duplicateOf == left.document { return true }
        // Only a day that the text gives says when it was concluded; a later mention says only that it lives.
        guard let first = conclusion(left), let second = conclusion(right) else { return true }
        return first.intersection(second) != nil
    }

    private func conclusion(_ event: EventSummary) -> DayInterval? {
        event.type == .support && event.status == .asserted && event.dateBasis != "document-bound" && event.duplicateOf == nil
            ? event.date : nil
    }

    /// Who concludes it: those before whom it is signed are none of its parties.
    private func signatories(_ event: EventSummary) -> [String] {
        Set(event.parties.filter { $0.role != .witness }.map(\.entity)).sorted()
    }

    private func areKindred(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return true }
        return AgreementNoun.family(of: left) == AgreementNoun.family(of: right)
    }

    /// The names in order of first use; a bare noun («memorando»), which names nothing yet, stands behind those that say more.
    private func names(_ used: [String]) -> [String] {
        let all = unique(used)
        return all.filter { $0.contains(" ") } + all.filter { !$0.contains(" ") }
    }

    private func agreement(_ mentions: [EventSummary]) -> Agreement {
        // The parties as the mention that tells of the conclusion names them.
        let head = mentions.first { conclusion($0) != nil } ?? mentions[0]
        let parties = signatories(head)
        var concluded: DayInterval?
        for mention in mentions {
            guard let date = conclusion(mention) else { continue }
            concluded = concluded.map { $0.intersection(date) ?? $0 } ?? date
        }
        let told = mentions.filter { $0.duplicateOf == nil }
        let signs = mentions.compactMap { mention -> CalendarDay? in
            [
                mention.documentDate?.earliest ?? mention.documentDate?.latest,
                mention.status == .asserted ? mention.date?.latest : nil,
            ]
            .compactMap(\.self).max()
        }
        let ordered = mentions.sorted { left, right in
            let first = left.documentDate?.earliest?.ordinal ?? Int.max
            let second = right.documentDate?.earliest?.ordinal ?? Int.max
            return first != second ? first < second : left.id < right.id
        }
        let signed = mentions.contains { $0.type == .support && $0.status == .asserted }
        return Agreement(
            id: AgreementNoun.id(parties: parties, concluded: concluded), parties: parties, concluded: concluded,
            aliases: names(ordered.compactMap(\.instrument)), events: ordered.map(\.id),
            documents: unique((told.isEmpty ? mentions : ordered.filter { $0.duplicateOf == nil }).map(\.document)),
            lastSignOfLife: signs.max(), state: signed ? .concluded : .announced)
    }
}
