package import Documents

/// Follows commitments through later documents: what fulfils them, what says that they were broken, and who says them again.
///
/// It keeps no state and reads no text: the same summaries give the same fates, in whatever order they come.
package struct CommitmentResolver: Sendable {
    private let bodies: CoreferenceResolver
    /// The body that took over from each: an old promise is owed by the successor.
    private let successors: [String: String]
    /// Days without a sign of life after which a commitment without a term is silent.
    package var patience = 365

    package init(parents: [String: String] = [:], successors: [String: String] = [:]) {
        bodies = CoreferenceResolver(parents: parents)
        self.successors = successors
    }

    /// What became by `day` of each commitment that documents up to that day tell of, in order of announcement and id.
    ///
    /// A deed fulfils a commitment where it is asserted, lies after the announcement, those who promised and those to whom it was
    /// promised are parties to it, the one who promised does not receive, and it is about the same: its trigger and another word,
    /// or half of the words, are those of the promise. That two bodies merely met later fulfils nothing.
    /// A reprint announces and fulfils nothing; a commitment told again is one commitment.
    /// - Complexity: O(n · m) of commitments and the acts of the same bodies.
    package func fates(
        of commitments: [CommitmentSummary], events: [EventSummary], lapses: [LapseSummary], at day: CalendarDay
    ) -> [CommitmentFate] {
        let known = commitments.filter { $0.duplicateOf == nil && isKnown($0.announced, by: day, ifUndated: true) }
            .sorted(by: Self.inOrder)
        let told = events.filter {
            $0.status == .asserted && $0.duplicateOf == nil && isKnown($0.documentDate, by: day, ifUndated: false)
        }
        let byID = told.reduce(into: [String: EventSummary]()) { $0[$1.id] = $1 }
        let acts = bodies.groups(of: told).map { group in Act(group: group, members: group.members.compactMap { byID[$0] }) }
        var byBody: [String: [Act]] = [:]
        for act in acts {
            for body in Set(act.group.parties.map { bodies.root($0.entity) }) { byBody[body, default: []].append(act) }
        }
        let heard = lapses.filter { isKnown($0.published, by: day, ifUndated: false) }.sorted(by: Self.inOrder)
        var uses: [String: Int] = [:]
        let groups = joined(known)
        for group in groups {
            for word in group[0].words { uses[word, default: 0] += 1 }
        }
        return groups.map { fate(of: $0, byBody: byBody, lapses: heard, uses: uses, at: day) }
    }

    // MARK: - Commitments told again

    /// Those that say the same, the first of each group first.
    private func joined(_ commitments: [CommitmentSummary]) -> [[CommitmentSummary]] {
        var groups: [[CommitmentSummary]] = []
        for commitment in commitments {
            if let at = groups.firstIndex(where: { isRestated($0[0], by: commitment) }) {
                groups[at].append(commitment)
            } else {
                groups.append([commitment])
            }
        }
        return groups
    }

    private func isRestated(_ first: CommitmentSummary, by second: CommitmentSummary) -> Bool {
        guard first.document != second.document, first.announced != nil, second.announced != nil,
            areSame(first.by, second.by), areSame(first.to, second.to)
        else { return false }
        if let one = first.due, let other = second.due, one.intersection(other) == nil { return false }
        let shared = first.words.intersection(second.words).count
        return shared > 0 && shared * 2 >= min(first.words.count, second.words.count)
    }

    private func areSame(_ left: [String], _ right: [String]) -> Bool {
        left.allSatisfy { one in right.contains { bodies.isKin(one, $0) } }
            && right.allSatisfy { one in left.contains { bodies.isKin(one, $0) } }
    }

    // MARK: - Fates

    private struct Act {
        var group: EventGroup
        var members: [EventSummary]
        var words: Set<String>
        var triggerWords: Set<String>

        init(group: EventGroup, members: [EventSummary]) {
            self.group = group
            self.members = members
            words = members.reduce(into: []) { $0.formUnion($1.words) }
            triggerWords = members.reduce(into: []) { $0.formUnion($1.triggerWords) }
        }
    }

    private func fate(
        of group: [CommitmentSummary], byBody: [String: [Act]], lapses: [LapseSummary], uses: [String: Int], at day: CalendarDay
    ) -> CommitmentFate {
        let head = group[0]
        guard let made = head.announced?.latest ?? head.announced?.earliest else {
            return CommitmentFate(commitment: head.id, state: .undated, events: [], since: nil, lastSignOfLife: nil)
        }
        var seen: Set<String> = []
        let deeds = head.by.flatMap { byBody[bodies.root($0)] ?? [] }
            .filter { seen.insert($0.group.id).inserted && fulfils($0, head, made: made, among: group) }
            .sorted { (start($0), $0.group.id) < (start($1), $1.group.id) }
        let due = group.lazy.compactMap(\.due).first
        let broken = lapses.filter { breaks($0, head, due: due, made: made, uses: uses) }
        let restated = group.dropFirst().compactMap { $0.announced?.latest }
        let told = deeds.compactMap { $0.group.date?.earliest } + broken.compactMap { $0.published?.latest }
        let last = ([made] + restated + told).max() ?? made
        func fate(_ state: CommitmentFate.State, _ since: CalendarDay) -> CommitmentFate {
            CommitmentFate(
                commitment: head.id, state: state, events: deeds.map(\.group.id), lapses: broken,
                restated: group.dropFirst().map(\.id), since: since, lastSignOfLife: last)
        }
        if let first = deeds.first { return fate(.acted, first.group.date?.earliest ?? made) }
        if let term = due?.latest {
            guard term < day else { return fate(.announced, made) }
            return fate(broken.isEmpty ? .silent : .overdue, term.adding(days: 1))
        }
        if last.adding(days: patience) < day { return fate(.silent, last.adding(days: patience + 1)) }
        return fate(.announced, made)
    }

    private func start(_ act: Act) -> Int { act.group.date?.earliest?.ordinal ?? Int.max }

    private func fulfils(_ act: Act, _ commitment: CommitmentSummary, made: CalendarDay, among group: [CommitmentSummary]) -> Bool
    {
        guard let start = act.group.date?.earliest, start > made,
            !act.members.contains(where: { $0.document == commitment.document })
        else { return false }
        let isMutual = !Set(commitment.by).isDisjoint(with: commitment.to)
        guard commitment.by.allSatisfy({ has($0, in: act, not: isMutual ? nil : .receiver) }),
            commitment.to.isEmpty || commitment.to.contains(where: { has($0, in: act, not: isMutual ? nil : .giver) })
        else { return false }
        let wanted = commitment.words
        // Two that act as one have not thereby handed over what one of them promised the other.
        let isJoint = act.group.parties.allSatisfy { $0.role == .party || $0.role == .witness }
        if !isMutual, isJoint, act.group.type == .cooperate, wanted.isDisjoint(with: act.triggerWords) { return false }
        let shared = wanted.intersection(act.words).count
        if shared < 2 { return !wanted.isEmpty && shared == wanted.count }
        return shared * 2 >= wanted.count || !wanted.isDisjoint(with: act.triggerWords)
    }

    private func has(_ body: String, in act: Act, not role: CooperationEvent.Role?) -> Bool {
        act.group.parties.contains { party in party.role != role && party.role != .witness && bodies.isKin(party.entity, body) }
    }

    /// A sentence after the term that names those who promised, or those who took over from them, and speaks of the same: two
    /// words, or with a word of default one that no other commitment has.
    private func breaks(
        _ lapse: LapseSummary, _ commitment: CommitmentSummary, due: DayInterval?, made: CalendarDay, uses: [String: Int]
    ) -> Bool {
        guard let published = lapse.published?.latest, published > due?.latest ?? made, lapse.document != commitment.document
        else { return false }
        let makers = commitment.by + commitment.by.compactMap { successors[$0] }
        guard lapse.parties.contains(where: { party in makers.contains { bodies.isKin($0, party) } }) else { return false }
        let shared = commitment.words.intersection(lapse.words)
        if shared.count >= 2 { return true }
        return !lapse.isNegated && shared.contains { uses[$0] == 1 }
    }

    // MARK: - Order

    private func isKnown(_ interval: DayInterval?, by day: CalendarDay, ifUndated: Bool) -> Bool {
        guard let published = interval?.latest ?? interval?.earliest else { return ifUndated }
        return published <= day
    }

    private static func inOrder(_ left: CommitmentSummary, _ right: CommitmentSummary) -> Bool {
        let (first, second) = (left.announced?.latest?.ordinal ?? Int.max, right.announced?.latest?.ordinal ?? Int.max)
        return first != second ? first < second : left.id < right.id
    }

    private static func inOrder(_ left: LapseSummary, _ right: LapseSummary) -> Bool {
        let (first, second) = (left.published?.latest?.ordinal ?? Int.max, right.published?.latest?.ordinal ?? Int.max)
        return (first, left.document, left.range.lowerBound) < (second, right.document, right.range.lowerBound)
    }
}
