import Documents

/// Schools by whom they are called after.
extension MentionScan {
    /// «la preparatoria Víctor Alba», «la escuela primaria “Víctor Alba”»: the noun with the name is the school; «la escuela de
    /// Víctor Alba» and «el maestro de primaria Víctor Alba» name him.
    func findNamedSchools() {
        guard document.language == .spanish else { return }
        for number in names.indices where names[number].kind == .person && !names[number].dropped && names[number].range.count > 1
        {
            let range = names[number].range
            guard range.lowerBound > 0, continues(range.lowerBound) else { continue }
            let isQuoted = isQuote(range.lowerBound - 1) && range.upperBound < tokens.count && isQuote(range.upperBound)
            let before = isQuoted ? range.lowerBound - 1 : range.lowerBound
            guard let first = schoolStart(before: before) else { continue }
            drop(number)
            let school = Name(
                range: first..<(isQuoted ? range.upperBound + 1 : range.upperBound), kind: .institution, confidence: 0.75)
            add(school)
        }
    }

    /// Where the nouns and adjectives of a school start that end before a token.
    private func schoolStart(before end: Int) -> Int? {
        var first = end
        while first > 0, continues(first), end - first < 4, plays(local: [.schoolNoun, .schoolAdjective], first - 1) {
            first -= 1
        }
        guard first < end, plays(local: .schoolNoun, first), first == 0 || cover[first] == 0 else { return nil }
        guard first > 0, continues(first), tokens[first - 1].id == finder.words.de else { return first }
        return nil
    }
}
