/// Clauses of time, and what one is able to do.
extension Sentence {
    /// «tras reunirse con B, A firmó», «luego de firmar», `after meeting B`: told as done, by whom the main clause is about.
    func readTemporal(_ group: inout VerbGroup, _ at: Int) -> Bool {
        let closed = lexicon.closed
        var first = at
        if lexicon.isSpanish, isOf(at), isClass(at - 1, closed.uponOf) {
            first = at - 1
        } else if !isClass(at, closed.upon) || isName(at) {
            return false
        }
        group.isTemporal = true
        group.isIdle = false
        group.tense = .preterite
        group.first = first
        return true
    }

    /// What may or can be done is no act; what "was able to" be done was.
    func readAbility(_ group: inout VerbGroup, _ governor: Int) {
        var first = governor
        var isPast = false
        if isClass(governor, lexicon.closed.able) {
            while isClass(first - 1, lexicon.closed.auxiliary | lexicon.closed.negation) || isAdverb(first - 1) {
                first -= 1
                if isClass(first, lexicon.closed.past) { isPast = true }
            }
            if (first...governor).contains(where: { isClass($0, lexicon.closed.negation) }) { group.status = .negated }
        }
        group.first = first
        group.cue = governor..<governor + 1
        if group.status != .negated, !isPast { group.status = .hypothetical }
    }
}
