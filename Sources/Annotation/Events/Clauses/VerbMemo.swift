/// What the tokens of one sentence have been read as, so that each is read once however many frames ask for it.
///
/// One memo serves a document: a sentence begins with `begin`.
final class VerbMemo {
    private struct Token {
        /// The readings that `verb` and `isFinite` are of; those of an earlier one count as none.
        var verbAge = 0
        var finiteAge = 0
        var isFinite = false
        var verb: EventLexicon.VerbReading?
    }

    /// A token that has been read: as which verb, if any.
    struct Known {
        let reading: EventLexicon.VerbReading?
    }

    private var first = 0
    private var age = 0
    private var tokens: [Token] = []

    /// Makes room for the tokens of `range`, none of them read.
    /// - Complexity: O(1) once the longest sentence has been met.
    func begin(_ range: Range<Int>) {
        first = range.lowerBound
        forget()
        if tokens.count < range.count {
            tokens.append(contentsOf: repeatElement(Token(), count: range.count - tokens.count))
        }
    }

    /// Forgets what the tokens were read as, since what stands around them has changed.
    func forget() { age += 1 }

    func verb(_ index: Int) -> Known? {
        let token = tokens[index - first]
        return token.verbAge == age ? Known(reading: token.verb) : nil
    }

    func note(_ index: Int, _ reading: EventLexicon.VerbReading?) {
        tokens[index - first].verb = reading
        tokens[index - first].verbAge = age
    }

    func isFinite(_ index: Int) -> Bool? {
        let token = tokens[index - first]
        return token.finiteAge == age ? token.isFinite : nil
    }

    func note(_ index: Int, isFinite: Bool) {
        tokens[index - first].isFinite = isFinite
        tokens[index - first].finiteAge = age
    }
}
