/// Which clause of a sentence a word stands in.
extension Sentence {
    /// Whether a date at these bytes is that of another clause than what `trigger` tells: «hoy hay una reunión, porque se firmó un
    /// convenio», «agradezco a B, que ayer nos recibió», «firmamos con B, y mañana viene C».
    ///
    /// A date that opens what «y» goes on with is that of both: «ayer llegó y firmamos».
    func isOfOtherClause(_ bytes: Range<Int>, than trigger: Range<Int>) -> Bool {
        guard lexicon.isSpanish else { return false }
        let first = tokens.firstIndex(atOrAfter: bytes.lowerBound, from: range.lowerBound)
        guard range.contains(first) else { return false }
        var end = first
        while end < range.upperBound, Int(tokens[end].start) < bytes.upperBound { end += 1 }
        // «hace un mes» has a verb of its own.
        func hasNews(_ span: Range<Int>) -> Bool { span.contains { !(first..<end).contains($0) && isNews($0) } }
        if first < trigger.lowerBound {
            guard let border = (first..<trigger.lowerBound).last(where: { subordinates($0) || isHardStop($0) }) else {
                return false
            }
            // «en mayo, cuando A y B firmaron»: a day that the clause after it is about.
            if border <= end + 1, border == (first..<trigger.lowerBound).first(where: { subordinates($0) }) { return false }
            return hasNews(clauseStart(before: first)..<border)
        }
        guard first >= trigger.upperBound else { return false }
        let gap = trigger.upperBound..<first
        // «en el convenio, que firmó ayer»: its own verb, being the trigger, stands before the gap.
        if let border = gap.first(where: { subordinates($0) || isHardStop($0) }), hasNews(border + 1..<clauseEnd(after: end)) {
            return true
        }
        // «la colaboración entre A y B se dio en mayo»: an «y» between names opens no clause.
        guard
            let border = gap.last(where: {
                (isClass($0, lexicon.closed.conjunction) || isComma($0)) && !isName($0) && !isName($0 + 1) && !isName($0 + 2)
            })
        else { return false }
        return hasNews(border + 1..<clauseEnd(after: end))
    }

    /// «que», «porque», «cuando»: what opens a clause under another.
    private func subordinates(_ at: Int) -> Bool {
        isClass(at, lexicon.closed.relative | lexicon.closed.subordinator) && !isName(at)
    }

    private func clauseStart(before index: Int) -> Int {
        var at = index
        while at > range.lowerBound, !isHardStop(at - 1), !subordinates(at - 1) { at -= 1 }
        return at
    }

    private func clauseEnd(after index: Int) -> Int {
        var at = index
        while at < range.upperBound, !isHardStop(at), !isComma(at), !isClass(at, lexicon.closed.conjunction), !subordinates(at) {
            at += 1
        }
        return at
    }

    /// Whether a finite verb stands there that tells something, and not only that something is.
    private func isNews(_ at: Int) -> Bool {
        !isName(at) && isFinite(at) && (verb(at)?.classes ?? 0) & lexicon.governors.be == 0
    }
}
