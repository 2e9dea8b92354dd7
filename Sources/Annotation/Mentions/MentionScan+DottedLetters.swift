import Documents

/// Letters of bodies with a full stop behind each: «la C.N.D.H.», «el I. M. S. S.».
extension MentionScan {
    /// Names of three such letters and more whose letters the registry has: «S.A. de C.V.», «J. F. Gil» are none.
    func findDottedLetters() {
        var next = 0
        for index in capitals where index >= next && tokens[index].range.count == 1 {
            guard index + 5 < tokens.count, tokens[index + 1].id == finder.words.stop, let end = dottedEnd(from: index),
                end - index > 5
            else { continue }
            next = end
            let targets = bodies(lettered: index..<end)
            guard !targets.isEmpty else { continue }
            uncover(index..<end)
            add(Name(range: index..<end, kind: .institution, targets: targets, basis: .acronym, confidence: 0.9))
        }
    }

    /// Where single letters with a full stop right behind each of them end.
    private func dottedEnd(from start: Int) -> Int? {
        var end = start
        while end == start || continues(end), continues(end + 1), end - start < 16, isCapitalised(end),
            tokens[end].range.count == 1, tokens[end + 1].id == finder.words.stop, !tokens[end + 1].flags.contains(.spaceBefore)
        { end += 2 }
        return end > start ? end : nil
    }

    /// The bodies of the registry with just these letters.
    private func bodies(lettered range: Range<Int>) -> [NameForm.Target] {
        let letters = range.compactMap { tokens[$0].isWord ? bytes[tokens[$0].range.lowerBound] | 32 : nil }
        guard let node = finder.trie.start(finder.vocabulary.id(ofFolded: letters[...])) else { return [] }
        var targets: [NameForm.Target] = []
        for number in finder.trie.forms(node) {
            let form = finder.forms[Int(number)]
            if case .acronym = form.style, institution(form.target) != nil, !targets.contains(form.target) {
                targets.append(form.target)
            }
        }
        return targets
    }
}
